package bn254

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/Layr-Labs/eigensdk-go/crypto/bls"

	"github.com/eigenshift/avs/eigenshift"
)

// SecretKey is an operator's BLS key. No way of printing it shows the secret. Multiplication is not constant in time, as everywhere in gnark-crypto.
type SecretKey struct {
	pair *bls.KeyPair
	g2   G2
}

// NewSecretKey returns the key with a scalar of 32 bytes, big endian, between 1
// and the group's order less 1.
func NewSecretKey(scalar []byte) (*SecretKey, error) {
	if len(scalar) != 32 {
		return nil, fmt.Errorf("BLS secret key: %d bytes, 32 expected", len(scalar))
	}
	var k bls.PrivateKey
	if err := k.SetBytesCanonical(scalar); err != nil {
		return nil, errors.New("BLS secret key: not below the order of the group")
	}
	return FromKeyPair(bls.NewKeyPair(&k))
}

// FromKeyPair returns the key that eigensdk-go read from a keystore file.
func FromKeyPair(pair *bls.KeyPair) (*SecretKey, error) {
	if pair == nil || pair.PrivKey == nil || pair.PrivKey.IsZero() {
		return nil, errors.New("BLS secret key: zero")
	}
	own := *pair.PrivKey // the caller may change its own
	pair = bls.NewKeyPair(&own)
	return &SecretKey{pair: pair, g2: G2{p: *pair.GetPubKeyG2()}}, nil
}

// GenerateSecretKey returns a new key from random bytes, such as crypto/rand.Reader's.
func GenerateSecretKey(random io.Reader) (*SecretKey, error) {
	// Drawing again when the number is out of range keeps the choice uniform;
	// with the two highest bits cleared, three of four draws are in range.
	scalar := make([]byte, 32)
	for {
		if _, err := io.ReadFull(random, scalar); err != nil {
			return nil, fmt.Errorf("generate BLS secret key: %w", err)
		}
		scalar[0] &= 0x3f
		if k, err := NewSecretKey(scalar); err == nil {
			return k, nil
		}
	}
}

// Sign returns the signature of a digest: EigenLayer's BN254.hashToG1 of it times the secret.
func (k *SecretKey) Sign(d eigenshift.Digest) eigenshift.Signature {
	return G1{*k.pair.SignMessage(d).G1Point}.Signature()
}

// G1 returns the public key in G1.
func (k *SecretKey) G1() eigenshift.G1Key { return G1{*k.pair.GetPubKeyG1()}.Key() }

// G2 returns the public key in G2.
func (k *SecretKey) G2() eigenshift.G2Key { return k.g2.Key() }

// OperatorID returns the id that EigenLayer's registry gives to this key.
func (k *SecretKey) OperatorID() eigenshift.OperatorID { return OperatorIDOf(k.G1()) }

// Signer returns an eigenshift.Signer that signs with this key.
func (k *SecretKey) Signer() eigenshift.Signer { return signer{k} }

type signer struct{ *SecretKey }

func (s signer) Sign(_ context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	return s.SecretKey.Sign(d), nil
}

// String returns the operator id, never the secret.
func (k *SecretKey) String() string {
	if k == nil {
		return "BLS secret key (none)"
	}
	return fmt.Sprintf("BLS secret key of operator %s", k.OperatorID())
}

// Format prints String whatever the verb and flags, so that %#v and the like do
// not reach into the fields.
func (k *SecretKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, k.String()) }
