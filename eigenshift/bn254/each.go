package bn254

import (
	"fmt"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	eigensdk "github.com/Layr-Labs/eigensdk-go/crypto/bn254"
	bn256 "github.com/ethereum/go-ethereum/crypto/bn256/gnark"

	"github.com/eigenshift/avs/eigenshift"
)

// VerifyEach reports whether s is the sum of signatures, of each digest by the holder of the key
// beside it: whether e(H(d₁), k₁) ⋯ e(H(dₙ), kₙ) = e(s, g2). One pairing of all the points tells,
// in less than a third of the time of n calls of [Verify], on one core. It is sound because every
// key in EigenLayer's registry came with a proof of possession.
//
// Digests must be hashes, as for Verify. A sum does not show who signed which of them: where
// that matters, a digest binds its signer. As with Verify, nothing verifies against a key at
// infinity, and no signatures are no sum of signatures.
func VerifyEach(keys []G2, digests []eigenshift.Digest, s G1) bool {
	if len(keys) == 0 || len(keys) != len(digests) || s.p.G1Affine == nil || s.p.IsInfinity() {
		return false
	}
	hashed := make([]*bn256.G1, 0, len(keys)+1)
	signers := make([]*bn256.G2, 0, len(keys)+1)
	for i, k := range keys {
		if k.p.G2Affine == nil || k.p.IsInfinity() {
			return false
		}
		if k.operand == nil {
			k.operand = mustOperandG2(k.Key())
		}
		hashed = append(hashed, operandG1(hashToCurve(digests[i])))
		signers = append(signers, k.operand)
	}
	minus := bls.NewZeroG1Point()
	minus.Neg(s.p.G1Affine)
	return bn256.PairingCheck(append(hashed, operandG1(G1{*minus})), append(signers, generatorG2))
}

// generatorG2 is g2 of [VerifyEach].
var generatorG2 = mustOperandG2(G2{p: bls.G2Point{G2Affine: eigensdk.GetG2Generator()}}.Key())

// hashToCurve is EigenLayer's BN254.hashToG1, as eigensdk-go has it for signing, at a tenth of the
// time: the first x from the digest on for which x³+3 is a square, and its root.
func hashToCurve(d eigenshift.Digest) G1 {
	h := bls.NewZeroG1Point()
	one, three := h.X, h.X
	one.SetUint64(1)
	three.SetUint64(3)
	for h.X.SetBytes(d[:]); ; h.X.Add(&h.X, &one) {
		square := h.X
		square.Square(&h.X).Mul(&square, &h.X).Add(&square, &three)
		if h.Y.Sqrt(&square) != nil {
			return G1{*h}
		}
	}
}

// operandG1 returns a point of G1 as go-ethereum takes it.
func operandG1(s G1) *bn256.G1 {
	operand, encoded := new(bn256.G1), s.Signature()
	if _, err := operand.Unmarshal(encoded[:]); err != nil {
		panic(fmt.Sprintf("bn254: a checked point is none: %v", err))
	}
	return operand
}

// operandG2 is the same of G2. It checks that the point is one of the subgroup.
func operandG2(k eigenshift.G2Key) (*bn256.G2, error) {
	operand := new(bn256.G2)
	_, err := operand.Unmarshal(k[:])
	return operand, err
}

// mustOperandG2 is operandG2 of a point that has been checked.
func mustOperandG2(k eigenshift.G2Key) *bn256.G2 {
	operand, err := operandG2(k)
	if err != nil {
		panic(fmt.Sprintf("bn254: a checked point is none: %v", err))
	}
	return operand
}
