package panel

import (
	"encoding/json"
	"math/big"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/operator/webpage"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

func usd(price int64) *big.Int { return new(big.Int).Mul(big.NewInt(price), big.NewInt(1e8)) }

// look returns what the panel shows, as the browser gets it.
func look(t *testing.T, p *Prices) (feeds []feed) {
	t.Helper()
	values, err := p.Values(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	encoded, err := json.Marshal(values)
	if err != nil {
		t.Fatal(err)
	}
	var shown struct {
		Feeds []feed `json:"feeds"`
	}
	if err := json.Unmarshal(encoded, &shown); err != nil {
		t.Fatal(err)
	}
	return shown.Feeds
}

// The panel shows what settled before anybody looked, what sources say, and why one does not count.
func TestPrices(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("a", 8, testchain.Forever), c.DiaSource("c", 8, testchain.Forever), c.DiaSource("never", 8, testchain.Forever))
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("b", 8, testchain.Forever))
	c.AddFeed("OLD/USD", 8, 1, c.DiaSource("a", 8, testchain.Forever))
	c.SetFeedActive(2, false)
	c.SetValue("a", usd(3000), c.Head().Time)
	c.SetValue("b", usd(100_000), c.Head().Time)
	c.SetValue("c", usd(3000), c.Head().Time)
	c.SettleFeeds(7, big.NewInt(0b01))
	c.SetValue("a", usd(3100), c.Head().Time)
	c.SetValue("c", usd(3100), c.Head().Time)
	c.SettleFeeds(8, big.NewInt(0b01))
	client, err := ethclient.Dial(c.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	p := New(onchain.New(client, c.Oracle), c.Reader, client)

	feeds := look(t, p)
	if len(feeds) != 2 || feeds[0].Name != "ETH/USD" || feeds[1].Price != "no price yet" {
		t.Fatalf("feeds %+v", feeds)
	}
	ether := feeds[0]
	if ether.Price != "3100" || !strings.HasPrefix(ether.Note, "round 2,") {
		t.Errorf("price %s, %s", ether.Price, ether.Note)
	}
	var names []string
	for _, s := range ether.Sources {
		names = append(names, s.Name+" "+s.Price+" "+s.Live)
	}
	if got, want := strings.Join(names, ", "), `dia "a" 3100 yes, dia "c" 3100 yes, dia "never" 0 no`; got != want {
		t.Errorf("sources %s, want %s", got, want)
	}
	if ether.Sources[2].Note == "" || ether.Sources[2].Age != "never" {
		t.Errorf("a source that does not count: %+v", ether.Sources[2])
	}
	lines := ether.Chart.Lines
	if last := lines[len(lines)-1]; len(lines) != 4 || !last.Holds || len(last.Points) != 2 || last.Points[0][1] != 3000 || last.Points[1][1] != 3100 {
		t.Errorf("lines %+v", lines)
	}
	if len(lines[0].Points) != 1 || !lines[0].Band || len(lines[2].Points) != 0 {
		t.Errorf("lines of sources %+v", lines)
	}
	c.SetValue("a", usd(3200), c.Head().Time)
	if again := look(t, p)[0].Chart.Lines[0].Points; len(again) != 2 || again[1][1] != 3200 {
		t.Errorf("a block later: %v", again)
	}
}

func TestLinesAreBounded(t *testing.T) {
	var l line
	for i := range 2 * keptPoints {
		l.add(float64(i), "1.5")
		l.add(float64(i), "2")      // not newer
		l.add(float64(i+1), "much") // no number
	}
	if n := len(l.points); n != keptPoints || l.points[n-1] != (webpage.Point{2*keptPoints - 1, 1.5}) {
		t.Errorf("%d points, the last %v", n, l.points[n-1])
	}
}

func TestTrimmed(t *testing.T) {
	for decimal, want := range map[string]string{"3544.637412210000000000": "3544.63741221", "3000.00000000": "3000", "0.000000001": "0", "-1.50": "-1.5", "7": "7"} {
		if got := trimmed(decimal); got != want {
			t.Errorf("%s becomes %s, want %s", decimal, got, want)
		}
	}
}

// Every value that the template names is one of the panel's.
func TestTemplateNamesValues(t *testing.T) {
	known := map[string]bool{"feeds": true, "sources": true, "chart": true, "name": true, "price": true, "note": true, "age": true, "live": true}
	named := regexp.MustCompile(`data-(?:text|each|chart|is)="([^"]+)"`).FindAllStringSubmatch(Template(""), -1)
	for _, name := range named {
		if !known[name[1]] {
			t.Errorf("the template names %s", name[1])
		}
	}
	if len(named) < len(known) || !strings.Contains(Template("<b></b>"), "<b></b>") {
		t.Errorf("%d names, controls in it: %t", len(named), strings.Contains(Template("<b></b>"), "<b></b>"))
	}
}
