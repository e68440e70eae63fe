package integration

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// memoryLimit is a hard limit on what an operator may write to. Go reserves its
// heap 64 MiB at a time, so this is three times of that and the rest of a process.
const memoryLimit = 256 << 20

// limitMemory lets the kernel refuse an operator more memory, which ends it.
func (op Operator) limitMemory(t *testing.T, most uint64) {
	t.Helper()
	limit := unix.Rlimit{Cur: most, Max: most}
	if err := unix.Prlimit(op.PID, unix.RLIMIT_DATA, &limit, nil); err != nil {
		t.Fatalf("limit the memory of operator %d: %v", op.Number, err)
	}
}

// peak returns how much memory an operator has had at most, in kB.
func (op Operator) peak(t *testing.T) int64 {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", op.PID))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(status)) {
		name, value, _ := strings.Cut(line, ":")
		if name == "VmHWM" {
			kB, err := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(value), "kB")), 10, 64)
			if err != nil {
				t.Fatal(err)
			}
			return kB
		}
	}
	t.Fatalf("no peak in the status of operator %d", op.Number)
	return 0
}

// forgetPeak lets the kernel take the peak from now on.
func (op Operator) forgetPeak(t *testing.T) {
	t.Helper()
	if err := os.WriteFile(fmt.Sprintf("/proc/%d/clear_refs", op.PID), []byte("5"), 0); err != nil {
		t.Fatalf("forget the peak of operator %d: %v", op.Number, err)
	}
}
