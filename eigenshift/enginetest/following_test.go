package enginetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// requireNoContradiction: every log says of every task that it has ended what the chain
// says of it, to the block.
func requireNoContradiction(t *testing.T, c *Cluster) {
	t.Helper()
	at := make(map[eigenshift.TaskID]eigenshift.BlockRef)
	for _, e := range c.Chain.Settled() {
		at[e.Task] = e.Block
	}
	for i := range c.nodes {
		for _, e := range c.State(i).History() {
			block, settled := at[e.Task.ID]
			switch {
			case e.Phase == lifecycle.PhaseSubmitted && (!settled || block != e.Settlement.Block):
				t.Errorf("operator %d: task %d settled in block %s in the log, %s on chain", i, e.Task.ID, e.Settlement.Block, block)
			case e.Phase == lifecycle.PhaseExpired && settled:
				t.Errorf("operator %d: task %d expired in the log (%s) and settled in block %s", i, e.Task.ID, e.Reason, block)
			case e.Phase == lifecycle.PhaseExpired && e.Reason == "":
				t.Errorf("operator %d: task %d expired without a reason", i, e.Task.ID)
			}
		}
	}
}

// awaitQuiet lets the cluster run until what has happened so far is confirmed or
// given up everywhere.
func awaitQuiet(c *Cluster) { time.Sleep(2 * time.Minute) }

// A settlement is reorganised away, with its transaction or without. Reference
// blocks that stay are still good: the task settles again, with the certificate
// that there is, and the log records it only when it is deep enough.
func TestOrphanedSettlementIsRepeated(t *testing.T) {
	for _, fate := range []simulated.Fate{simulated.Lost, simulated.Pending, simulated.Kept} {
		t.Run(fate.String(), func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				c.AwaitSettled(3)
				last := c.Chain.Settled()[2]
				if c.Chain.Head().Number != last.Block.Number {
					t.Fatal("the settlement is not in the head block")
				}
				c.Chain.Reorg(1, 1, fate)
				if fate != simulated.Kept && settled(c, last.Task) != nil {
					t.Fatal("the settlement is still there")
				}
				c.Await("the settlement again", func() bool { return settled(c, last.Task) != nil })
				again := settled(c, last.Task)
				if again.Block == last.Block {
					t.Error("settled in the orphaned block")
				}
				if again.Proposer != last.Proposer {
					t.Errorf("proposed by %s, before by %s", again.Proposer, last.Proposer)
				}
				if e, _ := c.State(0).Get(last.Task); e.Phase == lifecycle.PhaseSubmitted {
					t.Error("recorded before it was confirmed")
				}
				c.AwaitMoreSettled(6)
				awaitQuiet(c)
				requireNoContradiction(t, c)
				if e, _ := c.State(0).Get(last.Task); e.Phase != lifecycle.PhaseSubmitted {
					t.Errorf("task %d is %s: %s", last.Task, e.Phase, e.Reason)
				}
			})
		})
	}
}

// Deeper than the confirmations: the log has recorded the settlement. It is
// corrected: settled again while the certificate is good, else expired with the
// reason.
func TestReorganisationBelowTheConfirmations(t *testing.T) {
	tests := []struct {
		name     string
		later    time.Duration // how long after the record
		below    int           // how many blocks below the settlement it begins
		why      string        // with which it expires; empty: it does not
		reopened bool          // by the leader; otherwise the fallback settles it again
	}{
		{"its certificate is good", 0, 0, "", false},
		{"its certificate is void and its slot is due", 0, 4, "orphaned, reference block", true},
		{"its certificate is void and its slot is over", simulated.Interval, 4, "orphaned, reference block", false},
		{"its deadline has passed", 21 * simulated.BlockTime, 0, "has passed", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			setup := Setup{Agreed: protocol.Parameters{Confirmations: 2}}
			runWith(t, setup, func(c *Cluster) {
				c.AwaitSettled(3)
				first := c.Chain.Settled()[2]
				c.Await("its record", func() bool {
					e, _ := c.State(0).Get(first.Task)
					return e.Phase == lifecycle.PhaseSubmitted
				})
				before, _ := c.State(0).Get(first.Task)
				time.Sleep(tt.later)
				depth := int(c.Chain.Head().Number-first.Block.Number) + 1 + tt.below
				c.Chain.Reorg(depth, depth, simulated.Lost)
				var corrected lifecycle.Entry
				c.Await("a correction of the log", func() bool {
					corrected, _ = c.State(0).Get(first.Task)
					return corrected.Phase != lifecycle.PhaseSubmitted && (corrected.Phase != lifecycle.PhaseExpired || !tt.reopened)
				})
				if reopened := corrected.Task.Reference != before.Task.Reference; reopened != tt.reopened {
					t.Errorf("opened again: %t", reopened)
				}
				if expired := corrected.Phase == lifecycle.PhaseExpired; expired != (tt.why != "" && !tt.reopened) || expired && !strings.Contains(corrected.Reason, tt.why) {
					t.Errorf("corrected to %s, reason %q", corrected.Phase, corrected.Reason)
				}
				awaitQuiet(c)
				requireNoContradiction(t, c)
				if settled(c, first.Task) == nil {
					t.Error("not settled again")
				}
				c.AwaitMoreSettled(5)
			})
		})
	}
}

