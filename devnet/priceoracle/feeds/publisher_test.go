package feeds_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
)

func publisher(t *testing.T, c *chain.Chain, d *deploy.Deployment) *feeds.Publisher {
	t.Helper()
	p, err := feeds.NewPublisher(t.Context(), feeds.Config{
		Client: c.Client(),
		Now:    c.Now,
		Feeds:  d.Feeds,
		Series: map[string]feeds.Series{
			"ETH/USD": feeds.NewWalk(1, "ETH/USD", start),
			"BTC/USD": feeds.NewWalk(1, "BTC/USD", 30*start),
		},
		Every:  1,
		Logger: zerolog.New(zerolog.NewTestWriter(t)),
	})
	if err != nil {
		t.Fatalf("publisher: %v", err)
	}
	return p
}

// observe reads the sources of all feeds as operators do.
func observe(t *testing.T, c *chain.Chain, d *deploy.Deployment) []sourcereader.ISourceReaderObservation {
	t.Helper()
	reader, err := sourcereader.NewSourceReader(d.Contracts.SourceReader, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	observations, err := reader.Observe(&bind.CallOpts{Context: t.Context()}, big.NewInt(0b11))
	if err != nil {
		t.Fatalf("observe: %v", err)
	}
	return observations
}

func TestPublish_ReachesAllSources(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	p := publisher(t, c, d)
	for round := range 3 {
		if err := p.Publish(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := c.MineAt(t.Context(), time.Now()); err != nil {
			t.Fatal(err)
		}
		prices := p.Prices()
		for _, seen := range observe(t, c, d) {
			feed := d.Feeds[seen.Feed]
			want := prices[feed.Name].In(feed.Sources[seen.Source].Decimals)
			if !seen.Live {
				t.Errorf("round %d: source %d of %s is not live: %+v", round, seen.Source, feed.Name, seen)
			}
			apart := new(big.Int).Sub(seen.Answer, want)
			if apart.Abs(apart).Mul(apart, big.NewInt(1000)).Cmp(want) > 0 {
				t.Errorf("round %d: source %d of %s says %s, more than 10 bps from %s", round, seen.Source, feed.Name, seen.Answer, want)
			}
		}
	}
}

func TestPin_FixesThePriceUntilReleased(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	p := publisher(t, c, d)
	if err := c.MineAt(t.Context(), time.Now()); err != nil {
		t.Fatal(err)
	}
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	pinned, err := feeds.ParsePrice("1234.56789")
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Publish(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := p.Pin(t.Context(), "ETH/USD", pinned); err != nil {
		t.Fatal(err)
	}
	eth := d.Feeds[0]
	for _, seen := range observe(t, c, d) {
		if seen.Feed != eth.Index {
			continue
		}
		if want := pinned.In(eth.Sources[seen.Source].Decimals); seen.Answer.Cmp(want) != 0 {
			t.Errorf("source %d says %s, want %s", seen.Source, seen.Answer, want)
		}
	}
	if err := p.Publish(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := p.Prices()["ETH/USD"]; got != pinned {
		t.Errorf("published %s while pinned to %s", got, pinned)
	}
	if err := p.Release("ETH/USD"); err != nil {
		t.Fatal(err)
	}
	if err := p.Publish(t.Context()); err != nil {
		t.Fatal(err)
	}
	if got := p.Prices()["ETH/USD"]; got == pinned {
		t.Errorf("published the pinned price %s after its release", got)
	}
}

// evm calls a method with which people control time and blocks.
func evm(t *testing.T, c *chain.Chain, answer any, method string, arguments ...any) {
	t.Helper()
	if err := c.Client().Client().CallContext(t.Context(), answer, "evm_"+method, arguments...); err != nil {
		t.Fatalf("evm_%s: %v", method, err)
	}
}

// awaitLive makes blocks until all sources are live with prices of this time or later, and
// returns the time of the newest block.
func awaitLive(t *testing.T, c *chain.Chain, d *deploy.Deployment, since uint64) uint64 {
	t.Helper()
	for range 2000 {
		evm(t, c, nil, "mine")
		header, err := c.Client().HeaderByNumber(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		live := true
		for _, seen := range observe(t, c, d) {
			live = live && seen.Live && uint64(seen.UpdatedAt) >= since && uint64(seen.UpdatedAt) <= header.Time
		}
		if live {
			return header.Time
		}
	}
	t.Fatal("prices do not follow the chain's clock")
	return 0
}

// Prices go on when the chain's clock is put forward, and when the chain is reverted with
// reports in it that are lost.
func TestRun_FollowsTheChainsClock(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	p := publisher(t, c, d)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- p.Run(ctx) }()
	defer func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	reached := awaitLive(t, c, d, uint64(time.Now().Unix()))
	for range 3 {
		var id string
		evm(t, c, &id, "snapshot")
		before := c.Now()
		evm(t, c, nil, "increaseTime", 30*24*60*60)
		if later := awaitLive(t, c, d, uint64(before.Add(30*24*time.Hour).Unix())); later < reached+30*24*60*60 {
			t.Errorf("the newest block is at %d after a month from %d", later, reached)
		}
		var reverted bool
		evm(t, c, &reverted, "revert", id)
		if !reverted {
			t.Fatal("not reverted")
		}
		if again := awaitLive(t, c, d, reached); again > reached+10*24*60*60 {
			t.Errorf("the newest block is at %d after the chain was reverted to %d", again, reached)
		} else {
			reached = again
		}
	}
}

func TestPin_RefusesUnknownFeeds(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	p := publisher(t, c, d)
	if err := p.Pin(t.Context(), "DOGE/USD", 1); !errors.Is(err, feeds.ErrUnknownFeed) {
		t.Errorf("pin: %v, want %v", err, feeds.ErrUnknownFeed)
	}
	if err := p.Release("DOGE/USD"); !errors.Is(err, feeds.ErrUnknownFeed) {
		t.Errorf("release: %v, want %v", err, feeds.ErrUnknownFeed)
	}
}

func TestNewPublisher_NeedsASeriesForEachFeed(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	_, err := feeds.NewPublisher(t.Context(), feeds.Config{Client: c.Client(), Feeds: d.Feeds, Every: 1})
	if err == nil {
		t.Error("no series, no error")
	}
}
