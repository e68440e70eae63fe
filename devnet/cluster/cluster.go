// Package cluster runs operators, each as a process of its own with its own
// folder: configuration, keystores, Raft data, log.
//
// The processes have sessions of their own, so that no signal meant for somebody
// else reaches them, and they outlive whoever started them should that be killed.
// Each one's folder says which process it is, so that [StopLeftovers] can find it.
package cluster

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/filelock"
	"github.com/eigenshift/avs/devnet/process"
	"github.com/eigenshift/avs/devnet/wire"
	"github.com/eigenshift/avs/eigenshift/adversary"
)

const (
	// MaxOperators of a cluster.
	MaxOperators = 200
	// PortsEach is how many ports an operator has: where others reach it, and where its status
	// is.
	PortsEach = 2
	// stopTimeout is how long an operator may take to end before it is killed.
	stopTimeout = 10 * time.Second
)

// Config configures a cluster.
type Config struct {
	// Folder holds a folder for each operator.
	Folder string
	// Binary is the operators' program.
	Binary string
	// Programs are those of operators, by number, that run as something else.
	Programs map[int]Program
	// Operators is how many there are.
	Operators int
	// Port is the first of [PortsEach] for each operator. Zero: free ones.
	Port int
	// Direct lets operators listen on their registered sockets themselves, and not proxies: links
	// between them can be neither cut nor delayed.
	Direct bool
}

// A Program is what runs as an operator.
type Program struct {
	Binary string   `json:"binary,omitempty"` // empty: that of all operators
	Env    []string `json:"env,omitempty"`    // NAME=VALUE, added to its environment
	// Liar is the kind of lies that it tells; empty: none. Its binary must have a way to lie.
	Liar adversary.Misbehaviour `json:"liar,omitempty"`
}

// resolve returns the program with a binary that is found from any folder, and can be
// run.
func (p Program) resolve(binary string) (Program, error) {
	if p.Binary == "" {
		p.Binary = binary
	}
	absolute, err := filepath.Abs(p.Binary)
	if err == nil {
		p.Binary, err = exec.LookPath(absolute)
	}
	if err != nil {
		return p, fmt.Errorf("its program cannot be run: %w", err)
	}
	return p, nil
}

// Cluster is a number of operators. Methods that take a number count from 1.
type Cluster struct {
	operators []*Operator
	ended     chan Exit
	lease     *filelock.Lock // of the ports

	mu    sync.Mutex // guards what follows
	links links
	wired bool // operators reach each other through proxies, which cut and delay
}

// New reserves ports for the operators. Nothing runs yet.
func New(cfg Config) (*Cluster, error) {
	if cfg.Operators < 1 || cfg.Operators > MaxOperators {
		return nil, fmt.Errorf("%d operators: must be 1 to %d", cfg.Operators, MaxOperators)
	}
	programs := make([]Program, cfg.Operators)
	for i := range programs {
		var err error
		if programs[i], err = cfg.Programs[i+1].resolve(cfg.Binary); err != nil {
			return nil, fmt.Errorf("operator %d: %w", i+1, err)
		}
	}
	folder, err := filepath.Abs(cfg.Folder)
	if err != nil {
		return nil, fmt.Errorf("find the operators' folder: %w", err)
	}
	c := &Cluster{ended: make(chan Exit, cfg.Operators), wired: wire.Supported && !cfg.Direct}
	reserved, err := reserve(cfg.Operators, cfg.Port, c.wired)
	if err != nil {
		return nil, err
	}
	c.lease = reserved.lease
	var sockets []net.Listener
	for i := range cfg.Operators {
		socket, api := reserved.listeners[PortsEach*i], reserved.listeners[PortsEach*i+1]
		inner := socket
		if c.wired {
			inner = reserved.behind[i]
			sockets = append(sockets, socket)
		}
		c.operators = append(c.operators, &Operator{
			number:   i + 1,
			address:  account.Operator(i + 1).Address,
			folder:   filepath.Join(folder, fmt.Sprintf("operator-%d", i+1)),
			program:  programs[i],
			socket:   socket.Addr().String(),
			api:      api.Addr().String(),
			listen:   inner.Addr().String(),
			reserved: []net.Listener{inner, api},
			ended:    c.ended,
		})
	}
	if c.wired {
		c.connect(sockets)
	}
	return c, nil
}

