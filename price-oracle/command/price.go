package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

const (
	waitFlag      = "wait"
	newerThanFlag = "newer-than"
	historyFlag   = "history"
)

func price() *cli.Command {
	return verb{
		name:  "price",
		usage: "Show the newest price of a feed, and who settled it",
		description: "With --wait, waits for the next price; with --newer-than, for one of a later round than that, which may be there already.\n" +
			"With --history, shows the newest settlements of the feed from the chain's events.\n" +
			"Exit codes: 0, the price is shown; 1, it cannot be read; 2, the command line is wrong; 124, no price came within --timeout;\n" +
			"130, the wait was interrupted.",
		words: "FEED", least: 1, most: 1,
		flags: []cli.Flag{
			&cli.BoolFlag{Name: waitFlag, Usage: "wait for the next price"},
			&cli.GenericFlag{Name: newerThanFlag, Value: reading.NewUint("", 64, 0), Usage: "wait for a price of a later `ROUND` than this one"},
			&cli.GenericFlag{Name: timeoutFlag, Value: reading.NewDuration(""), Usage: "how long to wait (default: until ^C)"},
			&cli.GenericFlag{Name: historyFlag, Value: reading.NewInt("", 1), Usage: "show the last `N` settlements"},
		},
		run: runPrice,
	}.command()
}

func runPrice(ctx context.Context, c *cli.Context, t target, words []string) error {
	waits := c.Bool(waitFlag) || c.IsSet(newerThanFlag)
	switch {
	case c.IsSet(historyFlag) && waits:
		return misused(errors.New("--" + historyFlag + " shows what has settled: leave --" + waitFlag + " and --" + newerThanFlag + " out"))
	case c.IsSet(timeoutFlag) && !waits:
		return misused(errors.New("--" + timeoutFlag + " is for --" + waitFlag + " and --" + newerThanFlag))
	case c.IsSet(historyFlag):
		return showHistory(ctx, c, t, words[0])
	case waits:
		return waitForPrice(ctx, c, t, words[0])
	}
	return t.look(ctx, c, words, func(ctx context.Context, s session) error {
		p, err := s.oracle.Price(ctx, s.words[0])
		if err != nil {
			return err
		}
		return s.showPrice(ctx, p)
	})
}

// showPrice prints a price, and how it settled. It stands without that: a node may have pruned
// that block.
func (s session) showPrice(ctx context.Context, p onchain.Price) error {
	settlement, unknown := s.oracle.Settlement(ctx, p)
	if s.json {
		return s.printJSON(newPriceOutput(s.oracle.Address(), p, settlement, unknown))
	}
	return printPrice(s.out, s.oracle.Address(), p, settlement, unknown)
}

// priceOutput is what `price --json` prints.
type priceOutput struct {
	Feed             string              `json:"feed"`
	Price            string              `json:"price"`  // decimal
	Answer           string              `json:"answer"` // integer, price times 10^decimals
	Decimals         uint8               `json:"decimals"`
	Round            *big.Int            `json:"round"`
	OldestAt         uint32              `json:"oldest_at"`   // unix seconds, of the oldest live source
	ObservedAt       uint32              `json:"observed_at"` // unix seconds
	UpdatedAt        uint32              `json:"updated_at"`  // unix seconds
	AgeSeconds       uint64              `json:"age_seconds"` // of the oldest live source, at block
	HeartbeatSeconds uint32              `json:"heartbeat_seconds"`
	Due              bool                `json:"due"`
	Active           bool                `json:"active"`
	Oracle           common.Address      `json:"oracle"`
	Block            onchain.Block       `json:"block"` // that all this was read at
	Settlement       *onchain.Settlement `json:"settlement"`
	SettlementError  string              `json:"settlement_error,omitempty"`
}

func newPriceOutput(oracle common.Address, p onchain.Price, s *onchain.Settlement, unknown error) priceOutput {
	output := priceOutput{
		Feed: p.Feed.Name, Price: p.String(), Answer: p.Answer.String(), Decimals: p.Feed.Decimals, Round: p.Round,
		OldestAt: p.OldestAt, ObservedAt: p.ObservedAt, UpdatedAt: p.UpdatedAt, AgeSeconds: p.Age(), HeartbeatSeconds: p.Feed.Heartbeat,
		Due: p.Due(), Active: p.Feed.Active, Oracle: oracle, Block: p.Block, Settlement: s,
	}
	if unknown != nil {
		output.SettlementError = unknown.Error()
	}
	return output
}

func printPrice(to io.Writer, oracle common.Address, p onchain.Price, s *onchain.Settlement, unknown error) error {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "%s\t%s\n", p.Feed.Name, p)
	fmt.Fprintf(w, "round\t%s\n", p.Round)
	fmt.Fprintf(w, "oldest source\t%s, %s old at block %d\n", moment(uint64(p.OldestAt)), seconds(p.Age()), p.Block.Number)
	fmt.Fprintf(w, "observed\t%s\n", moment(uint64(p.ObservedAt)))
	switch {
	case !p.Feed.Active:
		fmt.Fprintf(w, "\tthe feed is retired: there will be no newer price\n")
	case p.Due():
		fmt.Fprintf(w, "\ta new one is due: a price should come every %s\n", seconds(uint64(p.Feed.Heartbeat)))
	}
	if s == nil {
		fmt.Fprintf(w, "settled\t%s; how is not known: %v\n", moment(uint64(p.UpdatedAt)), unknown)
	} else {
		fmt.Fprintf(w, "settled\t%s in block %d\n", moment(uint64(p.UpdatedAt)), s.Block)
		fmt.Fprintf(w, "sources\t%d of %d live, %s %% apart\n", s.Sources, len(p.Feed.Sources), onchain.Decimal(big.NewInt(int64(s.SpreadBps)), 2))
		fmt.Fprintf(w, "task\t%d, read at block %d\n", s.Task, s.ReferenceBlock)
		fmt.Fprintf(w, "proposer\t%s\n", s.Proposer)
		fmt.Fprintf(w, "submitter\t%s\n", s.Submitter)
		fmt.Fprintf(w, "transaction\t%s\n", s.Tx)
	}
	fmt.Fprintf(w, "oracle\t%s\n", oracle)
	return w.Flush()
}
