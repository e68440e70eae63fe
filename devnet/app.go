package devnet

import (
	"context"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/daemon"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/operator"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/reading"
)

// Run runs the command that the arguments say, the first of which is the program's name.
func Run(ctx context.Context, of Network, out io.Writer, arguments []string) error {
	application := app(of)
	application.Writer = out
	return application.RunContext(ctx, reorder(application, arguments))
}

// commands are those of the devnet of a network.
type commands struct{ network Network }

func app(of Network) *cli.App {
	// go-ethereum puts its own there.
	cli.FlagStringer = describeFlag
	cli.HelpFlag = &cli.BoolFlag{Name: "help", Aliases: []string{"h"}, Usage: "show help"}
	on := commands{of}
	return &cli.App{
		Name:     "devnet",
		Usage:    of.Usage,
		Version:  operator.Version(),
		Flags:    []cli.Flag{stateFlag()},
		Commands: append(on.common(), on.own()...),
		Action: func(c *cli.Context) error {
			if c.NArg() > 0 {
				return fmt.Errorf("command %q is unknown: see devnet --help", c.Args().First())
			}
			return cli.ShowAppHelp(c)
		},
		DisableSliceFlagSeparator: true,                         // values of environment variables have commas
		ExitErrHandler:            func(*cli.Context, error) {}, // Main prints errors
	}
}

// common are the commands that every devnet has.
func (on commands) common() []*cli.Command {
	return []*cli.Command{
		on.upCommand(), downCommand(), on.statusCommand(), on.watchCommand(), logsCommand(),
		operatorCommand(control.Kill, "end an operator at once, as a crash would (SIGKILL)"),
		operatorCommand(control.Start, "start an operator that does not run; without a number, all that do not", programFlags()...),
		operatorCommand(control.Restart, "stop an operator in good order, and start it again", programFlags()...),
		operatorCommand(control.Pause, "freeze an operator, as a machine that hangs would (SIGSTOP)"),
		operatorCommand(control.Resume, "let a paused operator go on; without a number, all that are paused"),
		cutCommand(), delayCommand(), healCommand(), fundCommand(), anvilUpCommand(), anvilDownCommand(), on.daemonCommand(),
	}
}

// own are the commands that the network adds.
func (on commands) own() []*cli.Command {
	var own []*cli.Command
	if on.network.Call != nil {
		own = append(own, on.callCommand())
	}
	for _, command := range on.network.Commands {
		added := *command
		added.Flags = append([]cli.Flag{stateFlag()}, command.Flags...)
		own = append(own, &added)
	}
	return own
}

func stateFlag() cli.Flag {
	return &cli.StringFlag{Name: "state-dir", Value: ".devnet", Usage: "folder for everything that the devnet writes"}
}

// flags are the options of a devnet.
func (on commands) flags() []cli.Flag {
	flags := []cli.Flag{
		stateFlag(),
		&cli.StringFlag{Name: "backend", Value: string(deployment.Table), Usage: fmt.Sprintf("what knows the operators: %s (an operator table) or %s (EigenLayer's registries)", deployment.Table, deployment.Middleware)},
		&cli.GenericFlag{Name: "operators", Value: reading.NewInt("5", 0), Usage: "how many operators to run"},
		&cli.GenericFlag{Name: "block-time", Value: reading.NewDuration("2s"), Usage: "time between two blocks"},
		&cli.GenericFlag{Name: "rpc-port", Value: reading.NewInt("8545", 0), Usage: "port for JSON-RPC over HTTP and WebSocket; 0: a free one"},
		&cli.GenericFlag{Name: "operator-port", Value: reading.NewInt("", 0), Usage: "first of two ports for each operator (default: free ones)"},
		&cli.StringFlag{Name: "links", Value: daemon.LinksProxied, Usage: "how operators reach each other: " + daemon.LinksProxied + " (cut, delay and heal act on links) or " + daemon.LinksDirect},
		&cli.StringFlag{Name: "program", Usage: "the operators' `PROGRAM` (default: " + on.network.Program + " beside this one, or on PATH)"},
		&cli.StringSliceFlag{Name: "operator-binary", Usage: "run one operator as another program: `NUMBER=PROGRAM`; can be repeated"},
		&cli.StringSliceFlag{Name: "operator-env", Usage: "set a variable for one operator: `NUMBER=NAME=VALUE`; can be repeated"},
		&cli.StringSliceFlag{Name: "liar", Usage: "make one operator lie: `NUMBER=KIND`; can be repeated; devnet start --liar list lists the kinds"},
		&cli.GenericFlag{Name: "timeout", Value: reading.NewDuration("2m"), Usage: "how long it may take until the first task has settled"},
	}
	if on.network.TakesInterval() {
		flags = append(flags, &cli.GenericFlag{Name: "interval", Value: reading.NewDuration(on.network.Slots.String()), Usage: "length of a slot: time between two tasks"})
	}
	for _, own := range on.network.Flags {
		flags = append(flags, &cli.StringFlag{Name: own.Name, Value: own.Default, Usage: own.Usage})
	}
	return flags
}

// options reads the options of a devnet.
func (on commands) options(c *cli.Context) (daemon.Options, error) {
	programs, err := programs(c.StringSlice("operator-binary"), c.StringSlice("operator-env"), c.StringSlice("liar"))
	if err != nil {
		return daemon.Options{}, err
	}
	given := make(map[string]string)
	for _, own := range on.network.Flags {
		given[own.Name] = c.String(own.Name)
	}
	own, err := on.network.Read(given)
	if err != nil {
		return daemon.Options{}, err
	}
	o := daemon.Options{
		StateDir:     c.String("state-dir"),
		Backend:      deployment.Backend(c.String("backend")),
		Operators:    reading.Of[int](c.Generic("operators")),
		BlockTime:    reading.Of[time.Duration](c.Generic("block-time")),
		RPCPort:      reading.Of[int](c.Generic("rpc-port")),
		OperatorPort: reading.Of[int](c.Generic("operator-port")),
		Links:        c.String("links"),
		Binary:       c.String("program"),
		Own:          own,
		Programs:     programs,
		Timeout:      reading.Of[time.Duration](c.Generic("timeout")),
	}
	if on.network.TakesInterval() {
		o.Interval = reading.Of[time.Duration](c.Generic("interval"))
	}
	return o, nil
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
