package guard

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// Terms that have parted, by lies or by elections that came to nothing, must meet
// again, and no liar may make them part without bound. Without a leader, an
// operator takes over ever later terms; with one, the leader skips terms for the
// sake of a follower that is ahead. All of it in steps that are small beside
// maxTermJump, beyond which operators do not find each other any more.
const (
	// leaderless is for how many election time-outs nobody leads before an
	// operator believes in terms that it has no other reason to believe in.
	leaderless = 4
	// firstReach is how far those may be from the last term in which somebody
	// led. It doubles every reachPause election time-outs, and goes on growing by
	// moreReach when it has reached maxTermJump.
	firstReach = 256
	reachPause = 16
	moreReach  = 1024
	// A leader skips terms for a follower that has been ahead for skipAfter election
	// time-outs: skipBurst times for the same one, then once every skipPause election
	// time-outs. It goes in steps of maxSkip, of which there are stepBurst at once, in
	// which honest followers are met that lies have taken ahead, and then one every
	// skipPause.
	skipAfter = 4
	skipBurst = 4
	skipPause = 240
	maxSkip   = 256
	stepBurst = 64
	// jumpBurst is how many such steps others go along with at once, for more than
	// one follower's sake; further ones come every candidacyPause.
	jumpBurst = 2 * stepBurst
)

// led notes that somebody leads, this operator or another. The caller holds mu.
func (g *Guard) led(term uint64) {
	g.ledTerm, g.ledAt = max(g.ledTerm, term), time.Now()
}

// reach is the latest term that this operator believes in without a reason: 0
// while somebody leads.
func (g *Guard) reach() uint64 {
	select {
	case <-g.started:
	default:
		return 0
	}
	if g.raft.State() == raft.Leader {
		return 0
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	idle := uint64(time.Since(g.ledAt) / g.cfg.Election)
	if idle < leaderless {
		return 0
	}
	steps := idle / reachPause
	far := uint64(maxTermJump)
	if steps < 12 {
		far = min(far, firstReach<<steps)
	}
	return g.ledTerm + far + moreReach*steps
}

// credible reports whether a candidate's term is one that this operator goes
// along with: the next one, one within reach, one to which the leader skips, or
// one that other voters know of. One that only asks around does not count.
func (g *Guard) credible(peer common.Address, term, current uint64, counts bool) bool {
	if term <= current+1 || term <= g.reach() {
		return true
	}
	return g.follow(peer, term, current, counts) || g.supported(peer, term, current)
}

// follow reports whether this operator goes along with its leader to a later term.
func (g *Guard) follow(leader common.Address, term, current uint64, counts bool) bool {
	steps := float64((term - current + maxSkip - 2) / maxSkip)
	now := time.Now()
	g.mu.Lock()
	defer g.mu.Unlock()
	r := g.record(leader)
	if g.follows != (tenure{current, leader}) || r.jumps.Left(ratelimit.Rate{Burst: jumpBurst, Every: candidacyPause * g.cfg.Election}, now) < steps {
		return false
	}
	if counts {
		r.jumps.TakeUpTo(ratelimit.Rate{Burst: jumpBurst, Every: candidacyPause * g.cfg.Election}, now, steps)
	}
	return true
}

// ahead notes that a follower is in a later term than this operator, who leads.
// It follows nobody who leads in an earlier term than its own, so the leader
// catches up with it, as soon as a majority follows it here: those that do not yet
// would not go along. A successor is ahead for a moment after each hand-over: what
// happened in an earlier term of this leader's does not count.
func (g *Guard) ahead(peer common.Address, theirs, ours uint64) {
	select {
	case <-g.started:
	default:
		return
	}
	all := voters(g.configuration())
	now := time.Now()
	g.mu.Lock()
	r := g.record(peer)
	if r.aheadOf != ours || now.Sub(r.aheadLast) > skipAfter*g.cfg.Election {
		r.aheadOf, r.aheadSince = ours, now
	}
	r.aheadLast = now
	var to uint64
	if theirs-ours <= maxTermJump && now.Sub(r.aheadSince) >= skipAfter*g.cfg.Election && g.following(all, ours) &&
		r.skips.Take(ratelimit.Rate{Burst: skipBurst, Every: skipPause * g.cfg.Election}, now) {
		want := (theirs - ours + maxSkip - 1) / maxSkip
		steps := r.steps.TakeUpTo(ratelimit.Rate{Burst: stepBurst, Every: skipPause * g.cfg.Election}, now, float64(want))
		to = min(theirs, ours+uint64(steps)*maxSkip)
	}
	g.mu.Unlock()
	if to > ours {
		g.wg.Go(func() { g.skip(peer, to, ours) })
	}
}

// following reports whether a majority of the voters has followed this operator in
// a term. The caller holds mu.
func (g *Guard) following(all []common.Address, term uint64) bool {
	n := 0
	for _, operator := range all {
		if operator == g.cfg.Self || g.record(operator).followed == term {
			n++
		}
	}
	return n > len(all)/2
}

// skip makes Raft here leave its office and stand for it again at once, after a
// later term. The others go along with a leader that they follow.
func (g *Guard) skip(peer common.Address, to, from uint64) {
	if g.raft.State() != raft.Leader || g.raft.CurrentTerm() != from {
		return
	}
	g.log.Info().Stringer("peer", peer).Uint64("term", from).Uint64("to", to).Msg("Skipping terms for a follower that is ahead")
	header := raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: []byte(g.name), Addr: []byte(g.name)}
	for _, command := range []any{
		&raft.RequestVoteRequest{RPCHeader: header, Term: to, LeadershipTransfer: true}, // not granted: its log is empty
		&raft.TimeoutNowRequest{RPCHeader: header},
	} {
		if _, err := g.answer(raft.RPC{Command: command}, g.toRaft, nil); err != nil {
			g.log.Debug().Err(err).Msg("Terms not skipped")
			return
		}
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.record(peer).aheadOf = to + 1 // the follower has waited long enough already
}
