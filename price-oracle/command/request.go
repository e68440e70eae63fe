package command

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/reading"
	"github.com/eigenshift/avs/operator/transaction"
	priceoracle "github.com/eigenshift/avs/price-oracle"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

const timeoutFlag = "timeout"

func request() *cli.Command {
	return verb{
		name:  "request",
		usage: "Have feeds updated before they are due, for a fee, and wait for the update",
		description: "Operators serve a request with their next task. The fee goes to whoever submits it. A feed that somebody has\n" +
			"requested already costs nothing. A request that is not served in time can be taken back: see cancel.",
		words: "FEED…", least: 1, most: priceoracle.MaxFeeds,
		flags: append(accountFlags(), &cli.GenericFlag{Name: timeoutFlag, Value: reading.NewDuration("2m"), Usage: "how long to wait for the update"}),
		run:   paying(runRequest),
	}.command()
}

// payer sends transactions to an oracle.
type payer struct {
	node     *chain.Node
	oracle   *onchain.Oracle
	contract chain.Contract
	sender   *transaction.Sender
}

// payer connects to the chain. The caller closes it.
func (t target) payer(ctx context.Context, c *cli.Context) (*payer, error) {
	node, err := t.node(ctx)
	if err != nil {
		return nil, err
	}
	p := &payer{node: node, contract: chain.NewContract(t.oracle, oraclebinding.PriceOracleMetaData), oracle: onchain.New(node.Client(), t.oracle)}
	if p.sender, err = t.sender(c, node, oraclebinding.PriceOracleMetaData); err != nil {
		node.Close()
		return nil, err
	}
	return p, nil
}

// paying is a verb's run that needs a payer.
func paying(run func(context.Context, *cli.Context, *payer, []string) error) func(context.Context, *cli.Context, target, []string) error {
	return func(ctx context.Context, c *cli.Context, t target, words []string) error {
		p, err := t.payer(ctx, c)
		if err != nil {
			return err
		}
		defer p.node.Close()
		defer p.sender.Close()
		return run(ctx, c, p, words)
	}
}

// call sends a transaction to the oracle and returns the transaction and its
// block.
func (p *payer) call(ctx context.Context, value *big.Int, method string, args ...any) (common.Hash, uint64, error) {
	receipt, err := p.sender.Call(ctx, p.contract, value, method, args...)
	if err != nil {
		return common.Hash{}, 0, fmt.Errorf("%s: %w", method, err)
	}
	return receipt.TxHash, receipt.BlockNumber.Uint64(), nil
}

// requestOutput is what `request --json` prints.
type requestOutput struct {
	Tx       common.Hash         `json:"tx"`
	Block    uint64              `json:"block"`
	Fee      string              `json:"fee"` // wei
	Updates  []requestFeedOutput `json:"updates"`
	TimedOut bool                `json:"timed_out"`
}

type requestFeedOutput struct {
	Feed       string   `json:"feed"`
	Price      string   `json:"price,omitempty"` // decimal; none when it was not served in time
	Round      *big.Int `json:"round,omitempty"`
	ObservedAt uint32   `json:"observed_at,omitempty"` // unix seconds
	// Skipped is why the newest task that asked for the feed did not update it; nil
	// when it was served, or no task settled.
	Skipped *onchain.SkipReason `json:"skipped,omitempty"`
}

// errNotServed is returned when nobody served a request in time.
var errNotServed = errors.New("not served in time: the request stays open, and can be taken back with cancel once it has timed out")

