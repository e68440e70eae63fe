package priceoracle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

// Observation is what one source said at the reference block, as operators sign
// it. Of a source that did not answer, or not with values that fit, all but the
// indices is zero.
type Observation struct {
	Feed      uint8    // index of the feed
	Source    uint8    // index of the source within the feed
	RoundID   *big.Int // of the source, within 80 bits; 0 for DIA, which has none
	UpdatedAt uint32   // unix seconds, as the source says
	Answer    *big.Int // raw, in the decimals of the source, within int128
}

// Silent reports whether the source did not answer. A silent observation cannot
// be refuted later.
func (o Observation) Silent() bool {
	return o.RoundID.Sign() == 0 && o.UpdatedAt == 0 && o.Answer.Sign() == 0
}

const (
	roundBytes = 10
	int128Bits = 128
)

var errHalfObservation = errors.New("observation without a round or an answer")

// Pack returns the observation's word. From the most significant end: uint8 feed,
// uint8 source, uint80 roundId, uint32 updatedAt, int128 answer. It fails when a
// number is missing or does not fit.
func (o Observation) Pack() (Word, error) {
	var w Word
	if o.RoundID == nil || o.Answer == nil {
		return w, errHalfObservation
	}
	if o.RoundID.Sign() < 0 || o.RoundID.BitLen() > 8*roundBytes {
		return w, fmt.Errorf("round %s does not fit into 80 bits", o.RoundID)
	}
	magnitude := o.Answer
	if o.Answer.Sign() < 0 {
		magnitude = new(big.Int).Not(o.Answer) // as wide as the sign leaves it
	}
	if magnitude.BitLen() >= int128Bits {
		return w, fmt.Errorf("answer %s does not fit into an int128", o.Answer)
	}
	w[0], w[1] = o.Feed, o.Source
	o.RoundID.FillBytes(w[2:12])
	binary.BigEndian.PutUint32(w[12:16], o.UpdatedAt)
	twosComplement := o.Answer
	if o.Answer.Sign() < 0 {
		twosComplement = new(big.Int).Add(o.Answer, new(big.Int).Lsh(big.NewInt(1), int128Bits))
	}
	twosComplement.FillBytes(w[16:])
	return w, nil
}

// UnpackObservation returns the observation that a word stands for. Every word
// stands for one.
func UnpackObservation(w Word) Observation {
	answer := new(big.Int).SetBytes(w[16:])
	if answer.BitLen() == int128Bits {
		answer.Sub(answer, new(big.Int).Lsh(big.NewInt(1), int128Bits))
	}
	return Observation{
		Feed:      w[0],
		Source:    w[1],
		RoundID:   new(big.Int).SetBytes(w[2:12]),
		UpdatedAt: binary.BigEndian.Uint32(w[12:16]),
		Answer:    answer,
	}
}

// checkObservations reports what is wrong with the observations of a response to
// spec: they are those of all its feeds, ascending, each feed's sources counted
// from 0.
func checkObservations(seen []Observation, spec FeedSet) error {
	next := 0
	for _, feed := range spec.Indices() {
		sources := 0
		for next < len(seen) && seen[next].Feed == feed {
			if int(seen[next].Source) != sources {
				return fmt.Errorf("observation %d is of source %d of feed %d, expected source %d", next, seen[next].Source, feed, sources)
			}
			sources++
			next++
		}
		if sources == 0 {
			return fmt.Errorf("feed %d: no observations", feed)
		}
	}
	if next < len(seen) {
		return fmt.Errorf("observation %d is of feed %d, which is not asked for or out of order", next, seen[next].Feed)
	}
	return nil
}
