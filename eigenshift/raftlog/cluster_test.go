package raftlog

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// cluster is nodes in one process, to be used within a bubble of virtual time.
type cluster struct {
	t          *testing.T
	compaction Compaction
	nodes      []*testNode
	sent       atomic.Int64 // messages of leaders
	refuse     atomic.Int64 // how many messages with entries are refused before they arrive
	silent     atomic.Bool  // their messages without entries are lost
}

type testNode struct {
	*Node
	member    Member
	stores    *Stores
	transport *raft.InmemTransport
	up        bool
	ignored   ignoredEntries
}

// ignoredEntries counts the log lines of entries that are no commands.
type ignoredEntries struct{ atomic.Int64 }

func (e *ignoredEntries) Write(line []byte) (int, error) {
	if bytes.Contains(line, []byte("Ignored a log entry that is no command")) {
		e.Add(1)
	}
	return len(line), nil
}

// inBubble runs a test in virtual time with a cluster that is closed at its
// end: a goroutine that is left then fails the test.
func inBubble(t *testing.T, test func(t *testing.T, c *cluster)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := &cluster{t: t}
		defer c.closeAll()
		test(t, c)
	})
}

func address(n int) common.Address { return common.HexToAddress(fmt.Sprintf("0xa%039x", n)) }

func member(n int) Member {
	return Member{Address: address(n), Socket: fmt.Sprintf("operator-%d:9000", n)}
}

func members(numbers ...int) []Member {
	var all []Member
	for _, n := range numbers {
		all = append(all, member(n))
	}
	return all
}

// start opens nodes without state, numbered on from those there are.
func (c *cluster) start(count int) {
	c.t.Helper()
	for range count {
		c.nodes = append(c.nodes, &testNode{member: member(len(c.nodes)), stores: MemoryStores()})
		c.open(len(c.nodes) - 1)
	}
}

// open starts a node from its stores.
func (c *cluster) open(i int) {
	c.t.Helper()
	n := c.nodes[i]
	_, n.transport = raft.NewInmemTransportWithTimeout(raft.ServerAddress(n.member.Socket), 500*time.Millisecond)
	node, err := Open(Config{
		Self:       n.member.Address,
		Stores:     n.stores,
		Transport:  metered{n.transport, c},
		Compaction: c.compaction,
		Limits:     lifecycle.Limits{MaxLive: 8, MaxHistory: 8},
		Logger:     zerolog.New(&n.ignored).Level(zerolog.WarnLevel),
	})
	if err != nil {
		c.t.Fatal(err)
	}
	n.Node, n.up = node, true
	c.connect(i)
}

// connect gives a node its connections to all that are up.
func (c *cluster) connect(i int) {
	n := c.nodes[i]
	for _, other := range c.nodes {
		if other != n && other.up {
			n.transport.Connect(raft.ServerAddress(other.member.Socket), other.transport)
			other.transport.Connect(raft.ServerAddress(n.member.Socket), n.transport)
		}
	}
}

// cut takes a node's connections, in both directions.
func (c *cluster) cut(i int) {
	n := c.nodes[i]
	n.transport.DisconnectAll()
	for _, other := range c.nodes {
		if other != n {
			other.transport.Disconnect(raft.ServerAddress(n.member.Socket))
		}
	}
}

// crash stops a node. Its stores stay.
func (c *cluster) crash(i int) {
	c.t.Helper()
	c.cut(i)
	if err := c.nodes[i].Close(); err != nil {
		c.t.Error(err)
	}
	c.nodes[i].up = false
}

func (c *cluster) closeAll() {
	for _, n := range c.nodes {
		if n.up {
			if err := n.Close(); err != nil {
				c.t.Error(err)
			}
		}
	}
}

