package peer

import (
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/tls"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// verifier checks the identities of others. Verifying a signature takes about a
// millisecond, so verified attestations are remembered; registration and expiry are
// checked each time.
type verifier struct {
	self      IdentityConfig
	directory directory
	limits    Limits

	pairings atomic.Uint64 // signatures that were verified

	mu       sync.Mutex
	verified map[common.Address][]verifiedAttestation // newest last
}

const (
	// maxCertificateBytes is about four times the size of the certificates that issue makes.
	maxCertificateBytes = 2 << 10
	// attestationsPerOperator bounds the verified attestations remembered for
	// one operator: the current one, and those around a renewal or a restart.
	attestationsPerOperator = 4
)

type verifiedAttestation struct {
	certificate [sha256.Size]byte
	key         eigenshift.G2Key
}

// admitPairing is called before an unknown attestation is verified. It may wait, and
// returns nil when the attestation may be verified, or is known by then.
type admitPairing func(op eigenshift.Operator, known func() bool) error

// verify runs within the handshake, before any payload is read. It returns the
// operator as the registry has it. Checks go from cheap to expensive.
func (v *verifier) verify(cs tls.ConnectionState, now time.Time, admit admitPairing) (eigenshift.Operator, error) {
	none := eigenshift.Operator{}
	switch {
	case cs.Version != tls.VersionTLS13:
		return none, fmt.Errorf("%w: TLS version %#x, want 1.3", ErrMalformed, cs.Version)
	case cs.NegotiatedProtocol != raftProtocol && cs.NegotiatedProtocol != httpProtocol:
		return none, fmt.Errorf("%w: protocol %q", ErrMalformed, cs.NegotiatedProtocol)
	case len(cs.PeerCertificates) != 1:
		return none, fmt.Errorf("%w: %d certificates, want 1", ErrMalformed, len(cs.PeerCertificates))
	}
	cert := cs.PeerCertificates[0]
	if len(cert.Raw) > maxCertificateBytes {
		return none, fmt.Errorf("%w: certificate of %d bytes, at most %d allowed", ErrMalformed, len(cert.Raw), maxCertificateBytes)
	}
	if _, ok := cert.PublicKey.(ed25519.PublicKey); !ok {
		return none, fmt.Errorf("%w: TLS key of type %T, want Ed25519", ErrMalformed, cert.PublicKey)
	}
	a, err := attestationOf(cert)
	if err != nil {
		return none, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	left := a.Expiry.Sub(now)
	switch {
	case a.ChainID != v.self.ChainID || a.ServiceManager != v.self.ServiceManager:
		return none, fmt.Errorf("%w: chain %d, service manager %s", ErrForeign, a.ChainID, a.ServiceManager)
	case a.Operator == v.self.Operator:
		return none, fmt.Errorf("%w: another process uses the keys of %s, or a registered socket leads back here", ErrSelf, a.Operator)
	case -left > v.limits.ClockSkew:
		return none, fmt.Errorf("%w: %s expired %s ago", ErrExpired, a.Operator, (-left).Round(time.Second))
	case left > v.limits.MaxValidity+v.limits.ClockSkew:
		return none, fmt.Errorf("%w: %s for %s, at most %s allowed", ErrExpired, a.Operator, left.Round(time.Second), v.limits.MaxValidity)
	}
	op, registered := v.directory.find(a.Operator)
	if !registered {
		return none, fmt.Errorf("%w: %s", ErrUnregistered, a.Operator)
	}
	this := verifiedAttestation{certificate: sha256.Sum256(cert.Raw), key: op.G2}
	known := func() bool { return v.knows(op.Address, this) }
	if known() {
		return op, nil
	}
	if admit != nil {
		if err := admit(op, known); err != nil {
			return none, err
		}
		if known() {
			return op, nil
		}
	}
	if err := v.checkAttested(op, a, cert.RawSubjectPublicKeyInfo); err != nil {
		return none, fmt.Errorf("%w: %s: %w", ErrForged, a.Operator, err)
	}
	v.remember(op.Address, this)
	return op, nil
}

func (v *verifier) checkAttested(op eigenshift.Operator, a attestation, tlsKey []byte) error {
	key, err := bn254.ParseG2Key(op.G2)
	if err != nil {
		return fmt.Errorf("registered key: %w", err)
	}
	signature, err := bn254.ParseSignature(a.Signature)
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	v.pairings.Add(1)
	if !bn254.Verify(key, a.digest(tlsKey), signature) {
		return errors.New("signature does not verify")
	}
	return nil
}

func (v *verifier) knows(operator common.Address, a verifiedAttestation) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return slices.Contains(v.verified[operator], a)
}

func (v *verifier) remember(operator common.Address, a verifiedAttestation) {
	v.mu.Lock()
	defer v.mu.Unlock()
	known := v.verified[operator]
	if len(known) >= attestationsPerOperator {
		known = known[1:]
	}
	v.verified[operator] = append(known, a)
}

// forget drops operators that the registry does not have any more.
func (v *verifier) forget(registered func(common.Address) bool) {
	v.mu.Lock()
	defer v.mu.Unlock()
	maps.DeleteFunc(v.verified, func(operator common.Address, _ []verifiedAttestation) bool { return !registered(operator) })
}
