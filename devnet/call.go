package devnet

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/request"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/reading"
)

// callCommand requests a task, and waits for its answer.
func (on commands) callCommand() *cli.Command {
	return &cli.Command{
		Name:      "call",
		Usage:     "request a task, and wait until it has settled",
		ArgsUsage: on.network.Call.Arguments,
		Flags: []cli.Flag{
			stateFlag(),
			&cli.GenericFlag{Name: "timeout", Value: reading.NewDuration("1m"), Usage: "how long it may take"},
			rpcFlag(),
			&cli.PathFlag{Name: "deployment", Usage: "deployment `FILE` on the anvil at --rpc"},
		},
		Action: func(c *cli.Context) error {
			spec, err := on.network.Call.Spec(c.Args().Slice())
			if err != nil {
				return fmt.Errorf("call: %w", err)
			}
			deployed, url, err := deployedAt(c)
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(c.Context, reading.Of[time.Duration](c.Generic("timeout")))
			defer cancel()
			node, err := ethclient.DialContext(ctx, url)
			if err != nil {
				return fmt.Errorf("connect to the chain: %w", err)
			}
			defer node.Close()
			text, err := on.call(ctx, node, deployed, spec)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.App.Writer, text)
			return err
		},
	}
}

// deployedAt returns what a command is about, and where the chain takes subscriptions: the devnet,
// or the anvil that it names.
func deployedAt(c *cli.Context) (*Deployment, string, error) {
	switch {
	case c.IsSet(rpcName) != c.IsSet("deployment"):
		return nil, "", fmt.Errorf("--%s and --deployment go together: give both, or none for the devnet", rpcName)
	case c.IsSet(rpcName):
		deployed, err := deployment.Read(c.Path("deployment"))
		return deployed, webSocket(c.String(rpcName)), err
	}
	client, err := Connect(c)
	if err != nil {
		return nil, "", err
	}
	info, err := client.Info(c.Context)
	if err != nil {
		return nil, "", err
	}
	return info.Deployment, info.Deployment.WS, nil
}

// call requests a task with a spec, and returns what it has settled with.
func (on commands) call(ctx context.Context, node *ethclient.Client, d *Deployment, spec []byte) (string, error) {
	manager := d.Operators.Contracts.TaskManager
	settled, err := settlement.Subscribe(ctx, node, manager)
	if err != nil {
		return "", err
	}
	defer settled.Unsubscribe()
	id, err := request.Make(ctx, node, manager, spec)
	if err != nil {
		return "", err
	}
	found, err := settled.Await(ctx, node, func(other eigenshift.TaskID) bool { return other == id }, nil)
	if err != nil {
		return "", fmt.Errorf("task %d: %w", id, err)
	}
	answer, err := on.network.Answer(d, found)
	return fmt.Sprintf("task %d has settled in block %d: %s", id, found.Receipt.BlockNumber, answer.Text), err
}
