package enginetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Latency is how long a request to another operator takes on the simulated network.
const Latency = 2 * time.Millisecond

// network is the way between operators, by their numbers: Raft's messages take one
// simulated network, requests another.
type network struct {
	c    *Cluster
	raft *simulated.Network

	mu     sync.Mutex            // guards which operators run, too
	cut    map[[2]int]bool       // from, to: nothing gets through
	delays map[int]time.Duration // before an operator answers
	wedged bool                  // no message of Raft gets through
}

// change changes the network, and makes Raft's messages follow: a way that is cut one way
// gets no reply either, so nothing goes through the other way.
func (n *network) change(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
	for i, from := range n.c.nodes {
		for j, to := range n.c.nodes {
			if i != j {
				n.raft.Cut(from.op.Address, to.op.Address, n.wedged || n.cut[[2]int{i, j}] || n.cut[[2]int{j, i}] || protocol.Refuses(differences(from, to)))
			}
		}
	}
}

// Cut drops every message of one operator to another, from now on.
func (n *network) Cut(from, to int) { n.change(func() { n.cut[[2]int{from, to}] = true }) }

// Isolate separates some operators from the others, both ways; they still hear
// each other, and the chain.
func (n *network) Isolate(some ...int) {
	n.change(func() {
		for i := range n.c.nodes {
			for j := range n.c.nodes {
				if slices.Contains(some, i) != slices.Contains(some, j) {
					n.cut[[2]int{i, j}] = true
				}
			}
		}
	})
}

// Rejoin undoes the cuts of one operator.
func (n *network) Rejoin(i int) {
	n.change(func() {
		for pair := range n.cut {
			if pair[0] == i || pair[1] == i {
				delete(n.cut, pair)
			}
		}
	})
}

// Heal undoes all cuts.
func (n *network) Heal() { n.change(func() { clear(n.cut) }) }

// WedgeRaft stops all messages of Raft, or lets them through again. Operators still
// hear each other's requests, and the chain.
func (n *network) WedgeRaft(wedged bool) { n.change(func() { n.wedged = wedged }) }

// Differ gives an operator agreed parameters of its own from now on; nil: those of
// the others again. As between peers, operators whose parameters refuse each other
// exchange no message of Raft, and are not ready to lead for each other.
func (n *network) Differ(i int, change func(*protocol.Parameters)) {
	n.c.t.Helper()
	parameters := protocol.Parameters{ChainID: 1}
	if change != nil {
		change(&parameters)
	}
	agreed, err := protocol.New(parameters, nil)
	if err != nil {
		n.c.t.Fatal(err)
	}
	n.change(func() { n.c.nodes[i].agreed = agreed })
}

// differences returns the differences of two operators' parameters.
func differences(a, b *node) []protocol.Difference {
	if a.agreed.Hash() == b.agreed.Hash() {
		return nil
	}
	return protocol.Compare(a.agreed, b.agreed)
}

// Disturb draws a mishap for each of Raft's messages, and for each request; nil ends it.
func (n *network) Disturb(random *rand.Rand, mishap func(*rand.Rand) simulated.Mishap) {
	if mishap == nil {
		n.raft.Disturb(nil)
		return
	}
	n.raft.Disturb(func() simulated.Mishap { return mishap(random) })
}

// Delay makes an operator answer late.
func (n *network) Delay(i int, by time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.delays[i] = by
}

var errUnreachable = track.Because(track.Unreachable, errors.New("unreachable"))

// reach carries a request from one operator to another, which takes time and may fail. It
// returns the other, and the engine that runs there.
func (n *network) reach(ctx context.Context, from *node, to common.Address) (*node, *engine.Engine, error) {
	j := slices.IndexFunc(n.c.nodes, func(n *node) bool { return n.op.Address == to })
	if j < 0 || n.runs(from, j) == nil {
		return nil, nil, errUnreachable
	}
	n.mu.Lock()
	wait := Latency + n.delays[j]
	n.mu.Unlock()
	mishap := n.raft.Mishap()
	select {
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	case <-time.After(wait + mishap.Delay):
	}
	works := n.runs(from, j)
	if mishap.Lost || mishap.ReplyLost || works == nil {
		return nil, nil, errUnreachable
	}
	return n.c.nodes[j], works, nil
}

// runs returns the engine of an operator that another one is connected to; nil: it is not.
func (n *network) runs(from *node, to int) *engine.Engine {
	n.mu.Lock()
	defer n.mu.Unlock()
	other := n.c.nodes[to]
	if n.cut[[2]int{from.number, to}] || n.cut[[2]int{to, from.number}] || other.carrier == nil || from.carrier == nil {
		return nil
	}
	return other.engine
}

// agree returns why one operator runs no Raft with another; nil when it does.
func (n *network) agree(a, b *node) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if d := differences(a, b); protocol.Refuses(d) {
		return track.Because(track.ParametersDiffer, errors.New(protocol.Describe(d)))
	}
	return nil
}
