package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// lookAgain is after how long an operator that is refused is dialled for Raft again,
// unless it has shown other parameters before: Raft would dial it without pause.
const lookAgain = 2 * time.Second

// tellAgain is after how long a peer that goes on changing what it differs in is
// logged again.
const tellAgain = time.Minute

// Agreement is what is known of another operator's agreed parameters.
type Agreement struct {
	Operator common.Address `json:"operator"`
	// Version is the protocol version that it speaks.
	Version uint32 `json:"version"`
	// Compared says that its parameters are known: false for an operator of
	// version 1, which does not name them, and until texts have been exchanged.
	Compared bool `json:"compared"`
	// Refused says that this operator runs no Raft with it.
	Refused bool `json:"refused"`
	// Differences are the fields in which it differs.
	Differences []protocol.Difference `json:"differences"`
}

// agreements compares what other operators attest with what this one does. There is
// one entry for each operator, for what it attested last, so they are as bounded as
// the registry.
type agreements struct {
	own protocol.Protocol
	log zerolog.Logger

	mu sync.Mutex
	of map[common.Address]*agreement
}

type agreement struct {
	declaration
	decided     chan struct{} // closed when differences are known, or never will be
	differences []protocol.Difference
	compared    bool
	seen        time.Time // when the operator attested this last

	told   string // what the log was told last
	toldAt time.Time
}

func newAgreements(own protocol.Protocol, log zerolog.Logger) *agreements {
	return &agreements{own: own, log: log, of: make(map[common.Address]*agreement)}
}

// declarationOf returns what the other side of a verified connection has attested: that
// the certificate has an attestation is what was verified.
func declarationOf(conn *tls.Conn) declaration {
	a, _ := attestationOf(conn.ConnectionState().PeerCertificates[0])
	return declaration{Version: max(a.Version, 1), Hash: a.Hash}
}

// meet notes what the other side of an authenticated connection attests, and returns an
// error when that is a protocol version with which nothing is exchanged.
func (s *agreements) meet(conn *tls.Conn, op common.Address) (declaration, error) {
	c := declarationOf(conn)
	s.attested(op, c)
	if err := s.check(op); errors.Is(err, ErrVersion) {
		return c, err
	}
	return c, nil
}

// attested notes what an operator attests now.
func (s *agreements) attested(op common.Address, c declaration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.of[op]
	if a != nil && a.declaration == c {
		a.seen = time.Now()
		return
	}
	fresh := &agreement{declaration: c, decided: make(chan struct{}), seen: time.Now()}
	if a != nil {
		fresh.told, fresh.toldAt = a.told, a.toldAt
	}
	s.of[op] = fresh
	d, apart := protocol.CompareVersions(s.own.Version(), c.Version)
	switch {
	case apart:
		s.decide(op, fresh, true, d)
	case c.plain() || s.own.Version() == 1:
		s.decide(op, fresh, false)
	case c.Hash == s.own.Hash():
		s.decide(op, fresh, true)
	}
}

// compare takes the text that an operator sends, which may be anything, for what it
// attests.
func (s *agreements) compare(op common.Address, text []byte) error {
	there, err := protocol.Parse(text)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.of[op]
	if a == nil || (declaration{there.Version(), there.Hash()}) != a.declaration {
		return errors.New("agreed parameters are not those that were attested")
	}
	if !a.isDecided() {
		s.decide(op, a, true, protocol.Compare(s.own, there)...)
	}
	return nil
}

func (a *agreement) isDecided() bool {
	select {
	case <-a.decided:
		return true
	default:
		return false
	}
}

// decide settles an agreement and tells the log what is new. The lock is held.
func (s *agreements) decide(op common.Address, a *agreement, compared bool, differences ...protocol.Difference) {
	a.compared, a.differences = compared, differences
	close(a.decided)
	what := protocol.Describe(differences)
	if !compared && s.own.Version() > 1 {
		what = "unknown"
	}
	if what == a.told || time.Since(a.toldAt) < tellAgain {
		return
	}
	a.told, a.toldAt = what, time.Now()
	event, message := s.log.Warn(), "Peer differs in agreed parameters"
	switch {
	case !compared:
		message = "Peer speaks a protocol version that names no agreed parameters"
	case len(differences) == 0:
		event, message = s.log.Info(), "Peer differs in agreed parameters no more"
	case protocol.Refuses(differences):
		message = "Peer differs in agreed parameters: no Raft with it"
	}
	fields := make([]string, len(differences))
	for i, d := range differences {
		fields[i] = d.Field
	}
	event.Stringer("peer", op).Uint32("version", a.Version).Strs("fields", fields).Str("differences", what).Msg(message)
}

