package operator

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/prompt"
)

const configFlag = "config"

// App returns the command line of an AVS's operator.
func App[T, R any](avs Program[T, R]) *cli.App {
	if avs.Version == "" {
		avs.Version = Version()
	}
	flags := Flags(avs.Settings...)
	with := func(do func(context.Context, config.Config, *prompt.Person) error) cli.ActionFunc {
		return func(c *cli.Context) error {
			cfg, err := LoadConfig(c, avs.Settings...)
			if err != nil {
				return err
			}
			return do(c.Context, cfg, personAt(c))
		}
	}
	commands := []*cli.Command{
		{Name: "run", Usage: "Run the operator", Flags: append(slices.Clone(flags), pprofFlag()), Action: profiled(with(avs.run))},
		avs.registerCommand(flags),
		avs.updateSocketCommand(flags),
		avs.deregisterCommand(flags),
		avs.recoverCommand(flags),
		statusCommand(),
		avs.checkCommand(flags),
		keysCommand(),
		{Name: "config", Usage: "Make, show or check a configuration", Subcommands: []*cli.Command{
			{Name: "example", Usage: "Print a documented example", Action: func(c *cli.Context) error {
				_, err := fmt.Fprint(c.App.Writer, config.Example(avs.Settings...))
				return err
			}},
			avs.initCommand(),
			avs.configCheckCommand(flags),
		}},
	}
	commands = append(commands, avs.controlCommands(flags)...)
	if avs.Deploy != nil {
		commands = append(commands, avs.deployCommand())
	}
	if !slices.ContainsFunc(avs.Commands, func(c *cli.Command) bool { return c.Name == challengeName }) {
		commands = append(commands, avs.challengeCommand(flags))
	}
	commands = append(commands, avs.Commands...)
	commands = append(commands, completionCommand(), manCommand())
	onUsageError(commands)
	return &cli.App{
		Name: avs.Name, Usage: avs.Usage, Version: avs.Version, HideHelpCommand: true, EnableBashCompletion: true,
		Commands:       commands,
		OnUsageError:   wrongUsage,
		ExitErrHandler: func(*cli.Context, error) {}, // Main prints and exits
		Action: func(c *cli.Context) error {
			if name := c.Args().First(); name != "" {
				return usageError{fmt.Errorf("no command %q: `%s help` lists them", name, avs.Name)}
			}
			return cli.ShowAppHelp(c)
		},
	}
}

func wrongUsage(_ *cli.Context, err error, _ bool) error { return usageError{err} }

// onUsageError lets wrong flags of any command lead to the right exit code.
func onUsageError(commands []*cli.Command) {
	for _, c := range commands {
		if c.OnUsageError == nil {
			c.OnUsageError = wrongUsage
		}
		onUsageError(c.Subcommands)
	}
}

// Flags returns the flags that every command with a configuration has: the file,
// and one for each field.
func Flags(settings ...config.Setting) []cli.Flag {
	return append([]cli.Flag{&cli.PathFlag{Name: configFlag, Aliases: []string{"c"}, Usage: "configuration `FILE`; fields can also be set in the environment and by flags"}}, fieldFlags(settings)...)
}

// fieldFlags returns a flag for each field of the configuration.
func fieldFlags(settings []config.Setting) (flags []cli.Flag) {
	for _, f := range config.Fields(settings...) {
		if f.Bool {
			flags = append(flags, &cli.BoolFlag{Name: f.Flag, Usage: f.Doc, Category: "configuration"})
			continue
		}
		flags = append(flags, &cli.StringFlag{Name: f.Flag, Usage: f.Doc, DefaultText: f.Default, Category: "configuration"})
	}
	return flags
}

// LoadConfig reads the configuration that a command with [Flags] was given.
func LoadConfig(c *cli.Context, settings ...config.Setting) (config.Config, error) {
	return config.Load(config.Sources{File: c.Path(configFlag), Environment: os.LookupEnv, Flags: givenFlags(c, settings), Settings: settings})
}

// givenFlags returns the fields of the configuration that flags were given for.
func givenFlags(c *cli.Context, settings []config.Setting) map[string]string {
	given := make(map[string]string)
	for _, f := range config.Fields(settings...) {
		switch {
		case !c.IsSet(f.Flag):
		case f.Bool:
			given[f.Flag] = strconv.FormatBool(c.Bool(f.Flag))
		default:
			given[f.Flag] = c.String(f.Flag)
		}
	}
	return given
}
