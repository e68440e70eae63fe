// Command devnet runs a local chain with EigenLayer, price sources, and operators
// that settle prices: everything that the price oracle needs, in one command.
package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/rs/zerolog"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/daemon"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/operator/reading"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	zerolog.TimeFieldFormat = time.RFC3339Nano
	zerolog.DurationFieldFormat = zerolog.DurationFormatString
	application := app()
	err := application.RunContext(ctx, reorder(application, os.Args))
	stop()
	if err == nil {
		return
	}
	if err.Error() != "" {
		fmt.Fprintln(os.Stderr, "devnet:", err)
	}
	var exit cli.ExitCoder
	if errors.As(err, &exit) {
		os.Exit(exit.ExitCode())
	}
	os.Exit(1)
}

func app() *cli.App {
	// go-ethereum puts its own there.
	cli.FlagStringer = describeFlag
	cli.HelpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show help"}
	return &cli.App{
		Name:  "devnet",
		Usage: "a local chain with EigenLayer, price sources, and operators that settle prices",
		Flags: []cli.Flag{stateFlag()},
		Commands: []*cli.Command{
			upCommand(), downCommand(), statusCommand(), logsCommand(),
			operatorCommand(control.Kill, "end an operator at once, as a crash would (SIGKILL)"),
			operatorCommand(control.Start, "start an operator that does not run; without a number, all that do not", programFlags()...),
			operatorCommand(control.Restart, "stop an operator in good order, and start it again", programFlags()...),
			operatorCommand(control.Pause, "freeze an operator, as a machine that hangs would (SIGSTOP)"),
			operatorCommand(control.Resume, "let a paused operator go on; without a number, all that are paused"),
			priceCommand(), daemonCommand(),
		},
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return fmt.Errorf("command %q is unknown: see devnet --help", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},
		DisableSliceFlagSeparator: true,                         // values of environment variables have commas
		ExitErrHandler:            func(*cli.Context, error) {}, // main prints errors
	}
}

func stateFlag() cli.Flag {
	return &cli.StringFlag{Name: "state-dir", Value: ".devnet", Usage: "folder for everything that the devnet writes"}
}

// devnetFlags are the options of a devnet.
func devnetFlags() []cli.Flag {
	return []cli.Flag{
		stateFlag(),
		&cli.StringFlag{Name: "backend", Value: string(deploy.DefaultBackend), Usage: fmt.Sprintf("what knows the operators: %s (an operator table) or %s (EigenLayer's registries)", deploy.Table, deploy.Middleware)},
		&cli.GenericFlag{Name: "operators", Value: reading.NewInt("5", 0), Usage: "how many operators to run"},
		&cli.GenericFlag{Name: "interval", Value: reading.NewDuration("15s"), Usage: "time between two price tasks"},
		&cli.GenericFlag{Name: "block-time", Value: reading.NewDuration("2s"), Usage: "time between two blocks"},
		&cli.StringFlag{Name: "prices", Usage: "CSV `FILE` with prices to replay: feed names in the first line, a price of each in every further one (default: a random walk)"},
		&cli.GenericFlag{Name: "seed", Value: reading.NewUint("1", 64, 0), Usage: "seed of the random walk"},
		&cli.GenericFlag{Name: "rpc-port", Value: reading.NewInt("8545", 0), Usage: "port for JSON-RPC over HTTP and WebSocket; 0: a free one"},
		&cli.GenericFlag{Name: "operator-port", Value: reading.NewInt("", 0), Usage: "first of two ports for each operator (default: free ones)"},
		&cli.StringFlag{Name: "price-oracle", Usage: "the operators' `PROGRAM` (default: price-oracle beside this one, or on PATH)"},
		&cli.StringSliceFlag{Name: "operator-binary", Usage: "run one operator as another program: `NUMBER=PROGRAM`; can be repeated"},
		&cli.StringSliceFlag{Name: "operator-env", Usage: "set a variable for one operator: `NUMBER=NAME=VALUE`; can be repeated"},
		&cli.GenericFlag{Name: "timeout", Value: reading.NewDuration("2m"), Usage: "how long the first price may take"},
	}
}

func options(c *cli.Context) (daemon.Options, error) {
	programs, err := programs(c.StringSlice("operator-binary"), c.StringSlice("operator-env"))
	prices := c.String("prices")
	if prices != "" && err == nil { // the daemon may work in another folder
		prices, err = filepath.Abs(prices)
	}
	return daemon.Options{
		StateDir:     c.String("state-dir"),
		Backend:      deploy.Backend(c.String("backend")),
		Operators:    reading.Of[int](c.Generic("operators")),
		Interval:     reading.Of[time.Duration](c.Generic("interval")),
		BlockTime:    reading.Of[time.Duration](c.Generic("block-time")),
		Prices:       prices,
		Seed:         reading.Of[uint64](c.Generic("seed")),
		RPCPort:      reading.Of[int](c.Generic("rpc-port")),
		OperatorPort: reading.Of[int](c.Generic("operator-port")),
		Binary:       c.String("price-oracle"),
		Programs:     programs,
		Timeout:      reading.Of[time.Duration](c.Generic("timeout")),
	}, err
}

// arguments returns the flags that give a daemon these options.
func arguments(o daemon.Options) []string {
	var arguments []string
	flags := o.Flags()
	for _, name := range slices.Sorted(maps.Keys(flags)) {
		for _, value := range flags[name] {
			arguments = append(arguments, "--"+name, value)
		}
	}
	return arguments
}

func stateDir(c *cli.Context) (*statedir.Dir, error) { return statedir.At(c.String("state-dir")) }

// noArguments refuses arguments of a command that takes none.
func noArguments(c *cli.Context) error {
	if c.NArg() > 0 {
		return fmt.Errorf("%s takes no arguments, got %q", c.Command.Name, c.Args().First())
	}
	return nil
}
