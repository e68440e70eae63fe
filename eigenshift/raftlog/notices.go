package raftlog

import (
	"context"
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// notices tell followers what is committed as soon as it is. Raft itself tells them with its
// next message, up to twice Timing.Commit later, and a short Timing.Commit costs messages all
// the time. A notice is the message that Raft would send then: it names the last entry that
// the follower has acknowledged, and carries none.
//
// Entries that change nothing, such as a new leader's first, can wait for Raft's own messages. So can
// a notice that is lost.
type notices struct {
	raft      *raft.Raft
	effective func() uint64 // the index of the last committed entry that is worth a notice
	transport raft.Transport
	acks      *acks
	sending   sync.WaitGroup
}

// run sends notices whenever something may have been committed, until ctx ends.
func (n *notices) run(ctx context.Context, wakeups *wakeups) {
	for {
		next := wakeups.await()
		n.send()
		select {
		case <-next:
		case <-ctx.Done():
			return
		}
	}
}

// leads reports whether this operator leads in a term.
func (n *notices) leads(term uint64) bool {
	return n.raft.State() == raft.Leader && n.raft.CurrentTerm() == term
}

// send sends the notices that are due. It does not wait for them.
func (n *notices) send() {
	term, effective := n.raft.CurrentTerm(), n.effective()
	// What was read is of this term if it has not ended: a later leader may have committed
	// other entries than a follower of this one holds.
	if !n.leads(term) {
		return
	}
	for _, notice := range n.acks.due(term, effective) {
		n.sending.Go(func() { n.deliver(notice) })
	}
}

// deliver sends one notice, and those that have fallen due meanwhile.
func (n *notices) deliver(notice notice) {
	sent := time.Now()
	var resp raft.AppendEntriesResponse
	err := n.transport.AppendEntries(notice.id, notice.target, &notice.args, &resp)
	accepted := err == nil && resp.Success && resp.Term <= notice.args.Term
	n.acks.delivered(notice, sent, accepted)
	if accepted {
		n.send()
	}
}
