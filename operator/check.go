package operator

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
)

const timesFlag = "times"

// checkCommand finds out whether the AVS answers one task in one way: signatures add up over the
// same bytes only.
func (avs Program[T, R]) checkCommand(flags []cli.Flag) *cli.Command {
	return &cli.Command{
		Name: "check", Usage: "Answer the newest task on each of rpc_urls, several times, and compare the answers",
		Flags: append([]cli.Flag{&cli.UintFlag{Name: timesFlag, Value: 3, Usage: "how `OFTEN` each node is asked"}}, flags...),
		Action: func(c *cli.Context) error {
			cfg, err := LoadConfig(c, avs.Settings...)
			if err != nil {
				return err
			}
			return avs.check(c.Context, cfg, max(1, c.Uint(timesFlag)), c.App.Writer)
		},
	}
}

func (avs Program[T, R]) check(ctx context.Context, cfg config.Config, times uint, out io.Writer) error {
	var reference eigenshift.Block
	var id eigenshift.TaskID
	answers := make(map[string]bool)
	for i, url := range cfg.RPCURLs {
		node, err := chain.Dial(ctx, chain.Config{URLs: []string{url}, ChainID: cfg.ChainID, PollInterval: cfg.PollInterval, Logger: zerolog.Nop()})
		if err != nil {
			return fmt.Errorf("connect to node %d of rpc_urls: %w", i+1, err)
		}
		defer node.Close()
		service, err := avs.New(ctx, Runtime{Config: cfg, Node: node, Logger: zerolog.Nop()})
		if err != nil {
			return err
		}
		if i == 0 {
			if id, reference, err = newest(ctx, node, service.Schedule); err != nil {
				return err
			}
		}
		for range times {
			answer, err := respond(ctx, service, id, reference)
			if err != nil {
				return fmt.Errorf("answer task %d on node %d of rpc_urls: %w", id, i+1, err)
			}
			answers[string(answer)] = true
			fmt.Fprintf(out, "node %d, task %d at block %d: %s (%d bytes)\n", i+1, id, reference.Number, crypto.Keccak256Hash(answer), len(answer))
		}
	}
	if len(answers) != 1 {
		return fmt.Errorf("%d different answers to task %d: Respond must read the chain at the reference block only, and no clock, randomness or order of maps", len(answers), id)
	}
	return nil
}

// newest returns the newest task, and the block before the head.
func newest[T any](ctx context.Context, node *chain.Node, schedule eigenshift.Schedule[T]) (eigenshift.TaskID, eigenshift.Block, error) {
	head, err := node.Head(ctx)
	if err != nil {
		return 0, eigenshift.Block{}, fmt.Errorf("read the head: %w", err)
	}
	id, due, err := schedule.Due(ctx, head)
	if err == nil && !due {
		err = fmt.Errorf("no task is due at block %d", head.Number)
	}
	if err != nil {
		return 0, eigenshift.Block{}, fmt.Errorf("find a task to answer: %w", err)
	}
	reference, err := node.BlockByNumber(ctx, head.Number-min(1, head.Number))
	return id, reference, err
}

func respond[T, R any](ctx context.Context, service eigenshift.AVS[T, R], id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	spec, err := service.Schedule.Spec(ctx, id, reference)
	if err != nil {
		return nil, err
	}
	response, err := service.App.Respond(ctx, eigenshift.Task[T]{ID: id, Spec: spec, Reference: reference.Ref()})
	if err != nil {
		return nil, err
	}
	return service.Responses.Encode(response)
}
