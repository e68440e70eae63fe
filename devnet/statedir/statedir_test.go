package statedir_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/eigenshift/avs/devnet/statedir"
)

func at(t *testing.T, path string) *statedir.Dir {
	t.Helper()
	dir, err := statedir.At(path)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func locked(t *testing.T, path string) *statedir.Dir {
	t.Helper()
	dir := at(t, path)
	if err := dir.Lock(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := dir.Unlock(); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func write(t *testing.T, path string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("content"), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestLock_IsForOne(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	first := locked(t, path)
	if err := at(t, path).Lock(); !errors.Is(err, statedir.ErrLocked) {
		t.Errorf("second lock: %v, want %v", err, statedir.ErrLocked)
	}
	if err := first.Unlock(); err != nil {
		t.Fatal(err)
	}
	locked(t, path)
}

func TestLock_SparesForeignFolders(t *testing.T) {
	path := t.TempDir()
	precious := filepath.Join(path, "thesis.tex")
	write(t, precious)
	if err := at(t, path).Lock(); !errors.Is(err, statedir.ErrForeign) {
		t.Errorf("lock: %v, want %v", err, statedir.ErrForeign)
	}
	if _, err := os.Stat(precious); err != nil {
		t.Error(err)
	}
}

func TestClean_RemovesWhatAnEarlierDevnetLeft(t *testing.T) {
	path := t.TempDir()
	dir := locked(t, path)
	stale := []string{dir.Control(), dir.Deployment(), filepath.Join(path, "operator-1", "raft", "log.db")}
	for _, file := range append(stale, dir.Log()) {
		write(t, file)
	}
	if err := dir.Clean(); err != nil {
		t.Fatal(err)
	}
	for _, file := range stale {
		if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
			t.Errorf("%s is still there (%v)", file, err)
		}
	}
	if _, err := os.Stat(dir.Log()); err != nil {
		t.Errorf("the log: %v", err)
	}
	if err := at(t, path).Lock(); !errors.Is(err, statedir.ErrLocked) {
		t.Errorf("cleaning gave the lock away: %v", err)
	}
}

func TestClean_NeedsTheLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state")
	running := locked(t, path)
	write(t, running.Deployment())
	if err := at(t, path).Clean(); err == nil {
		t.Error("cleaned the folder of a running devnet")
	}
	if _, err := os.Stat(running.Deployment()); err != nil {
		t.Error(err)
	}
}
