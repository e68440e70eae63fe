package filelock_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/eigenshift/avs/devnet/filelock"
)

func TestTake_IsForOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := filelock.Take(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := filelock.Take(path); !errors.Is(err, filelock.ErrHeld) {
		t.Errorf("second: %v, want %v", err, filelock.ErrHeld)
	}
	for range 2 {
		if err := first.Release(); err != nil {
			t.Fatal(err)
		}
	}
	second, err := filelock.Take(path)
	if err != nil {
		t.Fatalf("after the release: %v", err)
	}
	if err := second.Release(); err != nil {
		t.Error(err)
	}
}

func TestTake_NeedsTheFolder(t *testing.T) {
	if _, err := filelock.Take(filepath.Join(t.TempDir(), "missing", "lock")); err == nil || errors.Is(err, filelock.ErrHeld) {
		t.Errorf("error %v, want one of the file system", err)
	}
}

func TestRelease_OfNone(t *testing.T) {
	var none *filelock.Lock
	if err := none.Release(); err != nil {
		t.Error(err)
	}
}
