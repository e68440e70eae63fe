package raftlog

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

func TestJoin(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		for id := range 30 {
			c.propose(c.leader(), id)
		}
		c.start(1)
		c.crash(3)
		if steps := c.reconcile(members(0, 1, 2, 3), nil); steps != 0 {
			t.Errorf("%d changes for an operator that is down", steps)
		}
		c.wantMembers(members(0, 1, 2), nil)
		c.open(3)
		leader := c.nodes[c.leader()]
		changed, err := leader.Reconcile(t.Context(), members(0, 1, 2, 3), nil, c.reachable)
		if err != nil || !changed {
			t.Fatalf("add: %t, %v", changed, err)
		}
		c.wantMembers(members(0, 1, 2), members(3)) // never a voter at once
		c.reconcile(members(0, 1, 2, 3), nil)
		c.wantMembers(members(0, 1, 2, 3), nil)
		c.agree(29)
		if steps := c.reconcile(members(0, 1, 2, 3), nil); steps != 0 {
			t.Errorf("%d changes though nothing is to be done", steps)
		}
	})
}

// An operator that answers the dial but does not follow the log stays without a
// vote, and the cluster goes on.
func TestLaggardsAreNotPromoted(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		c.start(1)
		c.cut(3)
		c.reconcile(members(0, 1, 2, 3), nil)
		c.wantMembers(members(0, 1, 2), members(3))
		for id := range 3 * maxLag {
			c.propose(leader, id)
		}
		c.connect(3)
		c.reconcile(members(0, 1, 2, 3), nil)
		c.wantMembers(members(0, 1, 2, 3), nil)
		c.agree(3*maxLag - 1)
	})
}

func TestLeaveAndReturn(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		leaver := c.other(leader)
		var rest []int
		for i := range 5 {
			if i != leaver {
				rest = append(rest, i)
			}
		}
		c.reconcile(members(rest...), nil)
		c.wantMembers(members(rest...), nil)
		c.propose(c.leader(), 1)
		// The one that left does not disturb.
		term := c.nodes[c.leader()].Status().Term
		time.Sleep(10 * time.Second)
		if now := c.nodes[c.leader()].Status().Term; now != term {
			t.Errorf("term %d has become %d", term, now)
		}
		c.reconcile(members(0, 1, 2, 3, 4), nil)
		c.wantMembers(members(0, 1, 2, 3, 4), nil)
		c.agree(1)
	})
}

// A leader that is not wanted hands over first; its successor removes it.
func TestUnwantedLeader(t *testing.T) {
	for _, c := range []struct {
		name   string
		demote bool
	}{{"removed", false}, {"demoted", true}} {
		t.Run(c.name, func(t *testing.T) {
			demote := c.demote
			inBubble(t, func(t *testing.T, c *cluster) {
				c.bootstrap(4)
				leader := c.leader()
				var rest []int
				for i := range 4 {
					if i != leader {
						rest = append(rest, i)
					}
				}
				var others []Member
				if demote {
					others = members(leader)
				}
				c.reconcile(members(rest...), others)
				if now := c.leader(); now == leader {
					t.Error("the unwanted leader still leads")
				}
				c.wantMembers(members(rest...), others)
			})
		})
	}
}

func TestCommitteeChanges(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		c.start(2)
		var voters []Member
		for i := range 5 {
			if i != c.other(leader) {
				voters = append(voters, member(i))
			}
		}
		voters = append(voters, member(5))
		nonVoters := members(c.other(leader), 6)
		c.reconcile(voters, nonVoters)
		c.wantMembers(voters, nonVoters)
		c.propose(c.leader(), 1)
		c.agree(1)
	})
}

// A change after which no majority would answer is left for later.
func TestChangesKeepAMajority(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		dead := c.other(leader)
		alive := c.other(leader, dead)
		c.crash(dead)
		time.Sleep(time.Second)
		// Without alive, the leader and dead would have to decide together.
		if steps := c.reconcile(members(leader, dead), nil); steps != 0 {
			t.Errorf("%d changes", steps)
		}
		if steps := c.reconcile(members(leader, dead), members(alive)); steps != 0 {
			t.Errorf("%d changes", steps)
		}
		c.propose(leader, 1)
		// Without dead, two that are there decide.
		c.reconcile(members(leader, alive), nil)
		c.wantMembers(members(leader, alive), nil)
		c.propose(leader, 2)
		// It is wanted again and returns.
		c.open(dead)
		c.reconcile(members(leader, alive, dead), nil)
		c.wantMembers(members(leader, alive, dead), nil)
		c.agree(2)
	})
}

func TestChangedAddress(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		leader := c.leader()
		moving := c.other(leader)
		c.crash(moving)
		wanted := members(0, 1, 2)
		wanted[moving].Socket = "elsewhere:9000"
		if steps := c.reconcile(wanted, nil); steps != 0 {
			t.Errorf("%d changes though nobody answers at the new address", steps)
		}
		c.nodes[moving].member.Socket = "elsewhere:9000"
		c.open(moving)
		c.reconcile(wanted, nil)
		c.wantMembers(wanted, nil)
		c.propose(c.leader(), 1)
		c.agree(1)
		// Somebody else's address is not taken.
		squatting := members(0, 1, 2)
		squatting[moving].Socket = member(leader).Socket
		if steps := c.reconcile(squatting, nil); steps != 0 {
			t.Errorf("%d changes towards a socket of another member", steps)
		}
	})
}

