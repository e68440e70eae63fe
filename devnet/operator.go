package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/cluster"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/liar"
	"github.com/eigenshift/avs/devnet/network"
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
			dir, err := stateDir(c)
			if err != nil {
				return err
			}
			client, err := dial(dir)
			if err != nil {
				return err
			}
			info, err := client.Info(c.Context)
			if err != nil {
				return err
			}
			if program != nil {
				if err := liar.Find(c.Context, program, info.Flags["program"][0]); err != nil {
					return err
				}
			}
			d := deed{action: action, program: program, client: client, place: place(dir, info), out: c.App.Writer}
			return d.do(c.Context, c.Args().First())
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

// downAs is what operators are after actions that take them down.
var downAs = map[control.Action]string{control.Kill: "killed", control.Pause: "paused"}

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

// deed is something that is done to operators.
type deed struct {
	action  control.Action
	program *cluster.Program // as which they are started; nil: as themselves
	client  *control.Client
	place   network.Place
	out     io.Writer
}

// do does it to the operators that are meant, one after the other, and says what comes of it.
func (d deed) do(ctx context.Context, argument string) error {
	before, err := look(ctx, d.client)
	if err != nil {
		return err
	}
	led := status.LeaderOf(before)
	numbers, err := which(before, d.action, argument)
	if err != nil {
		return err
	}
	if len(numbers) == 0 {
		fmt.Fprintln(d.out, withoutNumber[d.action].none)
		return nil
	}
	since := time.Now()
	for _, number := range numbers {
		if err := d.client.Operator(ctx, number, d.action, d.program); err != nil {
			return err
		}
	}
	needs, err := status.NeedsOf(ctx, d.place.Deployment)
	if err != nil {
		return err
	}
	for _, number := range numbers {
		state, down := downAs[d.action]
		if down {
			fmt.Fprintf(d.out, "operator %d is %s\n", number, state)
		}
		if number == led && d.action != control.Resume {
			if err := d.reportSuccessor(ctx, before[led-1], needs, since); err != nil {
				return err
			}
		}
		if !down {
			if err := d.awaitAnswer(ctx, number); err != nil {
				return err
			}
		}
	}
	return d.reportStrength(ctx, numbers[0], needs)
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
