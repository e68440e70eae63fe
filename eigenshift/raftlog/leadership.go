package raftlog

import (
	"sync/atomic"
	"time"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// leader is this operator in the role of the leader.
type leader struct {
	self    raft.ServerID
	raft    *raft.Raft
	futures *futures
	wakeups *wakeups
	acks    *acks
	timing  Timing
	log     zerolog.Logger

	elected       chan struct{} // holds one when leadership may have begun
	established   atomic.Uint64 // the newest term led whose barrier was applied,
	establishedAt atomic.Int64  // and when, in unix nanoseconds
}

// leading reports whether this operator leads and has applied everything that was
// committed before its term.
func (l *leader) leading() bool {
	return l.raft.State() == raft.Leader && l.established.Load() == l.raft.CurrentTerm()
}

// watch drains Raft's reports until Raft is gone. Raft blocks on the first
// channel when nobody reads it, so nothing slow may happen here.
func (l *leader) watch(leads <-chan bool, observations <-chan raft.Observation, gone <-chan struct{}) {
	for {
		select {
		case <-leads:
			select {
			case l.elected <- struct{}{}:
			default:
			}
		case <-observations:
		case <-gone:
			return
		}
		l.wakeups.send()
	}
}

// establish passes a barrier in each term that this operator leads. Before the barrier
// the state here may lack entries that earlier leaders committed.
func (l *leader) establish() {
	for {
		select {
		case <-l.elected:
		case <-l.futures.ctx.Done():
			return
		}
		for l.raft.State() == raft.Leader && !l.leading() {
			if l.passBarrier() {
				l.wakeups.send()
				continue
			}
			if !l.futures.pause(l.timing.Heartbeat / 10) {
				return
			}
		}
	}
}

// passBarrier reports whether this operator leads, with all entries before its term applied.
func (l *leader) passBarrier() bool {
	term := l.raft.CurrentTerm()
	if err := l.futures.await(l.futures.ctx, l.raft.Barrier(l.timing.Heartbeat)); err != nil {
		l.log.Debug().Err(err).Uint64("term", term).Msg("Cannot pass a barrier as the new leader")
		return false
	}
	if l.raft.State() != raft.Leader || l.raft.CurrentTerm() != term {
		return false
	}
	l.establishedAt.Store(time.Now().UnixNano())
	l.established.Store(term)
	return true
}

// answers reports whether a follower has acknowledged a message of this leader's term lately.
func (l *leader) answers(id raft.ServerID, term uint64) bool {
	return time.Since(l.acks.of(id, term).at) <= l.lately()
}

// caughtUp reports whether a follower has just acknowledged almost all of the log in a term.
func (l *leader) caughtUp(id raft.ServerID, term uint64) bool {
	a := l.acks.of(id, term)
	return time.Since(a.matchedAt) <= l.lately()+2*l.timing.Commit && a.match+maxLag >= l.raft.LastIndex()
}

// maxLag is how many entries a non-voter may lack to count as caught up: one message's worth.
const maxLag = 16

// lately is how long a reply counts as recent: heartbeats leave at least twice in
// Timing.Heartbeat, messages with a place in the log after one to two times Timing.Commit.
func (l *leader) lately() time.Duration { return l.timing.Heartbeat }
