package enginetest

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Whatever goes wrong, it goes wrong for a stated reason.
func TestEveryFailureHasAReason(t *testing.T) {
	for seed := uint64(9001); seed < 9005; seed++ {
		t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				newFaultPlan(c, rand.New(rand.NewPCG(seed, 0x5eed))).Play(3 * time.Minute)
				counts := make(map[track.Cause]uint64)
				for i := range 5 {
					for cause, n := range c.Engine(i).Status().Track.Failures {
						counts[cause] += n
					}
				}
				for cause, n := range counts {
					if cause.Code == track.Other.Code {
						t.Errorf("%s failed %d times for no stated reason", cause.Step, n)
					}
				}
				if len(counts) == 0 {
					t.Error("nothing went wrong under random faults: is anything counted?")
				}
			})
		})
	}
}

// While all is well, tasks are settled without a failure but those that pass:
// operators that are asked a moment before they have seen the block.
func TestHealthyClusterReachesEveryStep(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(12)
		time.Sleep(2 * simulated.BlockTime)
		proposed := 0
		for i := range 5 {
			s := c.Engine(i).Status().Track
			for _, step := range []track.Step{track.Open, track.Sign, track.Certify, track.Settle, track.Record} {
				if s.Reached[step] < 11 {
					t.Errorf("operator %d: step %s was reached by %d of 12 tasks", i, step, s.Reached[step])
				}
			}
			proposed += int(s.Reached[track.Submit])
			for _, task := range s.Tasks {
				if task.Failure != nil {
					t.Errorf("operator %d: task %d: %+v", i, task.ID, *task.Failure)
				}
				if task.Asked > 0 && task.Answered != 5 {
					t.Errorf("operator %d: task %d lacks answers: %+v", i, task.ID, task.Missing)
				}
			}
		}
		if proposed < 12 {
			t.Errorf("%d transactions were sent for 12 tasks", proposed)
		}
	})
}
