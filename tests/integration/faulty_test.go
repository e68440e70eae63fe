package integration

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// switchName is the variable that makes an operator misbehave, in the one build
// that has it.
const switchName = "EIGENSHIFT_FAULT"

// faultyOperator builds the operator that can misbehave, once, and returns its path.
var faultyOperator = sync.OnceValues(func() (string, error) {
	path, err := filepath.Abs("../../bin/faulty-operator")
	if err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-tags", "faults", "-o", path, "./faulty")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the faulty operator: %w\n%s", err, out)
	}
	return path, nil
})

// asFaulty returns the options of up that make these operators able to misbehave.
// They behave until they are told otherwise with Faults.
func asFaulty(t testing.TB, numbers ...int) []string {
	t.Helper()
	path, err := faultyOperator()
	if err != nil {
		t.Fatal(err)
	}
	var args []string
	for _, n := range numbers {
		args = append(args, "--operator-binary", fmt.Sprintf("%d=%s", n, path))
	}
	return args
}

// Faults gives an operator these faults from now on; none: it behaves.
func (d *Devnet) Faults(number int, faults ...string) {
	d.t.Helper()
	path := filepath.Join(d.folder(number), "faults")
	if err := os.WriteFile(path+".new", []byte(strings.Join(faults, ",")), 0o644); err != nil {
		d.t.Fatal(err)
	}
	if err := os.Rename(path+".new", path); err != nil {
		d.t.Fatal(err)
	}
}

// folder is where an operator has its files.
func (d *Devnet) folder(number int) string {
	return filepath.Join(d.dir, fmt.Sprintf("operator-%d", number))
}

// The operator that everybody builds has no switch for faults.
func TestNormalOperatorHasNoFaults(t *testing.T) {
	faulty, err := faultyOperator()
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]bool{"../../bin/price-oracle": false, "../../bin/devnet": false, faulty: true} {
		program, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if has := bytes.Contains(program, []byte(switchName)); has != want {
			t.Errorf("%s knows %s: %t, want %t", path, switchName, has, want)
		}
	}
}
