package decide

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// doubtful is alice's view of bob's leadership, at block 100.
func doubtful(t *testing.T) *situation {
	s := newSituation(t).leads(bob)
	s.v.WrittenIn = func(eigenshift.TaskID) uint64 { return 0 }
	return s
}

// after lets blocks pass and returns what alice thinks of her leader then.
func (s *situation) after(w Watch, blocks uint64) (string, Watch) {
	s.v.Chain.Head.Number += blocks
	w = w.Next(s.v)
	return w.Doubt(s.v), w
}

func TestDoubt(t *testing.T) {
	overdue := func(s *situation) { s.v.Chain.Due, s.v.Chain.DueID = true, 7 }
	open := func(s *situation) { s.apply(lifecycle.Opened{Task: testTask(7, bob, 99)}) }
	certified := func(s *situation) {
		s.apply(lifecycle.Certified{Certified: eigenshift.Certified{Task: testTask(7, bob, 99), Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}})
	}
	known := func(known Verdict) func(*situation) { return func(s *situation) { s.verdict(known) } }
	written := func(term uint64) func(*situation) {
		return func(s *situation) { s.v.WrittenIn = func(eigenshift.TaskID) uint64 { return term } }
	}
	all := func(changes ...func(*situation)) func(*situation) {
		return func(s *situation) {
			for _, change := range changes {
				change(s)
			}
		}
	}
	for _, tt := range []struct {
		name   string
		change func(*situation)
		blocks uint64
		want   string
	}{
		{"nothing is due", func(*situation) {}, 50, ""},
		{"a task is due, for less than its patience", overdue, 4, ""},
		{"a task is due for long", overdue, 5, "has not opened task 7"},
		{"a task is due for long, and nothing asks for it", all(overdue, func(s *situation) { s.v.Chain.Unasked = true }), 50, ""},
		{"a task is due for long, and settled", all(overdue, func(s *situation) {
			s.v.Chain.Settled[7] = &eigenshift.Settlement{Task: 7, Proposer: carol}
		}), 50, ""},
		{"a task is open", open, 4, ""},
		{"a task is open for long", open, 5, "has not certified task 7"},
		{"it is certified", all(open, certified), 10, ""},
		{"it is certified, as far as alice knows", all(open, certified, known(Unverified)), 10, ""},
		{"it is certified badly by this leader", all(open, certified, known(Bad), written(1)), 0, "not valid"},
		{"it was certified badly before this leader", all(open, certified, known(Bad), written(0)), 4, ""},
		{"it was certified badly before this leader, who leaves it so", all(open, certified, known(Bad), written(0)), 5, "has not certified task 7"},
		{"its deadline has passed", open, 20, ""},
		{"alice is blind", all(overdue, func(s *situation) { s.v.Blind = true }), 10, ""},
		{"alice leads", all(overdue, func(s *situation) { s.leads(alice) }), 10, ""},
		{"nobody leads", all(overdue, func(s *situation) { s.leads(common.Address{}) }), 10, ""},
		{"alice is no operator any more", all(overdue, func(s *situation) { s.v.Chain.Set = testSet(t, bob, carol) }), 10, ""},
		{"a task is due, and open for long", all(overdue, open), 5, "has not certified task 7"},
		{"a task is due and certified", all(overdue, open, certified), 10, ""},
		{"a task is due, and the log says that it has settled", all(overdue, func(s *situation) {
			s.apply(lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: 7, Proposer: bob, Block: eigenshift.BlockRef{Number: 99}}})
		}), 5, "has not opened task 7"},
		{"a task is due, and the log says that it was given up", all(overdue, open, func(s *situation) { s.expired(7) }), 5, "has not opened task 7"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := doubtful(t)
			tt.change(s)
			_, w := s.after(Watch{}, 0)
			got, _ := s.after(w, tt.blocks)
			if (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
				t.Errorf("doubt: %q, want %q", got, tt.want)
			}
		})
	}
}

