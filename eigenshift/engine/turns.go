package engine

import (
	"cmp"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Rotation looks at turns: who proposed what has settled, which the chain says, and
// who opened a task that has not, which this operator has seen itself. What the log
// says of others' turns is what a leader claims: it buys nobody a turn.

// leaders is who led in the terms that this operator has seen lately.
type leaders struct {
	mu    sync.Mutex
	of    map[uint64]common.Address
	terms []uint64 // in the order in which they were seen
}

// rememberedTerms bounds the terms whose leaders are remembered.
const rememberedTerms = 128

func (l *leaders) see(s raftlog.Status) {
	if s.Leader == (common.Address{}) {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.of == nil {
		l.of = make(map[uint64]common.Address)
	}
	if _, known := l.of[s.Term]; known {
		return
	}
	l.of[s.Term] = s.Leader
	if l.terms = append(l.terms, s.Term); len(l.terms) > rememberedTerms {
		delete(l.of, l.terms[0])
		l.terms = l.terms[1:]
	}
}

// in returns who led in a term; zero when that is not known.
func (l *leaders) in(term uint64) common.Address {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.of[term]
}

// openings are the tasks that this operator has seen opened by their proposers, when
// they were due: one for each slot and proposer, the newest last.
type openings struct {
	mu   sync.Mutex
	seen []eigenshift.EncodedTask // without their specs; replaced, never changed
}

// rememberedOpenings bounds them. Only those that have not settled matter.
const rememberedOpenings = 64

// see adds what a view shows, and returns all of them.
func (o *openings) see(v view) []eigenshift.EncodedTask {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, e := range v.state.Live() {
		t := e.Task
		if v.author(t.ID) != t.Proposer || v.judge(t) != sound {
			continue
		}
		t.Spec = nil
		if slices.ContainsFunc(o.seen, func(s eigenshift.EncodedTask) bool { return eigenshift.SameTask(s, t) }) {
			continue
		}
		seen := slices.DeleteFunc(slices.Clone(o.seen), func(s eigenshift.EncodedTask) bool { return s.ID == t.ID && s.Proposer == t.Proposer })
		seen = append(seen, t)
		o.seen = seen[max(0, len(seen)-rememberedOpenings):]
	}
	return o.seen
}

// turn is one operator's turn to propose.
type turn struct {
	proposer common.Address
	block    uint64      // in which its task settled, or at which it was opened
	seed     common.Hash // of the block in which it settled, or of its reference block
}

// turns returns what is known of them, newest first. A task that failed was a turn,
// too: its proposer goes to the back of the queue. Pure.
func (v view) turns() []turn {
	list := make([]turn, 0, len(v.chain.settlements)+len(v.opened))
	proposers := make(map[eigenshift.TaskID]common.Address, len(v.chain.settlements))
	for _, s := range v.chain.settlements {
		list = append(list, turn{s.Proposer, s.Block.Number, s.Block.Hash})
		proposers[s.Task] = s.Proposer
	}
	for _, t := range v.opened {
		if proposers[t.ID] != t.Proposer {
			list = append(list, turn{t.Proposer, plus(t.Reference.Number, v.agreed.ReferenceDepth), t.Reference.Hash})
		}
	}
	slices.SortStableFunc(list, func(a, b turn) int { return cmp.Compare(a.block, b.block) })
	slices.Reverse(list)
	return list
}

// lastOpening returns the task that was opened last, as far as this operator has
// seen it; false before the first.
func (v view) lastOpening() (eigenshift.EncodedTask, bool) {
	if len(v.opened) == 0 {
		return eigenshift.EncodedTask{}, false
	}
	return v.opened[len(v.opened)-1], true
}

// rank asks the rotation policy who should propose next. The seed is a block hash:
// operators that see the same chain have the same one.
func (e *Engine) rank(v view) []common.Address {
	turns := v.turns()
	var seed common.Hash
	history := make([]common.Address, len(turns))
	for i, t := range turns {
		history[i] = t.proposer
		if i == 0 {
			seed = t.seed
		}
	}
	return e.rotation(history, v.chain.set, seed)
}
