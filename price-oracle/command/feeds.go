package command

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/terminal"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

const watchFlag = "watch"

func feeds() *cli.Command {
	return verb{
		name:  "feeds",
		usage: "List the feeds with their newest prices",
		description: "With --watch, goes on until q or ^C: on a terminal the list is drawn again at each block, elsewhere a line is added\n" +
			"for each new price or state of a feed; with --json, a JSON object in each line.",
		flags: []cli.Flag{&cli.BoolFlag{Name: watchFlag, Usage: "go on as prices settle"}},
		run: func(ctx context.Context, c *cli.Context, t target, words []string) error {
			if c.Bool(watchFlag) {
				return watchFeeds(ctx, c, t)
			}
			return t.look(ctx, c, words, showFeeds)
		},
	}.command()
}

func showFeeds(ctx context.Context, s session) error {
	prices, err := s.oracle.Prices(ctx)
	if err != nil {
		return err
	}
	if s.json {
		return s.printJSON(newFeedsOutput(s.oracle.Address(), prices))
	}
	return terminal.Print(s.out, feedLines(s.oracle.Address(), prices))
}

// feedsOutput is what `feeds --json` prints.
type feedsOutput struct {
	Oracle common.Address `json:"oracle"`
	Feeds  []feedOutput   `json:"feeds"`
}

type feedOutput struct {
	onchain.Feed
	Price      string   `json:"price,omitempty"` // decimal; none before the first round
	Round      *big.Int `json:"round,omitempty"`
	OldestAt   uint32   `json:"oldest_at,omitempty"`   // unix seconds, of the oldest live source
	ObservedAt uint32   `json:"observed_at,omitempty"` // unix seconds
	Due        bool     `json:"due"`
}

func newFeedsOutput(oracle common.Address, prices []onchain.Price) feedsOutput {
	output := feedsOutput{Oracle: oracle, Feeds: []feedOutput{}}
	for _, p := range prices {
		output.Feeds = append(output.Feeds, newFeedOutput(p))
	}
	return output
}

func newFeedOutput(p onchain.Price) feedOutput {
	f := feedOutput{Feed: p.Feed, Round: p.Round, OldestAt: p.OldestAt, ObservedAt: p.ObservedAt, Due: p.Due()}
	if p.Round != nil {
		f.Price = p.String()
	}
	return f
}

func feedLines(oracle common.Address, prices []onchain.Price) []terminal.Line {
	if len(prices) == 0 {
		return []terminal.Line{terminal.Text(terminal.Plain, "PriceOracle %s has no feeds yet.", oracle)}
	}
	rows := []terminal.Line{terminal.Cells(terminal.Bold, "INDEX", "FEED", "PRICE", "AGE", "HEARTBEAT", "SOURCES", "STATE")}
	for _, p := range prices {
		price, age := "-", "-"
		if p.Round != nil {
			price, age = p.String(), seconds(p.Age()).String()
		}
		rows = append(rows, terminal.Line{
			{Text: fmt.Sprint(p.Feed.Index)}, {Text: p.Feed.Name}, {Text: price, Style: terminal.Bold}, {Text: age},
			{Text: seconds(uint64(p.Feed.Heartbeat)).String()}, {Text: fmt.Sprintf("%d, at least %d", len(p.Feed.Sources), p.Feed.MinSources)}, stateOf(p),
		})
	}
	return terminal.Table(rows...)
}

// stateOf says in a word how a feed is.
func stateOf(p onchain.Price) terminal.Span {
	switch {
	case !p.Feed.Active:
		return terminal.Span{Text: "retired", Style: terminal.Dim}
	case p.Round == nil:
		return terminal.Span{Text: "no price yet", Style: terminal.Yellow}
	case p.Due():
		return terminal.Span{Text: "due", Style: terminal.Yellow}
	}
	return terminal.Span{Text: "active"}
}
