package enginetest

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// named returns whom the chain names for a slot, and the block at which it fell
// due, as anybody can compute it.
func (c *Cluster) named(id eigenshift.TaskID) (due uint64, order []common.Address) {
	c.t.Helper()
	for number := uint64(0); ; number++ {
		b, err := c.nodes[0].eth.BlockByNumber(c.t.Context(), number)
		if err != nil {
			c.t.Fatalf("slot %d never fell due: %v", id, err)
		}
		if at, _, _ := (schedule{}).Due(c.t.Context(), b); at == id {
			set, err := c.nodes[0].eth.OperatorSet(c.t.Context(), number)
			if err != nil {
				c.t.Fatal(err)
			}
			return number, rotation.FallbackOrder(set, id, b.Hash)
		}
	}
}

// Raft is wedged on every operator. Slots settle nevertheless, each once and none
// left out, a little later, proposed by whom the chain names: the first, unless it
// proposed the last settled task. When Raft is back, the log and the chain agree,
// and the fallback is over.
func TestSlotsSettleWhileRaftIsWedged(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(3)
		c.WedgeRaft(true)
		before := len(c.Chain.Settled())
		const slots = 40
		time.Sleep(slots * simulated.Interval)
		events := c.Chain.Settled()
		if n := len(events) - before; n < slots-3 {
			t.Errorf("%d of %d slots settled", n, slots)
		}
		firsts := 0
		for i := max(before, 1); i < len(events); i++ {
			e, last := events[i], events[i-1]
			if e.Task != last.Task+1 {
				t.Errorf("slots %d and %d settled in a row: one is missing", last.Task, e.Task)
			}
			due, order := c.named(e.Task)
			rank := slices.Index(order, e.Proposer)
			if rank < 0 {
				t.Errorf("task %d was proposed by %s, whom the chain does not name", e.Task, e.Proposer)
			}
			if opens := due + 8 + 2*uint64(rank); e.Block.Number <= opens || e.Block.Number > opens+3 {
				t.Errorf("task %d settled in block %d, its proposer's window opened at %d", e.Task, e.Block.Number, opens)
			}
			if order[0] == e.Proposer {
				firsts++
			} else if order[0] != last.Proposer {
				t.Errorf("task %d was proposed by candidate %d, and the first was free", e.Task, rank)
			}
			if e.Signers != 5 {
				t.Errorf("task %d has %d signers, want 5", e.Task, e.Signers)
			}
		}
		if firsts < slots/2 {
			t.Errorf("the first candidate proposed %d of %d tasks", firsts, slots)
		}
		if n := c.Fallbacks(); n < slots-3 || n > slots*3/2 {
			t.Errorf("%d proposals for %d slots", n, slots)
		}

		c.WedgeRaft(false)
		c.AwaitMoreSettled(4) // some of the last slots are still settled without the log
		proposals := c.Fallbacks()
		c.AwaitMoreSettled(20)
		if n := c.Fallbacks() - proposals; n != 0 {
			t.Errorf("%d tasks were proposed without the log after Raft was back", n)
		}
		requireAgreement(t, c, events[len(events)-16].Task)
		requireOnlyLateDuplicates(t, c)
	})
}

// Three of five voters lie, and the honest two have the stake threshold. Whatever
// the liars do to Raft, slots settle, each once and none left out.
func TestSlotsSettleUnderALyingMajorityOfVoters(t *testing.T) {
	for _, tt := range []struct {
		name string
		lie  func(c *Cluster, liars ...int) (stop func())
	}{
		{"they wedge Raft: no message is answered, nobody is elected", muteRaft},
		{"they elect one of themselves, who writes nothing, and stay with it", withholdTogether},
	} {
		t.Run(tt.name, func(t *testing.T) {
			runWith(t, Setup{Stakes: []int64{10, 10, 10, 100, 100}}, func(c *Cluster) {
				c.AwaitSettled(2)
				stop := tt.lie(c, 0, 1, 2)
				time.Sleep(2 * simulated.Interval) // what was under way may end, one way or another
				before := len(c.Chain.Settled())
				const slots = 30
				time.Sleep(slots * simulated.Interval)
				events := c.Chain.Settled()
				if n := len(events) - before; n < slots-3 {
					t.Errorf("%d of %d slots settled", n, slots)
				}
				for i := before; i < len(events); i++ {
					if events[i].Task != events[i-1].Task+1 {
						t.Errorf("slots %d and %d settled in a row", events[i-1].Task, events[i].Task)
					}
					if e := events[i]; e.Proposer != c.Address(3) && e.Proposer != c.Address(4) {
						t.Errorf("task %d was proposed by a liar", e.Task)
					}
				}
				stop()
				c.AwaitMoreSettled(4)
				proposals := c.Fallbacks()
				c.AwaitMoreSettled(10)
				if n := c.Fallbacks() - proposals; n != 0 {
					t.Errorf("%d tasks were proposed without the log after the lies had ended", n)
				}
				requireAgreement(t, c, events[len(events)-8].Task)
				requireOnlyLateDuplicates(t, c)
			})
		})
	}
}

