package avs

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
	"github.com/eigenshift/avs/examples/exchange-rates/market"
)

var ether = exchange.Pair{Base: "ETH", Quote: "USD"}

var task = eigenshift.Task[string]{ID: 7, Spec: "ETH/USD"}

// opened returns a market at 3500 dollars, and an operator that asks its exchanges.
func opened(t *testing.T) (*market.Market, observer) {
	t.Helper()
	m, err := market.Open(t.Context(), ether, big.NewInt(3500_00000000), 1)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := m.Close(); err != nil {
			t.Errorf("close the market: %v", err)
		}
	})
	all, err := exchanges(m.Setting())
	if err != nil {
		t.Fatal(err)
	}
	return m, observer{ether, all, zerolog.Nop()}
}

func set(t *testing.T, m *market.Market, faults map[string]market.Fault) {
	t.Helper()
	for name, fault := range faults {
		if err := m.Set(name, fault); err != nil {
			t.Fatal(err)
		}
	}
}

// Whatever one exchange says, and when another says nothing, an operator observes a price that
// honest exchanges have quoted, or one between them.
func TestObserve(t *testing.T) {
	for what, c := range map[string]struct {
		faults   map[string]market.Fault
		answered uint8
	}{
		"all answer":                       {nil, 4},
		"one lies high":                    {map[string]market.Fault{"kraken": {Kind: market.Lie, Percent: 1_000_000}}, 4},
		"one lies low":                     {map[string]market.Fault{"kraken": {Kind: market.Lie, Percent: 1}}, 4},
		"one fails":                        {map[string]market.Fault{"kraken": {Kind: market.Fail}}, 3},
		"one hangs":                        {map[string]market.Fault{"kraken": {Kind: market.Hang}}, 3},
		"one lies high, and another fails": {map[string]market.Fault{"kraken": {Kind: market.Lie, Percent: 150}, "gemini": {Kind: market.Fail}}, 3},
		"one lies low, and another fails":  {map[string]market.Fault{"gemini": {Kind: market.Lie, Percent: 50}, "bitstamp": {Kind: market.Fail}}, 3},
	} {
		t.Run(what, func(t *testing.T) {
			t.Parallel()
			m, o := opened(t)
			set(t, m, c.faults)
			seen, err := o.Observe(t.Context(), task)
			if err != nil {
				t.Fatal(err)
			}
			if seen.Exchanges != c.answered || !m.Quoted().Holds(seen.Price) {
				t.Errorf("observed %s on %d exchanges; honest ones have quoted %v", seen.Price, seen.Exchanges, m.Quoted())
			}
		})
	}
}

// With two answers, nobody can tell which one is the lie: then the operator has seen nothing.
func TestObserve_FailsIf_TooFewExchangesAnswer(t *testing.T) {
	m, o := opened(t)
	set(t, m, map[string]market.Fault{"kraken": {Kind: market.Fail}, "gemini": {Kind: market.Fail}})
	_, err := o.Observe(t.Context(), task)
	if err == nil {
		t.Fatal("observed with two exchanges")
	}
	for _, want := range []string{"2 of 4 exchanges answered", "at least 3 must", "ask gemini", "ask kraken", "503"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, expected one with %q", err, want)
		}
	}
}

// saw returns what operators with stakes saw, in pairs of stake and price.
func saw(pairs ...int64) (seen []eigenshift.Observed[Observation]) {
	for i := 0; i < len(pairs); i += 2 {
		seen = append(seen, eigenshift.Observed[Observation]{
			Operator: common.BigToAddress(big.NewInt(int64(i + 1))), Stakes: []*big.Int{big.NewInt(pairs[i])},
			Value: Observation{Price: big.NewInt(pairs[i+1]), Exchanges: 4},
		})
	}
	return seen
}

func TestOutcome(t *testing.T) {
	for what, c := range map[string]struct {
		seen      []eigenshift.Observed[Observation]
		price     int64
		spreadBps uint16
	}{
		"one operator":                     {saw(5, 1000), 1000, 0},
		"equal stakes":                     {saw(1, 1010, 1, 1000, 1, 990, 1, 1005, 1, 995), 1000, 100},
		"an even number":                   {saw(1, 1000, 1, 1010), 1000, 100},
		"stake counts":                     {saw(1, 900, 1, 910, 7, 1000), 1000, 0},
		"half of the stake":                {saw(2, 1000, 1, 1010, 1, 1020), 1000, 100},
		"a liar of five":                   {saw(1, 1000, 1, 1001, 1, 1002, 1, 1003, 1, math.MaxInt64), 1002, 19},
		"a liar with just under a quarter": {saw(76, 1000, 24, 1), 1000, 0},
		"a quarter widens the spread":      {saw(75, 1000, 25, 1), 1000, 9990},
		"so far apart":                     {saw(1, 1, 1, math.MaxInt64), 1, math.MaxUint16},
		"without stake":                    {saw(0, 5, 1, 1000, 0, 9000), 1000, 0},
	} {
		rate, err := observer{}.Outcome(task, c.seen)
		if err != nil || rate.Price.Int64() != c.price || rate.SpreadBps != c.spreadBps || len(rate.Seen) != len(c.seen) {
			t.Errorf("%s: %+v, %v; expected %d with a spread of %d", what, rate, err, c.price, c.spreadBps)
		}
		for i, s := range rate.Seen {
			if s.Operator != c.seen[i].Operator || s.Price != c.seen[i].Value.Price {
				t.Errorf("%s: seen %+v", what, rate.Seen)
			}
		}
	}
	for what, seen := range map[string][]eigenshift.Observed[Observation]{"nobody": nil, "nobody with stake": saw(0, 1000)} {
		if rate, err := (observer{}).Outcome(task, seen); err == nil {
			t.Errorf("%s has observed: %+v", what, rate)
		}
	}
}

// Whichever observations with two thirds of the stake a leader picks, and whatever operators
// with less than a third of all say: the rate lies between what honest operators saw.
func FuzzOutcome_LiesBetweenWhatHonestOperatorsSaw(f *testing.F) {
	f.Add([]byte{1, 1, 1, 1, 1}, []byte{10, 11, 12, 13, 14}, uint8(0b10000), uint8(0b11111), uint64(1<<62))
	f.Add([]byte{3, 3, 3, 1}, []byte{10, 20, 30, 40}, uint8(0b0100), uint8(0b0111), uint64(1))
	f.Fuzz(func(t *testing.T, stakes, prices []byte, lying, picked uint8, lie uint64) {
		n := min(len(stakes), len(prices), 8)
		var all, liars, observed int64
		var honest market.Range
		var pairs []int64
		for i := range n {
			stake, price, lies := int64(stakes[i]), int64(prices[i])+1, lying>>i&1 == 1
			all += stake
			if lies {
				liars += stake
				price = int64(lie>>1) + 1
			}
			if picked>>i&1 == 0 {
				continue
			}
			observed += stake
			pairs = append(pairs, stake, min(price, math.MaxInt64))
			if !lies && stake > 0 {
				honest = honest.With(big.NewInt(price))
			}
		}
		if 3*liars >= all || 3*observed < 2*all {
			return
		}
		rate, err := observer{}.Outcome(task, saw(pairs...))
		if err != nil {
			t.Fatal(err)
		}
		if !honest.Holds(rate.Price) {
			t.Errorf("stakes %v, prices %v, lying %b, picked %b: %s is not within %v", stakes, prices, lying, picked, rate.Price, honest)
		}
	})
}
