package enginetest

import (
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// mayHaveSigned is the stake behind a settlement, in the set in which it was signed: of
// the correct operators that signed it, and of all that have lied.
func mayHaveSigned(c *Cluster, e simulated.Event) (stake, total int64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i, n := range c.nodes {
		op, is := e.Set.ByAddress(n.op.Address)
		if is && (n.corrupt || c.signed[e.Message][i]) {
			stake += op.Stakes[0].Int64()
		}
	}
	return stake, e.Set.Totals[0].Int64()
}

// check checks what holds after every run: no task settled twice, none without the
// signatures of enough correct operators, and no two consecutive settlements had
// the same proposer within the grace period.
func check(c *Cluster) {
	c.t.Helper()
	seen := make(map[eigenshift.TaskID]bool)
	var last *eigenshift.Settlement
	for _, e := range c.Chain.Settled() {
		if seen[e.Task] {
			c.t.Errorf("task %d settled twice", e.Task)
		}
		seen[e.Task] = true
		if stake, total := mayHaveSigned(c, e); 2*stake < total {
			c.t.Errorf("task %d settled, and correct operators with a stake of only %d of %d can have signed it", e.Task, stake, total)
		}
		if last != nil && last.Proposer == e.Proposer && e.Block.Number <= last.Block.Number+c.setup.Rules.Grace {
			c.t.Errorf("tasks %d and %d have the same proposer %s", last.Task, e.Task, e.Proposer)
		}
		last = &e.Settlement
	}
}
