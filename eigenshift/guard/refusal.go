package guard

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
)

// Reason is the rule that refused a message. The texts are labels of counters.
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

// Refusal is the reason why a message or a reply was not passed on. Its text is
// returned to the sender.
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

// logEvery is how often refusals of one peer for one reason are logged.
const logEvery = 10 * time.Second

// ledger counts refusals and logs them now and then.
type ledger struct {
	log zerolog.Logger

	mu sync.Mutex
	by perPeer[map[Reason]*refusals]
}

// refusals are those of one peer for one reason.
type refusals struct {
	count  uint64
	logged time.Time // last
}

// record counts an error if it is a refusal, and reports whether it is.
func (l *ledger) record(peer common.Address, err error) bool {
	var r *Refusal
	if !errors.As(err, &r) {
		return false
	}
	now := time.Now()
	l.mu.Lock()
	defer l.mu.Unlock()
	reasons := l.by.of(peer)
	if *reasons == nil {
		*reasons = make(map[Reason]*refusals)
	}
	counted := (*reasons)[r.Reason]
	if counted == nil {
		counted = new(refusals)
		(*reasons)[r.Reason] = counted
	}
	counted.count++
	if now.Sub(counted.logged) < logEvery {
		return true
	}
	counted.logged = now
	l.log.Info().Stringer("peer", peer).Str("reason", string(r.Reason)).Uint64("count", counted.count).Str("detail", r.Detail).
		Msg("Refused what a peer sent to the raft log")
	return true
}

// snapshot returns the counts.
func (l *ledger) snapshot() Counts {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := make(Counts)
	for peer, reasons := range l.by.all() {
		out[peer] = make(map[Reason]uint64, len(*reasons))
		for reason, counted := range *reasons {
			out[peer][reason] = counted.count
		}
	}
	return out
}
