package guard

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/hashicorp/raft"
)

// question opens the deprecated candidate field of a RequestVote that is none;
// the index of a configuration entry follows. Raft never writes this: it puts
// its own name there.
const question = "eigenshift/testimony/1\x00"

const maxTestimonyBytes = 256

// tenure is somebody in a term.
type tenure struct {
	Term uint64
	Who  common.Address
}

// testimony is what an operator says of itself when another one asks.
type testimony struct {
	Term    uint64      // the one it is in
	Voted   tenure      // whom it voted for last
	Follows tenure      // whom it accepted as elected leader last
	Ordered tenure      // whom it ordered, as the leader of that term, to take over
	Commit  uint64      // up to here its log is committed
	Entry   common.Hash // of the configuration at the index asked for; zero: it has none
}

func askFor(self common.Address, index uint64) *raft.RequestVoteRequest {
	name := []byte(self.Hex())
	return &raft.RequestVoteRequest{
		RPCHeader: raft.RPCHeader{ProtocolVersion: raft.ProtocolVersionMax, ID: name, Addr: name},
		//lint:ignore SA1019 its use is the point: no Raft that runs needs it
		Candidate: binary.BigEndian.AppendUint64([]byte(question), index),
	}
}

// asked reads a question; false when the message is none.
func asked(v *raft.RequestVoteRequest) (index uint64, ok bool) {
	//lint:ignore SA1019 see askFor
	rest, ok := bytes.CutPrefix(v.Candidate, []byte(question))
	if !ok || len(rest) != 8 || v.Term != 0 {
		return 0, false
	}
	return binary.BigEndian.Uint64(rest), true
}

func (t testimony) encode() []byte {
	data, err := rlp.EncodeToBytes(t)
	if err != nil {
		panic(fmt.Sprintf("guard: testimony is not encodable: %v", err)) // a mistake in the type above
	}
	return data
}

func decodeTestimony(data []byte) (testimony, error) {
	var t testimony
	if len(data) > maxTestimonyBytes {
		return t, fmt.Errorf("testimony of %d bytes", len(data))
	}
	if err := rlp.DecodeBytes(data, &t); err != nil {
		return t, fmt.Errorf("decode testimony: %w", err)
	}
	if checkNumbers(t.Term, t.Voted.Term, t.Follows.Term, t.Ordered.Term, t.Commit) != nil {
		return t, errors.New("testimony with a term or index out of bounds")
	}
	return t, nil
}

func hashOf(configuration []byte) common.Hash { return sha256.Sum256(configuration) }
