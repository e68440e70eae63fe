package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/operator/faults"
	"github.com/eigenshift/avs/operator/reading"
)

// operatorCommand does something to an operator, and looks what comes of it. Its name
// is the action's.
func operatorCommand(action control.Action, usage string, flags ...cli.Flag) *cli.Command {
	arguments := "NUMBER|leader"
	if _, all := withoutNumber[action]; all {
		arguments = "[NUMBER]"
	}
	return &cli.Command{
		Name:      string(action),
		Usage:     usage,
		ArgsUsage: arguments,
		Flags:     append([]cli.Flag{stateFlag()}, flags...),
		Action: func(c *cli.Context) error {
			if c.String("liar") == "list" {
				_, err := fmt.Fprint(c.App.Writer, faults.Describe())
				return err
			}
			program, err := program(c)
			if err != nil {
				return err
			}
			if err := checkArguments(action, c.Args().Slice(), program); err != nil {
				return err
			}
			client, err := Connect(c)
			if err != nil {
				return err
			}
			if program != nil {
				info, err := client.Info(c.Context)
				if err != nil {
					return err
				}
				if err := findLiar(c.Context, program, info.Flags["program"][0]); err != nil {
					return err
				}
			}
			return do(c.Context, c.App.Writer, client, action, c.Args().First(), program)
		},
	}
}

// withoutNumber says to whom an action is done when no operator is named.
var withoutNumber = map[control.Action]struct {
	which func(status.Operator) bool
	none  string
}{
	control.Start:  {func(o status.Operator) bool { return !o.Alive }, "no operator is down"},
	control.Resume: {func(o status.Operator) bool { return o.Paused }, "no operator is paused"},
}

// checkArguments reports what an action cannot be told.
func checkArguments(action control.Action, arguments []string, program *cluster.Program) error {
	_, all := withoutNumber[action]
	switch {
	case len(arguments) > 1:
		return fmt.Errorf("%s: say one operator only, got %q, too", action, arguments[1])
	case len(arguments) == 0 && !all:
		return fmt.Errorf("%s: say which operator: its number, or leader", action)
	case len(arguments) == 0 && program != nil:
		return fmt.Errorf("%s: say which operator is to run with --binary, --env or --liar: its number", action)
	case len(arguments) == 1 && arguments[0] == "leader" && all:
		return fmt.Errorf("%s: whoever leads runs: give a number, or none", action)
	case len(arguments) == 1 && arguments[0] != "leader":
		if _, err := reading.Int(arguments[0], 1); err != nil {
			return fmt.Errorf("operator %q: give its number, or leader", arguments[0])
		}
	}
	return nil
}

// do does something to the operators that are meant, one after the other.
func do(ctx context.Context, out io.Writer, client *control.Client, action control.Action, argument string, program *cluster.Program) error {
	before, err := look(ctx, client)
	if err != nil {
		return err
	}
	led := status.LeaderOf(before)
	numbers, err := which(before, action, argument)
	if err != nil {
		return err
	}
	if len(numbers) == 0 {
		fmt.Fprintln(out, withoutNumber[action].none)
		return nil
	}
	for _, number := range numbers {
		if err := client.Operator(ctx, number, action, program); err != nil {
			return err
		}
	}
	for _, number := range numbers {
		if err := report(ctx, out, client, action, number); err != nil {
			return err
		}
		if number == led && action != control.Resume {
			if err := reportSuccessor(ctx, out, client, led, action); err != nil {
				return err
			}
		}
	}
	return nil
}

// which returns the numbers of the operators that an argument means.
func which(operators []status.Operator, action control.Action, argument string) (numbers []int, err error) {
	switch argument {
	case "leader":
		if led := status.LeaderOf(operators); led != 0 {
			return []int{led}, nil
		}
		return nil, errors.New("nobody leads at the moment: try again, or give a number")
	case "":
		for _, o := range operators {
			if withoutNumber[action].which(o) {
				numbers = append(numbers, o.Number)
			}
		}
		return numbers, nil
	}
	number, err := reading.Int(argument, 1)
	return []int{number}, err
}
