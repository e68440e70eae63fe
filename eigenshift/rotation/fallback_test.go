package rotation

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Whatever the set: stand-ins are operators with stake, each once, as many as
// there can be, the same however often they are asked for.
func TestFallbackOrderIsADrawWithoutReplacement(t *testing.T) {
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		stakes := make([]int64, 1+r.IntN(40))
		withStake := 0
		for i := range stakes {
			if r.IntN(4) > 0 {
				stakes[i] = 1 + r.Int64N(1<<uint(1+r.IntN(61)))
				withStake++
			}
		}
		set, slot := staked(t, stakes...), eigenshift.TaskID(r.Uint64())
		order := FallbackOrder(set, slot, block(seed))
		if len(order) != min(withStake, MaxStandIns) {
			t.Fatalf("seed %d: %d stand-ins of %d with stake", seed, len(order), withStake)
		}
		for i, a := range order {
			if n := set.Index(a); n < 0 || set.Operators[n].Stakes[0].Sign() == 0 || slices.Contains(order[:i], a) {
				t.Fatalf("seed %d: stand-in %d is %s", seed, i, a)
			}
		}
		if !slices.Equal(order, FallbackOrder(set, slot, block(seed))) {
			t.Fatalf("seed %d: the same arguments give another order", seed)
		}
	}
}

// Slots and seeds give orders of their own: knowing one says nothing of another.
func TestFallbackOrderDependsOnSlotAndSeed(t *testing.T) {
	set := staked(t, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)
	same := FallbackOrder(set, 7, block(1))
	if slices.Equal(same, FallbackOrder(set, 8, block(1))) || slices.Equal(same, FallbackOrder(set, 7, block(2))) {
		t.Error("two slots or two seeds have the same order")
	}
}

// The first place falls to operators in proportion to their stake, and the second
// to the others in proportion to theirs.
func TestPlacesFollowStake(t *testing.T) {
	set := staked(t, 50, 30, 20, 0)
	const draws = 20_000
	first, second := make([]int, 4), make([]int, 4)
	for i := range draws {
		order := FallbackOrder(set, eigenshift.TaskID(i), block(i))
		first[set.Index(order[0])]++
		second[set.Index(order[1])]++
	}
	check := func(place string, got []int, want []float64) {
		for i := range got {
			if share := float64(got[i]) / draws; share < want[i]-0.02 || share > want[i]+0.02 {
				t.Errorf("operator %d has the %s place in %.3f of the draws, want %.3f", i, place, share, want[i])
			}
		}
	}
	check("first", first, []float64{0.5, 0.3, 0.2, 0})
	check("second", second, []float64{0.3*50/70 + 0.2*50/80, 0.5*30/50 + 0.2*30/80, 0.5*20/50 + 0.3*20/70, 0})
}

// Two hundred operators with dust do not push out those with the stake.
func TestDustBuysNoFallbackPlace(t *testing.T) {
	stakes := make([]int64, 203)
	for i := range stakes {
		stakes[i] = 1
	}
	stakes[0], stakes[1], stakes[2] = 1e15, 1e15, 1e15
	set := staked(t, stakes...)
	for i := range 500 {
		for _, a := range FallbackOrder(set, 1, block(i))[:3] {
			if set.Index(a) > 2 {
				t.Fatalf("%s is among the first three of draw %d", a, i)
			}
		}
	}
}

func TestFallbackWindows(t *testing.T) {
	p := FallbackPace{After: 8, Stagger: 2}
	s := FallbackSlot{ID: 3, Due: eigenshift.BlockRef{Number: 100}, Order: []common.Address{address(4), address(2)}}
	for _, tt := range []struct {
		name string
		a    common.Address
		head uint64
		want bool
	}{
		{"before the slot is overdue", address(4), 107, false},
		{"the first", address(4), 108, true},
		{"the second beside the first", address(2), 108, false},
		{"the second a block too soon", address(2), 109, false},
		{"the second", address(2), 110, true},
		{"the first, when the second may too", address(4), 110, true},
		{"one that the chain does not name", address(1), 120, false},
		{"the last block", address(4), 123, true},
		{"given up", address(4), 124, false},
	} {
		if got := s.Eligible(tt.a, tt.head, p); got != tt.want {
			t.Errorf("%s: eligible at %d: %t", tt.name, tt.head, got)
		}
	}
	if opens, named := s.Opens(address(2), p); opens != 110 || !named {
		t.Errorf("the second's window opens at %d, %t", opens, named)
	}
	if _, named := s.Opens(address(1), p); named {
		t.Error("one is named that is not")
	}
}

// Every stand-in has a window of its own before the slot is given up.
func TestEveryStandInHasAWindow(t *testing.T) {
	for after := range uint64(20) {
		for stagger := uint64(1); stagger < 6; stagger++ {
			p, s := FallbackPace{after, stagger}, FallbackSlot{Due: eigenshift.BlockRef{Number: 50}}
			for i := range MaxStandIns {
				s.Order = append(s.Order, address(i))
			}
			for i, a := range s.Order {
				opens, _ := s.Opens(a, p)
				if !s.Eligible(a, opens, p) || s.Eligible(a, opens-1, p) || i > 0 && s.Eligible(s.Order[0], 50+after-1, p) {
					t.Fatalf("after %d, stagger %d: stand-in %d", after, stagger, i)
				}
			}
		}
	}
}