// The reference block of a certified task is reorganised away before it settles:
// the certificate is void. The task expires with that reason and is opened again
// with another reference block, since its slot is still the one that is due.
func TestVoidCertificateIsReplaced(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
		time.Sleep(Latency)
		for i := range c.nodes {
			c.Delay(i, 400*time.Millisecond) // holds what comes next open
		}
		depth := int(c.Chain.Head().Number-task.Reference.Number) + 1
		c.Chain.Reorg(depth, depth, simulated.Lost)
		var expired lifecycle.Entry
		c.Await("the task to expire", func() bool {
			e, _ := c.State(leader).Get(task.ID)
			if e.Phase == lifecycle.PhaseExpired {
				expired = e
			}
			return expired.Phase == lifecycle.PhaseExpired
		})
		if want := fmt.Sprintf("reference block %s was orphaned", task.Reference); !strings.Contains(expired.Reason, want) {
			t.Errorf("reason %q, want %q", expired.Reason, want)
		}
		c.Await("the same task settled", func() bool { return settled(c, task.ID) != nil })
		if again := settled(c, task.ID); again.Proposer == task.Proposer {
			t.Errorf("proposed by %s again", again.Proposer)
		}
		awaitQuiet(c)
		requireNoContradiction(t, c)
	})
}

// Reorganisations of any depth up to 30 blocks, to longer and shorter chains, with
// transactions lost, kept and pending, a dozen in a row: whatever has settled in
// the end, the logs say the same, and slots go on settling.
func TestReorganisationsAtRandom(t *testing.T) {
	for seed := range 6 {
		t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				random := rand.New(rand.NewPCG(uint64(seed), 0xf0))
				c.AwaitSettled(2)
				for range 12 {
					time.Sleep(time.Duration(random.Int64N(int64(30 * time.Second))))
					depth := 1 + random.IntN(4)
					if random.IntN(3) == 0 {
						depth += random.IntN(27)
					}
					c.Chain.Reorg(depth, max(depth-1+random.IntN(3), 1), simulated.Fate(random.IntN(3)))
				}
				awaitQuiet(c)
				requireNoContradiction(t, c)
				before := len(c.Chain.Settled())
				time.Sleep(2 * time.Minute)
				if got, slots := len(c.Chain.Settled())-before, int(2*time.Minute/simulated.Interval); got < slots-1 {
					t.Errorf("%d of %d slots settled after the last reorganisation", got, slots)
				}
				for i := range c.nodes {
					if n := len(c.State(i).Live()); n > 3 {
						t.Errorf("operator %d: %d live tasks", i, n)
					}
				}
			})
		})
	}
}

// An operator whose node lags, wavers, or is on another fork signs nothing that it
// does not see, says so, and costs the others nothing; when its node is well
// again, it is back.
func TestNodeThatDoesNotSeeWhatOthersSee(t *testing.T) {
	tests := []struct {
		name   string
		spoil  func(c *Cluster)
		mend   func(c *Cluster)
		reason string // why it does not sign, where that is certain
	}{
		{"it lags", func(c *Cluster) { c.Node(2).Lag(6) }, func(c *Cluster) { c.Node(2).Lag(0) }, ""},
		{"it wavers", func(c *Cluster) { c.Node(2).Waver(3) }, func(c *Cluster) { c.Node(2).Waver(0) }, ""},
		{"it is on another fork", func(c *Cluster) { c.Chain.Fork(4, c.Node(2)) }, func(c *Cluster) { c.Chain.Unfork(c.Node(2)) }, "other_fork"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				c.AwaitSettled(2)
				before := len(c.Chain.Settled())
				tt.spoil(c)
				const slots = 20
				time.Sleep(slots * simulated.Interval)
				events := c.Chain.Settled()[before:]
				if len(events) < slots*3/4 {
					t.Errorf("%d of %d slots settled", len(events), slots)
				}
				for _, e := range events[1:] {
					if tt.reason != "" && e.Signers > 4 {
						t.Errorf("task %d has %d signers", e.Task, e.Signers)
					}
				}
				refused := make(map[string]int)
				for _, r := range c.Engine(2).Status().Track.Refusals {
					refused[r.Reason.Code] += r.Times
				}
				if tt.reason != "" && refused[tt.reason] == 0 {
					t.Errorf("refusals %v, want %s", refused, tt.reason)
				}
				tt.mend(c)
				c.Await("five signers again", func() bool {
					events := c.Chain.Settled()
					return events[len(events)-1].Signers == 5
				})
				awaitQuiet(c)
				requireNoContradiction(t, c)
				t.Logf("%d of %d slots settled, refusals %v", len(events), slots, refused)
			})
		})
	}
}

// The fork that some operators were on all along becomes the canonical chain.
func TestMinorityForkWins(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		fork := c.Chain.Fork(2, c.Node(0), c.Node(1))
		time.Sleep(3 * simulated.Interval)
		c.Chain.Adopt(fork, simulated.Pending)
		before := len(c.Chain.Settled())
		time.Sleep(10 * simulated.Interval)
		if got := len(c.Chain.Settled()) - before; got < 8 {
			t.Errorf("%d of 10 slots settled on the fork that won", got)
		}
		awaitQuiet(c)
		requireNoContradiction(t, c)
	})
}
