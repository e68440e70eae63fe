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
	const state, startTime = 0, 19 // counted from the third field on
	if end < 0 || len(fields) <= startTime {
		return "", fmt.Errorf("unexpected content of /proc/%d/stat", pid)
	}
	if fields[state] == "Z" || fields[state] == "X" {
		return "", ErrGone
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return "", fmt.Errorf("read boot id: %w", err)
	}
	return strings.TrimSpace(string(boot)) + "/" + fields[startTime], nil
}
