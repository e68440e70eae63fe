// Package usage reads what processes use from Linux's /proc.
package usage

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// tick is the unit of times in /proc: 1/USER_HZ, which is 100 wherever Go runs.
const tick = 10 * time.Millisecond

// Of returns the processor time that processes have used so far, all together, in steps
// of 10 ms each.
func Of(pids ...int) (time.Duration, error) {
	var sum time.Duration
	for _, pid := range pids {
		data, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		if err != nil {
			return 0, fmt.Errorf("read processor time: %w", err)
		}
		_, rest, _ := strings.Cut(string(data), ") ") // the name may hold anything
		fields := strings.Fields(rest)
		if len(fields) < 13 {
			return 0, fmt.Errorf("read processor time of process %d: short line", pid)
		}
		ticks, err := sum64(fields[11:13])
		if err != nil {
			return 0, fmt.Errorf("read processor time of process %d: %w", pid, err)
		}
		sum += time.Duration(ticks) * tick
	}
	return sum, nil
}

// Machine returns the processor time that the whole machine has used so far, and that
// others on its host took from it.
func Machine() (used, stolen time.Duration, err error) {
	data, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0, 0, fmt.Errorf("read processor time: %w", err)
	}
	line, _, _ := strings.Cut(string(data), "\n")
	fields := strings.Fields(line)
	if len(fields) < 9 {
		return 0, 0, fmt.Errorf("read processor time: %q is too short", line)
	}
	working := []string{fields[1], fields[2], fields[3], fields[6], fields[7]} // user, nice, system, interrupts
	ticks, err := sum64(working)
	if err != nil {
		return 0, 0, fmt.Errorf("read processor time: %w", err)
	}
	taken, err := sum64(fields[8:9])
	if err != nil {
		return 0, 0, fmt.Errorf("read processor time: %w", err)
	}
	return time.Duration(ticks) * tick, time.Duration(taken) * tick, nil
}

// Memory is what a process keeps in memory, in bytes.
type Memory struct {
	Resident int64 // now
	Peak     int64 // at most, so far
}

// MemoryOf returns the memory of a process.
func MemoryOf(pid int) (Memory, error) {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return Memory{}, fmt.Errorf("read memory: %w", err)
	}
	var m Memory
	for line := range strings.Lines(string(data)) {
		name, value, _ := strings.Cut(line, ":")
		field := map[string]*int64{"VmRSS": &m.Resident, "VmHWM": &m.Peak}[name]
		if field == nil {
			continue
		}
		kilobytes, err := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(value), " kB"), 10, 64)
		if err != nil {
			return Memory{}, fmt.Errorf("read memory of process %d: %w", pid, err)
		}
		*field = kilobytes * 1024
	}
	return m, nil
}

func sum64(texts []string) (int64, error) {
	var sum int64
	for _, text := range texts {
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, nil
}
