package guard

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// takeOver makes the liar the elected leader: the honest one hands over to it,
// as rotation would.
func (l *liar) takeOver() (term uint64) {
	c := l.c
	c.t.Helper()
	ordered := make(chan struct{}, 1)
	l.answers(func(_ int, command any) (any, error, bool) {
		if _, ok := command.(*raft.TimeoutNowRequest); !ok {
			return nil, nil, false
		}
		ordered <- struct{}{}
		return &raft.TimeoutNowResponse{RPCHeader: l.Header()}, nil, true
	})
	leader := c.leader()
	c.nodes[leader].raft.LeadershipTransferToServer(rafttransport.ServerID(address(honest)), socket(honest))
	<-ordered
	term = c.maxTerm() + 1
	if granted := l.vote(func(v *raft.RequestVoteRequest) { v.LeadershipTransfer = true }); granted < 2 {
		c.t.Fatalf("the liar was ordered to take over and got %d votes", granted)
	}
	l.answers(nil)
	return term
}

// lead sends entries as the elected leader: they follow the log of the honest.
func (l *liar) lead(term uint64, commit bool, entries ...*raft.Log) {
	index, last := l.tip()
	for i, e := range entries {
		if e != nil {
			e.Index, e.Term = index+1+uint64(i), term
		}
	}
	l.append(func(a *raft.AppendEntriesRequest) {
		a.Term, a.PrevLogEntry, a.PrevLogTerm, a.Entries = term, index, last, entries
		if commit {
			a.LeaderCommitIndex = index + uint64(len(entries))
		}
	})
}

// An elected leader sends a configuration of its own. Raft adopts it before it
// is committed; guarded operators refuse it and stop following.
func TestForeignConfigurations(t *testing.T) {
	configurations := map[string]raft.Configuration{
		"Stranger":           {Servers: append(configuration(0, 1, 2, 3, 4).Servers, server(9, raft.Nonvoter))},
		"Alone":              configuration(4),
		"WithoutOne":         configuration(1, 2, 3, 4),
		"Demoted":            {Servers: append(configuration(1, 2, 3, 4).Servers, server(0, raft.Nonvoter))},
		"MovedElsewhere":     {Servers: append(configuration(1, 2, 3, 4).Servers, raft.Server{ID: rafttransport.ServerID(address(0)), Address: "mine:1"})},
		"NoVoter":            {Servers: []raft.Server{server(4, raft.Nonvoter)}},
		"Empty":              {},
		"NotAnOperator":      {Servers: append(configuration(0, 1, 2, 3, 4).Servers, raft.Server{ID: "x", Address: "x"})},
		"TheSameMemberTwice": {Servers: append(configuration(0, 1, 2, 3, 4).Servers, server(4, raft.Voter))},
	}
	type variant struct {
		behind  bool // another entry, new to the follower, in the same message
		guarded bool
	}
	for name, foreign := range configurations {
		for _, v := range []variant{{false, false}, {false, true}, {true, false}, {true, true}} {
			guarded := v.guarded
			t.Run(fmt.Sprintf("%s/behind=%t/guarded=%t", name, v.behind, guarded), func(t *testing.T) {
				inBubble(t, guarded, func(c *cluster) {
					term := c.liar.takeOver()
					entries := []*raft.Log{{Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(foreign)}}
					if v.behind {
						entries = []*raft.Log{{Type: raft.LogNoop}, entries[0]}
					}
					c.liar.lead(term, false, entries...)
					adopted := 0
					for _, n := range c.nodes {
						if slices.Equal(n.raft.GetConfiguration().Configuration().Servers, foreign.Servers) {
							adopted++
						}
					}
					if !guarded {
						if adopted == 0 {
							t.Error("an unguarded cluster refuses this")
						}
						return
					}
					refused := c.refused()
					if adopted != 0 || refused[Membership]+refused[Malformed] == 0 {
						t.Errorf("%d adopted it, refused %v", adopted, refused)
					}
					if refused[Membership] > 0 {
						for range 160 { // it insists, and stays in office by heartbeats
							time.Sleep(50 * time.Millisecond)
							c.liar.append(func(a *raft.AppendEntriesRequest) { a.Term = term })
							c.liar.lead(term, false, &raft.Log{Type: raft.LogConfiguration, Data: raft.EncodeConfiguration(foreign)})
						}
						if c.refused()[NoConfidence] == 0 {
							t.Error("the liar is still followed")
						}
					}
					c.restartAll()
					if applied := c.applies(); applied < 58 {
						t.Errorf("applied %d of 60", applied)
					}
				})
			})
		}
	}
}

