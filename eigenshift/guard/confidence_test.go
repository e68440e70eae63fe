package guard

import (
	"errors"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// A majority that has no confidence in its leader gets another one; a minority
// disturbs nobody.
func TestNoConfidence(t *testing.T) {
	var took []time.Duration
	for range 20 {
		inBubble(t, true, func(c *cluster) {
			c.liar.answers(func(_ int, command any) (any, error, bool) {
				// Its reply must count, or the leader has lost the majority anyway.
				return nil, nil, false
			})
			leader := c.leader()
			followers := c.followers()
			c.nodes[followers[0]].guard.Distrust(address(leader), "test", 10*time.Second)
			if applied := c.applies(); applied != 60 || c.leading() != leader {
				t.Errorf("with one operator that refuses: %d applied, operator %d leads after %d", applied, c.leading(), leader)
			}
			leader = c.leader()
			begin := time.Now()
			for _, i := range c.followers() {
				c.nodes[i].guard.Distrust(address(leader), "test", 10*time.Second)
			}
			c.await("another leader", func() bool { now := c.leading(); return now >= 0 && now != leader })
			took = append(took, time.Since(begin))
		})
	}
	var worst time.Duration
	for _, d := range took {
		worst = max(worst, d)
	}
	t.Logf("worst of %d: %s", len(took), worst)
	if worst > 3*time.Second {
		t.Errorf("it took %s", worst)
	}
}

// A follower that answers without success keeps its leader in office, and so
// does a majority that does: that is why refusals are errors.
func TestUnsuccessfulRepliesDeposeNobody(t *testing.T) {
	inBubble(t, false, func(c *cluster) {
		leader := c.leader()
		term := c.maxTerm()
		for _, i := range c.followers() {
			c.nodes[i].bare.rejects.Store(true)
		}
		time.Sleep(200 * time.Millisecond) // followers have not yet called an election
		if c.nodes[leader].raft.State() != raft.Leader || c.nodes[leader].raft.CurrentTerm() != term {
			t.Error("the leader's lease has ended")
		}
	})
}

// What is refused is refused with an error that says why.
func TestRefusalsAreErrors(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		lane, err := c.liar.carrier.To(address(0))
		if err != nil {
			t.Fatal(err)
		}
		var response raft.AppendEntriesResponse
		err = lane.AppendEntries(rafttransport.ServerID(address(0)), "", &raft.AppendEntriesRequest{RPCHeader: headerOf(1), Term: 5}, &response)
		var refusal *Refusal
		if !errors.As(err, &refusal) || refusal.Reason != Sender {
			t.Errorf("got %v", err)
		}
	})
}
