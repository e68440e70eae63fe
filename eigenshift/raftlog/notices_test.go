package raftlog

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
)

// Followers apply what is committed as soon as it is, without waiting for a time-out.
func TestFollowersLearnAtOnceWhatIsCommitted(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		for id := range 20 {
			start := time.Now()
			c.propose(leader, id)
			synctest.Wait()
			for i, n := range c.nodes {
				if _, has := n.State().Get(eigenshift.TaskID(id)); !has {
					t.Errorf("node %d has not applied task %d", i, id)
				}
			}
			if took := time.Since(start); took > 0 {
				t.Errorf("task %d took %s", id, took)
			}
			time.Sleep(LAN().Commit / 3)
		}
	})
}

// A new leader tells what its predecessor wrote, as soon as it knows that it is committed.
func TestNewLeaderTellsWhatIsCommitted(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		c.silent.Store(true)
		c.propose(leader, 1)
		c.crash(leader)
		c.silent.Store(false)
		if _, has := c.nodes[c.other(leader)].State().Get(1); has {
			t.Error("the old leader has told already")
		}
		c.leader()
		synctest.Wait()
		for i, n := range c.nodes {
			if _, has := n.State().Get(1); n.up && !has {
				t.Errorf("node %d has not applied task 1", i)
			}
		}
	})
}

// Entries that did not arrive are sent again long before Raft would, also where its time-outs are long.
func TestEntriesThatAreRefusedAreSentAgainSoon(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		c.refuse.Store(8) // by each follower twice
		start := time.Now()
		c.propose(leader, 1)
		if took := time.Since(start); took > 3*firstResend {
			t.Errorf("it took %s", took)
		}
		c.refuse.Store(1 << 30)
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		if _, err := c.nodes[leader].Propose(ctx, submitted(2)); err == nil {
			t.Error("a task is committed that nobody was sent")
		}
	})
}

// metered counts the messages of leaders, loses those without entries while silent is set, and
// refuses as many with entries as refuse says.
type metered struct {
	*raft.InmemTransport
	*cluster
}

func (m metered) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	m.sent.Add(1)
	if len(args.Entries) > 0 && m.refuse.Add(-1) >= 0 {
		return errors.New("refused")
	}
	if m.silent.Load() && len(args.Entries) == 0 {
		return errors.New("lost")
	}
	return m.InmemTransport.AppendEntries(id, target, args, resp)
}

// An idle leader sends few messages, and keeps its followers.
func TestIdleLeaderIsQuiet(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		term := c.nodes[leader].Status().Term
		const beats = 1000
		before := c.sent.Load()
		time.Sleep(beats * LAN().Heartbeat)
		each := float64(c.sent.Load()-before) / beats / 4
		if each < 1 || each > 4 {
			t.Errorf("%.1f messages to each follower in Timing.Heartbeat", each)
		}
		if s := c.nodes[leader].Status(); !s.Leading || s.Term != term {
			t.Errorf("leading %t in term %d, want term %d", s.Leading, s.Term, term)
		}
	})
}

// An operator that was cut off gets what it missed once it is back.
func TestCutOffFollowerCatchesUp(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(5)
		leader := c.leader()
		away := c.other(leader)
		for id := range 5 {
			c.cut(away)
			c.propose(leader, id)
			time.Sleep(LAN().Heartbeat / 2)
			c.connect(away)
			c.agree(eigenshift.TaskID(id))
			leader = c.leader()
			away = c.other(leader)
		}
	})
}

// A notice says only what the follower holds and does not know, once at a time.
func TestNoticesThatAreDue(t *testing.T) {
	const term = 3
	sent := time.Now()
	message := func(previous uint64, entries int, commit uint64) *raft.AppendEntriesRequest {
		m := &raft.AppendEntriesRequest{Term: term, PrevLogEntry: previous, PrevLogTerm: 2, LeaderCommitIndex: commit}
		for i := range entries {
			m.Entries = append(m.Entries, &raft.Log{Index: previous + 1 + uint64(i), Term: term})
		}
		return m
	}
	for name, c := range map[string]struct {
		accepted []*raft.AppendEntriesRequest
		commit   uint64
		want     []uint64 // previous entry, its term, and what is committed
	}{
		"nothing acknowledged":      {commit: 9},
		"heartbeats only":           {accepted: []*raft.AppendEntriesRequest{message(0, 0, 0)}, commit: 9},
		"told already":              {accepted: []*raft.AppendEntriesRequest{message(4, 2, 6)}, commit: 6},
		"not committed":             {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4)}, commit: 4},
		"committed":                 {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4)}, commit: 6, want: []uint64{6, term, 6}},
		"some committed":            {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4)}, commit: 5, want: []uint64{6, term, 5}},
		"more committed than held":  {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4)}, commit: 9, want: []uint64{6, term, 6}},
		"held before the term":      {accepted: []*raft.AppendEntriesRequest{message(4, 0, 0)}, commit: 4, want: []uint64{4, 2, 4}},
		"told more than it held":    {accepted: []*raft.AppendEntriesRequest{message(4, 2, 9), message(6, 3, 9)}, commit: 9},
		"log lost and sent again":   {accepted: []*raft.AppendEntriesRequest{message(4, 2, 6), message(0, 2, 0)}, commit: 6, want: []uint64{2, term, 2}},
		"only the term's messages":  {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4), {Term: term + 1, PrevLogEntry: 1}}, commit: 6},
		"an older one comes too":    {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4), {Term: term - 1, PrevLogEntry: 9}}, commit: 9, want: []uint64{6, term, 6}},
		"a heartbeat comes between": {accepted: []*raft.AppendEntriesRequest{message(4, 2, 4), message(0, 0, 0)}, commit: 6, want: []uint64{6, term, 6}},
	} {
		a := newAcks()
		for i, m := range c.accepted {
			a.note("follower", "at", m, sent.Add(time.Duration(i)))
		}
		var got []uint64
		due := a.due(term, c.commit)
		for _, n := range due {
			got = append(got, n.args.PrevLogEntry, n.args.PrevLogTerm, n.args.LeaderCommitIndex)
			if n.id != "follower" || n.target != "at" || n.args.Term != term || len(n.args.Entries) != 0 {
				t.Errorf("%s: %+v", name, n)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
		if len(due) > 0 && len(a.due(term, c.commit+1)) > 0 {
			t.Errorf("%s: a second one while the first is under way", name)
		}
		for _, n := range due {
			a.delivered(n, sent, true)
		}
		if len(a.due(term, c.commit)) > 0 {
			t.Errorf("%s: told twice", name)
		}
	}
}
