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
	mu sync.Mutex
	offices
}

// offices are terms of office by how this operator knows of them.
type offices struct {
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

// known returns what is known now.
func (t *tenures) known() offices {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.offices
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
