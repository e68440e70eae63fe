package engine

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// views puts together what this operator decides by. Safe for concurrent use.
type views struct {
	self    common.Address
	agreed  protocol.Parameters
	log     Log
	mode    *mode.Switch
	turns   *turns
	watcher interface{ Blind() bool }
	verdict func(lifecycle.Entry) decide.Verdict
	stale   func(raftlog.Status) bool // of the Raft configuration
}

// view returns the whole situation.
func (b *views) view(c watched.Chain) decide.View {
	v := b.ranking(c)
	v.Stale = b.stale(v.Status)
	return v
}

// ranking is a view as far as it takes to say who proposes next.
func (b *views) ranking(c watched.Chain) decide.View {
	v := decide.View{Records: b.records(c), Self: b.self, Status: b.log.Status(), Mode: b.mode.Mode(), Blind: b.watcher.Blind(), WrittenIn: b.log.WrittenIn}
	b.turns.led(v.Status)
	opened, changes := b.turns.openings(v.Records)
	v.Opened = opened
	v.Successors = b.turns.successors(v, changes)
	return v
}

// records is a view as far as it takes to compare the log with the chain.
func (b *views) records(c watched.Chain) decide.Records {
	return decide.Records{Agreed: b.agreed, State: b.log.State(), Chain: c, Verdict: b.verdict, Author: b.author}
}

// author returns the leader of the term in which a task was opened last; zero when that
// is not known.
func (b *views) author(id eigenshift.TaskID) common.Address {
	if term := b.log.OpenedIn(id); term != 0 {
		return b.turns.leaderOf(term)
	}
	return common.Address{}
}

const (
	// rememberedTerms bounds the terms whose leaders are remembered.
	rememberedTerms = 128
	// rememberedOpenings bounds the openings. Only those that have not settled matter.
	rememberedOpenings = 64
)

// turns remembers what this operator has seen of the turns of others in the log, and
// asks the rotation policy whose turn is next.
type turns struct {
	policy rotation.Policy

	mu      sync.Mutex
	leaders *recent.Map[uint64, common.Address] // by term
	// opened are the tasks, without their specs, that this operator has seen opened by
	// their proposers when they were due.
	opened  *recent.Map[opening, eigenshift.EncodedTask]
	changes uint64 // of opened
	ranked  ranked
}

// ranked is what the policy said last, and what it was asked: most often nothing has changed since.
type ranked struct {
	set         *eigenshift.OperatorSet
	settlements *eigenshift.Settlement // the first of those, which are replaced and never changed
	count       int                    // of settlements
	changes     uint64
	order       []common.Address
}

// opening names what counts as one turn.
type opening struct {
	slot     eigenshift.TaskID
	proposer common.Address
}

func newTurns(policy rotation.Policy) *turns {
	return &turns{
		policy:  policy,
		leaders: recent.New[uint64, common.Address](rememberedTerms),
		opened:  recent.New[opening, eigenshift.EncodedTask](rememberedOpenings),
	}
}

// led notes the leader of the present term; the first that is seen in a term counts.
func (t *turns) led(s raftlog.Status) {
	if s.Leader == (common.Address{}) {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, known := t.leaders.Get(s.Term); !known {
		t.leaders.Put(s.Term, s.Leader)
	}
}

// leaderOf returns the leader of a term; zero when it is not known.
func (t *turns) leaderOf(term uint64) common.Address {
	t.mu.Lock()
	defer t.mu.Unlock()
	leader, _ := t.leaders.Get(term)
	return leader
}

// openings adds what the log shows, and returns all of them, the newest last, and how often they have changed.
func (t *turns) openings(r decide.Records) (list []eigenshift.EncodedTask, changes uint64) {
	var shown []eigenshift.EncodedTask
	for _, e := range r.State.Live() {
		if task := e.Task; r.Author(task.ID) == task.Proposer && r.Claim(task) == watched.Sound {
			task.Spec = nil
			shown = append(shown, task)
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, task := range shown {
		key := opening{task.ID, task.Proposer}
		if seen, known := t.opened.Get(key); !known || !seen.Equal(task) {
			t.opened.Delete(key) // the slot once more is the newest
			t.opened.Put(key, task)
			t.changes++
		}
	}
	list = make([]eigenshift.EncodedTask, 0, t.opened.Len())
	for _, task := range t.opened.All() {
		list = append(list, task)
	}
	return list, t.changes
}

// successors asks the rotation policy who should propose next. The seed is a block hash:
// operators that see the same chain have the same one. changes is of v.Opened. The order must not be changed.
func (t *turns) successors(v decide.View, changes uint64) []common.Address {
	asked := ranked{set: v.Chain.Set, count: len(v.Chain.Settlements), changes: changes}
	if asked.count > 0 {
		asked.settlements = &v.Chain.Settlements[0]
	}
	t.mu.Lock()
	last := t.ranked
	t.mu.Unlock()
	if last.set == asked.set && last.settlements == asked.settlements && last.count == asked.count && last.changes == asked.changes {
		return last.order
	}
	asked.order = t.rank(v)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.ranked = asked
	return asked.order
}

func (t *turns) rank(v decide.View) []common.Address {
	turns := v.Turns()
	var seed common.Hash
	history := make([]common.Address, len(turns))
	for i, turn := range turns {
		history[i] = turn.Proposer
		if i == 0 {
			seed = turn.Seed
		}
	}
	return t.policy(history, v.Chain.Set, seed)
}
