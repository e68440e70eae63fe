package peer

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// The bodies of POST /v1/response are RLP lists, in the order of these fields.
// RLP has one encoding for each value, and its decoder takes no other.

type wireTask struct {
	ID              uint64
	Spec            []byte
	ReferenceNumber uint64
	ReferenceHash   common.Hash
	Deadline        uint64
	Proposer        common.Address
}

type wireResponse struct {
	Task      uint64
	Response  []byte
	Digest    [32]byte
	Signature [64]byte
}

// Bounds on the bodies: the largest field, and room for the others.
const (
	maxTaskBytes     = eigenshift.MaxSpecBytes + 256
	maxResponseBytes = eigenshift.MaxResponseBytes + 256
)

// encodeTask writes a request.
func encodeTask(t eigenshift.EncodedTask) ([]byte, error) {
	if err := eigenshift.CheckEncodedTask(t); err != nil {
		return nil, err
	}
	return rlp.EncodeToBytes(wireTask{
		ID:              uint64(t.ID),
		Spec:            t.Spec,
		ReferenceNumber: t.Reference.Number,
		ReferenceHash:   t.Reference.Hash,
		Deadline:        t.Deadline,
		Proposer:        t.Proposer,
	})
}

// decodeTask reads a request, which may be anything.
func decodeTask(body []byte) (eigenshift.EncodedTask, error) {
	if len(body) > maxTaskBytes {
		return eigenshift.EncodedTask{}, fmt.Errorf("task of %d bytes, at most %d allowed", len(body), maxTaskBytes)
	}
	var w wireTask
	if err := rlp.DecodeBytes(body, &w); err != nil {
		return eigenshift.EncodedTask{}, fmt.Errorf("decode task: %w", err)
	}
	t := eigenshift.EncodedTask{
		ID:        eigenshift.TaskID(w.ID),
		Spec:      w.Spec,
		Reference: eigenshift.BlockRef{Number: w.ReferenceNumber, Hash: w.ReferenceHash},
		Deadline:  w.Deadline,
		Proposer:  w.Proposer,
	}
	return t, eigenshift.CheckEncodedTask(t)
}

// encodeResponse writes an answer.
func encodeResponse(r eigenshift.SignedResponse) ([]byte, error) {
	if err := eigenshift.CheckSignedResponse(r); err != nil {
		return nil, err
	}
	return rlp.EncodeToBytes(wireResponse{
		Task:      uint64(r.Task),
		Response:  r.Response,
		Digest:    r.Digest,
		Signature: r.Signature,
	})
}

// decodeResponse reads an answer, which may be anything. Digest and signature
// are not looked into.
func decodeResponse(body []byte) (eigenshift.SignedResponse, error) {
	if len(body) > maxResponseBytes {
		return eigenshift.SignedResponse{}, fmt.Errorf("response of %d bytes, at most %d allowed", len(body), maxResponseBytes)
	}
	var w wireResponse
	if err := rlp.DecodeBytes(body, &w); err != nil {
		return eigenshift.SignedResponse{}, fmt.Errorf("decode response: %w", err)
	}
	r := eigenshift.SignedResponse{
		Task:      eigenshift.TaskID(w.Task),
		Response:  w.Response,
		Digest:    w.Digest,
		Signature: w.Signature,
	}
	return r, eigenshift.CheckSignedResponse(r)
}
