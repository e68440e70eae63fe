package enginetest

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
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
// of each. A seed fixes what goes wrong and when; how goroutines interleave, and
// the time-outs that Raft draws, it does not: what fails may need to be repeated.
func TestSimulation(t *testing.T) {
	first, count, repeat := number(t, "FIRST_SEED", 1), number(t, "SEEDS", 20), number(t, "REPEAT", 1)
	kind := Kind(os.Getenv("KIND"))
	if kind != "" && kind != Calm && kind != Crashes && kind != Lies {
		t.Fatalf("KIND: %q is none of %s, %s, %s", kind, Calm, Crashes, Lies)
	}
	sum := newTotals()
	begin := time.Now()
	t.Run("seeds", func(t *testing.T) {
		for seed := first; seed < first+count; seed++ {
			for range repeat {
				t.Run(fmt.Sprintf("%d", seed), func(t *testing.T) {
					simulate(t, seed, kind, sum)
				})
			}
		}
	})
	fmt.Printf("simulation: %s in %s of real time\n", sum, time.Since(begin).Round(time.Second))
}

// simulate runs one seed.
func simulate(t *testing.T, seed uint64, kind Kind, sum *totals) {
	random := rand.New(rand.NewPCG(seed, 0x5eed))
	setup := Setup{Operators: []int{4, 5, 5, 5, 7}[random.IntN(5)], Timing: raftlog.WAN()}
	if random.IntN(4) == 0 {
		setup.Timing = raftlog.LAN()
	}
	if random.IntN(3) == 0 { // snapshots all the time
		setup.Compaction = raftlog.Compaction{Interval: 5 * time.Second, Threshold: 8, Trailing: 4}
	}
	if kind == "" {
		kind = []Kind{Crashes, Lies}[seed%2]
	}
	setup.Tables = random.IntN(2) == 0
	runWith(t, setup, func(c *Cluster) {
		plan := newFaultPlan(c, random)
		defer func() {
			if t.Failed() {
				t.Logf("again with FIRST_SEED=%d SEEDS=1 KIND=%s REPEAT=20; what happened to %d operators:\n%s", seed, kind, setup.Operators, plan)
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

// totals sum up what many simulations have seen.
type totals struct {
	mu            sync.Mutex
	runs, settled int
	lost          int // slots
	virtual       time.Duration
	expired       map[string]int
	faults        map[string]int
	lies          map[adversary.Misbehaviour]int
	refused       map[guard.Reason]uint64
}

func newTotals() *totals {
	return &totals{expired: make(map[string]int), faults: make(map[string]int), lies: make(map[adversary.Misbehaviour]int), refused: make(map[guard.Reason]uint64)}
}

func (s *totals) add(c *Cluster, plan *faultPlan) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.runs++
	s.settled += len(c.Chain.Settled())
	s.lost += len(lost(c))
	s.virtual += time.Since(plan.begin)
	for kind, n := range plan.Counts() {
		s.faults[kind] += n
	}
	for reason, n := range c.Refusals() {
		s.refused[reason] += n
	}
	if plan.liar != nil {
		for misbehaviour, n := range plan.liar.Told() {
			s.lies[misbehaviour] += n
		}
	}
	i := 0
	for c.nodes[i].corrupt {
		i++
	}
	for _, e := range c.State(i).History() {
		if e.Phase == lifecycle.PhaseExpired {
			why, _, _ := strings.Cut(e.Reason, ";")
			s.expired[digits.ReplaceAllString(why, "n")]++
		}
	}
}

func (s *totals) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return fmt.Sprintf("%d runs, %s of cluster life, %d tasks settled, %d slots lost\n  expired: %s\n  faults: %s\n  lies: %s\n  refusals: %s\n ",
		s.runs, s.virtual.Round(time.Second), s.settled, s.lost, list(s.expired), list(s.faults), list(s.lies), list(s.refused))
}

// list prints counts in the order of their names.
func list[K ~string, N int | uint64](counts map[K]N) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%s %d", k, counts[k]))
	}
	if len(parts) == 0 {
		return "none"
	}
	return strings.Join(parts, ", ")
}

// digits are what makes reasons of the same kind differ: numbers and hashes.
var digits = regexp.MustCompile("[0-9a-f]{8}…|[0-9]+")

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
