package outcome_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/eigenshift/avs/eigenshift/outcome"
)

const far = int64(1) << 50 // what liars say to move an outcome as far as they can

// report is a random report: what honest operators saw, and the stakes of the liars in it.
type report struct {
	honest []saw
	liars  []int64
}

// randomReport makes one in which liars have at most the share most/of of the observed stake.
func randomReport(r *rand.Rand, most, of int64) report {
	var made report
	for range 1 + r.IntN(8) {
		made.honest = append(made.honest, saw{1000 + r.Int64N(200) - 100, 1 + r.Int64N(20)})
	}
	// liars/(honest+liars) ≤ most/of
	room := sum(made.honest) * most / (of - most)
	for room > 0 && r.IntN(5) > 0 {
		stake := 1 + r.Int64N(room)
		if r.IntN(3) == 0 {
			stake = room
		}
		made.liars = append(made.liars, stake)
		room -= stake
	}
	return made
}

func sum(list []saw) (total int64) {
	for _, s := range list {
		total += s.stake
	}
	return total
}

func (r report) lying() (total int64) {
	for _, stake := range r.liars {
		total += stake
	}
	return total
}

func (r report) stake() int64 { return sum(r.honest) + r.lying() }

// lowest and highest are values that honest operators saw.
func (r report) lowest() int64  { return slices.MinFunc(r.honest, byValue).value }
func (r report) highest() int64 { return slices.MaxFunc(r.honest, byValue).value }

func byValue(a, b saw) int { return int(a.value - b.value) }

// with returns the report with what the liars say.
func (r report) with(lie func() int64) []saw {
	list := slices.Clone(r.honest)
	for _, stake := range r.liars {
		list = append(list, saw{lie(), stake})
	}
	return list
}

// lies are ways to lie: all alike, and each for itself.
func lies(r *rand.Rand) []func() int64 {
	return []func() int64{
		func() int64 { return -far }, func() int64 { return far },
		func() int64 { return 1000 + r.Int64N(400) - 200 },
		func() int64 { return []int64{-far, far}[r.IntN(2)] },
	}
}

// honestAt returns the smallest value that, with all smaller ones, at least half/2 of honest stake saw.
func (r report) honestAt(half int64) int64 {
	sorted := slices.SortedFunc(slices.Values(r.honest), byValue)
	stake := int64(0)
	for _, s := range sorted {
		if stake += s.stake; 2*stake >= half {
			return s.value
		}
	}
	return sorted[len(sorted)-1].value
}

// The median stays between honest values at W/2-L and W/2 of the honest stake, and liars with
// less than half of the observed stake can reach both.
func TestMedianIsBetweenHonestValues(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 1))
	for range 5000 {
		made := randomReport(r, 1, 2)
		if 2*made.lying() >= made.stake() {
			continue
		}
		low, high := made.honestAt(made.stake()-2*made.lying()), made.honestAt(made.stake())
		var reached []int64
		for _, lie := range lies(r) {
			got, err := median(made.with(lie)...)
			if err != nil || got.Int64() < low || got.Int64() > high {
				t.Fatalf("%+v: %v, %v, not between %d and %d", made, got, err, low, high)
			}
			reached = append(reached, got.Int64())
		}
		if reached[0] != low || reached[1] != high {
			t.Fatalf("%+v: liars reach %d and %d, expected %d and %d", made, reached[0], reached[1], low, high)
		}
		if low < made.lowest() || high > made.highest() {
			t.Fatalf("%+v: bounds %d and %d are not between honest values", made, low, high)
		}
	}
}

// A quantile at p stays between honest values while L < pW and L ≤ (1-p)W; one liar more at
// either end, and it does not.
func TestQuantileIsBetweenHonestValues(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 5))
	var inside, below, above int
	for range 5000 {
		made, bps := randomReport(r, 1, 2), 1+r.IntN(10_000)
		share, lying := int64(bps)*made.stake(), 10_000*made.lying()
		low, high := lying < share, lying <= 10_000*made.stake()-share
		for _, lie := range lies(r) {
			got, err := quantile(bps, made.with(lie)...)
			if err != nil || low && got.Int64() < made.lowest() || high && got.Int64() > made.highest() {
				t.Fatalf("%+v at %d: %v, %v, not between %d and %d", made, bps, got, err, made.lowest(), made.highest())
			}
			switch {
			case got.Int64() == -far:
				below++
			case got.Int64() == far:
				above++
			default:
				inside++
			}
		}
		if got, err := quantile(bps, made.with(func() int64 { return -far })...); err != nil || low == (got.Int64() == -far) {
			t.Fatalf("%+v at %d: %v, %v, liars at the low end", made, bps, got, err)
		}
		if got, err := quantile(bps, made.with(func() int64 { return far })...); err != nil || high == (got.Int64() == far) {
			t.Fatalf("%+v at %d: %v, %v, liars at the high end", made, bps, got, err)
		}
	}
	if min(inside, below, above) < 500 {
		t.Errorf("%d inside, %d below, %d above: that shows little", inside, below, above)
	}
}

