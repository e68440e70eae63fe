package engine

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// maxBehind is by how many blocks the next leader may be behind: the newest one
// is on its way to it, and its node takes a moment for the one before. With more
// its task would be late, and others would lose confidence.
const maxBehind = 2

// seen is what this operator tells of its chain. The block below the head by which
// others are measured is not one that this operator merely sees: the contract
// has accepted a certificate with it, so a stake quorum has it too, and who has
// another one is in the minority. A settlement that this operator has waited for is
// often in a block that it has not observed yet.
func (o *observation) seen(state *lifecycle.State) eigenshift.ChainView {
	v := eigenshift.ChainView{Head: o.head.Number}
	if o.last != nil {
		v.Head = max(v.Head, o.last.Block.Number)
	}
	for _, e := range slices.Concat(state.Live(), state.History()) {
		s, reference := o.settled[e.Task.ID], e.Task.Reference
		if s == nil || s.Proposer != e.Task.Proposer || reference.Number < v.Reference.Number || reference.Number > v.Head {
			continue
		}
		if o.hashAt(reference.Number) == reference.Hash {
			v.Reference = reference
		}
	}
	return v
}

// keepsUpWith says why an operator that sees this should not take over from a
// leader that sees that. What it cannot tell is no reason.
func (o *observation) keepsUpWith(leader eigenshift.ChainView) error {
	if leader.Head > o.head.Number+maxBehind {
		return track.Because(track.Behind, fmt.Errorf("this operator's head is block %d, the leader's %d", o.head.Number, leader.Head))
	}
	if hash := o.hashAt(leader.Reference.Number); leader.Reference.Hash != (common.Hash{}) && hash != (common.Hash{}) && hash != leader.Reference.Hash {
		return track.Because(track.OtherFork, fmt.Errorf("block %s, at which a task has settled, is not on this operator's chain, which has %x…", leader.Reference, hash[:4]))
	}
	return nil
}

// hashAt returns the hash of one of the newest blocks; zero when it is not known.
func (o *observation) hashAt(number uint64) common.Hash {
	b, _ := o.blockAt(number)
	return b.Hash
}

// blockAt returns one of the newest blocks; false when it is not known.
func (o *observation) blockAt(number uint64) (dated, bool) {
	switch {
	case len(o.blocks) > 0 && number >= o.blocks[0].Number && number-o.blocks[0].Number < uint64(len(o.blocks)):
		return o.blocks[number-o.blocks[0].Number], true
	case number == o.head.Number:
		return dated{o.head, o.dueID, o.due}, true
	default:
		return dated{}, false
	}
}
