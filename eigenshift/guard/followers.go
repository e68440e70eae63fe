package guard

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// followers is what a leader knows of those that follow it. It skips terms for those
// that stay ahead, and slows down for those that reject everything.
type followers struct {
	*node
	order func(command any) error // gives Raft here a message

	mu sync.Mutex
	by perPeer[follower]
}

const (
	// A leader skips terms for a follower that has been ahead for skipAfter election
	// time-outs: skipBurst times for the same one, then once every skipPause election
	// time-outs. It goes in steps of maxSkip terms. stepBurst of them come at once, which
	// is as far as lies can have taken honest followers, and then one every skipPause.
	skipAfter = 4
	skipBurst = 4
	skipPause = 240
	maxSkip   = 256
	stepBurst = 64
	// maxRejections is how many times in a row a follower may answer that this leader's
	// entries do not fit its log and ask for others at once.
	maxRejections = 64
)

type follower struct {
	followed   uint64 // the last term in which it followed this operator
	rejections int    // in a row, of this leader's entries
	// The term of this operator as leader in which the follower was in a later one; when
	// it was so first, in a row, and last.
	aheadOf               uint64
	aheadSince, aheadLast time.Time
	skips, hops           ratelimit.Bucket // how often terms are skipped for it, and how far
}

// recordReply records a reply to entries of this leader. A follower that rejects all
// of them is sent others only after a pause.
func (f *followers) recordReply(peer common.Address, term uint64, reply *raft.AppendEntriesResponse) {
	f.mu.Lock()
	defer f.mu.Unlock()
	r := f.by.of(peer)
	r.followed = term
	if reply.Success {
		r.rejections = 0
	} else if r.rejections++; r.rejections > maxRejections {
		reply.NoRetryBackoff = false
	}
}

// recordAhead records that a follower is in a later term than this operator, which
// leads. A follower takes nothing from a leader in an earlier term than its own, so the
// leader catches up with it, as soon as a majority follows it here: those that do not yet
// would not go along. A successor is ahead for a moment after each hand-over: a follower
// that was ahead in an earlier term of this leader's does not count.
func (f *followers) recordAhead(peer common.Address, theirs, ours uint64) {
	if !f.running() {
		return
	}
	all := voters(f.configuration())
	now := time.Now()
	f.mu.Lock()
	r := f.by.of(peer)
	if r.aheadOf != ours || now.Sub(r.aheadLast) > f.after(skipAfter) {
		r.aheadOf, r.aheadSince = ours, now
	}
	r.aheadLast = now
	var to uint64
	if theirs-ours <= maxTermJump && now.Sub(r.aheadSince) >= f.after(skipAfter) && f.majority(all, ours) && r.skips.Take(f.rate(skipBurst, skipPause), now) {
		want := (theirs - ours + maxSkip - 1) / maxSkip
		to = min(theirs, ours+maxSkip*uint64(r.hops.TakeUpTo(f.rate(stepBurst, skipPause), now, float64(want))))
	}
	f.mu.Unlock()
	if to > ours {
		f.wg.Go(func() { f.skip(peer, to, ours) })
	}
}

// majority reports whether a majority of the voters has followed this operator in
// a term. The caller holds mu.
func (f *followers) majority(all []common.Address, term uint64) bool {
	n := 0
	for _, operator := range all {
		if operator == f.self || f.by.of(operator).followed == term {
			n++
		}
	}
	return n > len(all)/2
}

// skip makes Raft here leave its office and stand for it again at once, after a
// later term. The others go along with a leader that they follow.
func (f *followers) skip(peer common.Address, to, from uint64) {
	if !f.leads() || f.raft.CurrentTerm() != from {
		return
	}
	f.log.Info().Stringer("peer", peer).Uint64("term", from).Uint64("to", to).Msg("Skipping terms for a follower that is ahead")
	header := rafttransport.Header(f.self)
	for _, command := range []any{
		&raft.RequestVoteRequest{RPCHeader: header, Term: to, LeadershipTransfer: true}, // not granted: its log is empty
		&raft.TimeoutNowRequest{RPCHeader: header},
	} {
		if err := f.order(command); err != nil {
			f.log.Debug().Err(err).Msg("Terms not skipped")
			return
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.by.of(peer).aheadOf = to + 1 // the follower has waited long enough already
}
