package guard

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// fakeRaft is a Raft that is as it is told to be.
type fakeRaft struct {
	state         raft.RaftState
	term          uint64
	configuration raft.Configuration
}

func (f *fakeRaft) State() raft.RaftState { return f.state }
func (f *fakeRaft) CurrentTerm() uint64   { return f.term }
func (f *fakeRaft) CommitIndex() uint64   { return 0 }
func (f *fakeRaft) LastIndex() uint64     { return 0 }

func (f *fakeRaft) LeaderWithID() (raft.ServerAddress, raft.ServerID) { return "", "" }

func (f *fakeRaft) GetConfiguration() raft.ConfigurationFuture { return fixed(f.configuration) }

type fixed raft.Configuration

func (fixed) Error() error                        { return nil }
func (fixed) Index() uint64                       { return 1 }
func (f fixed) Configuration() raft.Configuration { return raft.Configuration(f) }

// alone is operator 0 of five, in term 7, without the others.
func alone(f *fakeRaft) *node {
	f.term, f.configuration = 7, configuration(0, 1, 2, 3, 4)
	n := &node{self: address(0), election: election, log: zerolog.Nop(), started: make(chan struct{}), closing: make(chan struct{})}
	n.start(f)
	return n
}

// requireReason fails unless an error is a refusal for that reason; "": no error.
func requireReason(t *testing.T, what string, err error, want Reason) {
	t.Helper()
	var refusal *Refusal
	if want == "" && err != nil || want != "" && (!errors.As(err, &refusal) || refusal.Reason != want) {
		t.Errorf("%s: %v, want %q", what, err, want)
	}
}

// Of five voters two are distrusted at a time: with a third, the one whose time ends
// first is forgiven. Nobody distrusts itself.
func TestOnlyAMinorityIsDistrusted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := &confidence{node: alone(new(fakeRaft)), until: make(map[common.Address]time.Time)}
		c.lose(address(0), "test", time.Minute)
		c.lose(address(1), "test", 10*time.Second)
		c.lose(address(2), "test", 20*time.Second)
		requireReason(t, "the first", c.check(address(1)), NoConfidence)
		c.lose(address(3), "test", 30*time.Second)
		for i, want := range []Reason{"", "", NoConfidence, NoConfidence, ""} {
			requireReason(t, "operator "+string(rune('0'+i)), c.check(address(i)), want)
		}
		time.Sleep(20 * time.Second)
		requireReason(t, "the second, later", c.check(address(2)), "")
		requireReason(t, "the third, later", c.check(address(3)), NoConfidence)
	})
}

// One of the witnesses is honest while fewer than a third of the voters lie, one word is
// never enough, and a majority always is.
func TestOneWitnessIsHonest(t *testing.T) {
	for voters := 2; voters <= 64; voters++ {
		liars := (voters - 1) / 3
		if n := witnesses(voters); n <= liars || n < 2 || n > majority(voters) {
			t.Errorf("%d witnesses of %d voters, of which %d may lie", n, voters, liars)
		}
	}
}

// A peer calls a few elections in a row, and asking around does not count. After a vote
// the others wait for a moment, unless the leader has shown itself.
func TestElectionsOfAPeerAreCounted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		known := new(tenures)
		c := &candidates{node: alone(new(fakeRaft)), tenures: known}
		for term := range uint64(candidacyBurst) {
			requireReason(t, "asking around", c.checkFrequency(address(1), 8+term, false), "")
			requireReason(t, "an election", c.checkFrequency(address(1), 8+term, true), "")
		}
		requireReason(t, "one more", c.checkFrequency(address(1), 100, true), Candidacy)
		requireReason(t, "the last once more", c.checkFrequency(address(1), 8, true), "")
		time.Sleep(candidacyPause * election)
		requireReason(t, "one after a pause", c.checkFrequency(address(1), 100, true), "")

		known.recordVote(tenure{100, address(1)})
		requireReason(t, "another just after the vote", c.checkFrequency(address(2), 101, true), Candidacy)
		requireReason(t, "the candidate itself", c.checkFrequency(address(1), 100, true), "")
		known.recordLeader(tenure{100, address(1)})
		requireReason(t, "another when it leads", c.checkFrequency(address(2), 101, true), "")
	})
}

// Only the leader that is followed in this term hands over, and not to a leader.
func TestOnlyTheLeaderHandsOver(t *testing.T) {
	r, known := new(fakeRaft), new(tenures)
	rule := &transfers{node: alone(r), tenures: known}
	known.recordLeader(tenure{7, address(1)})
	requireReason(t, "the leader", rule.checkOrder(address(1)), "")
	requireReason(t, "another", rule.checkOrder(address(2)), Transfer)
	r.configuration = configuration(1, 2, 3)
	requireReason(t, "to one that does not vote", rule.checkOrder(address(1)), Transfer)
	r.configuration, r.state = configuration(0, 1, 2), raft.Leader
	requireReason(t, "to a leader", rule.checkOrder(address(1)), Transfer)
	r.state, r.term = raft.Follower, 8
	requireReason(t, "in a later term", rule.checkOrder(address(1)), Transfer)
}

// A term has one leader, and an operator that leads follows nobody in its own.
func TestATermHasOneLeader(t *testing.T) {
	r, known := new(fakeRaft), new(tenures)
	n := alone(r)
	rule := &leaders{node: n, tenures: known, terms: &terms{node: n, tenures: known}}
	known.recordLeader(tenure{7, address(1)})
	requireReason(t, "the leader", rule.check(address(1), 7), "")
	requireReason(t, "another in its term", rule.check(address(2), 7), Election)
	requireReason(t, "one of an earlier term", rule.check(address(2), 6), "") // Raft tells it
	requireReason(t, "one of a term far away", rule.check(address(2), 8+maxTermJump), Term)
	r.state, r.term = raft.Leader, 8
	requireReason(t, "one in the term of this operator", rule.check(address(2), 8), Election)
}
