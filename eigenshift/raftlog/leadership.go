package raftlog

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// signal tells everybody who waits that there is something to look at.
func (n *Node) signal() {
	select {
	case n.changed <- struct{}{}:
	default:
	}
	n.broadcast.send()
}

// watch drains what Raft reports until Raft is gone. Raft blocks on the first
// channel when nobody reads it, so nothing slow may happen here.
func (n *Node) watch(leads <-chan bool, observations <-chan raft.Observation) {
	for {
		select {
		case <-leads:
			select {
			case n.led <- struct{}{}:
			default:
			}
		case <-observations:
		case <-n.stopped:
			return
		}
		n.signal()
	}
}

// establish passes a barrier in each term that this operator leads: before it,
// the state here may lack what earlier leaders committed.
func (n *Node) establish() {
	for {
		select {
		case <-n.led:
		case <-n.ctx.Done():
			return
		}
		for n.raft.State() == raft.Leader && !n.leading() {
			if n.passBarrier() {
				n.signal()
				continue
			}
			if !n.pause(n.cfg.Timing.Heartbeat / 10) {
				return
			}
		}
	}
}

// passBarrier reports whether this operator leads in a term in which all that
// came before is applied.
func (n *Node) passBarrier() bool {
	term := n.raft.CurrentTerm()
	if err := n.await(n.ctx, n.raft.Barrier(n.cfg.Timing.Heartbeat)); err != nil {
		n.log.Debug().Err(err).Uint64("term", term).Msg("Cannot pass a barrier as the new leader")
		return false
	}
	if n.raft.State() != raft.Leader || n.raft.CurrentTerm() != term {
		return false
	}
	n.establishedAt.Store(time.Now().UnixNano())
	n.established.Store(term)
	return true
}

func (n *Node) pause(d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-n.ctx.Done():
		return false
	}
}

// broadcast wakes any number of waiters. A waiter takes the channel first, then
// looks, then waits: so it misses nothing.
type broadcast struct {
	mu sync.Mutex
	ch chan struct{}
}

func newBroadcast() *broadcast { return &broadcast{ch: make(chan struct{})} }

func (b *broadcast) next() <-chan struct{} {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.ch
}

func (b *broadcast) send() {
	b.mu.Lock()
	defer b.mu.Unlock()
	close(b.ch)
	b.ch = make(chan struct{})
}
