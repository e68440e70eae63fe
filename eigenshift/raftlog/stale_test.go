package raftlog

import (
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// staleStep is a change of operator 0's part that the registry allowed once and does not
// allow any more.
type staleStep struct {
	once, now *guard.Standing // of operator 0 in the registry; nil: it is not there
	// The voters before are those from this number on.
	first     int
	nonVoters []Member // before
	write     func(*raft.Raft) raft.IndexFuture
}

var (
	subject   = rafttransport.ServerID(address(0))
	here      = raft.ServerAddress(member(0).Socket)
	elsewhere = raft.ServerAddress("elsewhere:9000")
	// Standings of operator 0.
	seated   = standing(here)
	unseated = &guard.Standing{Sockets: seated.Sockets, Stays: true}
	unsure   = &guard.Standing{Sockets: seated.Sockets, Stays: true, MayVote: true}
)

func standing(socket raft.ServerAddress) *guard.Standing {
	return &guard.Standing{Sockets: []string{string(socket)}, Stays: true, MayVote: true, Votes: true}
}

var staleSteps = map[string]staleStep{
	"remove": {now: seated, write: func(r *raft.Raft) raft.IndexFuture { return r.RemoveServer(subject, 0, 0) }},
	"demote": {once: unsure, now: seated, write: func(r *raft.Raft) raft.IndexFuture { return r.DemoteVoter(subject, 0, 0) }},
	"move":   {once: standing(elsewhere), now: seated, write: func(r *raft.Raft) raft.IndexFuture { return r.AddVoter(subject, elsewhere, 0, 0) }},
	"add":    {first: 1, once: seated, write: func(r *raft.Raft) raft.IndexFuture { return r.AddNonvoter(subject, here, 0, 0) }},
	"promote": {
		first: 1, nonVoters: members(0), once: seated, now: unseated,
		write: func(r *raft.Raft) raft.IndexFuture { return r.AddVoter(subject, here, 0, 0) },
	},
}

// A leader writes a step that the registry allows, and some operators have stored it when
// the registry changes its mind; the others refuse it. Those that have it have the longer
// logs, so while too few of the others are up to elect somebody without them, the step must
// pass. The log works again, and the members become those that the registry has.
func TestStaleStepsStopNobody(t *testing.T) {
	type state struct {
		voters, holders, down int
		twice                 bool // the others have written the step themselves
	}
	for name, step := range staleSteps {
		for _, s := range []state{{4, 1, 0, false}, {4, 2, 0, false}, {5, 2, 0, true}, {5, 2, 1, false}, {6, 2, 1, false}, {7, 2, 1, false}, {7, 3, 2, false}} {
			for _, restart := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s/%d of %d have it/%d down/twice=%t/restart=%t", name, s.holders, s.voters, s.down, s.twice, restart), func(t *testing.T) {
					synctest.Test(t, func(t *testing.T) {
						c := &staleCluster{guardedCluster: &guardedCluster{&cluster{t: t}, simulated.NewNetwork(500 * time.Millisecond)}, step: step}
						defer c.closeAll()
						c.found(s.voters)
						holders := c.strand(s.holders)
						if s.twice {
							c.strandAgain(holders)
						}
						c.interrupt(holders, s.down, restart)
						c.wantRecovery()
					})
				})
			}
		}
	}
}

// staleCluster is a cluster that is left with a stale step.
type staleCluster struct {
	*guardedCluster
	step   staleStep
	voters []int // before the step
}

// allowStep tells an operator what the registry has, now or once.
func (c *staleCluster) allowStep(i int, subject *guard.Standing) {
	roster := make(guard.Roster)
	for _, n := range c.voters {
		roster[address(n)] = *standing(raft.ServerAddress(member(n).Socket))
	}
	delete(roster, address(0))
	if subject != nil {
		roster[address(0)] = *subject
	}
	c.nodes[i].Allow(roster)
}

// found starts the cluster, without the step.
func (c *staleCluster) found(voters int) {
	c.t.Helper()
	for i := range c.step.first + voters {
		c.nodes = append(c.nodes, &testNode{member: member(i), stores: MemoryStores()})
		c.openGuarded(i)
		if i >= c.step.first {
			c.voters = append(c.voters, i)
		}
	}
	for i := range c.nodes {
		c.allowStep(i, c.step.now)
		if slices.Contains(c.voters, i) {
			if err := c.nodes[i].Bootstrap(members(c.voters...)); err != nil {
				c.t.Fatal(err)
			}
		}
	}
	c.reconcile(members(c.voters...), c.step.nonVoters)
	c.leaderBut0(c.voters)
	c.settle(1)
}

