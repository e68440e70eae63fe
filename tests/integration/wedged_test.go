package integration

import (
	"slices"
	"testing"
)

// Raft does not work at all, and then again. Overdue tasks settle without it, each
// once, proposed by operators in the order that the chain names.
func TestRaftIsWedged(t *testing.T) {
	t.Parallel()
	all := []int{1, 2, 3, 4, 5}
	d := Up(t, asFaulty(t, all...)...)
	wedged := func(name, fault string, liars []int, await func(d *Devnet)) {
		t.Run(name, func(t *testing.T) {
			d := d.in(t)
			for _, n := range liars {
				d.Faults(n, fault)
			}
			await(d)
			d.AwaitMoreTasks(2) // what was under way may still come through the log
			d.AwaitMoreTasks(3)
			for _, n := range liars {
				d.Faults(n)
			}
			// The log goes on where the chain is.
			d.AwaitLeader()
			d.AwaitMoreTasks(5)
			d.AwaitAllSign()
			requireOnce(t, d.Status().Tasks)
		})
	}
	wedged("OnEveryNode", "wedge-raft", all, func(d *Devnet) {
		d.Await("that nobody leads", func() bool {
			return !slices.ContainsFunc(d.Status().Operators, func(op Operator) bool { return op.Role == "leader" })
		})
	})
	wedged("ByAMajorityThatWithholds", "withhold", []int{1, 2, 3}, func(d *Devnet) {
		d.Await("that one of them leads", func() bool {
			leader := d.AwaitLeader()
			return leader.Number <= 3
		})
	})
}
