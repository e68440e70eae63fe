package rotation

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func chosen(ops []eigenshift.Operator) []int {
	var list []int
	for _, op := range ops {
		list = append(list, numberOf(op.Address))
	}
	return list
}

// choose returns the voters that a committee elects, and the other operators.
func choose(c *Committee, sitting []common.Address) (voters, others []eigenshift.Operator) {
	elected := c.Elect(sitting)
	for _, op := range c.operators {
		if len(elected) > 0 && elected[0] == op.Address {
			voters, elected = append(voters, op), elected[1:]
		} else {
			others = append(others, op)
		}
	}
	return voters, others
}

func TestChoose(t *testing.T) {
	tests := []struct {
		name    string
		stakes  []int64
		max     int
		sitting []common.Address
		voters  []int
		others  []int
	}{
		{"all vote when there are seats for all", []int64{1, 5, 3, 4}, 5, nil, []int{0, 1, 2, 3}, nil},
		{"seats go by stake", []int64{1, 5, 3, 4}, 3, nil, []int{1, 2, 3}, []int{0}},
		{"equal stakes go by address", []int64{2, 2, 2, 2}, 3, nil, []int{0, 1, 2}, []int{3}},
		{"a sitting voter is not displaced by an equal one", []int64{2, 2, 2, 2}, 3, []common.Address{address(1), address(2), address(3)}, []int{1, 2, 3}, []int{0}},
		{"nor by one that is a little heavier", []int64{108, 100, 100, 100}, 3, []common.Address{address(1), address(2), address(3)}, []int{1, 2, 3}, []int{0}},
		{"but by one that is clearly heavier", []int64{120, 100, 100, 101}, 3, []common.Address{address(1), address(2), address(3)}, []int{0, 1, 3}, []int{2}},
		{"no stake at all is no error", []int64{0, 0, 0, 0}, 3, nil, []int{0, 1, 2}, []int{3}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			voters, others := choose(NewCommittee(staked(t, tt.stakes...), tt.max), tt.sitting)
			if !slices.Equal(chosen(voters), tt.voters) || !slices.Equal(chosen(others), tt.others) {
				t.Errorf("got voters %v, others %v; want %v and %v", chosen(voters), chosen(others), tt.voters, tt.others)
			}
		})
	}
}

// Whatever the stakes, everybody is in exactly one list, and choosing again with
// the result seated changes nothing.
func TestChooseIsAStablePartition(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		stakes := make([]int64, 1+random.IntN(30))
		for i := range stakes {
			stakes[i] = random.Int64N(50)
		}
		s := staked(t, stakes...)
		most := 1 + 2*random.IntN(5)
		voters, others := choose(NewCommittee(s, most), nil)
		if len(voters) != min(most, len(stakes)) || len(voters)+len(others) != len(stakes) {
			t.Fatalf("%d voters and %d others of %d operators, at most %d seats", len(voters), len(others), len(stakes), most)
		}
		var sitting []common.Address
		seen := make(map[common.Address]bool)
		for _, op := range voters {
			sitting = append(sitting, op.Address)
			seen[op.Address] = true
		}
		for _, op := range others {
			if seen[op.Address] {
				t.Fatalf("%s is in both lists", op.Address)
			}
		}
		again, _ := choose(NewCommittee(s, most), sitting)
		if !slices.Equal(chosen(voters), chosen(again)) {
			t.Fatalf("seats flap: %v, then %v", chosen(voters), chosen(again))
		}
	}
}

// Seats do not flap: while stakes wander by less than the advantage of those who
// sit, around values that are apart by less than that or by more, nobody's seat
// changes once it is taken.
func TestSeatsDoNotFlap(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		base := make([]int64, 4+random.IntN(20))
		for i := range base {
			base[i] = 10_000 + random.Int64N(20_000)
		}
		most := 1 + 2*random.IntN(3)
		voters, _ := choose(NewCommittee(staked(t, base...), most), nil)
		first := chosen(voters)
		for range 40 {
			stakes := make([]int64, len(base))
			for i := range stakes {
				stakes[i] = base[i] + base[i]*(random.Int64N(81)-40)/1000 // at most 4 % either way
			}
			var sitting []common.Address
			for _, op := range voters {
				sitting = append(sitting, op.Address)
			}
			voters, _ = choose(NewCommittee(staked(t, stakes...), most), sitting)
			if !slices.Equal(chosen(voters), first) {
				t.Fatalf("seats %v became %v with stakes %v, before %v", first, chosen(voters), stakes, base)
			}
		}
	}
}

// Standings says what choosing says when nobody else sits, and when all others do.
func TestStandings(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 500 {
		stakes := make([]int64, 1+random.IntN(20))
		for i := range stakes {
			stakes[i] = random.Int64N(30)
		}
		s := staked(t, stakes...)
		most := 1 + random.IntN(9)
		for i, seat := range NewCommittee(s, most).Standings() {
			var others []common.Address
			for j := range stakes {
				if j != i {
					others = append(others, address(j))
				}
			}
			chosen := func(sitting ...common.Address) bool {
				voters, _ := choose(NewCommittee(s, most), sitting)
				return slices.ContainsFunc(voters, func(op eigenshift.Operator) bool { return op.Address == address(i) })
			}
			if want := (Seat{May: chosen(address(i)), Sure: chosen(others...)}); seat != want {
				t.Fatalf("operator %d of %v, %d seats: %+v, want %+v", i, stakes, most, seat, want)
			}
		}
	}
}
