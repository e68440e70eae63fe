package devnet

import (
	"errors"
	"fmt"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/reading"
)

func cutCommand() *cli.Command {
	return &cli.Command{
		Name:      "cut",
		Usage:     "separate operators, as one group, from all others until heal: what they send each other is held back (Linux)",
		ArgsUsage: "NUMBER…",
		Flags:     []cli.Flag{stateFlag()},
		Action: func(c *cli.Context) error {
			if c.NArg() == 0 {
				return errors.New("cut: say which operators are to be cut off from the others: their numbers")
			}
			var numbers []int
			for _, argument := range c.Args().Slice() {
				number, err := numberOf(argument)
				if err != nil {
					return fmt.Errorf("cut: %w", err)
				}
				numbers = append(numbers, number)
			}
			client, err := Connect(c)
			if err != nil {
				return err
			}
			if err := client.Cut(c.Context, numbers); err != nil {
				return err
			}
			for _, number := range numbers {
				fmt.Fprintf(c.App.Writer, "operator %d is cut off\n", number)
			}
			return nil
		},
	}
}

func delayCommand() *cli.Command {
	return &cli.Command{
		Name:      "delay",
		Usage:     "make everything between an operator and the others take so long, each way, until heal: delay 2 300ms (Linux)",
		ArgsUsage: "NUMBER DURATION",
		Flags:     []cli.Flag{stateFlag()},
		Action: func(c *cli.Context) error {
			if c.NArg() != 2 {
				return fmt.Errorf("delay: say which operator and how long, such as 2 300ms: got %d arguments", c.NArg())
			}
			number, err := numberOf(c.Args().Get(0))
			if err != nil {
				return fmt.Errorf("delay: %w", err)
			}
			long, err := time.ParseDuration(c.Args().Get(1))
			if err != nil {
				return fmt.Errorf("delay: duration %q: give a number with a unit, such as 300ms or 2s", c.Args().Get(1))
			}
			client, err := Connect(c)
			if err != nil {
				return err
			}
			if err := client.Delay(c.Context, number, long); err != nil {
				return err
			}
			_, err = fmt.Fprintf(c.App.Writer, "what operator %d sends and receives takes %s longer\n", number, long)
			return err
		},
	}
}

func healCommand() *cli.Command {
	return &cli.Command{
		Name:   "heal",
		Usage:  "end all cuts and delays: what was held back arrives",
		Flags:  []cli.Flag{stateFlag()},
		Before: noArguments,
		Action: func(c *cli.Context) error {
			client, err := Connect(c)
			if err != nil {
				return err
			}
			if err := client.Heal(c.Context); err != nil {
				return err
			}
			_, err = fmt.Fprintln(c.App.Writer, "all operators reach each other again")
			return err
		},
	}
}

// numberOf reads the number of an operator.
func numberOf(argument string) (int, error) {
	number, err := reading.Int(argument, 1)
	if err != nil {
		return 0, fmt.Errorf("operator %q: give its number", argument)
	}
	return number, nil
}
