package rotation

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func TestStakeWeightedShares(t *testing.T) {
	for name, c := range map[string]struct {
		stakes []int64
		want   []int // turns of each 100
	}{
		"four":              {[]int64{40, 30, 20, 10}, []int{40, 30, 20, 10}},
		"five":              {[]int64{30, 25, 20, 15, 10}, []int{30, 25, 20, 15, 10}},
		"one with half":     {[]int64{50, 10, 10, 10, 10, 10}, []int{50, 10, 10, 10, 10, 10}},
		"one with nearly":   {[]int64{45, 30, 15, 5, 5}, []int{45, 30, 15, 5, 5}},
		"one with too much": {[]int64{80, 10, 10}, []int{50, 25, 25}},
		"two":               {[]int64{90, 10}, []int{50, 50}},
		"without stake":     {[]int64{50, 0, 50}, []int{50, 0, 50}},
		"alone":             {[]int64{7}, []int{100}},
		"nobody has any":    {[]int64{0, 0, 0, 0}, []int{25, 25, 25, 25}},
	} {
		c2 := &cluster{t: t, policy: StakeWeighted(), set: staked(t, c.stakes...)}
		c2.turns(200)
		turns := c2.turns(1000)
		for i, got := range shares(turns, len(c.stakes)) {
			if diff := got - 10*c.want[i]; diff < -3 || diff > 3 {
				t.Errorf("%s: operator %d proposed %d times of 1000, want %d", name, i, got, 10*c.want[i])
			}
		}
		for i := 1; i < len(turns); i++ {
			if turns[i] == turns[i-1] && len(c.stakes) > 1 {
				t.Errorf("%s: operator %d twice in a row", name, turns[i])
				break
			}
		}
	}
}

// Shares of random stakes, none above a half, over a span of the history's
// length, are what they should be to a turn or two.
func TestStakeWeightedRandomShares(t *testing.T) {
	for seed := range 8 {
		r := rand.New(rand.NewPCG(uint64(seed), 3))
		stakes := make([]int64, 4+r.IntN(12))
		total := int64(0)
		for i := range stakes {
			stakes[i] = 20 + r.Int64N(80)
			total += stakes[i]
		}
		c := &cluster{t: t, policy: StakeWeighted(), set: staked(t, stakes...)}
		c.turns(MaxHistory)
		for i, got := range shares(c.turns(MaxHistory), len(stakes)) {
			want := float64(stakes[i]) / float64(total) * MaxHistory
			if stakes[i]*2 < total && math.Abs(float64(got)-want) > 3 {
				t.Errorf("seed %d: operator %d proposed %d times, want %.1f", seed, i, got, want)
			}
		}
	}
}

func TestStakeWeightedSpreadsTurns(t *testing.T) {
	c := &cluster{t: t, policy: StakeWeighted(), set: staked(t, 40, 30, 20, 10)}
	c.turns(100)
	turns := c.turns(200)
	for start := 0; start+10 <= len(turns); start++ { // any ten in a row
		got := shares(turns[start:start+10], 4)
		for i, want := range []int{4, 3, 2, 1} {
			if diff := got[i] - want; diff < -1 || diff > 1 {
				t.Fatalf("turns %d to %d: %v", start, start+10, got)
			}
		}
	}
}

func TestStakeWeightedOperatorThatWasAwayDoesNotCatchUp(t *testing.T) {
	c := &cluster{t: t, policy: StakeWeighted(), set: staked(t, 30, 25, 20, 15, 10)}
	c.turns(300)
	c.dead = map[int]bool{1: true}
	away := shares(c.turns(300), 5) // the others share what is left in proportion
	for i, want := range []int{120, 0, 80, 60, 40} {
		if diff := away[i] - want; diff < -6 || diff > 3 {
			t.Errorf("without operator 1: %v", away)
		}
	}
	c.dead = nil
	back := c.turns(40)
	if got := shares(back, 5)[1]; back[0] != 1 || got < 9 || got > 12 {
		t.Errorf("operator 1 took %d of the 40 turns after it came back, want about 10 and the first: %v", got, back)
	}
}

