package guard

import (
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// candidates is the rule of candidacies: who votes, and how often a peer may call
// an election.
type candidates struct {
	*node
	tenures *tenures

	mu    sync.Mutex
	stood perPeer[candidacies]
}

const (
	// candidacyBurst is how many elections a peer may call in a row; further
	// ones every candidacyPause election time-outs. Raft's own candidates ask
	// around first (pre-vote), so they rarely call one in vain.
	candidacyBurst = 6
	candidacyPause = 8
)

// candidacies are the elections that a peer has called.
type candidacies struct {
	recent ratelimit.Bucket
	term   uint64 // the last in which it stood
}

// errNoVote is returned to candidates by an operator without a configuration. Honest
// candidates ask it too, before all have been started, so it is not counted.
var errNoVote = errors.New("this operator has no configuration yet and does not vote")

// checkVoter refuses every candidate while this operator has no configuration: Raft
// grants votes to anybody then. An operator that has lost its folder, and with it the
// memory of its votes, is in that state too.
func (c *candidates) checkVoter() error {
	if len(c.configuration().Servers) == 0 {
		return errNoVote
	}
	return nil
}

// checkFrequency bounds the elections that one peer can call, and gives a candidate
// that this operator has just voted for a moment to show itself. A candidate that only
// asks around does not count.
func (c *candidates) checkFrequency(peer common.Address, term uint64, counts bool) error {
	now := time.Now()
	known := c.tenures.known()
	waits := known.follows.Term < known.voted.Term && now.Sub(known.votedAt) < c.election/2
	if waits && known.voted.Who != peer && term > known.voted.Term {
		return refuse(Candidacy, "this operator has just voted for %s", known.voted.Who)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	stood := c.stood.of(peer)
	if term <= stood.term {
		return nil
	}
	rate := c.rate(candidacyBurst, candidacyPause)
	if stood.recent.Left(rate, now) < 1 {
		return refuse(Candidacy, "%s calls elections too often", peer)
	}
	if counts {
		stood.recent.Take(rate, now)
		stood.term = term
	}
	return nil
}
