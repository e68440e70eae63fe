package enginetest

import (
	"slices"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

func otherVoters(p *protocol.Parameters) { p.MaxVoters = 7 }

// Operators whose parameters differ in what elections depend on run no Raft with the
// others: one of five, or two. The rest settles every slot in time and without the
// fallback; those that differ propose none. With the right parameters they take their
// turns again.
func TestOperatorsWithOtherParametersStopNobody(t *testing.T) {
	for _, odd := range [][]int{{3}, {1, 4}} {
		runWith(t, Setup{}, func(c *Cluster) {
			for i := range c.nodes {
				c.Differ(i, nil)
			}
			c.AwaitMoreSettled(3)
			for _, i := range odd {
				c.Differ(i, otherVoters)
			}
			c.AwaitMoreSettled(1) // of an operator that led when it began to differ
			start, before := len(c.Chain.Settled()), c.Fallbacks()
			time.Sleep(5 * time.Minute)
			events := c.Chain.Settled()[start:]
			if slots := int(5 * time.Minute / simulated.Interval); len(events) < slots-1 {
				t.Errorf("%v differ: %d of %d slots settled", odd, len(events), slots)
			}
			if n := c.Fallbacks() - before; n != 0 {
				t.Errorf("%v differ: %d tasks were proposed without the log", odd, n)
			}
			for _, e := range events {
				if slices.Contains(odd, c.number(e.Proposer)) {
					t.Errorf("task %d is of operator %d, which differs", e.Task, c.number(e.Proposer))
				}
			}
			for _, i := range odd {
				c.Differ(i, nil)
			}
			for _, i := range odd {
				from := len(c.Chain.Settled())
				c.Await("the turn of an operator that agrees again", func() bool {
					return slices.ContainsFunc(c.Chain.Settled()[from:], func(e simulated.Event) bool { return c.number(e.Proposer) == i })
				})
			}
		})
	}
}

// A difference that only warns changes nothing in who takes turns.
func TestDifferencesThatWarnExcludeNobody(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		for i := range c.nodes {
			c.Differ(i, func(p *protocol.Parameters) { p.Stagger = uint64(1 + i) })
		}
		seen := make(map[int]bool)
		for _, e := range c.AwaitMoreSettled(6)[1:] {
			seen[c.number(e.Proposer)] = true
		}
		if len(seen) != 5 {
			t.Errorf("%d of 5 operators have taken their turn", len(seen))
		}
	})
}

// Where every operator differs from every other there is no log: slots settle late,
// proposed by whom the chain names. Nothing that differs is in the way of that.
func TestFallbackNeedsNoAgreement(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		for i := range c.nodes {
			c.Differ(i, func(p *protocol.Parameters) { p.BootstrapOperators = 1 + i })
		}
		c.AwaitMoreSettled(5)
		if c.Fallbacks() == 0 {
			t.Error("no task was proposed without the log")
		}
	})
}
