package guard

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/hashicorp/raft"
)

// history is the rule of committed entries: nobody rewrites them or rolls them back.
type history struct {
	*node
	stored archive
}

// fresh returns the entries that would be new here. Those that are here already and
// committed must be the same: Raft compares no more than terms, and deletes entries that
// differ, committed or not.
func (h *history) fresh(a *raft.AppendEntriesRequest) (fresh []*raft.Log, err error) {
	if a.Entries[0].Index > h.raft.LastIndex() {
		return a.Entries, nil
	}
	committed, err := h.stored.committed()
	if err != nil {
		return nil, err
	}
	last, err := h.stored.log.LastIndex()
	if err != nil {
		return nil, fmt.Errorf("read raft log: %w", err)
	}
	for i, e := range a.Entries {
		var have raft.Log
		err := h.stored.log.GetLog(e.Index, &have)
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
	committed, err := h.stored.committed()
	if err != nil {
		return err
	}
	if s.LastLogIndex <= committed {
		return refuse(History, "snapshot up to entry %d, this log is committed up to %d", s.LastLogIndex, committed)
	}
	return nil
}
