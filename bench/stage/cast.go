package stage

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// patience is how long a process may take to end in good order.
const patience = 10 * time.Second

// Endpoints are those of the node, or of what stands before it.
type Endpoints struct{ HTTP, WS string }

// Direct are the node's own endpoints.
func (n *Network) Direct() Endpoints {
	return Endpoints{HTTP: n.HTTP, WS: "ws" + strings.TrimPrefix(n.HTTP, "http")}
}

// Cast is the processes of one system.
type Cast struct {
	processes []*exec.Cmd
	sent      func(context.Context) (map[uint64]time.Duration, error)
}

// PIDs are the processes' numbers.
func (c *Cast) PIDs() []int {
	var pids []int
	for _, process := range c.processes {
		pids = append(pids, process.Process.Pid)
	}
	return pids
}

// Sent returns how long it took from opening each task until its transaction was sent, as
// the system says itself. Of a task that only just settled it may not say it yet.
func (c *Cast) Sent(ctx context.Context) (map[uint64]time.Duration, error) { return c.sent(ctx) }

// Stop asks the processes to end, and waits.
func (c *Cast) Stop() error {
	var failures []error
	for _, process := range c.processes {
		failures = append(failures, process.Process.Signal(syscall.SIGTERM))
	}
	for _, process := range c.processes {
		killed := time.AfterFunc(patience, func() { process.Process.Kill() })
		err := process.Wait()
		killed.Stop()
		if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
			failures = append(failures, err)
		}
	}
	return errors.Join(failures...)
}

// start starts a process whose output goes to a file of that name, anew.
func (c *Cast) start(log string, program string, arguments ...string) error {
	out, err := os.Create(log + ".out")
	if err != nil {
		return fmt.Errorf("create output: %w", err)
	}
	defer out.Close() // the process has its own
	errs, err := os.OpenFile(log+".log", os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("create log: %w", err)
	}
	defer errs.Close()
	command := exec.Command(program, arguments...)
	command.Stdout, command.Stderr = out, errs
	for _, variable := range os.Environ() { // without what would configure an operator
		if !strings.HasPrefix(variable, "EIGENSHIFT_") {
			command.Env = append(command.Env, variable)
		}
	}
	if err := command.Start(); err != nil {
		return fmt.Errorf("start %s: %w", program, err)
	}
	c.processes = append(c.processes, command)
	return nil
}

// Central starts a central aggregator and its signers.
func (n *Network) Central(node Endpoints) (*Cast, error) {
	const aggregator = "127.0.0.1:18090"
	c := &Cast{}
	program, log := filepath.Join(n.cfg.Bin, "central"), filepath.Join(n.cfg.State, "central")
	flags := []string{"--http", node.HTTP, "--ws", node.WS, "--state", n.cfg.State, "--aggregator", aggregator, "--operators", strconv.Itoa(Operators)}
	if err := c.start(log, program, append([]string{"aggregator"}, flags...)...); err != nil {
		return nil, err
	}
	c.sent = func(context.Context) (map[uint64]time.Duration, error) { return recorded(log + ".out") }
	if err := awaitListener(aggregator, patience); err != nil {
		return nil, errors.Join(err, c.Stop())
	}
	for _, o := range n.operators {
		number := strconv.Itoa(o.Number)
		if err := c.start(log+"-"+number, program, append([]string{"signer", "--number", number}, flags...)...); err != nil {
			return nil, errors.Join(err, c.Stop())
		}
	}
	return c, nil
}

// EigenShift starts the operators with the price-oracle of a folder of programs, which
// keep their log in folders of that name.
func (n *Network) EigenShift(bin, name string, node Endpoints) (*Cast, error) {
	c := &Cast{sent: n.tracked}
	for _, o := range n.operators {
		folder := filepath.Join(n.cfg.State, fmt.Sprintf("operator-%d", o.Number))
		data := filepath.Join(folder, name)
		if _, err := os.Stat(data); errors.Is(err, os.ErrNotExist) {
			// Each build goes on from the log of the devnet's own operators, which are gone.
			from := filepath.Join(folder, "raft")
			os.Remove(filepath.Join(from, "control.sock")) // what was killed may have left it
			if err := os.CopyFS(data, os.DirFS(from)); err != nil {
				return nil, errors.Join(fmt.Errorf("copy the operator's log: %w", err), c.Stop())
			}
		}
		file := filepath.Join(folder, name+".yaml")
		if err := os.WriteFile(file, []byte(n.configuration(o, folder, data, node)), 0o644); err != nil {
			return nil, errors.Join(fmt.Errorf("write the operator's configuration: %w", err), c.Stop())
		}
		if err := c.start(filepath.Join(folder, name), filepath.Join(bin, "price-oracle"), "run", "--config", file); err != nil {
			return nil, errors.Join(err, c.Stop())
		}
	}
	return c, nil
}
