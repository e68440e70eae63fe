package process_test

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/eigenshift/avs/devnet/process"
)

// init, on the first thread, ends this thread and no other, in a process of that role.
func init() {
	if os.Getenv("PROCESS_TEST_ROLE") == "headless" {
		os.Stdout.WriteString("ready\n")
		_, _, _ = syscall.Syscall(syscall.SYS_EXIT, 0, 0, 0)
	}
}

func firstThreadEnded(t *testing.T, pid int) bool {
	t.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		t.Fatal(err)
	}
	return bytes.Contains(stat, []byte(") Z "))
}

// The system calls a process a zombie as soon as its first thread has ended. While others run it holds
// its files and ports: a port that was to be free when the process had ended was not, now and then.
func TestAlive_WhileAnyThreadRuns(t *testing.T) {
	_, id := spawn(t, "headless")
	for ctx := within(t, 10*time.Second); !firstThreadEnded(t, id.PID); runtime.Gosched() {
		if ctx.Err() != nil {
			t.Fatal("the first thread runs")
		}
	}
	if !id.Alive() {
		t.Error("not alive, with threads that run")
	}
	if _, err := process.Of(id.PID); err != nil {
		t.Error(err)
	}
	if err := id.Stop(within(t, 10*time.Second)); err != nil {
		t.Fatal(err)
	}
	if id.Alive() {
		t.Error("alive after its end")
	}
}
