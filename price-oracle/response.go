package priceoracle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Response is what operators answer to a task, and what they sign.
type Response struct {
	// Answers are one for each feed of the task's spec, ascending by index.
	Answers []Answer
	// Observations are what every single source of these feeds said, ascending by
	// feed and source. The settlement publishes them, so that anyone can hold the
	// signers to them.
	Observations []Observation
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
	return checkObservations(r.Observations, spec)
}

// ResponseCodec encodes a response as the contract decodes it:
// abi.encode(bytes32[] answers, bytes32[] observations).
type ResponseCodec struct{}

var _ eigenshift.Codec[Response] = ResponseCodec{}

const (
	wordBytes = 32
	// answersAt is where the answers start, by their length: after the offsets
	// of both arrays.
	answersAt = 2 * wordBytes
	// maxObservations is what the contract allows the sources of all feeds, and
	// the observations of a response, to be.
	maxObservations = 768
)

// Encode implements [eigenshift.Codec].
func (ResponseCodec) Encode(r Response) ([]byte, error) {
	if len(r.Answers) == 0 || len(r.Answers) > MaxFeeds {
		return nil, fmt.Errorf("%d answers, expected 1 to %d", len(r.Answers), MaxFeeds)
	}
	if len(r.Observations) > maxObservations {
		return nil, fmt.Errorf("%d observations, at most %d allowed", len(r.Observations), maxObservations)
	}
	observationsAt := answersAt + (1+len(r.Answers))*wordBytes
	data := make([]byte, 0, observationsAt+(1+len(r.Observations))*wordBytes)
	data = appendUint256(data, answersAt)
	data = appendUint256(data, uint64(observationsAt))
	data = appendUint256(data, uint64(len(r.Answers)))
	for i, a := range r.Answers {
		word, err := a.Pack()
		if err != nil {
			return nil, fmt.Errorf("answer %d: %w", i, err)
		}
		data = append(data, word[:]...)
	}
	data = appendUint256(data, uint64(len(r.Observations)))
	for i, o := range r.Observations {
		word, err := o.Pack()
		if err != nil {
			return nil, fmt.Errorf("observation %d: %w", i, err)
		}
		data = append(data, word[:]...)
	}
	return data, nil
}

// Decode implements [eigenshift.Codec]. It accepts the canonical encoding only:
// ABI decoders in general also accept other offsets and trailing bytes, and then
// one response would have many digests.
func (ResponseCodec) Decode(data []byte) (Response, error) {
	const head = answersAt + wordBytes
	if len(data) < head || len(data)%wordBytes != 0 {
		return Response{}, fmt.Errorf("%d bytes, expected whole words and at least three", len(data))
	}
	if !isUint256(data[:wordBytes], answersAt) {
		return Response{}, errors.New("the answers do not start where they should")
	}
	answers, rest, err := takeWords(data[answersAt:], MaxFeeds)
	if err != nil {
		return Response{}, fmt.Errorf("answers: %w", err)
	}
	if len(answers) == 0 {
		return Response{}, errors.New("no answers")
	}
	if !isUint256(data[wordBytes:answersAt], uint64(len(data)-len(rest))) {
		return Response{}, errors.New("the observations do not start where they should")
	}
	observations, rest, err := takeWords(rest, maxObservations)
	if err != nil {
		return Response{}, fmt.Errorf("observations: %w", err)
	}
	if len(rest) != 0 {
		return Response{}, fmt.Errorf("%d bytes after the observations", len(rest))
	}
	r := Response{Answers: make([]Answer, len(answers)), Observations: make([]Observation, len(observations))}
	for i, w := range answers {
		r.Answers[i] = w.Unpack()
	}
	for i, w := range observations {
		r.Observations[i] = UnpackObservation(w)
	}
	return r, nil
}

// takeWords takes an array, its length first, off the front of data.
func takeWords(data []byte, most int) (words []Word, rest []byte, err error) {
	if len(data) < wordBytes {
		return nil, nil, errors.New("no length")
	}
	length := new(big.Int).SetBytes(data[:wordBytes])
	data = data[wordBytes:]
	if !length.IsUint64() || length.Uint64() > uint64(min(most, len(data)/wordBytes)) {
		return nil, nil, fmt.Errorf("a length of %s, at most %d allowed and %d there", length, most, len(data)/wordBytes)
	}
	words = make([]Word, length.Uint64())
	for i := range words {
		words[i] = Word(data[i*wordBytes:][:wordBytes])
	}
	return words, data[len(words)*wordBytes:], nil
}

func appendUint256(data []byte, v uint64) []byte {
	data = append(data, make([]byte, wordBytes-8)...)
	return binary.BigEndian.AppendUint64(data, v)
}

func isUint256(word []byte, v uint64) bool {
	return common.Hash(word) == common.Hash(appendUint256(nil, v))
}
