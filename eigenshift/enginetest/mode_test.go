package enginetest

import (
	"slices"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// setMode tells an operator what to take part in, and waits until it has heard.
func (c *Cluster) setMode(m mode.Mode, operators ...int) {
	for _, i := range operators {
		c.Engine(i).SetMode(m)
	}
	synctest.Wait()
}

// signatures returns how many digests an operator has signed.
func (c *Cluster) signatures(i int) (n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, by := range c.signed {
		if by[i] {
			n++
		}
	}
	return n
}

// awaitOtherLeader waits until another operator leads.
func (c *Cluster) awaitOtherLeader(than int) (leader int) {
	c.t.Helper()
	c.Await("another leader", func() bool {
		i, led := c.Leader()
		leader = i
		return led && i != than
	})
	return leader
}

// requireTurns fails when a task is not signed by so many, or was proposed by one of these
// operators.
func requireTurns(t *testing.T, c *Cluster, events []simulated.Event, signers int, but ...int) {
	t.Helper()
	for _, e := range events {
		if e.Signers != signers {
			t.Errorf("task %d has %d signers, want %d", e.Task, e.Signers, signers)
		}
		for _, i := range but {
			if e.Proposer == c.Address(i) {
				t.Errorf("task %d was proposed by operator %d", e.Task, i)
			}
		}
	}
}

// A leader is paused with a task of its own under way, which settles. No other operator misses
// a slot, and it signs nothing, neither responses nor observations. It goes on when it is
// resumed.
func TestAPausedOperatorTakesNoPart(t *testing.T) {
	for name, service := range map[string]avsService{"responses": testAVS{}.service(), "observations": new(world).service()} {
		t.Run(name, func(t *testing.T) {
			run(t, Setup{}, service, func(c *Cluster) {
				c.AwaitSettled(3)
				paused, task := c.AwaitPhase(lifecycle.PhaseOpen)
				c.setMode(mode.Paused, paused)
				signed := c.signatures(paused)
				c.awaitOtherLeader(paused)
				c.Await("settlement of the task that was under way", func() bool { return settled(c, task.ID) != nil })
				requireTurns(t, c, c.AwaitMoreSettled(10), 4, paused)
				if now := c.signatures(paused); now != signed {
					t.Errorf("the paused operator has signed %d times", now-signed)
				}
				c.setMode(mode.Active, paused)
				c.Await("a task of the operator that was paused", func() bool {
					events := c.Chain.Settled()
					last := events[len(events)-1]
					return last.Proposer == c.Address(paused) && last.Signers == 5
				})
				requireEverySlot(t, c, c.Chain.Settled())
				requireLog(t, c)
				requireNoReverts(t, c)
			})
		})
	}
}

// A paused operator refuses whatever it is asked, also what it has answered before and when the
// stand-in of an overdue slot asks.
func TestAPausedOperatorAnswersNobody(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(2)
		leader, task := c.AwaitPhase(lifecycle.PhaseOpen)
		asked := (leader + 1) % 5
		if _, err := c.Engine(asked).Answer(c.t.Context(), c.Address(leader), task); err != nil {
			t.Fatalf("before it is paused: %v", err)
		}
		c.setMode(mode.Paused, asked)
		if _, err := c.Engine(asked).Answer(c.t.Context(), c.Address(leader), task); track.Of(err) != track.Paused {
			t.Errorf("asked once more: %v", err)
		}
		if s := c.Engine(asked).Status(); len(s.Track.Refusals) == 0 {
			t.Error("its status does not say that it refused")
		}
		signed := c.signatures(asked)
		c.WedgeRaft(true)
		requireTurns(t, c, c.AwaitMoreSettled(5)[1:], 4, asked)
		if now := c.signatures(asked); now != signed {
			t.Errorf("it has signed %d times for stand-ins", now-signed)
		}
	})
}

// A drained operator signs every task and proposes none. Whenever leaders crash it may be elected,
// and hands over at once: every slot settles, through the log.
func TestADrainedOperatorLeadsNoMore(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(3)
		drained, _ := c.AwaitPhase(lifecycle.PhaseCertified)
		c.setMode(mode.Drained, drained)
		c.awaitOtherLeader(drained)
		c.Await("the end of its own task", func() bool { return len(c.Engine(drained).Status().Unfinished) == 0 })
		requireTurns(t, c, c.AwaitMoreSettled(8), 5, drained)
		for range 6 {
			leader := c.awaitOtherLeader(drained)
			c.Crash(leader)
			c.awaitOtherLeader(drained)
			requireTurns(t, c, c.AwaitMoreSettled(2)[1:], 4, drained, leader)
			c.Start(leader)
			c.AwaitMoreSettled(1)
		}
		requireEverySlot(t, c, c.Chain.Settled())
		requireLog(t, c)
		c.setMode(mode.Active, drained)
		c.Await("a task of the operator that was drained", func() bool {
			events := c.Chain.Settled()
			return events[len(events)-1].Proposer == c.Address(drained)
		})
	})
}

