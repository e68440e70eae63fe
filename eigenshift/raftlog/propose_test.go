package raftlog

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
)

func TestTransferToEach(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		for round := range 40 {
			to := (leader + 1 + round%4) % 5
			if err := c.nodes[leader].Transfer(t.Context(), c.nodes[to].member.Address); err != nil {
				t.Fatalf("round %d: %v", round, err)
			}
			leader = c.leader()
			if leader != to {
				t.Fatalf("round %d: %d leads, want %d", round, leader, to)
			}
			c.propose(leader, round)
		}
		c.agree(39)
	})
}

func TestTransferRefusals(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		dead := c.other(leader)
		if err := c.nodes[leader].Transfer(t.Context(), c.nodes[leader].member.Address); err == nil {
			t.Error("transferred to itself")
		}
		if err := c.nodes[leader].Transfer(t.Context(), address(99)); err == nil || !strings.Contains(err.Error(), "not a voter") {
			t.Errorf("to a stranger: %v", err)
		}
		if err := c.nodes[dead].Transfer(t.Context(), c.nodes[leader].member.Address); !errors.Is(err, eigenshift.ErrNotLeader) {
			t.Errorf("as a follower: %v", err)
		}
		c.crash(dead)
		time.Sleep(time.Second)
		start := time.Now()
		if err := c.nodes[leader].Transfer(t.Context(), c.nodes[dead].member.Address); !errors.Is(err, ErrTransferFailed) {
			t.Errorf("to one that is down: got %v, want %v", err, ErrTransferFailed)
		}
		if took := time.Since(start); took > time.Millisecond {
			t.Errorf("refusing a target that is down took %s", took)
		}
		c.propose(leader, 1) // nothing is blocked
	})
}

// A target that dies just before it is asked fails the transfer within its
// time-out, and the leader goes on.
func TestTransferToDyingTarget(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		dying := c.other(leader)
		c.cut(dying)
		if err := c.nodes[leader].Transfer(t.Context(), c.nodes[dying].member.Address); !errors.Is(err, ErrTransferFailed) {
			t.Errorf("got %v, want %v", err, ErrTransferFailed)
		}
		c.await("proposing works again", func() bool {
			_, err := c.nodes[leader].Propose(t.Context(), submitted(1))
			if err != nil && !errors.Is(err, eigenshift.ErrNotLeader) {
				t.Errorf("while transferring: %v", err)
			}
			return err == nil
		})
	})
}

// A leader that is cut off cannot know what becomes of its command.
func TestOutcomeUnknown(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		old := c.leader()
		c.cut(old)
		if _, err := c.nodes[old].Propose(t.Context(), submitted(1)); !errors.Is(err, eigenshift.ErrOutcomeUnknown) {
			t.Errorf("got %v, want %v", err, eigenshift.ErrOutcomeUnknown)
		}
		if _, err := c.nodes[old].Propose(t.Context(), submitted(2)); !errors.Is(err, eigenshift.ErrNotLeader) {
			t.Errorf("after losing the lead: got %v, want %v", err, eigenshift.ErrNotLeader)
		}
		c.await("another leads", func() bool {
			for i, n := range c.nodes {
				if i != old && n.Status().Leading {
					return true
				}
			}
			return false
		})
		c.connect(old)
		leader := c.leader()
		c.propose(leader, 3)
		c.agree(3)
		if _, has := c.nodes[old].State().Get(1); has {
			t.Error("the minority's command was committed")
		}
	})
}

func TestProposeEndsWithItsContext(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		c.cut(leader)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
		defer cancel()
		_, err := c.nodes[leader].Propose(ctx, submitted(1))
		if !errors.Is(err, eigenshift.ErrOutcomeUnknown) || !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v, want unknown outcome for lack of time", err)
		}
		canceled, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := c.nodes[leader].Propose(canceled, submitted(1)); !errors.Is(err, context.Canceled) || errors.Is(err, eigenshift.ErrOutcomeUnknown) {
			t.Errorf("without time: %v", err)
		}
	})
}

func TestErrorsOfAppending(t *testing.T) {
	for _, c := range []struct {
		from error
		want []error
		not  []error
	}{
		{raft.ErrNotLeader, []error{eigenshift.ErrNotLeader}, []error{eigenshift.ErrOutcomeUnknown}},
		{raft.ErrLeadershipTransferInProgress, []error{eigenshift.ErrNotLeader}, []error{eigenshift.ErrOutcomeUnknown}},
		{raft.ErrEnqueueTimeout, []error{raft.ErrEnqueueTimeout}, []error{eigenshift.ErrOutcomeUnknown, eigenshift.ErrNotLeader}},
		{raft.ErrLeadershipLost, []error{eigenshift.ErrOutcomeUnknown}, []error{eigenshift.ErrNotLeader}},
		{raft.ErrRaftShutdown, []error{eigenshift.ErrOutcomeUnknown, ErrClosed}, nil},
		{context.DeadlineExceeded, []error{eigenshift.ErrOutcomeUnknown, context.DeadlineExceeded}, nil},
		{ErrClosed, []error{eigenshift.ErrOutcomeUnknown, ErrClosed}, nil},
	} {
		got := appendError(c.from)
		for _, want := range c.want {
			if !errors.Is(got, want) {
				t.Errorf("%v becomes %v, which is no %v", c.from, got, want)
			}
		}
		for _, not := range c.not {
			if errors.Is(got, not) {
				t.Errorf("%v becomes %v, which is %v", c.from, got, not)
			}
		}
	}
}