// Operators that are down, or silent, do not keep others waiting for ever.
func TestUnreachableOperatorsDoNotBlock(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(1)
		c.leader()
		c.start(1)
		var down []Member
		for i := range 50 {
			down = append(down, member(10+i))
		}
		// Node 1 comes before or after all of those, whatever the cursor.
		for range 8 {
			if _, err := c.nodes[0].Reconcile(t.Context(), members(0), append(members(1), down...), c.reachable); err != nil {
				t.Fatal(err)
			}
		}
		c.wantMembers(members(0), members(1))
		var slow atomic.Int32
		began := time.Now()
		_, err := c.nodes[0].Reconcile(t.Context(), members(0), append(members(1), down...), func(ctx context.Context, _ Member) error {
			slow.Add(1)
			<-ctx.Done()
			return ctx.Err()
		})
		if err != nil || slow.Load() != probesPerStep || time.Since(began) > c.nodes[0].cfg.Timing.RPC {
			t.Errorf("%d operators dialled in one step of %s, want %d in %s; %v", slow.Load(), time.Since(began), probesPerStep, c.nodes[0].cfg.Timing.RPC, err)
		}
	})
}

// Operators whose sockets have changed again by the time of the next step keep nobody
// from following a change, joining, or being removed.
func TestStepsTakeTurns(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(1)
		c.leader()
		c.start(5)
		c.reconcile(members(0), members(1, 2, 3, 4))
		reachable := func(context.Context, Member) error { return nil }
		const moving, leaving, joining = 3, 4, 5
		for steps := 0; ; steps++ {
			if s := c.nodes[0].Status(); slices.Contains(s.NonVoters, Member{Address: address(moving), Socket: "moved:1"}) &&
				slices.Contains(s.NonVoters, member(joining)) && !slices.Contains(s.NonVoters, member(leaving)) {
				break
			} else if steps == 10 {
				t.Fatalf("not done after %d steps: %+v", steps, s.NonVoters)
			}
			want := members(1, 2, moving, joining)
			want[0].Socket = fmt.Sprintf("noise-%d:1", steps)
			want[1].Socket = fmt.Sprintf("noise-%d:2", steps)
			want[2].Socket = "moved:1"
			if changed, err := c.nodes[0].Reconcile(t.Context(), members(0), want, reachable); err != nil || !changed {
				t.Fatalf("step %d: %t, %v", steps, changed, err)
			}
		}
	})
}

// A change that is based on an outdated configuration is refused: the library's
// own index is always zero, which means "any".
func TestChangesCompareAndSet(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.compaction = Compaction{Interval: 20 * time.Millisecond, Threshold: 8, Trailing: 4}
		c.bootstrap(3)
		leader := c.nodes[c.leader()]
		outdated, err := leader.configurationIndex()
		if err != nil || outdated == 0 {
			t.Fatalf("configuration index %d, %v", outdated, err)
		}
		c.start(1)
		c.reconcile(members(0, 1, 2), members(3))
		current, err := leader.configurationIndex()
		if err != nil || current <= outdated {
			t.Fatalf("configuration index %d after %d, %v", current, outdated, err)
		}
		s := &step{leader: leader.leader, index: outdated, term: leader.Status().Term}
		_, err = s.commit(t.Context(), "Removed", member(3).server(raft.Nonvoter), func() raft.Future {
			return leader.raft.RemoveServer(rafttransport.ServerID(address(3)), s.index, s.patience())
		})
		if err == nil || !strings.Contains(err.Error(), "configuration changed") {
			t.Errorf("an outdated change: %v", err)
		}
		// The index survives when the log no longer has the entry.
		for id := range 60 {
			c.propose(c.leader(), id)
			time.Sleep(10 * time.Millisecond)
		}
		number := c.leader()
		c.await("the log is cut", func() bool {
			first, err := c.nodes[number].stores.Log.FirstIndex()
			return err == nil && first > current
		})
		c.crash(number)
		c.open(number)
		if again, err := c.nodes[number].configurationIndex(); err != nil || again != current {
			t.Errorf("configuration index %d after a restart, want %d; %v", again, current, err)
		}
	})
}

func TestWishesAreChecked(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(1)
		leader := c.nodes[c.leader()]
		for name, wish := range map[string][2][]Member{
			"no voters":       {nil, members(0)},
			"twice":           {members(0, 1), members(1)},
			"without address": {append(members(0), Member{Socket: "x:1"}), nil},
		} {
			if _, err := leader.Reconcile(t.Context(), wish[0], wish[1], c.reachable); err == nil {
				t.Errorf("%s: no error", name)
			}
		}
		// The last voter cannot go, and says so by staying.
		changed, err := leader.Reconcile(t.Context(), members(1), nil, c.reachable)
		if changed || err != nil {
			t.Errorf("got %t, %v", changed, err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := leader.Reconcile(ctx, members(0), members(1), c.reachable); err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("without time: %v", err)
		}
	})
}
