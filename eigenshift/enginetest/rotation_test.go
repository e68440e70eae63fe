package enginetest

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// noGrace are the rules of a contract that lets an operator propose twice in a row.
var noGrace = eigenshift.Rules{Exclusive: 2, Window: 60}

// requireHealth: every slot has settled at once and through the log, its proposer
// submitted it, and no guard has refused anything.
func requireHealth(t *testing.T, c *Cluster, events []simulated.Event) {
	t.Helper()
	requireEverySlot(t, c, events)
	for _, e := range events {
		if e.Submitter != e.Proposer {
			t.Errorf("task %d: proposed by %s, submitted by %s", e.Task, e.Proposer, e.Submitter)
		}
	}
	if refused := c.Refusals(); len(refused) > 0 {
		t.Errorf("guards refused %v", refused)
	}
	requireLog(t, c)
	requireNoReverts(t, c)
}

// requireLog: nothing was proposed without the log. Guards may have refused what
// came in passing when a leader crashed.
func requireLog(t *testing.T, c *Cluster) {
	t.Helper()
	if n := c.Fallbacks(); n != 0 {
		t.Errorf("%d tasks were proposed without the log", n)
	}
}

// awaitMany waits for as many settled tasks as one wait would not be enough for.
func awaitMany(c *Cluster, n int) []simulated.Event {
	c.t.Helper()
	for some := 20; some < n; some += 20 {
		c.AwaitSettled(some)
	}
	return c.AwaitSettled(n)
}

// requirePolicy: each task was proposed by the operator that the policy puts first,
// given who proposed before and the block in which the task before has settled.
func requirePolicy(t *testing.T, c *Cluster, policy rotation.Policy, events []simulated.Event) {
	t.Helper()
	var history []common.Address // newest first
	var seed common.Hash
	for i, e := range events {
		if want := policy(history, c.Chain.Operators(), seed)[0]; i > 0 && e.Proposer != want {
			t.Errorf("task %d was proposed by %s, the policy says %s", e.Task, e.Proposer, want)
		}
		history, seed = slices.Insert(history, 0, e.Proposer), e.Block.Hash
	}
}

// crashLeader crashes the leader with a task in that phase, and lets it come
// back after four more tasks: none is lost meanwhile, nor proposed without the log.
func crashLeader(t *testing.T, c *Cluster, phase lifecycle.Phase) {
	t.Helper()
	leader, task := c.AwaitPhase(phase)
	c.Crash(leader)
	c.Await("settlement of the task that was under way", func() bool { return settled(c, task.ID) != nil })
	if s := settled(c, task.ID); s.Proposer != c.Address(leader) {
		t.Errorf("task %d: proposed by %s, settled as proposed by %s", task.ID, c.Address(leader), s.Proposer)
	}
	for _, e := range c.AwaitMoreSettled(4) {
		if e.Proposer == c.Address(leader) {
			t.Errorf("task %d was proposed by an operator that is down", e.Task)
		}
	}
	c.Start(leader)
	c.Await("its next turn", func() bool {
		events := c.Chain.Settled()
		last := events[len(events)-1]
		return last.Task > task.ID && last.Proposer == c.Address(leader)
	})
}

// stretches joins the tasks of one proposer in a row.
func stretches(events []simulated.Event) (who []common.Address, tasks []int) {
	for i, e := range events {
		if i == 0 || e.Proposer != events[i-1].Proposer {
			who, tasks = append(who, e.Proposer), append(tasks, 0)
		}
		tasks[len(tasks)-1]++
	}
	return who, tasks
}

// A cluster with each of the policies that choose among all operators: turns are
// shared as the policy says, nobody takes two in a row, and when the leader crashes
// in the middle of a task, no slot is lost.
func TestPoliciesShareTurns(t *testing.T) {
	for _, tt := range []struct {
		name   string
		stakes []int64
		tasks  int
		off    float64 // by how many turns of its share an operator may be off
	}{
		{"stake-weighted", []int64{50, 100, 100, 250, 300}, 48, 2},
		{"seeded", []int64{100, 100, 100, 100, 100}, 50, 7},
	} {
		t.Run(tt.name, func(t *testing.T) {
			policy, _, err := rotation.ByName(tt.name)
			if err != nil {
				t.Fatal(err)
			}
			runWith(t, Setup{Rotation: policy, Stakes: tt.stakes}, func(c *Cluster) {
				events := awaitMany(c, tt.tasks)
				var total int64
				for _, stake := range tt.stakes {
					total += stake
				}
				shares := proposers(events)
				for i, stake := range tt.stakes {
					got, want := float64(shares[c.Address(i)]), float64(tt.tasks)*float64(stake)/float64(total)
					if got == 0 || got < want-tt.off || got > want+tt.off {
						t.Errorf("operator %d proposed %v of %d tasks, want %v more or less", i, got, tt.tasks, want)
					}
				}
				for i := 1; i < len(events); i++ {
					if events[i].Proposer == events[i-1].Proposer {
						t.Errorf("%s proposed tasks %d and %d", events[i].Proposer, events[i-1].Task, events[i].Task)
					}
				}
				requirePolicy(t, c, policy, events)
				requireHealth(t, c, events)
				crashLeader(t, c, lifecycle.PhaseOpen)
				crashLeader(t, c, lifecycle.PhaseCertified)
				requireEverySlot(t, c, c.Chain.Settled())
				requireLog(t, c)
				awaitQuiet(c)
				requireNoContradiction(t, c)
			})
		})
	}
}

// With a contract that has no grace period a sticky policy keeps each leader for
// exactly its number of tasks, then the next operator of the policy underneath has
// as many. A leader that crashes in the middle of its stretch ends it.
func TestStickyKeepsTheLeader(t *testing.T) {
	for _, tt := range []struct {
		name string
		k    int
		even bool // all have a stretch before anybody has another
	}{
		{"sticky:3", 3, true},
		{"sticky:2:seeded", 2, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			policy, inARow, err := rotation.ByName(tt.name)
			if err != nil || inARow != tt.k {
				t.Fatal(inARow, err)
			}
			runWith(t, Setup{Rotation: policy, Rules: noGrace}, func(c *Cluster) {
				rounds := 2
				if !tt.even {
					rounds = 4
				}
				events := awaitMany(c, rounds*5*tt.k)
				who, tasks := stretches(events)
				for i, n := range tasks {
					if n != tt.k {
						t.Errorf("stretch %d, of %s, has %d tasks, want %d", i, who[i], n, tt.k)
					}
				}
				for a, n := range proposers(events) {
					if tt.even && n != rounds*tt.k {
						t.Errorf("%s proposed %d of %d tasks, want %d", a, n, len(events), rounds*tt.k)
					}
				}
				if n := len(proposers(events)); n != 5 {
					t.Errorf("%d operators proposed, want all 5", n)
				}
				requirePolicy(t, c, policy, events)
				requireHealth(t, c, events)
				crashLeader(t, c, lifecycle.PhaseOpen)
				crashLeader(t, c, lifecycle.PhaseCertified)
				all := c.Chain.Settled()
				requireEverySlot(t, c, all)
				if _, tasks := stretches(all); tasks[len(tasks)-1] > tt.k {
					t.Errorf("a stretch of %d tasks after crashes, want at most %d", tasks[len(tasks)-1], tt.k)
				}
				requireLog(t, c)
				awaitQuiet(c)
				requireNoContradiction(t, c)
			})
		})
	}
}
