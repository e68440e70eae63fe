package enginetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Cut drops everything that from sends to to, from now on.
func (c *Cluster) Cut(from, to int) {
	c.mu.Lock()
	c.cut[[2]int{from, to}] = true
	c.mu.Unlock()
	c.connect()
}

// Isolate separates some operators from the others, both ways; they still hear
// each other, and the chain.
func (c *Cluster) Isolate(some ...int) {
	for i := range c.nodes {
		for j := range c.nodes {
			if slices.Contains(some, i) != slices.Contains(some, j) {
				c.Cut(i, j)
			}
		}
	}
}

// Rejoin undoes the cuts of one operator.
func (c *Cluster) Rejoin(i int) {
	c.mu.Lock()
	for pair := range c.cut {
		if pair[0] == i || pair[1] == i {
			delete(c.cut, pair)
		}
	}
	c.mu.Unlock()
	c.connect()
}

// Heal undoes all cuts.
func (c *Cluster) Heal() {
	c.mu.Lock()
	clear(c.cut)
	c.mu.Unlock()
	c.connect()
}

// WedgeRaft stops all messages of Raft, or lets them through again. Operators still
// hear each other's requests, and the chain.
func (c *Cluster) WedgeRaft(wedged bool) {
	c.mu.Lock()
	c.wedged = wedged
	c.mu.Unlock()
	c.connect()
}

// connect makes Raft's messages follow the cuts: what is cut one way gets no
// reply either, so nothing goes through the other way.
func (c *Cluster) connect() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, n := range c.nodes {
		for j, other := range c.nodes {
			if i != j {
				c.hub.Cut(n.op.Address, other.op.Address, c.wedged || c.cut[[2]int{i, j}] || c.cut[[2]int{j, i}] || protocol.Refuses(c.differences(i, j)))
			}
		}
	}
}

func (c *Cluster) connected(from, to int) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return !c.cut[[2]int{from, to}] && !c.cut[[2]int{to, from}] && c.nodes[to].carrier != nil && c.nodes[from].carrier != nil
}

// Disturb makes each of Raft's messages, and each request, suffer what the
// function draws; nil ends it.
func (c *Cluster) Disturb(random *rand.Rand, of func(*rand.Rand) simulated.Mishap) {
	var mu sync.Mutex
	var draw func() simulated.Mishap
	if of != nil {
		draw = func() simulated.Mishap {
			mu.Lock()
			defer mu.Unlock()
			return of(random)
		}
		c.hub.Disturb(func(common.Address, common.Address) simulated.Mishap { return draw() })
	} else {
		c.hub.Disturb(nil)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.mishap = draw
}

// Delay makes an operator answer late.
func (c *Cluster) Delay(i int, by time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.delays[i] = by
}

var errUnreachable = track.Because(track.Unreachable, errors.New("unreachable"))

// reach is the way from one operator to another: it takes time and may fail.
func (c *Cluster) reach(ctx context.Context, from int, to common.Address) error {
	j := slices.IndexFunc(c.nodes, func(n *node) bool { return n.op.Address == to })
	if j < 0 || !c.connected(from, j) {
		return errUnreachable
	}
	c.mu.Lock()
	wait, draw := Latency+c.delays[j], c.mishap
	c.mu.Unlock()
	var mishap simulated.Mishap
	if draw != nil {
		mishap = draw()
	}
	wait += mishap.Delay
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(wait):
	}
	if mishap.Lost || mishap.ReplyLost || !c.connected(from, j) {
		return errUnreachable
	}
	return nil
}

// working returns the engine of an operator that has been reached.
func (c *Cluster) working(i int) *engine.Engine {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.nodes[i].engine
}

// ready asks another operator whether it would lead.
func (c *Cluster) ready(ctx context.Context, from int, to common.Address, leader eigenshift.ChainView) error {
	if err := c.reach(ctx, from, to); err != nil {
		return err
	}
	j := slices.IndexFunc(c.nodes, func(n *node) bool { return n.op.Address == to })
	if err := c.refuses(from, j); err != nil {
		return err
	}
	return c.working(j).Ready(leader)
}

// asker carries one operator's requests to the others.
type asker struct {
	c    *Cluster
	from int
}

// Reach implements eigenshift.Peers.
func (a asker) Reach(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error {
	return a.c.ready(ctx, a.from, op.Address, leader)
}

// Ask implements eigenshift.Peers.
func (a asker) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if err := a.c.reach(ctx, a.from, op.Address); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	j := slices.IndexFunc(a.c.nodes, func(n *node) bool { return n.op.Address == op.Address })
	r, err := a.c.working(j).Answer(ctx, a.c.nodes[a.from].op.Address, t)
	if liar := a.c.nodes[j].liar; liar != nil {
		r, err = liar.answer(ctx, t, r, err)
	}
	if err == nil {
		err = a.c.at(ctx, a.from, SomeAnswered)
	}
	if err != nil {
		return r, err
	}
	a.c.mu.Lock()
	change := a.c.wrong[j]
	a.c.mu.Unlock()
	if change != nil {
		r.Response = change(slices.Clone(r.Response))
	}
	return r, nil
}

// signer signs with the operator's key, unless told otherwise.
type signer struct {
	c *Cluster
	n *node
}

// Sign implements eigenshift.Signer.
func (s signer) Sign(ctx context.Context, d eigenshift.Digest) (eigenshift.Signature, error) {
	s.c.mu.Lock()
	other := s.c.lies[s.n.number]
	s.c.mu.Unlock()
	if other != nil {
		return other.Sign(ctx, d)
	}
	if s.n.liar == nil {
		s.c.signed.note(s.n.number, d)
	}
	return s.n.key.Sign(d), nil
}
