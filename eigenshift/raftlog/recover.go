package raftlog

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Remains is the content of a folder that no process has open.
type Remains struct {
	// LastIndex and LastTerm are those of the last entry. Of several operators the one
	// with the highest term, then the highest index, has the newest log.
	LastIndex, LastTerm uint64
	Voters, NonVoters   []Member            // the latest configuration
	Live                []eigenshift.TaskID // tasks neither settled nor expired
}

// Inspect reads a folder, or Stores, without changing it, by cfg's Self, Dir, Stores, Limits and
// Logger. ErrLocked while an operator runs on it, ErrCorrupt when it cannot be read.
func Inspect(cfg Config) (Remains, error) {
	var remains Remains
	err := withStores(cfg, func(s *Stores, _ *raft.Config) (err error) {
		remains, err = inspect(cfg, s)
		return err
	})
	if err != nil {
		return Remains{}, fmt.Errorf("inspect raft folder: %w", err)
	}
	return remains, nil
}

// Recover makes a new cluster after a majority of the voters is lost for good: it replaces the
// configuration by these voters, this operator among them, and takes all entries as committed.
// It must be called with the same voters on each of them, while none runs, and while no other
// operator can come back with its old folder and find a majority.
//
// The log is a claim and the chain is the truth: the chain corrects entries that recovery
// wrongly takes for committed, or loses.
func Recover(cfg Config, voters []Member) error {
	configuration, err := bootstrapConfiguration(cfg.Self, voters)
	if err != nil {
		return fmt.Errorf("recover cluster: %w", err)
	}
	err = withStores(cfg, func(s *Stores, rc *raft.Config) error {
		_, names := raft.NewInmemTransport(raft.ServerAddress(rafttransport.ServerID(cfg.Self))) // encodes names, carries nothing
		return raft.RecoverCluster(rc, newMachine(cfg.Limits, cfg.Logger, func() {}), s.Log, s.Stable, s.Snapshots, names, configuration)
	})
	if err != nil {
		return fmt.Errorf("recover cluster: %w", err)
	}
	return nil
}

// ErrEmpty is returned for a folder that has never been part of a cluster.
var ErrEmpty = errors.New("there is nothing to recover from: the folder is empty")

// withStores opens stores that are not empty, checks them, and closes them.
func withStores(cfg Config, use func(*Stores, *raft.Config) error) error {
	if cfg.Self == (common.Address{}) || (cfg.Dir == "") == (cfg.Stores == nil) {
		return errors.New("either Dir or Stores must be set, and Self")
	}
	cfg = cfg.withDefaults()
	rc := cfg.raftConfig(nil)
	stores, closeStores := cfg.Stores, func() error { return nil }
	if stores == nil {
		// Opening would make a missing file.
		if _, err := os.Stat(filepath.Join(cfg.Dir, boltFile)); errors.Is(err, os.ErrNotExist) {
			return ErrEmpty
		}
		var err error
		if stores, closeStores, err = openStores(cfg, rc.Logger); err != nil {
			return err
		}
	}
	err := checkStores(stores, cfg)
	if err == nil {
		err = guarded(func() error {
			if has, err := raft.HasExistingState(stores.Log, stores.Stable, stores.Snapshots); err != nil {
				return err
			} else if !has {
				return ErrEmpty
			}
			return use(stores, rc)
		})
	}
	return errors.Join(err, closeStores())
}

func inspect(cfg Config, s *Stores) (Remains, error) {
	var remains Remains
	m := newMachine(cfg.Limits, cfg.Logger, func() {})
	var configuration raft.Configuration
	snapshots, err := s.Snapshots.List()
	if err != nil {
		return remains, err
	}
	if len(snapshots) > 0 {
		meta, content, err := s.Snapshots.Open(snapshots[0].ID)
		if err != nil {
			return remains, err
		}
		if err := errors.Join(m.Restore(content), content.Close()); err != nil {
			return remains, err
		}
		remains.LastIndex, remains.LastTerm, configuration = meta.Index, meta.Term, meta.Configuration
	}
	last, err := s.Log.LastIndex()
	if err != nil {
		return remains, err
	}
	for i := remains.LastIndex + 1; i <= last; i++ {
		var entry raft.Log
		if err := s.Log.GetLog(i, &entry); err != nil {
			return remains, err
		}
		switch entry.Type {
		case raft.LogCommand:
			m.Apply(&entry)
		case raft.LogConfiguration:
			configuration = raft.DecodeConfiguration(entry.Data)
		}
		remains.LastIndex, remains.LastTerm = entry.Index, entry.Term
	}
	remains.Voters, remains.NonVoters = membersOf(configuration)
	for _, e := range m.current().Live() {
		remains.Live = append(remains.Live, e.Task.ID)
	}
	return remains, nil
}