// A snapshot is another way to bring a configuration.
func TestForeignConfigurationInSnapshot(t *testing.T) {
	for _, guarded := range []bool{false, true} {
		inBubble(t, guarded, func(c *cluster) {
			term := c.liar.takeOver()
			c.liar.install("count 7", func(s *raft.InstallSnapshotRequest) {
				s.Term, s.Configuration = term, raft.EncodeConfiguration(configuration(4))
			})
			for i, n := range c.nodes {
				if adopted := len(n.raft.GetConfiguration().Configuration().Servers) == 1; adopted == guarded {
					t.Errorf("guarded=%t: operator %d adopted it: %t", guarded, i, adopted)
				}
			}
			if guarded {
				if c.refused()[Membership] == 0 {
					t.Errorf("refused %v", c.refused())
				}
				c.restartAll()
				if applied := c.applies(); applied < 58 {
					t.Errorf("applied %d of 60", applied)
				}
			}
		})
	}
}

// An elected leader sends other entries in the place of committed ones.
func TestCommittedEntriesStay(t *testing.T) {
	for _, guarded := range []bool{false, true} {
		inBubble(t, guarded, func(c *cluster) {
			leader := c.leader()
			for range 5 {
				if err := c.nodes[leader].raft.Apply([]byte("x"), time.Second).Error(); err != nil {
					t.Fatal(err)
				}
			}
			time.Sleep(100 * time.Millisecond) // until followers know
			index, _ := c.liar.tip()
			term := c.liar.takeOver()
			var before raft.Log
			if err := c.nodes[0].store.GetLog(index-1, &before); err != nil {
				t.Fatal(err)
			}
			c.liar.append(func(a *raft.AppendEntriesRequest) {
				a.Term, a.PrevLogEntry, a.PrevLogTerm = term, before.Index, before.Term
				a.Entries = []*raft.Log{{Index: index, Term: term, Data: []byte("another")}}
				a.LeaderCommitIndex = index
			})
			for i, n := range c.nodes {
				var have raft.Log
				if err := n.store.GetLog(index, &have); err != nil {
					t.Fatal(err)
				}
				if rewritten := string(have.Data) == "another"; rewritten == guarded {
					t.Errorf("guarded=%t: operator %d has %q at %d", guarded, i, have.Data, index)
				}
			}
			if guarded {
				if c.refused()[History] == 0 {
					t.Errorf("refused %v", c.refused())
				}
				c.restartAll()
				if applied := c.applies(); applied < 58 {
					t.Errorf("applied %d of 60", applied)
				}
			}
		})
	}
}

// An elected leader sends a snapshot of long ago.
func TestSnapshotsDoNotRollBack(t *testing.T) {
	for _, guarded := range []bool{false, true} {
		inBubble(t, guarded, func(c *cluster) {
			leader := c.leader()
			for range 5 {
				if err := c.nodes[leader].raft.Apply([]byte("x"), time.Second).Error(); err != nil {
					t.Fatal(err)
				}
			}
			time.Sleep(100 * time.Millisecond)
			term := c.liar.takeOver()
			c.liar.install("count 0", func(s *raft.InstallSnapshotRequest) { s.Term, s.LastLogIndex, s.LastLogTerm = term, 3, 1 })
			for i, n := range c.nodes {
				n.fsm.mu.Lock()
				if rolledBack := n.fsm.n == 0; rolledBack == guarded {
					t.Errorf("guarded=%t: operator %d counts %d", guarded, i, n.fsm.n)
				}
				n.fsm.mu.Unlock()
			}
			if guarded {
				if c.refused()[History] == 0 {
					t.Errorf("refused %v", c.refused())
				}
				c.restartAll()
				if applied := c.applies(); applied < 58 {
					t.Errorf("applied %d of 60", applied)
				}
			}
		})
	}
}

// Snapshots pass that are what they say.
func TestSnapshotsOfElectedLeadersPass(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		leader := c.leader()
		for range 20 {
			if err := c.nodes[leader].raft.Apply([]byte("x"), time.Second).Error(); err != nil {
				t.Fatal(err)
			}
		}
		if err := c.nodes[leader].raft.ReloadConfig(raft.ReloadableConfig{
			TrailingLogs: 0, SnapshotInterval: time.Hour, SnapshotThreshold: 1, HeartbeatTimeout: election, ElectionTimeout: election,
		}); err != nil {
			t.Fatal(err)
		}
		if err := c.nodes[leader].raft.Snapshot().Error(); err != nil {
			t.Fatal(err)
		}
		i := (leader + 1) % honest
		c.stop(i)
		n := c.nodes[i]
		n.store, n.snapshots = raft.NewInmemStore(), raft.NewInmemSnapshotStore()
		c.start(i)
		c.await("the state", func() bool {
			n.fsm.mu.Lock()
			defer n.fsm.mu.Unlock()
			return n.fsm.n == 20
		})
		if counts := n.guard.Refused(); counts.Total() != 0 {
			t.Errorf("refused %v", counts)
		}
	})
}
