package onchain

import (
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/eigenshift"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/internal/testchain"
)

func open(t *testing.T, c *testchain.Chain, address common.Address) *Oracle {
	t.Helper()
	client, err := ethclient.Dial(c.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return New(client, address)
}

func usd(price int64) *big.Int { return new(big.Int).Mul(big.NewInt(price), big.NewInt(1e8)) }

func TestPrice(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("BTC/USD", 8, testchain.Forever), c.DiaSource("BTC/USD, too", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	c.SetValue("BTC/USD", usd(100_000), c.Head().Time)
	bitcoinAt := c.Head().Time - 30
	c.SetValue("BTC/USD, too", usd(100_100), bitcoinAt)
	o := open(t, c, c.Oracle)

	_, err := o.Price(t.Context(), "ETH/USD")
	if noPrice := (*NoPriceError)(nil); !errors.As(err, &noPrice) || noPrice.Feed.Name != "ETH/USD" {
		t.Errorf("price before the first: %v", err)
	}

	c.SettleFeeds(7, big.NewInt(0b01))
	etherAt := c.Head().Time
	c.SetValue("ETH/USD", usd(3100), etherAt)
	task, receipt := c.SettleFeeds(8, big.NewInt(0b11))
	reference, err := c.Client().HeaderByHash(t.Context(), task.Reference.Hash)
	if err != nil {
		t.Fatal(err)
	}
	settled := c.Head()
	for range 5 {
		c.Commit()
	}

	for _, want := range []struct {
		name    string
		answer  *big.Int
		text    string
		round   int64
		spread  uint16
		sources uint8
		oldest  uint64
	}{
		{"ETH/USD", usd(3100), "3100.00000000", 2, 0, 1, etherAt},
		{"BTC/USD", usd(100_050), "100050.00000000", 1, 9, 2, bitcoinAt},
	} {
		p, err := o.Price(t.Context(), want.name)
		if err != nil {
			t.Errorf("price of %s: %v", want.name, err)
			continue
		}
		if p.Answer.Cmp(want.answer) != 0 || p.String() != want.text || p.Round.Int64() != want.round ||
			uint64(p.OldestAt) != want.oldest || uint64(p.ObservedAt) != reference.Time || uint64(p.UpdatedAt) != settled.Time || p.Due() {
			t.Errorf("price of %s is %+v (%s), expected %+v observed at %d, settled at %d", want.name, p, p, want, reference.Time, settled.Time)
		}
		if head := c.Head(); p.Block != (Block{Number: head.Number, Time: head.Time}) || p.Age() != head.Time-want.oldest {
			t.Errorf("price of %s was read at %+v at an age of %d", want.name, p.Block, p.Age())
		}
		s, err := o.Settlement(t.Context(), p)
		if err != nil {
			t.Errorf("settlement of %s: %v", want.name, err)
			continue
		}
		if *s != (Settlement{
			Task: 8, Proposer: c.Operator, Submitter: c.Operator, ReferenceBlock: uint32(task.Reference.Number),
			Digest: s.Digest, Tx: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), SpreadBps: want.spread, Sources: want.sources,
		}) || s.Digest == (common.Hash{}) {
			t.Errorf("settlement of %s is %+v", want.name, *s)
		}
	}
}

// Two tasks settle in one block, each with one feed.
func TestSettlementsInOneBlock(t *testing.T) {
	c := testchain.Start(t)
	names := []string{"ETH/USD", "BTC/USD"}
	for i, name := range names {
		c.AddFeed(name, 8, 1, c.DiaSource(name, 8, testchain.Forever))
		c.SetValue(name, usd(int64(i)+1), c.Head().Time)
	}
	reference := c.Head()
	c.Commit()
	proposers := []common.Address{c.Operator, c.Another}
	var txs []common.Hash
	for i := range names {
		task := c.Task(eigenshift.TaskID(7+i), reference, big.NewInt(1<<i).FillBytes(make([]byte, 32)))
		task.Proposer = proposers[i]
		tx, err := c.Submit(task, c.Respond(task))
		if err != nil {
			t.Fatal(err)
		}
		txs = append(txs, tx.Hash())
	}
	c.Commit()

	o := open(t, c, c.Oracle)
	for i, name := range names {
		price, err := o.Price(t.Context(), name)
		if err != nil {
			t.Fatal(err)
		}
		s, err := o.Settlement(t.Context(), price)
		if err != nil {
			t.Fatal(err)
		}
		if s.Task != uint64(7+i) || s.Proposer != proposers[i] || s.Tx != txs[i] || s.Block != c.Head().Number {
			t.Errorf("settlement of %s is %+v, expected task %d in %s", name, *s, 7+i, txs[i])
		}
	}
}

// A price that no block of the node accounts for.
func TestUnknownSettlement(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	c.SettleFeeds(7, big.NewInt(1))
	o := open(t, c, c.Oracle)
	price, err := o.Price(t.Context(), "ETH/USD")
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Price){
		"another round":          func(p *Price) { p.Round = big.NewInt(2) },
		"before the first block": func(p *Price) { p.UpdatedAt = 1 },
		"after the newest block": func(p *Price) { p.UpdatedAt += 1000 },
	} {
		changed := price
		change(&changed)
		if s, err := o.Settlement(t.Context(), changed); !errors.Is(err, ErrUnknownSettlement) {
			t.Errorf("%s: %+v, %v", name, s, err)
		}
	}
}

