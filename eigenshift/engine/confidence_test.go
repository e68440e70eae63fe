package engine

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// doubtful is alice's view of bob's leadership, at block 100.
func doubtful(t *testing.T) *situation {
	s := newSituation(t).leads(bob)
	s.v.writtenIn = func(eigenshift.TaskID) uint64 { return 0 }
	return s
}

// after lets blocks pass and returns what alice thinks of her leader then.
func (s *situation) after(w watch, blocks uint64) (string, watch) {
	s.v.chain.head.Number += blocks
	w = w.see(s.v)
	return s.v.doubt(w), w
}

func TestDoubt(t *testing.T) {
	overdue := func(s *situation) { s.v.chain.due, s.v.chain.dueID = true, 7 }
	open := func(s *situation) { s.apply(lifecycle.Opened{Task: testTask(7, bob, 99)}) }
	certified := func(s *situation) {
		s.apply(lifecycle.Certified{Certified: eigenshift.Certified{Task: testTask(7, bob, 99)}})
	}
	known := func(known verdict) func(*situation) { return func(s *situation) { s.verdict(known) } }
	written := func(term uint64) func(*situation) {
		return func(s *situation) { s.v.writtenIn = func(eigenshift.TaskID) uint64 { return term } }
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
		{"a task is due for long, and nothing asks for it", all(overdue, func(s *situation) { s.v.chain.unasked = true }), 50, ""},
		{"a task is due for long, and settled", all(overdue, func(s *situation) {
			s.v.chain.settled[7] = &eigenshift.Settlement{Task: 7, Proposer: carol}
		}), 50, ""},
		{"a task is open", open, 4, ""},
		{"a task is open for long", open, 5, "has not certified task 7"},
		{"it is certified", all(open, certified), 10, ""},
		{"it is certified, as far as alice knows", all(open, certified, known(unverified)), 10, ""},
		{"it is certified badly by this leader", all(open, certified, known(bad), written(1)), 0, "not valid"},
		{"it was certified badly before this leader", all(open, certified, known(bad), written(0)), 4, ""},
		{"it was certified badly before this leader, who leaves it so", all(open, certified, known(bad), written(0)), 5, "has not certified task 7"},
		{"its deadline has passed", open, 20, ""},
		{"alice is blind", all(overdue, func(s *situation) { s.v.blind = true }), 10, ""},
		{"alice leads", all(overdue, func(s *situation) { s.leads(alice) }), 10, ""},
		{"nobody leads", all(overdue, func(s *situation) { s.leads(common.Address{}) }), 10, ""},
		{"alice is no operator any more", all(overdue, func(s *situation) { s.v.chain.set = testSet(t, bob, carol) }), 10, ""},
		{"a task is due, and open for long", all(overdue, open), 5, "has not certified task 7"},
		{"a task is due and certified", all(overdue, open, certified), 10, ""},
		{"a task is due, and the log says that it has settled", all(overdue, func(s *situation) {
			s.apply(lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: 7, Proposer: bob, Block: eigenshift.BlockRef{Number: 99}}})
		}), 5, "has not certified task 7"},
		{"a task is due, and the log says that it was given up", all(overdue, open, func(s *situation) { s.expired(7) }), 5, "has not opened task 7"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := doubtful(t)
			tt.change(s)
			_, w := s.after(watch{}, 0)
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
	s.v.chain.due, s.v.chain.dueID = true, 7
	_, w := s.after(watch{}, 0)
	s.leads(carol)
	s.v.status.Term++
	got, w := s.after(w, 10)
	if got != "" {
		t.Errorf("doubt: %q", got)
	}
	if got, _ := s.after(w, 5); !strings.Contains(got, "task 7, due for 15 blocks") {
		t.Errorf("doubt: %q", got)
	}
}

// Slots may be shorter than patience: what matters is that none was served.
func TestPatienceWithShortSlots(t *testing.T) {
	for _, served := range []bool{false, true} {
		s := doubtful(t)
		s.v.chain.due, s.v.chain.dueID = true, 7
		_, w := s.after(watch{}, 0)
		var doubt string
		for range 8 {
			if served {
				s.settled(s.v.chain.dueID, carol, s.v.chain.head.Number)
			}
			s.v.chain.dueID++
			doubt, w = s.after(w, 1)
		}
		if (doubt == "") != served {
			t.Errorf("served %t: doubt %q", served, doubt)
		}
	}
}

