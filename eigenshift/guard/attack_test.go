//lint:file-ignore SA1019 liars use what is deprecated

package guard

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// attacks are attacks on the election of leaders. Each runs for 30 s against a cluster that
// should apply 60 commands in that time.
var attacks = []struct {
	name string
	// harmed is how many of the 60 an unguarded cluster applies at most.
	harmed int
	reason Reason
	run    func(l *liar, stop <-chan struct{})
}{
	{"RequestVoteWithTransferFlag", 10, Transfer, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() {
			l.vote(func(v *raft.RequestVoteRequest) { v.LeadershipTransfer = true })
		})
	}},
	{"RequestVoteWithLeadersAddress", 10, Sender, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() {
			leader := l.c.leading()
			l.vote(func(v *raft.RequestVoteRequest) {
				if leader >= 0 {
					v.Addr = headerOf(leader).Addr
				}
			})
		})
	}},
	{"RequestVoteWithEmptyID", 10, Sender, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() {
			leader := l.c.leading()
			l.vote(func(v *raft.RequestVoteRequest) {
				v.ID, v.Addr = nil, nil
				if leader >= 0 {
					v.Candidate = headerOf(leader).Addr
				}
			})
		})
	}},
	{"TimeoutNowToAll", 40, Transfer, func(l *liar, stop <-chan struct{}) {
		keep(stop, 5*time.Millisecond, l.TakeOver)
	}},
	{"AppendEntriesWithoutElection", 10, Election, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() { l.append(func(*raft.AppendEntriesRequest) {}) })
	}},
	{"HeartbeatsInTheLeadersTerm", 40, Election, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() {
			l.append(func(a *raft.AppendEntriesRequest) { a.Term = l.c.maxTerm() })
		})
	}},
	// One later is what honest operators may say too: it is not passed on, and not
	// counted.
	{"RepliesOfTheNextTerm", 10, "", func(l *liar, stop <-chan struct{}) {
		l.ahead(1)
		<-stop
	}},
	{"RepliesOfALaterTerm", 10, Term, func(l *liar, stop <-chan struct{}) {
		l.ahead(1000)
		<-stop
	}},
	{"HugeTermInVoteOnce", 10, Malformed, func(l *liar, stop <-chan struct{}) {
		l.vote(func(v *raft.RequestVoteRequest) { v.Term, v.LeadershipTransfer = math.MaxUint64, true })
		<-stop
	}},
	{"HugeTermInHeartbeatOnce", 10, Malformed, func(l *liar, stop <-chan struct{}) {
		l.append(func(a *raft.AppendEntriesRequest) { a.Term = math.MaxUint64 })
		<-stop
	}},
	{"HugeTermInReplies", 10, Malformed, func(l *liar, stop <-chan struct{}) {
		l.ahead(math.MaxUint64)
		<-stop
	}},
	{"SnapshotsWithoutElection", 20, Election, func(l *liar, stop <-chan struct{}) {
		keep(stop, 50*time.Millisecond, func() {
			l.install("count 7", func(s *raft.InstallSnapshotRequest) { s.Term = l.c.maxTerm() + 1 })
		})
	}},
}

// Each attack stops or cripples an unguarded cluster, and a guarded one does not
// notice; nor does it when all operators are restarted afterwards.
func TestAttacksOnLeadership(t *testing.T) {
	for _, attack := range attacks {
		for _, guarded := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s/guarded=%t", attack.name, guarded), func(t *testing.T) {
				inBubble(t, guarded, func(c *cluster) {
					stop, done := make(chan struct{}), make(chan struct{})
					go func() {
						defer close(done)
						attack.run(c.liar, stop)
					}()
					applied := c.applies()
					close(stop)
					<-done
					t.Logf("%d of 60 applied, term %d, refused %v", applied, c.maxTerm(), c.refused())
					if !guarded {
						if applied > attack.harmed {
							t.Errorf("an unguarded cluster applied %d, at most %d expected: the attack does nothing", applied, attack.harmed)
						}
						return
					}
					if applied < 60 {
						t.Errorf("applied %d of 60", applied)
					}
					if attack.reason != "" && c.refused()[attack.reason] == 0 {
						t.Errorf("nothing refused as %s: %v", attack.reason, c.refused())
					}
					most := uint64(20)
					if attack.reason == Term {
						most += stepBurst*maxSkip + skipBurst // for a follower that says that it is ahead
					}
					if term := c.maxTerm(); term > most {
						t.Errorf("the term has become %d", term)
					}
					c.liar.answers(nil)
					c.restartAll()
					if applied := c.applies(); applied < 58 {
						t.Errorf("applied %d of 60 after a restart", applied)
					}
				})
			})
		}
	}
}

// A term once poisoned is read at each start: an unguarded cluster is lost.
func TestHugeTermStaysWithoutGuards(t *testing.T) {
	inBubble(t, false, func(c *cluster) {
		c.liar.vote(func(v *raft.RequestVoteRequest) { v.Term, v.LeadershipTransfer = math.MaxUint64, true })
		c.restartAll()
		if applied := c.applies(); applied != 0 {
			t.Errorf("applied %d", applied)
		}
	})
}

// Without lies nothing is refused: not at the first election, not while
// commands are applied, not while leadership moves with every second command.
func TestNothingIsRefusedWithoutLies(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		for i := range 40 {
			leader := c.leader()
			if err := c.nodes[leader].raft.Apply([]byte("x"), time.Second).Error(); err != nil {
				t.Fatalf("command %d: %v", i, err)
			}
			if i%2 == 0 {
				to := (leader + 1) % honest
				if err := c.nodes[leader].raft.LeadershipTransferToServer(rafttransport.ServerID(address(to)), socket(to)).Error(); err != nil {
					t.Fatalf("hand-over %d: %v", i, err)
				}
				if got := c.leader(); got != to {
					t.Errorf("hand-over %d: operator %d leads, want %d", i, got, to)
				}
			}
		}
		for i, n := range c.nodes {
			if counts := n.guard.Refused(); counts.Total() != 0 {
				t.Errorf("operator %d refused %v", i, counts)
			}
		}
	})
}

// A leader that is gone is replaced as fast as without guards.
func TestCrashedLeaderIsReplaced(t *testing.T) {
	for _, guarded := range []bool{false, true} {
		inBubble(t, guarded, func(c *cluster) {
			var worst time.Duration
			for range 10 {
				leader := c.leader()
				before := time.Now()
				c.stop(leader)
				c.await("another leader", func() bool { return c.leading() >= 0 })
				worst = max(worst, time.Since(before))
				c.start(leader)
				c.leader()
			}
			t.Logf("guarded=%t: worst of 10: %s", guarded, worst)
			if worst > 3*time.Second {
				t.Errorf("guarded=%t: it took %s", guarded, worst)
			}
		})
	}
}
