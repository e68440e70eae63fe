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
	responsePath    = "/v1/response"    // POST a task, get a signed response
	observationPath = "/v1/observation" // POST a question, get a signed observation
	outcomePath     = "/v1/outcome"     // POST a task and a report, get a signed response
	reachPath       = "/v1/reach"       // GET nothing: both sides accept each other, and this one would lead
	protocolPath    = "/v1/protocol"    // POST the asker's agreed parameters, get the responder's
	dialBackPath    = "/v1/dialback"    // GET nothing: the responder reaches the asker at its registered socket
	contentType     = "application/x-rlp"
	maxHeader       = 4 << 10
	bodyTimeout     = 10 * time.Second // to read a request, to write an answer
)

// The bodies are RLP lists, in the order of these fields and of those of
// [eigenshift.SignedResponse], [eigenshift.SignedObservation] and [eigenshift.Report]. RLP has
// one encoding for each value, and its decoder takes no other.

type wireTask struct {
	ID              uint64
	Spec            []byte
	ReferenceNumber uint64
	ReferenceHash   common.Hash
	Deadline        uint64
	Proposer        common.Address
}

type wireQuestion struct {
	Task       wireTask
	Commitment common.Hash
}

type wireReport struct {
	Task   wireTask
	Report eigenshift.Report
}

// Bounds on the bodies: the largest fields, and room for the others.
const (
	maxTaskBytes        = eigenshift.MaxSpecBytes + 256
	maxResponseBytes    = eigenshift.MaxResponseBytes + 256
	maxObservationBytes = eigenshift.MaxObservationBytes + 256
	maxReportBytes      = maxTaskBytes + eigenshift.MaxOperators*(eigenshift.MaxObservationBytes+64)
)

func wireOf(t eigenshift.EncodedTask) wireTask {
	return wireTask{
		ID:              uint64(t.ID),
		Spec:            t.Spec,
		ReferenceNumber: t.Reference.Number,
		ReferenceHash:   t.Reference.Hash,
		Deadline:        t.Deadline,
		Proposer:        t.Proposer,
	}
}

// task returns the task, which has passed its check.
func (w wireTask) task() (eigenshift.EncodedTask, error) {
	t := eigenshift.EncodedTask{
		ID:        eigenshift.TaskID(w.ID),
		Spec:      w.Spec,
		Reference: eigenshift.BlockRef{Number: w.ReferenceNumber, Hash: w.ReferenceHash},
		Deadline:  w.Deadline,
		Proposer:  w.Proposer,
	}
	return t, t.Check()
}

// checked is what says itself whether it is within its bounds.
type checked interface{ Check() error }

// encode encodes a body whose parts are within their bounds.
func encode(body any, parts ...checked) ([]byte, error) {
	for _, part := range parts {
		if err := part.Check(); err != nil {
			return nil, err
		}
	}
	return rlp.EncodeToBytes(body)
}

// decode decodes a body, which may be anything, of at most so many bytes.
func decode[W any](noun string, body []byte, most int) (w W, err error) {
	if len(body) > most {
		return w, fmt.Errorf("%s of %d bytes, at most %d allowed", noun, len(body), most)
	}
	if err := rlp.DecodeBytes(body, &w); err != nil {
		return w, fmt.Errorf("decode %s: %w", noun, err)
	}
	return w, nil
}

// The bodies of requests, which may be anything.

func encodeTask(t eigenshift.EncodedTask) ([]byte, error) { return encode(wireOf(t), t) }

func decodeTask(body []byte) (eigenshift.EncodedTask, error) {
	w, err := decode[wireTask]("task", body, maxTaskBytes)
	if err != nil {
		return eigenshift.EncodedTask{}, err
	}
	return w.task()
}

func encodeQuestion(q eigenshift.Question) ([]byte, error) {
	return encode(wireQuestion{wireOf(q.Task), q.Commitment}, q.Task)
}

func decodeQuestion(body []byte) (eigenshift.Question, error) {
	w, err := decode[wireQuestion]("question", body, maxTaskBytes)
	if err != nil {
		return eigenshift.Question{}, err
	}
	t, err := w.Task.task()
	return eigenshift.Question{Task: t, Commitment: w.Commitment}, err
}

// shown is a report, and the task that it is of.
type shown struct {
	task   eigenshift.EncodedTask
	report eigenshift.Report
}

func encodeReport(s shown) ([]byte, error) {
	return encode(wireReport{wireOf(s.task), s.report}, s.task, s.report)
}

func decodeReport(body []byte) (shown, error) {
	w, err := decode[wireReport]("report", body, maxReportBytes)
	if err != nil {
		return shown{}, err
	}
	t, err := w.Task.task()
	if err == nil {
		err = w.Report.Check()
	}
	return shown{t, w.Report}, err
}

// The bodies of answers, which may be anything. Digests and signatures are not checked.

func encodeResponse(r eigenshift.SignedResponse) ([]byte, error) { return encode(r, r) }

func decodeResponse(body []byte) (eigenshift.SignedResponse, error) {
	r, err := decode[eigenshift.SignedResponse]("response", body, maxResponseBytes)
	if err != nil {
		return r, err
	}
	return r, r.Check()
}

func encodeObservation(o eigenshift.SignedObservation) ([]byte, error) { return encode(o, o) }

func decodeObservation(body []byte) (eigenshift.SignedObservation, error) {
	o, err := decode[eigenshift.SignedObservation]("observation", body, maxObservationBytes)
	if err != nil {
		return o, err
	}
	return o, o.Check()
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
