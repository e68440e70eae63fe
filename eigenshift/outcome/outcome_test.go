package outcome_test

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/outcome"
)

// saw is a value and the stake of the operator that saw it.
type saw struct{ value, stake int64 }

// observed returns what operators saw, with stake in the second of two quorums.
func observed(list ...saw) []eigenshift.Observed[int64] {
	seen := make([]eigenshift.Observed[int64], len(list))
	for i, s := range list {
		seen[i] = eigenshift.Observed[int64]{
			Operator: common.Address{byte(i >> 8), byte(i)}, Stakes: []*big.Int{big.NewInt(1), big.NewInt(s.stake)}, Value: s.value,
		}
	}
	return seen
}

func median(list ...saw) (*big.Int, error) {
	return outcome.Median(observed(list...), 1, big.NewInt)
}

func quantile(bps int, list ...saw) (*big.Int, error) {
	return outcome.Quantile(observed(list...), 1, bps, big.NewInt)
}

func trimmedMean(trimBps int, list ...saw) (*big.Int, error) {
	return outcome.TrimmedMean(observed(list...), 1, trimBps, big.NewInt)
}

func majority(list ...saw) (int64, error) {
	return outcome.Majority(observed(list...), 1, func(v int64) int64 { return v })
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		name string
		seen []saw
		want int64
	}{
		{"one", []saw{{5, 1}}, 5},
		{"the lower of two", []saw{{9, 1}, {4, 1}}, 4},
		{"the middle of three", []saw{{9, 1}, {-4, 1}, {7, 1}}, 7},
		{"by stake", []saw{{1, 1}, {2, 1}, {3, 3}}, 3},
		{"exactly half of the stake", []saw{{1, 2}, {2, 1}, {3, 3}}, 2},
		{"alike", []saw{{3, 1}, {8, 2}, {3, 1}}, 3},
		{"without stake", []saw{{0, 0}, {0, 0}, {6, 1}}, 6},
	} {
		if got, err := median(c.seen...); err != nil || got.Int64() != c.want {
			t.Errorf("%s: %v, %v, want %d", c.name, got, err, c.want)
		}
	}
}

