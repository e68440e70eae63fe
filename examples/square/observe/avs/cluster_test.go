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

// liar says a side that nobody else sees.
type liar struct{ measurer }

func (liar) Observe(context.Context, eigenshift.Task[*big.Int]) (*big.Int, error) {
	return big.NewInt(1 << 40), nil
}

// Five operators settle what most of them measured: beside one that lies, which signs what follows
// from what the others saw, and without the leader that crashes.
func TestOnACluster(t *testing.T) {
	avs := func(operator int) eigenshift.AVS[*big.Int, *big.Int] {
		a := service(asking{})
		if operator == 4 {
			a.Observer = eigenshift.Observes(liar{}, numbers)
		}
		return a
	}
	enginetest.Run(t, enginetest.Setup{}, avs, func(c *enginetest.Cluster) {
		for _, e := range c.AwaitSettled(3) {
			if e.Signers != 5 {
				t.Errorf("task %d has %d signers, expected 5", e.Task, e.Signers)
			}
		}
		leader, leads := c.Leader()
		if !leads {
			t.Fatal("nobody leads")
		}
		for _, x := range c.Engine(leader).Certificates() {
			square, err := numbers.Decode(x.Response)
			if id := new(big.Int).SetUint64(uint64(x.Task.ID)); err != nil || square.Cmp(id.Mul(id, id)) != 0 {
				t.Errorf("slot %d: %s, %v, expected %s", x.Task.ID, square, err, id)
			}
		}
		c.Crash(leader)
		c.AwaitMoreSettled(3)
	})
}