func runRequest(ctx context.Context, c *cli.Context, p *payer, names []string) error {
	wanted, err := p.oracle.Request(ctx, names...)
	if err != nil {
		return err
	}
	output := requestOutput{Fee: wanted.Fee.String()}
	if output.Tx, output.Block, err = p.call(ctx, wanted.Fee, "requestUpdate", wanted.Set()); err != nil {
		return err
	}
	asJSON := c.Bool("json")
	if !asJSON {
		fmt.Fprintf(c.App.Writer, "requested in block %d for %s wei, transaction %s\n", output.Block, wanted.Fee, output.Tx)
	}
	waiting, cancel := context.WithTimeout(ctx, reading.Of[time.Duration](c.Generic(timeoutFlag)))
	defer cancel()
	updates, err := p.await(waiting, wanted.Feeds, output.Block)
	if err != nil && ctx.Err() == nil && waiting.Err() != nil {
		output.TimedOut, err = true, errNotServed
	}
	var unknown error
	if output.Updates, unknown = p.outcomes(ctx, wanted.Feeds, updates, output.Block); unknown != nil {
		err = errors.Join(err, unknown)
	}
	if asJSON {
		return errors.Join(printJSON(c.App.Writer, output), err)
	}
	w := tabwriter.NewWriter(c.App.Writer, 0, 0, 2, ' ', 0)
	for _, served := range output.Updates {
		if served.Skipped != nil {
			fmt.Fprintf(w, "%s\tnot updated yet: skipped, %s\n", served.Feed, served.Skipped)
			continue
		}
		if served.Round == nil {
			fmt.Fprintf(w, "%s\tnot updated yet\n", served.Feed)
			continue
		}
		fmt.Fprintf(w, "%s\t%s\tround %s\tobserved %s\n", served.Feed, served.Price, served.Round, moment(uint64(served.ObservedAt)))
	}
	return errors.Join(w.Flush(), err)
}

// outcomes tells what became of the feeds that were requested in a block.
func (p *payer) outcomes(ctx context.Context, feeds []onchain.Feed, updates map[uint8]onchain.Price, block uint64) ([]requestFeedOutput, error) {
	outcomes := make([]requestFeedOutput, len(feeds))
	var open []onchain.Feed
	for i, f := range feeds {
		outcomes[i].Feed = f.Name
		if price, ok := updates[f.Index]; ok {
			outcomes[i].Price, outcomes[i].Round, outcomes[i].ObservedAt = price.String(), price.Round, price.ObservedAt
		} else {
			open = append(open, f)
		}
	}
	skips, err := p.oracle.Skips(ctx, block, open)
	for i, f := range feeds {
		if reason, ok := skips[f.Index]; ok {
			outcomes[i].Skipped = &reason
		}
	}
	return outcomes, err
}

// await waits until each feed has a round that was observed when it was requested,
// or later. It returns those that have one also when the wait ends early.
func (p *payer) await(ctx context.Context, feeds []onchain.Feed, block uint64) (map[uint8]onchain.Price, error) {
	header, err := p.node.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return nil, fmt.Errorf("fetch block %d: %w", block, err)
	}
	// One that somebody requested before is served by a round that is older.
	since := make(map[uint8]uint32, len(feeds))
	for _, f := range feeds {
		since[f.Index] = uint32(header.Time)
		pending, err := p.oracle.Pending(ctx, f)
		if err != nil {
			return nil, err
		}
		if pending != nil {
			since[f.Index] = min(since[f.Index], pending.RequestedAt)
		}
	}
	updates := make(map[uint8]onchain.Price, len(feeds))
	for range p.node.Heads(ctx) {
		for _, f := range feeds {
			price, err := p.oracle.Price(ctx, f.Name)
			var none *onchain.NoPriceError
			if errors.As(err, &none) {
				continue
			}
			if err != nil {
				return updates, err
			}
			if price.ObservedAt >= since[f.Index] {
				updates[f.Index] = price
			}
		}
		if len(updates) == len(feeds) {
			return updates, nil
		}
	}
	return updates, ctx.Err()
}

func cancelRequest() *cli.Command {
	return verb{
		name:        "cancel",
		usage:       "Take back a request that nobody served in time",
		description: "Its fee becomes a credit of yours: see credit and withdraw.",
		words:       "FEED", least: 1, most: 1,
		flags: accountFlags(),
		run: paying(func(ctx context.Context, c *cli.Context, p *payer, words []string) error {
			wanted, err := p.oracle.Request(ctx, words[0])
			if err != nil {
				return err
			}
			tx, block, err := p.call(ctx, nil, "cancelRequest", wanted.Feeds[0].Index)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "cancelled in block %d, transaction %s\n", block, tx)
			return err
		}),
	}.command()
}