// muteRaft replaces operators by carriers that take messages of Raft and never
// answer. They sign nothing either.
func muteRaft(c *Cluster, liars ...int) (stop func()) {
	carriers := make(map[int]*simulated.Carrier)
	for _, i := range liars {
		c.Crash(i)
		carriers[i] = c.network.raft.Join(c.Address(i))
	}
	return func() {
		for i, carrier := range carriers {
			if err := carrier.Close(); err != nil {
				c.t.Error(err)
			}
			c.Start(i)
		}
	}
}

// withholdTogether makes operators lead without writing anything, be content with
// such leaders, and sign for nobody but leaders.
func withholdTogether(c *Cluster, liars ...int) (stop func()) {
	honest := c.agreed
	c.agreed.Patience, c.agreed.FallbackAfter = 250, 256
	for _, i := range liars {
		c.Restart(i)
		c.Liar(i).Become(1, adversary.Idles)
	}
	c.agreed = honest
	return func() {
		for _, i := range liars {
			c.Liar(i).Repent()
			c.Restart(i)
		}
	}
}

// confirmations is the default of protocol.Parameters.Confirmations.
const confirmations = 8

// requireAgreement: every log has each slot from first on, up to those that are
// not confirmed yet, as the chain has it.
func requireAgreement(t *testing.T, c *Cluster, first eigenshift.TaskID) {
	t.Helper()
	events := c.Chain.Settled()
	for i := range c.nodes {
		for _, e := range events {
			if e.Task < first || c.Chain.Head().Number < e.Block.Number+confirmations {
				continue
			}
			entry, known := c.State(i).Get(e.Task)
			if !known || entry.Phase != lifecycle.PhaseSubmitted || entry.Settlement.Block != e.Block || entry.Settlement.Proposer != e.Proposer {
				t.Errorf("operator %d: task %d is %s in the log, and settled in block %d", i, e.Task, entry.Phase, e.Block.Number)
			}
		}
	}
	requireEnds(t, c)
}

// requireOnlyLateDuplicates: the contract refused nothing but what somebody else
// had settled a moment before, and turns that somebody else's settlement ended.
func requireOnlyLateDuplicates(t *testing.T, c *Cluster) {
	t.Helper()
	for _, r := range c.Chain.Reverted() {
		if r.Reason != simulated.ErrTaskAlreadySettled && r.Reason != simulated.ErrProposedLast {
			t.Errorf("transaction of %s for task %d reverted: %v", r.From, r.Task, r.Reason)
		}
	}
}

// With Raft wedged and an operator down, the slots that the chain gives to it are
// proposed by the next that it names, a little later.
func TestNextCandidateStandsInForOneThatIsDown(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		const down = 1
		c.WedgeRaft(true)
		c.Crash(down)
		time.Sleep(2 * simulated.Interval)
		before := len(c.Chain.Settled())
		time.Sleep(20 * simulated.Interval)
		events, passed := c.Chain.Settled(), 0
		for i := before; i < len(events); i++ {
			e := events[i]
			if e.Task != events[i-1].Task+1 {
				t.Errorf("slots %d and %d settled in a row", events[i-1].Task, e.Task)
			}
			if _, order := c.named(e.Task); order[0] == c.Address(down) {
				passed++
			}
		}
		if len(events)-before < 18 || passed == 0 {
			t.Errorf("%d slots settled, of which %d were the missing operator's first", len(events)-before, passed)
		}
		c.WedgeRaft(false)
		c.Start(down)
		c.AwaitMoreSettled(5)
		requireOnlyLateDuplicates(t, c)
	})
}

// Leaders crash, again and again. Failover is faster than the fallback, which loses
// no task and hardly ever proposes one.
func TestFailoverWinsOverTheFallback(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		crashes := 0
		for range 4 {
			for _, step := range Steps {
				i, crashed := c.CrashAt(step, 20*time.Second)
				if !crashed {
					continue
				}
				crashes++
				time.Sleep(time.Duration(1+crashes%3) * simulated.Interval / 2)
				c.Start(i)
			}
		}
		if crashes < len(Steps)*3 {
			t.Errorf("only %d crashes", crashes)
		}
		c.AwaitMoreSettled(3)
		events := c.Chain.Settled()
		for i := 1; i < len(events); i++ {
			if events[i].Task > events[i-1].Task+1 && settled(c, events[i-1].Task+1) == nil {
				t.Errorf("slot %d was lost", events[i-1].Task+1)
			}
		}
		t.Logf("%d crashes, %d settled, %d tasks proposed without the log", crashes, len(events), c.Fallbacks())
		if n := c.Fallbacks(); n > uint64(crashes/10) {
			t.Errorf("%d tasks were proposed without the log in %d crashes", n, crashes)
		}
	})
}
