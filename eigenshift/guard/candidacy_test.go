package guard

import (
	"fmt"
	"testing"
	"time"

	"github.com/hashicorp/raft"
)

// A candidate that stands again and again while nobody leads keeps unguarded
// operators from electing anybody: each vote for it makes them wait.
func TestRepeatedCandidacies(t *testing.T) {
	for _, jump := range []uint64{1, 1000} {
		for _, guarded := range []bool{false, true} {
			t.Run(fmt.Sprintf("jump=%d/guarded=%t", jump, guarded), func(t *testing.T) {
				inBubble(t, guarded, func(c *cluster) {
					leader := c.leader()
					c.stop(leader)
					c.start(leader) // its term of office is over; nobody leads
					stop, done := make(chan struct{}), make(chan struct{})
					go func() {
						defer close(done)
						keep(stop, 20*time.Millisecond, func() {
							c.liar.vote(func(v *raft.RequestVoteRequest) { v.Term += jump - 1 })
						})
					}()
					begin := time.Now()
					elected := false
					for time.Since(begin) < 30*time.Second && !elected {
						time.Sleep(10 * time.Millisecond)
						elected = c.leading() >= 0
					}
					close(stop)
					<-done
					t.Logf("elected: %t after %s, term %d, refused %v", elected, time.Since(begin), c.maxTerm(), c.refused())
					switch {
					case guarded && !elected:
						t.Error("nobody was elected in 30 s")
					case !guarded && elected:
						t.Error("an unguarded cluster elects a leader: the attack does nothing")
					case guarded && c.maxTerm() > 40:
						t.Errorf("the term has become %d", c.maxTerm())
					}
				})
			})
		}
	}
}

// With an empty configuration, as an operator without a folder has it, Raft
// votes for anybody.
func TestVotesOfOperatorsWithoutConfiguration(t *testing.T) {
	for _, guarded := range []bool{false, true} {
		inBubble(t, guarded, func(c *cluster) {
			c.stop(0)
			n := c.nodes[0]
			n.store, n.snapshots = raft.NewInmemStore(), raft.NewInmemSnapshotStore()
			for i := 1; i < honest; i++ {
				c.hub.Cut(address(i), address(0), true)
			}
			c.start(0)
			granted := c.liar.vote(func(*raft.RequestVoteRequest) {})
			if (granted > 0) == guarded {
				t.Errorf("guarded=%t: %d votes for the liar", guarded, granted)
			}
		})
	}
}

// An operator that has lost its folder is brought up to date again: entries and
// the configuration in them, which the registry has no longer, are what the
// others have.
func TestOldConfigurationsAreLearnt(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		leader := c.leader()
		i := (leader + 1) % honest
		c.stop(i)
		n := c.nodes[i]
		n.store, n.snapshots = raft.NewInmemStore(), raft.NewInmemSnapshotStore()
		c.start(i)
		changed := roster(0, 1, 2, 3)
		changed[address(7)] = Standing{Sockets: []string{"operator-7:1"}, Stays: true, MayVote: true, Votes: true}
		n.guard.SetRoster(changed)
		c.await("the whole configuration", func() bool {
			return len(n.raft.GetConfiguration().Configuration().Servers) == 5
		})
		if applied := c.applies(); applied != 60 {
			t.Errorf("applied %d of 60", applied)
		}
	})
}
