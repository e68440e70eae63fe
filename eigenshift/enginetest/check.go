package enginetest

import (
	"maps"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// liars counts the operators that have lied.
func (c *Cluster) liars() (count int) {
	for _, n := range c.nodes {
		if n.liar != nil {
			count++
		}
	}
	return count
}

// mayHaveSigned is the stake behind what has settled, in units of the set in which it
// was signed: of the correct operators that signed it, and of all that have lied.
func (c *Cluster) mayHaveSigned(e Event) (stake, total int64) {
	signed := c.signed.of(e.Message)
	for i, n := range c.nodes {
		op, is := e.Set.ByAddress(n.op.Address)
		if is && (n.liar != nil || slices.Contains(signed, i)) {
			stake += op.Stakes[0].Int64()
		}
	}
	return stake, e.Set.Totals[0].Int64()
}

// check is what holds after every run: no task settled twice, none without the
// signatures of enough correct operators, and no two consecutive settlements had
// the same proposer within the grace period.
func (c *Cluster) check() {
	c.t.Helper()
	seen := make(map[eigenshift.TaskID]bool)
	var last *eigenshift.Settlement
	for _, e := range c.Chain.Settled() {
		if seen[e.Task] {
			c.t.Errorf("task %d settled twice", e.Task)
		}
		seen[e.Task] = true
		if stake, total := c.mayHaveSigned(e); 2*stake < total {
			c.t.Errorf("task %d settled, and correct operators with a stake of only %d of %d can have signed it", e.Task, stake, total)
		}
		if last != nil && last.Proposer == e.Proposer && e.Block.Number <= last.Block.Number+c.setup.Rules.Grace {
			c.t.Errorf("tasks %d and %d have the same proposer %s", last.Task, e.Task, e.Proposer)
		}
		last = &e.Settlement
	}
}

// lost returns the slots that fell due and were given up without a settlement, with
// the block at which each fell due. A settlement may take a few blocks more.
func (c *Cluster) lost() map[eigenshift.TaskID]uint64 {
	const late = 5
	pace := rotation.FallbackPace{After: 8, Stagger: 2} // the engine's defaults
	due, head := c.Chain.Due(), c.Chain.Head().Number
	for _, e := range c.Chain.Settled() {
		delete(due, e.Task)
	}
	maps.DeleteFunc(due, func(_ eigenshift.TaskID, at uint64) bool { return at+pace.Span()+late > head })
	return due
}
