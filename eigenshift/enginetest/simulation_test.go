package enginetest

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// number reads a setting of the environment.
func number(t *testing.T, name string, otherwise uint64) uint64 {
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// TestSimulation lets clusters live through fault plans that are drawn from seeds:
// SEEDS of them, from FIRST_SEED on, each REPEAT times, all of one KIND or half
// of each. The AVS of a third of the seeds observes; OBSERVES (yes, no) makes all of them, or
// none. A seed fixes what goes wrong and when; how goroutines interleave, and
// the time-outs that Raft draws, it does not: what fails may need to be repeated.
func TestSimulation(t *testing.T) {
	first, count, repeat := number(t, "FIRST_SEED", 1), number(t, "SEEDS", 20), number(t, "REPEAT", 1)
	kind := Kind(os.Getenv("KIND"))
	if kind != "" && kind != Calm && kind != Crashes && kind != Lies {
		t.Fatalf("KIND: %q is none of %s, %s, %s", kind, Calm, Crashes, Lies)
	}
	observes := os.Getenv("OBSERVES")
	if !slices.Contains([]string{"", "yes", "no"}, observes) {
		t.Fatalf("OBSERVES: %q is neither yes nor no", observes)
	}
	sum := newTotals()
	begin := time.Now()
	t.Run("seeds", func(t *testing.T) {
		for seed := first; seed < first+count; seed++ {
			for range repeat {
				t.Run(fmt.Sprintf("%d", seed), func(t *testing.T) {
					simulate(t, seed, kind, observedBy(seed, observes), sum)
				})
			}
		}
	})
	fmt.Printf("simulation: %s in %s of real time\n", sum, time.Since(begin).Round(time.Second))
}

// observedBy returns what the operators of a seed observe; nil: their AVS does not. It is drawn
// apart, so that OBSERVES changes nothing else.
func observedBy(seed uint64, observes string) *world {
	drawn := rand.New(rand.NewPCG(seed, 0x0b5e)).IntN(3) == 0
	if observes == "yes" || observes == "" && drawn {
		return new(world)
	}
	return nil
}

// simulate runs one seed.
func simulate(t *testing.T, seed uint64, kind Kind, observed *world, sum *totals) {
	random := rand.New(rand.NewPCG(seed, 0x5eed))
	setup := Setup{Operators: []int{4, 5, 5, 5, 7}[random.IntN(5)], Timing: raftlog.WAN()}
	if random.IntN(4) == 0 {
		setup.Timing = []raftlog.Timing{raftlog.LAN(), raftlog.TimingOf(protocol.Paced(simulated.Interval))}[seed/2%2]
	}
	if random.IntN(3) == 0 { // snapshots all the time
		setup.Compaction = raftlog.Compaction{Interval: 5 * time.Second, Threshold: 8, Trailing: 4}
	}
	if kind == "" {
		kind = []Kind{Crashes, Lies}[seed%2]
	}
	setup.Tables = random.IntN(2) == 0
	avs := testAVS{}.service()
	if observed != nil {
		avs = observed.service()
	}
	run(t, setup, avs, func(c *Cluster) {
		plan := newFaultPlan(c, random)
		plan.world = observed
		defer func() {
			if t.Failed() {
				t.Logf("again with FIRST_SEED=%d SEEDS=1 KIND=%s OBSERVES=%s REPEAT=20; what happened to %d operators:\n%s", seed, kind, map[bool]string{true: "yes", false: "no"}[observed != nil], setup.Operators, plan)
			}
		}()
		switch kind {
		case Calm:
			c.AwaitSettled(1)
			time.Sleep(time.Hour)
		case Lies:
			c.AwaitSettled(1)
			plan.Corrupt()
			plan.Play(3 * time.Minute)
			for i := range c.nodes {
				c.Restart(i) // nothing that a liar said is on their disks
			}
		case Crashes:
			plan.Play(3 * time.Minute)
		}
		full := setup.Operators
		if plan.liar != nil {
			full--
		}
		requireRecovery(c.t, c, full)
		requireEnds(c.t, c)
		requireSameLogs(c.t, c)
		if refused := c.Refusals(); kind == Calm && len(refused) > 0 {
			t.Errorf("refused without faults: %v", refused)
		}
		for _, r := range c.Chain.Reverted() {
			liar := plan.liar != nil && r.From == c.Address(plan.liarAt)
			if !liar && !errors.Is(r.Reason, simulated.ErrTaskAlreadySettled) && !errors.Is(r.Reason, simulated.ErrProposedLast) && (!errors.Is(r.Reason, simulated.ErrReference) || plan.Counts()["reorgs"] == 0) {
				t.Errorf("transaction of %s for task %d reverted: %v", r.From, r.Task, r.Reason)
			}
		}
		if kind != Lies {
			requireSlots(c.t, c)
		}
		requireConfidence(c.t, c)
		if observed != nil {
			requireHonestOutcomes(c.t, c)
		}
		sum.add(c, plan)
	})
}

// requireRecovery: after the last fault, settlements that all correct operators
// have signed are back within three minutes, and through the log: nobody proposes
// without it any more. When a liar may have parted the logs, tasks settle.
func requireRecovery(t testing.TB, c *Cluster, signers int) {
	t.Helper()
	if mayDiverge(c) {
		requireSettlements(t, c)
		return
	}
	begin := time.Now()
	before := len(c.Chain.Settled())
	fallbacks, full := c.Fallbacks(), 0
	for time.Since(begin) < 3*time.Minute {
		time.Sleep(simulated.BlockTime)
		if now := c.Fallbacks(); now != fallbacks {
			fallbacks, before = now, len(c.Chain.Settled()) // Raft has not recovered yet
		}
		full = 0
		for _, e := range c.Chain.Settled()[min(before, len(c.Chain.Settled())):] {
			if e.Signers >= signers {
				full++
			}
		}
		if full >= 4 {
			return
		}
	}
	t.Fatalf("3 minutes after the last fault %d tasks have settled through the log, %d of them with %d signers; %d proposals without it",
		len(c.Chain.Settled())-before, full, signers, c.Fallbacks())
}

// requireSettlements: tasks settle, through the log or without it. It is what is
// left when an elected leader has parted the logs of the others: guards let nobody
// rewrite what is committed, so some may have to start with an empty folder.
func requireSettlements(t testing.TB, c *Cluster) {
	t.Helper()
	before := len(c.Chain.Settled())
	time.Sleep(3 * time.Minute)
	if settled, slots := len(c.Chain.Settled())-before, int(3*time.Minute/simulated.Interval); settled < slots/2 {
		t.Fatalf("%d of %d slots have settled after the last fault", settled, slots)
	}
}

// requireEnds: every task that a correct operator's log knows has settled, has
// expired with a reason, or is before its deadline; and the logs agree with the
// chain. When a liar may have parted the logs, that is so on one at least: guards
// let nobody rewrite the others.
func requireEnds(t testing.TB, c *Cluster) {
	t.Helper()
	correct, stuck := 0, 0
	settled := make(map[eigenshift.TaskID]bool)
	for _, e := range c.Chain.Settled() {
		settled[e.Task] = true
	}
	head := c.Chain.Head()
	for i, n := range c.nodes {
		if n.corrupt {
			continue
		}
		correct++
		ended := true
		for _, e := range c.State(i).Live() {
			if head.Number <= e.Task.Deadline+5 || settled[e.Task.ID] {
				continue
			}
			ended = false
			if !mayDiverge(c) {
				t.Errorf("operator %d: task %d is still %s %d blocks after its deadline", i, e.Task.ID, e.Phase, head.Number-e.Task.Deadline)
			}
		}
		if !ended {
			stuck++
		}
		for _, e := range c.State(i).History() {
			switch {
			case slices.ContainsFunc(c.nodes, func(n *node) bool { return n.corrupt }): // a liar writes what it likes
			case e.Phase == lifecycle.PhaseSubmitted && !settled[e.Task.ID]:
				t.Errorf("operator %d: task %d is submitted in the log and not settled on chain", i, e.Task.ID)
			case e.Phase == lifecycle.PhaseExpired && settled[e.Task.ID]:
				t.Errorf("operator %d: task %d expired in the log and settled on chain", i, e.Task.ID)
			case e.Phase == lifecycle.PhaseExpired && e.Reason == "":
				t.Errorf("operator %d: task %d expired without a reason", i, e.Task.ID)
			}
		}
	}
	if stuck == correct {
		t.Errorf("all %d correct operators have tasks that have not ended", correct)
	}
}

// requireSlots: no slot was lost, whatever crashed and whatever the guards refused
// meanwhile: from the first settlement on, each that fell due on the chain settled.
func requireSlots(t testing.TB, c *Cluster) {
	t.Helper()
	for id, at := range lost(c) {
		t.Errorf("slot %d fell due at block %d and has not settled at block %d", id, at, c.Chain.Head().Number)
	}
}

// requireConfidence: in the end no correct operator lacks the confidence of most of the others.
// Only one of them has charged it with leaving out its observation of a task: its answer was lost, or the
// report that was made without it came late (docs/observations.md has that limit).
func requireConfidence(t testing.TB, c *Cluster) {
	t.Helper()
	correct := make(map[common.Address]bool)
	for _, n := range c.nodes {
		if !n.corrupt {
			correct[n.op.Address] = true
		}
	}
	charges := make(map[string][]common.Address)
	distrusted := make(map[common.Address]map[common.Address]bool) // of, by
	for _, d := range c.Doubts() {
		if !correct[d.Of] || !correct[d.By] {
			continue
		}
		if strings.Contains(d.Why, "left out") {
			charge := fmt.Sprintf("%s %s", d.Of, d.Why) // names the task
			if by := charges[charge]; !slices.Contains(by, d.By) {
				charges[charge] = append(by, d.By)
			}
		}
		if d.Until.After(time.Now()) {
			if distrusted[d.Of] == nil {
				distrusted[d.Of] = make(map[common.Address]bool)
			}
			distrusted[d.Of][d.By] = true
		}
	}
	for charge, by := range charges {
		if len(by) > 1 {
			t.Errorf("%s, say %s", charge, by)
		}
	}
	for of, by := range distrusted {
		if 2*len(by) >= len(correct) {
			t.Errorf("%d of %d correct operators have no confidence in %s", len(by), len(correct), of)
		}
	}
}

// requireSameLogs: the logs of correct operators have the same entries in the
// same places, as far as they go. Entries at the end may be on their way. One that
// votes twice can bring two leaders into one term; Raft tells entries by index and
// term, and takes what both have written for the same.
func requireSameLogs(t testing.TB, c *Cluster) {
	t.Helper()
	if mayDiverge(c) || had(c, adversary.FalseVotes) {
		return
	}
	var first, last uint64
	for _, n := range c.nodes {
		if n.corrupt {
			continue
		}
		from, err := n.stores.Log.FirstIndex()
		if err != nil {
			t.Fatal(err)
		}
		to, err := n.stores.Log.LastIndex()
		if err != nil {
			t.Fatal(err)
		}
		first = max(first, from)
		if last == 0 || to < last {
			last = to
		}
	}
	const underWay = 8
	for index := first; index+underWay <= last; index++ {
		var agreed *raft.Log
		for i, n := range c.nodes {
			if n.corrupt {
				continue
			}
			var entry raft.Log
			if err := n.stores.Log.GetLog(index, &entry); err != nil {
				t.Errorf("operator %d: entry %d: %v", i, index, err)
				continue
			}
			if agreed == nil {
				agreed = &entry
			} else if entry.Term != agreed.Term || entry.Type != agreed.Type || string(entry.Data) != string(agreed.Data) {
				t.Errorf("operator %d has another entry %d: type %d of term %d, %d bytes, and not type %d of term %d, %d bytes",
					i, index, entry.Type, entry.Term, len(entry.Data), agreed.Type, agreed.Term, len(agreed.Data))
			}
		}
	}
}

// lost returns the slots that fell due and were given up without a settlement, with
// the block at which each fell due. A settlement may take a few blocks more.
func lost(c *Cluster) map[eigenshift.TaskID]uint64 {
	const late = 5
	pace := rotation.FallbackPace{After: 8, Stagger: 2} // the engine's defaults
	due, head := c.Chain.Due(), c.Chain.Head().Number
	for _, e := range c.Chain.Settled() {
		delete(due, e.Task)
	}
	maps.DeleteFunc(due, func(_ eigenshift.TaskID, at uint64) bool { return at+pace.Span()+late > head })
	return due
}

// had reports whether an operator has, or has had, one of some misbehaviours.
func had(c *Cluster, some ...adversary.Misbehaviour) bool {
	return slices.ContainsFunc(c.nodes, func(n *node) bool { return n.corrupt && n.liar.Had(some...) })
}

// mayDiverge reports whether a liar may have made the logs of the others diverge: as an
// elected leader, by different entries, or some more, for each of them. Raft takes
// its leader's word for what an entry is.
func mayDiverge(c *Cluster) bool {
	return had(c, adversary.Equivocates, adversary.Rewrites, adversary.Reconfigures)
}
