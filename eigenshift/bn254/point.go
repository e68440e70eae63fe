package bn254

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"
	"github.com/ethereum/go-ethereum/crypto"
	bn256 "github.com/ethereum/go-ethereum/crypto/bn256/gnark"

	"github.com/eigenshift/avs/eigenshift"
)

// Errors of parsing.
var (
	// ErrInfinity is returned for a point that is neither a key nor a signature.
	ErrInfinity = errors.New("point at infinity")
	// ErrNotCanonical is returned for a further encoding of a point.
	ErrNotCanonical = errors.New("coordinates not below the field modulus")
	// ErrNotInGroup is returned for coordinates that are no point of the group:
	// not on the curve or, in G2, not in the subgroup of prime order.
	ErrNotInGroup = errors.New("not a point of the group")
)

// G1 is a point of G1 that has been checked: a signature, a public key in G1, or
// a sum of such. The zero value is the point at infinity. Points are never
// changed; copies may be used concurrently.
type G1 struct{ p bls.G1Point }

// G2 is the same of G2: a public key or a sum of keys.
type G2 struct {
	p bls.G2Point
	// operand is p as [VerifyEach] takes it; nil for a sum. Making it checks the subgroup.
	operand *bn256.G2
}

// ParseSignature checks that a signature is a canonical point on the curve and
// not at infinity. It takes about a microsecond.
func ParseSignature(s eigenshift.Signature) (G1, error) {
	p, err := parseG1(s)
	if err != nil {
		return G1{}, fmt.Errorf("parse signature: %w", err)
	}
	return p, nil
}

// ParseG1Key checks that a public key in G1 is a canonical point on the curve
// and not at infinity.
func ParseG1Key(k eigenshift.G1Key) (G1, error) {
	p, err := parseG1(k)
	if err != nil {
		return G1{}, fmt.Errorf("parse G1 key: %w", err)
	}
	return p, nil
}

// ParseG2Key checks that a public key is a canonical point of the curve's subgroup of prime order
// and not at infinity. That takes a hundred times as long as ParseSignature: keep the result.
func ParseG2Key(k eigenshift.G2Key) (G2, error) {
	if k == (eigenshift.G2Key{}) {
		return G2{}, fmt.Errorf("parse G2 key: %w", ErrInfinity)
	}
	if err := checkCanonical(k[:]); err != nil {
		return G2{}, fmt.Errorf("parse G2 key: %w", err)
	}
	operand, err := operandG2(k)
	if err != nil {
		return G2{}, fmt.Errorf("parse G2 key: %w: %w", ErrNotInGroup, err)
	}
	var c [4]*big.Int
	for i := range c {
		c[i] = new(big.Int).SetBytes(k[32*i : 32*i+32])
	}
	return G2{*bls.NewG2Point([2]*big.Int{c[0], c[1]}, [2]*big.Int{c[2], c[3]}), operand}, nil
}

func parseG1(data [64]byte) (G1, error) {
	if data == ([64]byte{}) {
		return G1{}, ErrInfinity
	}
	if err := checkCanonical(data[:]); err != nil {
		return G1{}, err
	}
	p := bls.NewZeroG1Point()
	if _, err := p.SetBytes(data[:]); err != nil {
		return G1{}, fmt.Errorf("%w: %w", ErrNotInGroup, err)
	}
	return G1{*p}, nil
}

// fieldModulus is p of BN254 as 32 bytes, big endian (EIP-197).
var fieldModulus = [32]byte{
	0x30, 0x64, 0x4e, 0x72, 0xe1, 0x31, 0xa0, 0x29, 0xb8, 0x50, 0x45, 0xb6, 0x81, 0x81, 0x58, 0x5d,
	0x97, 0x81, 0x6a, 0x91, 0x68, 0x71, 0xca, 0x8d, 0x3c, 0x20, 0x8c, 0x16, 0xd8, 0x7c, 0xfd, 0x47,
}

// checkCanonical refuses coordinates at or above the field modulus. It comes
// before gnark-crypto sees the bytes, which reads the two highest bits (zero in
// every canonical coordinate) as flags of its own compressed encoding.
func checkCanonical(coordinates []byte) error {
	for ; len(coordinates) > 0; coordinates = coordinates[32:] {
		if string(coordinates[:32]) >= string(fieldModulus[:]) {
			return ErrNotCanonical
		}
	}
	return nil
}

// Signature returns the encoding of a signature or a sum of signatures.
func (s G1) Signature() eigenshift.Signature {
	if s.p.G1Affine == nil {
		return eigenshift.Signature{}
	}
	return s.p.RawBytes()
}

// Key returns the encoding of a public key in G1 or a sum of such keys.
func (s G1) Key() eigenshift.G1Key { return eigenshift.G1Key(s.Signature()) }

// Key returns the encoding of a public key or a sum of public keys.
func (k G2) Key() eigenshift.G2Key {
	if k.p.G2Affine == nil {
		return eigenshift.G2Key{}
	}
	return k.p.RawBytes()
}

// SumG1 adds points; the sum of none is the point at infinity.
func SumG1(points []G1) G1 {
	out := bls.NewZeroG1Point()
	sum := zeroArgument(out.FromJacobian)
	for _, q := range points {
		if q.p.G1Affine != nil {
			sum.AddMixed(q.p.G1Affine)
		}
	}
	out.FromJacobian(&sum)
	return G1{*out}
}

// SumG2 adds points; the sum of none is the point at infinity.
func SumG2(points []G2) G2 {
	out := bls.NewZeroG2Point()
	sum := zeroArgument(out.FromJacobian)
	for _, q := range points {
		if q.p.G2Affine != nil {
			sum.AddMixed(q.p.G2Affine)
		}
	}
	out.FromJacobian(&sum)
	return G2{p: *out}
}

// Less returns k without some of the points of which it is the sum.
func (k G2) Less(points []G2) G2 {
	if len(points) == 0 || k.p.G2Affine == nil {
		return k
	}
	out := bls.NewZeroG2Point()
	sum := zeroArgument(out.FromJacobian)
	sum.AddMixed(k.p.G2Affine)
	for _, q := range points {
		if q.p.G2Affine != nil {
			out.Neg(q.p.G2Affine)
			sum.AddMixed(out.G2Affine)
		}
	}
	out.FromJacobian(&sum)
	return G2{p: *out}
}

// zeroArgument returns the zero value of a method's argument: the point at infinity in
// Jacobian coordinates, which add without the inversion that affine ones need. eigensdk-go
// exposes gnark-crypto's affine types only; naming the Jacobian type would make gnark-crypto
// a direct dependency of this module.
func zeroArgument[J, A any](func(*J) A) (zero J) { return zero }

// OperatorIDOf returns EigenLayer middleware's id of the operator with that key:
// keccak256(X ‖ Y).
func OperatorIDOf(k eigenshift.G1Key) eigenshift.OperatorID {
	return eigenshift.OperatorID(crypto.Keccak256Hash(k[:]))
}
