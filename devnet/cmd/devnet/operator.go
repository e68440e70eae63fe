package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/status"
)

// operatorCommand does something to an operator. Its name is the action's.
func operatorCommand(name, usage string, flags ...cli.Flag) *cli.Command {
	return &cli.Command{
		Name:      name,
		Usage:     usage,
		ArgsUsage: "NUMBER|leader",
		Flags:     append([]cli.Flag{stateFlag()}, flags...),
		Action: func(c *cli.Context) error {
			if c.NArg() != 1 {
				return fmt.Errorf("%s: say which operator: its number, or leader", name)
			}
			dir, err := stateDir(c)
			if err != nil {
				return err
			}
			client, err := dial(dir)
			if err != nil {
				return err
			}
			number, err := which(c.Context, client, c.Args().First())
			if err != nil {
				return err
			}
			if err := client.Operator(c.Context, number, control.Action(name), program(c)); err != nil {
				return err
			}
			fmt.Fprintf(c.App.Writer, "operator %d: %s done\n", number, name)
			return nil
		},
	}
}

// which returns the number of an operator: the one given, or the leader's.
func which(ctx context.Context, client *control.Client, argument string) (int, error) {
	if argument != "leader" {
		number, err := strconv.Atoi(argument)
		if err != nil {
			return 0, fmt.Errorf("operator %q: give its number, or leader", argument)
		}
		return number, nil
	}
	info, err := client.Info(ctx)
	if err != nil {
		return 0, err
	}
	operators, err := status.Operators(ctx, info.Operators)
	if err != nil {
		return 0, err
	}
	for _, operator := range operators {
		if operator.Role == status.Leader {
			return operator.Number, nil
		}
	}
	return 0, errors.New("nobody leads at the moment: try again, or give a number")
}
