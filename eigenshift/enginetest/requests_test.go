package enginetest

import (
	"slices"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

// requested is a schedule of requests: request n is due from its block on, from the
// task manager's queue.
func requested(blocks ...uint64) func(head uint64) eigenshift.TaskID {
	return func(head uint64) eigenshift.TaskID {
		n, due := slices.BinarySearch(blocks, head)
		if due {
			n++
		}
		return eigenshift.TaskID(n)
	}
}

// Tasks that are requests come when somebody makes them: several at once, then none
// for long. Each settles, in the order in which they fall due.
func TestRequestsSettleInTheirOrder(t *testing.T) {
	due := []uint64{12, 14, 16, 18, 20, 60, 62, 64, 110}
	runAVS(t, testAVS{due: requested(due...)}, Setup{}, func(c *Cluster) {
		events := c.AwaitSettled(len(due))
		for i, e := range events {
			if e.Task != eigenshift.TaskID(i+1) || e.Block.Number < due[i] {
				t.Errorf("settlement %d: request %d, in block %d", i, e.Task, e.Block.Number)
			}
		}
		requireLog(t, c)
	})
}

// The leader is gone when a request falls due, and others fall due before another
// leads: what nobody opened in its turn settles by the fallback.
func TestRequestsWhoseTurnPassesSettle(t *testing.T) {
	due := []uint64{20, 22, 24, 26, 28, 30}
	runAVS(t, testAVS{due: requested(due...)}, Setup{}, func(c *Cluster) {
		c.WedgeRaft(true)
		c.AwaitSettled(len(due) - 1)
		c.WedgeRaft(false)
		settled := make(map[eigenshift.TaskID]bool)
		for _, e := range c.AwaitSettled(len(due)) {
			settled[e.Task] = true
		}
		for i := range due {
			if !settled[eigenshift.TaskID(i+1)] {
				t.Errorf("request %d has not settled", i+1)
			}
		}
	})
}
