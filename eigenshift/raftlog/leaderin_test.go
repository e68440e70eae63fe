package raftlog

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// A heartbeat of the last leader that is taken when a term has begun makes Raft name that
// leader in the new term. Whoever leads knows better, and so does whoever follows another.
func TestRaftNamesTheLastLeaderInANewTerm(t *testing.T) {
	inGuardedBubble(t, 3, func(t *testing.T, c *guardedCluster) {
		c.allow([]int{0, 1, 2}, 0, 1, 2)
		last := c.leader()
		c.propose(last, 1)
		c.agree(1)
		next := c.other(last)
		if err := c.nodes[last].Transfer(t.Context(), address(next)); err != nil {
			t.Fatal(err)
		}
		c.await("the next leader", func() bool { return c.nodes[next].Status().Leading })
		c.propose(next, 2)
		c.agree(2)
		third := c.other(last, next)
		term := c.nodes[next].Status().Term
		for _, s := range []struct {
			what    string
			node    int
			term    uint64
			named   int
			leading bool
			want    common.Address
		}{
			{"the leader, of itself", next, term, next, true, address(next)},
			{"the leader, of the last one", next, term, last, true, address(next)},
			{"before it has written anything", next, term, next, false, address(next)},
			{"a follower, of the leader", third, term, next, false, address(next)},
			{"a follower, of the last one", third, term, last, false, common.Address{}},
			{"a follower, of a leader in a term before", third, term - 1, last, false, address(last)},
			{"a follower, in a term in which nobody leads yet", third, term + 1, next, false, common.Address{}},
			{"the last one, of itself", last, term + 1, last, false, address(last)},
		} {
			if got := c.nodes[s.node].leaderIn(s.term, rafttransport.ServerID(address(s.named)), s.leading); got != s.want {
				t.Errorf("%s: %s, want %s", s.what, got, s.want)
			}
		}
		if got := c.nodes[third].leaderIn(term, raft.ServerID(""), false); got != (common.Address{}) {
			t.Errorf("nobody is named: %s", got)
		}
	})
}
