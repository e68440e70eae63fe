package bn254

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"

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
	if len(keys) != len(digests) {
		return false
	}
	hashes := make([]G1, len(digests))
	for i, d := range digests {
		hashes[i] = hashToCurve(d)
	}
	return paired(keys, hashes, s)
}

// VerifyBatch reports whether each signature is of the digest by the holder of the key beside it,
// as n calls of [Verify] would. It is [VerifyEach] of hashes and signatures times numbers of 64 bits
// that depend on all of them, so that signatures whose errors cancel out do not pass.
func VerifyBatch(keys []G2, digests []eigenshift.Digest, signatures []G1) bool {
	if len(keys) != len(digests) || len(keys) != len(signatures) {
		return false
	}
	seed := sha256.New()
	for i, k := range keys {
		key, signature := k.Key(), signatures[i].Signature()
		seed.Write(slices.Concat(key[:], digests[i][:], signature[:]))
	}
	hashes, scaled := make([]G1, len(keys)), make([]G1, len(keys))
	for i, d := range digests {
		if signatures[i].p.G1Affine == nil || signatures[i].p.IsInfinity() {
			return false
		}
		factor := sha256.Sum256(binary.BigEndian.AppendUint64(seed.Sum(nil), uint64(i)))
		n := new(big.Int).SetUint64(binary.BigEndian.Uint64(factor[:]) | 1) // never zero
		hashes[i], scaled[i] = hashToCurve(d).times(n), signatures[i].times(n)
	}
	return paired(keys, hashes, SumG1(scaled))
}

// paired reports whether e(h₁, k₁) ⋯ e(hₙ, kₙ) = e(s, g2), for at least one pair and no point at infinity.
func paired(keys []G2, hashes []G1, s G1) bool {
	if len(keys) == 0 || s.p.G1Affine == nil || s.p.IsInfinity() {
		return false
	}
	left := make([]*bn256.G1, 0, len(keys)+1)
	right := make([]*bn256.G2, 0, len(keys)+1)
	for i, k := range keys {
		if k.p.G2Affine == nil || k.p.IsInfinity() {
			return false
		}
		if k.operand == nil {
			k.operand = mustOperandG2(k.Key())
		}
		left, right = append(left, operandG1(hashes[i])), append(right, k.operand)
	}
	minus := bls.NewZeroG1Point()
	minus.Neg(s.p.G1Affine)
	return bn256.PairingCheck(append(left, operandG1(G1{*minus})), append(right, generatorG2))
}

// times returns a point times a number.
func (s G1) times(n *big.Int) G1 {
	product := bls.NewZeroG1Point()
	product.ScalarMultiplication(s.p.G1Affine, n)
	return G1{*product}
}

// generatorG2 is g2 of a pairing check.
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
