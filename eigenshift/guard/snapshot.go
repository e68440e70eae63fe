package guard

import (
	"bytes"
	"fmt"
	"io"

	"github.com/hashicorp/raft"
)

// snapshots is the rule of snapshots: they are what the state machine would write.
type snapshots struct {
	maxBytes     int64
	checkContent func([]byte) error
}

// checkTerm refuses the snapshot of a leader that has been succeeded.
func (*snapshots) checkTerm(s *raft.InstallSnapshotRequest, current uint64) error {
	if s.Term < current {
		return fmt.Errorf("snapshot of a leader of term %d: %w", s.Term, ErrSucceeded)
	}
	return nil
}

// read reads the content of a snapshot and checks it.
func (r *snapshots) read(s *raft.InstallSnapshotRequest, source io.Reader) (io.Reader, error) {
	if source == nil {
		return nil, refuse(Malformed, "snapshot without content")
	}
	content := make([]byte, s.Size)
	if _, err := io.ReadFull(source, content); err != nil {
		return nil, fmt.Errorf("read snapshot: %w", err)
	}
	if err := r.checkContent(content); err != nil {
		return nil, refuse(Malformed, "snapshot: %v", err)
	}
	return bytes.NewReader(content), nil
}

// checkSnapshot checks the description of a snapshot, and returns the configuration in
// it.
func checkSnapshot(s *raft.InstallSnapshotRequest, maxBytes int64) (raft.Configuration, error) {
	none := raft.Configuration{}
	if err := checkNumbers(s.Term, s.LastLogIndex, s.LastLogTerm, s.ConfigurationIndex); err != nil {
		return none, err
	}
	switch {
	case s.SnapshotVersion != raft.SnapshotVersionMax:
		return none, refuse(Malformed, "snapshot of version %d", s.SnapshotVersion)
	case s.LastLogTerm > s.Term:
		return none, fmt.Errorf("snapshot up to entry %d of term %d from a leader of term %d: %w", s.LastLogIndex, s.LastLogTerm, s.Term, ErrSucceeded)
	case s.LastLogIndex == 0 || s.LastLogTerm == 0:
		return none, refuse(Malformed, "snapshot up to entry %d of term %d in term %d", s.LastLogIndex, s.LastLogTerm, s.Term)
	case s.ConfigurationIndex == 0 || s.ConfigurationIndex > s.LastLogIndex:
		return none, refuse(Malformed, "snapshot up to entry %d with the configuration of entry %d", s.LastLogIndex, s.ConfigurationIndex)
	case s.Size < 0 || s.Size > maxBytes:
		return none, refuse(Malformed, "snapshot of %d bytes, at most %d allowed", s.Size, maxBytes)
	case len(s.Peers) > maxConfigurationBytes:
		return none, refuse(Malformed, "snapshot with %d bytes of peers", len(s.Peers))
	}
	c, err := decodeConfiguration(s.Configuration)
	if err != nil {
		return none, refuse(Malformed, "snapshot: %v", err)
	}
	return c, nil
}
