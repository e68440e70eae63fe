package raftlog

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// inLostBubble runs a guarded cluster of five until something is settled, then
// crashes all of them: three are lost for good.
func inLostBubble(t *testing.T, test func(t *testing.T, c *guardedCluster)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := &guardedCluster{&cluster{t: t}, simulated.NewNetwork(500 * time.Millisecond)}
		defer c.closeAll()
		for i := range 5 {
			c.nodes = append(c.nodes, &testNode{member: member(i), stores: MemoryStores()})
			c.openGuarded(i)
		}
		for _, n := range c.nodes {
			if err := n.Bootstrap(members(0, 1, 2, 3, 4)); err != nil {
				t.Fatal(err)
			}
		}
		c.allow([]int{0, 1, 2, 3, 4}, 0, 1, 2, 3, 4)
		c.propose(c.leader(), 1)
		c.agree(1)
		for i := range c.nodes {
			c.stop(i)
		}
		test(t, c)
	})
}

func (c *guardedCluster) stop(i int) {
	c.t.Helper()
	if err := c.nodes[i].Close(); err != nil {
		c.t.Error(err)
	}
	c.nodes[i].up = false
}

func (c *guardedCluster) stored(i int) Config {
	return Config{Self: c.nodes[i].member.Address, Stores: c.nodes[i].stores, Limits: lifecycle.Limits{MaxLive: 8, MaxHistory: 8}, Logger: zerolog.Nop()}
}

// Two that are left of five lead nobody; recovered, they do, with all that was in
// the log. Those that were lost come back with empty folders.
func TestRecoverFromALostMajority(t *testing.T) {
	inLostBubble(t, func(t *testing.T, c *guardedCluster) {
		everyone := []int{0, 1, 2, 3, 4}
		remains, err := Inspect(c.stored(0))
		if err != nil || !sameAddresses(remains.Voters, members(everyone...)) || remains.LastIndex == 0 || remains.LastTerm == 0 {
			t.Fatalf("inspect: %+v, %v", remains, err)
		}
		c.openGuarded(0)
		c.openGuarded(1)
		time.Sleep(time.Minute)
		if c.nodes[0].Status().Leading || c.nodes[1].Status().Leading {
			t.Fatal("two of five lead")
		}
		c.stop(0)
		c.stop(1)
		for i := range 2 {
			if err := Recover(c.stored(i), members(0, 1)); err != nil {
				t.Fatal(err)
			}
			if remains, err := Inspect(c.stored(i)); err != nil || !sameAddresses(remains.Voters, members(0, 1)) {
				t.Fatalf("inspect after recovery: %+v, %v", remains, err)
			}
			c.openGuarded(i)
		}
		c.allow([]int{0, 1}, everyone...)
		leader := c.leaderOf(0, 1)
		if _, has := c.nodes[leader].State().Get(1); !has {
			t.Error("what was settled is lost")
		}
		c.propose(leader, 2)
		c.agree(2)

		for _, i := range []int{2, 3, 4} {
			c.nodes[i].stores = MemoryStores()
			c.openGuarded(i)
		}
		c.allow(everyone, everyone...)
		c.reconcile(members(everyone...), nil)
		c.wantMembers(members(everyone...), nil)
		c.propose(c.leaderOf(everyone...), 3)
		c.agree(3)
	})
}

// One that was thought lost and comes back with its old folder disturbs nobody,
// whatever becomes of it.
func TestRecoveredClusterIsNotDisturbed(t *testing.T) {
	inLostBubble(t, func(t *testing.T, c *guardedCluster) {
		for i := range 3 {
			if err := Recover(c.stored(i), members(0, 1, 2)); err != nil {
				t.Fatal(err)
			}
			c.openGuarded(i)
		}
		c.openGuarded(3)
		c.allow([]int{0, 1, 2, 3}, 0, 1, 2, 3, 4)
		leader := c.leaderOf(0, 1, 2)
		term := c.nodes[leader].Status().Term
		for id := 2; id < 20; id++ {
			c.propose(leader, id)
			time.Sleep(time.Second)
		}
		if got := c.nodes[leader].Status(); !got.Leading || got.Term != term {
			t.Errorf("leads %t in term %d, want term %d", got.Leading, got.Term, term)
		}
		if c.nodes[3].Status().Leading {
			t.Error("the old member leads")
		}
	})
}

func TestRecoverRefuses(t *testing.T) {
	fresh := Config{Self: address(0), Stores: MemoryStores(), Logger: zerolog.Nop()}
	if err := Recover(fresh, members(0)); !errors.Is(err, ErrEmpty) {
		t.Errorf("an empty folder: %v", err)
	}
	if _, err := Inspect(fresh); !errors.Is(err, ErrEmpty) {
		t.Errorf("inspect an empty folder: %v", err)
	}
	if err := Recover(fresh, members(1, 2)); err == nil || errors.Is(err, ErrEmpty) {
		t.Errorf("without itself: %v", err)
	}
	if err := Recover(fresh, nil); err == nil || errors.Is(err, ErrEmpty) {
		t.Errorf("without voters: %v", err)
	}
	absent := filepath.Join(t.TempDir(), "raft")
	if err := Recover(Config{Self: address(0), Dir: absent, Logger: zerolog.Nop()}, members(0)); !errors.Is(err, ErrEmpty) {
		t.Errorf("an absent folder: %v", err)
	}
	if _, err := os.Stat(absent); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("an absent folder was made: %v", err)
	}

	dir := written(t)
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	stored := Config{Self: address(0), Dir: dir, Logger: zerolog.Nop()}
	if err := Recover(stored, members(0)); !errors.Is(err, ErrLocked) {
		t.Errorf("while the operator runs: %v", err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	before, err := Inspect(stored)
	if err != nil {
		t.Fatal(err)
	}
	if err := Recover(stored, members(0)); err != nil {
		t.Fatal(err)
	}
	after, err := Inspect(stored)
	if err != nil || after.LastIndex != before.LastIndex || after.LastTerm != before.LastTerm {
		t.Errorf("the log ended at %+v, and ends at %+v, %v", before, after, err)
	}
	again, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	awaitLeading(t, again)
	if _, has := again.State().Get(eigenshift.TaskID(19)); !has {
		t.Error("the state is lost")
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

func sameAddresses(a, b []Member) bool {
	return slices.EqualFunc(sorted(a), sorted(b), func(x, y Member) bool { return x.Address == y.Address })
}
