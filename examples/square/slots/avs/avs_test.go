package avs

import (
	"math"
	"math/big"
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

func TestRespond(t *testing.T) {
	for n, square := range map[int64]int64{0: 0, 1: 1, 12: 144} {
		got, err := squarer{}.Respond(t.Context(), eigenshift.Task[*big.Int]{Spec: big.NewInt(n)})
		if err != nil || got.Int64() != square {
			t.Errorf("%d: %s, %v, expected %d", n, got, err, square)
		}
	}
}

// A slot asks the same at each reference block, and the square of the last slot fits the codec.
func TestAsked(t *testing.T) {
	for _, id := range []eigenshift.TaskID{0, 12, math.MaxUint64} {
		one, err := asked(t.Context(), id, eigenshift.Block{Number: 1})
		other, otherErr := asked(t.Context(), id, eigenshift.Block{Number: 2})
		if err != nil || otherErr != nil || one.Uint64() != uint64(id) || one.Cmp(other) != 0 {
			t.Errorf("slot %d: %s, %v; %s, %v", id, one, err, other, otherErr)
		}
		if _, err := numbers.Encode(new(big.Int).Mul(one, one)); err != nil {
			t.Errorf("slot %d: %v", id, err)
		}
	}
}
