package main

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
	"github.com/eigenshift/avs/devnet/statedir"
)

// exitInterrupted is what shells use for a command that ^C ended.
const exitInterrupted = 130

func upCommand() *cli.Command {
	return &cli.Command{
		Name:   "up",
		Usage:  "start a devnet in the background; return when the first price has settled",
		Flags:  devnetFlags(),
		Before: noArguments,
		Action: up,
	}
}

func up(c *cli.Context) error {
	o, err := options(c)
	if err != nil {
		return err
	}
	if err := o.Validate(); err != nil {
		return err
	}
	dir, err := stateDir(c)
	if err != nil {
		return err
	}
	switch err := dir.Lock(); {
	case errors.Is(err, statedir.ErrLocked):
		return already(c, dir, o)
	case err != nil:
		return err
	}
	// The daemon takes the lock itself. Should another one get in between, the
	// daemon says so.
	if err := dir.Unlock(); err != nil {
		return err
	}
	if o.Binary, err = daemon.FindBinary(o.Binary); err != nil {
		return err
	}
	if err := launch(c.Context, c.App.Writer, o, dir); err != nil {
		return err
	}
	return describe(c.Context, c.App.Writer, dir)
}

// already says where the devnet is that runs. It is an error when it was started with
// other options than those that are asked for.
func already(c *cli.Context, dir *statedir.Dir, o daemon.Options) error {
	info, err := infoOf(c.Context, dir)
	if err != nil {
		return err
	}
	if c.IsSet("price-oracle") {
		if o.Binary, err = daemon.FindBinary(o.Binary); err != nil {
			return err
		}
	}
	if other := differences(c.IsSet, o.Flags(), info.Flags); len(other) > 0 {
		return fmt.Errorf("a devnet runs in %s already, with other options (%s): stop it first, with devnet down", dir.Path(), strings.Join(other, ", "))
	}
	fmt.Fprintf(c.App.Writer, "A devnet runs in %s already.\n", dir.Path())
	printInfo(c.App.Writer, dir, info)
	return nil
}

// differences returns in words which of the flags that are set have another value in a
// devnet that runs. Any port will do for one that asks for a free one.
func differences(set func(string) bool, asked, runs map[string][]string) []string {
	var other []string
	for _, name := range slices.AppendSeq([]string{"operator-binary", "operator-env"}, maps.Keys(asked)) {
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
func describe(ctx context.Context, out io.Writer, dir *statedir.Dir) error {
	info, err := infoOf(ctx, dir)
	if err != nil {
		return err
	}
	printInfo(out, dir, info)
	return nil
}

func printInfo(out io.Writer, dir *statedir.Dir, info *control.Info) {
	user := account.User()
	program := relative(os.Args[0])
	state := ""
	if filepath.Base(dir.Path()) != ".devnet" || filepath.Dir(dir.Path()) != workingDir() {
		state = " --state-dir " + relative(dir.Path())
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table)
	fmt.Fprintf(table, "JSON-RPC\t%s  %s\t\n", info.Deployment.RPC, info.Deployment.WS)
	fmt.Fprintf(table, "chain id\t%d\t\n", info.Deployment.ChainID)
	fmt.Fprintf(table, "back end\t%s\t\n", info.Deployment.Backend)
	fmt.Fprintf(table, "price oracle\t%s\t\n", info.Deployment.Contracts.PriceOracle)
	for _, feed := range info.Deployment.Feeds {
		fmt.Fprintf(table, "price feed %s\t%s\t\n", feed.Name, feed.PriceFeedProxy)
	}
	fmt.Fprintf(table, "account with ether\t%s\t\n", user.Address)
	fmt.Fprintf(table, "its key\t%s\t\n", hexutil.Encode(crypto.FromECDSA(user.Key)))
	fmt.Fprintf(table, "all addresses\t%s\t\n", relative(dir.Deployment()))
	fmt.Fprintln(table)
	fmt.Fprintf(table, "What to try next:\t\t\n")
	oracle, addresses := siblingOf(program), ""
	if state != "" {
		addresses = " --addresses " + relative(dir.Deployment())
	}
	for _, hint := range [][3]string{
		{program, "status" + state, "the leader, and what has settled"},
		{program, "logs" + state + " -f 1", "what operator 1 does"},
		{program, "price" + state + " BTC/USD 120000", "move the market, and see it settle before its heartbeat"},
		{oracle, "request" + addresses + " BTC/USD", "have a feed updated, for a fee"},
		{oracle, "credit" + addresses + " " + info.Operators[0].Address.Hex(), "what an operator has earned by submitting"},
		{oracle, "challenge" + addresses + " --from 0", "is what operators signed what the sources said?"},
		{program, "kill" + state + " leader", "and see another one take over"},
		{program, "start" + state, "those that are down come back"},
		{program, "down" + state, "stop everything"},
	} {
		fmt.Fprintf(table, "  %s %s\t%s\t\n", hint[0], hint[1], hint[2])
	}
	table.Flush() // to a terminal or a buffer: nobody can be told of a failure
}

// siblingOf returns the price oracle's program, which is installed beside this one.
func siblingOf(program string) string {
	return filepath.Join(filepath.Dir(program), "price-oracle")
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
