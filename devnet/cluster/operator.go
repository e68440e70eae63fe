package cluster

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/eigenshift/adversary"
	"github.com/eigenshift/avs/operator/faults"
)

var (
	// ErrRunning is returned when an operator that runs is to be started.
	ErrRunning = errors.New("is running")
	// ErrNotRunning is returned for what only a running operator can do.
	ErrNotRunning = errors.New("is not running")
	// ErrPaused is returned when an operator that is paused is to be paused.
	ErrPaused = errors.New("is paused already")
	// ErrNotPaused is returned when an operator that is not paused is to be resumed.
	ErrNotPaused = errors.New("is not paused")
)

// An Operator is a process of the cluster, with a folder of its own.
type Operator struct {
	number  int
	address common.Address
	folder  string
	program Program
	socket  string // where others reach it
	listen  string // where it is reached through its links
	api     string
	ended   chan<- Exit // told when the process ends, if there is room

	mu       sync.Mutex // guards what follows
	reserved []net.Listener
	current  process.ID
	running  bool
	paused   bool
	liar     adversary.Misbehaviour // of the current process
	exit     string                 // how it ended last
	done     chan struct{}          // closed when the current process has ended
}

// Exit says that an operator's process has ended, and how.
type Exit struct {
	Number int
	How    string
	Log    string
}

// Status says how an operator's process is.
type Status struct {
	Number  int            `json:"number"`
	Address common.Address `json:"address"`
	Socket  string         `json:"socket"` // where other operators reach it
	API     string         `json:"api"`    // where its status is
	Log     string         `json:"log"`
	PID     int            `json:"pid"` // zero while it does not run
	Alive   bool           `json:"alive"`
	Paused  bool           `json:"paused"`
	Exit    string         `json:"exit,omitempty"`  // how it ended, while it does not run
	Liar    string         `json:"liar,omitempty"`  // the kind of lies that it tells, while it runs
	Links   string         `json:"links,omitempty"` // what is wrong with its links to others
}

// The files of an operator's folder.
func (o *Operator) configFile() string  { return filepath.Join(o.folder, "config.yaml") }
func (o *Operator) logFile() string     { return filepath.Join(o.folder, "operator.log") }
func (o *Operator) processFile() string { return filepath.Join(o.folder, processFileName) }

const processFileName = "process.json"

// Status returns a snapshot.
func (o *Operator) Status() Status {
	o.mu.Lock()
	defer o.mu.Unlock()
	status := Status{
		Number: o.number, Address: o.address, Socket: o.socket, API: o.api, Log: o.logFile(),
		Alive: o.running, Paused: o.paused, Exit: o.exit,
	}
	if o.running {
		status.PID, status.Liar = o.current.PID, string(o.liar)
	}
	return status
}

// programOr returns the operator's own program unless there is another.
func (o *Operator) programOr(other *Program) (Program, error) {
	if other == nil {
		return o.program, nil
	}
	return other.resolve(o.program.Binary)
}

// start starts the process.
func (o *Operator) start(program Program) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.running {
		return ErrRunning
	}
	log, err := os.OpenFile(o.logFile(), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o644)
	if err != nil {
		return fmt.Errorf("open its log: %w", err)
	}
	defer log.Close() // the process has its own
	command := exec.Command(program.Binary, "run", "--config", o.configFile())
	command.Dir = o.folder
	command.Env = append(environment(), program.Env...)
	if program.Liar != "" {
		command.Env = append(command.Env, faults.Variable+"="+string(program.Liar))
	}
	command.Stdout, command.Stderr = log, log
	// A session of its own: what the terminal sends to us does not reach it.
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	closeAll(o.reserved)
	o.reserved = nil
	if err := command.Start(); err != nil {
		return fmt.Errorf("start it: %w", err)
	}
	done := make(chan struct{})
	current, err := process.Of(command.Process.Pid)
	if err == nil {
		err = current.WriteFile(o.processFile())
	}
	if err != nil && !errors.Is(err, process.ErrGone) {
		err = errors.Join(err, command.Process.Kill())
		return errors.Join(err, command.Wait())
	}
	o.current, o.running, o.paused, o.exit, o.done = current, true, false, "", done
	o.liar = program.Liar
	go o.await(command, done)
	return nil
}

// await waits for the end of a process.
func (o *Operator) await(command *exec.Cmd, done chan struct{}) {
	defer close(done)
	exit := Exit{Number: o.number, How: "exit status 0", Log: o.logFile()}
	if err := command.Wait(); err != nil {
		exit.How = err.Error()
	}
	o.mu.Lock()
	o.running, o.paused, o.exit = false, false, exit.How
	os.Remove(o.processFile()) // a file that stays names a process that is gone: harmless
	o.mu.Unlock()
	select {
	case o.ended <- exit:
	default:
	}
}

// unreserve takes the ports that were kept for the process until its first start.
func (o *Operator) unreserve() []net.Listener {
	o.mu.Lock()
	defer o.mu.Unlock()
	reserved := o.reserved
	o.reserved = nil
	return reserved
}

// environment is ours, without what would change an operator's configuration.
func environment() []string {
	var kept []string
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "EIGENSHIFT_") {
			kept = append(kept, variable)
		}
	}
	return kept
}

// signal sends a signal to the process. It returns a channel that is closed when
// the process has ended and been waited for; with [ErrNotRunning] if it ended
// just now, and no channel if it ended earlier.
func (o *Operator) signal(signal syscall.Signal) (<-chan struct{}, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if !o.running {
		return nil, ErrNotRunning
	}
	if err := o.current.Signal(signal); errors.Is(err, process.ErrGone) {
		return o.done, ErrNotRunning
	} else if err != nil {
		return nil, err
	}
	switch signal {
	case syscall.SIGSTOP:
		o.paused = true
	case syscall.SIGCONT:
		o.paused = false
	}
	return o.done, nil
}

// kill ends the process at once.
func (o *Operator) kill(ctx context.Context) error {
	done, err := o.signal(syscall.SIGKILL)
	if err != nil {
		return err
	}
	return await(ctx, done)
}

// stop asks the process to end, and kills it when it has not ended before ctx.
func (o *Operator) stop(ctx context.Context) error {
	done, err := o.signal(syscall.SIGTERM)
	if err == nil {
		// A paused process cannot follow the request.
		_, err = o.signal(syscall.SIGCONT)
	}
	if done == nil || (err != nil && !errors.Is(err, ErrNotRunning)) {
		return err
	}
	if await(ctx, done) == nil {
		return nil
	}
	if err := o.kill(context.WithoutCancel(ctx)); err != nil && !errors.Is(err, ErrNotRunning) {
		return err
	}
	<-done
	return nil
}

func await(ctx context.Context, done <-chan struct{}) error {
	select {
	case <-done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for its end: %w", ctx.Err())
	}
}
