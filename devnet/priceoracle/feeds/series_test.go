package feeds_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
)

const start = 3500 * 100_000_000

func take(series feeds.Series, n int) []feeds.Price {
	prices := make([]feeds.Price, n)
	for i := range prices {
		prices[i] = series.Next()
	}
	return prices
}

func TestWalk_IsAFunctionOfSeedAndName(t *testing.T) {
	walk := take(feeds.NewWalk(1, "ETH/USD", start), 1000)
	if again := take(feeds.NewWalk(1, "ETH/USD", start), 1000); !slices.Equal(walk, again) {
		t.Error("equal arguments give different walks")
	}
	if walk[0] != start {
		t.Errorf("starts at %s, want %s", walk[0], feeds.Price(start))
	}
	for _, other := range []*feeds.Walk{feeds.NewWalk(2, "ETH/USD", start), feeds.NewWalk(1, "BTC/USD", start)} {
		if slices.Equal(walk, take(other, 1000)) {
			t.Error("another seed or name gives the same walk")
		}
	}
}

func TestWalk_MovesAndJumpsWithinBounds(t *testing.T) {
	prices := take(feeds.NewWalk(7, "ETH/USD", start), 20_000)
	var jumps int
	for i, price := range prices[1:] {
		before := prices[i]
		bps := 10_000 * (int64(price) - int64(before)) / int64(before)
		if bps < -250 || bps > 250 {
			t.Fatalf("moved by %d bps from %s to %s", bps, before, price)
		}
		if bps < -12 || bps > 12 {
			jumps++
		}
		if price < start/4 || price > 4*start {
			t.Fatalf("price %s left its range", price)
		}
	}
	if jumps < 200 || jumps > 800 {
		t.Errorf("%d jumps in %d steps, want about one in forty", jumps, len(prices))
	}
}

func TestWalk_StaysPositive(t *testing.T) {
	for _, price := range take(feeds.NewWalk(3, "DUST/USD", 1), 10_000) {
		if price < 1 {
			t.Fatalf("price %d", price)
		}
	}
}

var names = []string{"ETH/USD", "BTC/USD"}

func TestReadCSV_ReplaysAndStartsOver(t *testing.T) {
	series, err := feeds.ReadCSV(strings.NewReader("BTC/USD, ETH/USD\n100000, 3500.5\n100001.25,3501\n"), names)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string][]string{
		"ETH/USD": {"3500.5", "3501", "3500.5"},
		"BTC/USD": {"100000", "100001.25", "100000"},
	} {
		for i, price := range take(series[name], 3) {
			if price.String() != want[i] {
				t.Errorf("%s, price %d: %s, want %s", name, i, price, want[i])
			}
		}
	}
}

func TestReadCSV_SaysWhatIsWrong(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"empty", "", "must name the feeds"},
		{"no prices", "ETH/USD,BTC/USD\n", "no prices"},
		{"unknown feed", "ETH/USD,BTC/USD,DOGE/USD\n1,2,3\n", `"DOGE/USD" is none of the feeds`},
		{"missing feed", "ETH/USD\n1\n", "no column for feed BTC/USD"},
		{"feed twice", "ETH/USD,BTC/USD,ETH/USD\n1,2,3\n", `"ETH/USD" twice`},
		{"not a number", "ETH/USD,BTC/USD\n1,2\n3,abc\n", `line 3, BTC/USD: price "abc"`},
		{"negative", "ETH/USD,BTC/USD\n-1,2\n", `line 2, ETH/USD: price "-1"`},
		{"field missing", "ETH/USD,BTC/USD\n1,2\n3\n", "line 3"},
		{"quote left open", "ETH/USD,BTC/USD\n1,\"2\n", "line 2"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := feeds.ReadCSV(strings.NewReader(test.content), names)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestReadFile_NamesTheFile(t *testing.T) {
	if _, err := feeds.ReadFile(t.TempDir()+"/missing.csv", names); err == nil || !strings.Contains(err.Error(), "missing.csv") {
		t.Errorf("error %v, want one that names the file", err)
	}
}