// The trimmed mean stays between honest values while liars have at most what is trimmed at
// each end, and they move it no further than their share of what remains.
func TestTrimmedMeanIsBetweenHonestValues(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 2))
	for range 5000 {
		bps := int64(r.IntN(5000))
		made := randomReport(r, bps, 10_000)
		least, most := far, -far
		for _, lie := range lies(r) {
			got, err := trimmedMean(int(bps), made.with(lie)...)
			if err != nil || got.Int64() < made.lowest() || got.Int64() > made.highest() {
				t.Fatalf("%+v trimmed by %d: %v, %v, not between %d and %d", made, bps, got, err, made.lowest(), made.highest())
			}
			least, most = min(least, got.Int64()), max(most, got.Int64())
		}
		// (most-least) ≤ L/((1-2t)W) · distance, and 1 for rounding
		moved, kept := (most-least-1)*(10_000-2*bps)*made.stake(), 10_000*made.lying()*(made.highest()-made.lowest())
		if moved > kept {
			t.Fatalf("%+v trimmed by %d: liars move it from %d to %d", made, bps, least, most)
		}
	}
}

// A majority is what an honest operator saw, if liars have half of the stake or less; when honest operators
// agree and have more than half, it is what they saw.
func TestMajorityIsHonest(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 3))
	none := 0
	for range 5000 {
		made := randomReport(r, 1, 2)
		agree := r.IntN(2) == 0
		for i := range made.honest {
			if made.honest[i].value = int64(r.IntN(3)); agree {
				made.honest[i].value = 1
			}
		}
		for _, lie := range append(lies(r), func() int64 { return int64(r.IntN(3)) }) {
			got, err := majority(made.with(lie)...)
			switch honest := slices.ContainsFunc(made.honest, func(s saw) bool { return s.value == got }); {
			case err == nil && !honest:
				t.Fatalf("%+v: %d, which no honest operator saw", made, got)
			case errors.Is(err, outcome.ErrNoMajority) && agree && 2*made.lying() < made.stake():
				t.Fatalf("%+v: no majority, though honest operators agree", made)
			case errors.Is(err, outcome.ErrNoMajority):
				none++
			case err != nil:
				t.Fatal(err)
			}
		}
	}
	if none < 1000 {
		t.Errorf("only %d reports without a majority: that shows little", none)
	}
}

// An operator set of stake 3000, of which 2000 observe: liars of less than a third, of exactly a third, and
// with one unit more in the report than a third allows.
func TestOutcomesAtAThird(t *testing.T) {
	honest := func(stake int64) []saw { return []saw{{99, stake / 2}, {101, stake - stake/2}} }
	for _, c := range []struct {
		name         string
		liars, stake int64 // in the report
		say          int64
		safe         bool // the median is between honest values
	}{
		{"less than a third, low", 999, 2000, -far, true},
		{"less than a third, high", 999, 2000, far, true},
		{"exactly a third, low", 1000, 2000, -far, false},
		{"exactly a third, high", 1000, 2000, far, true},
		{"exactly a third of 6667/10000, low", 1000, 2001, -far, true},
		{"exactly a third of 6667/10000, high", 1000, 2001, far, true},
		{"more than a third, high", 1001, 2000, far, false},
	} {
		list := append(honest(c.stake-c.liars), saw{c.say, c.liars})
		got, err := median(list...)
		if err != nil {
			t.Fatal(err)
		}
		if safe := got.Int64() >= 99 && got.Int64() <= 101; safe != c.safe {
			t.Errorf("%s: median %d", c.name, got)
		}
		if value, err := majority(list...); 2*c.liars <= c.stake && (err == nil || value == c.say) {
			t.Errorf("%s: majority %d, %v", c.name, value, err)
		}
	}
	if value, err := majority(append(honest(999), saw{far, 1001})...); err != nil || value != far {
		t.Errorf("more than half of the stake is a majority: %d, %v", value, err)
	}
	for liars, safe := range map[int64]bool{500: true, 501: false} { // a quarter of what is observed
		for _, say := range []int64{-far, far} {
			got, err := trimmedMean(2500, append(honest(2000-liars), saw{say, liars})...)
			if err != nil || (got.Int64() >= 99 && got.Int64() <= 101) != safe {
				t.Errorf("a quarter trimmed, %d liars say %d: %v, %v", liars, say, got, err)
			}
		}
	}
}

// Outcomes are those of a list in which each operator stands as often as it has stake.
func TestOutcomesAreThoseOfUnits(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 4))
	for range 3000 {
		list := make([]saw, 1+r.IntN(10))
		var units []int64
		for i := range list {
			list[i] = saw{r.Int64N(60) - 30, r.Int64N(12)}
			units = append(units, slices.Repeat([]int64{list[i].value}, int(list[i].stake))...)
		}
		if len(units) == 0 {
			continue
		}
		slices.Sort(units)
		if got, err := median(list...); err != nil || got.Int64() != units[(len(units)-1)/2] {
			t.Fatalf("median of %v: %v, %v", list, got, err)
		}
		trim := r.IntN((len(units)-1)/2 + 1)
		if 10_000*trim%len(units) != 0 {
			continue // not a whole number of 1/10000
		}
		total := new(big.Int)
		kept := units[trim : len(units)-trim]
		for _, unit := range kept {
			total.Add(total, big.NewInt(unit))
		}
		want := total.Div(total, big.NewInt(int64(len(kept))))
		if got, err := trimmedMean(10_000*trim/len(units), list...); err != nil || got.Cmp(want) != 0 {
			t.Fatalf("mean of %v without %d at each end: %v, %v, want %v", list, trim, got, err, want)
		}
	}
}
