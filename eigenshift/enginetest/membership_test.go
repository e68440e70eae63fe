package enginetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// awaitMember waits until the running operators agree on how operator i takes part
// in Raft; nil: it does not.
func awaitMember(c *Cluster, i int, want *Membership) {
	c.t.Helper()
	c.Await(fmt.Sprintf("operator %d as %+v", i, want), func() bool {
		for j, n := range c.nodes {
			if n.carrier == nil || (j == i && want == nil) { // nobody tells one that is out
				continue
			}
			got, member := c.Configuration(j)[c.Address(i)]
			if member != (want != nil) || want != nil && got != *want {
				return false
			}
		}
		return true
	})
}

// awaitTurn waits until an operator proposes a task that settles.
func awaitTurn(c *Cluster, i int) {
	c.t.Helper()
	before := len(c.Chain.Settled())
	c.Await(fmt.Sprintf("a turn of operator %d", i), func() bool {
		for _, e := range c.Chain.Settled()[before:] {
			if e.Proposer == c.Address(i) {
				return true
			}
		}
		return false
	})
}

// Who takes part follows the registry: one joins, moves to another socket, is
// ejected while it runs, and comes back from the folder that it had. All the time
// slots settle, and the guards have nothing to refuse.
func TestMembershipFollowsTheRegistry(t *testing.T) {
	runWith(t, Setup{Operators: 4, Spares: 1}, func(c *Cluster) {
		c.AwaitSettled(2)
		began := c.Chain.Settled()[1].Task
		voter := func(i int) *Membership { return &Membership{Socket: c.nodes[i].op.Socket, Voter: true} }

		c.Start(4) // before it is registered: nobody follows it
		time.Sleep(simulated.Interval)
		awaitMember(c, 4, nil)
		c.Register(4)
		awaitMember(c, 4, voter(4))
		awaitTurn(c, 4)
		if e := c.AwaitMoreSettled(1)[0]; e.Signers != 5 {
			t.Errorf("%d signers with the newcomer, want 5", e.Signers)
		}

		c.MoveSocket(1, "elsewhere:7")
		awaitMember(c, 1, voter(1))
		awaitTurn(c, 1)

		c.Deregister(0)
		awaitMember(c, 0, nil)
		c.AwaitMoreSettled(1) // one that had begun before
		for _, e := range c.AwaitMoreSettled(6) {
			if e.Proposer == c.Address(0) || e.Signers != 4 {
				t.Errorf("task %d has %d signers and is of %s", e.Task, e.Signers, e.Proposer)
			}
		}

		c.Register(0)
		awaitMember(c, 0, voter(0))
		awaitTurn(c, 0)
		if e := c.AwaitMoreSettled(1)[0]; e.Signers != 5 {
			t.Errorf("%d signers with all back, want 5", e.Signers)
		}

		events := c.Chain.Settled()
		if slots := int(events[len(events)-1].Task - began); len(events)-2 < slots {
			t.Errorf("%d of %d slots settled", len(events)-2, slots)
		}
		if refused := c.Refused(); refused != 0 {
			t.Errorf("%d refusals", refused)
		}
	})
}

// A leader is ejected with its task under way. The others carry on.
func TestLeaderIsEjected(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		leader, _ := c.Leader()
		c.Deregister(leader)
		awaitMember(c, leader, nil)
		for _, e := range c.AwaitMoreSettled(8)[2:] {
			if e.Proposer == c.Address(leader) {
				t.Errorf("task %d is of the ejected operator", e.Task)
			}
		}
	})
}

// One was ejected and is back, and most of those that have its removal in their logs
// are gone: those that start now, one with an empty folder, know from the chain that
// the removal was right at its time, and the log goes on.
func TestRemovalOfOneThatIsBack(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(20) // more entries than one message has
		c.Crash(1)
		c.Crash(2)
		c.Deregister(2)
		awaitMember(c, 2, nil)
		time.Sleep(8 * simulated.BlockTime)
		c.Crash(4)
		c.Register(2)
		c.Start(2)
		time.Sleep(10 * simulated.BlockTime)
		c.Start(1)
		c.LoseFolder(4)
		for _, i := range []int{1, 4} { // they see the registry before they see the log
			c.Isolate(i)
		}
		time.Sleep(2 * simulated.BlockTime)
		for _, i := range []int{1, 4} {
			c.Rejoin(i)
		}
		requireRecovery(t, c, 5)
		for _, i := range []int{1, 4} {
			if n := c.nodes[i].refusals()[guard.Membership]; n > 0 {
				t.Errorf("operator %d refused %d changes of members", i, n)
			}
		}
	})
}