func TestPrices(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("BTC/USD", 8, testchain.Forever))
	c.SetValue("BTC/USD", usd(100_000), c.Head().Time)
	c.SettleFeeds(7, big.NewInt(0b11))
	prices, err := open(t, c, c.Oracle).Prices(t.Context())
	if err != nil || len(prices) != 2 {
		t.Fatalf("prices %+v, %v", prices, err)
	}
	if prices[0].Round != nil || prices[0].Feed.Name != "ETH/USD" {
		t.Errorf("a feed without live sources has price %+v", prices[0])
	}
	if prices[1].Round == nil || prices[1].String() != "100000.00000000" {
		t.Errorf("price of BTC/USD is %+v", prices[1])
	}
}

func TestPriceGrowsOld(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	c.SettleFeeds(7, big.NewInt(1))
	c.Later(2 * time.Hour)
	p, err := open(t, c, c.Oracle).Price(t.Context(), "ETH/USD")
	if err != nil || !p.Due() || p.Age() < 7200 {
		t.Errorf("two hours later, with a heartbeat of one: %+v, %v", p, err)
	}
}

func TestFeeds(t *testing.T) {
	c := testchain.Start(t)
	o := open(t, c, c.Oracle)
	_, err := o.Price(t.Context(), "ETH/USD")
	if unknown := (*UnknownFeedError)(nil); !errors.As(err, &unknown) || !strings.Contains(err.Error(), "has none yet") {
		t.Errorf("price on an empty oracle: %v", err)
	}
	chainlink := c.Deploy(testchain.RevertingAggregator(18))
	c.AddFeed("ETH/USD", 8, 2, c.DiaSource("eth", 8, 60), testchain.ChainlinkSource(chainlink, 18, 90))
	c.AddFeed("BTC/USD", 18, 1, c.DiaSource("btc", 8, 60))
	c.AddFeed("\x01\x02", 0, 1, c.DiaSource("odd", 8, 60))
	c.SetFeedActive(1, false)

	prices, err := o.Prices(t.Context())
	if err != nil || len(prices) != 3 {
		t.Fatalf("prices %+v, %v", prices, err)
	}
	var feeds []Feed
	for _, p := range prices {
		if p.Round != nil || p.Block.Number != c.Head().Number {
			t.Errorf("price before the first is %+v", p)
		}
		feeds = append(feeds, p.Feed)
	}
	want := Feed{
		Index: 0, Name: "ETH/USD", Active: true, Decimals: 8, MinSources: 2, Heartbeat: 3600, MaxAnswer: testchain.MaxAnswer, Sources: []Source{
			{Kind: DIA, Address: c.Dia, Decimals: 8, MaxAge: 60, Params: "eth"},
			{Kind: Chainlink, Address: chainlink, Decimals: 18, MaxAge: 90},
		},
	}
	if got := feeds[0]; !slices.Equal(got.Sources, want.Sources) || got.Name != want.Name || !got.Active || got.Decimals != 8 || got.MinSources != 2 || got.Heartbeat != 3600 || got.MinAnswer.Sign() != 0 || got.MaxAnswer.Cmp(want.MaxAnswer) != 0 {
		t.Errorf("feed 0 is %+v, expected %+v", got, want)
	}
	if got := feeds[1]; got.Name != "BTC/USD" || got.Active || got.Index != 1 || got.Decimals != 18 {
		t.Errorf("feed 1 is %+v", got)
	}
	if name := feeds[2].Name; !strings.HasPrefix(name, "0x0102") {
		t.Errorf("a name that cannot be printed is shown as %q", name)
	}

	for _, name := range []string{"DOGE/USD", "", strings.Repeat("X", 33), "eth/usd"} {
		_, err := o.Price(t.Context(), name)
		unknown := (*UnknownFeedError)(nil)
		if !errors.As(err, &unknown) || !slices.Equal(unknown.Known[:2], []string{"ETH/USD", "BTC/USD"}) {
			t.Errorf("price of %q: %v", name, err)
		}
	}
	if _, err := o.Price(t.Context(), "BTC/USD"); err == nil || !strings.Contains(err.Error(), "retired") {
		t.Errorf("price of a retired feed without one: %v", err)
	}
}

