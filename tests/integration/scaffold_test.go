package integration

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	anvilchain "github.com/eigenshift/avs/devnet/anvil"
)

// in runs a command in a folder, and returns what it prints.
func in(t *testing.T, folder, name string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(t.Context(), name, args...)
	command.Dir = folder
	output, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, output)
	}
	return string(output)
}

// anvilOnPath is a command of the shell that puts the anvil which npm installed onto its PATH.
func anvilOnPath(t *testing.T) string {
	t.Helper()
	launcher, err := filepath.Abs("../../scripts/anvil")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "anvil"), []byte("#!/bin/sh\nexec "+launcher+" \"$@\"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	return "PATH=" + folder + ":$PATH\n"
}

// The commands of the tutorial, one after the other, as a reader types them in a checkout whose programs are built.
// It does not run beside other tests: compilers would take the processors from their operators.
func TestTutorial(t *testing.T) {
	page, err := os.ReadFile("../../docs/tutorial.md")
	if err != nil {
		t.Fatal(err)
	}
	script := "set -euxo pipefail\ntrap 'kill $(jobs -p) 2>/dev/null || true' EXIT\n" // after a failure, too
	for _, block := range regexp.MustCompile("(?ms)^```sh\n(.*?)^```$").FindAllSubmatch(page, -1) {
		script += string(block[1])
	}
	programs, err := filepath.Abs("../../bin")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	if err := os.Symlink(programs, filepath.Join(folder, "bin")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { // after a failure, too
		if _, err := anvilchain.Stop(context.Background(), filepath.Join(folder, "weather", ".anvil")); err != nil {
			t.Error(err)
		}
	})
	in(t, folder, "bash", "-c", anvilOnPath(t)+script)
	if files := in(t, filepath.Join(folder, "weather"), "git", "ls-files", "--others", "--exclude-standard"); !strings.Contains(files, "contracts/Weather.sol") || strings.Contains(files, "go.work") {
		t.Errorf("git would add\n%s", files)
	}
}

// New repositories whose tasks are slots of time, unedited: their answers are functions of the chain,
// or operators observe. One of the operators lies.
func TestNewAVSOfSlots(t *testing.T) {
	for _, answers := range []string{"chain", "observe"} {
		t.Run(answers, func(t *testing.T) {
			t.Parallel()
			newAVSOfSlots(t, answers)
		})
	}
}

func newAVSOfSlots(t *testing.T, answers string) {
	program, err := filepath.Abs("../../bin/eigenshift")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	in(t, folder, program, "new", "clock", "--tasks", "slots", "--answers", answers)
	clock := filepath.Join(folder, "clock")
	in(t, clock, "make", "test")
	t.Cleanup(func() { // also after a failure
		command := exec.Command("make", "devnet", "down")
		command.Dir = clock
		if output, err := command.CombinedOutput(); err != nil {
			t.Errorf("make devnet down: %v\n%s", err, output)
		}
	})
	if up := in(t, clock, "make", "devnet", "up", "ARGS=--rpc-port 0 --liar 5=mute"); !strings.Contains(up, "first task has settled") {
		t.Errorf("make devnet up printed\n%s", up)
	}
	if status := in(t, clock, "make", "devnet", "status"); !strings.Contains(status, "lies: mute") {
		t.Errorf("make devnet status printed\n%s", status)
	}
}
