package eigenshift

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

func op(n byte, stakes ...int64) Operator {
	o := Operator{Address: common.Address{19: n}, ID: OperatorID{n}}
	for _, s := range stakes {
		o.Stakes = append(o.Stakes, big.NewInt(s))
	}
	return o
}

func TestNewOperatorSetSortsAndSums(t *testing.T) {
	given := []Operator{op(3, 30, 0), op(1, 10, 1), op(2, 20, 2)}
	quorums := []uint8{0, 4}
	set, err := NewOperatorSet(7, quorums, 6600, given)
	if err != nil {
		t.Fatal(err)
	}
	if set.Block != 7 || set.ThresholdBps != 6600 || len(set.Quorums) != 2 || set.Quorums[1] != 4 {
		t.Errorf("set %+v", set)
	}
	if set.Totals[0].Int64() != 60 || set.Totals[1].Int64() != 3 {
		t.Errorf("totals %v, want 60 and 3", set.Totals)
	}
	for i, o := range set.Operators {
		if o.Address[19] != byte(i+1) {
			t.Errorf("operator %d is %s", i, o.Address)
		}
		if set.Index(o.Address) != i {
			t.Errorf("index of %s: %d, want %d", o.Address, set.Index(o.Address), i)
		}
		if found, ok := set.ByAddress(o.Address); !ok || found.ID != o.ID {
			t.Errorf("by address %s: %+v, %t", o.Address, found, ok)
		}
	}
	for _, n := range []byte{0, 4} {
		if _, ok := set.ByAddress(common.Address{19: n}); ok || set.Index(common.Address{19: n}) != -1 {
			t.Errorf("operator %d found, but it is not in the set", n)
		}
	}
	quorums[0], given[1].Address = 9, common.Address{}
	if set.Quorums[0] != 0 || set.Operators[0].Address[19] != 1 {
		t.Error("the set shares memory with what it was built from")
	}
}

func TestNewOperatorSetRefuses(t *testing.T) {
	many := make([]Operator, MaxOperators+1)
	for i := range many {
		many[i] = op(0, 1)
		many[i].Address[0], many[i].Address[1] = byte(i>>8), byte(i)
		many[i].ID[1], many[i].ID[2] = byte(i>>8), byte(i)
	}
	if _, err := NewOperatorSet(1, []uint8{0}, 5000, many[:MaxOperators]); err != nil {
		t.Errorf("a full set: %v", err)
	}
	sameID := op(2, 1)
	sameID.ID = OperatorID{1}
	noStake := op(2, 1)
	noStake.Stakes[0] = nil
	for name, c := range map[string]struct {
		threshold uint16
		operators []Operator
		want      string
	}{
		"nobody":           {5000, nil, ErrNoOperatorSet.Error()},
		"too many":         {5000, many, "at most 512"},
		"threshold 0":      {0, []Operator{op(1, 1)}, "threshold"},
		"threshold 10001":  {10_001, []Operator{op(1, 1)}, "threshold"},
		"an address twice": {5000, []Operator{op(1, 1), op(2, 1), op(1, 1)}, "twice"},
		"an id twice":      {5000, []Operator{op(1, 1), sameID}, "operator id"},
		"a stake too few":  {5000, []Operator{op(1, 1), op(2)}, "0 stakes for 1 quorums"},
		"a stake too many": {5000, []Operator{op(1, 1), op(2, 1, 1)}, "2 stakes for 1 quorums"},
		"no stake at all":  {5000, []Operator{op(1, 1), noStake}, "no valid stake"},
		"a negative stake": {5000, []Operator{op(1, 1), op(2, -1)}, "no valid stake"},
	} {
		set, err := NewOperatorSet(12, []uint8{0}, c.threshold, c.operators)
		if err == nil || set != nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "block 12") {
			t.Errorf("%s: %v, want an error with %q and the block", name, err, c.want)
		}
	}
	if _, err := NewOperatorSet(1, nil, 1, nil); !errors.Is(err, ErrNoOperatorSet) {
		t.Errorf("no operators: %v", err)
	}
}

