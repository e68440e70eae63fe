package priceoracle

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Response is what operators answer to a task, and what they sign: one answer
// for each feed of the task's spec, ascending by index.
type Response struct {
	// Observations is the hash of what every single source said. It binds the
	// answers to their evidence without putting that on chain.
	Observations common.Hash
	Answers      []Answer
}

// Check reports what is wrong with a response to spec, whoever sent it.
func (r Response) Check(spec FeedSet) error {
	if len(r.Answers) != spec.Len() {
		return fmt.Errorf("%d answers to %d feeds", len(r.Answers), spec.Len())
	}
	for i, index := range spec.Indices() {
		a := r.Answers[i]
		if err := a.Check(); err != nil {
			return fmt.Errorf("feed %d: %w", index, err)
		}
		if a.ObservedAt != r.Answers[0].ObservedAt {
			return fmt.Errorf("feed %d: observed at %d, others at %d: answers of one task are read at one block", index, a.ObservedAt, r.Answers[0].ObservedAt)
		}
	}
	return nil
}

// ResponseCodec encodes a response as the contract decodes it:
// abi.encode(bytes32 observationsHash, bytes32[] answers).
type ResponseCodec struct{}

var _ eigenshift.Codec[Response] = ResponseCodec{}

const (
	wordBytes = 32
	// headBytes is what comes before the answers: hash, offset of the array,
	// its length.
	headBytes  = 3 * wordBytes
	offset     = 2 * wordBytes
	maxAnswers = 256
)

// Encode implements [eigenshift.Codec].
func (ResponseCodec) Encode(r Response) ([]byte, error) {
	if len(r.Answers) == 0 || len(r.Answers) > maxAnswers {
		return nil, fmt.Errorf("%d answers, expected 1 to %d", len(r.Answers), maxAnswers)
	}
	data := make([]byte, 0, headBytes+len(r.Answers)*wordBytes)
	data = append(data, r.Observations[:]...)
	data = appendUint256(data, offset)
	data = appendUint256(data, uint64(len(r.Answers)))
	for i, a := range r.Answers {
		word, err := a.Pack()
		if err != nil {
			return nil, fmt.Errorf("answer %d: %w", i, err)
		}
		data = append(data, word[:]...)
	}
	return data, nil
}

// Decode implements [eigenshift.Codec]. It accepts the canonical encoding only:
// ABI decoders in general also accept other offsets and trailing bytes, and then
// one response would have many digests.
func (ResponseCodec) Decode(data []byte) (Response, error) {
	var r Response
	if len(data) <= headBytes || len(data)%wordBytes != 0 || len(data) > headBytes+maxAnswers*wordBytes {
		return r, fmt.Errorf("%d bytes, expected three words and 1 to %d answers", len(data), maxAnswers)
	}
	n := (len(data) - headBytes) / wordBytes
	if !isUint256(data[32:64], offset) {
		return r, errors.New("the answers do not start where they should")
	}
	if !isUint256(data[64:96], uint64(n)) {
		return r, fmt.Errorf("length of the answers is not %d, as many as there are", n)
	}
	r.Observations = common.Hash(data[:32])
	r.Answers = make([]Answer, n)
	for i := range r.Answers {
		r.Answers[i] = Word(data[headBytes+i*wordBytes:][:wordBytes]).Unpack()
	}
	return r, nil
}

func appendUint256(data []byte, v uint64) []byte {
	data = append(data, make([]byte, wordBytes-8)...)
	return binary.BigEndian.AppendUint64(data, v)
}

func isUint256(word []byte, v uint64) bool {
	return common.Hash(word) == common.Hash(appendUint256(nil, v))
}
