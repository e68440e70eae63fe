// Package cerberus has BLS signatures made by EigenLayer's Cerberus, a remote signer that keeps the key.
//
// What a signer answers is hostile until it is checked: the key in G2 must belong to the configured one
// in G1, and no signature is returned that does not verify under it.
package cerberus

import (
	"cmp"
	"context"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"time"

	gnark "github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Config says where the signer is, and which of its keys is the operator's.
type Config struct {
	URL       string // https://HOST:PORT; or http://, which encrypts nothing
	PublicKey string // as [ParsePublicKey] reads it
	APIKey    string // of that key; empty: none is sent
	Password  string // of that key, where the signer keeps keystores in files; empty: none
	// Patience is for how long a signature may take. It must be less than whoever asks for one waits, who
	// would otherwise be gone before the failure is known. Zero: [DefaultPatience].
	Patience time.Duration
	// Roots are the authorities that a signer's certificate may come from. Nil: the system's.
	Roots *x509.CertPool
}

// Signer signs with a key that a Cerberus has. It is safe for concurrent use.
type Signer struct {
	name     string // of the key, with the signer
	password string
	patience time.Duration
	g1       eigenshift.G1Key
	g2       bn254.G2
	client   *client
}

var _ eigenshift.Signer = (*Signer)(nil)

// ErrUnavailable is matched by failures that may pass: the signer is not there, does not answer in time, or
// fails itself.
var ErrUnavailable = errors.New("the signer cannot be used now")

const (
	// DefaultPatience is half of what an operator has to answer.
	DefaultPatience = time.Second
	// opening bounds each request of Open. A signer that keeps its keys in files takes a second or two for the
	// first signature.
	opening = 10 * time.Second
)

// probe is signed when a signer is opened. It is the hash of a text, so that it is no message of an AVS.
var probe = eigenshift.Digest(crypto.Keccak256Hash([]byte("EigenShift: does this signer have the key?")))

// Methods and fields of signer.proto and key_manager.proto, versions 1.
const (
	signGeneric    = "/signer.v1.Signer/SignGeneric"
	getKeyMetadata = "/keymanager.v1.KeyManager/GetKeyMetadata"

	signRequestKey       = 1
	signRequestData      = 2
	signRequestPassword  = 3
	signResponse         = 1
	metadataRequestKey   = 1
	metadataResponseKey1 = 1
	metadataResponseKey2 = 2
)

// ParsePublicKey reads a public key in G1 as Cerberus names its keys: the compressed point of
// gnark-crypto in 64 hexadecimal digits.
func ParsePublicKey(text string) (eigenshift.G1Key, error) {
	var point gnark.G1Affine
	data, err := hex.DecodeString(text)
	if err == nil && len(data) == gnark.SizeOfG1AffineCompressed {
		_, err = point.SetBytes(data)
	}
	if canonical := point.Bytes(); err != nil || point.IsInfinity() || hex.EncodeToString(canonical[:]) != text {
		return eigenshift.G1Key{}, fmt.Errorf("%.200q is no public key: give the 64 hexadecimal digits, in lower case and without 0x, that Cerberus names as publicKeyG1", text)
	}
	return eigenshift.G1Key(point.RawBytes()), nil
}

// parseG2 reads a public key in G2 as Cerberus has it. It is compressed, too.
func parseG2(text string) (key eigenshift.G2Key, err error) {
	var point gnark.G2Affine
	data, err := hex.DecodeString(text)
	if err == nil && len(data) != gnark.SizeOfG2AffineCompressed {
		err = fmt.Errorf("%d bytes, %d expected", len(data), gnark.SizeOfG2AffineCompressed)
	}
	if err == nil {
		_, err = point.SetBytes(data)
	}
	if err != nil {
		return key, err
	}
	return eigenshift.G2Key(point.RawBytes()), nil
}

// Open asks the signer for the key, and for a signature: it fails where API key or password are wrong.
func Open(ctx context.Context, cfg Config) (*Signer, error) {
	s := &Signer{
		name: cfg.PublicKey, password: cfg.Password, patience: cmp.Or(cfg.Patience, DefaultPatience),
		client: dial(cfg.URL, cfg.APIKey, cfg.Roots),
	}
	var err error
	if s.g1, err = ParsePublicKey(cfg.PublicKey); err != nil {
		return nil, fmt.Errorf("cerberus.public_key: %w", err)
	}
	if err := s.fetchKey(ctx); err != nil {
		return nil, fmt.Errorf("cerberus.url: ask for the key %s: %w", s.name, err)
	}
	if _, err := s.sign(ctx, probe, opening); err != nil {
		return nil, fmt.Errorf("cerberus.url: sign to try the key %s: %w", s.name, err)
	}
	return s, nil
}

// fetchKey fetches the key in G2, and checks that it belongs to the one in G1.
func (s *Signer) fetchKey(ctx context.Context) error {
	answer, err := s.client.call(ctx, opening, getKeyMetadata, message(nil).bytes(metadataRequestKey, []byte(s.name)))
	if err != nil {
		return err
	}
	named, err := answer.last(metadataResponseKey1)
	if err != nil {
		return err
	}
	if string(named) != s.name {
		return fmt.Errorf("the signer answers for another key, %.200q", named)
	}
	text, err := answer.last(metadataResponseKey2)
	if err != nil {
		return err
	}
	key, err := parseG2(string(text))
	if err != nil {
		return fmt.Errorf("the signer answers with no public key in G2: %w", err)
	}
	if err := bn254.CheckKeyPair(s.g1, key); err != nil {
		return fmt.Errorf("the signer's public keys do not belong together: %w", err)
	}
	s.g2, err = bn254.ParseG2Key(key)
	return err
}

// Sign has a digest signed.
func (s *Signer) Sign(ctx context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	signature, err := s.sign(ctx, d, s.patience)
	if err != nil {
		return eigenshift.Signature{}, fmt.Errorf("cerberus.url: sign: %w", err)
	}
	return signature, nil
}

func (s *Signer) sign(ctx context.Context, d eigenshift.Digest, most time.Duration) (none eigenshift.Signature, _ error) {
	request := message(nil).bytes(signRequestKey, []byte(s.name)).bytes(signRequestData, d[:])
	if s.password != "" {
		request = request.bytes(signRequestPassword, []byte(s.password))
	}
	answer, err := s.client.call(ctx, most, signGeneric, request)
	if err != nil {
		return none, err
	}
	raw, err := answer.last(signResponse)
	if err != nil {
		return none, err
	}
	if len(raw) != len(none) {
		return none, fmt.Errorf("the signer answers with %d bytes, where a signature has %d", len(raw), len(none))
	}
	point, err := bn254.ParseSignature(eigenshift.Signature(raw))
	if err != nil {
		return none, fmt.Errorf("the signer answers with no signature: %w", err)
	}
	if !bn254.Verify(s.g2, d, point) {
		return none, fmt.Errorf("what the signer answers is not the signature of %s by the key %s: see which program answers there", d, s.name)
	}
	return point.Signature(), nil
}

// G1 returns the public key in G1.
func (s *Signer) G1() eigenshift.G1Key { return s.g1 }

// G2 returns the public key in G2.
func (s *Signer) G2() eigenshift.G2Key { return s.g2.Key() }

// OperatorID returns the id that EigenLayer's registry gives to the key.
func (s *Signer) OperatorID() eigenshift.OperatorID { return bn254.OperatorIDOf(s.g1) }

// Format prints the operator id whatever the verb and flags, never password or API key.
func (s *Signer) Format(f fmt.State, _ rune) {
	_, _ = io.WriteString(f, "BLS key of operator "+s.OperatorID().String()+", in Cerberus")
}
