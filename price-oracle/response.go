package priceoracle

import (
	"fmt"

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

// words are a response in the contract's terms.
type words struct{ Answers, Observations []Word }

var wordsCodec = eigenshift.ABI[words]("bytes32[],bytes32[]")

// maxObservations is what the contract allows the sources of all feeds, and
// the observations of a response, to be.
const maxObservations = 768

// check reports how many answers or observations no response has.
func (w words) check() error {
	if n := len(w.Answers); n == 0 || n > MaxFeeds {
		return fmt.Errorf("%d answers, expected 1 to %d", n, MaxFeeds)
	}
	if n := len(w.Observations); n > maxObservations {
		return fmt.Errorf("%d observations, at most %d allowed", n, maxObservations)
	}
	return nil
}

// Encode implements [eigenshift.Codec].
func (ResponseCodec) Encode(r Response) ([]byte, error) {
	w := words{Answers: make([]Word, len(r.Answers)), Observations: make([]Word, len(r.Observations))}
	err := w.check()
	if err != nil {
		return nil, err
	}
	for i, a := range r.Answers {
		if w.Answers[i], err = a.Pack(); err != nil {
			return nil, fmt.Errorf("answer %d: %w", i, err)
		}
	}
	for i, o := range r.Observations {
		if w.Observations[i], err = o.Pack(); err != nil {
			return nil, fmt.Errorf("observation %d: %w", i, err)
		}
	}
	return wordsCodec.Encode(w)
}

// Decode implements [eigenshift.Codec].
func (ResponseCodec) Decode(data []byte) (Response, error) {
	w, err := wordsCodec.Decode(data)
	if err != nil {
		return Response{}, err
	}
	if err := w.check(); err != nil {
		return Response{}, err
	}
	r := Response{Answers: make([]Answer, len(w.Answers)), Observations: make([]Observation, len(w.Observations))}
	for i, word := range w.Answers {
		r.Answers[i] = word.Unpack()
	}
	for i, word := range w.Observations {
		r.Observations[i] = UnpackObservation(word)
	}
	return r, nil
}
