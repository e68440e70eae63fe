package rotation

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func TestStickyStretches(t *testing.T) {
	c := &cluster{t: t, policy: Sticky(3, RoundRobin()), set: equal(t, count(4)...)}
	want := []int{0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3}
	for round := range 50 {
		if got := c.turns(12); !slices.Equal(got, want) {
			t.Fatalf("round %d: %v, want %v", round, got, want)
		}
	}
}

// Shares are those of the policy within, times k.
func TestStickyKeepsShares(t *testing.T) {
	c := &cluster{t: t, policy: Sticky(4, StakeWeighted()), set: staked(t, 40, 30, 20, 10)}
	c.turns(400)
	for i, got := range shares(c.turns(4000), 4) {
		if want := []int{1600, 1200, 800, 400}[i]; got < want-12 || got > want+12 {
			t.Errorf("operator %d proposed %d of 4000 tasks, want %d", i, got, want)
		}
	}
}

// One that fails within its stretch is replaced, and does not get the rest later.
func TestStickyEndsAStretchEarly(t *testing.T) {
	c := &cluster{t: t, policy: Sticky(3, RoundRobin()), set: equal(t, count(3)...)}
	if got := c.turns(4); !slices.Equal(got, []int{0, 0, 0, 1}) {
		t.Fatalf("turns %v", got)
	}
	c.dead = map[int]bool{1: true}
	if got := c.turns(3); !slices.Equal(got, []int{2, 2, 2}) {
		t.Errorf("1 is dead: %v", got)
	}
	c.dead = nil
	if got := c.turns(6); !slices.Equal(got, []int{0, 0, 0, 1, 1, 1}) {
		t.Errorf("1 is back: %v", got)
	}
}

func TestStickyWhereNobodyElseIsThere(t *testing.T) {
	c := &cluster{t: t, policy: Sticky(3, RoundRobin()), set: equal(t, count(3)...), dead: map[int]bool{1: true, 2: true}}
	c.turns(20)
	c.dead = nil
	if got := c.turns(7); !slices.Equal(got, []int{0, 1, 1, 1, 2, 2, 2}) {
		t.Errorf("the others are back: %v", got)
	}
}

// Every operator once, for any history, and the same for the same arguments.
func TestStickyIsAnOrder(t *testing.T) {
	for seed := range 500 {
		r := rand.New(rand.NewPCG(uint64(seed), 4))
		set := equal(t, r.Perm(12)[:1+r.IntN(8)]...)
		history := make([]common.Address, r.IntN(40))
		for i := range history {
			history[i] = address(r.IntN(3))
		}
		before, policy := slices.Clone(history), Sticky(1+r.IntN(5), Seeded())
		got := policy(history, set, common.Hash{byte(seed)})
		if !slices.Equal(got, policy(history, set, common.Hash{byte(seed)})) || !slices.Equal(before, history) {
			t.Fatalf("seed %d: not pure", seed)
		}
		slices.SortFunc(got, common.Address.Cmp)
		if !slices.EqualFunc(got, set.Operators, func(a common.Address, op eigenshift.Operator) bool { return a == op.Address }) {
			t.Fatalf("seed %d: not every operator exactly once", seed)
		}
	}
}

func TestPoliciesByName(t *testing.T) {
	for name, inARow := range map[string]int{
		"round-robin": 1, "stake-weighted": 1, "seeded": 1, "sticky:1": 1, "sticky:7": 7, "sticky:2:seeded": 2, "sticky:1000:stake-weighted": 1000, "sticky:2:round-robin": 2,
	} {
		policy, k, err := ByName(name)
		if err != nil || k != inARow {
			t.Errorf("%s: %d in a row, %v", name, k, err)
			continue
		}
		c := &cluster{t: t, policy: policy, set: equal(t, count(3)...)}
		if got := c.turns(min(inARow, 50)); slices.Max(got) != slices.Min(got) {
			t.Errorf("%s: %v", name, got)
		}
	}
	for _, name := range []string{"", "random", "sticky", "sticky:", "sticky:0", "sticky:-1", "sticky:1001", "sticky:x", "sticky:2:", "sticky:2:random", "sticky:2:sticky:2", "Round-Robin"} {
		if _, _, err := ByName(name); err == nil {
			t.Errorf("%q is a policy", name)
		}
	}
}
