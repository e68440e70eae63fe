package raftlog

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// acks are the acknowledgements of followers to this leader in its term.
type acks struct {
	mu   sync.Mutex
	term uint64
	by   map[raft.ServerID]*ack
}

type ack struct {
	at        time.Time // when the last message was sent that was answered
	failed    bool      // a message has failed since
	match     uint64    // the index up to which the follower's log equalled this one,
	matchTerm uint64    // the term of that entry,
	matchedAt time.Time // and when a message was sent whose reply showed that
	told      uint64    // the index up to which the follower knows that the log is committed

	// notice is the last message about match, without entries, and target where it went.
	notice  raft.AppendEntriesRequest
	target  raft.ServerAddress
	telling bool // a notice is under way
}

func newAcks() *acks { return &acks{by: make(map[raft.ServerID]*ack)} }

// note records that a follower has accepted a message.
func (a *acks) note(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, sent time.Time) {
	a.mu.Lock()
	defer a.mu.Unlock()
	switch {
	case args.Term < a.term:
		return
	case args.Term > a.term:
		a.term = args.Term
		clear(a.by)
	}
	known := a.by[id]
	if known == nil {
		known = new(ack)
		a.by[id] = known
	}
	known.answered(sent)
	match, term := args.PrevLogEntry, args.PrevLogTerm
	if n := len(args.Entries); n > 0 {
		match, term = args.Entries[n-1].Index, args.Entries[n-1].Term
	}
	// A heartbeat names no entry, and is accepted whatever the log.
	if match == 0 || sent.Before(known.matchedAt) {
		return
	}
	if match < known.match {
		known.told = 0 // it has lost its log, and gets it again
	}
	known.match, known.matchTerm, known.matchedAt = match, term, sent
	known.told = max(known.told, min(args.LeaderCommitIndex, match))
	known.target, known.notice = target, *args
	known.notice.Entries = nil
}

// answered records that a message was answered which was sent at some time.
func (a *ack) answered(sent time.Time) {
	if a.failed = false; a.at.Before(sent) {
		a.at = sent
	}
}

// fail records that a message to a follower has failed.
func (a *acks) fail(id raft.ServerID, term uint64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if known := a.by[id]; known != nil && a.term == term {
		known.failed = true
	}
}

// fresh is when the last message in a term was sent that a follower has acknowledged; zero
// when none was, or a later one has failed.
func (a *acks) fresh(id raft.ServerID, term uint64) time.Time {
	known := a.of(id, term)
	if known.failed {
		return time.Time{}
	}
	return known.at
}

// of returns the acknowledgement of a follower in a term; zero when there is none.
func (a *acks) of(id raft.ServerID, term uint64) ack {
	a.mu.Lock()
	defer a.mu.Unlock()
	if known := a.by[id]; known != nil && a.term == term {
		return *known
	}
	return ack{}
}

// notice is a message to a follower about what is committed.
type notice struct {
	id     raft.ServerID
	target raft.ServerAddress
	args   raft.AppendEntriesRequest
}

// due returns notices for all followers that hold entries which this leader, in a term, knows
// to be committed and they do not. Each has one under way until delivered is called.
func (a *acks) due(term, commit uint64) (all []notice) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.term != term {
		return nil
	}
	for id, known := range a.by {
		index := min(commit, known.match)
		if known.telling || index <= known.told {
			continue
		}
		known.telling = true
		n := notice{id: id, target: known.target, args: known.notice}
		// Not beyond what is known to equal this log: Raft takes it for all that the follower has.
		n.args.PrevLogEntry, n.args.PrevLogTerm, n.args.LeaderCommitIndex = known.match, known.matchTerm, index
		all = append(all, n)
	}
	return all
}

// delivered records what became of a notice: it is not under way any more.
func (a *acks) delivered(n notice, sent time.Time, accepted bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	known := a.by[n.id]
	if known == nil || a.term != n.args.Term {
		return
	}
	known.telling = false
	if accepted {
		known.answered(sent)
		known.told = max(known.told, n.args.LeaderCommitIndex)
	}
}
