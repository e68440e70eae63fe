// Package filelock locks files. A lock ends with the process that holds it,
// however it ends, so that a lock that can be taken is never stale.
package filelock

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// ErrHeld is returned when somebody else holds the lock.
var ErrHeld = errors.New("lock is held")

// Lock is a lock that is held.
type Lock struct{ file *os.File }

// Take locks a file, which is created if needed, or returns [ErrHeld].
func Take(path string) (*Lock, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, fmt.Errorf("open lock: %w", err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		if errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("%s: %w", path, ErrHeld)
		}
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	return &Lock{file: file}, nil
}

// Release gives the lock back. It may be called again, and on nil.
func (l *Lock) Release() error {
	if l == nil || l.file == nil {
		return nil
	}
	file := l.file
	l.file = nil
	if err := file.Close(); err != nil {
		return fmt.Errorf("release lock: %w", err)
	}
	return nil
}
