package enginetest

import (
	"context"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// outcome is how some slots settled.
type result struct {
	settled, late int // late: eight blocks or more after they fell due
	fallbacks     uint64
	terms         uint64
	shares        []int // by operator
}

// measure lets a scenario take place and returns how the slots settled that fell due
// meanwhile, those of the last few blocks apart.
func measure(c *Cluster, scenario func()) (o result) {
	before, start, term := c.Fallbacks(), c.Chain.Head().Number, view{c.nodes[0]}.Term()
	scenario()
	due := c.Chain.Due()
	o.shares = make([]int, len(c.nodes))
	for _, e := range c.Chain.Settled() {
		if due[e.Task] <= start {
			continue
		}
		o.settled++
		if e.Block.Number >= due[e.Task]+8 {
			o.late++
		}
		for i := range c.nodes {
			if c.Address(i) == e.Proposer {
				o.shares[i]++
			}
		}
	}
	o.fallbacks, o.terms = c.Fallbacks()-before, view{c.nodes[0]}.Term()-term
	return o
}

// write brings commands into the log through the leader, which it returns.
func (c *Cluster) write(make func(leader int) []lifecycle.Command) (leader int) {
	c.t.Helper()
	c.Await("a leader", func() (ok bool) { leader, ok = c.Leader(); return ok })
	for _, command := range make(leader) {
		if _, err := c.nodes[leader].log.Propose(c.t.Context(), command); err != nil {
			c.t.Fatal(err)
		}
	}
	return leader
}

// falseClaims are kinds of what a leader can write about slots that are not due.
var falseClaims = map[string]func(c *Cluster) []lifecycle.Command{
	"settled in a block to come": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimSettled(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, 1<<40)
	},
	"settled in the last block ever": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimSettled(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, math.MaxUint64)
	},
	"settled in an old block": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimSettled(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, 1)
	},
	"settled in the head": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimSettled(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 63, c.Chain.Head().Number)
	},
	"open at the head": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimOpen(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, c.Chain.Head().Ref())
	},
	"open at the head, for later slots": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimOpen(view{c.nodes[0]}, slotAt(c.Chain.Head())+200, 16, c.Chain.Head().Ref())
	},
	"open at a block to come": func(c *Cluster) []lifecycle.Command {
		return adversary.ClaimOpen(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 64, eigenshift.BlockRef{Number: c.Chain.Head().Number + 60, Hash: common.Hash{1}})
	},
	"certified by nobody": func(c *Cluster) []lifecycle.Command {
		list := adversary.ClaimOpen(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, eigenshift.BlockRef{Number: c.Chain.Head().Number + 50, Hash: common.Hash{1}})
		for _, command := range list {
			list = append(list, lifecycle.Certified{Certified: eigenshift.Certified{Task: command.(lifecycle.Opened).Task, Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}})
		}
		return list
	},
	"given up": func(c *Cluster) []lifecycle.Command {
		list := adversary.ClaimOpen(view{c.nodes[0]}, slotAt(c.Chain.Head())+1, 40, c.Chain.Head().Ref())
		for _, command := range list {
			list = append(list, lifecycle.Expired{ID: command.(lifecycle.Opened).Task.ID, Reason: "so it shall be"})
		}
		return list
	},
}

// A leader writes about slots that are not due, and is gone: the slots settle in time
// and through the log, in as many terms as without it.
func TestLogEntriesDoNotOutliveTheLiar(t *testing.T) {
	const slots = 45
	run := func(t *testing.T, claims func(c *Cluster) []lifecycle.Command) (got result) {
		runN(t, 5, func(c *Cluster) {
			c.AwaitSettled(10)
			got = measure(c, func() {
				c.Crash(c.write(func(int) []lifecycle.Command {
					if claims == nil {
						return nil
					}
					return claims(c)
				}))
				time.Sleep(slots * simulated.Interval)
			})
			if lost := lost(c); len(lost) > 0 {
				t.Errorf("lost slots %v", lost)
			}
		})
		return got
	}
	alone := run(t, nil)
	for name, claims := range falseClaims {
		t.Run(name, func(t *testing.T) {
			got := run(t, claims)
			if got.late != 0 || got.fallbacks != 0 || got.settled < alone.settled-1 || got.terms > alone.terms+2 {
				t.Errorf("with the claims %+v, without %+v", got, alone)
			}
		})
	}
}

// inEachTurn lets some operators write once in each term in which they lead, and once
// more when their own task is in the log, for so many slots.
func inEachTurn(c *Cluster, liars []int, slots int, make func(liar int) []lifecycle.Command) (turns int) {
	type moment struct {
		term uint64
		own  bool
	}
	done := map[moment]bool{}
	for end := time.Now().Add(time.Duration(slots) * simulated.Interval); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		for _, i := range liars {
			s := c.nodes[i].log.Status()
			now := moment{s.Term, false}
			for _, e := range c.State(i).Live() {
				now.own = now.own || e.Task.Proposer == c.Address(i) && e.Task.ID == slotAt(c.Chain.Head())
			}
			if !s.Leading || done[now] {
				continue
			}
			done[now] = true
			turns++
			for _, command := range make(i) {
				if _, err := c.nodes[i].log.Propose(c.t.Context(), command); err != nil {
					break
				}
			}
		}
	}
	return turns
}

