package guard

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// Config is what a Guard is made of.
type Config struct {
	Self    common.Address
	Carrier rafttransport.Carrier
	// Log, Stable and Snapshots are Raft's stores. The guard reads them, to know what is
	// committed and whom this operator voted for before it was restarted.
	Log       raft.LogStore
	Stable    raft.StableStore
	Snapshots raft.SnapshotStore
	// CheckSnapshot judges the content of a snapshot: one that the state machine
	// refuses must not reach the disk, from which it would be read at each start.
	CheckSnapshot func([]byte) error
	// MaxSnapshotBytes bounds the content of a snapshot.
	MaxSnapshotBytes int64
	// Trusting lets configurations pass until the first SetRoster. Otherwise they
	// are refused until then, unless enough voters have them.
	Trusting bool
	// Election is Raft's election time-out: the unit of most of the guard's times.
	Election time.Duration
	Logger   zerolog.Logger
}

// Guard is the transport that Raft is given: it judges each message and each reply by
// its rules before Raft sees it.
type Guard struct {
	*node
	carrier rafttransport.Carrier
	rules   *rules
	ledger  *ledger
	inbox   *inbox
	close   sync.Once
}

var (
	_ raft.Transport   = (*Guard)(nil)
	_ raft.WithPreVote = (*Guard)(nil)
	_ raft.WithClose   = (*Guard)(nil)
)

// New makes the transport. Nothing arrives before Start.
func New(cfg Config) (*Guard, error) {
	voted, err := storedVote(cfg.Stable)
	if err != nil {
		return nil, fmt.Errorf("read the last vote: %w", err)
	}
	n := &node{
		self: cfg.Self, election: cfg.Election, trusting: cfg.Trusting, log: cfg.Logger,
		started: make(chan struct{}), closing: make(chan struct{}),
	}
	counts := &ledger{log: cfg.Logger}
	in := &inbox{node: n, ledger: counts, consumer: make(chan raft.RPC), exact: make(chan struct{}, 1)}
	in.rules = newRules(n, cfg, voted, in.order)
	return &Guard{node: n, carrier: cfg.Carrier, rules: in.rules, ledger: counts, inbox: in}, nil
}

// Start lets messages in. raft must be the one that uses this transport.
func (g *Guard) Start(r Raft) {
	g.node.start(r)
	g.rules.terms.recordLeader(r.CurrentTerm())
	g.carrier.Start(g.inbox.attach, g.countUndecoded)
}

// MayLead reports whether an operator may be the leader of a term: it is when it is the one
// that this operator follows in that term, and nobody can tell once this operator follows the
// leader of a later one.
func (g *Guard) MayLead(who common.Address, term uint64) bool {
	follows := g.rules.tenures.known().follows
	return follows.Term > term || follows == tenure{term, who}
}

// countUndecoded counts bytes of a peer that the carrier has not decoded.
func (g *Guard) countUndecoded(peer common.Address, why error) {
	reason := Malformed
	switch {
	case errors.Is(why, rafttransport.ErrBudget):
		reason = Budget
	case errors.Is(why, raftwire.ErrLarge):
		reason = Oversized
	}
	g.ledger.record(peer, &Refusal{reason, why.Error()})
}

// SetRoster says what the registry allows, from now on. The guard keeps r.
func (g *Guard) SetRoster(r Roster) { g.roster.Store(&r) }

// Knows reports whether an operator is in the roster, or may be as far as this
// guard has been told.
func (g *Guard) Knows(operator common.Address) bool {
	r := g.roster.Load()
	if r == nil {
		return true
	}
	_, known := (*r)[operator]
	return known
}

// Distrust makes this operator refuse another's entries and candidacies for a while: it
// has lost confidence in it.
func (g *Guard) Distrust(operator common.Address, why string, span time.Duration) {
	g.rules.confidence.lose(operator, why, span)
}

// Refused returns how often each reason was given for a refusal, by peer.
func (g *Guard) Refused() Counts { return g.ledger.snapshot() }

// Close implements raft.WithClose: it closes the lanes and waits until no
// goroutine of the guard is left.
func (g *Guard) Close() error {
	var err error
	g.close.Do(func() {
		close(g.closing)
		err = g.carrier.Close()
	})
	g.wg.Wait()
	return err
}

// Consumer implements raft.Transport.
func (g *Guard) Consumer() <-chan raft.RPC { return g.inbox.consumer }

// SetHeartbeatHandler implements raft.Transport.
func (g *Guard) SetHeartbeatHandler(handler func(raft.RPC)) { g.inbox.heartbeat.Store(&handler) }

// LocalAddr implements raft.Transport. Servers are addressed by name: a socket
// can change, and two may claim the same.
func (g *Guard) LocalAddr() raft.ServerAddress {
	return raft.ServerAddress(rafttransport.ServerID(g.self))
}

// EncodePeer implements raft.Transport.
func (g *Guard) EncodePeer(id raft.ServerID, _ raft.ServerAddress) []byte { return []byte(id) }

// DecodePeer implements raft.Transport.
func (g *Guard) DecodePeer(name []byte) raft.ServerAddress { return raft.ServerAddress(name) }