// Addresses returns the operators' addresses.
func (c *Cluster) Addresses() []common.Address {
	addresses := make([]common.Address, len(c.operators))
	for i, operator := range c.operators {
		addresses[i] = operator.address
	}
	return addresses
}

// Ended receives each operator's process that ends. Some are missed when nobody
// receives for long.
func (c *Cluster) Ended() <-chan Exit { return c.ended }

// Status returns how each operator is.
func (c *Cluster) Status() []Status {
	statuses := make([]Status, len(c.operators))
	for i, operator := range c.operators {
		statuses[i] = operator.Status()
		statuses[i].Links = c.describeLinks(operator.number)
	}
	return statuses
}

// Start starts an operator that does not run: as its own program, or this once as
// another.
func (c *Cluster) Start(number int, other *Program) error {
	return c.with(number, func(o *Operator) error {
		program, err := o.programOr(other)
		if err != nil {
			return err
		}
		return o.start(program)
	})
}

// StartAll starts all operators.
func (c *Cluster) StartAll() error {
	for _, operator := range c.operators {
		if err := c.Start(operator.number, nil); err != nil {
			return err
		}
	}
	return nil
}

// Kill ends an operator's process at once, as a crash would.
func (c *Cluster) Kill(ctx context.Context, number int) error {
	return c.with(number, func(o *Operator) error { return o.kill(ctx) })
}

// Restart stops an operator in good order, if it runs, and starts it again, as
// [Cluster.Start] does.
func (c *Cluster) Restart(ctx context.Context, number int, other *Program) error {
	return c.with(number, func(o *Operator) error {
		program, err := o.programOr(other) // before anything is stopped
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(ctx, stopTimeout)
		defer cancel()
		if err := o.stop(ctx); err != nil && !errors.Is(err, ErrNotRunning) {
			return err
		}
		return o.start(program)
	})
}

// Pause freezes an operator's process, as a machine that hangs would.
func (c *Cluster) Pause(number int) error {
	return c.with(number, func(o *Operator) error {
		if o.Status().Paused {
			return ErrPaused
		}
		_, err := o.signal(syscall.SIGSTOP)
		return err
	})
}

// Resume lets a paused process go on.
func (c *Cluster) Resume(number int) error {
	return c.with(number, func(o *Operator) error {
		if s := o.Status(); s.Alive && !s.Paused {
			return ErrNotPaused
		}
		_, err := o.signal(syscall.SIGCONT)
		return err
	})
}

// with does something with an operator, and says which in the error.
func (c *Cluster) with(number int, do func(*Operator) error) error {
	if number < 1 || number > len(c.operators) {
		return fmt.Errorf("operator %d: there are operators 1 to %d", number, len(c.operators))
	}
	if err := do(c.operators[number-1]); err != nil {
		return fmt.Errorf("operator %d: %w", number, err)
	}
	return nil
}

// Close stops all operators. It returns when all processes have ended.
func (c *Cluster) Close() error {
	ctx, cancel := context.WithTimeout(context.Background(), stopTimeout)
	defer cancel()
	failures := make([]error, len(c.operators))
	var group sync.WaitGroup
	for i, operator := range c.operators {
		group.Go(func() {
			closeAll(operator.unreserve())
			if err := operator.stop(ctx); err != nil && !errors.Is(err, ErrNotRunning) {
				failures[i] = fmt.Errorf("stop operator %d: %w", operator.number, err)
			}
		})
	}
	group.Wait()
	if c.wired {
		failures = append(failures, c.links.Close())
	}
	return errors.Join(append(failures, c.lease.Release())...)
}

// StopLeftovers stops the operators that an earlier cluster left behind in its
// folder, and returns how many there were.
func StopLeftovers(ctx context.Context, folder string) (int, error) {
	files, err := filepath.Glob(filepath.Join(folder, "operator-*", processFileName))
	if err != nil {
		return 0, fmt.Errorf("look for operators left behind: %w", err)
	}
	stopped := 0
	for _, file := range files {
		left, err := process.ReadFile(file)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return stopped, fmt.Errorf("look for operators left behind: %w", err)
		}
		if !left.Alive() {
			continue
		}
		if err := left.Stop(ctx); err != nil {
			return stopped, fmt.Errorf("stop an operator left behind: %w", err)
		}
		stopped++
	}
	return stopped, nil
}
