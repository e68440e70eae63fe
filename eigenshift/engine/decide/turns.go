package decide

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
)

// Rotation looks at turns: of the proposer of each task that has settled, which the chain says,
// and of the operator that opened one that has not, as this operator has seen itself. The
// log's word on others' turns is a leader's claim: it buys nobody a turn.

// Turn is one operator's turn to propose.
type Turn struct {
	Proposer common.Address
	block    uint64      // in which its task settled, or at which it was opened
	Seed     common.Hash // of the block in which it settled, or of its reference block
}

// Turns returns the turns that are known, newest first. A task that failed was a turn,
// too: its proposer goes to the back of the queue.
func (v View) Turns() []Turn {
	list := make([]Turn, 0, len(v.Chain.Settlements)+len(v.Opened))
	proposers := make(map[eigenshift.TaskID]common.Address, len(v.Chain.Settlements))
	for _, s := range v.Chain.Settlements {
		list = append(list, Turn{s.Proposer, s.Block.Number, s.Block.Hash})
		proposers[s.Task] = s.Proposer
	}
	for _, t := range v.Opened {
		if proposers[t.ID] != t.Proposer {
			list = append(list, Turn{t.Proposer, watched.Plus(t.Reference.Number, v.Agreed.ReferenceDepth), t.Reference.Hash})
		}
	}
	slices.SortStableFunc(list, func(a, b Turn) int { return cmp.Compare(a.block, b.block) })
	slices.Reverse(list)
	return list
}

// NextProposer returns who will propose next, most likely: the leader or, when the newest turn was
// its own, the one that it will hand over to. Zero: not known.
func (v View) NextProposer() common.Address {
	if turns := v.Turns(); len(turns) == 0 || turns[0].Proposer != v.Status.Leader || len(v.Successors) == 0 {
		return v.Status.Leader
	}
	return v.Successors[0]
}

// lastOpening returns the task that was opened last, as far as this operator has seen.
func (v View) lastOpening() (eigenshift.EncodedTask, bool) {
	if len(v.Opened) == 0 {
		return eigenshift.EncodedTask{}, false
	}
	return v.Opened[len(v.Opened)-1], true
}
