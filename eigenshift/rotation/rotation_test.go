package rotation

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func address(i int) common.Address { return common.Address{0: 1, 18: byte(i >> 8), 19: byte(i)} }

func numberOf(a common.Address) int { return int(a[18])<<8 | int(a[19]) }

// operators returns a set of these operators with one row of stakes each.
func operators(t testing.TB, who []int, stakes func(i int) []int64) *eigenshift.OperatorSet {
	t.Helper()
	list := make([]eigenshift.Operator, len(who))
	for n, i := range who {
		list[n] = eigenshift.Operator{Address: address(i), ID: eigenshift.OperatorID{30: byte(i >> 8), 31: byte(i)}}
		for _, s := range stakes(i) {
			list[n].Stakes = append(list[n].Stakes, big.NewInt(s))
		}
	}
	quorums := make([]uint8, len(stakes(who[0])))
	for q := range quorums {
		quorums[q] = uint8(q)
	}
	set, err := eigenshift.NewOperatorSet(1, quorums, 5000, list)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// staked returns operators 0, 1, … with these stakes in one quorum.
func staked(t testing.TB, stakes ...int64) *eigenshift.OperatorSet {
	t.Helper()
	return operators(t, count(len(stakes)), func(i int) []int64 { return []int64{stakes[i]} })
}

func equal(t testing.TB, who ...int) *eigenshift.OperatorSet {
	t.Helper()
	return operators(t, who, func(int) []int64 { return []int64{1} })
}

func count(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// cluster takes turns as the engine does: the first candidate that is alive
// proposes, and the history keeps what lifecycle keeps.
type cluster struct {
	t       *testing.T
	policy  Policy
	set     *eigenshift.OperatorSet
	dead    map[int]bool
	history []common.Address
}

// turns runs n turns and returns who proposed.
func (c *cluster) turns(n int) []int {
	c.t.Helper()
	var list []int
	for range n {
		candidates := c.policy(c.history, c.set, common.Hash{})
		i := slices.IndexFunc(candidates, func(a common.Address) bool { return !c.dead[numberOf(a)] })
		if i < 0 {
			c.t.Fatal("everybody is dead")
		}
		c.propose(numberOf(candidates[i]))
		list = append(list, numberOf(candidates[i]))
	}
	return list
}

func (c *cluster) propose(i int) {
	c.history = slices.Insert(c.history, 0, address(i))
	c.history = c.history[:min(len(c.history), MaxHistory)]
}

// shares counts the turns of operators 0 … n-1.
func shares(turns []int, n int) []int {
	list := make([]int, n)
	for _, i := range turns {
		list[i]++
	}
	return list
}

func policies() map[string]Policy {
	return map[string]Policy{"round robin": RoundRobin(), "stake weighted": StakeWeighted()}
}

func TestEveryOperatorOnceAndTheNewestProposerLast(t *testing.T) {
	all := policies()
	all["seeded"] = Seeded()
	all["sticky for one task"] = Sticky(1, RoundRobin())
	for name, policy := range all {
		for seed := range 300 {
			r := rand.New(rand.NewPCG(uint64(seed), 1))
			quorums := r.IntN(4)
			set := operators(t, r.Perm(40)[:1+r.IntN(20)], func(i int) []int64 {
				stakes := make([]int64, quorums)
				for q := range stakes {
					stakes[q] = max(0, r.Int64N(1<<62)>>r.IntN(62)-1)
				}
				return stakes
			})
			history := make([]common.Address, r.IntN(60))
			for i := range history {
				history[i] = address(r.IntN(45)) // some are not in the set
			}
			before := slices.Clone(history)
			got := policy(history, set, common.Hash{byte(seed)})
			if !slices.Equal(before, history) {
				t.Fatalf("%s, seed %d: history changed", name, seed)
			}
			if len(history) > 0 && set.Index(history[0]) >= 0 && got[len(got)-1] != history[0] {
				t.Fatalf("%s, seed %d: the newest proposer is not last", name, seed)
			}
			if !slices.Equal(got, policy(history, set, common.Hash{byte(seed)})) {
				t.Fatalf("%s, seed %d: two orders for the same arguments", name, seed)
			}
			slices.SortFunc(got, common.Address.Cmp)
			if !slices.EqualFunc(got, set.Operators, func(a common.Address, op eigenshift.Operator) bool { return a == op.Address }) {
				t.Fatalf("%s, seed %d: not every operator exactly once", name, seed)
			}
		}
	}
}

func TestEqualStakesShareEvenly(t *testing.T) {
	for name, policy := range policies() {
		for _, n := range []int{1, 2, 3, 5, 17} {
			c := &cluster{t: t, policy: policy, set: equal(t, count(n)...)}
			turns := c.turns(20 * n)
			for start := 0; start+n <= len(turns); start++ { // any n turns in a row
				if window := shares(turns[start:start+n], n); slices.Max(window) != 1 {
					t.Fatalf("%s: turns %d to %d of %d operators: %v", name, start, start+n, n, turns[start:start+n])
				}
			}
		}
	}
}

func TestDeadOperatorsArePassedOverAndDoNotCatchUp(t *testing.T) {
	for name, policy := range policies() {
		c := &cluster{t: t, policy: policy, set: equal(t, count(5)...)}
		c.turns(23)
		c.dead = map[int]bool{1: true, 3: true}
		if got := shares(c.turns(90), 5); !slices.Equal(got, []int{30, 0, 30, 0, 30}) {
			t.Errorf("%s: with 1 and 3 dead: %v", name, got)
		}
		c.dead = map[int]bool{3: true}
		back := c.turns(8)
		if back[0] != 1 {
			t.Errorf("%s: 1 is back, but the next turns are %v", name, back)
		}
		if got := shares(back, 5); !slices.Equal(got, []int{2, 2, 2, 0, 2}) {
			t.Errorf("%s: after 1 came back: %v", name, got)
		}
		c.dead = nil
		c.turns(5)
		if got := shares(c.turns(50), 5); !slices.Equal(got, []int{10, 10, 10, 10, 10}) {
			t.Errorf("%s: with all alive: %v", name, got)
		}
	}
}

func TestJoinersAndLeavers(t *testing.T) {
	for name, policy := range policies() {
		c := &cluster{t: t, policy: policy, set: equal(t, 0, 1, 2, 3)}
		c.turns(42)
		c.set = equal(t, 0, 1, 2, 3, 9)
		joined := c.turns(10)
		if got := shares(joined, 10); got[9] != 2 || slices.Max(got) != 2 {
			t.Errorf("%s: 9 joined: %v", name, joined)
		}
		c.set = equal(t, 0, 2, 9)
		c.turns(3)
		if got := shares(c.turns(30), 10); got[0] != 10 || got[2] != 10 || got[9] != 10 {
			t.Errorf("%s: 1 and 3 left: %v", name, got)
		}
	}
}

// Elections after crashes make anybody a proposer, out of turn.
func TestTurnsOutOfOrderStarveNobody(t *testing.T) {
	const n = 7
	for name, policy := range policies() {
		r := rand.New(rand.NewPCG(1, 1))
		c := &cluster{t: t, policy: policy, set: equal(t, count(n)...)}
		last := make([]int, n)
		for turn := 1; turn <= 3000; turn++ {
			if r.IntN(3) == 0 {
				c.propose(r.IntN(n))
			} else {
				c.turns(1)
			}
			last[numberOf(c.history[0])] = turn
			for i, at := range last {
				if turn-at > 4*n {
					t.Fatalf("%s: operator %d waits for %d turns of others", name, i, turn-at)
				}
			}
		}
	}
}

func TestRoundRobinOrder(t *testing.T) {
	set := equal(t, 1, 2, 3, 4, 5)
	history := []common.Address{address(2), address(4), address(2), address(8), address(1), address(4)}
	want := []common.Address{address(3), address(5), address(1), address(4), address(2)}
	if got := RoundRobin()(history, set, common.Hash{}); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got, want := RoundRobin()(nil, set, common.Hash{}), []common.Address{address(1), address(2), address(3), address(4), address(5)}; !slices.Equal(got, want) {
		t.Errorf("without history: got %v, want %v", got, want)
	}
}

func TestRoundRobinFullSetWithinTheHistory(t *testing.T) {
	c := &cluster{t: t, policy: RoundRobin(), set: equal(t, count(eigenshift.MaxOperators)...)}
	c.turns(eigenshift.MaxOperators)
	if got := shares(c.turns(2*eigenshift.MaxOperators), eigenshift.MaxOperators); slices.Min(got) != 2 || slices.Max(got) != 2 {
		t.Errorf("shares from %d to %d, want 2", slices.Min(got), slices.Max(got))
	}
}
