package integration

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// store is the file that holds an operator's Raft log.
func (d *Devnet) store(number int) string {
	return filepath.Join(d.folder(number), "raft", "raft", "raft.db")
}

// damage changes what the file of an operator's Raft log holds.
func (d *Devnet) damage(number int, change func([]byte) []byte) {
	d.t.Helper()
	content, err := os.ReadFile(d.store(number))
	if err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(d.store(number), change(content), 0o600); err != nil {
		d.t.Fatal(err)
	}
}

// forget removes an operator's data folder.
func (d *Devnet) forget(number int) {
	d.t.Helper()
	if err := os.RemoveAll(filepath.Join(d.folder(number), "raft")); err != nil {
		d.t.Fatal(err)
	}
}

// operator runs a command of an operator that does not run, and returns what it
// printed.
func (d *Devnet) operator(number int, args ...string) string {
	d.t.Helper()
	bin, err := filepath.Abs("../../bin/price-oracle")
	if err != nil {
		d.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(d.t.Context(), patience)
	defer cancel()
	command := exec.CommandContext(ctx, bin, append(args, "--config", filepath.Join(d.folder(number), "config.yaml"))...)
	command.Dir = d.folder(number)
	out, err := command.CombinedOutput()
	if err != nil {
		d.t.Fatalf("operator %d: %v: %v\n%s", number, args, err, out)
	}
	return string(out)
}

// requireUnusable starts an operator whose store cannot be used: it ends, in good
// order, and says what is wrong with which file.
func (d *Devnet) requireUnusable(number int) {
	d.t.Helper()
	out := d.fails("start", strconv.Itoa(number))
	if want := "has ended at once (exit status 78)"; !strings.Contains(out, want) { // do not start it again
		d.t.Errorf("operator %d did not end with exit status 78:\n%s", number, out)
	}
	log, err := os.ReadFile(filepath.Join(d.folder(number), "operator.log"))
	if err != nil {
		d.t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(log)), "\n")
	last := lines[len(lines)-1]
	for _, want := range []string{"data_dir", "raft folder is corrupt: " + d.store(number), "move the folder"} {
		if !strings.Contains(last, want) {
			d.t.Errorf("operator %d does not say %q: %s", number, want, last)
		}
	}
}

// fillDisk makes every write of an operator to a file fail, as a full disk does.
func (d *Devnet) fillDisk(op Operator) { d.limitFiles(op, 0) }

// freeDisk lets them succeed again.
func (d *Devnet) freeDisk(op Operator) { d.limitFiles(op, unix.RLIM_INFINITY) }

func (d *Devnet) limitFiles(op Operator, most uint64) {
	d.t.Helper()
	limit := unix.Rlimit{Cur: most, Max: unix.RLIM_INFINITY}
	if err := unix.Prlimit(op.PID, unix.RLIMIT_FSIZE, &limit, nil); err != nil {
		d.t.Fatalf("limit the files of operator %d: %v", op.Number, err)
	}
}
