// Command eigenshift makes the repository of an AVS, and Go bindings of its contracts.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/scaffold/bind"
	"github.com/eigenshift/avs/scaffold/project"
)

// released is the version of a release; scripts/release links it in.
var released string

func main() {
	if err := app().Run(optionsFirst(os.Args)); err != nil {
		fmt.Fprintf(os.Stderr, "eigenshift: %v\n", err)
		os.Exit(1)
	}
}

func app() *cli.App {
	return &cli.App{
		Name: "eigenshift", Usage: "Makes the repository of an AVS, and Go bindings of its contracts",
		Version: cmp.Or(version(), "(a checkout)"), HideHelpCommand: true,
		Commands: []*cli.Command{
			{
				Name: "new", Usage: "Make the repository of an AVS in a folder of its own", ArgsUsage: "NAME",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "module", Usage: "`PATH` of its Go module", DefaultText: "example.org/NAME"},
					&cli.StringFlag{Name: "tasks", Usage: "what its tasks are: " + project.Requests + " (somebody asks and pays) or " + project.Slots + " (of time)", DefaultText: project.Requests},
					&cli.StringFlag{Name: "answers", Usage: "where they come from: " + project.Chain + " (functions of it) or " + project.Observe + " (operators agree on what each of them sees)", DefaultText: project.Chain},
				},
				Action: create,
			},
			{
				Name: "bind", Usage: "Write bindings/ from the contracts in contracts/ of the working directory",
				Flags:  []cli.Flag{&cli.BoolFlag{Name: "check", Usage: "write nothing; fail when the bindings are not current"}},
				Action: bindings,
			},
		},
	}
}

// optionsFirst lets a name stand before options, too: new weather --module PATH.
func optionsFirst(args []string) []string {
	if len(args) < 4 || args[1] != "new" || strings.HasPrefix(args[2], "-") {
		return args
	}
	return slices.Concat(args[:2], args[3:], args[2:3])
}

func create(c *cli.Context) error {
	if c.NArg() != 1 {
		return errors.New("new takes one name: eigenshift new weather --module example.org/weather")
	}
	p, err := project.Make(project.Options{Name: c.Args().First(), Module: c.String("module"), Tasks: c.String("tasks"), Answers: c.String("answers"), Version: version()})
	if err != nil {
		return err
	}
	fmt.Fprintf(c.App.Writer, "%s is in %s: its README.md says what is there. Next:\n  cd %s && make test\n", p.Name, p.Folder, p.Folder)
	return nil
}

func bindings(c *cli.Context) error {
	if c.Bool("check") {
		return bind.Check(".")
	}
	path, err := bind.Write(".")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, "wrote", path)
	return err
}

// version is that of a release, or of the module that `go install` was given; empty in a checkout.
func version() string {
	if released != "" {
		return released
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Path == project.Self && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return ""
}
