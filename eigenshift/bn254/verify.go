package bn254

import (
	"errors"
	"fmt"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"

	"github.com/eigenshift/avs/eigenshift"
)

// Verify reports whether s is the signature of d by the holder of k: whether e(H(d), k) =
// e(s, g2). The sum of signatures of one digest is the signature by the sum of the keys: sound
// because every key in EigenLayer's registry came with a proof of possession. It takes about
// a millisecond.
//
// d must be a hash. H tries the x coordinates from d on, so a digest and the next
// number often hash to the same point and have the same signature.
//
// Nothing verifies against a key at infinity, which any operators whose keys
// cancel out could produce without signing.
func Verify(k G2, d eigenshift.Digest, s G1) bool {
	if k.p.G2Affine == nil || s.p.G1Affine == nil || k.p.IsInfinity() {
		return false
	}
	signature := bls.Signature{G1Point: &s.p}
	ok, err := signature.Verify(&k.p, d)
	return ok && err == nil
}

// CheckKeyPair returns an error if one of an operator's two public keys is not a valid point,
// or if they belong to different secrets.
func CheckKeyPair(g1 eigenshift.G1Key, g2 eigenshift.G2Key) error {
	a, err := ParseG1Key(g1)
	if err != nil {
		return err
	}
	b, err := ParseG2Key(g2)
	if err != nil {
		return err
	}
	same, err := a.p.VerifyEquivalence(&b.p)
	if err != nil {
		return fmt.Errorf("compare G1 and G2 key: %w", err)
	}
	if !same {
		return errors.New("G1 and G2 key belong to different secrets")
	}
	return nil
}
