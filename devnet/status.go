package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet/control"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/statedir"
	"github.com/eigenshift/avs/devnet/status"
	"github.com/eigenshift/avs/operator/terminal"
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
			dir, err := stateDir(c)
			if err != nil {
				return err
			}
			info, err := infoOf(c.Context, dir)
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
			if err := on.printStatus(c.App.Writer, now, place(dir, info)); err != nil {
				return err
			}
			endpoint, err := control.ReadEndpoint(dir.Control())
			if err == nil {
				_, err = fmt.Fprintf(c.App.Writer, "page: %s\n", endpoint.Page())
			}
			return err
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

func (on commands) printStatus(out io.Writer, now *status.Status, p network.Place) error {
	lines := problemLines(now.Problems, p)
	names := make(map[common.Address]string)
	operators := []terminal.Line{terminal.Cells(terminal.Bold, "OPERATOR", "ADDRESS", "PROCESS", "ROLE", "VOTER", "SOCKET")}
	for _, operator := range now.Operators {
		names[operator.Address] = fmt.Sprint(operator.Number)
		operators = append(operators, terminal.Line{
			{Text: fmt.Sprint(operator.Number)}, {Text: operator.Address.Hex()}, {Text: processState(operator) + troubles(operator), Style: stateStyle(operator)},
			{Text: string(operator.Role), Style: roleStyle(operator)}, {Text: fmt.Sprint(operator.Voter)}, {Text: operator.Socket},
		})
	}
	tasks := []terminal.Line{terminal.Cells(terminal.Bold, "TASK", "BLOCK", "AGO", "PROPOSER", "SUBMITTER", "SIGNERS", "GAS", "ANSWER")}
	for _, task := range now.Tasks[max(0, len(now.Tasks)-shownTasks):] {
		tasks = append(tasks, terminal.Cells(terminal.Plain, fmt.Sprint(task.ID), fmt.Sprint(task.Block), now.Head.Time.Sub(task.Time).String(),
			nameOf(names, task.Proposer), nameOf(names, task.Submitter), signers(task), fmt.Sprint(task.GasUsed), task.Text))
	}
	lines = append(append(lines, terminal.Table(operators...)...), terminal.Line{})
	lines = append(append(lines, terminal.Table(tasks...)...), terminal.Line{}, terminal.Text(terminal.Plain, "%s", now.Strength), lastSettlement(now))
	if on.network.Notes != nil {
		notes, err := on.network.Notes(p.Deployment)
		if err != nil {
			return err
		}
		for _, note := range notes {
			lines = append(lines, terminal.Text(terminal.Plain, "%s", note))
		}
	}
	return terminal.Print(out, append(lines, terminal.Text(terminal.Plain, "%d tasks shown of the last %d; EigenLayer %s, back end %s; JSON-RPC at %s and %s",
		min(shownTasks, len(now.Tasks)), len(now.Tasks), now.Core, now.Backend, now.RPC, now.WS)))
}

// problemLines say what is wrong, and the commands that mend it.
func problemLines(problems []status.Problem, p network.Place) (lines []terminal.Line) {
	for _, problem := range problems {
		line := terminal.Line{{Text: "PROBLEM  ", Style: terminal.Red}, {Text: problem.What}}
		if problem.Command != "" {
			line = append(line, terminal.Span{Text: ": "}, terminal.Span{Text: devnetCommand(p, problem.Command), Style: terminal.Bold})
		}
		lines = append(lines, line)
	}
	if len(lines) > 0 {
		lines = append(lines, terminal.Line{})
	}
	return lines
}

// devnetCommand is a command of this devnet as its user would type it.
func devnetCommand(p network.Place, arguments string) string {
	name, rest, _ := strings.Cut(arguments, " ")
	return strings.TrimSpace(p.Devnet + " " + name + p.State + " " + rest)
}

// lastSettlement says how long ago something settled.
func lastSettlement(now *status.Status) terminal.Line {
	ago, any := now.SinceSettlement()
	if !any {
		return terminal.Text(terminal.Yellow, "nothing has settled yet")
	}
	last := now.Tasks[len(now.Tasks)-1]
	return terminal.Text(terminal.Plain, "last settlement: task %d, %s ago, in block %d of %d", last.ID, ago, last.Block, now.Head.Number)
}

func stateStyle(operator status.Operator) terminal.Style {
	switch {
	case !operator.Alive:
		return terminal.Red
	case operator.Paused || operator.Links != "" || operator.Liar != "":
		return terminal.Yellow
	}
	return terminal.Plain
}

func roleStyle(operator status.Operator) terminal.Style {
	switch operator.Role {
	case status.Leader:
		return terminal.Green
	case status.Unknown:
		return terminal.Dim
	}
	return terminal.Plain
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
