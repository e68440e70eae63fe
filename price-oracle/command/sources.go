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

	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

func sources() *cli.Command {
	usage := "Show what the sources of a feed say now, and what operators would answer"
	return command("sources", usage, []string{"FEED"}, func(ctx context.Context, s session) error {
		if s.reader == (common.Address{}) {
			return errors.New("which SourceReader? Give --source-reader ADDRESS, --config FILE or --addresses FILE")
		}
		r, err := s.oracle.Sources(ctx, s.reader, s.words[0])
		if err != nil {
			return err
		}
		if s.json {
			return s.printJSON(newSourcesOutput(r))
		}
		return printSources(s.out, r)
	})
}

// sourcesOutput is what `sources --json` prints.
type sourcesOutput struct {
	Feed        string              `json:"feed"`
	Decimals    uint8               `json:"decimals"`
	Block       onchain.Block       `json:"block"`           // that all this was read at
	Status      string              `json:"status"`          // what operators would answer there
	Price       string              `json:"price,omitempty"` // decimal
	SpreadBps   uint16              `json:"spread_bps"`
	LiveSources uint8               `json:"live_sources"`
	MinSources  uint8               `json:"min_sources"`
	Sources     []observationOutput `json:"sources"`
}

type observationOutput struct {
	onchain.Source
	Live      bool     `json:"live"`
	Reason    string   `json:"reason,omitempty"`
	Price     string   `json:"price"`  // decimal
	Answer    string   `json:"answer"` // integer, as the source says it
	Round     *big.Int `json:"round"`
	UpdatedAt uint32   `json:"updated_at"` // unix seconds
}

func newSourcesOutput(r onchain.Reading) sourcesOutput {
	output := sourcesOutput{
		Feed: r.Feed.Name, Decimals: r.Feed.Decimals, Block: r.Block, Status: r.Answer.Status.String(),
		SpreadBps: r.Answer.SpreadBps, LiveSources: r.Answer.Sources, MinSources: r.Feed.MinSources,
	}
	if r.Answer.Status == priceoracle.Answered {
		output.Price = onchain.Decimal(r.Answer.Value, r.Feed.Decimals)
	}
	for _, seen := range r.Observations {
		output.Sources = append(output.Sources, observationOutput{
			Source: seen.Source, Live: seen.Live, Reason: seen.Reason, Price: seen.String(),
			Answer: seen.Answer.String(), Round: seen.RoundID, UpdatedAt: seen.UpdatedAt,
		})
	}
	return output
}

func printSources(to io.Writer, r onchain.Reading) error {
	w := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "SOURCE\tCONTRACT\tSAYS\tUPDATED\tLIVE")
	for _, seen := range r.Observations {
		updated := "never"
		if seen.UpdatedAt != 0 {
			updated = moment(uint64(seen.UpdatedAt))
		}
		live := "yes"
		if !seen.Live {
			live = "no: " + seen.Reason
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", seen.Source, seen.Source.Address, seen, updated, live)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	what := r.Answer.Status.String()
	if r.Answer.Status == priceoracle.Answered {
		what = onchain.Decimal(r.Answer.Value, r.Feed.Decimals)
	}
	_, err := fmt.Fprintf(to, "\nOperators would answer at block %d: %s (%d of %d live, at least %d wanted).\n",
		r.Block.Number, what, r.Answer.Sources, len(r.Observations), r.Feed.MinSources)
	return err
}
