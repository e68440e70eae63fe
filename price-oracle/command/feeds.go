package command

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/price-oracle/onchain"
)

func feeds() *cli.Command {
	usage := "List the feeds with their newest prices"
	return command("feeds", usage, nil, func(ctx context.Context, s session) error {
		prices, err := s.oracle.Prices(ctx)
		if err != nil {
			return err
		}
		if s.json {
			return s.printJSON(newFeedsOutput(s.oracle.Address(), prices))
		}
		return printFeeds(s.out, s.oracle.Address(), prices)
	})
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
		f := feedOutput{Feed: p.Feed, Round: p.Round, OldestAt: p.OldestAt, ObservedAt: p.ObservedAt, Due: p.Due()}
		if p.Round != nil {
			f.Price = p.String()
		}
		output.Feeds = append(output.Feeds, f)
	}
	return output
}

func printFeeds(to io.Writer, oracle common.Address, prices []onchain.Price) error {
	if len(prices) == 0 {
		_, err := fmt.Fprintf(to, "PriceOracle %s has no feeds yet.\n", oracle)
		return err
	}
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "INDEX\tFEED\tPRICE\tAGE\tHEARTBEAT\tSOURCES\tSTATE")
	for _, p := range prices {
		price, age, state := "-", "-", "active"
		if p.Round != nil {
			price, age = p.String(), seconds(p.Age()).String()
		}
		switch {
		case !p.Feed.Active:
			state = "retired"
		case p.Round == nil:
			state = "no price yet"
		case p.Due():
			state = "due"
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%d, at least %d\t%s\n", p.Feed.Index, p.Feed.Name, price, age,
			seconds(uint64(p.Feed.Heartbeat)), len(p.Feed.Sources), p.Feed.MinSources, state)
	}
	return w.Flush()
}