// strand has the step written and stored by the leader and by so many operators in all,
// while nobody reaches the others, and returns them.
func (c *staleCluster) strand(count int) (holders []int) {
	c.t.Helper()
	leader := c.leader()
	holders = []int{leader}
	for _, i := range c.voters {
		if i != 0 && i != leader && len(holders) < count {
			holders = append(holders, i)
		}
	}
	before := c.configurations()
	c.part(holders)
	c.write(leader, holders)
	for i, after := range c.configurations() {
		if stored, holds := after != before[i], slices.Contains(holders, i); stored != holds {
			c.t.Fatalf("operator %d has stored the step: %t", i, stored)
		}
	}
	return holders
}

// strandAgain lets the others elect a leader among themselves, which writes the same step.
func (c *staleCluster) strandAgain(holders []int) {
	c.t.Helper()
	others := c.everyone()
	others = slices.DeleteFunc(others, func(i int) bool { return slices.Contains(holders, i) })
	c.part(others)
	c.write(c.leaderBut0(others), others)
}

// leaderBut0 returns the one of some operators that leads; operator 0 hands over to another.
func (c *staleCluster) leaderBut0(some []int) int {
	c.t.Helper()
	leader := c.leaderOf(some...)
	for _, i := range some {
		if leader == 0 && i != 0 && c.nodes[i].up {
			_ = c.nodes[0].Transfer(c.t.Context(), address(i)) // it may have been succeeded
			leader = c.leaderOf(some...)
		}
	}
	return leader
}

// write has a leader write the step, which some allow.
func (c *staleCluster) write(leader int, allow []int) {
	for _, i := range allow {
		c.allowStep(i, c.step.once)
	}
	c.step.write(c.nodes[leader].raft)
	time.Sleep(time.Second)
}

func (c *staleCluster) everyone() (all []int) {
	for i := range c.nodes {
		all = append(all, i)
	}
	return all
}

// part lets some operators reach each other, and nobody else reach anybody.
func (c *staleCluster) part(some []int) {
	for i := range c.nodes {
		for j := range c.nodes {
			if i != j {
				c.hub.Cut(address(i), address(j), !slices.Contains(some, i) || !slices.Contains(some, j))
			}
		}
	}
}

// configurations are those that the operators have.
func (c *staleCluster) configurations() (all []string) {
	for _, n := range c.nodes {
		all = append(all, fmt.Sprint(configurationOf(n.raft)))
	}
	return all
}

// interrupt has the registry change its mind, after a restart of everybody or not, and
// without some of those that do not have the step. Then the others meet again.
func (c *staleCluster) interrupt(holders []int, down int, restart bool) {
	c.t.Helper()
	defer c.part(c.everyone())
	for i := range c.nodes {
		stays := down == 0 || i == 0 || slices.Contains(holders, i)
		if !stays {
			down--
		}
		if !stays || restart {
			if err := c.nodes[i].Close(); err != nil {
				c.t.Error(err)
			}
			c.nodes[i].up = false
		}
		if stays && restart {
			defer c.restart(i)
		} else if stays {
			c.allowStep(i, c.step.now)
		}
	}
}

func (c *staleCluster) restart(i int) {
	c.openGuarded(i)
	c.allowStep(i, c.step.now)
}

// wantRecovery: those that are up agree on commands again, and on the members that the
// registry has now.
func (c *staleCluster) wantRecovery() {
	c.t.Helper()
	c.await("the log works", func() bool {
		_, err := c.nodes[c.leader()].Propose(c.t.Context(), submitted(2))
		return err == nil
	})
	c.await("members are what the registry says", func() bool {
		c.leaderBut0(c.everyone()) // an operator does not move itself
		c.reconcile(members(c.voters...), c.step.nonVoters)
		s := c.nodes[c.leader()].Status()
		return slices.Equal(s.Voters, members(c.voters...)) && slices.Equal(s.NonVoters, c.step.nonVoters)
	})
	c.settle(3)
}

// settle appends a task and waits until all members that are up have it.
func (c *staleCluster) settle(id int) {
	c.t.Helper()
	c.propose(c.leader(), id)
	outside := !slices.Contains(c.voters, 0) && len(c.step.nonVoters) == 0
	c.await("all members have it", func() bool {
		for i, n := range c.nodes {
			if _, has := n.State().Get(eigenshift.TaskID(id)); n.up && !has && (i > 0 || !outside) {
				return false
			}
		}
		return true
	})
}
