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

// Agreement is how another operator's agreed parameters compare with this one's.
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

// lookAgain is the pause after which a refused operator is dialled for Raft again, unless
// it shows other parameters sooner: Raft would dial it without pause.
const lookAgain = 2 * time.Second

// tellAgain is the pause between two log lines about one peer that keeps changing its
// parameters.
const tellAgain = time.Minute

// agreements compares the agreed parameters that other operators attest with this one's.
// It keeps one entry for each operator, for its last attestation.
type agreements struct {
	own protocol.Protocol
	log zerolog.Logger

	mu sync.Mutex
	of map[common.Address]*agreement
}

type agreement struct {
	declaration
	decided     chan struct{} // closed once the differences are known, or never will be
	differences []protocol.Difference
	compared    bool
	seen        time.Time // when the operator last attested these

	told   string // the differences in the last log line
	toldAt time.Time
}

func newAgreements(own protocol.Protocol, log zerolog.Logger) *agreements {
	return &agreements{own: own, log: log, of: make(map[common.Address]*agreement)}
}

// meet records the declaration of the other side of an authenticated connection, and returns
// an error when its protocol version is not adjacent.
func (s *agreements) meet(conn *tls.Conn, op common.Address) (declaration, error) {
	a, _ := attestationOf(conn.ConnectionState().PeerCertificates[0]) // which was verified, so it has one
	c := declaration{Version: max(a.Version, 1), Hash: a.Hash}
	s.record(op, c)
	if err := s.check(op); errors.Is(err, ErrVersion) {
		return c, err
	}
	return c, nil
}

// record keeps an operator's declaration.
func (s *agreements) record(op common.Address, c declaration) {
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
	d, differs := protocol.CompareVersions(s.own.Version(), c.Version)
	switch {
	case differs:
		s.decide(op, fresh, true, d)
	case c.plain() || s.own.Version() == 1:
		s.decide(op, fresh, false)
	case c.Hash == s.own.Hash():
		s.decide(op, fresh, true)
	}
}

// compare compares with the text of an operator, which may be anything: only the text that
// the operator has attested counts.
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

// decide records an operator's differences, and logs them when they are new. The lock is
// held.
func (s *agreements) decide(op common.Address, a *agreement, compared bool, differences ...protocol.Difference) {
	a.compared, a.differences = compared, differences
	close(a.decided)
	text := protocol.Describe(differences)
	if !compared && s.own.Version() > 1 {
		text = "unknown"
	}
	if text == a.told || time.Since(a.toldAt) < tellAgain {
		return
	}
	a.told, a.toldAt = text, time.Now()
	event, message := s.log.Warn(), "Peer differs in agreed parameters"
	switch {
	case !compared:
		message = "Peer speaks a protocol version that names no agreed parameters"
	case len(differences) == 0:
		event, message = s.log.Info(), "Peer no longer differs in agreed parameters"
	case protocol.Refuses(differences):
		message = "Peer differs in agreed parameters: no Raft with it"
	}
	fields := make([]string, len(differences))
	for i, d := range differences {
		fields[i] = d.Field
	}
	event.Stringer("peer", op).Uint32("version", a.Version).Strs("fields", fields).Str("differences", text).Msg(message)
}

// pending reports whether an operator's text has not come yet.
func (s *agreements) pending(op common.Address) bool {
	a := s.get(op)
	return a != nil && !a.isDecided()
}

// get returns the agreement with an operator; nil when it was never met.
func (s *agreements) get(op common.Address) *agreement {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.of[op]
}

// mustExchange reports whether an operator attests another text than this one, so that the two
// must exchange texts.
func (s *agreements) mustExchange(op common.Address) bool {
	a := s.get(op)
	return a != nil && s.own.Version() > 1 && !a.plain() && a.Hash != s.own.Hash() && protocol.Adjacent(a.Version, s.own.Version())
}

// await waits until an operator's parameters are known, and returns an error unless this
// operator runs Raft with it.
func (s *agreements) await(ctx context.Context, op common.Address) error {
	a := s.get(op)
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

// refusedLately returns an error while another operator should not be dialled for Raft, because
// it was refused a moment ago.
func (s *agreements) refusedLately(op common.Address, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if a := s.of[op]; a != nil && a.isDecided() && now.Sub(a.seen) < lookAgain {
		return refusalOf(op, a.differences)
	}
	return nil
}

// refusing returns the differences that refuse, with their reason and error.
func refusing(differences []protocol.Difference) (list []protocol.Difference, why track.Reason, kind error) {
	list = slices.DeleteFunc(slices.Clone(differences), func(d protocol.Difference) bool { return !d.Refuses })
	if slices.ContainsFunc(list, func(d protocol.Difference) bool { return d.Field == protocol.VersionField }) {
		return list, track.VersionNotAdjacent, ErrVersion
	}
	return list, track.ParametersDiffer, ErrDiffers
}

// refusalOf is the error for an operator with these differences; nil if none refuses.
func refusalOf(op common.Address, differences []protocol.Difference) error {
	list, why, kind := refusing(differences)
	if len(list) == 0 {
		return nil
	}
	return track.Because(why, fmt.Errorf("%w: %s: %s", kind, op, protocol.Describe(list)))
}

// refusal is the answer to an operator that this one runs no Raft with, from the other
// side's view: its "here" is this operator's "there". It is nil for others.
func (s *agreements) refusal(op common.Address) *Refusal {
	a := s.get(op)
	if a == nil || !a.isDecided() {
		return nil
	}
	list, why, kind := refusing(a.differences)
	if len(list) == 0 {
		return nil
	}
	return &Refusal{http.StatusForbidden, fmt.Sprintf("%s: %s", kind, protocol.Describe(protocol.Mirrored(list))), why.Code}
}

// snapshot returns the agreements with registered operators, by address.
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
