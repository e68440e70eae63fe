package avs

import (
	"context"
	"math/big"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/enginetest"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// asking is a schedule in which, every so often, somebody asks for the square of the task's id.
type asking struct{}

func (asking) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return eigenshift.TaskID(head.Time / uint64(simulated.Interval.Seconds())), true, nil
}

func (asking) Spec(_ context.Context, id eigenshift.TaskID, _ eigenshift.Block) (*big.Int, error) {
	return new(big.Int).SetUint64(uint64(id)), nil
}

// wrong answers every number with the next one.
type wrong struct{}

func (wrong) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Add(t.Spec, big.NewInt(1)), nil
}

// Five operators settle tasks: beside one that answers otherwise, and without the leader that crashes.
func TestOnACluster(t *testing.T) {
	avs := func(operator int) eigenshift.AVS[*big.Int, *big.Int] {
		a := service(asking{})
		if operator == 4 {
			a.App = wrong{}
		}
		return a
	}
	enginetest.Run(t, enginetest.Setup{}, avs, func(c *enginetest.Cluster) {
		for _, e := range c.AwaitSettled(3) {
			if e.Signers != 4 {
				t.Errorf("task %d has %d signers, expected 4", e.Task, e.Signers)
			}
		}
		leader, leads := c.Leader()
		if !leads {
			t.Fatal("nobody leads")
		}
		c.Crash(leader)
		c.AwaitMoreSettled(3)
	})
}
