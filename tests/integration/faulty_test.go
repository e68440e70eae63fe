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

	"github.com/eigenshift/avs/operator/faults"
)

// switchName is the variable that makes an operator misbehave, in the one build
// that has it.
const switchName = "EIGENSHIFT_FAULT"

// switches are the variables that make operators misbehave: the devnet knows only that
// which it gives to liars.
var switches = map[string][]string{switchName: {"../../bin/price-oracle", "../../bin/devnet"}, faults.Variable: {"../../bin/price-oracle"}}

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
	knows := func(path, name string) bool {
		program, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return bytes.Contains(program, []byte(name))
	}
	for name, without := range switches {
		if !knows(faulty, name) {
			t.Errorf("%s does not know %s", faulty, name)
		}
		for _, path := range without {
			if knows(path, name) {
				t.Errorf("%s knows %s", path, name)
			}
		}
	}
}
