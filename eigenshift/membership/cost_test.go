package membership

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// heads are the registries of blocks in a row, in each of which this many of the
// operators have another socket and stake, and every fourth of them is missing in turn.
func heads(t testing.TB, operators, noisy int) []*eigenshift.OperatorSet {
	var sets []*eigenshift.OperatorSet
	for block := range 2 * Window {
		var ops []eigenshift.Operator
		for n := range operators {
			op := operator(n+1, int64(1000+n))
			if n < noisy {
				if (n+block)%4 == 0 {
					continue
				}
				op.Socket = fmt.Sprintf("noise-%d-%d:1", n, block)
				op.Stakes = []*big.Int{big.NewInt(int64(1000 + (n*block)%977))}
			}
			ops = append(ops, op)
		}
		sets = append(sets, setOf(t, ops...))
	}
	return sets
}

// perHead returns what a leader does with the registry at each head, with everything
// known already that is ever remembered.
func perHead(t testing.TB, operators, noisy int) func() {
	sets := heads(t, operators, noisy)
	h := NewHistory(9)
	head := uint64(100)
	voters, others := h.Learn(setOf(t, operator(1, 1)), head, nil).Target(nil, nil)
	step := func() {
		head++
		voters, others = h.Learn(sets[head%uint64(len(sets))], head, addresses(voters)).Target(voters, others)
		h.Roster()
	}
	for range 2 * Window {
		step()
	}
	return step
}

func addresses(members []raftlog.Member) []common.Address {
	var list []common.Address
	for _, m := range members {
		list = append(list, m.Address)
	}
	return list
}

// Four times as many operators cost about four times as much at each head, even if all of
// them change with each block.
func TestHeadsCostInProportionToOperators(t *testing.T) {
	for _, share := range []int{0, 10, 1} { // nobody, a tenth, all
		cost := func(operators int) float64 {
			noisy := 0
			if share > 0 {
				noisy = operators / share
			}
			return testing.AllocsPerRun(2*Window, perHead(t, operators, noisy))
		}
		few, many := cost(128), cost(eigenshift.MaxOperators)
		if many > 5*few+100 {
			t.Errorf("one of %d changes: %.0f allocations with 128 operators, %.0f with %d", share, few, many, eigenshift.MaxOperators)
		}
	}
}

// BenchmarkHead is what a leader does with the registry of 512 operators at each head.
func BenchmarkHead(b *testing.B) {
	for name, noisy := range map[string]int{"quiet": 0, "one changes": 1, "all change": eigenshift.MaxOperators} {
		b.Run(name, func(b *testing.B) {
			step := perHead(b, eigenshift.MaxOperators, noisy)
			b.ReportAllocs()
			for b.Loop() {
				step()
			}
		})
	}
}
