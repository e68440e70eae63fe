package enginetest

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Each misbehaviour alone, at every other occasion: tasks settle meanwhile, and when the
// liar stops, and all correct operators start again from their disks, everything
// is as before.
func TestEachMisbehaviour(t *testing.T) {
	for n, misbehaviour := range adversary.Misbehaviours {
		t.Run(string(misbehaviour), func(t *testing.T) {
			runWith(t, Setup{Operators: 5, Timing: raftlog.WAN()}, func(c *Cluster) { surviveMisbehaviour(t, c, n, misbehaviour) })
		})
	}
}

// The same where operators observe: besides, no slot is lost, and no outcome leaves what
// correct operators saw.
func TestEachMisbehaviourOfObservers(t *testing.T) {
	for n, misbehaviour := range slices.Concat(adversary.Observing, []adversary.Misbehaviour{adversary.Starves, adversary.Mute, adversary.Missigns, adversary.Distorts}) {
		t.Run(string(misbehaviour), func(t *testing.T) {
			run(t, Setup{Operators: 5, Timing: raftlog.WAN()}, new(world).service(), func(c *Cluster) {
				surviveMisbehaviour(t, c, n, misbehaviour)
				requireHonestOutcomes(t, c)
				requireConfidence(t, c)
				if slices.Contains(adversary.Observing, misbehaviour) {
					requireSlots(t, c)
				}
			})
		})
	}
}

func surviveMisbehaviour(t *testing.T, c *Cluster, n int, misbehaviour adversary.Misbehaviour) {
	c.AwaitSettled(1)
	liar := c.Corrupt(n%5, rand.New(rand.NewPCG(uint64(n), 7)), 0.5, misbehaviour)
	before := len(c.Chain.Settled())
	const slots = 24
	time.Sleep(slots * simulated.Interval)
	if settled := len(c.Chain.Settled()) - before; settled < slots/2 {
		t.Errorf("%d of %d slots settled beside the liar", settled, slots)
	} else {
		t.Logf("%d of %d slots settled, %d without the log", settled, slots, c.Fallbacks())
	}
	if liar.Told()[misbehaviour] == 0 {
		t.Error("the liar has not lied")
	}
	liar.Repent()
	for i := range c.nodes {
		c.Restart(i)
	}
	requireRecovery(c.t, c, 4)
	requireEnds(c.t, c)
}

// A leader fills the log with tasks that never end: they are given up, before
// there is no room for those that are due.
func TestTasksWithoutEndAreGivenUp(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(1)
		liar := -1
		c.Await("a leader", func() (ok bool) { liar, ok = c.Leader(); return ok })
		head := c.Chain.Head()
		for i := range 16 {
			task := eigenshift.EncodedTask{
				ID: eigenshift.TaskID(1000 + i), Reference: head.Ref(), Deadline: math.MaxUint32, Proposer: c.Address(liar),
			}
			if i%2 == 0 { // or such as are of a block that will not be for long
				task.Reference.Number = math.MaxUint32 - 10
			}
			if _, err := c.nodes[liar].log.Propose(c.t.Context(), lifecycle.Opened{Task: task}); err != nil {
				t.Fatal(err)
			}
		}
		c.AwaitMoreSettled(2)
		c.Await("the end of tasks without end", func() bool {
			for _, e := range c.State((liar + 1) % 5).Live() {
				if e.Task.ID >= 1000 {
					return false
				}
			}
			return true
		})
		if n := c.Fallbacks(); n > 2 {
			t.Errorf("%d tasks were proposed without the log", n)
		}
		for _, e := range c.State(liar).History() {
			if e.Task.ID >= 1000 && !strings.Contains(e.Reason, "can never settle") {
				t.Errorf("task %d was given up because %q", e.Task.ID, e.Reason)
			}
		}
	})
}
