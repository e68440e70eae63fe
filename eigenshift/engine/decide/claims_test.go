package decide

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

func TestJudge(t *testing.T) {
	// Slot 7 falls due at block 95, slot 8 at block 100, which is the head.
	at := func(s *situation) *situation {
		for i := range s.v.Chain.Blocks {
			s.v.Chain.Blocks[i].ID = eigenshift.TaskID(i/5 - 12)
		}
		s.v.Chain.Blocks = s.v.Chain.Blocks[60:101]
		return s.due(8)
	}
	task := func(id eigenshift.TaskID, reference uint64) eigenshift.EncodedTask {
		return testTask(id, bob, reference)
	}
	elsewhere := task(8, 99)
	elsewhere.Reference.Hash = common.Hash{0xff}
	endless := task(8, 99)
	endless.Deadline = 99 + 61
	for name, c := range map[string]struct {
		task   eigenshift.EncodedTask
		author common.Address
		want   watched.Claim
	}{
		"opened when it fell due":                              {task(8, 99), bob, watched.Sound},
		"opened later":                                         {task(7, 97), bob, watched.Sound},
		"opened by nobody knows whom":                          {task(8, 99), common.Address{}, watched.Sound},
		"opened by another":                                    {task(8, 99), carol, watched.Untrue},
		"opened before it was due":                             {task(8, 98), bob, watched.Untrue},
		"of a slot to come":                                    {task(9, 99), bob, watched.Untrue},
		"of a slot far away":                                   {task(1<<60, 99), bob, watched.Untrue},
		"at a block that is next":                              {task(9, 100), bob, watched.Unchecked},
		"at a block that others may have":                      {task(9, 101), bob, watched.Unchecked},
		"at a block that nobody has":                           {task(9, 102), bob, watched.Untrue},
		"at the last block ever":                               {task(9, math.MaxUint64), bob, watched.Untrue},
		"at a block of another fork":                           {elsewhere, bob, watched.Elsewhere},
		"at a block that is forgotten":                         {task(1, 20), bob, watched.Unchecked},
		"with a deadline that the contract refuses":            {endless, bob, watched.Untrue},
		"of a slot that has passed, at a block that was later": {task(3, 99), bob, watched.Sound},
	} {
		s := at(newSituation(t))
		s.v.Author = func(eigenshift.TaskID) common.Address { return c.author }
		if got := s.v.Claim(c.task); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
}

// An operator whose node tells of no blocks but the head goes by what is due there.
func TestJudgeWithoutBlocks(t *testing.T) {
	s := newSituation(t).due(8)
	s.v.Chain.Blocks = nil
	for id, want := range map[eigenshift.TaskID]watched.Claim{7: watched.Sound, 8: watched.Sound, 9: watched.Untrue} {
		if got := s.v.Claim(testTask(id, bob, 99)); got != want {
			t.Errorf("task %d: %d, want %d", id, got, want)
		}
	}
}

// falseClaim is a command about anything but what the chain shows: never a task that
// was opened by its proposer when its slot was due.
func falseClaim(r *rand.Rand) lifecycle.Command {
	numbers := []uint64{1, 5, 40, 60, 90, 99, 102, 103, 150, 1 << 31, 1 << 40, math.MaxUint64 - 1, math.MaxUint64}
	number := func() uint64 { return numbers[r.IntN(len(numbers))] }
	people := []common.Address{alice, bob, carol, {9}}
	id := eigenshift.TaskID(r.IntN(12))
	task := testTask(id, people[r.IntN(4)], number())
	task.Reference.Hash = common.Hash{0xfa, 0x15}
	task.Deadline = min(watched.Plus(task.Reference.Number, 1+r.Uint64N(100)), math.MaxUint32)
	switch r.IntN(4) {
	case 0:
		return lifecycle.Opened{Task: task}
	case 1:
		return lifecycle.Certified{Certified: eigenshift.Certified{Task: task, Response: []byte{1}, Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}}
	case 2:
		return lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: id, Proposer: task.Proposer, Block: eigenshift.BlockRef{Number: number()}}}
	default:
		return lifecycle.Expired{ID: id, Reason: "so it shall be"}
	}
}

