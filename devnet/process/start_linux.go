package process

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

// startOf returns the boot and the clock tick in which a process started.
func startOf(pid int) (string, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrGone, err)
	}
	// The second field is the name in parentheses, which may hold anything.
	end := bytes.LastIndexByte(stat, ')')
	fields := strings.Fields(string(stat[end+1:]))
	const state, threads, startTime = 0, 17, 19 // counted from the third field on
	if end < 0 || len(fields) <= startTime {
		return "", fmt.Errorf("unexpected content of /proc/%d/stat", pid)
	}
	// The state is the first thread's, which may end before the others: until the last of them has,
	// the process holds its files and its ports.
	if (fields[state] == "Z" || fields[state] == "X") && (fields[threads] == "1" || fields[threads] == "0") {
		return "", ErrGone
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return "", fmt.Errorf("read boot id: %w", err)
	}
	return strings.TrimSpace(string(boot)) + "/" + fields[startTime], nil
}
