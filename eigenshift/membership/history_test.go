package membership

import (
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

func address(n int) common.Address { return common.BigToAddress(big.NewInt(int64(n))) }

func socket(n int) string { return fmt.Sprintf("operator-%d:1", n) }

func operator(n int, stake int64) eigenshift.Operator {
	return eigenshift.Operator{
		Address: address(n), ID: eigenshift.OperatorID{byte(n), byte(n >> 8)}, Socket: socket(n), Stakes: []*big.Int{big.NewInt(stake)},
	}
}

func setOf(t testing.TB, ops ...eigenshift.Operator) *eigenshift.OperatorSet {
	t.Helper()
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// registered returns a set of operators with these stakes, from 1 on; without those
// that have none.
func registered(t testing.TB, stakes ...int64) *eigenshift.OperatorSet {
	t.Helper()
	var ops []eigenshift.Operator
	for i, stake := range stakes {
		if stake != 0 {
			ops = append(ops, operator(i+1, stake))
		}
	}
	return setOf(t, ops...)
}

// registry is a registry and a Raft configuration that follows it.
type registry struct {
	t         testing.TB
	history   *History
	operators map[int]eigenshift.Operator
	head      uint64
	plan      *Plan
	voters    []raftlog.Member
	others    []raftlog.Member
}

func newRegistry(t testing.TB, seats int, stakes ...int64) *registry {
	r := &registry{t: t, history: NewHistory(seats), operators: make(map[int]eigenshift.Operator), head: 100}
	for i, stake := range stakes {
		r.operators[i+1] = operator(i+1, stake)
	}
	r.block()
	r.follow()
	return r
}

// block makes a block.
func (r *registry) block() {
	r.t.Helper()
	var ops []eigenshift.Operator
	for _, op := range r.operators {
		ops = append(ops, op)
	}
	r.head++
	r.plan = r.history.Learn(setOf(r.t, ops...), r.head, addresses(r.voters))
}

// follow does what the plan says, as a leader does.
func (r *registry) follow() { r.voters, r.others = r.plan.Target(r.voters, r.others) }

func (r *registry) votes(n int) bool { return has(r.voters, n) }

func (r *registry) member(n int) bool { return has(r.voters, n) || has(r.others, n) }

func has(members []raftlog.Member, n int) bool {
	return slices.ContainsFunc(members, func(m raftlog.Member) bool { return m.Address == address(n) })
}

func (r *registry) at(n int, socket string) bool {
	return slices.Contains(slices.Concat(r.voters, r.others), raftlog.Member{Address: address(n), Socket: socket})
}

func (r *registry) change(n int, change func(*eigenshift.Operator)) {
	op := r.operators[n]
	change(&op)
	r.operators[n] = op
}

func (r *registry) stake(n int, stake int64) {
	r.change(n, func(op *eigenshift.Operator) { op.Stakes = []*big.Int{big.NewInt(stake)} })
}

// noises are what operators can do to the registry in each block.
var noises = map[string]func(r *registry, n int, block int){
	"a socket in each block": func(r *registry, n, block int) {
		r.change(n, func(op *eigenshift.Operator) { op.Socket = fmt.Sprintf("noise-%d-%d:1", n, block) })
	},
	"a socket every two blocks": func(r *registry, n, block int) {
		r.change(n, func(op *eigenshift.Operator) { op.Socket = fmt.Sprintf("noise-%d-%d:1", n, block/2) })
	},
	"a socket every three blocks": func(r *registry, n, block int) {
		r.change(n, func(op *eigenshift.Operator) { op.Socket = fmt.Sprintf("noise-%d-%d:1", n, block/3) })
	},
	"registered in every second block": func(r *registry, n, block int) {
		if delete(r.operators, n); (block+n)%2 == 0 {
			r.operators[n] = operator(n, 100)
		}
	},
	"registered in three of six blocks, with much stake": func(r *registry, n, block int) {
		if delete(r.operators, n); (block+n)%6 < 3 {
			r.operators[n] = operator(n, 5000)
		}
	},
	"more and less stake than the last voter":       func(r *registry, n, block int) { r.stake(n, []int64{50, 5000}[(block+n)%2]) },
	"more stake than the last voter, then the same": func(r *registry, n, block int) { r.stake(n, []int64{5000, 5000, 90}[(block+n)%3]) },
}

// Whatever fifty noisy operators do in each block, another one joins, leaves, moves,
// takes its seat and keeps it as if they were not there, the guards of all let a leader do
// it, and what it was allowed before is not forgotten.
func TestNoisyOperatorsDelayNobody(t *testing.T) {
	const leaving, moving, rising, falling, joining = 2, 3, 10, 9, 90
	for name, noise := range noises {
		t.Run(name, func(t *testing.T) {
			stakes := []int64{1000, 900, 900, 900, 900, 900, 900, 900, 300, 200} // ten others, nine seats
			r := newRegistry(t, 9, stakes...)
			for n := 20; n < 70; n++ {
				r.operators[n] = operator(n, 100)
			}
			blocks := func(count int) {
				for range count {
					for n := 20; n < 70; n++ {
						noise(r, n, int(r.head))
					}
					before := [2][]raftlog.Member{r.voters, r.others}
					r.block()
					r.follow()
					requireAllowed(t, r.history.Roster(), before, [2][]raftlog.Member{r.voters, r.others}, 1, leaving, moving, rising, falling, joining)
				}
			}
			blocks(2 * Window)
			seats := r.voters

			r.operators[joining] = operator(joining, 50)
			r.change(moving, func(op *eigenshift.Operator) { op.Socket = "moved:1" })
			blocks(Settle + 1)
			if !r.member(joining) || !r.at(moving, "moved:1") {
				t.Errorf("in: %t, moved: %t", r.member(joining), r.at(moving, "moved:1"))
			}
			delete(r.operators, leaving)
			blocks(2*Settle + 1)
			if r.member(leaving) {
				t.Error("one that has left is still in")
			}
			if name != "registered in three of six blocks, with much stake" && !r.votes(rising) {
				t.Errorf("the seat that became free went to nobody: %v", r.voters)
			}
			for _, m := range seats {
				if m.Address != address(leaving) && !slices.ContainsFunc(r.voters, func(v raftlog.Member) bool { return v.Address == m.Address }) {
					t.Errorf("%s has lost its seat", m.Address)
				}
			}
			sockets := r.history.Roster()[address(moving)].Sockets
			if !slices.Equal(sockets, []string{socket(moving), "moved:1"}) {
				t.Errorf("sockets of the one that moved: %v", sockets)
			}
		})
	}
}

// requireAllowed checks that a roster allows what has become of these operators.
func requireAllowed(t *testing.T, roster guard.Roster, before, after [2][]raftlog.Member, numbers ...int) {
	t.Helper()
	for _, n := range numbers {
		standing := roster[address(n)]
		was, is := has(before[0], n), has(after[0], n)
		switch {
		case is && !was && !standing.MayVote:
			t.Errorf("operator %d takes a seat that it may not have", n)
		case was && !is && (standing.Votes || standing.Stays):
			t.Errorf("operator %d loses a seat that it has: %+v", n, standing)
		case has(before[1], n) && !is && !has(after[1], n) && standing.Stays:
			t.Errorf("operator %d is removed though it is registered", n)
		}
	}
}

// Operators that outweigh the last voter in turns take its seat together no more than
// each would alone.
func TestTurnsOfStakeUnseatNobody(t *testing.T) {
	r := newRegistry(t, 3, 1000, 900, 500, 100, 100)
	for block := range 60 {
		r.stake(4, []int64{800, 100}[block%2])
		r.stake(5, []int64{100, 800}[block%2])
		r.block()
		if r.follow(); !r.votes(3) || len(r.voters) != 3 {
			t.Fatalf("block %d: voters %v", block, r.voters)
		}
	}
	r.stake(4, 800)
	for range 2*Settle + 1 {
		r.block()
		r.follow()
	}
	if !r.votes(4) || r.votes(3) {
		t.Errorf("one that kept its stake has no seat: %v", r.voters)
	}
}

func TestRoster(t *testing.T) {
	h := NewHistory(9)
	standing := func(n int) guard.Standing { return h.Roster()[address(n)] }
	h.Learn(registered(t, 100, 100, 0), 10, nil)
	h.Learn(registered(t, 100, 100, 0), 11, nil)
	// The second leaves, a third comes.
	h.Learn(registered(t, 100, 0, 100), 12, nil)
	if s := standing(1); !s.Stays || !s.MayVote || !s.Votes {
		t.Errorf("one that stays: %+v", s)
	}
	if s := standing(2); s.Stays || s.Votes || !s.MayVote {
		t.Errorf("one that has just left: %+v", s)
	}
	if s := standing(3); s.Stays || s.Votes || !s.MayVote {
		t.Errorf("one that has just come: %+v", s)
	}
	h.Learn(registered(t, 100, 0, 100), 11+Window, nil)
	if len(h.Roster()) != 3 || standing(3).Stays {
		t.Errorf("forgotten too soon: %v", h.Roster())
	}
	for head := uint64(12 + Window); head < 20+Window; head++ {
		h.Learn(registered(t, 100, 0, 100), head, nil)
	}
	if len(h.Roster()) != 2 {
		t.Errorf("one that left long ago is still there: %v", h.Roster())
	}
	if s := standing(3); !s.Stays || !s.Votes {
		t.Errorf("one that came long ago: %+v", s)
	}
}

// Seats: the clearly heavier must sit, the clearly lighter may not, and those in
// between may, depending on who sits already.
func TestRosterOfACommittee(t *testing.T) {
	h := NewHistory(3)
	h.Learn(registered(t, 1000, 500, 100, 98, 10), 10, nil)
	for n, want := range map[int]guard.Standing{
		1: {MayVote: true, Votes: true}, 2: {MayVote: true, Votes: true}, 3: {MayVote: true}, 4: {MayVote: true}, 5: {},
	} {
		if s := h.Roster()[address(n)]; s.MayVote != want.MayVote || s.Votes != want.Votes {
			t.Errorf("operator %d: %+v, want %+v", n, s, want)
		}
	}
}

// A change is acted on once the registry has said the same of that operator for
// two blocks; the first that is known at once.
func TestChangesSettle(t *testing.T) {
	r := newRegistry(t, 9, 100, 100, 100)
	if len(r.voters) != 3 {
		t.Fatalf("voters %v", r.voters)
	}
	delete(r.operators, 2)
	r.operators[4] = operator(4, 100)
	r.change(3, func(op *eigenshift.Operator) { op.Socket = "moved:1" })
	for i := range Settle + 1 {
		r.block()
		r.follow()
		if done := i == Settle; r.member(2) == done || r.member(4) != done || r.at(3, "moved:1") != done {
			t.Errorf("%d blocks later: %v, %v", i, r.voters, r.others)
		}
	}
}

// Heads that go back and forth between two forks count as what they are, and cost no
// more than a bounded memory.
func TestForksBackAndForth(t *testing.T) {
	with, without := registered(t, 100, 100, 100), registered(t, 100, 100)
	h := NewHistory(9)
	h.Learn(with, 10, nil)
	members := []raftlog.Member{{Address: address(1), Socket: socket(1)}, {Address: address(2), Socket: socket(2)}, {Address: address(3), Socket: socket(3)}}
	for range 500 {
		for _, plan := range []*Plan{h.Learn(with, 11, nil), h.Learn(without, 10, nil)} {
			if v, _ := plan.Target(members, nil); len(v) != 3 {
				t.Fatalf("voters %v", v)
			}
		}
	}
	if n := len(h.records[2].spells); n > maxSpells {
		t.Errorf("%d spells of one operator", n)
	}
}

// One that the configuration has no room for waits, and nobody else with it.
func TestPlanOfAFullRegistry(t *testing.T) {
	stakes := make([]int64, eigenshift.MaxOperators)
	for n := range stakes {
		stakes[n] = 100
	}
	r := newRegistry(t, 9, stakes...)
	for n := range 10 { // others in their place
		delete(r.operators, n+1)
		r.operators[n+1001] = operator(n+1001, 100)
	}
	for range Settle + 1 {
		if r.block(); len(r.voters)+len(r.others) > eigenshift.MaxOperators {
			t.Fatalf("%d members", len(r.voters)+len(r.others))
		}
		r.follow()
	}
	if !r.member(1001) || r.member(1) || len(r.voters)+len(r.others) != eigenshift.MaxOperators {
		t.Errorf("in: %t, out: %t, %d members", r.member(1001), !r.member(1), len(r.voters)+len(r.others))
	}
}
