// Package process identifies processes beyond their number. Numbers are used
// again: a file that says 4711 may mean a process that is long gone, and another
// that must not be touched. So a process is its number and its start time.
package process

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"syscall"
	"time"
)

// ErrGone is returned for a process that has ended.
var ErrGone = errors.New("process has ended")

// pollInterval is how often a process that is to end is looked at. It may be
// anybody's child, so its end cannot be waited for.
const pollInterval = 20 * time.Millisecond

// ID identifies a process for as long as the machine runs, and beyond.
type ID struct {
	PID     int    `json:"pid"`
	Started string `json:"started"` // when, in the system's own terms
}

// Of returns the identity of the running process with that number.
func Of(pid int) (ID, error) {
	started, err := startOf(pid)
	if err != nil {
		return ID{}, fmt.Errorf("identify process %d: %w", pid, err)
	}
	return ID{PID: pid, Started: started}, nil
}

// Alive reports whether the process runs. One that has ended but has not been
// waited for by its parent does not.
func (id ID) Alive() bool {
	if id.PID <= 0 || id.Started == "" {
		return false
	}
	started, err := startOf(id.PID)
	return err == nil && started == id.Started
}

// Signal sends a signal, or returns [ErrGone].
func (id ID) Signal(signal syscall.Signal) error {
	if !id.Alive() {
		return ErrGone
	}
	err := syscall.Kill(id.PID, signal)
	if errors.Is(err, syscall.ESRCH) {
		return ErrGone
	}
	if err != nil {
		return fmt.Errorf("send %s to process %d: %w", signal, id.PID, err)
	}
	return nil
}

// Stop asks the process to end, and kills it when it has not ended before ctx
// does. It returns when the process is gone.
func (id ID) Stop(ctx context.Context) error {
	// A process that is paused cannot follow the request.
	for _, signal := range []syscall.Signal{syscall.SIGTERM, syscall.SIGCONT} {
		if err := id.Signal(signal); errors.Is(err, ErrGone) {
			return nil
		} else if err != nil {
			return err
		}
	}
	if id.awaitEnd(ctx) == nil {
		return nil
	}
	return id.Kill(context.WithoutCancel(ctx))
}

// Kill ends the process at once. It returns when the process is gone.
func (id ID) Kill(ctx context.Context) error {
	if err := id.Signal(syscall.SIGKILL); errors.Is(err, ErrGone) {
		return nil
	} else if err != nil {
		return err
	}
	return id.awaitEnd(ctx)
}

func (id ID) awaitEnd(ctx context.Context) error {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	for id.Alive() {
		select {
		case <-ctx.Done():
			return fmt.Errorf("process %d has not ended: %w", id.PID, ctx.Err())
		case <-ticker.C:
		}
	}
	return nil
}

// WriteFile keeps the identity in a file, which is there as a whole or not at all.
func (id ID) WriteFile(path string) error {
	encoded, err := json.Marshal(id)
	if err != nil {
		return fmt.Errorf("encode process: %w", err)
	}
	temporary := path + ".new"
	if err := os.WriteFile(temporary, append(encoded, '\n'), 0o644); err != nil {
		return fmt.Errorf("write process file: %w", err)
	}
	if err := os.Rename(temporary, path); err != nil {
		return fmt.Errorf("write process file: %w", err)
	}
	return nil
}

// ReadFile reads an identity from a file.
func ReadFile(path string) (ID, error) {
	encoded, err := os.ReadFile(path)
	if err != nil {
		return ID{}, fmt.Errorf("read process file: %w", err)
	}
	var id ID
	if err := json.Unmarshal(encoded, &id); err != nil {
		return ID{}, fmt.Errorf("decode process file %s: %w", path, err)
	}
	return id, nil
}
