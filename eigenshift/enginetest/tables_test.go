package enginetest

import (
	"errors"
	"slices"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// settledUnder waits until a task has settled, and returns the table of its reference
// block and that of the block in which it settled.
func (c *Cluster) settledUnder(task eigenshift.EncodedTask) (reference, settled uint64) {
	c.t.Helper()
	var event simulated.Event
	c.Await("the task settles", func() bool {
		list := c.Chain.Settled()
		i := slices.IndexFunc(list, func(e simulated.Event) bool { return e.Task == task.ID })
		if i >= 0 {
			event = list[i]
		}
		return i >= 0
	})
	table := func(block uint64) uint64 {
		set, err := c.Node(0).OperatorSet(c.t.Context(), block)
		if err != nil {
			c.t.Fatal(err)
		}
		return set.Table
	}
	return table(task.Reference.Number), table(event.Block.Number)
}

// noneReverted checks that no certificate was refused. A task can settle twice at the
// same time, and in a chain that was reorganised be late.
func (c *Cluster) noneReverted() {
	c.t.Helper()
	for _, r := range c.Chain.Reverted() {
		if errors.Is(r.Reason, simulated.ErrCertificate) {
			c.t.Errorf("task %d of %s was refused: %v", r.Task, r.From, r.Reason)
		}
	}
}

// The operators change while a task is open: it settles with a certificate under the
// table that it began with, whoever has left meanwhile.
func TestTableIsReplacedWhileATaskIsOpen(t *testing.T) {
	for name, change := range map[string]func(*Cluster, int){
		"a stake changes":               func(c *Cluster, other int) { c.SetStake(other, 90) },
		"an operator leaves":            func(c *Cluster, other int) { c.Deregister(other) },
		"the leader leaves":             func(c *Cluster, other int) { c.Deregister((other + 4) % 5) },
		"one falls below the minimum":   func(c *Cluster, other int) { c.SetStake(other, 0) },
		"one joins":                     func(c *Cluster, _ int) { c.Start(5); c.Register(5) },
		"in one block, and the next":    func(c *Cluster, other int) { c.SetStake(other, 0); pass(1); c.SetStake(other, 100) },
		"one leaves and registers anew": func(c *Cluster, other int) { c.Deregister(other); pass(1); c.Register(other) },
	} {
		t.Run(name, func(t *testing.T) {
			runWith(t, Setup{Tables: true, Spares: 1}, func(c *Cluster) {
				c.AwaitSettled(2)
				for i := range 5 {
					c.Delay(i, simulated.BlockTime/2) // holds the task open
				}
				leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
				change(c, (leader+1)%5)
				reference, settled := c.settledUnder(task)
				if reference == 0 || settled <= reference {
					t.Errorf("the task has table %d and settled under %d, want a later one", reference, settled)
				}
				for i := range 5 {
					c.Delay(i, 0)
				}
				c.AwaitMoreSettled(4)
				c.noneReverted()
			})
		})
	}
}

// The block of a table is reorganised away, and the table is posted again later, in the
// same block as before on another fork, or not for a while: slots settle all the same.
func TestTableIsOrphaned(t *testing.T) {
	for _, fate := range []simulated.Fate{simulated.Lost, simulated.Pending, simulated.Kept} {
		t.Run(fate.String(), func(t *testing.T) {
			runWith(t, Setup{Tables: true}, func(c *Cluster) {
				c.AwaitSettled(2)
				for round := range 6 {
					c.SetStake(round%5, int64(95+round))
					pass(1)
					if round%2 == 1 { // a task may refer to the table's block by now
						pass(2)
					}
					c.Chain.Reorg(1+round%4, 1+round%4, fate)
					c.AwaitMoreSettled(1)
				}
				c.noneReverted()
			})
		})
	}
}

// One operator's node is on a fork that lacks the newest table, for a block or for some:
// the others settle without it, and with it again afterwards.
func TestNodesDifferInTables(t *testing.T) {
	runWith(t, Setup{Tables: true}, func(c *Cluster) {
		c.AwaitSettled(2)
		for round := range 10 {
			c.SetStake(round%5, int64(95+round))
			pass(1)
			c.Chain.Fork(1, c.Node(round%5))
			pass(round % 3)
			c.Chain.Unfork(c.Node(round % 5))
			c.AwaitMoreSettled(1)
		}
		if events := c.AwaitMoreSettled(5); events[4].Signers != 5 {
			t.Errorf("%d of 5 sign", events[4].Signers)
		}
		c.noneReverted()
	})
}
