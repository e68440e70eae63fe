package integration

import (
	"bytes"
	"context"
	"errors"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// processes returns the processes whose command line names the devnet's folder:
// its daemon and its operators.
func (d *Devnet) processes() []int {
	d.t.Helper()
	entries, err := os.ReadDir("/proc")
	if err != nil {
		d.t.Fatalf("list processes: %v", err)
	}
	var pids []int
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil || pid == os.Getpid() {
			continue
		}
		cmdline, err := os.ReadFile(filepath.Join("/proc", e.Name(), "cmdline"))
		if err == nil && bytes.Contains(cmdline, []byte(d.dir)) {
			pids = append(pids, pid)
		}
	}
	return pids
}

// requireNothingRuns waits until no process of the devnet is left.
func (d *Devnet) requireNothingRuns() {
	d.t.Helper()
	d.Await("the end of every process", func() bool { return len(d.processes()) == 0 })
}

// fails runs a command that must fail, and returns what it printed.
func (d *Devnet) fails(args ...string) string {
	d.t.Helper()
	out, err := d.command(args...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) {
		d.t.Fatalf("devnet %v: %v, want an exit code\n%s", args, err, out)
	}
	return out
}

func contains(t *testing.T, text, part string) {
	t.Helper()
	if !strings.Contains(text, part) {
		t.Errorf("output does not say %q:\n%s", part, text)
	}
}

func upArgs(rpcPort int) []string {
	return []string{"up", "--backend", *backend, "--interval", interval.String(), "--block-time", "1s", "--rpc-port", strconv.Itoa(rpcPort)}
}

// Up twice changes nothing, down twice is no error, and nothing is left.
func TestUpTwiceDownTwice(t *testing.T) {
	d := Up(t)
	before := d.processes()
	contains(t, d.Run(upArgs(0)...), "runs in")
	if after := d.processes(); len(after) != len(before) {
		t.Errorf("%d processes before the second up, %d after it", len(before), len(after))
	}
	d.Run("down")
	d.requireNothingRuns()
	contains(t, d.Run("down"), "No devnet")
}

// A port that is taken is named, with what to do, and nothing is left running.
func TestTakenPort(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	d := &Devnet{t: t, dir: filepath.Join(t.TempDir(), "state"), Interval: interval}
	port := taken.Addr().(*net.TCPAddr).Port
	out := d.fails(upArgs(port)...)
	contains(t, out, strconv.Itoa(port))
	contains(t, out, "--rpc-port")
	d.requireNothingRuns()
}

// After a power cut the folder of the old devnet is in the way of nothing.
func TestStaleStateFolder(t *testing.T) {
	d := Up(t)
	for _, pid := range d.processes() {
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
			t.Fatal(err)
		}
	}
	d.requireNothingRuns()
	d.fails("status", "--json")
	d.Run(upArgs(0)...)
	d.AwaitTasks(2)
}

// An interrupt half-way stops everything that was started.
func TestInterruptedUp(t *testing.T) {
	d := &Devnet{t: t, dir: filepath.Join(t.TempDir(), "state"), Interval: interval}
	bin, err := filepath.Abs("../../bin/devnet")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	cmd := exec.CommandContext(ctx, bin, append(upArgs(0), "--state-dir", d.dir)...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatalf("start bin/devnet (make build): %v", err)
	}
	d.Await("the first operator process", func() bool { return len(d.processes()) > 2 })
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != 130 {
		t.Errorf("interrupted up: %v, want exit code 130\n%s", err, out.String())
	}
	contains(t, out.String(), "interrupted")
	d.requireNothingRuns()
}

// Mistakes on the command line are named, with the flag that is wrong.
func TestUsageErrors(t *testing.T) {
	d := &Devnet{t: t, dir: filepath.Join(t.TempDir(), "state"), Interval: interval}
	for _, tt := range []struct {
		args []string
		says string
	}{
		{[]string{"up", "--backend", "chair"}, "--backend"},
		{[]string{"up", "--operators", "0"}, "operators"},
		{[]string{"up", "--interval", "0s"}, "interval"},
		{[]string{"up", "--block-time", "-1s"}, "block-time"},
		{[]string{"up", "--prices", "/does/not/exist.csv"}, "/does/not/exist.csv"},
		{[]string{"kill", "1"}, "devnet"},
		{[]string{"start", "1"}, "devnet"},
		{[]string{"frobnicate"}, "frobnicate"},
	} {
		contains(t, d.fails(tt.args...), tt.says)
	}
	d.requireNothingRuns()
}

// An operator that is stopped in good order hands over and comes back.
func TestRestartInGoodOrder(t *testing.T) {
	t.Parallel()
	d := Up(t)
	d.AwaitTasks(1)
	leader := d.AwaitLeader()
	start := time.Now()
	d.Run("restart", strconv.Itoa(leader.Number))
	t.Logf("restart took %s", time.Since(start).Round(time.Millisecond))
	requireRotation(t, d.AwaitMoreTasks(6))
	if op := d.Operator(leader.Number); !op.Alive {
		t.Errorf("operator %d does not run after its restart", leader.Number)
	}
	log := d.Run("logs", strconv.Itoa(leader.Number))
	contains(t, log, "operator stops")
	if strings.Contains(log, "leaving without a successor") {
		t.Errorf("operator %d left while it led:\n%s", leader.Number, log)
	}
}
