package guard

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// leaders is the rule of elections: a term has one leader, and a majority elected it.
type leaders struct {
	*node
	tenures   *tenures
	terms     *terms
	inquiries *inquiries

	mu      sync.Mutex
	running map[tenure]*claimInquiry
	refuted perPeer[refutedClaim]
}

// maxTermJump is how far a term may be ahead of this operator's, whatever others
// say: half a year of leadership that moves every 15 s. A cluster that loses an
// operator for longer finds it an empty folder.
const maxTermJump = 1 << 20

// refutedClaim is the last claim to lead of a peer that was not confirmed.
type refutedClaim struct {
	claim   tenure
	retryAt time.Time // when it may claim it again
}

// claimInquiry is an inquiry into a claim to lead, made once for all messages with it.
// They wait for a group: a sync.Once would keep virtual time from passing meanwhile.
type claimInquiry struct {
	done    sync.WaitGroup
	elected bool
}

// check judges a claim to lead. Messages of an earlier term are Raft's to refuse: it
// tells the old leader the new term.
func (l *leaders) check(peer common.Address, term uint64) error {
	current := l.raft.CurrentTerm()
	if term < current {
		return nil
	}
	if term-current > maxTermJump {
		return refuse(Term, "term %d is too far from %d", term, current)
	}
	claim := tenure{term, peer}
	follows := l.tenures.known().follows
	switch {
	case follows == claim:
		l.terms.recordLeader(term)
		return nil
	case follows.Term == term:
		return refuse(Election, "%s leads in term %d", follows.Who, term)
	case term == current && l.leads():
		return refuse(Election, "this operator leads in term %d", term)
	case !l.elected(claim):
		return refuse(Election, "no majority knows that %s was elected in term %d", peer, term)
	}
	return nil
}

// elected asks whether an operator was elected in a term: a majority must have
// voted for it, or must follow it.
func (l *leaders) elected(claim tenure) bool {
	l.mu.Lock()
	if other := l.running[claim]; other != nil {
		l.mu.Unlock()
		other.done.Wait()
		return other.elected
	}
	refuted := l.refuted.of(claim.Who)
	if refuted.claim == claim && time.Now().Before(refuted.retryAt) || !l.inquiries.allowed(claim.Who) {
		l.mu.Unlock()
		return false
	}
	inquiry := new(claimInquiry)
	inquiry.done.Add(1)
	l.running[claim] = inquiry
	l.mu.Unlock()

	mine := abstains
	if l.tenures.known().voted == claim {
		mine = agrees
	}
	inquiry.elected = l.inquiries.agreed(claim.Who, mine, 0, majority, func(t testimony) opinion { return t.opinionOf(claim) })

	l.mu.Lock()
	delete(l.running, claim)
	if inquiry.elected {
		l.tenures.recordLeader(claim)
	} else {
		*refuted = refutedClaim{claim, time.Now().Add(l.election / 8)}
	}
	l.mu.Unlock()
	inquiry.done.Done()
	return inquiry.elected
}
