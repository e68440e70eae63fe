package engine

import (
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// claim is what this operator makes of a task that the log has as open or certified.
// Only a sound one has any effect: it keeps its slot from being opened, counts as
// open, is asked for and submitted. Whatever else a leader has written waits, or is
// cleared away, and the slot is opened over it.
type claim uint8

const (
	unchecked claim = iota // this operator's chain has not come that far
	sound                  // opened when its slot was due, at a block of this chain, as far as is known by its proposer
	orphaned               // the same, at a block of another chain
	untrue
)

// none reports whether the task can be cleared away.
func (c claim) none() bool { return c == orphaned || c == untrue }

// judge compares a task of the log with the chain. Pure.
func (v view) judge(t eigenshift.EncodedTask) claim {
	if author := v.author(t.ID); author != (common.Address{}) && author != t.Proposer {
		return untrue // nobody opens a task in another's name
	}
	return v.chain.judge(t, v.agreed.ReferenceDepth)
}

// judge leaves aside who opened the task. depth is how far below its head a correct
// leader takes the reference block.
func (o *observation) judge(t eigenshift.EncodedTask, depth uint64) claim {
	at := plus(t.Reference.Number, depth) // where its leader stood, at the earliest
	switch {
	case at > plus(o.head.Number, maxBehind), o.hopeless(t):
		return untrue
	case at > o.head.Number:
		return unchecked
	}
	opened, known := o.blockAt(at)
	if !known && len(o.blocks) == 0 { // its node has no blocks to tell of
		opened = dated{o.head, o.dueID, o.due}
	} else if !known {
		return unchecked
	}
	if !opened.due || t.ID > opened.id {
		return untrue
	}
	if hash := o.hashAt(t.Reference.Number); o.void[t.Reference] || hash != (common.Hash{}) && hash != t.Reference.Hash {
		return orphaned
	}
	return sound
}

// taken reports whether the log has a task for a slot that keeps it from being opened.
func (v view) taken(id eigenshift.TaskID) bool {
	e, known := v.state.Get(id)
	return known && (e.Live() || v.comesBack(e)) && v.judge(e.Task) == sound
}

// comesBack reports whether the leader is to repeat the settlement of a task, which was
// orphaned, with the same certificate.
func (v view) comesBack(e lifecycle.Entry) bool {
	return e.Phase == lifecycle.PhaseSubmitted && e.Certified != nil && v.verdict(e) != bad &&
		v.chain.head.Number < e.Task.Deadline && v.chain.doubted[e.Task.ID] && v.refuted(e)
}

// plus adds numbers of blocks without running over: they may be anything that a
// peer says.
func plus(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}
