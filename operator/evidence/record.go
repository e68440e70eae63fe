package evidence

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift"
)

// Record is a piece of evidence as it is written down: a task, a response to it,
// and a certificate of those that signed it.
type Record struct {
	Task           eigenshift.TaskID `json:"task"`
	Spec           hexutil.Bytes     `json:"spec"`
	ReferenceBlock uint64            `json:"reference_block"`
	ReferenceHash  common.Hash       `json:"reference_hash"`
	DeadlineBlock  uint64            `json:"deadline_block"`
	Proposer       common.Address    `json:"proposer"`
	Response       hexutil.Bytes     `json:"response"`
	Digest         common.Hash       `json:"digest"` // that was signed
	Parts          []Part            `json:"parts"`
	NonSigners     []common.Hash     `json:"non_signers"`
}

// Part is one of a certificate's sums over the signers.
type Part struct {
	Signature hexutil.Bytes `json:"signature"`  // on G1
	SignerKey hexutil.Bytes `json:"signer_key"` // on G2
}

// NewRecord writes a piece of evidence down.
func NewRecord(c eigenshift.Certified) Record {
	r := Record{
		Task: c.Task.ID, Spec: c.Task.Spec, ReferenceBlock: c.Task.Reference.Number, ReferenceHash: c.Task.Reference.Hash,
		DeadlineBlock: c.Task.Deadline, Proposer: c.Task.Proposer, Response: c.Response,
		Digest: common.Hash(c.Certificate.Digest), NonSigners: []common.Hash{},
	}
	for _, part := range c.Certificate.Parts {
		r.Parts = append(r.Parts, Part{Signature: part.Signature[:], SignerKey: part.SignerKey[:]})
	}
	for _, id := range c.Certificate.NonSigners {
		r.NonSigners = append(r.NonSigners, common.Hash(id))
	}
	return r
}

// Certified checks bounds and sizes, and nothing else: who signed what is for the
// chain to say.
func (r Record) Certified() (eigenshift.Certified, error) {
	c := eigenshift.Certified{
		Task: eigenshift.EncodedTask{
			ID: r.Task, Spec: r.Spec, Reference: eigenshift.BlockRef{Number: r.ReferenceBlock, Hash: r.ReferenceHash},
			Deadline: r.DeadlineBlock, Proposer: r.Proposer,
		},
		Response:    r.Response,
		Certificate: eigenshift.Certificate{Digest: eigenshift.Digest(r.Digest)},
	}
	if err := c.Task.Check(); err != nil {
		return eigenshift.Certified{}, err
	}
	switch {
	case r.ReferenceBlock > math.MaxUint32:
		return eigenshift.Certified{}, fmt.Errorf("reference_block: %d does not fit in 32 bits", r.ReferenceBlock)
	case len(r.Response) > eigenshift.MaxResponseBytes:
		return eigenshift.Certified{}, fmt.Errorf("response: %d bytes, at most %d allowed", len(r.Response), eigenshift.MaxResponseBytes)
	case len(r.Parts) == 0 || len(r.Parts) > eigenshift.MaxParts:
		return eigenshift.Certified{}, fmt.Errorf("parts: %d, between 1 and %d allowed", len(r.Parts), eigenshift.MaxParts)
	case len(r.NonSigners) > eigenshift.MaxOperators:
		return eigenshift.Certified{}, fmt.Errorf("non_signers: %d, at most %d allowed", len(r.NonSigners), eigenshift.MaxOperators)
	}
	for i, p := range r.Parts {
		part, err := p.part()
		if err != nil {
			return eigenshift.Certified{}, fmt.Errorf("parts[%d].%w", i, err)
		}
		c.Certificate.Parts = append(c.Certificate.Parts, part)
	}
	for _, id := range r.NonSigners {
		c.Certificate.NonSigners = append(c.Certificate.NonSigners, eigenshift.OperatorID(id))
	}
	return c, nil
}

func (p Part) part() (part eigenshift.Part, err error) {
	switch {
	case len(p.Signature) != len(part.Signature):
		return part, fmt.Errorf("signature: %d bytes, expected %d", len(p.Signature), len(part.Signature))
	case len(p.SignerKey) != len(part.SignerKey):
		return part, fmt.Errorf("signer_key: %d bytes, expected %d", len(p.SignerKey), len(part.SignerKey))
	}
	copy(part.Signature[:], p.Signature)
	copy(part.SignerKey[:], p.SignerKey)
	return part, nil
}

// maxBytes bounds what is read: a full store in hexadecimal, and room for the
// rest.
const maxBytes = 16 << 20

// Read reads what [Store.Records] returns, written as JSON by whomever.
func Read(from io.Reader) ([]eigenshift.Certified, error) {
	limited := &io.LimitedReader{R: from, N: maxBytes + 1}
	var records []Record
	if err := json.NewDecoder(limited).Decode(&records); err != nil {
		if limited.N <= 0 {
			err = fmt.Errorf("more than %d bytes", maxBytes)
		}
		return nil, fmt.Errorf("decode evidence: %w", err)
	}
	if len(records) > maxRecords {
		return nil, fmt.Errorf("decode evidence: %d records, at most %d allowed", len(records), maxRecords)
	}
	all := make([]eigenshift.Certified, len(records))
	var errs []error
	for i, r := range records {
		var err error
		if all[i], err = r.Certified(); err != nil {
			errs = append(errs, fmt.Errorf("record %d: %w", i, err))
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("decode evidence: %w", err)
	}
	return all, nil
}