// pending reports whether an operator's text is still to come.
func (s *agreements) pending(op common.Address) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.of[op]
	return a != nil && !a.isDecided()
}

// others reports whether an operator attests another text than this one, so that
// texts are to be exchanged.
func (s *agreements) others(op common.Address) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.of[op]
	return a != nil && s.own.Version() > 1 && !a.plain() && a.Hash != s.own.Hash() && protocol.Adjacent(a.Version, s.own.Version())
}

// await waits until it is known whether this operator runs Raft with another, and
// returns nil when it does.
func (s *agreements) await(ctx context.Context, op common.Address) error {
	s.mu.Lock()
	a := s.of[op]
	s.mu.Unlock()
	if a == nil {
		return nil
	}
	select {
	case <-a.decided:
		return refusalOf(op, a.differences)
	case <-ctx.Done():
		return fmt.Errorf("%w: %s attests others, and has not sent them: %w", ErrDiffers, op, ctx.Err())
	}
}

// check returns an error when this operator is known to run no Raft with another.
func (s *agreements) check(op common.Address) error {
	if s.pending(op) {
		return nil
	}
	return s.await(context.Background(), op)
}

// standing returns why another operator is not worth dialling for Raft now; nil when
// it may be.
func (s *agreements) standing(op common.Address, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a := s.of[op]; a != nil && a.isDecided() && now.Sub(a.seen) < lookAgain {
		return refusalOf(op, a.differences)
	}
	return nil
}

// refusing returns the differences that refuse, and what they mean.
func refusing(differences []protocol.Difference) (list []protocol.Difference, why track.Reason, kind error) {
	list = slices.DeleteFunc(slices.Clone(differences), func(d protocol.Difference) bool { return !d.Refuses })
	if slices.ContainsFunc(list, func(d protocol.Difference) bool { return d.Field == protocol.VersionField }) {
		return list, track.VersionNotAdjacent, ErrVersion
	}
	return list, track.ParametersDiffer, ErrDiffers
}

// refusalOf is why an operator that differs so is refused; nil when it is not.
func refusalOf(op common.Address, differences []protocol.Difference) error {
	list, why, kind := refusing(differences)
	if len(list) == 0 {
		return nil
	}
	return track.Because(why, fmt.Errorf("%w: %s: %s", kind, op, protocol.Describe(list)))
}

// refusal is what an operator is told that this one runs no Raft with, in its own
// words: here is there. It is nil for others.
func (s *agreements) refusal(op common.Address) *Refusal {
	s.mu.Lock()
	defer s.mu.Unlock()
	a := s.of[op]
	if a == nil || !a.isDecided() {
		return nil
	}
	list, why, kind := refusing(a.differences)
	if len(list) == 0 {
		return nil
	}
	return &Refusal{http.StatusForbidden, fmt.Sprintf("%s: %s", kind, protocol.Describe(protocol.Mirrored(list))), why.Code}
}

// snapshot returns what is known of the operators that are registered, by address.
func (s *agreements) snapshot(registered func(common.Address) bool) []Agreement {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := make([]Agreement, 0, len(s.of))
	for op, a := range s.of {
		if !registered(op) {
			continue
		}
		known := Agreement{Operator: op, Version: a.Version, Differences: []protocol.Difference{}}
		if a.isDecided() {
			known.Compared = a.compared
			known.Refused = protocol.Refuses(a.differences)
			known.Differences = append(known.Differences, a.differences...)
		}
		list = append(list, known)
	}
	slices.SortFunc(list, func(a, b Agreement) int { return a.Operator.Cmp(b.Operator) })
	return list
}

// forget drops operators that the registry does not have any more.
func (s *agreements) forget(registered func(common.Address) bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	maps.DeleteFunc(s.of, func(op common.Address, _ *agreement) bool { return !registered(op) })
}
