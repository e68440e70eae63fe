package raftlog

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	raftboltdb "github.com/hashicorp/raft-boltdb/v2"
)

// Stores hold the data of Raft's that must survive a restart.
type Stores struct {
	Log       raft.LogStore
	Stable    raft.StableStore
	Snapshots raft.SnapshotStore
}

// MemoryStores returns stores for tests and simulations, which survive a restart of a Node.
func MemoryStores() *Stores {
	store := raft.NewInmemStore()
	return &Stores{Log: store, Stable: store, Snapshots: raft.NewInmemSnapshotStore()}
}

func (s *Stores) complete() bool { return s.Log != nil && s.Stable != nil && s.Snapshots != nil }

// Errors of the folder in Config.Dir.
var (
	// ErrLocked is returned when another process has the folder open.
	ErrLocked = errors.New("another process uses this folder")
	// ErrCorrupt is returned when a file of the folder, which the error names, cannot be
	// read. The operator can start over with an empty folder: guards let it vote only
	// when it has a configuration again.
	ErrCorrupt = errors.New("raft folder is corrupt")
)

const (
	boltFile        = "raft.db"
	snapshotFolder  = "snapshots"
	lockTimeout     = time.Second
	keptSnapshots   = 2
	cachedEntries   = 16 // the leader reads the last entries for every message; each has up to 67 kB
	maxStoredConfig = 1 << 20
)

// openStores opens the folder. closeStores closes it.
func openStores(cfg Config, log hclog.Logger) (stores *Stores, closeStores func() error, err error) {
	if err := os.MkdirAll(cfg.Dir, 0o700); err != nil {
		return nil, nil, fmt.Errorf("create raft folder: %w", err)
	}
	options := raftboltdb.Options{Path: filepath.Join(cfg.Dir, boltFile)}
	allocate(&options.BoltOptions)
	options.BoltOptions.Timeout = lockTimeout
	var bolt *raftboltdb.BoltStore
	err = guarded(func() error {
		bolt, err = raftboltdb.New(options)
		return err
	})
	switch {
	case err != nil && err.Error() == "timeout":
		return nil, nil, fmt.Errorf("open raft folder %s: %w", cfg.Dir, ErrLocked)
	case errors.Is(err, os.ErrPermission) || IsFull(err):
		return nil, nil, fmt.Errorf("open raft folder: %w", err)
	case err != nil:
		return nil, nil, corrupt(options.Path, err)
	}
	snapshots, err := raft.NewFileSnapshotStoreWithLogger(cfg.Dir, keptSnapshots, log)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("open raft snapshots: %w", err), bolt.Close())
	}
	cache, err := raft.NewLogCache(cachedEntries, bolt)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("cache raft log: %w", err), bolt.Close())
	}
	return &Stores{Log: cache, Stable: bolt, Snapshots: snapshots}, bolt.Close, nil
}

// allocate sets a pointer whose type is of a module that is not imported here.
func allocate[T any](p **T) { *p = new(T) }

// corrupt is the error for a file of the folder.
func corrupt(path string, err error) error { return fmt.Errorf("%w: %s: %w", ErrCorrupt, path, err) }

// checkStores reads everything before Raft does: the library panics on a log with gaps, on
// undecodable configurations and on unknown entries, and when the newest snapshot is
// damaged it takes an older one, which the log may not continue.
func checkStores(s *Stores, cfg Config) error {
	log, snapshots := filepath.Join(cfg.Dir, boltFile), filepath.Join(cfg.Dir, snapshotFolder)
	var next uint64
	err := guarded(func() (err error) {
		next, err = checkSnapshots(s, newMachine(cfg.Limits, cfg.Logger, func() {}))
		return err
	})
	if err != nil {
		return corrupt(snapshots, err)
	}
	if err := guarded(func() error { return checkLog(s, next) }); err != nil {
		return corrupt(log, err)
	}
	return nil
}

// checkSnapshots checks the newest snapshot, and returns the index of the entry after it.
func checkSnapshots(s *Stores, m *machine) (next uint64, err error) {
	snapshots, err := s.Snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	if len(snapshots) == 0 {
		return 1, nil
	}
	newest, content, err := s.Snapshots.Open(snapshots[0].ID) // checks its hash
	if err != nil {
		return 0, fmt.Errorf("snapshot %s: %w", snapshots[0].ID, err)
	}
	if err := errors.Join(m.Restore(content), content.Close()); err != nil {
		return 0, fmt.Errorf("snapshot %s: %w", snapshots[0].ID, err)
	}
	return newest.Index + 1, nil
}

// checkLog checks the term, and the entries from next on: older ones may have gaps.
func checkLog(s *Stores, next uint64) error {
	term, err := s.Stable.GetUint64(keyCurrentTerm)
	if err != nil && err.Error() != "not found" {
		return fmt.Errorf("current term: %w", err)
	}
	if next > 1 && term == 0 {
		return errors.New("term and vote are missing, although there is a snapshot")
	}
	last, err := s.Log.LastIndex()
	if err != nil {
		return fmt.Errorf("last index: %w", err)
	}
	for i := next; i <= last; i++ {
		var entry raft.Log
		if err := s.Log.GetLog(i, &entry); err != nil {
			return fmt.Errorf("entry %d: %w", i, err)
		}
		if err := checkEntry(i, entry); err != nil {
			return err
		}
	}
	return nil
}

func checkEntry(index uint64, entry raft.Log) error {
	if entry.Index != index {
		return fmt.Errorf("entry %d says that it is %d", index, entry.Index)
	}
	switch entry.Type {
	case raft.LogCommand, raft.LogNoop, raft.LogBarrier:
		return nil
	case raft.LogConfiguration:
		if len(entry.Data) > maxStoredConfig {
			return fmt.Errorf("entry %d: configuration of %d bytes", index, len(entry.Data))
		}
		raft.DecodeConfiguration(entry.Data) // panics when it cannot
		return nil
	default:
		return fmt.Errorf("entry %d: unknown type %d", index, entry.Type)
	}
}

// guarded turns panics of the libraries on bad data into errors, also faults of reading a mapped
// file that is shorter than its header says.
func guarded(f func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%v", p)
		}
	}()
	return f()
}
