package peer

import (
	"encoding/hex"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
)

// The endpoints, all on HTTP/2 only.
const (
	responsePath = "/v1/response" // POST a task, get a signed response
	reachPath    = "/v1/reach"    // GET nothing: both sides accept each other, and this one would lead
	protocolPath = "/v1/protocol" // POST the asker's agreed parameters, get the responder's
	contentType  = "application/x-rlp"
	maxHeader    = 4 << 10
	bodyTimeout  = 10 * time.Second // to read a request, to write an answer
)

// The bodies of POST /v1/response are RLP lists, in the order of these fields and of those
// of [eigenshift.SignedResponse]. RLP has one encoding for each value, and its decoder takes
// no other.

type wireTask struct {
	ID              uint64
	Spec            []byte
	ReferenceNumber uint64
	ReferenceHash   common.Hash
	Deadline        uint64
	Proposer        common.Address
}

// Bounds on the bodies: the largest field, and room for the others.
const (
	maxTaskBytes     = eigenshift.MaxSpecBytes + 256
	maxResponseBytes = eigenshift.MaxResponseBytes + 256
)

// encodeTask encodes the body of a request.
func encodeTask(t eigenshift.EncodedTask) ([]byte, error) {
	if err := t.Check(); err != nil {
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

// decodeTask decodes the body of a request, which may be anything.
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
	return t, t.Check()
}

// encodeResponse encodes the body of an answer.
func encodeResponse(r eigenshift.SignedResponse) ([]byte, error) {
	if err := r.Check(); err != nil {
		return nil, err
	}
	return rlp.EncodeToBytes(r)
}

// decodeResponse decodes the body of an answer, which may be anything. Digest and
// signature are not checked.
func decodeResponse(body []byte) (eigenshift.SignedResponse, error) {
	if len(body) > maxResponseBytes {
		return eigenshift.SignedResponse{}, fmt.Errorf("response of %d bytes, at most %d allowed", len(body), maxResponseBytes)
	}
	var r eigenshift.SignedResponse
	if err := rlp.DecodeBytes(body, &r); err != nil {
		return eigenshift.SignedResponse{}, fmt.Errorf("decode response: %w", err)
	}
	return r, r.Check()
}

// maxViewBytes bounds the query of GET /v1/reach: three names, two numbers of 32
// bits and a hash.
const maxViewBytes = len("head=&reference=&hash=") + 2*10 + 2*common.HashLength

// encodeView encodes a leader's view of the chain as a query.
func encodeView(v eigenshift.ChainView) (string, error) {
	if err := v.Check(); err != nil {
		return "", err
	}
	query := "head=" + strconv.FormatUint(v.Head, 10)
	if v.Reference != (eigenshift.BlockRef{}) {
		query += "&reference=" + strconv.FormatUint(v.Reference.Number, 10) + "&hash=" + hex.EncodeToString(v.Reference.Hash[:])
	}
	return query, nil
}

// decodeView decodes such a query, which may be anything; an empty one is the zero view.
// Each view has one form, and no other is accepted.
func decodeView(query string) (eigenshift.ChainView, error) {
	if query == "" {
		return eigenshift.ChainView{}, nil
	}
	if len(query) > maxViewBytes {
		return eigenshift.ChainView{}, fmt.Errorf("view of %d bytes, at most %d allowed", len(query), maxViewBytes)
	}
	fields, err := url.ParseQuery(query)
	if err != nil {
		return eigenshift.ChainView{}, fmt.Errorf("decode view: %w", err)
	}
	var v eigenshift.ChainView
	if v.Head, err = strconv.ParseUint(fields.Get("head"), 10, 32); err != nil {
		return eigenshift.ChainView{}, fmt.Errorf("decode view: head: %w", err)
	}
	if fields.Has("reference") {
		if v.Reference.Number, err = strconv.ParseUint(fields.Get("reference"), 10, 32); err != nil {
			return eigenshift.ChainView{}, fmt.Errorf("decode view: reference: %w", err)
		}
		hash, err := hex.DecodeString(fields.Get("hash"))
		if err != nil || len(hash) != common.HashLength {
			return eigenshift.ChainView{}, fmt.Errorf("decode view: hash: not %d bytes in hexadecimal", common.HashLength)
		}
		v.Reference.Hash = common.Hash(hash)
	}
	switch again, err := encodeView(v); {
	case err != nil:
		return eigenshift.ChainView{}, fmt.Errorf("decode view: %w", err)
	case again != query:
		return eigenshift.ChainView{}, fmt.Errorf("decode view: write it as %q", again)
	}
	return v, nil
}
