package guard

import (
	"fmt"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// checkAppend checks the form of entries and of the message that carries them:
// Raft stores entries before it looks at them, and panics on bad ones, then and
// at each start.
func checkAppend(a *raft.AppendEntriesRequest) error {
	if err := checkNumbers(a.Term, a.PrevLogEntry, a.PrevLogTerm, a.LeaderCommitIndex); err != nil {
		return err
	}
	switch {
	case a.Term == 0:
		return refuse(Malformed, "term 0")
	case len(a.Entries) > MaxEntries:
		return refuse(Malformed, "%d entries, at most %d allowed", len(a.Entries), MaxEntries)
	case a.PrevLogTerm > a.Term:
		return fmt.Errorf("previous entry of term %d from a leader of term %d: %w", a.PrevLogTerm, a.Term, ErrSucceeded)
	case a.PrevLogEntry == 0 && a.PrevLogTerm != 0:
		return refuse(Malformed, "no previous entry, but of term %d", a.PrevLogTerm)
	}
	if fitting(a.Entries) < len(a.Entries) {
		return refuse(Oversized, "%d entries of more than %d bytes", len(a.Entries), MaxEntriesBytes)
	}
	index, term := a.PrevLogEntry, a.PrevLogTerm
	for _, e := range a.Entries {
		index++
		switch {
		case e == nil:
			return refuse(Malformed, "entry %d is missing", index)
		case e.Index != index:
			return refuse(Malformed, "entry %d where %d is due", e.Index, index)
		case e.Term < term || e.Term == 0:
			return refuse(Malformed, "entry %d of term %d after one of term %d", index, e.Term, term)
		case e.Term > a.Term:
			return fmt.Errorf("entry %d of term %d from a leader of term %d: %w", index, e.Term, a.Term, ErrSucceeded)
		}
		term = e.Term
		if err := checkEntry(e); err != nil {
			return refuse(Malformed, "entry %d: %v", index, err)
		}
	}
	return nil
}

// fitting returns how many of the entries one message takes: the first at least.
func fitting(entries []*raft.Log) int {
	sum := 0
	for i, e := range entries {
		if e != nil {
			sum += len(e.Data) + len(e.Extensions) + entryBytes
		}
		if sum > MaxEntriesBytes && i > 0 {
			return i
		}
	}
	return len(entries)
}

// checkEntry checks one entry. The content of a command is for the state machine to
// judge: it ignores commands that it cannot read.
func checkEntry(e *raft.Log) error {
	if len(e.Extensions) != 0 {
		return fmt.Errorf("%d bytes of extensions", len(e.Extensions))
	}
	switch e.Type {
	case raft.LogCommand:
		if len(e.Data) > lifecycle.MaxCommandBytes {
			return fmt.Errorf("command of %d bytes, at most %d allowed", len(e.Data), lifecycle.MaxCommandBytes)
		}
		return nil
	case raft.LogNoop, raft.LogBarrier:
		if len(e.Data) != 0 {
			return fmt.Errorf("%d bytes in an entry that has none", len(e.Data))
		}
		return nil
	case raft.LogConfiguration:
		_, err := decodeConfiguration(e.Data)
		return err
	default:
		return fmt.Errorf("type %d", e.Type)
	}
}
