package market

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

var (
	ether = exchange.Pair{Base: "ETH", Quote: "USD"}
	start = big.NewInt(3500_00000000)
)

// patient is longer than any answer takes here.
const patient = time.Minute

// open returns a market, and its exchanges as operators ask them, in the order of their names.
func open(t *testing.T, seed uint64) (*Market, []exchange.Exchange) {
	t.Helper()
	m, err := Open(t.Context(), ether, start, seed)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := m.Close(); err != nil {
			t.Errorf("close the market: %v", err)
		}
	})
	all, err := exchange.ParseAll(m.Setting())
	if err != nil {
		t.Fatal(err)
	}
	return m, all
}

func set(t *testing.T, m *Market, name string, fault Fault) {
	t.Helper()
	if err := m.Set(name, fault); err != nil {
		t.Fatal(err)
	}
}

func (m *Market) priceOf(name string) *big.Int {
	all := m.Status()
	return all[slices.IndexFunc(all, func(s Status) bool { return s.Name == name })].Price
}

// Each exchange is understood as the real one is, and says what it last traded at.
func TestExchangesAnswerTheirLastTrade(t *testing.T) {
	m, all := open(t, 1)
	if len(all) != len(exchange.Names()) {
		t.Fatalf("%d exchanges", len(all))
	}
	for _, e := range all {
		q, err := e.Ask(t.Context(), ether)
		if err != nil {
			t.Error(err)
			continue
		}
		if want := m.priceOf(e.Name); q.Price.Cmp(want) != 0 {
			t.Errorf("%s says %s, its last trade was at %s", e.Name, q.Price, want)
		}
		if !m.Quoted().Holds(q.Price) {
			t.Errorf("%s is not within %v", q.Price, m.Quoted())
		}
		if _, err := e.Ask(t.Context(), exchange.Pair{Base: "BTC", Quote: "USD"}); err == nil || !strings.Contains(err.Error(), "404") {
			t.Errorf("%s, asked for a pair that is not traded: %v", e.Name, err)
		}
	}
}

// Prices drift apart, and no further than they may.
func TestPricesDriftApart(t *testing.T) {
	m, all := open(t, 7)
	widest := new(big.Int)
	for range 60 {
		for _, e := range all {
			if _, err := e.Ask(t.Context(), ether); err != nil {
				t.Fatal(err)
			}
		}
		var now Range
		for _, s := range m.Status() {
			now = now.With(s.Price)
		}
		if apart := new(big.Int).Sub(now.High, now.Low); apart.Cmp(widest) > 0 {
			widest = apart
		}
	}
	// Each lies maxDrift from the market at most, which moves maxStep with each of the others' trades.
	farthest := scaled(start, 2*(2*maxDrift+int64(len(all))*maxStep))
	if widest.Sign() == 0 || widest.Cmp(farthest) > 0 {
		t.Errorf("prices were %s apart at most, expected between 0 and %s", widest, farthest)
	}
}

// The same seed moves prices the same way.
func TestSeedsSayHowPricesMove(t *testing.T) {
	prices := func(seed uint64) (said []string) {
		w := newWalk(seed, start)
		for drift := int64(0); len(said) < 100; {
			drift = w.step(drift)
			said = append(said, scaled(w.price, bps+drift).String())
		}
		return said
	}
	if !slices.Equal(prices(1), prices(1)) || slices.Equal(prices(1), prices(2)) {
		t.Error("prices do not follow their seeds")
	}
}

func TestFaults(t *testing.T) {
	m, all := open(t, 1)
	ask := func(e exchange.Exchange) (exchange.Quote, error) { return e.Ask(t.Context(), ether) }
	for _, e := range all {
		set(t, m, e.Name, Fault{Kind: Lie, Percent: 150})
		q, err := ask(e)
		if lie := scaled(m.priceOf(e.Name), 15_000); err != nil || q.Price.Cmp(lie) != 0 {
			t.Errorf("%s lies: %v, %v; expected %s", e.Name, q.Price, err, lie)
		}
		if m.Quoted().Holds(q.Price) {
			t.Errorf("a lie of %s is within what was told truly, %v", q.Price, m.Quoted())
		}
		set(t, m, e.Name, Fault{Kind: Fail})
		if _, err := ask(e); err == nil || !strings.Contains(err.Error(), "503") {
			t.Errorf("%s fails: %v", e.Name, err)
		}
		set(t, m, e.Name, Fault{Kind: None})
		before, err := ask(e)
		if err != nil {
			t.Fatal(err)
		}
		set(t, m, e.Name, Fault{Kind: Lag})
		for range 5 {
			if q, err := ask(e); err != nil || q.Price.Cmp(before.Price) != 0 || !q.At.Equal(before.At) {
				t.Errorf("%s lags: %+v, %v; expected %+v", e.Name, q, err, before)
			}
		}
		set(t, m, e.Name, Fault{Kind: None})
	}
}

// An exchange that hangs answers once it is mended, and nobody else waits for it.
func TestHang(t *testing.T) {
	m, all := open(t, 1)
	set(t, m, "gemini", Fault{Kind: Hang})
	if quotes, err := exchange.AskAll(t.Context(), all, ether, 100*time.Millisecond); len(quotes) != len(all)-1 || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%d quotes, %v", len(quotes), err)
	}
	mended := make(chan error, 1)
	go func() {
		quotes, err := exchange.AskAll(t.Context(), all, ether, patient)
		if err == nil && len(quotes) != len(all) {
			t.Errorf("%d quotes", len(quotes))
		}
		mended <- err
	}()
	for _, e := range all {
		if e.Name == "gemini" {
			continue
		}
		if _, err := e.Ask(t.Context(), ether); err != nil {
			t.Error(err)
		}
	}
	set(t, m, "gemini", Fault{Kind: None})
	if err := <-mended; err != nil {
		t.Error(err)
	}
}

func TestSet_FailsIf(t *testing.T) {
	m, _ := open(t, 1)
	for _, c := range []struct {
		name  string
		fault Fault
		want  string
	}{
		{"krakn", Fault{Kind: Fail}, "no such exchange"},
		{"kraken", Fault{}, "no fault"},
		{"kraken", Fault{Kind: "sulk"}, "no fault"},
		{"kraken", Fault{Kind: Lie}, "percent"},
		{"kraken", Fault{Kind: Lie, Percent: -5}, "percent"},
		{"kraken", Fault{Kind: Lie, Percent: 1_000_001}, "percent"},
		{"kraken", Fault{Kind: Lag, Percent: 5}, "only a lie"},
	} {
		if err := m.Set(c.name, c.fault); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s, %+v: %v, expected an error with %q", c.name, c.fault, err, c.want)
		}
	}
	for _, s := range m.Status() {
		if s.Fault != (Fault{Kind: None}) {
			t.Errorf("%s has fault %v", s.Name, s.Fault)
		}
	}
	if _, err := Open(t.Context(), ether, new(big.Int), 1); err == nil {
		t.Error("a market opens at a price of zero")
	}
}
