package enginetest

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// What an operator refuses to sign, whoever asks. The leader of a running cluster
// asks a follower; each case changes one thing about a task that is in order.
func TestAnswerRefuses(t *testing.T) {
	tests := []struct {
		name   string
		change func(c *Cluster, from *common.Address, task *eigenshift.EncodedTask)
		reason string // empty: not refused
	}{
		{"nothing wrong", func(*Cluster, *common.Address, *eigenshift.EncodedTask) {}, ""},
		{"asker is not the leader", func(c *Cluster, from *common.Address, task *eigenshift.EncodedTask) {
			follower := c.follower()
			*from, task.Proposer = c.Address(follower), c.Address(follower)
		}, "is not the leader"},
		{"asker is a stranger", func(_ *Cluster, from *common.Address, _ *eigenshift.EncodedTask) {
			*from = common.Address{1}
		}, "is not the leader"},
		{"proposer is a stranger", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Proposer = common.Address{1}
		}, "is not in this operator's log"},
		{"proposer is another operator, and the log knows nothing of the task", func(c *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Proposer = c.Address(c.follower())
		}, "is not in this operator's log"},
		{"no proposer", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Proposer = common.Address{}
		}, "no proposer"},
		{"slot is not due", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) { task.ID++ }, "is not due"},
		{"slot far in the future", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.ID = math.MaxUint64
		}, "is not due"},
		{"spec of another slot", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Spec = []byte(`{"Slot":1}`)
		}, "does not ask what its slot asks"},
		{"spec with something appended", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Spec = append(task.Spec, ' ')
		}, "does not ask what its slot asks"},
		{"oversized spec", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Spec = make([]byte, eigenshift.MaxSpecBytes+1)
		}, "spec of"},
		{"reference block of another fork", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Reference.Hash = common.Hash{1}
		}, "is not on this operator's chain"},
		{"reference block that does not exist yet", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Reference.Number += 10
			task.Deadline += 10
		}, "look up reference block"},
		{"reference block older than the window", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Reference.Number, task.Deadline = 1, 61
		}, "deadline block 61 has passed"},
		{"deadline beyond the window", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Deadline = task.Reference.Number + 61
		}, "is more than 60 blocks after"},
		{"deadline in the past", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Reference.Number -= 10
			task.Deadline = task.Reference.Number + 1
		}, "has passed"},
		{"block numbers that overflow", func(_ *Cluster, _ *common.Address, task *eigenshift.EncodedTask) {
			task.Reference.Number, task.Deadline = math.MaxUint64-1, math.MaxUint64
		}, "does not fit in 32 bits"},
	}
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(9) // past the window, so that a block can be too old
		for i := range c.nodes {
			c.Delay(i, time.Minute) // nobody answers the leader: the next task stays open
		}
		leader, good := c.AwaitPhase(lifecycle.PhaseOpen)
		for _, tt := range tests {
			from, task := c.Address(leader), good
			task.Spec = slices.Clone(good.Spec)
			tt.change(c, &from, &task)
			_, err := c.Engine(c.follower()).Answer(context.Background(), from, task)
			switch {
			case tt.reason == "" && err != nil:
				t.Errorf("%s: %v", tt.name, err)
			case tt.reason == "":
			case !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), tt.reason):
				t.Errorf("%s: %v, want a refusal that says %q", tt.name, err, tt.reason)
			}
		}
	})
}

// A leader whose node is a moment ahead asks before an operator has seen the block at
// which the task is due. The request is held until the operator has; one that is too
// early for that is refused.
func TestAnswerWaitsForTheNextBlock(t *testing.T) {
	runN(t, 3, func(c *Cluster) {
		c.AwaitSettled(3)
		for range 5 { // blocks that come just when a request is given up show nothing
			slot := c.nextTask(0).ID
			c.Await("the next slot", func() bool { return c.nextTask(0).ID > slot })
			// It has settled then, and the leader stays until the next one is due.
			time.Sleep(4*simulated.BlockTime + 20*time.Millisecond)
			leader, _ := c.Leader()
			follower, task := c.Engine(c.follower()), c.nextTask(leader)
			task.ID++
			for due := false; !due; {
				asked := time.Now()
				_, err := follower.Answer(context.Background(), c.Address(leader), task)
				held := time.Since(asked)
				due = track.Of(err) == track.SpecFailed // at that old block it asks nothing
				switch {
				case due && held > 0:
					return
				case !due && (track.Of(err) != track.NotDue || held != 50*time.Millisecond):
					t.Fatalf("%v after %s, want a refusal a moment later", err, held)
				}
			}
		}
		t.Error("no request was held until the block came")
	})
}

// A leader that proposed the last settled task gets no signature for the next
// one: its turn is over. A lone operator stays leader, so it can be asked.
func TestAnswerRefusesALeaderThatOverstays(t *testing.T) {
	runN(t, 1, func(c *Cluster) {
		c.Await("the engine to see the settlement", func() bool { return c.Engine(0).Status().LastSettled != nil })
		_, err := c.Engine(0).Answer(context.Background(), c.Address(0), c.nextTask(0))
		if !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), "is settled") {
			t.Errorf("the settled slot: %v, want a refusal", err)
		}
		time.Sleep(simulated.Interval)
		_, err = c.Engine(0).Answer(context.Background(), c.Address(0), c.nextTask(0))
		if !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), "turn is over") {
			t.Errorf("the next slot: %v, want a refusal", err)
		}
	})
}

// follower returns an operator that does not lead.
func (c *Cluster) follower() int {
	leader, _ := c.Leader()
	return (leader + 1) % len(c.nodes)
}

// nextTask returns a task as the leader would propose it now, for the slot that
// runs.
func (c *Cluster) nextTask(leader int) eigenshift.EncodedTask {
	c.t.Helper()
	ctx := context.Background()
	head, err := c.nodes[leader].eth.Head(ctx)
	if err != nil {
		c.t.Fatal(err)
	}
	reference, err := c.nodes[leader].eth.BlockByNumber(ctx, head.Number-1)
	if err != nil {
		c.t.Fatal(err)
	}
	id, _, err := schedule{}.Due(ctx, head)
	if err != nil {
		c.t.Fatal(err)
	}
	asked, err := schedule{}.Spec(ctx, id, reference)
	if err != nil {
		c.t.Fatal(err)
	}
	data, err := eigenshift.JSONCodec[spec]{}.Encode(asked)
	if err != nil {
		c.t.Fatal(err)
	}
	return eigenshift.EncodedTask{ID: id, Spec: data, Reference: reference.Ref(), Deadline: reference.Number + 20, Proposer: c.Address(leader)}
}