func TestStakeWeightedFollowsStake(t *testing.T) {
	c := &cluster{t: t, policy: StakeWeighted(), set: staked(t, 30, 30, 30, 10)}
	c.turns(400)
	c.set = staked(t, 10, 30, 30, 30)
	got := shares(c.turns(100), 4)
	for i, want := range []int{10, 30, 30, 30} {
		if diff := got[i] - want; diff < -6 || diff > 3 {
			t.Errorf("100 turns after stake moved: %v", got)
		}
	}
}

func TestStakeWeightedMeanOverQuorums(t *testing.T) {
	// Quorum 0: 60 and 40; quorum 1: 10, 60, 30 of another unit altogether.
	rows := [][]int64{{60, 1e15}, {0, 6e15}, {40, 3e15}}
	c := &cluster{t: t, policy: StakeWeighted(), set: operators(t, count(3), func(i int) []int64 { return rows[i] })}
	c.turns(100)
	got := shares(c.turns(1000), 3)
	for i, want := range []int{350, 300, 350} {
		if diff := got[i] - want; diff < -3 || diff > 3 {
			t.Errorf("shares %v", got)
		}
	}
}

func TestDustBuysNoTurns(t *testing.T) {
	stakes := make([]int64, 100)
	for i := range stakes {
		stakes[i] = 1
	}
	stakes[0], stakes[1], stakes[2] = 1e18, 1e18, 1e18
	c := &cluster{t: t, policy: StakeWeighted(), set: staked(t, stakes...)}
	if got := shares(c.turns(300), 100); got[0]+got[1]+got[2] != 300 {
		t.Errorf("operators with dust took %d of 300 turns", 300-got[0]-got[1]-got[2])
	}
}

func TestSharesOfExtremeStakes(t *testing.T) {
	set := staked(t, math.MaxInt64, 1, 0)
	got := set.Shares()
	if got[0] != eigenshift.AllShares-1 || got[1] != 1 || got[2] != 0 {
		t.Errorf("shares %v", got)
	}
	history := make([]common.Address, MaxHistory) // the smallest stake, again and again
	for i := range history {
		history[i] = address(1)
	}
	if p := positions(history, set); p[1] <= p[0] || p[1] >= never || p[2] != never {
		t.Errorf("positions %v", p)
	}
}

func TestHistoryBeyondTheBoundIsNotLookedAt(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 4))
	set := staked(t, 5, 4, 3, 2, 1)
	long := make([]common.Address, 3*MaxHistory)
	for i := range long {
		long[i] = address(r.IntN(5))
	}
	for name, policy := range policies() {
		if !slices.Equal(policy(long, set, common.Hash{}), policy(long[:MaxHistory], set, common.Hash{})) {
			t.Errorf("%s: older history changes the order", name)
		}
	}
}

func BenchmarkStakeWeighted200(b *testing.B) {
	stakes := make([]int64, 200)
	for i := range stakes {
		stakes[i] = int64(100 + i)
	}
	set := staked(b, stakes...)
	history := make([]common.Address, MaxHistory)
	for i := range history {
		history[i] = address(i * 7 % 200)
	}
	policy := StakeWeighted()
	for b.Loop() {
		if got := policy(history, set, common.Hash{}); len(got) != len(set.Operators) {
			b.Fatal(len(got))
		}
	}
}

func BenchmarkRoundRobin200(b *testing.B) {
	set := equal(b, count(200)...)
	history := make([]common.Address, eigenshift.MaxOperators)
	for i := range history {
		history[i] = address(i % 200)
	}
	policy := RoundRobin()
	for b.Loop() {
		if got := policy(history, set, common.Hash{}); len(got) != len(set.Operators) {
			b.Fatal(len(got))
		}
	}
}
