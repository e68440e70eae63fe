package integration

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/deploy"
)

// Devnet is a running devnet. Public methods assert: they end the test when
// what they wait for does not come.
type Devnet struct {
	t        testing.TB
	dir      string
	Interval time.Duration
	settled  *[]Task // all that were seen: a status has only the last ones
}

// Status is what `devnet status --json` prints, as far as the tests look at it.
type Status struct {
	RPCURL    string                    `json:"rpc_url"`
	WSURL     string                    `json:"ws_url"`
	ChainID   uint64                    `json:"chain_id"`
	Contracts map[string]common.Address `json:"contracts"`
	Operators []Operator                `json:"operators"`
	Tasks     []Task                    `json:"tasks"`
}

// Operator is one operator process.
type Operator struct {
	Number  int            `json:"number"`
	ID      common.Hash    `json:"id"`
	Address common.Address `json:"address"`
	PID     int            `json:"pid"`
	Socket  string         `json:"socket"` // where other operators reach it
	API     string         `json:"api_url"`
	Role    string         `json:"role"`
	Voter   bool           `json:"voter"`
	Alive   bool           `json:"alive"`
	Exit    string         `json:"exit"` // how the process ended
	Liar    string         `json:"liar"` // the kind of its lies
}

// Task is one settled task.
type Task struct {
	ID        uint64         `json:"id"`
	Proposer  common.Address `json:"proposer"`
	Submitter common.Address `json:"submitter"`
	Block     uint64         `json:"block"`
	Tx        common.Hash    `json:"tx"`
	GasUsed   uint64         `json:"gas_used"`
	Signers   int            `json:"signers"`
	Feeds     []Feed         `json:"answer"`
}

// Feed is one answer of a settled task.
type Feed struct {
	Name     string   `json:"name"`
	Answer   *big.Int `json:"answer"`
	Decimals uint8    `json:"decimals"`
}

// backend is that of every devnet: go test ./tests/integration -backend middleware.
var backend = flag.String("backend", string(deploy.DefaultBackend), "what knows the operators: table or middleware")

// interval keeps the tests short; the devnet's default is 15 s.
const interval = 3 * time.Second

// patience bounds every wait. It is no expectation of speed: a test that needs
// it has failed.
const patience = 2 * time.Minute

// Up starts a devnet with five operators in a folder of its own, and takes it
// down when the test ends.
func Up(t *testing.T, args ...string) *Devnet {
	t.Helper()
	d := newDevnet(t)
	d.up(args...)
	return d
}

// newDevnet returns one that is not up yet, and goes down when the test ends.
func newDevnet(t testing.TB) *Devnet {
	t.Helper()
	d := &Devnet{t: t, dir: filepath.Join(t.TempDir(), "state"), Interval: interval}
	t.Cleanup(func() {
		if t.Failed() {
			d.saveLogs()
		}
		if out, err := d.command("down"); err != nil {
			t.Errorf("devnet down: %v\n%s", err, out)
		}
	})
	return d
}

func (d *Devnet) up(args ...string) {
	d.t.Helper()
	d.Run(append([]string{"up", "--backend", *backend, "--interval", d.Interval.String(), "--block-time", "1s", "--rpc-port", "0", "--links", "direct"}, args...)...)
}

// in returns the same devnet for a subtest.
func (d *Devnet) in(t *testing.T) *Devnet {
	sub := *d
	sub.t = t
	return &sub
}

// Run runs a command of the devnet and returns what it printed.
func (d *Devnet) Run(args ...string) string {
	d.t.Helper()
	out, err := d.command(args...)
	if err != nil {
		d.t.Fatalf("devnet %v: %v\n%s", args, err, out)
	}
	return out
}

func (d *Devnet) command(args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	bin, err := filepath.Abs("../../bin/devnet")
	if err != nil {
		return "", err
	}
	cmd := exec.CommandContext(ctx, bin, append([]string{args[0], "--state-dir", d.dir}, args[1:]...)...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return "", fmt.Errorf("bin/devnet is missing, run `make build` first: %w", err)
		}
		return stdout.String() + stderr.String(), err
	}
	return stdout.String(), nil
}

// saveLogs prints the end of each log of a failed test.
func (d *Devnet) saveLogs() {
	logs, _ := filepath.Glob(filepath.Join(d.dir, "*.log"))
	more, _ := filepath.Glob(filepath.Join(d.dir, "*", "*.log"))
	deep, _ := filepath.Glob(filepath.Join(d.dir, "*", "*", "*.log"))
	for _, path := range append(append(logs, more...), deep...) {
		data, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		d.t.Logf("end of %s:\n%s", path, data[max(0, len(data)-6000):])
	}
}

// Status asks the devnet for its status.
func (d *Devnet) Status() Status {
	d.t.Helper()
	var s Status
	if err := json.Unmarshal([]byte(d.Run("status", "--json")), &s); err != nil {
		d.t.Fatalf("decode status: %v", err)
	}
	s.Tasks = d.remember(s.Tasks)
	return s
}