// Whatever false claims are in the log, a leader whose turn it is opens the slot that
// is due, others lose confidence in one that does not, whom the chain names falls
// back, and who proposes next is the same: as if the log were empty.
func TestFalseClaimsChangeNothing(t *testing.T) {
	for seed := range 3000 {
		r := rand.New(rand.NewPCG(uint64(seed), 43))
		honest, lied := newSituation(t), newSituation(t)
		both := func(change func(*situation)) { change(honest); change(lied) }
		leader, since, named := []common.Address{alice, bob}[r.IntN(2)], 90+r.Uint64N(10), r.IntN(2) == 0
		both(func(s *situation) {
			s.leads(leader).due(7)
			s.v.WrittenIn = func(eigenshift.TaskID) uint64 { return 0 }
			s.v.Verdict = func(lifecycle.Entry) Verdict { return []Verdict{Unverified, Bad}[seed%2] }
			s.v.Agreed.MaxOpenTasks = 1 + seed%16
			if named {
				s.overdue(7, 92, alice, bob)
			}
		})
		for range 200 {
			lied.v.State.Apply(falseClaim(r))
		}
		first := jobsOf(honest, Open, StandIn)
		if got := jobsOf(lied, Open, StandIn); !slices.Equal(got, first) {
			t.Fatalf("seed %d: wants %v, without the claims %v", seed, got, first)
		}
		if got, want := lied.v.unsettled(), 0; got != want {
			t.Fatalf("seed %d: %d tasks count as open", seed, got)
		}
		if got := lied.v.Turns(); len(got) != 0 {
			t.Fatalf("seed %d: turns %v", seed, got)
		}
		w := Watch{Leader: bob, term: 1, led: since, missed: []missed{{7, since}}}
		doubts := func(s *situation) bool { return w.Next(s.v).Doubt(s.v) != "" }
		if doubts(lied) != doubts(honest) {
			t.Fatalf("seed %d: doubt %t, without the claims %t", seed, doubts(lied), doubts(honest))
		}
	}
}

// jobsOf returns the jobs of some kinds that are wanted.
func jobsOf(s *situation, kinds ...Kind) (list []Job) {
	for _, j := range Jobs(s.v) {
		if slices.Contains(kinds, j.Kind) {
			list = append(list, j)
		}
	}
	return list
}

// Claims that are not true are cleared away by the leader, all at once.
func TestFalseClaimsAreClearedAway(t *testing.T) {
	s := newSituation(t)
	for id := range eigenshift.TaskID(5) {
		far := testTask(2000+id, carol, 150)
		s.apply(lifecycle.Opened{Task: far})
	}
	s.opened(7, bob, 99)
	if got, want := s.wants(), "collect 7, expire 2000, expire 2001, expire 2002, expire 2003, expire 2004"; got != want {
		t.Errorf("wants %q, want %q", got, want)
	}
	if got := s.leads(bob).wants(); got != "" {
		t.Errorf("a follower wants %q", got)
	}
}

// A settlement in a block that no node can have is withdrawn at once.
func TestSettlementsInBlocksToComeAreRefuted(t *testing.T) {
	for block, want := range map[uint64]bool{90: true, 99: false, 102: false, 103: true, 1 << 40: true, math.MaxUint64: true} {
		s := newSituation(t)
		s.apply(lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: 7, Proposer: bob, Block: eigenshift.BlockRef{Number: block}}})
		e, _ := s.v.State.Get(7)
		if got := s.v.Refuted(e); got != want {
			t.Errorf("in block %d: refuted %t, want %t", block, got, want)
		}
	}
}

func TestPlusDoesNotRunOver(t *testing.T) {
	for _, c := range [][3]uint64{{1, 2, 3}, {math.MaxUint64, 0, math.MaxUint64}, {math.MaxUint64, 1, math.MaxUint64}, {1 << 63, 1 << 63, math.MaxUint64}} {
		if got := watched.Plus(c[0], c[1]); got != c[2] {
			t.Errorf("%d and %d make %d, want %d", c[0], c[1], got, c[2])
		}
	}
}