// A new leader gets the whole of everybody's patience.
func TestPatienceStartsAnewWithALeader(t *testing.T) {
	s := doubtful(t)
	s.v.Chain.Due, s.v.Chain.DueID = true, 7
	_, w := s.after(Watch{}, 0)
	s.leads(carol)
	s.v.Status.Term++
	got, w := s.after(w, 10)
	if got != "" {
		t.Errorf("doubt: %q", got)
	}
	if got, _ := s.after(w, 5); !strings.Contains(got, "task 7, nor any that was due in the last 15 blocks") {
		t.Errorf("doubt: %q", got)
	}
}

// Slots may be shorter than patience: what matters is that none was served.
func TestPatienceWithShortSlots(t *testing.T) {
	for _, served := range []bool{false, true} {
		s := doubtful(t)
		s.v.Chain.Due, s.v.Chain.DueID = true, 7
		_, w := s.after(Watch{}, 0)
		var doubt string
		for range 8 {
			if served {
				s.settled(s.v.Chain.DueID, carol, s.v.Chain.Head.Number)
			}
			s.v.Chain.DueID++
			doubt, w = s.after(w, 1)
		}
		if (doubt == "") != served {
			t.Errorf("served %t: doubt %q", served, doubt)
		}
	}
}

// Where a task is due at each block, and settles only blocks later, a follower verifies each
// certificate when the next task is due already.
func TestPatienceWithTasksInFlight(t *testing.T) {
	for _, served := range []bool{false, true} {
		s := doubtful(t)
		var verified eigenshift.TaskID // and all before it
		s.v.Verdict = func(e lifecycle.Entry) Verdict {
			if e.Task.ID > verified {
				return Unverified
			}
			return Good
		}
		var doubt string
		var w Watch
		for id := eigenshift.TaskID(7); id < 40 && doubt == ""; id++ {
			s.v.Chain.Due, s.v.Chain.DueID = true, id
			if doubt, w = s.after(w, 1); doubt != "" || !served {
				continue
			}
			verified = id - 1
			task := testTask(id, bob, s.v.Chain.Head.Number-1)
			s.apply(lifecycle.Opened{Task: task})
			s.apply(lifecycle.Certified{Certified: eigenshift.Certified{Task: task, Certificate: eigenshift.Certificate{Parts: make([]eigenshift.Part, 1)}}})
			if earlier := id - 6; earlier >= 7 {
				s.settled(earlier, bob, s.v.Chain.Head.Number)
			}
			doubt, w = s.after(w, 0)
		}
		if (doubt == "") != served {
			t.Errorf("served %t: doubt %q", served, doubt)
		}
	}
}

// A leader that had its blocks to submit and left it to another has lost confidence.
func TestDoubtOfALeaderThatDoesNotSubmit(t *testing.T) {
	settle := func(submitter common.Address, block uint64) func(*situation) {
		return func(s *situation) {
			s.settled(7, bob, block)
			s.v.Chain.Settled[7].Submitter = submitter
		}
	}
	for name, c := range map[string]struct {
		proposer common.Address
		then     func(*situation)
		want     bool
	}{
		"it submits, late":                      {bob, settle(bob, 105), false},
		"another submits after its window":      {bob, settle(carol, 103), true},
		"another is a little faster":            {bob, settle(carol, 102), false},
		"nobody submits":                        {bob, func(*situation) {}, false},
		"nobody knows who submitted":            {bob, settle(common.Address{}, 105), false},
		"it was another's to submit":            {carol, func(s *situation) { s.settled(7, carol, 105); s.v.Chain.Settled[7].Submitter = alice }, false},
		"another's certificate was settled":     {bob, func(s *situation) { s.settled(7, carol, 105) }, false},
		"another leads by then":                 {bob, func(s *situation) { settle(carol, 105)(s); s.leads(carol) }, false},
		"it leads again by then, in a new term": {bob, func(s *situation) { settle(carol, 105)(s); s.v.Status.Term++ }, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := doubtful(t)
			s.opened(7, c.proposer, 99).certified(7)
			got, w := s.after(Watch{}, 0)
			if got != "" {
				t.Fatalf("doubt: %q", got)
			}
			c.then(s)
			got, _ = s.after(w, 5)
			if (got != "") != c.want {
				t.Errorf("doubt: %q", got)
			}
		})
	}
}