// Leadership is handed over to the operator that is named, which proposes next, and to none that
// would not lead.
func TestHandOverByCommand(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(6)
		leader, _ := c.AwaitPhase(lifecycle.PhaseOpen) // it leads until that settles
		settled := c.Chain.Settled()
		last := slices.IndexFunc(c.nodes, func(n *node) bool { return n.op.Address == settled[len(settled)-1].Proposer })
		others := []int{last} // whose turn it cannot be
		for i := range c.nodes {
			if i != leader && i != last && len(others) < 3 {
				others = append(others, i)
			}
		}
		c.setMode(mode.Drained, others[0])
		c.setMode(mode.Paused, others[1])
		for _, i := range others[:2] {
			if err := c.Engine(leader).HandOver(c.t.Context(), c.Address(i)); track.Of(err) != track.CandidateNotReady {
				t.Errorf("to operator %d: %v", i, err)
			}
		}
		for name, to := range map[string]common.Address{"itself": c.Address(leader), "a stranger": {1}} {
			if err := c.Engine(leader).HandOver(c.t.Context(), to); track.Of(err) != track.NoCandidate {
				t.Errorf("to %s: %v", name, err)
			}
		}
		if err := c.Engine(others[2]).HandOver(c.t.Context(), c.Address(leader)); track.Of(err) != track.NotLeader {
			t.Errorf("by an operator that does not lead: %v", err)
		}
		if now, led := c.Leader(); !led || now != leader {
			t.Fatalf("operator %d leads now, %t", now, led)
		}
		if err := c.Engine(leader).HandOver(c.t.Context(), c.Address(others[2])); err != nil {
			t.Fatal(err)
		}
		if now := c.awaitOtherLeader(leader); now != others[2] {
			t.Errorf("operator %d leads, and not operator %d", now, others[2])
		}
		if next := c.AwaitMoreSettled(2)[1]; next.Proposer != c.Address(others[2]) {
			t.Errorf("task %d was proposed by %s, and not by operator %d", next.Task, next.Proposer, others[2])
		}
		if err := c.Engine(others[2]).HandOver(c.t.Context(), common.Address{}); err != nil && track.Of(err) != track.NotLeader {
			t.Errorf("to the next: %v", err)
		}
		c.AwaitMoreSettled(4)
		requireEverySlot(t, c, c.Chain.Settled())
	})
}

// While Raft is wedged, the stand-ins that are paused or drained are passed over: the next one's
// window opens a moment later.
func TestStandInsThatArePausedArePassedOver(t *testing.T) {
	runN(t, 6, func(c *Cluster) {
		c.AwaitSettled(3)
		c.setMode(mode.Paused, 0)
		c.setMode(mode.Drained, 1)
		c.WedgeRaft(true)
		c.AwaitMoreSettled(2) // of which one may have been under way
		requireTurns(t, c, c.AwaitMoreSettled(20), 5, 0, 1)
		events := c.Chain.Settled()
		for i := range events[1:] {
			if events[i+1].Task != events[i].Task+1 {
				t.Errorf("slots %d and %d settled in a row: one is missing", events[i].Task, events[i+1].Task)
			}
		}
	})
}

// When nobody is left who would lead, nothing settles, and nothing breaks: it goes on with the
// first that is resumed.
func TestAllAreDrained(t *testing.T) {
	runN(t, 3, func(c *Cluster) {
		c.AwaitSettled(3)
		c.setMode(mode.Drained, 0, 1, 2)
		c.Await("the last task that was open", func() bool {
			for i := range c.nodes {
				if len(c.Engine(i).Status().Unfinished) > 0 {
					return false
				}
			}
			return true
		})
		before := len(c.Chain.Settled())
		head := c.Chain.Head().Number
		c.Await("many blocks", func() bool { return c.Chain.Head().Number > head+60 })
		if now := len(c.Chain.Settled()); now != before {
			t.Errorf("%d tasks have settled", now-before)
		}
		c.setMode(mode.Active, 1)
		requireTurns(t, c, c.AwaitMoreSettled(1), 3, 0, 2)
		c.setMode(mode.Active, 0, 2)
		c.AwaitMoreSettled(6)
	})
}

// An operator that is paused or drained joins, and moves to another socket, like any other.
func TestMembersThatArePaused(t *testing.T) {
	for _, m := range []mode.Mode{mode.Drained, mode.Paused} {
		t.Run(m.String(), func(t *testing.T) {
			runWith(t, Setup{Operators: 3, Spares: 1}, func(c *Cluster) {
				voter := func() *Membership { return &Membership{Socket: c.nodes[3].op.Socket, Voter: true} }
				c.AwaitSettled(1)
				c.Start(3)
				c.setMode(m, 3)
				c.Register(3)
				awaitMember(c, 3, voter())
				c.MoveSocket(3, "elsewhere:7")
				awaitMember(c, 3, voter())
				c.setMode(mode.Active, 3)
				awaitTurn(c, 3)
			})
		})
	}
}
