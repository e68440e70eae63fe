package usage

import (
	"os"
	"testing"
	"time"
)

func TestAProcessUsesTimeAndMemory(t *testing.T) {
	pid := os.Getpid()
	for used := time.Duration(0); used == 0; { // its first hundredth of a second
		var err error
		if used, err = Of(pid); err != nil {
			t.Fatal(err)
		}
	}
	both, err := Of(pid, pid)
	if err != nil || both < 2*tick {
		t.Errorf("twice: %s, %v", both, err)
	}
	if used, _, err := Machine(); err != nil || used < tick {
		t.Errorf("the machine: %s, %v", used, err)
	}
	if memory, err := MemoryOf(pid); err != nil || memory.Resident < 1<<20 || memory.Peak < memory.Resident {
		t.Errorf("memory: %+v, %v", memory, err)
	}
	if _, err := Of(-1); err == nil {
		t.Error("a process that is not there uses time")
	}
}
