package bn254

import (
	"testing"

	"github.com/eigenshift/avs/eigenshift"
)

// Defects of sums are products: they stay as they are exactly when what is added verifies.
func TestDefectsOfSums(t *testing.T) {
	d, other := eigenshift.Digest{1}, eigenshift.Digest{2}
	var keys []G2
	var good, bad []G1
	for i := range 4 {
		k := key(t, int64(i+1))
		keys = append(keys, parsedKey(t, k))
		good, bad = append(good, parsedSignature(t, k.Sign(d))), append(bad, parsedSignature(t, k.Sign(other)))
	}
	of := func(keys []G2, signatures ...G1) Defect {
		return DefectOf(SumG2(keys), d, SumG1(signatures))
	}
	if of(nil) != NoDefect {
		t.Error("no signature by nobody has a defect")
	}
	if of(keys, good...) != NoDefect {
		t.Error("the sum of good signatures has a defect")
	}
	one := of(keys[:1], bad[0])
	if one == NoDefect {
		t.Error("a signature of another digest has no defect")
	}
	if of(keys[:1]) == NoDefect {
		t.Error("a missing signature has no defect")
	}
	if of(keys[:3], bad[0], good[1], good[2]) != one {
		t.Error("good signatures change the defect of a sum")
	}
	if two := of(keys[:2], bad[0], bad[1]); two == one || two == NoDefect {
		t.Error("a bad signature does not change the defect of a sum")
	}
	if of(keys[:2], bad[1], bad[0]) != of(keys[:2], bad[0], bad[1]) {
		t.Error("the order matters")
	}
	if of(keys[:2], good[1], good[0]) != NoDefect {
		t.Error("the sum of good signatures in another order has a defect")
	}
}

func TestLessTakesPointsAway(t *testing.T) {
	var keys []G2
	for i := range 5 {
		keys = append(keys, parsedKey(t, key(t, int64(i+1))))
	}
	whole := SumG2(keys)
	for n := range len(keys) + 1 {
		if got, want := whole.Less(keys[n:]).Key(), SumG2(keys[:n]).Key(); got != want {
			t.Errorf("all less the last %d: %x, want %x", len(keys)-n, got, want)
		}
	}
	if got := whole.Less([]G2{{}}).Key(); got != whole.Key() {
		t.Errorf("less the point at infinity: %x, want %x", got, whole.Key())
	}
}
