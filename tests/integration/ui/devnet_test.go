package ui

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// root is the repository's, from the folder that tests run in.
const root = "../../.."

// devnet is a running devnet.
type devnet struct {
	t   *testing.T
	dir string
	// URL is the address of its page, Token what actions need.
	URL, Token string
	operators  []struct {
		Number int    `json:"number"`
		API    string `json:"api_url"`
	}
}

// up starts a devnet of five operators, and takes it down when the test ends.
func up(t *testing.T, arguments ...string) *devnet {
	t.Helper()
	d := &devnet{t: t, dir: filepath.Join(t.TempDir(), "state")}
	t.Cleanup(func() {
		if t.Failed() {
			if log, err := os.ReadFile(filepath.Join(d.dir, "devnet.log")); err == nil {
				t.Logf("end of the devnet's log:\n%s", log[max(0, len(log)-4000):])
			}
		}
		if out, err := d.command("down"); err != nil {
			t.Errorf("devnet down: %v\n%s", err, out)
		}
	})
	said := d.run(append([]string{"up", "--rpc-port", "0"}, arguments...)...)
	d.URL, d.Token, _ = strings.Cut(d.fact(said, "page"), "#token=")
	if d.Token == "" {
		t.Fatalf("devnet up prints no page with a token:\n%s", said)
	}
	var status struct{ Operators any }
	status.Operators = &d.operators
	if err := json.Unmarshal([]byte(d.run("status", "--json")), &status); err != nil {
		t.Fatalf("devnet status: %v", err)
	}
	return d
}

// page is the address that devnet up prints.
func (d *devnet) page() string { return d.URL + "#token=" + d.Token }

// fact finds a line of a table by its first word.
func (d *devnet) fact(table, name string) string {
	for line := range strings.Lines(table) {
		if words := strings.Fields(line); len(words) > 1 && words[0] == name {
			return words[1]
		}
	}
	return ""
}

func (d *devnet) run(arguments ...string) string {
	d.t.Helper()
	out, err := d.command(arguments...)
	if err != nil {
		d.t.Fatalf("devnet %v: %v\n%s", arguments, err, out)
	}
	return out
}

func (d *devnet) command(arguments ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	program, err := filepath.Abs(filepath.Join(root, "bin", "devnet"))
	if err != nil {
		return "", err
	}
	if _, err := os.Stat(program); err != nil {
		return "", fmt.Errorf("run make build first: %w", err)
	}
	var stdout, stderr bytes.Buffer
	command := exec.CommandContext(ctx, program, append([]string{arguments[0], "--state-dir", d.dir}, arguments[1:]...)...)
	command.Stdout, command.Stderr = &stdout, &stderr
	if err := command.Run(); err != nil {
		return stdout.String() + stderr.String(), err
	}
	return stdout.String(), nil
}
