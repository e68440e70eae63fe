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

func price() *cli.Command {
	usage := "Show the newest price of a feed, and who settled it"
	return command("price", usage, []string{"FEED"}, func(ctx context.Context, s session) error {
		p, err := s.oracle.Price(ctx, s.words[0])
		if err != nil {
			return err
		}
		// The price stands without it: a node may have pruned that block.
		settlement, unknown := s.oracle.Settlement(ctx, p)
		if s.json {
			return s.printJSON(newPriceOutput(s.oracle.Address(), p, settlement, unknown))
		}
		return printPrice(s.out, s.oracle.Address(), p, settlement, unknown)
	})
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
