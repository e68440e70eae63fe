package bn254

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"

	"github.com/eigenshift/avs/eigenshift"
)

// addModulus adds p to the coordinate that starts at a byte: the same number
// modulo p, not canonical.
func addModulus(data []byte, at int) {
	sum := new(big.Int).Add(new(big.Int).SetBytes(data[at:at+32]), p)
	sum.FillBytes(data[at : at+32])
}

func TestParseRefusesHostilePoints(t *testing.T) {
	valid := key(t, 7).Sign(digest(1))
	for name, c := range map[string]struct {
		change func(*eigenshift.Signature)
		want   error
	}{
		"infinity":              {func(s *eigenshift.Signature) { *s = eigenshift.Signature{} }, ErrInfinity},
		"x above the modulus":   {func(s *eigenshift.Signature) { addModulus(s[:], 0) }, ErrNotCanonical},
		"y above the modulus":   {func(s *eigenshift.Signature) { addModulus(s[:], 32) }, ErrNotCanonical},
		"x is the modulus":      {func(s *eigenshift.Signature) { copy(s[:32], fieldModulus[:]) }, ErrNotCanonical},
		"all ones":              {func(s *eigenshift.Signature) { copy(s[:], bytes.Repeat([]byte{0xff}, 64)) }, ErrNotCanonical},
		"compressed flag":       {func(s *eigenshift.Signature) { s[0] |= 0x80 }, ErrNotCanonical},
		"largest flag":          {func(s *eigenshift.Signature) { s[0] |= 0xc0 }, ErrNotCanonical},
		"infinity flag":         {func(s *eigenshift.Signature) { *s = eigenshift.Signature{0: 0x40} }, ErrNotCanonical},
		"y changed":             {func(s *eigenshift.Signature) { s[63] ^= 1 }, ErrNotInGroup},
		"x changed":             {func(s *eigenshift.Signature) { s[31] ^= 1 }, ErrNotInGroup},
		"only zeros but one":    {func(s *eigenshift.Signature) { *s = eigenshift.Signature{63: 1} }, ErrNotInGroup},
		"coordinates exchanged": {func(s *eigenshift.Signature) { copy(s[:32], valid[32:]); copy(s[32:], valid[:32]) }, ErrNotInGroup},
	} {
		s := valid
		c.change(&s)
		if _, err := ParseSignature(s); !errors.Is(err, c.want) {
			t.Errorf("signature, %s: %v, want %v", name, err, c.want)
		}
		if _, err := ParseG1Key(eigenshift.G1Key(s)); !errors.Is(err, c.want) {
			t.Errorf("G1 key, %s: %v, want %v", name, err, c.want)
		}
	}
	if _, err := ParseG1Key(eigenshift.G1Key(valid)); err != nil {
		t.Error(err)
	}
}

func TestParseRefusesHostileG2(t *testing.T) {
	valid := key(t, 7).G2()
	for name, c := range map[string]struct {
		change func(*eigenshift.G2Key)
		want   error
	}{
		"infinity":           {func(k *eigenshift.G2Key) { *k = eigenshift.G2Key{} }, ErrInfinity},
		"X.A1 above modulus": {func(k *eigenshift.G2Key) { addModulus(k[:], 0) }, ErrNotCanonical},
		"X.A0 above modulus": {func(k *eigenshift.G2Key) { addModulus(k[:], 32) }, ErrNotCanonical},
		"Y.A1 above modulus": {func(k *eigenshift.G2Key) { addModulus(k[:], 64) }, ErrNotCanonical},
		"Y.A0 above modulus": {func(k *eigenshift.G2Key) { addModulus(k[:], 96) }, ErrNotCanonical},
		"flags":              {func(k *eigenshift.G2Key) { k[0] |= 0x40 }, ErrNotCanonical},
		"off the curve":      {func(k *eigenshift.G2Key) { k[127] ^= 1 }, ErrNotInGroup},
		"real part first": {func(k *eigenshift.G2Key) {
			for _, at := range []int{0, 64} {
				copy(k[at:at+32], valid[at+32:at+64])
				copy(k[at+32:at+64], valid[at:at+32])
			}
		}, ErrNotInGroup},
		"on the curve, outside the subgroup": {func(k *eigenshift.G2Key) { *k = outsideSubgroup(t) }, ErrNotInGroup},
	} {
		k := valid
		c.change(&k)
		if _, err := ParseG2Key(k); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// outsideSubgroup looks for a point of the twisted curve y² = x³ + 3/(9+i). Its
// order has a large cofactor, so nearly no point is in the subgroup.
func outsideSubgroup(t *testing.T) eigenshift.G2Key {
	t.Helper()
	for n := uint64(1); n < 100; n++ {
		point := bls.NewZeroG2Point()
		point.X.A0.SetUint64(n)
		rhs := point.X
		rhs.Square(&point.X).Mul(&rhs, &point.X)
		b := point.X // its type; the value is set below
		b.A0.SetUint64(9)
		b.A1.SetUint64(1)
		b.Inverse(&b)
		three := b
		three.A0.SetUint64(3)
		three.A1.SetZero()
		b.Mul(&b, &three)
		rhs.Add(&rhs, &b)
		if rhs.Legendre() != 1 {
			continue
		}
		point.Y.Sqrt(&rhs)
		if !point.IsOnCurve() {
			t.Fatal("constructed a point off the curve")
		}
		if !point.IsInSubGroup() {
			return point.RawBytes()
		}
	}
	t.Fatal("no point outside the subgroup found")
	return eigenshift.G2Key{}
}

func TestParseReturnsWhatWasEncoded(t *testing.T) {
	for n := range int64(20) {
		k := key(t, n*n*n+1)
		s := k.Sign(digest(int(n)))
		if got := parsedSignature(t, s).Signature(); got != s {
			t.Errorf("signature %x came back as %x", s, got)
		}
		if got := parsedKey(t, k).Key(); got != k.G2() {
			t.Errorf("G2 key %x came back as %x", k.G2(), got)
		}
		parsed, err := ParseG1Key(k.G1())
		if err != nil || parsed.Key() != k.G1() {
			t.Errorf("G1 key %x came back as %x, %v", k.G1(), parsed.Key(), err)
		}
	}
}
