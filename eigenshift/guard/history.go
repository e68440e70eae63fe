package guard

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
)

// judgeEntries judges what entries do to the log here. The caller holds exact.
func (g *Guard) judgeEntries(peer common.Address, a *raft.AppendEntriesRequest) error {
	fresh, err := g.judgeHistory(a)
	if err != nil {
		return err
	}
	// Configurations take effect before they are committed.
	var before *raft.Configuration
	for _, e := range fresh {
		if e.Type != raft.LogConfiguration {
			continue
		}
		after, err := decodeConfiguration(e.Data)
		if err != nil {
			return refuse(Malformed, "entry %d: %v", e.Index, err)
		}
		if before == nil {
			// Entries of this message that are new here have been looked at above.
			c := g.configurationBefore(fresh[0].Index)
			before = &c
		}
		// Raft changes one server at a time: then majorities overlap.
		if n := changes(*before, after); n > 1 && len(before.Servers) > 0 {
			g.Distrust(peer, string(Membership), distrustForeign*g.cfg.Election)
			return refuse(Membership, "%d servers changed at once", n)
		}
		if err := g.judgeConfiguration(peer, *before, after, e.Data, e.Index, e.Index <= a.LeaderCommitIndex); err != nil {
			return err
		}
		before = &after
	}
	return nil
}

// judgeHistory returns the entries that would be new here. Those that are here
// already and committed must be the same: Raft compares no more than terms, and
// deletes what differs, committed or not.
func (g *Guard) judgeHistory(a *raft.AppendEntriesRequest) (fresh []*raft.Log, err error) {
	if a.Entries[0].Index > g.raft.LastIndex() {
		return a.Entries, nil
	}
	committed, err := g.committed()
	if err != nil {
		return nil, err
	}
	last, err := g.cfg.Log.LastIndex()
	if err != nil {
		return nil, fmt.Errorf("read raft log: %w", err)
	}
	for i, e := range a.Entries {
		var have raft.Log
		err := g.cfg.Log.GetLog(e.Index, &have)
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

// committed is up to where the log is known to be committed. Raft forgets that
// when it stops; a snapshot remembers.
func (g *Guard) committed() (uint64, error) {
	snapshots, err := g.cfg.Snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	index := g.raft.CommitIndex()
	for _, s := range snapshots {
		index = max(index, s.Index)
	}
	return index, nil
}

// judgeConfiguration judges a new configuration. One that the registry does not
// allow any more may be an old one that this operator has missed: it was right
// at its time if a majority has it and says that it is committed.
func (g *Guard) judgeConfiguration(peer common.Address, before, after raft.Configuration, data []byte, index uint64, old bool) error {
	roster := g.roster.Load()
	if roster == nil && g.cfg.Trusting {
		return nil
	}
	err := refuse(Membership, "the registry is not known here yet")
	if roster != nil {
		if err = roster.allows(before, after); err == nil {
			return nil
		}
	}
	want := hashOf(data)
	if old && g.agreed(peer, abstains, index, func(t testimony) opinion {
		switch {
		case t.Commit < index || t.Entry == (common.Hash{}):
			return abstains
		case t.Entry == want:
			return agrees
		default:
			return disagrees
		}
	}) {
		return nil
	}
	if roster != nil {
		g.foreign(peer)
	}
	return err
}

// configurationAt returns the encoded configuration that was written at an
// index, if it is still known.
func (g *Guard) configurationAt(index uint64) ([]byte, bool) {
	var e raft.Log
	if err := g.cfg.Log.GetLog(index, &e); err == nil {
		return e.Data, e.Type == raft.LogConfiguration
	}
	snapshots, err := g.cfg.Snapshots.List()
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
func (g *Guard) configurationBefore(index uint64) raft.Configuration {
	for i := index - 1; i > 0; i-- {
		var e raft.Log
		if err := g.cfg.Log.GetLog(i, &e); err != nil {
			break
		}
		if e.Type == raft.LogConfiguration {
			if c, err := decodeConfiguration(e.Data); err == nil {
				return c
			}
		}
	}
	snapshots, err := g.cfg.Snapshots.List()
	if err != nil || len(snapshots) == 0 {
		return raft.Configuration{}
	}
	return snapshots[0].Configuration
}

// judgeSnapshot judges a snapshot and reads it: Raft would store it before the
// state machine has seen it, and wait for the sender while it reads.
func (g *Guard) judgeSnapshot(peer common.Address, s *raft.InstallSnapshotRequest, source io.Reader) (io.Reader, error) {
	if err := checkHeader(peer, s.RPCHeader); err != nil {
		return nil, err
	}
	if err := checkClaimant(peer, s.Leader); err != nil {
		return nil, err
	}
	configuration, err := checkSnapshot(s, g.cfg.MaxSnapshotBytes)
	if err != nil {
		return nil, err
	}
	if s.Term < g.raft.CurrentTerm() {
		return nil, fmt.Errorf("snapshot of a leader of term %d: %w", s.Term, ErrSucceeded)
	}
	if err := g.judgeLeader(peer, s.Term); err != nil {
		return nil, err
	}
	if err := g.judgeSnapshotHistory(s); err != nil {
		return nil, err
	}
	if err := g.judgeConfiguration(peer, g.configuration(), configuration, s.Configuration, s.ConfigurationIndex, true); err != nil {
		return nil, err
	}
	if source == nil {
		return nil, refuse(Malformed, "snapshot without content")
	}
	content := make([]byte, s.Size)
	if _, err := io.ReadFull(source, content); err != nil {
		return nil, fmt.Errorf("read snapshot: %w", err)
	}
	if err := g.cfg.CheckSnapshot(content); err != nil {
		return nil, refuse(Malformed, "snapshot: %v", err)
	}
	return bytes.NewReader(content), nil
}

func (g *Guard) judgeSnapshotHistory(s *raft.InstallSnapshotRequest) error {
	committed, err := g.committed()
	if err != nil {
		return err
	}
	if s.LastLogIndex <= committed {
		return refuse(History, "snapshot up to entry %d, this log is committed up to %d", s.LastLogIndex, committed)
	}
	return nil
}
