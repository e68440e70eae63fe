package guard

import (
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
)

// Reason is which rule refused a message. The texts are labels of counters.
type Reason string

// The rules, in the order in which a message meets them.
const (
	Oversized    Reason = "oversized"     // more bytes, entries or servers than a message has
	Budget       Reason = "budget"        // more at a time than one peer, or all, may have decoded
	Sender       Reason = "sender"        // names another operator than its sender
	Malformed    Reason = "malformed"     // no operator with this software sends it
	NoConfidence Reason = "no_confidence" // from a leader that this operator has lost confidence in
	Election     Reason = "election"      // leads without having been elected
	Candidacy    Reason = "candidacy"     // stands for election too often, or into another's
	Transfer     Reason = "transfer"      // claims a hand-over that the leader did not order
	Term         Reason = "term"          // a term that nobody else knows
	Membership   Reason = "membership"    // a configuration that the registry does not allow
	History      Reason = "history"       // rewrites what is committed here
)

// Refusal is why a message or a reply was not passed on. It is what the sender
// is told.
type Refusal struct {
	Reason Reason
	Detail string
}

// Error implements error.
func (r *Refusal) Error() string { return fmt.Sprintf("refused (%s): %s", r.Reason, r.Detail) }

func refuse(reason Reason, format string, args ...any) error {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

// Counts are refusals by peer and reason.
type Counts map[common.Address]map[Reason]uint64

// Total returns how many refusals there were.
func (c Counts) Total() uint64 {
	var sum uint64
	for _, by := range c {
		for _, n := range by {
			sum += n
		}
	}
	return sum
}

const (
	// logEvery is how often refusals of one peer for one reason are logged.
	logEvery = 10 * time.Second
	// countedPeers bounds the counters. Only registered operators get this far,
	// but registries change.
	countedPeers = 2048
)

// ledger counts refusals and logs them now and then.
type ledger struct {
	log zerolog.Logger

	mu     sync.Mutex
	counts Counts
	logged map[ledgerKey]time.Time
}

type ledgerKey struct {
	peer   common.Address
	reason Reason
}

func newLedger(log zerolog.Logger) *ledger {
	return &ledger{log: log, counts: make(Counts), logged: make(map[ledgerKey]time.Time)}
}

func (l *ledger) note(peer common.Address, r *Refusal) {
	now := time.Now()
	l.mu.Lock()
	by := l.counts[peer]
	if by == nil {
		if len(l.counts) >= countedPeers {
			clear(l.counts)
			clear(l.logged)
		}
		by = make(map[Reason]uint64)
		l.counts[peer] = by
	}
	by[r.Reason]++
	count := by[r.Reason]
	key := ledgerKey{peer, r.Reason}
	last, before := l.logged[key]
	loud := !before || now.Sub(last) >= logEvery
	if loud {
		l.logged[key] = now
	}
	l.mu.Unlock()
	if loud {
		l.log.Info().Stringer("peer", peer).Str("reason", string(r.Reason)).Uint64("count", count).Str("detail", r.Detail).
			Msg("Refused what a peer sent to the raft log")
	}
}

func (l *ledger) snapshot() Counts {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(Counts, len(l.counts))
	for peer, by := range l.counts {
		out[peer] = maps.Clone(by)
	}
	return out
}
