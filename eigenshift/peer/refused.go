package peer

import (
	"errors"
	"maps"
	"sync"
)

// refusals counts refused connections by reason.
type refusals struct {
	mu sync.Mutex
	by map[string]uint64
}

// ErrClosed is returned by a Peer that was closed.
var ErrClosed = errors.New("peer is closed")

// Why an identity is refused. The errors of handshakes match one of these.
var (
	// ErrMalformed: no TLS 1.3, no known protocol, or not a certificate as this
	// package writes them.
	ErrMalformed = errors.New("malformed identity")
	// ErrForeign: attested for another chain or another AVS.
	ErrForeign = errors.New("identity of another deployment")
	// ErrUnregistered: the registry does not know the operator.
	ErrUnregistered = errors.New("operator is not registered")
	// ErrExpired: the attestation has expired, or would live too long.
	ErrExpired = errors.New("attestation outside its validity")
	// ErrForged: not signed by the BLS key that the operator has registered.
	ErrForged = errors.New("attestation is not signed by the registered key")
	// ErrUnexpected: not the operator that was dialled answers.
	ErrUnexpected = errors.New("another operator answers")
	// ErrSelf: the other side has this operator's identity.
	ErrSelf = errors.New("the other side shows this operator's own identity")
)

// Why an authenticated operator is refused.
var (
	// ErrVersion: its protocol version is not adjacent to this operator's.
	ErrVersion = errors.New("protocol version is not adjacent")
	// ErrDiffers: it has other agreed parameters, on which elections or the log depend.
	ErrDiffers = errors.New("agreed parameters differ")
)

// Why any connection is refused.
var (
	errFull    = errors.New("too many connections")
	errBusy    = errors.New("too many handshakes without a stamp")
	errEvicted = errors.New("evicted: others have shown more, or waited less")
)

var refusalReasons = []error{
	ErrMalformed, ErrForeign, ErrUnregistered, ErrExpired, ErrForged, ErrSelf, ErrVersion, ErrDiffers, errFull, errBusy,
}

func (r *refusals) count(err error) {
	reason := "handshake"
	for _, known := range refusalReasons {
		if errors.Is(err, known) {
			reason = known.Error()
			break
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.by[reason]++
}

func (r *refusals) snapshot() map[string]uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.by)
}
