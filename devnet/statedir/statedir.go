// Package statedir owns the folder in which a devnet keeps what it needs while it
// runs, and what is worth reading afterwards.
//
// The daemon holds a lock on the folder as long as it lives. The lock ends with
// the process, however it ends: whoever gets it knows that no devnet runs there,
// and that what the folder holds is stale.
package statedir

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/eigenshift/avs/devnet/filelock"
)

var (
	// ErrLocked is returned when a devnet runs in the folder.
	ErrLocked = errors.New("a devnet runs there")
	// ErrForeign is returned for a folder with content that is no devnet's.
	ErrForeign = errors.New("the folder is not empty, and not a devnet's: choose another --state-dir")
)

const (
	lockFile = "lock" // also marks the folder as ours
	logFile  = "devnet.log"
)

// Dir is a state folder. Its methods that name files work whether a devnet runs
// or not.
type Dir struct {
	path string
	lock *filelock.Lock
}

// At returns the state folder at a path, which need not exist.
func At(path string) (*Dir, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, fmt.Errorf("find state folder: %w", err)
	}
	return &Dir{path: absolute}, nil
}

// Path returns the folder.
func (d *Dir) Path() string { return d.path }

// Log is the daemon's log.
func (d *Dir) Log() string { return filepath.Join(d.path, logFile) }

// Process says which process the daemon is.
func (d *Dir) Process() string { return filepath.Join(d.path, "daemon.json") }

// OperatorLog is the log of an operator.
func (d *Dir) OperatorLog(number int) string {
	return filepath.Join(d.path, fmt.Sprintf("operator-%d", number), "operator.log")
}

// Control says how the daemon is talked to.
func (d *Dir) Control() string { return filepath.Join(d.path, "control.json") }

// Deployment has the addresses of all contracts.
func (d *Dir) Deployment() string { return filepath.Join(d.path, "devnet.json") }

// Lock takes the lock until [Dir.Unlock], and creates the folder if needed.
func (d *Dir) Lock() error {
	if err := d.check(); err != nil {
		return err
	}
	if err := os.MkdirAll(d.path, 0o755); err != nil {
		return fmt.Errorf("create state folder: %w", err)
	}
	lock, err := filelock.Take(filepath.Join(d.path, lockFile))
	if errors.Is(err, filelock.ErrHeld) {
		return fmt.Errorf("state folder %s: %w", d.path, ErrLocked)
	}
	if err != nil {
		return fmt.Errorf("state folder: %w", err)
	}
	d.lock = lock
	return nil
}

// AwaitLock takes the lock as [Dir.Lock] does, as soon as it is free. A process that was
// killed may hold it for a moment after it is gone.
func (d *Dir) AwaitLock(ctx context.Context) error {
	ticker := time.NewTicker(10 * time.Millisecond)
	defer ticker.Stop()
	for {
		err := d.Lock()
		if !errors.Is(err, ErrLocked) {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-ticker.C:
		}
	}
}

// check refuses a folder that somebody else uses.
func (d *Dir) check() error {
	entries, err := os.ReadDir(d.path)
	if errors.Is(err, fs.ErrNotExist) || (err == nil && len(entries) == 0) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("read state folder: %w", err)
	}
	if _, err := os.Stat(filepath.Join(d.path, lockFile)); err != nil {
		return fmt.Errorf("state folder %s: %w", d.path, ErrForeign)
	}
	return nil
}

// Unlock gives the lock back.
func (d *Dir) Unlock() error {
	lock := d.lock
	d.lock = nil
	return lock.Release()
}

// Clean removes what an earlier devnet left in the folder, except for the log,
// which is being written. The lock must be held.
func (d *Dir) Clean() error {
	if d.lock == nil {
		return errors.New("clean state folder: it is not locked")
	}
	entries, err := os.ReadDir(d.path)
	if err != nil {
		return fmt.Errorf("clean state folder: %w", err)
	}
	for _, entry := range entries {
		if entry.Name() == lockFile || entry.Name() == logFile {
			continue
		}
		if err := os.RemoveAll(filepath.Join(d.path, entry.Name())); err != nil {
			return fmt.Errorf("clean state folder: %w", err)
		}
	}
	return nil
}
