package devnet

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/daemon"
	"github.com/eigenshift/avs/devnet/liar"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/statedir"
)

// exitInterrupted is what shells use for a command that ^C ended.
const exitInterrupted = 130

func (on commands) upCommand() *cli.Command {
	return &cli.Command{
		Name:   "up",
		Usage:  "start a devnet in the background; return when the first task has settled",
		Flags:  on.flags(),
		Before: noArguments,
		Action: on.up,
	}
}

func (on commands) up(c *cli.Context) error {
	o, err := on.options(c)
	if err != nil {
		return err
	}
	if err := o.Validate(on.network); err != nil {
		return err
	}
	dir, err := stateDir(c)
	if err != nil {
		return err
	}
	switch err := dir.Lock(); {
	case errors.Is(err, statedir.ErrLocked):
		return on.already(c, dir, o)
	case err != nil:
		return err
	}
	// The daemon takes the lock itself. Should another one get in between, the
	// daemon says so.
	if err := dir.Unlock(); err != nil {
		return err
	}
	if o.Binary, err = daemon.FindBinary(on.network.Program, o.Binary); err != nil {
		return err
	}
	for number, program := range o.Programs {
		if err := liar.Find(c.Context, &program, o.Binary); err != nil {
			return err
		}
		o.Programs[number] = program
	}
	if err := launch(c.Context, c.App.Writer, o, dir); err != nil {
		return err
	}
	return on.describe(c.Context, c.App.Writer, dir)
}

// already says where the devnet is that runs. It is an error when it was started with
// other options than those that are asked for.
func (on commands) already(c *cli.Context, dir *statedir.Dir, o daemon.Options) error {
	info, err := infoOf(c.Context, dir)
	if err != nil {
		return err
	}
	if c.IsSet("program") {
		if o.Binary, err = daemon.FindBinary(on.network.Program, o.Binary); err != nil {
			return err
		}
	}
	if other := differences(c.IsSet, o.Flags(), info.Flags); len(other) > 0 {
		return fmt.Errorf("a devnet runs in %s already, with other options (%s): stop it first, with devnet down", dir.Path(), strings.Join(other, ", "))
	}
	fmt.Fprintf(c.App.Writer, "A devnet runs in %s already.\n", dir.Path())
	return on.printInfo(c.App.Writer, dir, info)
}

// differences returns in words which of the flags that are set have another value in a
// devnet that runs. Any port will do for one that asks for a free one.
func differences(set func(string) bool, asked, runs map[string][]string) []string {
	var other []string
	for _, name := range slices.AppendSeq([]string{"operator-binary", "operator-env", "liar"}, maps.Keys(asked)) {
		value := strings.Join(asked[name], " ")
		free := strings.HasSuffix(name, "-port") && value == "0"
		if !set(name) || name == "state-dir" || name == "timeout" || free || slices.Equal(asked[name], runs[name]) {
			continue
		}
		other = append(other, fmt.Sprintf("--%s %s instead of %s", name, cmp.Or(strings.Join(runs[name], " "), "none"), value))
	}
	slices.Sort(other)
	return slices.Compact(other)
}

// launch starts the daemon, and prints its steps until it is ready or has failed.
func launch(ctx context.Context, out io.Writer, o daemon.Options, dir *statedir.Dir) error {
	own, err := os.Executable()
	if err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	log, err := os.OpenFile(dir.Log(), os.O_CREATE|os.O_TRUNC|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("open log: %w", err)
	}
	defer log.Close()
	progress, progressEnd, err := os.Pipe()
	if err != nil {
		return fmt.Errorf("create pipe: %w", err)
	}
	defer progress.Close()
	command := exec.Command(own, append([]string{"daemon"}, arguments(o)...)...)
	command.Stdout, command.Stderr = log, log
	command.ExtraFiles = []*os.File{progressEnd} // file descriptor 3
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	err = command.Start()
	progressEnd.Close() // the daemon has its own
	if err != nil {
		return fmt.Errorf("start the daemon: %w", err)
	}
	interrupted := context.AfterFunc(ctx, func() {
		// It stops what it has started, and closes the pipe at its end.
		_ = command.Process.Signal(syscall.SIGTERM)
	})
	defer interrupted()
	last := follow(out, progress)
	switch {
	case last.Ready:
		return command.Process.Release()
	case ctx.Err() != nil:
		_ = command.Wait() // how it ended does not matter: it was told to
		return cli.Exit("interrupted: everything is stopped", exitInterrupted)
	case last.Error != "":
		_ = command.Wait() // its error is known
		return errors.New(last.Error)
	}
	if err := command.Wait(); err != nil {
		return fmt.Errorf("the daemon has ended, its log is %s: %w", dir.Log(), err)
	}
	return fmt.Errorf("the daemon was stopped, its log is %s", dir.Log())
}

