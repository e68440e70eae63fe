package guard

import (
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// tenure is an operator in a term.
type tenure struct {
	Term uint64
	Who  common.Address
}

// tenures are the terms of office that this operator knows of. Others ask for them.
type tenures struct {
	mu      sync.Mutex
	voted   tenure    // the operator that this one voted for last
	votedAt time.Time // zero: before this start
	follows tenure    // the elected leader that this operator accepted last
	ordered tenure    // the operator that this one, as the leader of that term, ordered to take over
}

func (t *tenures) recordVote(v tenure) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if v.Term >= t.voted.Term {
		t.voted, t.votedAt = v, time.Now()
	}
}

func (t *tenures) recordLeader(claim tenure) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if claim.Term >= t.follows.Term {
		t.follows = claim
	}
}

func (t *tenures) recordOrder(order tenure) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ordered = order
}

// vote returns the vote that this operator gave last.
func (t *tenures) vote() tenure {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.voted
}

// leader returns the elected leader that this operator accepted last.
func (t *tenures) leader() tenure {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.follows
}

// The keys under which Raft stores its last vote.
var (
	keyVoteTerm      = []byte("LastVoteTerm")
	keyVoteCandidate = []byte("LastVoteCand")
)

// storedVote reads the vote that Raft stored last.
func storedVote(stable raft.StableStore) (tenure, error) {
	missing := func(err error) bool { return err != nil && err.Error() == "not found" }
	term, err := stable.GetUint64(keyVoteTerm)
	if err != nil && !missing(err) {
		return tenure{}, fmt.Errorf("read its term: %w", err)
	}
	name, err := stable.Get(keyVoteCandidate)
	if err != nil && !missing(err) {
		return tenure{}, fmt.Errorf("read its candidate: %w", err)
	}
	who, ok := rafttransport.OperatorOf(raft.ServerID(name))
	if !ok {
		return tenure{}, nil
	}
	return tenure{Term: term, Who: who}, nil
}

// awaits returns the vote that this operator has given since a time, if no leader of
// that term or of a later one has shown itself.
func (t *tenures) awaits(since time.Time) (voted tenure, waits bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.voted, t.follows.Term < t.voted.Term && t.votedAt.After(since)
}
