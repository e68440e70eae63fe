package devnet

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/request"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/eigenshift"
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
		},
		Action: func(c *cli.Context) error {
			spec, err := on.network.Call.Spec(c.Args().Slice())
			if err != nil {
				return fmt.Errorf("call: %w", err)
			}
			client, err := Connect(c)
			if err != nil {
				return err
			}
			info, err := client.Info(c.Context)
			if err != nil {
				return err
			}
			ctx, cancel := context.WithTimeout(c.Context, reading.Of[time.Duration](c.Generic("timeout")))
			defer cancel()
			node, err := ethclient.DialContext(ctx, info.Deployment.WS)
			if err != nil {
				return fmt.Errorf("connect to the chain: %w", err)
			}
			defer node.Close()
			text, err := on.call(ctx, node, info.Deployment, spec)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.App.Writer, text)
			return err
		},
	}
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

// etherDecimals is how many decimals an amount of ether or tokens has.
const etherDecimals = 18

// fundCommand gives an account ether and tokens.
func fundCommand() *cli.Command {
	return &cli.Command{
		Name:      "fund",
		Usage:     "give an account ether, and the tokens that operators stake",
		ArgsUsage: "ADDRESS",
		Flags: []cli.Flag{
			stateFlag(),
			&cli.StringFlag{Name: "ether", Value: "100", Usage: "how much ether, such as 0.5"},
			&cli.StringFlag{Name: "tokens", Value: "0", Usage: "how many tokens"},
		},
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("fund: give one address, got %d arguments", c.NArg())
			}
			to, err := reading.Address(c.Args().First())
			if err != nil {
				return fmt.Errorf("fund: %w", err)
			}
			var gift fund.Gift
			for flag, amount := range map[string]**big.Int{"ether": &gift.Ether, "tokens": &gift.Tokens} {
				if *amount, err = reading.Decimal(c.String(flag), etherDecimals); err != nil {
					return fmt.Errorf("--%s: %w", flag, err)
				}
				if (*amount).Sign() < 0 {
					return fmt.Errorf("--%s %s: must not be negative", flag, c.String(flag))
				}
			}
			client, err := Connect(c)
			if err != nil {
				return err
			}
			if err := client.Fund(c.Context, to, gift); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "%s has %s ether and %s tokens more\n", to, c.String("ether"), c.String("tokens"))
			return err
		},
	}
}

// example are the arguments of a request that can always be made.
func (on commands) example() string { return strings.Join(on.network.Call.Example, " ") }