func TestReachedEdges(t *testing.T) {
	huge := new(big.Int).Lsh(big.NewInt(1), 95) // stakes are uint96 on chain
	for name, c := range map[string]struct {
		threshold uint16
		totals    []*big.Int
		signed    []*big.Int
		want      bool
	}{
		"exactly":                        {5000, ints(10), ints(5), true},
		"one less":                       {5000, ints(1_000_000), ints(499_999), false},
		"a third, rounded down":          {3333, ints(3), ints(1), true},
		"a third, rounded up":            {3334, ints(3), ints(1), false},
		"two thirds, rounded up":         {6667, ints(3), ints(2), false},
		"all is needed, all signed":      {10_000, ints(7), ints(7), true},
		"all is needed, one wei missing": {10_000, []*big.Int{huge}, []*big.Int{new(big.Int).Sub(huge, big.NewInt(1))}, false},
		"smallest threshold":             {1, ints(10_000), ints(1), true},
		"smallest threshold, not quite":  {1, ints(10_001), ints(1), false},
		"more than the total":            {10_000, ints(7), ints(8), true},
		"nobody signed":                  {1, ints(10), ints(0), false},
		"nobody has stake":               {1, ints(0), ints(0), false},
		"signed stake out of nowhere":    {1, ints(0), ints(5), false},
		"negative":                       {1, ints(10), ints(-5), false},
		"both quorums":                   {5000, ints(10, 20), ints(5, 10), true},
		"one of two quorums":             {5000, ints(10, 20), ints(10, 9), false},
		"an empty quorum":                {5000, ints(10, 0), ints(10, 0), false},
		"a sum too few":                  {5000, ints(10, 20), ints(10), false},
		"a sum too many":                 {5000, ints(10), ints(10, 10), false},
		"no quorum":                      {5000, nil, nil, false},
	} {
		set := &OperatorSet{ThresholdBps: c.threshold, Totals: c.totals, Quorums: make([]uint8, len(c.totals))}
		if got := set.Reached(c.signed); got != c.want {
			t.Errorf("%s: %t, want %t", name, got, c.want)
		}
	}
}

func ints(values ...int64) []*big.Int {
	list := make([]*big.Int, len(values))
	for i, v := range values {
		list[i] = big.NewInt(v)
	}
	return list
}

// Reached compares fractions exactly, and changes nothing.
func TestReachedIsExact(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 5))
	for range 2000 {
		total, threshold := 1+r.Int64N(1<<40), uint16(1+r.IntN(10_000))
		least := new(big.Rat).Mul(big.NewRat(int64(threshold), 10_000), big.NewRat(total, 1))
		whole := new(big.Int).Div(least.Num(), least.Denom()).Int64()
		set := &OperatorSet{ThresholdBps: threshold, Totals: ints(total), Quorums: []uint8{0}}
		for _, signed := range []int64{whole - 1, whole, whole + 1} {
			want := signed > 0 && big.NewRat(signed, 1).Cmp(least) >= 0
			sums := ints(signed)
			if got := set.Reached(sums); got != want {
				t.Fatalf("%d of %d at %d bps: %t, want %t", signed, total, threshold, got, want)
			}
			if sums[0].Int64() != signed || set.Totals[0].Int64() != total {
				t.Fatal("the arguments changed")
			}
		}
	}
}

func TestShares(t *testing.T) {
	set, err := NewOperatorSet(7, []uint8{0, 1}, 5000, []Operator{op(1, 60, 0), op(2, 40, 1), op(3, 0, 3), op(4, 0, 0)})
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []uint64{AllShares * 3 / 10, AllShares * 13 / 40, AllShares * 3 / 8, 0} {
		if got := set.Shares()[i]; got > want || got+1 < want {
			t.Errorf("share of operator %d: %d, want %d", i+1, got, want)
		}
	}
}
