package peer

import (
	"context"
	"fmt"
	"maps"
	"net/netip"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// pairings rations the verification of attestations that come in. Anybody can make an
// attestation that names an operator and takes a pairing to refute. So when too many come,
// this operator dials the named one at its registered socket, and accepts only the
// attestation that is shown there.
type pairings struct {
	mu        sync.Mutex
	elsewhere ratelimit.Bucket
	named     map[pairingKey]*ratelimit.Bucket
	dialled   map[common.Address]time.Time     // when last, to see its attestation
	learning  int                              // dials for that in progress
	shown     map[common.Address]chan struct{} // closed when the operator has shown itself
}

var (
	// pairingsRate is how many attestations that name one operator are verified when they
	// come in: from hosts where the operator is expected, and again from all others.
	pairingsRate = ratelimit.Rate{Burst: 8, Every: time.Second}
	// elsewhereRate bounds those from other hosts for all operators together.
	elsewhereRate = ratelimit.Rate{Burst: 64, Every: time.Second / 16}
)

const (
	// learnEvery is how often an operator is dialled to see its attestation.
	learnEvery = 500 * time.Millisecond
	// learners is how many are dialled for that at the same time.
	learners = 4
)

// pairingKey is an operator, and whether attestations come from a host where it is expected.
type pairingKey struct {
	operator common.Address
	expected bool
}

func newPairings() *pairings {
	return &pairings{
		named:   make(map[pairingKey]*ratelimit.Bucket),
		dialled: make(map[common.Address]time.Time),
		shown:   make(map[common.Address]chan struct{}),
	}
}

// take reports whether an attestation that names an operator may be verified now.
func (p *pairings) take(operator common.Address, expected bool, now time.Time) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	own := entry(p.named, pairingKey{operator, expected})
	return own.Take(pairingsRate, now) && (expected || p.elsewhere.Take(elsewhereRate, now))
}

// await returns a channel that is closed when the operator next authenticates itself at its
// socket.
func (p *pairings) await(operator common.Address) <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown[operator] == nil {
		p.shown[operator] = make(chan struct{})
	}
	return p.shown[operator]
}

// authenticated records that an operator has authenticated itself at its socket.
func (p *pairings) authenticated(operator common.Address) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if waiting := p.shown[operator]; waiting != nil {
		close(waiting)
		delete(p.shown, operator)
	}
}

// mayLearn reports whether an operator may be dialled now to see its attestation.
func (p *pairings) mayLearn(operator common.Address, now time.Time) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.learning >= learners || now.Sub(p.dialled[operator]) < learnEvery {
		return false
	}
	p.dialled[operator] = now
	p.learning++
	return true
}

func (p *pairings) learnt() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.learning--
}

// forget drops operators that the registry does not have any more.
func (p *pairings) forget(registered func(common.Address) bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	maps.DeleteFunc(p.named, func(key pairingKey, _ *ratelimit.Bucket) bool { return !registered(key.operator) })
	maps.DeleteFunc(p.dialled, func(operator common.Address, _ time.Time) bool { return !registered(operator) })
}

// refund undoes take, for an attestation that did verify.
func (p *pairings) refund(operator common.Address, expected bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if own := p.named[pairingKey{operator, expected}]; own != nil {
		own.Refund()
	}
	if !expected {
		p.elsewhere.Refund()
	}
}

// claim is an attestation that has come in from a source, and waits to be verified.
type claim struct {
	pairings *pairings
	hosts    *hosts
	learn    func(eigenshift.Operator) // dials an operator, to see its attestation
	ctx      context.Context
	source   netip.Addr
	operator common.Address
	expected bool // the operator is expected at this source
	rationed bool // take has counted the attestation
}

// admit is the [admitPairing] of the connection.
func (c *claim) admit(op eigenshift.Operator, known func() bool) error {
	c.operator, c.expected = op.Address, c.hosts.expectOf(op.Address, op.Socket, c.source)
	retry := time.Tick(learnEvery)
	for {
		shown := c.pairings.await(op.Address)
		if known() {
			return nil
		}
		if c.rationed = c.pairings.take(op.Address, c.expected, time.Now()); c.rationed {
			return nil
		}
		c.learn(op)
		select {
		case <-shown:
			if known() {
				return nil
			}
			return fmt.Errorf("%w: %s shows another at its socket", ErrForged, op.Address)
		case <-retry:
		case <-c.ctx.Done():
			return fmt.Errorf("wait for %s to show its attestation: %w", op.Address, c.ctx.Err())
		}
	}
}

// succeeded records that the handshake has proved the claim.
func (c *claim) succeeded() {
	if c.rationed {
		c.pairings.refund(c.operator, c.expected)
	}
}