// Registrations that are reorganised away, and come again, are followed like
// others.
func TestMembershipAcrossAReorganisation(t *testing.T) {
	runWith(t, Setup{Operators: 4, Spares: 1}, func(c *Cluster) {
		c.AwaitSettled(2)
		c.Start(4)
		c.Register(4)
		awaitMember(c, 4, &Membership{Socket: c.nodes[4].op.Socket, Voter: true})
		c.Deregister(4)
		c.Chain.Reorg(12, 12, simulated.Lost) // back to before it was registered; its next block is without it
		awaitMember(c, 4, nil)
		c.Register(4)
		awaitMember(c, 4, &Membership{Socket: c.nodes[4].op.Socket, Voter: true})
		awaitTurn(c, 4)
	})
}

// Of five operators three vote. A deposit of little does not unseat anybody, a
// large one does, and the one that lost its seat still signs.
func TestSeatsGoByStakeAndDoNotFlap(t *testing.T) {
	setup := Setup{Stakes: []int64{100, 101, 102, 99, 98}, Agreed: protocol.Parameters{MaxVoters: 3}}
	runWith(t, setup, func(c *Cluster) {
		seats := func() (voters int) {
			for i := range c.nodes {
				if c.Configuration(1)[c.Address(i)].Voter {
					voters += 1 << i
				}
			}
			return voters
		}
		c.Await("three voters", func() bool { return seats() == 0b00111 })
		for round := range 12 {
			c.SetStake(3, int64(99+5*(round%2))) // more than some who sit, then less
			time.Sleep(simulated.Interval)
			if got := seats(); got != 0b00111 {
				t.Fatalf("round %d: seats %05b", round, got)
			}
		}
		c.SetStake(4, 150)
		c.Await("a seat for operator 4", func() bool { return seats() == 0b10110 })
		awaitTurn(c, 4)
		if e := c.AwaitMoreSettled(1)[0]; e.Signers != 5 {
			t.Errorf("%d signers, want 5", e.Signers)
		}
		if refused := c.Refused(); refused != 0 {
			t.Errorf("%d refusals", refused)
		}
	})
}

// One operator changes what it registers as fast as it can. Meanwhile another one joins,
// one is ejected and one moves, all as soon as if it had been quiet, and slots settle.
func TestNoisyOperatorDelaysNobody(t *testing.T) {
	const noisy, ejected, moving, newcomer = 3, 1, 2, 5
	sockets := func(every int) func(*Cluster, int) {
		return func(c *Cluster, block int) {
			if block%every == 0 {
				c.MoveSocket(noisy, fmt.Sprintf("noise-%d:1", block))
			}
		}
	}
	for name, noise := range map[string]func(c *Cluster, block int){
		"a socket in each block":      sockets(1),
		"a socket every two blocks":   sockets(2),
		"a socket every three blocks": sockets(3),
		"it leaves and comes back": func(c *Cluster, block int) {
			if block%2 == 0 {
				c.Deregister(noisy)
			} else {
				c.Register(noisy)
			}
		},
		"its stake doubles and halves": func(c *Cluster, block int) { c.SetStake(noisy, int64(100*(1+block%2))) },
		"it restarts":                  func(c *Cluster, _ int) { c.Restart(noisy) },
	} {
		t.Run(name, func(t *testing.T) {
			runWith(t, Setup{Operators: 5, Spares: 1}, func(c *Cluster) {
				c.AwaitSettled(3)
				c.Start(newcomer)
				block := 0
				blocks := func(n int) {
					for range n {
						noise(c, block)
						block++
						time.Sleep(simulated.BlockTime)
					}
				}
				blocks(20)
				before := c.Chain.Settled()
				c.Register(newcomer)
				c.Deregister(ejected)
				c.MoveSocket(moving, "moved:1")
				blocks(8 + int(simulated.Interval/simulated.BlockTime)) // a leader does not follow its own socket: the next one does
				members := c.Configuration(0)
				if _, in := members[c.Address(ejected)]; in {
					t.Error("the one that was ejected is a member")
				}
				if m := members[c.Address(newcomer)]; !m.Voter {
					t.Errorf("the newcomer is %+v", m)
				}
				if m := members[c.Address(moving)]; m.Socket != "moved:1" || !m.Voter {
					t.Errorf("the one that moved is %+v", m)
				}
				blocks(int(20 * simulated.Interval / simulated.BlockTime))
				if n := len(c.Chain.Settled()) - len(before); n < 20 {
					t.Errorf("%d slots settled in the time of 20", n)
				}
			})
		})
	}
}
