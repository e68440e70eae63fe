package guard

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/hashicorp/raft"
)

// history is the rule of committed entries: nobody rewrites them or rolls them back. It reads
// what Raft has stored here.
type history struct {
	*node
	entries   raft.LogStore
	snapshots raft.SnapshotStore
}

// fresh returns the entries that would be new here. Those that are here already and
// committed must be the same: Raft compares no more than terms, and deletes entries that
// differ, committed or not.
func (h *history) fresh(a *raft.AppendEntriesRequest) (fresh []*raft.Log, err error) {
	if a.Entries[0].Index > h.raft.LastIndex() {
		return a.Entries, nil
	}
	committed, err := h.committed()
	if err != nil {
		return nil, err
	}
	last, err := h.entries.LastIndex()
	if err != nil {
		return nil, fmt.Errorf("read raft log: %w", err)
	}
	for i, e := range a.Entries {
		var have raft.Log
		err := h.entries.GetLog(e.Index, &have)
		switch {
		case err == nil && have.Term == e.Term && (e.Index > committed || have.Type == e.Type && bytes.Equal(have.Data, e.Data)):
			continue
		case err == nil && e.Index <= committed:
			return nil, refuse(History, "entry %d of term %d is committed here, another one of term %d was sent", e.Index, have.Term, e.Term)
		case err == nil:
			return a.Entries[i:], nil // a suffix that was never committed gives way
		case !errors.Is(err, raft.ErrLogNotFound):
			return nil, fmt.Errorf("read raft log: %w", err)
		case e.Index > committed:
			return a.Entries[i:], nil
		case e.Index > last:
			return nil, refuse(History, "entry %d is in a snapshot here, which ends at %d", e.Index, committed)
		}
	}
	return nil, nil
}

// checkSnapshot refuses a snapshot that ends before this operator's log is committed.
func (h *history) checkSnapshot(s *raft.InstallSnapshotRequest) error {
	committed, err := h.committed()
	if err != nil {
		return err
	}
	if s.LastLogIndex <= committed {
		return refuse(History, "snapshot up to entry %d, this log is committed up to %d", s.LastLogIndex, committed)
	}
	return nil
}

// committed is the index up to which the log is known to be committed. Raft forgets
// it when it stops; a snapshot remembers.
func (h *history) committed() (uint64, error) {
	snapshots, err := h.snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	index := h.raft.CommitIndex()
	for _, s := range snapshots {
		index = max(index, s.Index)
	}
	return index, nil
}

// configurationAt returns the encoded configuration that was written at an
// index, if it is still known.
func (h *history) configurationAt(index uint64) ([]byte, bool) {
	var e raft.Log
	if err := h.entries.GetLog(index, &e); err == nil {
		return e.Data, e.Type == raft.LogConfiguration
	}
	snapshots, err := h.snapshots.List()
	if err != nil {
		return nil, false
	}
	for _, s := range snapshots {
		if s.ConfigurationIndex == index {
			return raft.EncodeConfiguration(s.Configuration), true
		}
	}
	return nil, false
}

// configurationBefore returns the newest configuration below an index.
func (h *history) configurationBefore(index uint64) raft.Configuration {
	for i := index - 1; i > 0; i-- {
		var e raft.Log
		if err := h.entries.GetLog(i, &e); err != nil {
			break
		}
		if e.Type == raft.LogConfiguration {
			if c, err := decodeConfiguration(e.Data); err == nil {
				return c
			}
		}
	}
	snapshots, err := h.snapshots.List()
	if err != nil || len(snapshots) == 0 {
		return raft.Configuration{}
	}
	return snapshots[0].Configuration
}
