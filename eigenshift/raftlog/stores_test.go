package raftlog

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// inFolder opens a node of its own in a folder.
func inFolder(dir string) (*Node, error) {
	_, transport := raft.NewInmemTransport(raft.ServerAddress(member(0).Socket))
	return Open(Config{Self: address(0), Dir: dir, Transport: transport, Logger: zerolog.Nop()})
}

// written is a folder in which a cluster of one has worked.
func written(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "raft")
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := n.Bootstrap(members(0)); err != nil {
		t.Fatal(err)
	}
	awaitLeading(t, n)
	for id := range 20 {
		if _, err := n.Propose(t.Context(), submitted(id)); err != nil {
			t.Fatal(err)
		}
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	return dir
}

// awaitLeading waits in real time until a node leads.
func awaitLeading(t testing.TB, n *Node) {
	t.Helper()
	timeout := time.After(10 * time.Second)
	for !n.Status().Leading {
		select {
		case <-n.Changed():
		case <-timeout:
			t.Fatal("not leading within 10s")
		}
	}
}

func TestFolderSurvivesRestart(t *testing.T) {
	dir := written(t)
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	awaitLeading(t, n)
	if _, has := n.State().Get(19); !has {
		t.Error("the state is lost")
	}
	if has, err := n.HasState(); err != nil || !has {
		t.Errorf("has state: %t, %v", has, err)
	}
	if err := n.Close(); err != nil {
		t.Error(err)
	}
}

func TestFolderIsForOneProcess(t *testing.T) {
	dir := t.TempDir()
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := inFolder(dir); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), dir) {
		t.Errorf("got %v, want %v", err, ErrLocked)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := inFolder(dir)
	if err != nil {
		t.Fatalf("after Close: %v", err)
	}
	if err := again.Close(); err != nil {
		t.Error(err)
	}
}

// A damaged folder is an error that says so, never a crash.
func TestDamagedFolders(t *testing.T) {
	overwrite := func(t *testing.T, path string, at int64, data []byte) {
		t.Helper()
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.WriteAt(data, at); err != nil {
			t.Fatal(err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	for name, damage := range map[string]func(t *testing.T, path string, size int64){
		"no database at all": func(t *testing.T, path string, _ int64) {
			if err := os.WriteFile(path, []byte("not a database"), 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"cut to a page": func(t *testing.T, path string, _ int64) {
			if err := os.Truncate(path, 4096); err != nil {
				t.Fatal(err)
			}
		},
		"cut to four pages": func(t *testing.T, path string, _ int64) {
			if err := os.Truncate(path, 4*4096); err != nil {
				t.Fatal(err)
			}
		},
		"both headers overwritten": func(t *testing.T, path string, _ int64) {
			overwrite(t, path, 0, make([]byte, 2*4096))
		},
		"everything behind the headers overwritten": func(t *testing.T, path string, size int64) {
			garbage := make([]byte, size-2*4096)
			for i := range garbage {
				garbage[i] = byte(i*7 + 3)
			}
			overwrite(t, path, 2*4096, garbage)
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := written(t)
			path := filepath.Join(dir, boltFile)
			info, err := os.Stat(path)
			if err != nil {
				t.Fatal(err)
			}
			damage(t, path, info.Size())
			n, err := inFolder(dir)
			if err == nil {
				_ = n.Close()
				t.Fatal("opened")
			}
			if !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), path) {
				t.Errorf("got %v, want %v and the file's name", err, ErrCorrupt)
			}
		})
	}
}

// Entries that the library would panic at are found before it reads them.
func TestPoisonedLogs(t *testing.T) {
	configuration := raft.EncodeConfiguration(raft.Configuration{Servers: []raft.Server{member(0).server(raft.Voter)}})
	entry := func(index uint64, kind raft.LogType, data []byte) *raft.Log {
		return &raft.Log{Index: index, Term: 1, Type: kind, Data: data}
	}
	for name, entries := range map[string][]*raft.Log{
		"a gap":                     {entry(1, raft.LogConfiguration, configuration), entry(3, raft.LogCommand, nil)},
		"no beginning":              {entry(2, raft.LogCommand, nil)},
		"undecodable configuration": {entry(1, raft.LogConfiguration, []byte("garbage"))},
		"empty configuration entry": {entry(1, raft.LogConfiguration, nil)},
		"unknown type":              {entry(1, raft.LogConfiguration, configuration), entry(2, 77, nil)},
		"deprecated type":           {entry(1, raft.LogConfiguration, configuration), entry(2, raft.LogAddPeerDeprecated, []byte("x"))},
	} {
		t.Run(name, func(t *testing.T) {
			stores := MemoryStores()
			if err := stores.Log.StoreLogs(entries); err != nil {
				t.Fatal(err)
			}
			_, transport := raft.NewInmemTransport("a:1")
			n, err := Open(Config{Self: address(0), Stores: stores, Transport: transport, Logger: zerolog.Nop()})
			if err == nil {
				_ = n.Close()
				t.Fatal("opened")
			}
			if !errors.Is(err, ErrCorrupt) {
				t.Errorf("got %v, want %v", err, ErrCorrupt)
			}
		})
	}
}

func TestUnusableFolders(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := inFolder(filepath.Join(file, "raft")); err == nil || !strings.Contains(err.Error(), "create raft folder") {
		t.Errorf("below a file: %v", err)
	}
}

// A snapshot that cannot be restored is an error at the start.
func TestDamagedSnapshot(t *testing.T) {
	dir := written(t)
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	awaitLeading(t, n)
	if err := n.raft.Snapshot().Error(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	states, err := filepath.Glob(filepath.Join(dir, "snapshots", "*", "state.bin"))
	if err != nil || len(states) != 1 {
		t.Fatalf("snapshots %v, %v", states, err)
	}
	if err := os.WriteFile(states[0], []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := inFolder(dir)
	if err == nil {
		_ = again.Close()
		t.Fatal("opened")
	}
	if !errors.Is(err, ErrCorrupt) || !strings.Contains(err.Error(), filepath.Join(dir, "snapshots")) {
		t.Errorf("got %v, want %v and the folder's name", err, ErrCorrupt)
	}
}

// Snapshots without the database: the last vote is forgotten.
func TestSnapshotWithoutADatabase(t *testing.T) {
	dir := written(t)
	n, err := inFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	awaitLeading(t, n)
	if err := n.raft.Snapshot().Error(); err != nil {
		t.Fatal(err)
	}
	if err := n.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, boltFile)); err != nil {
		t.Fatal(err)
	}
	if again, err := inFolder(dir); !errors.Is(err, ErrCorrupt) {
		if err == nil {
			_ = again.Close()
		}
		t.Errorf("got %v, want %v", err, ErrCorrupt)
	}
}