// bootstrap starts nodes and makes a cluster of them.
func (c *cluster) bootstrap(count int) {
	c.t.Helper()
	c.start(count)
	var voters []Member
	for _, n := range c.nodes {
		voters = append(voters, n.member)
	}
	for _, n := range c.nodes {
		if err := n.Bootstrap(voters); err != nil {
			c.t.Fatal(err)
		}
		slices.Reverse(voters) // the order does not matter
	}
}

// await waits, in virtual time, for a condition.
func (c *cluster) await(what string, condition func() bool) {
	c.t.Helper()
	deadline := time.Now().Add(30 * time.Second)
	for !condition() {
		if time.Now().After(deadline) {
			c.t.Fatalf("not within 30s: %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

// leader waits for one that leads and returns its number. Of two, the one in
// the older term has not noticed yet that it is cut off.
func (c *cluster) leader() int {
	c.t.Helper()
	leader := -1
	c.await("an operator leads", func() bool {
		var term uint64
		for i, n := range c.nodes {
			if s := n.Status(); n.up && s.Leading && s.Term > term {
				leader, term = i, s.Term
			}
		}
		return leader >= 0
	})
	return leader
}

// other returns a node that is up and is none of these.
func (c *cluster) other(not ...int) int {
	c.t.Helper()
	for i, n := range c.nodes {
		if n.up && !slices.Contains(not, i) {
			return i
		}
	}
	c.t.Fatal("no other node is up")
	return -1
}

// agree waits until all nodes that are up have the same state, with a task in it.
func (c *cluster) agree(id eigenshift.TaskID) {
	c.t.Helper()
	c.await(fmt.Sprintf("all have task %d", id), func() bool {
		return !slices.ContainsFunc(c.nodes, func(n *testNode) bool {
			if !n.up {
				return false
			}
			_, has := n.State().Get(id)
			return !has
		})
	})
	var first []byte
	for i, n := range c.nodes {
		if !n.up {
			continue
		}
		state := n.State().Snapshot()
		if first == nil {
			first = state
		} else if string(first) != string(state) {
			c.t.Errorf("node %d has another state", i)
		}
	}
}

// submitted is a command that fits any state in which the task is not settled.
func submitted(id int) lifecycle.Submitted {
	return lifecycle.Submitted{Settlement: eigenshift.Settlement{
		Task: eigenshift.TaskID(id), Proposer: address(id % 5), Submitter: address(id % 5),
		Tx: common.Hash{1}, Block: eigenshift.BlockRef{Number: 5, Hash: common.Hash{2}},
	}}
}

// propose lets a leader append a settled task.
func (c *cluster) propose(leader, id int) {
	c.t.Helper()
	effect, err := c.nodes[leader].Propose(c.t.Context(), submitted(id))
	if err != nil || !effect.Accepted {
		c.t.Fatalf("propose task %d: %+v, %v", id, effect, err)
	}
}

// reachable dials like an engine would: members that are up answer.
func (c *cluster) reachable(_ context.Context, m Member) error {
	for _, n := range c.nodes {
		if n.member == m && n.up {
			return nil
		}
	}
	return errors.New("nobody answers")
}

// reconcile steps until the configuration is as wanted or can come no closer.
func (c *cluster) reconcile(voters, nonVoters []Member) (steps int) {
	c.t.Helper()
	for idle := 0; idle < 3; {
		changed, err := c.nodes[c.leader()].Reconcile(c.t.Context(), voters, nonVoters, c.reachable)
		if err != nil {
			c.t.Fatal(err)
		}
		if changed {
			steps, idle = steps+1, 0
			continue
		}
		idle++
		time.Sleep(100 * time.Millisecond) // virtual: for operators to catch up
	}
	return steps
}

func (c *cluster) wantMembers(voters, nonVoters []Member) {
	c.t.Helper()
	s := c.nodes[c.leader()].Status()
	if !slices.Equal(s.Voters, sorted(voters)) || !slices.Equal(s.NonVoters, sorted(nonVoters)) {
		c.t.Errorf("voters %v, non-voters %v; want %v and %v", s.Voters, s.NonVoters, voters, nonVoters)
	}
}
