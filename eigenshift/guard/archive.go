package guard

import (
	"fmt"

	"github.com/hashicorp/raft"
)

// archive reads what Raft has stored here.
type archive struct {
	node      *node
	log       raft.LogStore
	snapshots raft.SnapshotStore
}

// committed is the index up to which the log is known to be committed. Raft forgets
// it when it stops; a snapshot remembers.
func (a archive) committed() (uint64, error) {
	snapshots, err := a.snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	index := a.node.raft.CommitIndex()
	for _, s := range snapshots {
		index = max(index, s.Index)
	}
	return index, nil
}

// configurationAt returns the encoded configuration that was written at an
// index, if it is still known.
func (a archive) configurationAt(index uint64) ([]byte, bool) {
	var e raft.Log
	if err := a.log.GetLog(index, &e); err == nil {
		return e.Data, e.Type == raft.LogConfiguration
	}
	snapshots, err := a.snapshots.List()
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
func (a archive) configurationBefore(index uint64) raft.Configuration {
	for i := index - 1; i > 0; i-- {
		var e raft.Log
		if err := a.log.GetLog(i, &e); err != nil {
			break
		}
		if e.Type == raft.LogConfiguration {
			if c, err := decodeConfiguration(e.Data); err == nil {
				return c
			}
		}
	}
	snapshots, err := a.snapshots.List()
	if err != nil || len(snapshots) == 0 {
		return raft.Configuration{}
	}
	return snapshots[0].Configuration
}
