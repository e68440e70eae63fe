package observations

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift"
)

// Said is what one operator said that it saw of a task.
type Said struct {
	Task        eigenshift.EncodedTask
	Operator    common.Address
	Observation []byte
	Signature   eigenshift.Signature
}

// Record is what an operator said, as it is written down.
type Record struct {
	Task           eigenshift.TaskID `json:"task"`
	Spec           hexutil.Bytes     `json:"spec"`
	ReferenceBlock uint64            `json:"reference_block"`
	ReferenceHash  common.Hash       `json:"reference_hash"`
	DeadlineBlock  uint64            `json:"deadline_block"`
	Proposer       common.Address    `json:"proposer"`
	Operator       common.Address    `json:"operator"`
	Observation    hexutil.Bytes     `json:"observation"`
	Signature      hexutil.Bytes     `json:"signature"` // on G1
}

func newRecord(s Said) Record {
	return Record{
		Task: s.Task.ID, Spec: s.Task.Spec, ReferenceBlock: s.Task.Reference.Number, ReferenceHash: s.Task.Reference.Hash,
		DeadlineBlock: s.Task.Deadline, Proposer: s.Task.Proposer,
		Operator: s.Operator, Observation: s.Observation, Signature: s.Signature[:],
	}
}

// said checks bounds and sizes. Who signed what is checked when it matters: [Proof.Check].
func (r Record) said() (Said, error) {
	s := Said{
		Task: eigenshift.EncodedTask{
			ID: r.Task, Spec: r.Spec, Reference: eigenshift.BlockRef{Number: r.ReferenceBlock, Hash: r.ReferenceHash},
			Deadline: r.DeadlineBlock, Proposer: r.Proposer,
		},
		Operator: r.Operator, Observation: r.Observation,
	}
	if err := s.Task.Check(); err != nil {
		return Said{}, err
	}
	switch {
	case len(r.Observation) > eigenshift.MaxObservationBytes:
		return Said{}, fmt.Errorf("observation: %d bytes, at most %d allowed", len(r.Observation), eigenshift.MaxObservationBytes)
	case len(r.Signature) != len(s.Signature):
		return Said{}, fmt.Errorf("signature: %d bytes, expected %d", len(r.Signature), len(s.Signature))
	}
	copy(s.Signature[:], r.Signature)
	return s, nil
}

// maxBytes bounds what is read of one book: a full one, in hexadecimal, with specs of some
// hundred bytes and observations of the greatest size.
const maxBytes = 8 << 20

// Read reads what [Book.Records] returns, written as JSON by whomever.
func Read(from io.Reader) ([]Said, error) {
	limited := &io.LimitedReader{R: from, N: maxBytes + 1}
	var records []Record
	if err := json.NewDecoder(limited).Decode(&records); err != nil {
		if limited.N <= 0 {
			err = fmt.Errorf("more than %d bytes", maxBytes)
		}
		return nil, fmt.Errorf("decode observations: %w", err)
	}
	all := make([]Said, len(records))
	for i, r := range records {
		var err error
		if all[i], err = r.said(); err != nil {
			return nil, fmt.Errorf("decode observations: record %d: %w", i, err)
		}
	}
	return all, nil
}