// The same in each of its turns by an operator that does its work otherwise: it costs
// nobody anything.
func TestFalseClaimsInEachTurnCostNothing(t *testing.T) {
	const slots = 30
	for name, claims := range falseClaims {
		t.Run(name, func(t *testing.T) {
			runN(t, 5, func(c *Cluster) {
				c.AwaitSettled(10)
				turns := 0
				got := measure(c, func() {
					turns = inEachTurn(c, []int{2}, slots, func(int) []lifecycle.Command { return claims(c) })
				})
				if turns < 8 || got.late != 0 || got.fallbacks != 0 || got.settled < slots-1 {
					t.Errorf("in %d turns: %+v", turns, got)
				}
			})
		})
	}
}

// A leader that opens nothing and fills the log with tasks of coming slots instead is
// replaced like one that does nothing.
func TestOpenTasksThatAreNoneSilenceNoDoubt(t *testing.T) {
	const slots = 50
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(10)
		c.Liar(2).Become(1, adversary.Idles)
		got := measure(c, func() {
			inEachTurn(c, []int{2}, slots, func(int) []lifecycle.Command {
				return falseClaims["open at a block to come"](c)
			})
		})
		if len(c.Doubts()) == 0 {
			t.Error("nobody has lost confidence in it")
		}
		if got.settled < slots*9/10 || got.fallbacks > 2 {
			t.Errorf("%+v of %d slots", got, slots)
		}
	})
}

// One operator, or two, write in each of their turns that the others had theirs: all
// propose as often as each other.
func TestSharesStayEvenWhateverIsWritten(t *testing.T) {
	const slots = 60
	for _, liars := range [][]int{nil, {2}, {1, 3}} {
		runN(t, 5, func(c *Cluster) {
			c.AwaitSettled(10)
			random := rand.New(rand.NewPCG(1, 2))
			colludes := func(i int) bool { return len(liars) > 1 && (i == liars[0] || i == liars[1]) }
			got := measure(c, func() {
				inEachTurn(c, liars, slots, func(liar int) (list []lifecycle.Command) {
					for _, command := range adversary.ClaimTurns(view{c.nodes[0]}, c.Address(liar), random) {
						switch x := command.(type) {
						case lifecycle.Submitted:
							if colludes(liar) && (x.Settlement.Proposer == c.Address(liars[0]) || x.Settlement.Proposer == c.Address(liars[1])) {
								continue
							}
						case lifecycle.Opened:
							if x.Task.ID == slotAt(c.Chain.Head()) {
								continue // this one is its own
							}
						}
						list = append(list, command)
					}
					return list
				})
			})
			for i, share := range got.shares {
				if share < slots/5-1 || share > slots/5+1 {
					t.Errorf("liars %v: operator %d proposed %d of %d tasks: %v", liars, i, share, slots, got.shares)
				}
			}
			if got.fallbacks != 0 || got.late != 0 {
				t.Errorf("liars %v: %+v", liars, got)
			}
		})
	}
}

// A leader opens the slot that is due in the name of another: nobody signs it, and the
// slot settles with the next leader, at the cost of the liar's turn.
func TestNobodySignsWhatWasOpenedInAnothersName(t *testing.T) {
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(10)
		var victim common.Address
		var slot eigenshift.TaskID
		c.Await("a turn", func() bool {
			leader, ok := c.Leader()
			if !ok {
				return false
			}
			head := c.Chain.Head()
			slot = slotAt(c.Chain.Head())
			if settled(c, slot) != nil || head.Time%uint64(simulated.Interval.Seconds()) != 0 {
				return false
			}
			c.Liar(leader).Become(1, adversary.Idles)
			victim = c.Address((leader + 2) % 5)
			list := adversary.ClaimOpen(view{c.nodes[0]}, slot, 1, head.Ref())
			opened := list[0].(lifecycle.Opened)
			opened.Task.Proposer = victim
			outcome, err := c.nodes[leader].log.Propose(context.Background(), opened)
			return err == nil && outcome.Accepted
		})
		c.Await("settlement of the slot", func() bool { return settled(c, slot) != nil })
		if s := settled(c, slot); s.Proposer == victim && s.Block.Number <= c.Chain.Due()[slot]+2 {
			t.Errorf("slot %d settled as %s had not proposed it", slot, victim)
		}
	})
}

// A leader that certifies and never submits is replaced, each time, by operators that
// have seen another one submit in its stead; every slot settles.
func TestLeaderThatNeverSubmitsIsDistrusted(t *testing.T) {
	const slots = 60
	runN(t, 5, func(c *Cluster) {
		c.AwaitSettled(10)
		liar := c.Corrupt(2, rand.New(rand.NewPCG(1, 2)), 1, adversary.KeepsBack)
		got := measure(c, func() { time.Sleep(slots * simulated.Interval) })
		if told := liar.Told()[adversary.KeepsBack]; told < 5 {
			t.Errorf("it has kept back %d certificates", told)
		}
		if len(c.Doubts()) == 0 {
			t.Error("nobody has lost confidence in it")
		}
		if got.settled < slots-1 || got.late != 0 || got.fallbacks != 0 {
			t.Errorf("%+v of %d slots", got, slots)
		}
		if lost := lost(c); len(lost) > 0 {
			t.Errorf("lost slots %v", lost)
		}
	})
}
