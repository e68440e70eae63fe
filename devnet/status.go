package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/devnet/status"
)

// shownTasks is how many tasks the table has. JSON has them all.
const shownTasks = 10

func (on commands) statusCommand() *cli.Command {
	return &cli.Command{
		Name:   "status",
		Usage:  "show operators and settled tasks",
		Flags:  []cli.Flag{stateFlag(), &cli.BoolFlag{Name: "json", Usage: "for programs"}},
		Before: noArguments,
		Action: func(c *cli.Context) error {
			client, err := Connect(c)
			if err != nil {
				return err
			}
			info, err := client.Info(c.Context)
			if err != nil {
				return err
			}
			now, err := status.Collect(c.Context, on.network, info)
			if err != nil {
				return err
			}
			if c.Bool("json") {
				encoder := json.NewEncoder(c.App.Writer)
				encoder.SetIndent("", "  ")
				return encoder.Encode(now)
			}
			return on.printStatus(c.App.Writer, now, info.Deployment)
		},
	}
}

// Connect returns a client of the devnet that a command is about, which has the flag
// --state-dir.
func Connect(c *cli.Context) (*control.Client, error) {
	dir, err := stateDir(c)
	if err != nil {
		return nil, err
	}
	return dial(dir)
}

// infoOf returns what the devnet that runs in a folder says of itself.
func infoOf(ctx context.Context, dir *statedir.Dir) (*control.Info, error) {
	client, err := dial(dir)
	if err != nil {
		return nil, err
	}
	return client.Info(ctx)
}

// dial returns a client of the devnet that runs in a folder.
func dial(dir *statedir.Dir) (*control.Client, error) {
	switch err := dir.Lock(); {
	case err == nil:
		if err := dir.Unlock(); err != nil {
			return nil, err
		}
		return nil, fmt.Errorf("no devnet runs in %s: start one with devnet up", dir.Path())
	case !errors.Is(err, statedir.ErrLocked):
		return nil, err
	}
	endpoint, err := control.ReadEndpoint(dir.Control())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("the devnet in %s is starting or stopping", dir.Path())
	}
	if err != nil {
		return nil, err
	}
	return control.Dial(endpoint), nil
}

func (on commands) printStatus(out io.Writer, now *status.Status, d *network.Deployment) error {
	names := make(map[common.Address]string)
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "OPERATOR\tADDRESS\tPROCESS\tROLE\tVOTER\tSOCKET\n")
	for _, operator := range now.Operators {
		names[operator.Address] = fmt.Sprint(operator.Number)
		fmt.Fprintf(table, "%d\t%s\t%s\t%s\t%t\t%s\n", operator.Number, operator.Address, processState(operator)+troubles(operator), operator.Role, operator.Voter, operator.Socket)
	}
	fmt.Fprintln(table)
	fmt.Fprintf(table, "TASK\tBLOCK\tPROPOSER\tSUBMITTER\tSIGNERS\tGAS\tANSWER\n")
	for _, task := range now.Tasks[max(0, len(now.Tasks)-shownTasks):] {
		fmt.Fprintf(table, "%d\t%d\t%s\t%s\t%s\t%d\t%s\n", task.ID, task.Block,
			nameOf(names, task.Proposer), nameOf(names, task.Submitter), signers(task), task.GasUsed, task.Text)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(out, "\n%s%s\n", now.Strength, shortage(now))
	if on.network.Notes != nil {
		notes, err := on.network.Notes(d)
		if err != nil {
			return err
		}
		for _, note := range notes {
			fmt.Fprintln(out, note)
		}
	}
	_, err := fmt.Fprintf(out, "%d tasks shown of the last %d; EigenLayer %s, back end %s; JSON-RPC at %s and %s\n",
		min(shownTasks, len(now.Tasks)), len(now.Tasks), now.Core, now.Backend, now.RPC, now.WS)
	return err
}

// shortage says why no task settles, and what to do.
func shortage(now *status.Status) string {
	switch {
	case now.Strength.Up < now.Strength.Needed:
		return ": no task settles before others are started (devnet start) or resumed (devnet resume)"
	case status.LeaderOf(now.Operators) == 0:
		return "; nobody leads at the moment"
	}
	return ""
}

func processState(operator status.Operator) string {
	switch {
	case operator.Paused:
		return fmt.Sprintf("%d (paused)", operator.PID)
	case operator.Alive:
		return fmt.Sprint(operator.PID)
	case operator.Exit != "":
		return operator.Exit
	}
	return "not started"
}

// troubles are what was done to an operator's links, and its lies.
func troubles(operator status.Operator) (list string) {
	if operator.Links != "" {
		list = ", " + operator.Links
	}
	if operator.Liar != "" {
		list += ", lies: " + operator.Liar
	}
	return list
}

func nameOf(names map[common.Address]string, address common.Address) string {
	if name, ok := names[address]; ok {
		return name
	}
	return address.Hex()
}

func signers(task status.Task) string {
	if task.Signers == nil {
		return "?"
	}
	return fmt.Sprint(*task.Signers)
}
