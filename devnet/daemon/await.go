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
	"github.com/eigenshift/avs/devnet/request"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/eigenshift"
)

// lastBytes is how much of an operator's log is shown when it ends too early.
const lastBytes = 2 << 10

// waitingBlocks is how often a block is made while up to twenty operators register, whether
// anything waits for it or not: some of their steps wait for a block to pass. All of them read each.
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
	blocks := time.NewTicker(waitingBlocks * time.Duration(max(1, d.options.Operators/20)))
	defer blocks.Stop()
	for {
		count, err := operators.Registered(ctx) // an error may be that the node has too much to do
		if err == nil && count >= d.options.Operators {
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
			return fmt.Errorf("%d of %d operators have registered: %w", count, d.options.Operators, errors.Join(ctx.Err(), err))
		}
	}
}

// awaitTask waits until the first task has settled: one that it requests, where tasks are
// requests. Where it cannot, it waits until an operator leads.
func (d *devnet) awaitTask(ctx context.Context, settled *settlement.Watch) error {
	first := func(eigenshift.TaskID) bool { return true }
	if d.network.Slots == 0 {
		if d.network.Call == nil || d.network.Call.Example == nil {
			return d.awaitLeader(ctx)
		}
		id, err := d.request(ctx, d.network.Call.Example)
		if err != nil {
			return err
		}
		d.step(false, "task %d is requested: %s", id, strings.Join(d.network.Call.Example, " "))
		first = func(other eigenshift.TaskID) bool { return other == id }
	}
	waiting, stop := context.WithCancel(ctx)
	defer stop()
	failed := make(chan error, 1)
	go func() {
		select {
		case exit := <-d.cluster.Ended():
			failed <- endedEarly(exit)
		case <-waiting.Done():
		}
	}()
	found, err := settled.Await(ctx, d.chain.Client(), first, failed)
	if err != nil {
		return err
	}
	answer, err := d.network.Answer(d.deployed, found)
	if err != nil {
		return fmt.Errorf("describe the first task: %w", err)
	}
	d.step(false, "first task has settled: %d: %s", found.ID, answer.Text)
	return nil
}

// request requests a task, as the command call does.
func (d *devnet) request(ctx context.Context, arguments []string) (eigenshift.TaskID, error) {
	spec, err := d.network.Call.Spec(arguments)
	if err != nil {
		return 0, fmt.Errorf("call: %w", err)
	}
	return request.Make(ctx, d.chain.Client(), d.deployed.Operators.Contracts.TaskManager, spec)
}

// leaderInterval is how often operators are asked who leads.
const leaderInterval = 100 * time.Millisecond

// awaitLeader waits until an operator leads.
func (d *devnet) awaitLeader(ctx context.Context) error {
	ticker := time.NewTicker(leaderInterval)
	defer ticker.Stop()
	for {
		operators, err := status.Operators(ctx, d.cluster.Status())
		if err != nil {
			return err
		}
		if leader := status.LeaderOf(operators); leader != 0 {
			d.step(false, "operator %d leads", leader)
			return nil
		}
		select {
		case exit := <-d.cluster.Ended():
			return endedEarly(exit)
		case <-ctx.Done():
			return fmt.Errorf("wait for a leader: %w", ctx.Err())
		case <-ticker.C:
		}
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
