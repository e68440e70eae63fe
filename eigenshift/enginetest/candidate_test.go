package enginetest

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// overdue stops all but one operator from proposing anything, and waits until a
// slot is overdue for the second that the chain names and not for the third.
func (c *Cluster) overdue() (id eigenshift.TaskID, order []common.Address) {
	c.t.Helper()
	c.WedgeRaft(true)
	for i := range c.nodes {
		c.Delay(i, time.Hour) // no request gets anywhere: nothing settles
	}
	time.Sleep(3 * simulated.Interval)
	for range 200 {
		head := c.Chain.Head()
		for back := range uint64(20) {
			b, err := c.nodes[0].eth.BlockByNumber(context.Background(), head.Number-back)
			if err != nil {
				c.t.Fatal(err)
			}
			id, _, _ = schedule{}.Due(context.Background(), b)
			if due, order := c.named(id); head.Number == due+8+2 && settled(c, id) == nil {
				c.Await("all to see that block", func() bool {
					return !slices.ContainsFunc(c.nodes, func(n *node) bool { return n.engine.Status().Head < head.Number })
				})
				return id, order
			}
		}
		time.Sleep(simulated.BlockTime / 4)
	}
	c.t.Fatal("no slot was overdue for two candidates")
	return 0, nil
}

// What an operator refuses to sign for one that does not lead. Whom the chain names
// asks one that knows; each case changes one thing about what is in order.
func TestAnswerRefusesWhomTheChainDoesNotName(t *testing.T) {
	runN(t, 10, func(c *Cluster) {
		c.AwaitSettled(4)
		id, order := c.overdue()
		number := func(a common.Address) int {
			return slices.IndexFunc(c.nodes, func(n *node) bool { return n.op.Address == a })
		}
		unnamed := common.Address{}
		for _, n := range c.nodes {
			if !slices.Contains(order, n.op.Address) {
				unnamed = n.op.Address
			}
		}
		last := c.Chain.Settled()[len(c.Chain.Settled())-1].Proposer
		for _, tt := range []struct {
			name   string
			change func(from *common.Address, task *eigenshift.EncodedTask)
			reason string // empty: not refused
		}{
			{"the first", func(*common.Address, *eigenshift.EncodedTask) {}, ""},
			{"the second, once its window is open", func(from *common.Address, task *eigenshift.EncodedTask) {
				*from, task.Proposer = order[1], order[1]
			}, ""},
			{"the third, a block too soon", func(from *common.Address, task *eigenshift.EncodedTask) {
				*from, task.Proposer = order[2], order[2]
			}, "from block"},
			{"one that is not named", func(from *common.Address, task *eigenshift.EncodedTask) {
				*from, task.Proposer = unnamed, unnamed
			}, "does not name it"},
			{"a stranger", func(from *common.Address, task *eigenshift.EncodedTask) {
				*from, task.Proposer = common.Address{1}, common.Address{1}
			}, "does not name it"},
			{"one that asks for another's task", func(from *common.Address, _ *eigenshift.EncodedTask) { *from = order[1] }, "is not the leader"},
			{"for a slot that has settled", func(_ *common.Address, task *eigenshift.EncodedTask) {
				task.ID = c.Chain.Settled()[len(c.Chain.Settled())-1].Task
			}, "is not overdue"},
			{"for a slot that is not overdue yet", func(_ *common.Address, task *eigenshift.EncodedTask) { task.ID = id + 1 }, "is not overdue"},
			{"for a slot far in the future", func(_ *common.Address, task *eigenshift.EncodedTask) { task.ID = 1 << 40 }, "is not overdue"},
			{"with another spec", func(_ *common.Address, task *eigenshift.EncodedTask) { task.Spec = []byte(`{"Slot":1}`) }, "does not ask what its slot asks"},
			{"at another fork's block", func(_ *common.Address, task *eigenshift.EncodedTask) { task.Reference.Hash[0]++ }, "is not on this operator's chain"},
		} {
			from, task := order[0], c.nextTask(number(order[0]))
			task.ID, task.Spec = id, c.specOf(id)
			tt.change(&from, &task)
			_, err := c.Engine(number(order[1])).Answer(context.Background(), from, task)
			switch {
			case task.Proposer == last && tt.reason == "":
				if err == nil || !strings.Contains(err.Error(), "turn is over") {
					t.Errorf("%s, whose turn is over: %v", tt.name, err)
				}
			case tt.reason == "" && err != nil:
				t.Errorf("%s: %v", tt.name, err)
			case tt.reason == "":
			case !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), tt.reason):
				t.Errorf("%s: %v, want a refusal that says %q", tt.name, err, tt.reason)
			}
		}
	})
}

func (c *Cluster) specOf(id eigenshift.TaskID) []byte {
	c.t.Helper()
	data, err := eigenshift.JSONCodec[spec]{}.Encode(spec{uint64(id)})
	if err != nil {
		c.t.Fatal(err)
	}
	return data
}

// A proposer that asks for one task after the other of the same slot is answered a
// few times and no more, whether it leads or is named by the chain.
func TestVariantsOfATaskAreBounded(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(3)
		for i := range c.nodes {
			c.Delay(i, time.Minute) // the next task stays open
		}
		leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
		answered := 0
		for i := range uint64(50) {
			task.Deadline = task.Reference.Number + 5 + i
			_, err := c.Engine(c.follower()).Answer(context.Background(), c.Address(leader), task)
			switch {
			case err == nil:
				answered++
			case !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), "were answered already"):
				t.Fatalf("variant %d: %v", i, err)
			}
		}
		if answered == 0 || answered > 4 {
			t.Errorf("%d variants were answered", answered)
		}
	})
}
