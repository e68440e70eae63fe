package avs

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func TestObserve(t *testing.T) {
	for range 100 {
		side, err := measurer{}.Observe(t.Context(), eigenshift.Task[*big.Int]{Spec: big.NewInt(12)})
		if err != nil || side.Int64() < 12000 || side.Int64() > 12004 {
			t.Fatalf("%s, %v", side, err)
		}
	}
}

// Less than half of the stake moves no outcome beyond what the others measured.
func TestOutcome(t *testing.T) {
	for name, c := range map[string]struct {
		sides []int64
		want  int64
	}{
		"all alike":    {[]int64{12000, 12000, 12000}, 144},
		"they differ":  {[]int64{12004, 12000, 12003, 12001}, 144},
		"one lies":     {[]int64{12004, 12000, 0, 12001}, 144},
		"one lies far": {[]int64{math.MaxInt64, 12000, 12003, 12001}, 144},
		"zero":         {[]int64{0, 3, 4}, 0},
	} {
		var seen []eigenshift.Observed[*big.Int]
		for i, side := range c.sides {
			seen = append(seen, eigenshift.Observed[*big.Int]{Operator: common.Address{byte(i + 1)}, Stakes: []*big.Int{big.NewInt(100)}, Value: big.NewInt(side)})
		}
		if got, err := (measurer{}).Outcome(eigenshift.Task[*big.Int]{}, seen); err != nil || got.Int64() != c.want {
			t.Errorf("%s: %s, %v, expected %d", name, got, err, c.want)
		}
	}
	if _, err := (measurer{}).Outcome(eigenshift.Task[*big.Int]{}, nil); err == nil {
		t.Error("an outcome of nothing")
	}
}

// A slot asks the same at each reference block.
func TestAsked(t *testing.T) {
	for _, id := range []eigenshift.TaskID{0, 12, math.MaxUint64} {
		one, err := asked(t.Context(), id, eigenshift.Block{Number: 1})
		other, otherErr := asked(t.Context(), id, eigenshift.Block{Number: 2})
		if err != nil || otherErr != nil || one.Uint64() != uint64(id) || one.Cmp(other) != 0 {
			t.Errorf("slot %d: %s, %v; %s, %v", id, one, err, other, otherErr)
		}
	}
}
