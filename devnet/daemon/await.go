package daemon

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/eigenshift"
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

// awaitTask waits until the first task has settled.
func (d *devnet) awaitTask(ctx context.Context, settled *settlement.Watch) error {
	select {
	case first := <-settled.C:
		found, err := settlement.Find(ctx, d.chain.Client(), d.deployed.Operators.Contracts.TaskManager, eigenshift.TaskID(first.Id), first.Raw.TxHash)
		if err != nil {
			return err
		}
		answer, err := d.network.Answer(d.deployed, found)
		if err != nil {
			return fmt.Errorf("describe the first task: %w", err)
		}
		d.step(false, "first task has settled: %d: %s", first.Id, answer.Text)
		return nil
	case err := <-settled.Err():
		return fmt.Errorf("wait for the first task: %w", orClosed(err))
	case exit := <-d.cluster.Ended():
		return endedEarly(exit)
	case <-ctx.Done():
		return fmt.Errorf("wait for the first task: %w", ctx.Err())
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