func TestWrongAddress(t *testing.T) {
	c := testchain.Start(t)
	if _, err := open(t, c, common.Address{9}).Price(t.Context(), "ETH/USD"); err == nil || !strings.Contains(err.Error(), "no contract at") {
		t.Errorf("price at an address without a contract: %v", err)
	}
	if _, err := open(t, c, common.Address{9}).Prices(t.Context()); err == nil || !strings.Contains(err.Error(), "no contract at") {
		t.Errorf("feeds at an address without a contract: %v", err)
	}
	if _, err := open(t, c, c.Dia).Prices(t.Context()); err == nil {
		t.Error("a DIA oracle has feeds")
	}
}

func TestSources(t *testing.T) {
	c := testchain.Start(t)
	now := c.Head().Time
	unix := func(t uint64) *big.Int { return new(big.Int).SetUint64(t) }
	round := func(decimals uint8, price *big.Int, updatedAt uint64) common.Address {
		return c.Deploy(testchain.Aggregator(decimals, big.NewInt(77), price, unix(updatedAt), unix(updatedAt), big.NewInt(77)))
	}
	enormous := new(big.Int).Lsh(big.NewInt(1), 254)
	c.AddFeed("ETH/USD", 8, 2,
		c.DiaSource("ETH/USD", 8, 3600),
		testchain.ChainlinkSource(round(8, usd(3003), now), 8, 3600),
		testchain.ChainlinkSource(c.Deploy(testchain.RevertingAggregator(8)), 8, 3600),
		testchain.ChainlinkSource(round(8, usd(1), 0), 8, 3600),
		testchain.ChainlinkSource(round(8, usd(1), now+100_000), 8, 3600),
		testchain.ChainlinkSource(round(8, usd(1), now-7200), 8, 3600),
		testchain.ChainlinkSource(round(8, usd(-1), now), 8, 3600),
		testchain.ChainlinkSource(round(8, enormous, now), 8, 3600),
		testchain.ChainlinkSource(round(9, big.NewInt(1), now), 9, 3600),
	)
	c.SetValue("ETH/USD", usd(3000), now)
	o := open(t, c, c.Oracle)

	r, err := o.Sources(t.Context(), c.Reader, "ETH/USD")
	if err != nil {
		t.Fatal(err)
	}
	head := c.Head()
	if r.Answer.Value.Cmp(new(big.Int).Add(usd(3001), big.NewInt(5e7))) != 0 || r.Answer.Status != priceoracle.Answered ||
		r.Answer.Sources != 2 || uint64(r.Answer.ObservedAt) != head.Time || r.Block.Number != head.Number {
		t.Errorf("operators would answer %+v at %+v", r.Answer, r.Block)
	}
	reasons := []string{"", "", "does not answer", "does not say when", "in the future", "seconds old, at most 3600", "not positive", "do not fit", "below the smallest"}
	if len(r.Observations) != len(reasons) {
		t.Fatalf("%d observations, expected %d", len(r.Observations), len(reasons))
	}
	for i, seen := range r.Observations {
		if seen.Live != (reasons[i] == "") || (seen.Reason == "") != seen.Live || !strings.Contains(seen.Reason, reasons[i]) {
			t.Errorf("source %d: live %t, reason %q, expected %q", i, seen.Live, seen.Reason, reasons[i])
		}
	}
	if seen := r.Observations[1]; seen.Answer.Cmp(usd(3003)) != 0 || seen.RoundID.Int64() != 77 || uint64(seen.UpdatedAt) != now {
		t.Errorf("source 1 says %+v", seen)
	}

	c.SetFeedActive(0, false)
	if _, err := o.Sources(t.Context(), c.Reader, "ETH/USD"); err == nil || !strings.Contains(err.Error(), "retired") {
		t.Errorf("sources of a retired feed: %v", err)
	}
}

