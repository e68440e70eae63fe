package enginetest

import (
	"fmt"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Await lets time pass until a condition holds.
func (c *Cluster) Await(what string, condition func() bool) {
	c.t.Helper()
	for range 60_000 {
		if condition() {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	c.t.Fatalf("waited 10 minutes in vain: %s", what)
}

// AwaitSettled waits until n tasks have settled since the beginning.
func (c *Cluster) AwaitSettled(n int) []simulated.Event {
	c.t.Helper()
	c.Await(fmt.Sprintf("%d settled tasks", n), func() bool { return len(c.Chain.Settled()) >= n })
	return c.Chain.Settled()
}

// AwaitMoreSettled waits until n more tasks have settled.
func (c *Cluster) AwaitMoreSettled(n int) []simulated.Event {
	c.t.Helper()
	before := len(c.Chain.Settled())
	return c.AwaitSettled(before + n)[before:]
}

// AwaitPhase waits until the leader's log has a task in that phase which it
// proposed itself.
func (c *Cluster) AwaitPhase(phase lifecycle.Phase) (leader int, task eigenshift.EncodedTask) {
	c.t.Helper()
	for range 600_000 {
		for i, n := range c.nodes {
			if n.carrier == nil || !n.log.Status().Leading {
				continue
			}
			for _, e := range n.log.State().Live() {
				if e.Phase == phase && e.Task.Proposer == n.op.Address {
					return i, e.Task
				}
			}
		}
		time.Sleep(time.Millisecond)
	}
	c.t.Fatalf("waited 10 minutes in vain for a task that is %s", phase)
	return 0, eigenshift.EncodedTask{}
}
