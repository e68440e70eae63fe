package guard

import (
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// Bounds of what operators with this software send.
const (
	// MaxEntries is how many entries one message carries at most.
	MaxEntries = 64
	// MaxEntriesBytes is how many bytes the entries of one message have at most, in
	// the sum of their data and entryBytes for each. It is about fifteen of the
	// largest commands, and as good as no limit for those of a quiet cluster.
	MaxEntriesBytes = 1 << 20
	// entryBytes is what an entry has on the wire besides its data, at most.
	entryBytes = 256
	// maxNumber bounds terms and indices: far beyond what a cluster reaches, and
	// far enough from overflow for all that Raft adds to them.
	maxNumber = math.MaxUint64 >> 2
	// maxConfigurationBytes bounds an encoded configuration: 512 members with
	// names of 42 bytes and sockets of up to 256.
	maxConfigurationBytes = eigenshift.MaxOperators * 400
	maxSocketBytes        = 256
)

// Limits bound a message on the wire, when a snapshot may have so many bytes.
func Limits(snapshot int64) raftwire.Limits {
	return raftwire.Limits{
		Message:       MaxEntriesBytes + 2*maxConfigurationBytes,
		Snapshot:      snapshot,
		Entries:       MaxEntries,
		Data:          lifecycle.MaxCommandBytes,
		Configuration: maxConfigurationBytes,
	}
}

// checkHeader compares who a message says that it is from with who sent it.
func checkHeader(peer common.Address, h raft.RPCHeader) error {
	if h.ProtocolVersion != raft.ProtocolVersionMax {
		return refuse(Malformed, "protocol version %d", h.ProtocolVersion)
	}
	if name := peer.Hex(); string(h.ID) != name || string(h.Addr) != name {
		return refuse(Sender, "says that it is from %.64q at %.64q", h.ID, h.Addr)
	}
	return nil
}

// checkClaimant checks the deprecated field in which leaders and candidates
// name themselves once more.
func checkClaimant(peer common.Address, claimant []byte) error {
	if len(claimant) != 0 && string(claimant) != peer.Hex() {
		return refuse(Sender, "speaks for %.64q", claimant)
	}
	return nil
}

func checkNumbers(numbers ...uint64) error {
	for _, n := range numbers {
		if n > maxNumber {
			return refuse(Malformed, "term or index of %d", n)
		}
	}
	return nil
}

// ErrSucceeded is what a leader is told that has been succeeded without having
// noticed: Raft's replication goes on for a moment, and sends what the log has
// got from the successor. It is no lie, and not counted.
var ErrSucceeded = errors.New("there is another leader since")

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
	if n := fitting(a.Entries); n < len(a.Entries) {
		return refuse(Oversized, "%d entries of more than %d bytes", len(a.Entries), MaxEntriesBytes)
	}
	index, term := a.PrevLogEntry, a.PrevLogTerm
	for _, e := range a.Entries {
		index++
		if e == nil {
			return refuse(Malformed, "entry %d is missing", index)
		}
		if e.Index != index {
			return refuse(Malformed, "entry %d where %d is due", e.Index, index)
		}
		if e.Term < term || e.Term == 0 {
			return refuse(Malformed, "entry %d of term %d after one of term %d", index, e.Term, term)
		}
		if e.Term > a.Term {
			return fmt.Errorf("entry %d of term %d from a leader of term %d: %w", index, e.Term, a.Term, ErrSucceeded)
		}
		term = e.Term
		if err := checkEntry(e); err != nil {
			return refuse(Malformed, "entry %d: %v", index, err)
		}
	}
	return nil
}

// fitting is how many of the entries one message takes: the first at least.
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

// checkEntry checks what one entry is. What a command says is for the state
// machine to judge: it ignores what it cannot read.
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

// decodeConfiguration reads a configuration and checks its form: operators in
// the form of this software, each once, each at a socket of its own, and a voter.
func decodeConfiguration(data []byte) (c raft.Configuration, err error) {
	if len(data) > maxConfigurationBytes {
		return c, fmt.Errorf("configuration of %d bytes, at most %d allowed", len(data), maxConfigurationBytes)
	}
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("undecodable configuration: %v", p)
		}
	}()
	if err := raftwire.CheckConfiguration(data, eigenshift.MaxOperators); err != nil {
		return c, err
	}
	c = raft.DecodeConfiguration(data)
	names := make(map[raft.ServerID]bool, len(c.Servers))
	sockets := make(map[raft.ServerAddress]bool, len(c.Servers))
	voters := 0
	for _, s := range c.Servers {
		switch _, known := rafttransport.OperatorOf(s.ID); {
		case !known:
			return c, fmt.Errorf("configuration with %.64q, which is no operator", s.ID)
		case names[s.ID]:
			return c, fmt.Errorf("configuration with %s twice", s.ID)
		case s.Address == "" || len(s.Address) > maxSocketBytes:
			return c, fmt.Errorf("configuration with %s at a socket of %d bytes", s.ID, len(s.Address))
		case sockets[s.Address]:
			return c, fmt.Errorf("configuration with the socket %.64q twice", s.Address)
		case s.Suffrage != raft.Voter && s.Suffrage != raft.Nonvoter:
			return c, fmt.Errorf("configuration with %s of suffrage %d", s.ID, s.Suffrage)
		}
		names[s.ID], sockets[s.Address] = true, true
		if s.Suffrage == raft.Voter {
			voters++
		}
	}
	if voters == 0 {
		return c, fmt.Errorf("configuration of %d servers without a voter", len(c.Servers))
	}
	return c, nil
}

// checkSnapshot checks what is said about a snapshot; its content is checked
// once it is here.
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
