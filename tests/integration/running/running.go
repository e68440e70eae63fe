// Package running runs a devnet for tests, by its program as a user would.
package running

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

// patience bounds every command. It is no expectation of speed.
const patience = 3 * time.Minute

// lastBytes is how much of each log of a failed test is printed.
const lastBytes = 4000

// Devnet is a running devnet. Its methods end the test when they fail.
type Devnet struct {
	Dir       string     // its state folder
	Said      string     // what up printed
	Operators []Operator // as they were when it came up

	t       *testing.T
	program string
}

// Operator is one of its operators.
type Operator struct {
	Number int    `json:"number"`
	API    string `json:"api_url"`
}

// Up starts a devnet of the program in bin/ below a folder, and takes it down when the test ends.
func Up(t *testing.T, root string, arguments ...string) *Devnet {
	t.Helper()
	program, err := filepath.Abs(filepath.Join(root, "bin", "devnet"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(program); err != nil {
		t.Fatalf("run make build first: %v", err)
	}
	d := &Devnet{t: t, Dir: filepath.Join(t.TempDir(), "state"), program: program}
	t.Cleanup(d.end)
	d.Said = d.Run("up", append([]string{"--rpc-port", "0"}, arguments...)...)
	status := struct{ Operators *[]Operator }{&d.Operators}
	if err := json.Unmarshal([]byte(d.Run("status", "--json")), &status); err != nil {
		t.Fatalf("devnet status: %v", err)
	}
	return d
}

// end takes the devnet down, and prints the end of its logs when the test has failed.
func (d *Devnet) end() {
	if d.t.Failed() {
		logs, _ := filepath.Glob(filepath.Join(d.Dir, "operator-*", "operator.log"))
		for _, path := range append(logs, filepath.Join(d.Dir, "devnet.log")) {
			log, _ := os.ReadFile(path) // there may be none
			d.t.Logf("end of %s:\n%s", path, log[max(0, len(log)-lastBytes):])
		}
	}
	if out, err := d.command("down"); err != nil {
		d.t.Errorf("devnet down: %v\n%s", err, out)
	}
}

// Kill kills operators, Start starts them again.
func (d *Devnet) Kill(numbers ...int) { d.t.Helper(); d.each("kill", numbers) }

// Start starts operators that do not run.
func (d *Devnet) Start(numbers ...int) { d.t.Helper(); d.each("start", numbers) }

func (d *Devnet) each(command string, numbers []int) {
	d.t.Helper()
	for _, n := range numbers {
		d.Run(command, strconv.Itoa(n))
	}
}

// Run runs a command of the devnet, and returns what it printed.
func (d *Devnet) Run(command string, arguments ...string) string {
	d.t.Helper()
	out, err := d.command(command, arguments...)
	if err != nil {
		d.t.Fatalf("devnet %s %v: %v\n%s", command, arguments, err, out)
	}
	return out
}

func (d *Devnet) command(name string, arguments ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(ctx, d.program, append([]string{name, "--state-dir", d.Dir}, arguments...)...)
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return fmt.Sprint(stdout.String(), stderr.String()), err
	}
	return stdout.String(), nil
}
