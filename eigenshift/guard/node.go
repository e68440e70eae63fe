package guard

import (
	"iter"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Raft is what the guard asks of Raft; *raft.Raft is one.
type Raft interface {
	State() raft.RaftState
	CurrentTerm() uint64
	CommitIndex() uint64
	LastIndex() uint64
	LeaderWithID() (raft.ServerAddress, raft.ServerID)
	GetConfiguration() raft.ConfigurationFuture
}

// node is this operator, as its rules know it: its address, its Raft, and the
// registry as the engine has described it.
type node struct {
	self     common.Address
	election time.Duration
	trusting bool
	log      zerolog.Logger
	roster   atomic.Pointer[Roster]

	started chan struct{} // closed by start
	raft    Raft          // set before started is closed
	closing chan struct{}
	wg      sync.WaitGroup // the goroutines of the guard
}

func (n *node) start(r Raft) {
	n.raft = r
	close(n.started)
}

func (n *node) running() bool {
	select {
	case <-n.started:
		return true
	default:
		return false
	}
}

func (n *node) leads() bool { return n.raft.State() == raft.Leader }

// configuration is the newest that Raft has here, committed or not.
func (n *node) configuration() raft.Configuration { return n.raft.GetConfiguration().Configuration() }

// server returns how an operator stands in the configuration; false for one that is
// no member.
func (n *node) server(operator common.Address) (raft.Server, bool) {
	return rafttransport.Find(n.configuration(), rafttransport.ServerID(operator))
}

// after returns the length of so many election time-outs.
func (n *node) after(elections int) time.Duration { return time.Duration(elections) * n.election }

// rate is so many at once, and one more after each pause of so many election time-outs.
func (n *node) rate(burst float64, pause int) ratelimit.Rate {
	return ratelimit.Rate{Burst: burst, Every: n.after(pause)}
}

// countedPeers bounds how many peers a rule remembers. Only registered operators get
// as far as a rule, but registries change.
const countedPeers = 2048

// perPeer is what a rule remembers of each peer. The zero value remembers nothing.
type perPeer[T any] struct {
	newest *recent.Map[common.Address, *T]
}

// of returns what is remembered of a peer, for the caller to change.
func (p *perPeer[T]) of(peer common.Address) *T {
	if p.newest == nil {
		p.newest = recent.New[common.Address, *T](countedPeers)
	}
	known, has := p.newest.Get(peer)
	if !has {
		known = new(T)
		p.newest.Put(peer, known)
	}
	return known
}

// all returns what is remembered, by peer.
func (p *perPeer[T]) all() iter.Seq2[common.Address, *T] {
	if p.newest == nil {
		return func(func(common.Address, *T) bool) {}
	}
	return p.newest.All()
}
