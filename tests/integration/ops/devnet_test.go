package ops

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

// root is the repository's, from the folder that tests run in.
const root = "../../.."

// patience bounds every wait. It is no expectation of speed: a test that needs it has failed.
const patience = 3 * time.Minute

// await polls until a condition holds. The condition says what is missing.
func await(t *testing.T, what string, condition func() error) {
	t.Helper()
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	var missing error
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); <-tick.C {
		if missing = condition(); missing == nil {
			return
		}
	}
	t.Fatalf("waited %s in vain: %s: %v", patience, what, missing)
}

// devnet is a running devnet, as `devnet status --json` describes it.
type devnet struct {
	t         *testing.T
	dir       string
	Operators []struct {
		Number int    `json:"number"`
		API    string `json:"api_url"`
	} `json:"operators"`
}

// up starts a devnet of five operators, and takes it down when the test ends.
func up(t *testing.T) *devnet {
	t.Helper()
	d := &devnet{t: t, dir: filepath.Join(t.TempDir(), "state")}
	t.Cleanup(func() {
		if t.Failed() {
			logs, _ := filepath.Glob(filepath.Join(d.dir, "operator-*", "operator.log"))
			for _, path := range logs {
				data, _ := os.ReadFile(path)
				t.Logf("end of %s:\n%s", path, data[max(0, len(data)-2000):])
			}
		}
		if out, err := d.command("down"); err != nil {
			t.Errorf("devnet down: %v\n%s", err, out)
		}
	})
	d.run("up", "--interval", "3s", "--block-time", "1s", "--rpc-port", "0", "--links", "direct")
	if err := json.Unmarshal([]byte(d.run("status", "--json")), d); err != nil {
		t.Fatalf("devnet status: %v", err)
	}
	return d
}

func (d *devnet) kill(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.run("kill", strconv.Itoa(n))
	}
}

func (d *devnet) start(numbers ...int) {
	d.t.Helper()
	for _, n := range numbers {
		d.run("start", strconv.Itoa(n))
	}
}

func (d *devnet) run(args ...string) string {
	d.t.Helper()
	out, err := d.command(args...)
	if err != nil {
		d.t.Fatalf("devnet %v: %v\n%s", args, err, out)
	}
	return out
}

func (d *devnet) command(args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	program, err := filepath.Abs(filepath.Join(root, "bin", "devnet"))
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(program); err != nil {
		return "", fmt.Errorf("run `make build` first: %w", err)
	}
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(ctx, program, append([]string{args[0], "--state-dir", d.dir}, args[1:]...)...)
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return stdout.String() + stderr.String(), err
	}
	return stdout.String(), nil
}
