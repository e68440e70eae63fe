package guard

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"
)

// Leaders that have been succeeded without having noticed are refused and not
// accused: simulations see them whenever a leader comes back.
func TestSucceededLeadersAreNotAccused(t *testing.T) {
	var refusal *Refusal
	entries := &raft.AppendEntriesRequest{Term: 4, PrevLogEntry: 1, PrevLogTerm: 1, Entries: []*raft.Log{{Index: 2, Term: 5}}}
	if err := checkAppend(entries); !errors.Is(err, ErrSucceeded) || errors.As(err, &refusal) {
		t.Errorf("entries of a later term: %v", err)
	}
	snapshot := &raft.InstallSnapshotRequest{
		SnapshotVersion: raft.SnapshotVersionMax, Term: 4, LastLogIndex: 9, LastLogTerm: 5, ConfigurationIndex: 1,
		Configuration: raft.EncodeConfiguration(configuration(0, 1, 2)),
	}
	if _, err := checkSnapshot(snapshot, 1<<20); !errors.Is(err, ErrSucceeded) || errors.As(err, &refusal) {
		t.Errorf("a snapshot of a later term: %v", err)
	}
}

// Terms that have parted, by lies or by elections that came to nothing, meet
// again when everybody is honest: a cluster without a leader finds one, and all
// follow it.
func TestDivergedTermsMeet(t *testing.T) {
	for _, terms := range [][]uint64{
		{7, 7, 7, 40},
		{45, 145, 174, 670},
		{10, 12, 5000, 5600},
		{9, 9, 9, 900},
	} {
		inBubble(t, true, func(c *cluster) {
			for i := range c.nodes {
				c.stop(i)
			}
			for i, n := range c.nodes {
				if err := n.store.SetUint64([]byte("CurrentTerm"), terms[i]); err != nil {
					t.Fatal(err)
				}
			}
			for i := range c.nodes {
				c.start(i)
			}
			c.leader() // whom all honest operators follow
			if applied := c.applies(); applied < 60 {
				t.Errorf("terms %v: applied %d of 60", terms, applied)
			}
			if latest := c.maxTerm(); latest > 2*max(terms[0], terms[2], terms[3])+100 {
				t.Errorf("terms %v: they have become %d", terms, latest)
			}
		})
	}
}

// A leader that has just ordered a hand-over hears of its successor's term, again and
// again where leadership moves fast. It must not take its office back for that; it
// skips terms for a follower that stays ahead in one term.
func TestSuccessorsAreNotCaughtUpWith(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		leader := c.leader()
		n, follower := c.nodes[leader], address((leader+1)%honest)
		term := n.raft.CurrentTerm()
		ahead := func(ours uint64) {
			for range 2 * skipAfter {
				n.guard.rules.followers.recordAhead(follower, ours+1, ours)
				time.Sleep(election / 2)
				synctest.Wait()
			}
		}
		ahead(term - 1)
		n.guard.rules.followers.recordAhead(follower, term+1, term)
		synctest.Wait()
		if now := n.raft.CurrentTerm(); now != term {
			t.Errorf("the leader of term %d has gone to term %d", term, now)
		}
		ahead(term)
		n.guard.rules.followers.recordAhead(follower, term+1, term)
		synctest.Wait()
		again := func() bool { return c.leading() == leader && n.raft.CurrentTerm() > term }
		c.await("the leader has skipped a term, and leads", again)
		term = n.raft.CurrentTerm()
		n.guard.rules.followers.recordAhead(follower, term+maxSkip, term) // still ahead: no need to wait once more
		c.await("the leader has skipped more terms, and leads", again)
		if now := n.raft.CurrentTerm(); now < term+maxSkip {
			t.Errorf("the leader of term %d has gone to term %d", term, now)
		}
	})
}

// Two followers that lies have taken thousands of terms ahead, and not to the same
// one, are met again within a minute, and all follow one leader.
func TestFollowersThatAreFarAheadTogether(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		n, followers := c.nodes[c.leader()], c.followers()
		term := n.raft.CurrentTerm()
		ends := []uint64{term + 8000, term + 8600}
		for i, to := range ends {
			g := c.nodes[followers[i]].guard
			later := &raft.RequestVoteRequest{RPCHeader: raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax}, Term: to, LeadershipTransfer: true}
			if err := g.inbox.order(later); err != nil {
				t.Fatal(err)
			}
		}
		if err := n.raft.Apply([]byte("x"), time.Second).Error(); err != nil { // the two cannot win an election
			t.Fatal(err)
		}
		c.leader()
		if now := c.maxTerm(); now < ends[1] || now > ends[1]+maxSkip {
			t.Errorf("terms %d and %d have met at %d", ends[0], ends[1], now)
		}
		if applied := c.applies(); applied < 60 {
			t.Errorf("applied %d of 60", applied)
		}
	})
}

// A follower goes along with its leader to later terms, a bounded way at once and then
// a little at a time: a leader that lies cannot take it further. To be asked whether
// it would costs nothing, and it goes along with nobody else.
func TestLeadersAreNotFollowedWithoutBound(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		leader := c.leader()
		g := c.nodes[(leader+1)%honest].guard
		term := g.raft.CurrentTerm()
		far := term + 1 + jumpBurst*maxSkip
		follows := func(who int, to uint64, counts, want bool) {
			t.Helper()
			if got := g.rules.terms.goesAlong(address(who), to, term, counts); got != want {
				t.Errorf("operator %d to %d terms later: %t, want %t", who, to-term, got, want)
			}
		}
		follows(leader, far+1, true, false)
		follows(leader, far, false, true)
		follows((leader+2)%honest, term+2, true, false)
		follows(leader, far, true, true)
		follows(leader, term+2, true, false)
		time.Sleep(candidacyPause * election)
		follows(leader, term+2+maxSkip, true, false)
		follows(leader, term+1+maxSkip, true, true)
		follows(leader, term+2, false, false)
	})
}