// follow prints steps until the last, and returns that: the zero step when the
// daemon ended without one.
func follow(out io.Writer, progress io.Reader) daemon.Step {
	steps := json.NewDecoder(progress)
	for {
		var step daemon.Step
		if err := steps.Decode(&step); err != nil {
			return daemon.Step{}
		}
		if step.Ready || step.Error != "" {
			return step
		}
		fmt.Fprintf(out, "%6.1fs  %s\n", step.Elapsed.Seconds(), step.Text)
	}
}

// describe prints where the devnet is, and what to do with it.
func (on commands) describe(ctx context.Context, out io.Writer, dir *statedir.Dir) error {
	info, err := infoOf(ctx, dir)
	if err != nil {
		return err
	}
	return on.printInfo(out, dir, info)
}

// place says where a devnet is, as its user would type it.
func place(dir *statedir.Dir, info *control.Info) network.Place {
	p := network.Place{Devnet: relative(os.Args[0]), Deployment: info.Deployment}
	if filepath.Base(dir.Path()) != ".devnet" || filepath.Dir(dir.Path()) != workingDir() {
		p.State = " --state-dir " + relative(dir.Path())
		p.Addresses = " --addresses " + relative(dir.Deployment())
	}
	for _, operator := range info.Operators {
		p.Operators = append(p.Operators, operator.Address.Hex())
	}
	return p
}

// printInfo prints where a devnet is, and what to try.
func (on commands) printInfo(out io.Writer, dir *statedir.Dir, info *control.Info) error {
	user := account.User()
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table)
	endpoint, err := control.ReadEndpoint(dir.Control())
	if err != nil {
		return err
	}
	facts := []network.Fact{
		{Label: "page", Value: endpoint.Page()},
		{Label: "JSON-RPC", Value: info.Deployment.RPC + "  " + info.Deployment.WS},
		{Label: "chain id", Value: fmt.Sprint(info.Deployment.ChainID)},
		{Label: "back end", Value: string(info.Deployment.Backend)},
		{Label: "task manager", Value: info.Deployment.Operators.Contracts.TaskManager.Hex()},
	}
	if on.network.Facts != nil {
		own, err := on.network.Facts(info.Deployment)
		if err != nil {
			return err
		}
		facts = append(facts, own...)
	}
	for _, fact := range append(facts,
		network.Fact{Label: "account with ether", Value: user.Address.Hex()},
		network.Fact{Label: "its key", Value: hexutil.Encode(crypto.FromECDSA(user.Key))},
		network.Fact{Label: "all addresses", Value: relative(dir.Deployment())},
	) {
		fmt.Fprintf(table, "%s\t%s\t\n", fact.Label, fact.Value)
	}
	fmt.Fprintln(table)
	fmt.Fprintf(table, "What to try next:\t\t\n")
	for _, hint := range on.hints(place(dir, info)) {
		fmt.Fprintf(table, "  %s %s\t%s\t\n", hint.Program, hint.Arguments, hint.Shows)
	}
	return table.Flush()
}

// hints are commands to try.
func (on commands) hints(p network.Place) []network.Hint {
	p.Operator = filepath.Join(filepath.Dir(p.Devnet), on.network.Program)
	hints := []network.Hint{
		{Program: p.Devnet, Arguments: "status" + p.State, Shows: "the leader, and what has settled"},
		{Program: p.Devnet, Arguments: "watch" + p.State, Shows: "all of it, as it happens"},
		{Program: p.Devnet, Arguments: "logs" + p.State + " -f 1", Shows: "what operator 1 does"},
	}
	if on.network.Call != nil && on.network.Call.Example != nil {
		hints = append(hints, network.Hint{Program: p.Devnet, Arguments: "call" + p.State + " " + on.example(), Shows: "request a task, and wait for its answer"})
	}
	if on.network.Hints != nil {
		hints = append(hints, on.network.Hints(p)...)
	}
	return append(hints,
		network.Hint{Program: p.Devnet, Arguments: "kill" + p.State + " leader", Shows: "and see another one take over"},
		network.Hint{Program: p.Devnet, Arguments: "start" + p.State, Shows: "those that are down come back"},
		network.Hint{Program: p.Devnet, Arguments: "down" + p.State, Shows: "stop everything"},
	)
}

func workingDir() string {
	dir, err := os.Getwd()
	if err != nil {
		return ""
	}
	return dir
}

// relative returns a path as the user would type it.
func relative(path string) string {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	short, err := filepath.Rel(workingDir(), absolute)
	if err != nil || len(short) > len(path) {
		return path
	}
	return short
}
