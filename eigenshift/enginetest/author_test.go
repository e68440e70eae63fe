package enginetest_test

import (
	"context"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/enginetest"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// counting is an AVS as an author writes it: each slot asks for the sum of its number and
// that of its reference block.
type counting struct{}

func (counting) Respond(_ context.Context, t eigenshift.Task[uint64]) (uint64, error) {
	return t.Spec + t.Reference.Number, nil
}

func (counting) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return eigenshift.TaskID(head.Time / uint64(simulated.Interval.Seconds())), true, nil
}

func (counting) Spec(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (uint64, error) {
	return uint64(id), nil
}

// wrong is the same with another answer.
type wrong struct{ counting }

func (wrong) Respond(context.Context, eigenshift.Task[uint64]) (uint64, error) { return 0, nil }

// An author's AVS in a cluster: tasks settle beside an operator that answers otherwise,
// without the leader that crashes, and while one is cut off.
func TestAnAuthorsAVSOnACluster(t *testing.T) {
	avs := func(operator int) eigenshift.AVS[uint64, uint64] {
		a := eigenshift.AVS[uint64, uint64]{
			App: counting{}, Specs: eigenshift.JSONCodec[uint64]{}, Responses: eigenshift.JSONCodec[uint64]{}, Schedule: counting{},
		}
		if operator == 4 {
			a.App = wrong{}
		}
		return a
	}
	enginetest.Run(t, enginetest.Setup{}, avs, func(c *enginetest.Cluster) {
		for _, e := range c.AwaitSettled(3) {
			if e.Signers != 4 {
				t.Errorf("task %d has %d signers, want 4", e.Task, e.Signers)
			}
		}
		leader, leads := c.Leader()
		if !leads {
			t.Fatal("nobody leads")
		}
		c.Crash(leader)
		c.AwaitMoreSettled(2)
		c.Start(leader)
		c.Isolate(4)
		c.AwaitMoreSettled(3)
		c.Heal()
		c.AwaitMoreSettled(1)
	})
}