func TestQuantile(t *testing.T) {
	for _, c := range []struct {
		name string
		bps  int
		seen []saw
		want int64
	}{
		{"the smallest", 1, []saw{{9, 1}, {4, 1}, {7, 1}}, 4},
		{"the largest", 10_000, []saw{{4, 1}, {9, 1}, {7, 1}}, 9},
		{"a quarter of the stake", 2500, []saw{{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 1},
		{"more than a quarter", 2501, []saw{{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 2},
		{"three quarters", 7500, []saw{{1, 1}, {2, 1}, {3, 1}, {4, 1}}, 3},
	} {
		if got, err := quantile(c.bps, c.seen...); err != nil || got.Int64() != c.want {
			t.Errorf("%s: %v, %v, want %d", c.name, got, err, c.want)
		}
	}
}

func TestTrimmedMean(t *testing.T) {
	for _, c := range []struct {
		name string
		trim int
		seen []saw
		want int64
	}{
		{"nothing trimmed", 0, []saw{{1, 1}, {2, 1}, {6, 1}}, 3},
		{"by stake", 0, []saw{{1, 3}, {5, 1}}, 2},
		{"rounded down", 0, []saw{{1, 1}, {2, 1}}, 1},
		{"rounded down below zero", 0, []saw{{-1, 1}, {-2, 1}}, -2},
		{"a quarter at each end", 2500, []saw{{1000, 1}, {1, 1}, {5, 1}, {-1000, 1}}, 3},
		{"operators trimmed in part", 2500, []saw{{0, 1}, {9, 1}, {12, 1}}, 8}, // ¼·0 + 9 + ¼·12, of 1½
		{"nearly all", 4999, []saw{{-1 << 60, 1}, {7, 1}, {1 << 60, 1}}, 7},
		{"without stake", 1000, []saw{{1 << 60, 0}, {6, 1}}, 6},
	} {
		if got, err := trimmedMean(c.trim, c.seen...); err != nil || got.Int64() != c.want {
			t.Errorf("%s: %v, %v, want %d", c.name, got, err, c.want)
		}
	}
}

func TestMajority(t *testing.T) {
	for _, c := range []struct {
		name string
		seen []saw
		want int64
		err  error
	}{
		{"one", []saw{{5, 1}}, 5, nil},
		{"two of three", []saw{{5, 1}, {4, 1}, {5, 1}}, 5, nil},
		{"half is no majority", []saw{{5, 2}, {4, 1}, {3, 1}}, 0, outcome.ErrNoMajority},
		{"by stake", []saw{{5, 1}, {5, 1}, {4, 3}}, 4, nil},
		{"none alike", []saw{{5, 1}, {4, 1}, {3, 1}}, 0, outcome.ErrNoMajority},
		{"without stake", []saw{{5, 0}, {5, 0}, {3, 1}}, 3, nil},
	} {
		if got, err := majority(c.seen...); !errors.Is(err, c.err) || got != c.want {
			t.Errorf("%s: %v, %v, want %d, %v", c.name, got, err, c.want, c.err)
		}
	}
}

// Of observations that are alike by their key, the first operator's is taken, whole.
func TestMajorityTakesTheFirstOfThoseAlike(t *testing.T) {
	seen := []eigenshift.Observed[string]{
		{Stakes: []*big.Int{big.NewInt(0)}, Value: "Yes, says one without stake"},
		{Stakes: []*big.Int{big.NewInt(1)}, Value: "No"},
		{Stakes: []*big.Int{big.NewInt(1)}, Value: "yes"},
		{Stakes: []*big.Int{big.NewInt(1)}, Value: "YES"},
	}
	if got, err := outcome.Majority(seen, 0, strings.ToLower); err != nil || got != "yes" {
		t.Errorf("%q, %v", got, err)
	}
}

func TestOutcomesOfNothing(t *testing.T) {
	outcomes := map[string]func(seen []eigenshift.Observed[int64], quorum int) error{
		"median": func(seen []eigenshift.Observed[int64], quorum int) error {
			_, err := outcome.Median(seen, quorum, big.NewInt)
			return err
		},
		"quantile": func(seen []eigenshift.Observed[int64], quorum int) error {
			_, err := outcome.Quantile(seen, quorum, 2500, big.NewInt)
			return err
		},
		"trimmed mean": func(seen []eigenshift.Observed[int64], quorum int) error {
			_, err := outcome.TrimmedMean(seen, quorum, 1000, big.NewInt)
			return err
		},
		"majority": func(seen []eigenshift.Observed[int64], quorum int) error {
			_, err := outcome.Majority(seen, quorum, func(v int64) int64 { return v })
			return err
		},
	}
	unknown, negative := observed(saw{1, 1}), observed(saw{1, -1})
	unknown[0].Stakes[1] = nil
	for name, f := range outcomes {
		for _, c := range []struct {
			what   string
			seen   []eigenshift.Observed[int64]
			quorum int
			text   string
		}{
			{"no observation", nil, 1, "no stake observed"},
			{"no stake", observed(saw{1, 0}, saw{2, 0}), 1, "no stake observed"},
			{"a quorum that is none", observed(saw{1, 1}), 2, "quorum at index 2: 0x0000000000000000000000000000000000000000 has 2 stakes"},
			{"no index", observed(saw{1, 1}), -1, "quorum at index -1"},
			{"no number of stake", unknown, 1, "has no valid stake"},
			{"negative stake", negative, 1, "has no valid stake"},
		} {
			if err := f(c.seen, c.quorum); err == nil || !strings.Contains(err.Error(), c.text) {
				t.Errorf("%s of %s: %v, want %q", name, c.what, err, c.text)
			}
		}
	}
	if _, err := outcome.Median(observed(saw{1, 1}), 1, func(int64) *big.Int { return nil }); err == nil {
		t.Error("the median of what is no number")
	}
	for _, bps := range []int{-1, 0, 10_001} {
		if _, err := quantile(bps, saw{1, 1}); err == nil || !strings.Contains(err.Error(), "expected 1 to 10000") {
			t.Errorf("quantile at %d: %v", bps, err)
		}
	}
	for _, bps := range []int{-1, 5000, 20_000} {
		if _, err := trimmedMean(bps, saw{1, 1}); err == nil || !strings.Contains(err.Error(), "expected 0 to 4999") {
			t.Errorf("trimmed by %d: %v", bps, err)
		}
	}
}

// Who gets an outcome may change it: the observations stay as they are.
func TestOutcomesAreCopies(t *testing.T) {
	price := big.NewInt(7)
	seen := []eigenshift.Observed[*big.Int]{{Stakes: []*big.Int{big.NewInt(1)}, Value: price}}
	itself := func(n *big.Int) *big.Int { return n }
	for range 2 {
		m, err := outcome.Median(seen, 0, itself)
		if err != nil || m.Int64() != 7 {
			t.Fatalf("%v, %v", m, err)
		}
		m.SetInt64(1)
		m, err = outcome.TrimmedMean(seen, 0, 100, itself)
		if err != nil || m.Int64() != 7 {
			t.Fatalf("%v, %v", m, err)
		}
		m.SetInt64(1)
	}
}

// Four operators saw a price; the last one lies.
func ExampleMedian() {
	type price struct{ cents int64 }
	seen := []eigenshift.Observed[price]{
		{Operator: common.Address{1}, Stakes: []*big.Int{big.NewInt(40)}, Value: price{2001}},
		{Operator: common.Address{2}, Stakes: []*big.Int{big.NewInt(20)}, Value: price{1999}},
		{Operator: common.Address{3}, Stakes: []*big.Int{big.NewInt(20)}, Value: price{2003}},
		{Operator: common.Address{4}, Stakes: []*big.Int{big.NewInt(30)}, Value: price{1}},
	}
	cents := func(p price) *big.Int { return big.NewInt(p.cents) }
	median, _ := outcome.Median(seen, 0, cents)
	mean, _ := outcome.TrimmedMean(seen, 0, 3000, cents)
	fmt.Println(median, mean)
	// Output: 2001 2000
}
