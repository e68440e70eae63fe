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

	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// testimony is what an operator says of itself when another one asks.
type testimony struct {
	Term    uint64      // its current term
	Voted   tenure      // the operator that it voted for last
	Follows tenure      // the elected leader that it accepted last
	Ordered tenure      // the operator that it ordered, as the leader of that term, to take over
	Entry   common.Hash // of the configuration at the index asked for; zero: it has none
}

// question opens the deprecated candidate field of a RequestVote that is none;
// the index of a configuration entry follows. Raft never writes this: it puts
// its own name there.
const question = "eigenshift/testimony/1\x00"

const maxTestimonyBytes = 256

// opinion is what a testimony says about a claim.
type opinion int8

const (
	abstains opinion = iota // knows nothing of it
	agrees
	disagrees
)

// opinionOf is what a testimony says about a claim to lead.
func (t testimony) opinionOf(claim tenure) opinion {
	switch {
	case t.Voted == claim || t.Follows == claim:
		return agrees
	case t.Follows == (tenure{}) && t.Voted == (tenure{}):
		return abstains
	default:
		return disagrees
	}
}

// opinionOfEntry is what a testimony says about a configuration at the index asked for.
func (t testimony) opinionOfEntry(configuration common.Hash) opinion {
	switch t.Entry {
	case common.Hash{}:
		return abstains
	case configuration:
		return agrees
	default:
		return disagrees
	}
}

func askFor(self common.Address, index uint64) *raft.RequestVoteRequest {
	return &raft.RequestVoteRequest{
		RPCHeader: rafttransport.Header(self),
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
	if checkNumbers(t.Term, t.Voted.Term, t.Follows.Term, t.Ordered.Term) != nil {
		return t, errors.New("testimony with a term out of bounds")
	}
	return t, nil
}

func hashOf(configuration []byte) common.Hash { return sha256.Sum256(configuration) }
