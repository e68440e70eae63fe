package peer

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// IdentityConfig names an operator and its AVS.
type IdentityConfig struct {
	// Operator is the address under which the operator is registered.
	Operator common.Address
	// Signer signs with the BLS key that is registered for it.
	Signer eigenshift.Signer
	// ChainID and ServiceManager name the AVS: an identity is valid in one only.
	ChainID        uint64
	ServiceManager common.Address
	// Protocol is the agreed parameters that the operator attests, and sends to peers
	// that attest others. Zero: none, as operators of version 1 do.
	Protocol protocol.Protocol
	// Validity is how long an attestation lives, between 1 minute and 48 hours.
	// Default 24 h.
	Validity time.Duration
}

func (c IdentityConfig) validate() error {
	var errs []error
	check := func(ok bool, field, problem string) {
		if !ok {
			errs = append(errs, fmt.Errorf("%s: %s", field, problem))
		}
	}
	check(c.Operator != common.Address{}, "Operator", "missing")
	check(c.Signer != nil, "Signer", "missing")
	check(c.ChainID != 0, "ChainID", "missing")
	check(c.ServiceManager != common.Address{}, "ServiceManager", "missing")
	check(c.Validity == 0 || c.Validity >= time.Minute && c.Validity <= 48*time.Hour, "Validity", "not between 1m and 48h")
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("peer identity: %w", err)
	}
	return nil
}

// Identity authenticates an operator to its peers. It is safe for concurrent use.
type Identity struct {
	cfg     IdentityConfig
	current atomic.Pointer[credential]
}

// credential is one TLS key with its attested certificate.
type credential struct {
	certificate tls.Certificate
	expiry      time.Time
}

// NewIdentity makes a TLS key and lets the signer attest it.
func NewIdentity(ctx context.Context, cfg IdentityConfig) (*Identity, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	if cfg.Validity == 0 {
		cfg.Validity = 24 * time.Hour
	}
	id := &Identity{cfg: cfg}
	if err := id.Renew(ctx); err != nil {
		return nil, err
	}
	return id, nil
}

// Operator returns the address that this identity speaks for.
func (id *Identity) Operator() common.Address { return id.cfg.Operator }

// Expiry returns when the current attestation expires.
func (id *Identity) Expiry() time.Time { return id.current.Load().expiry }

// Renew replaces TLS key and attestation by new ones. Open connections stay; the
// next handshakes use the new ones. A Peer does this by itself.
func (id *Identity) Renew(ctx context.Context) error {
	cred, err := newCredential(ctx, id.cfg, time.Now())
	if err != nil {
		return fmt.Errorf("attest the TLS key of %s: %w", id.cfg.Operator, err)
	}
	id.current.Store(cred)
	return nil
}

// renewAt is when the current attestation has lived two thirds of its life.
func (id *Identity) renewAt() time.Time {
	return id.Expiry().Add(-id.cfg.Validity / 3)
}

func newCredential(ctx context.Context, cfg IdentityConfig, now time.Time) (*credential, error) {
	public, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("generate key: %w", err)
	}
	publicDER, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil, fmt.Errorf("encode key: %w", err)
	}
	attestations := []attestation{{declaration: declaration{cfg.Protocol.Version(), cfg.Protocol.Hash()}}}
	if cfg.Protocol.Version() == 2 {
		attestations = append(attestations, attestation{}) // for operators of version 1
	}
	for i := range attestations {
		a := &attestations[i]
		a.ChainID, a.ServiceManager, a.Operator = cfg.ChainID, cfg.ServiceManager, cfg.Operator
		a.Expiry = time.Unix(now.Add(cfg.Validity).Unix(), 0)
		if a.Signature, err = cfg.Signer.Sign(ctx, a.digest(publicDER)); err != nil {
			return nil, fmt.Errorf("sign: %w", err)
		}
	}
	return issue(public, private, now, attestations...)
}

// issue makes the certificate that carries an operator's attestations. Its own dates
// and signature are for TLS libraries; peers check the attestation.
func issue(public ed25519.PublicKey, private ed25519.PrivateKey, now time.Time, attestations ...attestation) (*credential, error) {
	extensions := make([]pkix.Extension, len(attestations))
	for i, a := range attestations {
		var err error
		if extensions[i], err = a.extension(); err != nil {
			return nil, fmt.Errorf("encode attestation: %w", err)
		}
	}
	a := attestations[0]
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		return nil, fmt.Errorf("draw serial number: %w", err)
	}
	template := &x509.Certificate{
		SerialNumber:    serial,
		Subject:         pkix.Name{CommonName: a.Operator.Hex()},
		NotBefore:       now.Add(-time.Hour),
		NotAfter:        a.Expiry,
		KeyUsage:        x509.KeyUsageDigitalSignature,
		ExtKeyUsage:     []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		ExtraExtensions: extensions,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, private)
	if err != nil {
		return nil, fmt.Errorf("issue certificate: %w", err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("parse own certificate: %w", err)
	}
	return &credential{
		certificate: tls.Certificate{Certificate: [][]byte{der}, PrivateKey: private, Leaf: leaf},
		expiry:      a.Expiry,
	}, nil
}
