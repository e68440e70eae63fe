package raftlog

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// guardedCluster is operators whose messages pass guards. Its registry is what
// each of them has been told.
type guardedCluster struct {
	*cluster
	hub *simulated.Network
}

// inGuardedBubble starts operators 0 to n-1; the first three make a cluster.
func inGuardedBubble(t *testing.T, n int, test func(t *testing.T, c *guardedCluster)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := &guardedCluster{&cluster{t: t}, simulated.NewNetwork(500 * time.Millisecond)}
		defer c.closeAll()
		for i := range n {
			c.nodes = append(c.nodes, &testNode{member: member(i), stores: MemoryStores()})
			c.openGuarded(i)
		}
		for i := range 3 {
			if err := c.nodes[i].Bootstrap(members(0, 1, 2)); err != nil {
				t.Fatal(err)
			}
		}
		test(t, c)
	})
}

func (c *guardedCluster) openGuarded(i int) {
	c.t.Helper()
	n := c.nodes[i]
	node, err := Open(Config{
		Self: n.member.Address, Stores: n.stores, Carrier: c.hub.Join(n.member.Address), Compaction: c.compaction,
		Limits: lifecycle.Limits{MaxLive: 8, MaxHistory: 8}, Logger: zerolog.Nop(),
	})
	if err != nil {
		c.t.Fatal(err)
	}
	n.Node, n.up = node, true
}

// allow tells some operators what the registry has.
func (c *guardedCluster) allow(to []int, registered ...int) {
	roster := make(guard.Roster)
	for _, n := range registered {
		roster[address(n)] = guard.Standing{Sockets: []string{member(n).Socket}, Stays: true, MayVote: true, Votes: true}
	}
	for _, i := range to {
		c.nodes[i].Allow(roster)
	}
}

func (c *guardedCluster) refused() (sum uint64) {
	for _, n := range c.nodes {
		sum += n.Refused().Total()
	}
	return sum
}

// Operators join and leave as the registry says, and nothing is refused: the
// newcomers, who know nobody, find out whom to follow.
func TestGuardsLetMembershipFollowTheRegistry(t *testing.T) {
	inGuardedBubble(t, 6, func(t *testing.T, c *guardedCluster) {
		everyone := []int{0, 1, 2, 3, 4, 5}
		c.allow(everyone, everyone...)
		c.propose(c.leaderOf(0, 1, 2), 1)
		if c.reconcile(members(0, 1, 2, 3, 4), members(5)) == 0 {
			t.Fatal("nothing changed")
		}
		c.wantMembers(members(0, 1, 2, 3, 4), members(5))
		c.propose(c.leader(), 2)
		c.agree(2)
		c.allow(everyone, 0, 1, 2, 3, 4)
		c.reconcile(members(0, 1, 2, 3, 4), nil)
		c.wantMembers(members(0, 1, 2, 3, 4), nil)
		if refused := c.refused(); refused != 0 {
			t.Errorf("%d refusals", refused)
		}
	})
}

// leaderOf waits for the one of these that leads.
func (c *guardedCluster) leaderOf(numbers ...int) int {
	c.t.Helper()
	leader := -1
	c.await("one of them leads", func() bool {
		i := slices.IndexFunc(numbers, func(n int) bool { return c.nodes[n].Status().Leading })
		if i >= 0 {
			leader = numbers[i]
		}
		return i >= 0
	})
	return leader
}

// Followers that see a block less than their leader hold a change up until they
// see it too. The leader stays in office, and nobody loses confidence in it.
func TestGuardsWaitForTheRegistry(t *testing.T) {
	inGuardedBubble(t, 4, func(t *testing.T, c *guardedCluster) {
		everyone := []int{0, 1, 2, 3}
		c.allow(everyone, 0, 1, 2)
		leader := c.leaderOf(0, 1, 2)
		c.allow([]int{leader}, everyone...)
		done := make(chan error, 1)
		go func() {
			_, err := c.nodes[leader].Reconcile(context.Background(), members(0, 1, 2), members(3), c.reachable)
			done <- err
		}()
		time.Sleep(2 * time.Second)
		for i := range 3 {
			if i != leader && len(c.nodes[i].Status().NonVoters) != 0 {
				t.Errorf("operator %d has a member that its registry does not have", i)
			}
		}
		c.allow(everyone, everyone...)
		if err := <-done; err != nil {
			t.Error(err)
		}
		if !c.nodes[leader].Status().Leading {
			t.Error("the leader was deposed")
		}
		c.propose(leader, 1)
		c.agree(1)
	})
}

// A newcomer is brought up to date from a snapshot, after members have changed.
func TestGuardsLetNewcomersCatchUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &guardedCluster{&cluster{t: t, compaction: Compaction{Interval: 50 * time.Millisecond, Threshold: 8, Trailing: 2}}, simulated.NewNetwork(500 * time.Millisecond)}
		defer c.closeAll()
		for i := range 4 {
			c.nodes = append(c.nodes, &testNode{member: member(i), stores: MemoryStores()})
			c.openGuarded(i)
		}
		for i := range 3 {
			if err := c.nodes[i].Bootstrap(members(0, 1, 2)); err != nil {
				t.Fatal(err)
			}
		}
		everyone := []int{0, 1, 2, 3, 4}
		c.allow([]int{0, 1, 2, 3}, 0, 1, 2, 3)
		leader := c.leaderOf(0, 1, 2)
		for id := range 40 {
			c.propose(leader, id)
		}
		time.Sleep(time.Second) // snapshots are taken
		c.reconcile(members(0, 1, 2, 3), nil)
		c.nodes = append(c.nodes, &testNode{member: member(4), stores: MemoryStores()})
		c.openGuarded(4)
		c.allow(everyone, everyone...)
		c.reconcile(members(0, 1, 2, 3, 4), nil)
		c.propose(c.leader(), 50)
		c.agree(50)
		if refused := c.refused(); refused != 0 {
			t.Errorf("%d refusals", refused)
		}
	})
}
