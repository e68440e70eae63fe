package challenge

import (
	"math"
	"math/big"
	"testing"
	"testing/quick"
)

func TestRoundIDs(t *testing.T) {
	property := func(r RoundID) bool {
		again, ok := NewRoundID(r.Big())
		return ok && again == r
	}
	if err := quick.Check(property, nil); err != nil {
		t.Error(err)
	}
	for _, id := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Lsh(big.NewInt(1), 80)} {
		if r, ok := NewRoundID(id); ok {
			t.Errorf("%v is round %s", id, r)
		}
	}
	last, next := RoundID{Number: math.MaxUint64}, RoundID{Phase: 1}
	if last.Compare(next) >= 0 || next.Compare(last) <= 0 || next.Compare(next) != 0 {
		t.Error("a later phase is not greater")
	}
	for r, want := range map[RoundID]string{{Number: 7}: "7", {Phase: 2, Number: 7}: "2/7"} {
		if r.String() != want {
			t.Errorf("printed as %q, want %q", r, want)
		}
	}
}
