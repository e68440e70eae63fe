package guard

import (
	"errors"
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
	// entryBytes is how many bytes an entry has on the wire besides its data, at most.
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

// checkNumbers checks terms and indices.
func checkNumbers(numbers ...uint64) error {
	for _, n := range numbers {
		if n > maxNumber {
			return refuse(Malformed, "term or index of %d", n)
		}
	}
	return nil
}

// ErrSucceeded is returned to a leader that has been succeeded without having noticed:
// Raft's replication goes on for a moment, and sends entries that the log has got from
// the successor. It is no lie, and not counted.
var ErrSucceeded = errors.New("there is another leader since")

// checkCandidacy checks the form of a candidacy.
func checkCandidacy(v *raft.RequestVoteRequest) error {
	if err := checkNumbers(v.Term, v.LastLogIndex, v.LastLogTerm); err != nil {
		return err
	}
	if v.LastLogTerm >= v.Term {
		return refuse(Malformed, "candidate in term %d with an entry of term %d", v.Term, v.LastLogTerm)
	}
	return nil
}

// checkHeader checks that the sender named in a message is the authenticated peer.
func checkHeader(peer common.Address, h raft.RPCHeader) error {
	if h.ProtocolVersion != raft.ProtocolVersionMax {
		return refuse(Malformed, "protocol version %d", h.ProtocolVersion)
	}
	if name := string(rafttransport.ServerID(peer)); string(h.ID) != name || string(h.Addr) != name {
		return refuse(Sender, "says that it is from %.64q at %.64q", h.ID, h.Addr)
	}
	return nil
}

// checkSender checks the header, and the deprecated field in which leaders and
// candidates name themselves once more.
func checkSender(peer common.Address, h raft.RPCHeader, claimant []byte) error {
	if err := checkHeader(peer, h); err != nil {
		return err
	}
	if len(claimant) != 0 && string(claimant) != string(rafttransport.ServerID(peer)) {
		return refuse(Sender, "speaks for %.64q", claimant)
	}
	return nil
}
