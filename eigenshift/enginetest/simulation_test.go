package enginetest

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// seeds is how many schedules TestSimulation draws, from SEEDS; FIRST_SEED is
// where it begins, so that a failure can be run alone.
func seeds(t *testing.T) (first, count uint64) {
	number := func(name string, otherwise uint64) uint64 {
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
	return number("FIRST_SEED", 1), number("SEEDS", 40)
}

// Whatever goes wrong with a minority: no task settles twice and rotation holds
// (the cluster's own check), every opened task settles or expires with a reason,
// the contract refuses nothing but late duplicates, and tasks settle again soon
// after the last fault, from all five operators.
func TestSimulation(t *testing.T) {
	first, count := seeds(t)
	for seed := first; seed < first+count; seed++ {
		t.Run(fmt.Sprintf("seed=%d", seed), func(t *testing.T) {
			schedule := RandomSchedule(seed, 5, 3*time.Minute)
			defer func() {
				if t.Failed() {
					t.Logf("again with FIRST_SEED=%d SEEDS=1; the schedule was\n%s", seed, schedule)
				}
			}()
			Run(t, 5, func(c *Cluster) {
				c.Play(schedule)
				requireRecovery(t, c)
				requireEnds(t, c)
				for _, r := range c.Chain.Reverted() {
					if r.Reason != ErrTaskAlreadySettled && r.Reason != ErrProposedLast {
						t.Errorf("transaction of %s for task %d reverted: %v", r.From, r.Task, r.Reason)
					}
				}
			})
		})
	}
}

// requireRecovery: after the last fault, settlements with all five signers are
// back within two minutes.
func requireRecovery(t *testing.T, c *Cluster) {
	t.Helper()
	end := time.Now().Add(2 * time.Minute)
	before := len(c.Chain.Settled())
	c.Await("five settlements with five signers", func() bool {
		full := 0
		for _, e := range c.Chain.Settled()[before:] {
			if e.Signers == 5 {
				full++
			}
		}
		return full >= 5
	})
	if late := time.Since(end); late > 0 {
		t.Errorf("recovered %s too late", late.Round(time.Second))
	}
}

// requireEnds: every task that a log knows has settled, has expired with a
// reason, or is before its deadline; and the logs agree with the chain.
func requireEnds(t *testing.T, c *Cluster) {
	t.Helper()
	settled := make(map[eigenshift.TaskID]bool)
	for _, e := range c.Chain.Settled() {
		settled[e.Task] = true
	}
	head, err := c.nodes[0].eth.Head(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for i := range c.nodes {
		for _, e := range c.State(i).Live() {
			if head.Number > e.Task.Deadline+5 && !settled[e.Task.ID] {
				t.Errorf("operator %d: task %d is still %s %d blocks after its deadline", i, e.Task.ID, e.Phase, head.Number-e.Task.Deadline)
			}
		}
		for _, e := range c.State(i).History() {
			switch {
			case e.Phase == lifecycle.PhaseSubmitted && !settled[e.Task.ID]:
				t.Errorf("operator %d: task %d is submitted in the log and not settled on chain", i, e.Task.ID)
			case e.Phase == lifecycle.PhaseExpired && settled[e.Task.ID]:
				t.Errorf("operator %d: task %d expired in the log and settled on chain", i, e.Task.ID)
			case e.Phase == lifecycle.PhaseExpired && e.Reason == "":
				t.Errorf("operator %d: task %d expired without a reason", i, e.Task.ID)
			}
		}
	}
}