// remember adds the last tasks that settled to those that were seen, and returns
// them all.
func (d *Devnet) remember(last []Task) []Task {
	if d.settled == nil {
		d.settled = new([]Task)
	}
	known := *d.settled
	for i := len(last) - 1; i >= 0 && len(known) > 0; i-- {
		if last[i].Tx == known[len(known)-1].Tx {
			last = last[i+1:]
			break
		}
	}
	*d.settled = append(known, last...)
	return slices.Clone(*d.settled)
}

// Await polls until a condition holds.
func (d *Devnet) Await(what string, condition func() bool) {
	d.t.Helper()
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		if condition() {
			return
		}
	}
	d.t.Fatalf("waited %s in vain: %s", patience, what)
}

// AwaitTasks waits until at least n tasks have settled and returns them all.
func (d *Devnet) AwaitTasks(n int) []Task {
	d.t.Helper()
	var tasks []Task
	d.Await(fmt.Sprintf("%d settled tasks", n), func() bool {
		tasks = d.Status().Tasks
		return len(tasks) >= n
	})
	return tasks
}

// AwaitMoreTasks waits until n more tasks have settled.
func (d *Devnet) AwaitMoreTasks(n int) []Task {
	d.t.Helper()
	before := len(d.Status().Tasks)
	return d.AwaitTasks(before + n)[before:]
}

// AwaitTask waits until a task settles that is as described.
func (d *Devnet) AwaitTask(what string, described func(Task) bool) Task {
	d.t.Helper()
	before := len(d.Status().Tasks)
	var found Task
	d.Await("a task "+what, func() bool {
		for _, task := range d.Status().Tasks[before:] {
			if described(task) {
				found = task
				return true
			}
		}
		return false
	})
	return found
}

// AwaitProposer waits until a task settles that this operator has proposed.
func (d *Devnet) AwaitProposer(number int) Task {
	d.t.Helper()
	address := d.Operator(number).Address
	return d.AwaitTask(fmt.Sprintf("of operator %d", number), func(task Task) bool { return task.Proposer == address })
}

// AwaitTasksWithout waits until n tasks in a row settle in which these operators had
// no part. A task that was signed before they were cut off may settle first.
func (d *Devnet) AwaitTasksWithout(n int, numbers ...int) []Task {
	d.t.Helper()
	out := make(map[common.Address]bool)
	for _, number := range numbers {
		out[d.Operator(number).Address] = true
	}
	before := len(d.Status().Tasks)
	var run []Task
	d.Await(fmt.Sprintf("%d tasks in a row without operators %v", n, numbers), func() bool {
		run = nil
		for _, task := range d.Status().Tasks[before:] {
			if task.Signers > 5-len(numbers) || out[task.Proposer] {
				run = nil
				continue
			}
			run = append(run, task)
		}
		return len(run) >= n
	})
	return run
}

// AwaitAllSign waits until a task settles that all five operators have signed: all
// of them take part.
func (d *Devnet) AwaitAllSign() Task {
	d.t.Helper()
	return d.AwaitTask("signed by all", func(task Task) bool { return task.Signers == 5 })
}

// AwaitLeader waits until somebody alive leads.
func (d *Devnet) AwaitLeader() Operator {
	d.t.Helper()
	var leader Operator
	d.Await("a leader", func() bool {
		for _, op := range d.Status().Operators {
			if op.Alive && op.Role == "leader" {
				leader = op
				return true
			}
		}
		return false
	})
	return leader
}

// Operator returns the operator with that number, from 1.
func (d *Devnet) Operator(number int) Operator {
	d.t.Helper()
	for _, op := range d.Status().Operators {
		if op.Number == number {
			return op
		}
	}
	d.t.Fatalf("no operator %d", number)
	return Operator{}
}

// Kill ends operators with SIGKILL.
func (d *Devnet) Kill(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.Run("kill", strconv.Itoa(n))
	}
}

// Pause freezes operators, as machines that hang.
func (d *Devnet) Pause(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.Run("pause", strconv.Itoa(n))
	}
}

// Resume lets paused operators go on.
func (d *Devnet) Resume(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.Run("resume", strconv.Itoa(n))
	}
}

// Start starts operators again from their folders.
func (d *Devnet) Start(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.Run("start", strconv.Itoa(n))
	}
}

// awaitBlocks waits until the chain is that much longer: where something must not
// happen, there is nothing else to wait for.
func (d *Devnet) awaitBlocks(n uint64) {
	d.t.Helper()
	client := d.Client()
	start, err := client.BlockNumber(context.Background())
	if err != nil {
		d.t.Fatal(err)
	}
	d.Await(fmt.Sprintf("%d more blocks", n), func() bool {
		now, err := client.BlockNumber(context.Background())
		return err == nil && now >= start+n
	})
}

// Client connects to the devnet's chain.
func (d *Devnet) Client() *ethclient.Client {
	d.t.Helper()
	client, err := ethclient.Dial(d.Status().RPCURL)
	if err != nil {
		d.t.Fatalf("dial chain: %v", err)
	}
	d.t.Cleanup(client.Close)
	return client
}
