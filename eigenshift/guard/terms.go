package guard

import (
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// Terms that have diverged, by lies or by elections that came to nothing, must meet
// again, and no liar may make them diverge without bound. Without a leader, an
// operator takes over ever later terms; with one, the leader skips terms for the
// sake of a follower that is ahead (see followers). All steps are small beside
// maxTermJump, beyond which operators do not find each other any more.
const (
	// leaderless is how many election time-outs pass without a leader before an
	// operator believes in terms that it has no other reason to believe in.
	leaderless = 4
	// firstReach is how far those may be from the last term in which somebody
	// led. It doubles every reachPause election time-outs, and goes on growing by
	// moreReach when it has reached maxTermJump.
	firstReach = 256
	reachPause = 16
	moreReach  = 1024
	// jumpBurst is how many steps of the leader's an operator goes along with at once,
	// for more than one follower's sake; further ones come every candidacyPause.
	jumpBurst = 2 * stepBurst
	// termSlack is how much the terms of operators that hear of each other differ.
	termSlack = 4
)

// terms is the rule of terms: a term is the next one, or one that this operator has a
// reason to believe in.
type terms struct {
	*node
	tenures   *tenures
	inquiries *inquiries

	mu      sync.Mutex
	ledTerm uint64    // the latest in which somebody led
	ledAt   time.Time // when somebody was heard to lead last
	jumps   perPeer[ratelimit.Bucket]
}

// recordLeader records that somebody leads in a term, this operator or another.
func (t *terms) recordLeader(term uint64) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ledTerm, t.ledAt = max(t.ledTerm, term), time.Now()
}

// reach is the latest term that this operator believes in without a reason: 0
// while somebody leads.
func (t *terms) reach() uint64 {
	if !t.running() || t.leads() {
		return 0
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	idle := uint64(time.Since(t.ledAt) / t.election)
	if idle < leaderless {
		return 0
	}
	steps := idle / reachPause
	far := uint64(maxTermJump)
	if steps < 12 {
		far = min(far, firstReach<<steps)
	}
	return t.ledTerm + far + moreReach*steps
}

// check judges a candidate's term: it must be the next one, one within reach, one to
// which the leader skips, or one that other voters know of. A candidate that only asks
// around does not count.
func (t *terms) check(peer common.Address, term, current uint64, counts bool) error {
	if term <= current+1 || term <= t.reach() || t.goesAlong(peer, term, current, counts) || t.supported(peer, term, current) {
		return nil
	}
	return refuse(Term, "term %d is unheard of in term %d", term, current)
}

// goesAlong reports whether this operator goes along with its leader to a later term.
func (t *terms) goesAlong(leader common.Address, term, current uint64, counts bool) bool {
	if t.tenures.known().follows != (tenure{current, leader}) {
		return false
	}
	steps := float64((term - current + maxSkip - 2) / maxSkip)
	now := time.Now()
	t.mu.Lock()
	defer t.mu.Unlock()
	jumps := t.jumps.of(leader)
	rate := t.rate(jumpBurst, candidacyPause)
	if jumps.Left(rate, now) < steps {
		return false
	}
	if counts {
		jumps.TakeUpTo(rate, now, steps)
	}
	return true
}

// supported asks the other voters whether they are in about that term. One of them is
// enough in a cluster of up to five; without the candidate, this operator and those
// there is no majority anyway.
func (t *terms) supported(peer common.Address, term, current uint64) bool {
	if term-current > maxTermJump || !t.inquiries.allowed(peer) {
		return false
	}
	all := voters(t.configuration())
	others := slices.DeleteFunc(slices.Clone(all), func(operator common.Address) bool { return operator == peer || operator == t.self })
	need, heard, have := max(len(all)/2+1-2, 1), 0, 0
	t.inquiries.poll(others, 0, len(others), func(said testimony) bool {
		heard++
		if said.Term+termSlack >= term {
			have++
		}
		return have >= need
	})
	// Of two survivors of three, each has only the other's word.
	return have >= need || len(all) <= 3 && heard == 0
}