// registered returns a set of operators with these stakes, from 1 on, at
// sockets of their own.
func registered(t *testing.T, stakes ...int64) *eigenshift.OperatorSet {
	t.Helper()
	var ops []eigenshift.Operator
	for i, stake := range stakes {
		if stake == 0 {
			continue
		}
		a := common.BytesToAddress([]byte{byte(i + 1)})
		ops = append(ops, eigenshift.Operator{Address: a, ID: eigenshift.OperatorID{byte(i + 1)}, Socket: a.Hex() + ":1", Stakes: []*big.Int{big.NewInt(stake)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func standing(r guard.Roster, n byte) guard.Standing { return r[common.BytesToAddress([]byte{n})] }

func TestRoster(t *testing.T) {
	var seen registers
	if !seen.add(registered(t, 100, 100, 0), 10) {
		t.Error("the first says nothing new")
	}
	if seen.add(registered(t, 100, 100, 0), 11) {
		t.Error("the same says something new")
	}
	if !seen.settled(11) {
		t.Error("the first is not settled")
	}
	// The second leaves, a third comes.
	if !seen.add(registered(t, 100, 0, 100), 12) {
		t.Error("another says nothing new")
	}
	if seen.settled(13) || !seen.settled(14) {
		t.Error("another is settled too soon or too late")
	}
	r := seen.roster(9)
	if s := standing(r, 1); !s.Stays || !s.MayVote || !s.Votes {
		t.Errorf("one that stays: %+v", s)
	}
	if s := standing(r, 2); s.Stays || s.Votes || !s.MayVote {
		t.Errorf("one that has just left: %+v", s)
	}
	if s := standing(r, 3); s.Stays || s.Votes || !s.MayVote {
		t.Errorf("one that has just come: %+v", s)
	}
	if !seen.add(registered(t, 100, 0, 100), 12+rosterBlocks) || len(seen.roster(9)) != 2 {
		t.Errorf("one that left long ago is still there: %v", seen.roster(9))
	}
	if s := standing(seen.roster(9), 3); !s.Stays || !s.Votes {
		t.Errorf("one that came long ago: %+v", s)
	}
}

// A changed socket is allowed beside the old one for a while.
func TestRosterOfMovedOperators(t *testing.T) {
	var seen registers
	before, after := registered(t, 100, 100), registered(t, 100, 100)
	after.Operators[0].Socket = "elsewhere:1"
	seen.add(before, 10)
	seen.add(after, 11)
	if s := standing(seen.roster(9), 1); !slices.Equal(s.Sockets, []string{before.Operators[0].Socket, "elsewhere:1"}) {
		t.Errorf("sockets %v", s.Sockets)
	}
}

// Seats: the clearly heavier must sit, the clearly lighter may not, and those in
// between may, depending on who sits already.
func TestRosterOfACommittee(t *testing.T) {
	var seen registers
	seen.add(registered(t, 1000, 500, 100, 98, 10), 10)
	r := seen.roster(3)
	for n, want := range map[byte]guard.Standing{
		1: {MayVote: true, Votes: true}, 2: {MayVote: true, Votes: true}, 3: {MayVote: true}, 4: {MayVote: true}, 5: {},
	} {
		if s := standing(r, n); s.MayVote != want.MayVote || s.Votes != want.Votes {
			t.Errorf("operator %d: %+v, want %+v", n, s, want)
		}
	}
}

// forgetful is a registry whose node knows nothing before a block. The second of three
// operators was out of it from block 80 to 85.
type forgetful struct {
	t      *testing.T
	before uint64
}

func (r forgetful) OperatorSet(_ context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	switch {
	case block < r.before:
		return nil, errors.New("missing trie node")
	case block >= 80 && block < 85:
		return registered(r.t, 10, 0, 10), nil
	default:
		return registered(r.t, 10, 10, 10), nil
	}
}

// An operator that starts when another one is back that was ejected lets its removal
// pass, which may be in the log that it is sent.
func TestRegistryBeforeTheStart(t *testing.T) {
	second := common.BytesToAddress([]byte{2})
	for _, c := range []struct {
		head, before uint64
		seen         int
		stays        bool
	}{
		{head: 98, seen: 3, stays: false},             // 66 to 78: in; 80 to 84: out; 86 to 98: in
		{head: 98, before: 82, seen: 2, stays: false}, // a node that has forgotten the first ones
		{head: 98, before: 85, seen: 1, stays: true},  // and one that has forgotten it all
		{head: 150, seen: 1, stays: true},             // too long ago, and nothing has changed since
		{head: 3, seen: 1, stays: true},               // a young chain
	} {
		e := &Engine{registry: forgetful{t, c.before}}
		o := observation{head: eigenshift.Block{Number: c.head}, earlier: e.earlier(t.Context(), c.head), set: registered(t, 10, 10, 10)}
		var lately registers
		if !lately.learn(o) {
			t.Errorf("head %d: an operator that knew nothing says that it has learned nothing", c.head)
		}
		if got := lately.roster(9)[second].Stays; got != c.stays || len(lately.seen) != c.seen {
			t.Errorf("head %d, known from %d on: stays %t, %d sets, want %t and %d", c.head, c.before, got, len(lately.seen), c.stays, c.seen)
		}
	}
}