func TestSourcesWithWrongReader(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, 3600))
	o := open(t, c, c.Oracle)
	other := c.Deploy(testchain.Returning(big.NewInt(5))) // says that its oracle is at address 5
	for _, reader := range []common.Address{{9}, c.Dia, other} {
		if r, err := o.Sources(t.Context(), reader, "ETH/USD"); err == nil || !strings.Contains(err.Error(), "SourceReader") {
			t.Errorf("reader %s: %+v, %v", reader, r, err)
		}
	}
}

func TestDecimal(t *testing.T) {
	for _, c := range []struct {
		value    int64
		decimals uint8
		text     string
	}{
		{300012345678, 8, "3000.12345678"},
		{1, 8, "0.00000001"},
		{0, 2, "0.00"},
		{-5, 1, "-0.5"},
		{-12345, 2, "-123.45"},
		{42, 0, "42"},
		{10, 1, "1.0"},
	} {
		if got := Decimal(big.NewInt(c.value), c.decimals); got != c.text {
			t.Errorf("%d with %d decimals is %s, expected %s", c.value, c.decimals, got, c.text)
		}
	}
}

// Why a task left feeds out is told for those that are asked about, the newest
// reason of each.
func TestSkips(t *testing.T) {
	c := testchain.Start(t)
	c.AddFeed("ETH/USD", 8, 1, c.DiaSource("ETH/USD", 8, testchain.Forever))
	c.AddFeed("BTC/USD", 8, 1, c.DiaSource("BTC/USD", 8, testchain.Forever))
	c.SetValue("ETH/USD", usd(3000), c.Head().Time)
	o := open(t, c, c.Oracle)
	from := c.Head().Number

	c.SettleFeeds(7, big.NewInt(0b11))
	task := c.Task(8, c.Head(), common.BigToHash(big.NewInt(0b01)).Bytes())
	c.Commit()
	response := c.Respond(task)
	c.SetDeviation(0, 50)
	c.Mine(c.Submit(task, response))

	feeds := []Feed{{Index: 0}, {Index: 1}}
	for _, want := range []struct {
		from  uint64
		feeds []Feed
		skips map[uint8]SkipReason
	}{
		{from, feeds, map[uint8]SkipReason{0: Reconfigured, 1: TooFewSources}},
		{from, feeds[1:], map[uint8]SkipReason{1: TooFewSources}},
		{task.Reference.Number + 1, feeds, map[uint8]SkipReason{0: Reconfigured}},
		{from, nil, map[uint8]SkipReason{}},
	} {
		skips, err := o.Skips(t.Context(), want.from, want.feeds)
		if err != nil || !maps.Equal(skips, want.skips) {
			t.Errorf("skips of %v from block %d on: %v (%v), expected %v", want.feeds, want.from, skips, err, want.skips)
		}
	}
	for r := TooFewSources; r <= Reconfigured; r++ {
		if text, err := r.MarshalText(); err != nil || strings.HasPrefix(string(text), "reason") {
			t.Errorf("reason %d is %q in words (%v)", uint8(r), text, err)
		}
	}
	if text := (Reconfigured + 1).String(); text != "reason 6" {
		t.Errorf("a reason of the future is %q", text)
	}
}
