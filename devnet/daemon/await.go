package daemon

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/event"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/feeds"
	"github.com/eigenshift/avs/devnet/roster"
	avs "github.com/eigenshift/avs/price-oracle"
)

// lastBytes is how much of an operator's log is shown when it ends too early.
const lastBytes = 2 << 10

// waitingBlocks is how often a block is made while operators register, whether
// anything waits for it or not: some of their steps wait for a block to pass.
const waitingBlocks = 100 * time.Millisecond

// awaitRegistrations waits until all operators are in quorum 0.
func (d *devnet) awaitRegistrations(ctx context.Context) error {
	operators, err := roster.Open(d.chain.Client(), d.deployed)
	if err != nil {
		return err
	}
	heads := make(chan *types.Header, 64)
	subscription, err := d.chain.Client().SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("subscribe to heads: %w", err)
	}
	defer subscription.Unsubscribe()
	blocks := time.NewTicker(waitingBlocks)
	defer blocks.Stop()
	for {
		count, err := operators.Registered(ctx)
		if err != nil {
			return err
		}
		if count >= d.options.Operators {
			return nil
		}
		select {
		case <-heads:
		case <-blocks.C:
			if err := d.chain.Mine(ctx); err != nil {
				return fmt.Errorf("wait for operators to register: %w", err)
			}
		case err := <-subscription.Err():
			return fmt.Errorf("wait for operators to register: %w", orClosed(err))
		case exit := <-d.cluster.Ended():
			return endedEarly(exit)
		case <-ctx.Done():
			return fmt.Errorf("%d of %d operators have registered: %w", count, d.options.Operators, ctx.Err())
		}
	}
}

// settlements are prices that settle.
type settlements struct {
	event.Subscription
	answers <-chan *priceoracle.PriceOracleAnswerUpdated
}

// watchSettlements subscribes to prices that settle from now on.
func (d *devnet) watchSettlements(ctx context.Context) (*settlements, error) {
	oracle, err := priceoracle.NewPriceOracle(d.deployed.Contracts.PriceOracle, d.chain.Client())
	if err != nil {
		return nil, fmt.Errorf("bind price oracle: %w", err)
	}
	answers := make(chan *priceoracle.PriceOracleAnswerUpdated, 1)
	subscription, err := oracle.WatchAnswerUpdated(&bind.WatchOpts{Context: ctx}, answers, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("subscribe to prices: %w", err)
	}
	return &settlements{Subscription: subscription, answers: answers}, nil
}

// awaitPrice waits until the first price has settled.
func (d *devnet) awaitPrice(ctx context.Context, settled *settlements) error {
	select {
	case answer := <-settled.answers:
		feed := d.deployed.Feeds[answer.Feed]
		d.step(false, "first price has settled: %s %s", feed.Name, feeds.Format(avs.UnpackRound(answer.Round).Answer, feed.Decimals))
		return nil
	case err := <-settled.Err():
		return fmt.Errorf("wait for the first price: %w", orClosed(err))
	case exit := <-d.cluster.Ended():
		return endedEarly(exit)
	case <-ctx.Done():
		return fmt.Errorf("wait for the first price: %w", ctx.Err())
	}
}

// orClosed turns the nil of a subscription that was closed into an error.
func orClosed(err error) error {
	if err == nil {
		return errors.New("subscription closed")
	}
	return err
}

// endedEarly describes an operator that ended before the devnet was up.
func endedEarly(exit cluster.Exit) error {
	log, err := os.ReadFile(exit.Log)
	if err != nil {
		return fmt.Errorf("operator %d has ended (%s), and left no log: %w", exit.Number, exit.How, err)
	}
	log = log[max(0, len(log)-lastBytes):]
	return fmt.Errorf("operator %d has ended (%s); the end of its log %s:\n%s",
		exit.Number, exit.How, exit.Log, strings.TrimSpace(string(log)))
}
