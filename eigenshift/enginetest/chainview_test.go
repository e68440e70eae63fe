package enginetest

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// number returns the operator with an address.
func (c *Cluster) number(a common.Address) int {
	c.t.Helper()
	i := slices.IndexFunc(c.nodes, func(n *node) bool { return n.op.Address == a })
	if i < 0 {
		c.t.Fatalf("%s is no operator", a)
	}
	return i
}

// requireEverySlot: no slot between the first event and the last is missing, and
// all settled as soon as they fell due.
func requireEverySlot(t *testing.T, c *Cluster, events []simulated.Event) {
	t.Helper()
	for i, e := range events {
		if i > 0 && e.Task != events[i-1].Task+1 {
			t.Errorf("slots %d and %d settled in a row: one is missing, or late", events[i-1].Task, e.Task)
		}
		if late := c.Chain.TimeOf(e.Block.Number) - uint64(e.Task)*uint64(simulated.Interval.Seconds()); late >= uint64(simulated.Interval.Seconds()) {
			t.Errorf("task %d settled %d s after it fell due", e.Task, late)
		}
	}
}

// skipped counts how often leaders passed over a candidate that was not ready.
func (c *Cluster) skipped() (n uint64) {
	for i := range c.nodes {
		n += c.Engine(i).Status().Track.Failures[track.Cause{Step: track.HandOver, Code: track.CandidateNotReady.Code}]
	}
	return n
}

// An operator whose node lags or is on another fork gets no turn for as long as
// that lasts, and gets it again afterwards. It costs the others nothing but its
// signature: every slot settles at once, through the log.
func TestWhoSeesAnotherChainGetsNoTurn(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(c *Cluster, i int)
		mend  func(c *Cluster, i int)
	}{
		{"it lags a little", func(c *Cluster, i int) { c.Node(i).Lag(3) }, func(c *Cluster, i int) { c.Node(i).Lag(0) }},
		{"it lags", func(c *Cluster, i int) { c.Node(i).Lag(7) }, func(c *Cluster, i int) { c.Node(i).Lag(0) }},
		{"it is on another fork", func(c *Cluster, i int) { c.Chain.Fork(4, c.Node(i)) }, func(c *Cluster, i int) { c.Chain.Unfork(c.Node(i)) }},
		{"it is on a fork that has just begun", func(c *Cluster, i int) {
			time.Sleep(3 * simulated.BlockTime) // what has settled is on that fork as well
			c.Chain.Fork(1, c.Node(i))
		}, func(c *Cluster, i int) { c.Chain.Unfork(c.Node(i)) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				events := c.AwaitSettled(6)
				odd := c.number(events[len(events)-4].Proposer) // its turn is the one after the next
				before := c.skipped()
				tt.spoil(c, odd)
				meanwhile := c.AwaitMoreSettled(13)
				if n := proposers(meanwhile)[c.Address(odd)]; n != 0 {
					t.Errorf("it proposed %d of %d tasks", n, len(meanwhile))
				}
				if n := c.skipped() - before; n < 12 {
					t.Errorf("it was passed over %d times, want 12: first in line from its turn on", n)
				}
				for _, e := range meanwhile {
					if e.Submitter != e.Proposer {
						t.Errorf("task %d: proposed by %s, submitted by %s", e.Task, e.Proposer, e.Submitter)
					}
				}
				tt.mend(c, odd)
				after := c.AwaitMoreSettled(10)
				if n := proposers(after)[c.Address(odd)]; n != 2 {
					t.Errorf("it proposed %d of 10 tasks afterwards, want 2", n)
				}
				awaitQuiet(c)
				requireEverySlot(t, c, c.Chain.Settled())
				requireNoContradiction(t, c)
				for i := range c.nodes {
					for _, e := range c.State(i).History() {
						if e.Phase == lifecycle.PhaseExpired {
							t.Errorf("operator %d: task %d expired: %s", i, e.Task.ID, e.Reason)
						}
					}
				}
				// What its own fork shows makes it lose confidence and try what seems overdue.
				// The others have no reason to.
				for i, n := range c.nodes {
					if refused := n.refusals(); i != odd && len(refused) > 0 {
						t.Errorf("the guards of operator %d refused %v", i, refused)
					}
					if n := n.engine.Status().Fallbacks; i != odd && n > 0 {
						t.Errorf("operator %d proposed %d tasks without the log", i, n)
					}
				}
				requireNoReverts(t, c)
			})
		})
	}
}

// The odd one out leads already when its node ends up on a fork of its own. It
// loses its turn, hands over to one of those that see another chain than it does,
// and gets no further turn until its node is back.
func TestLeaderOnAForkOfItsOwnHandsOver(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		events := c.AwaitSettled(6)
		last := events[len(events)-1].Proposer
		var odd int
		c.Await("the next leader", func() (leads bool) {
			odd, leads = c.Leader()
			return leads && c.Address(odd) != last
		})
		c.Chain.Fork(4, c.Node(odd))
		meanwhile := c.AwaitMoreSettled(12)
		if n := proposers(meanwhile)[c.Address(odd)]; n != 0 {
			t.Errorf("it proposed %d of %d tasks", n, len(meanwhile))
		}
		if lost := int(meanwhile[len(meanwhile)-1].Task-events[len(events)-1].Task) - len(meanwhile); lost > 1 {
			t.Errorf("%d slots were lost, want no more than its own", lost)
		}
		c.Chain.Unfork(c.Node(odd))
		c.Await("its turn", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Proposer == c.Address(odd)
		})
		awaitQuiet(c)
		requireNoContradiction(t, c)
	})
}

// Everybody lags but one: it sees nobody that keeps up, and hands over all the same.
func TestLeaderThatIsAheadOfEverybodyHandsOver(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		events := c.AwaitSettled(6)
		odd := c.number(events[len(events)-1].Proposer)
		for i := range c.nodes {
			if i != odd {
				c.Node(i).Lag(4)
			}
		}
		before := c.skipped()
		c.AwaitMoreSettled(1) // was under way
		meanwhile := c.AwaitMoreSettled(15)
		for who, n := range proposers(meanwhile) {
			if n != 3 {
				t.Errorf("%s proposed %d of 15 tasks, want 3", who, n)
			}
		}
		if n := c.skipped() - before; n < 3*4 {
			t.Errorf("%d candidates were found to lag, want all four at each of its turns", n)
		}
		requireEverySlot(t, c, meanwhile)
		if n := c.Fallbacks(); n != 0 {
			t.Errorf("%d tasks were proposed without the log", n)
		}
	})
}
