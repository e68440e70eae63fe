package priceoracle

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

// Answer is what operators say about one feed.
type Answer struct {
	Value      *big.Int // the price in the feed's decimals, within int160
	OldestAt   uint32   // time of the oldest live source's update, unix seconds: the price is as old as that
	ObservedAt uint32   // time of the reference block, unix seconds
	SpreadBps  uint16   // how far live sources lie apart, in 1/10000 of Value, capped
	Sources    uint8    // how many sources were live
	Status     Status
}

// Status says what an answer means.
type Status uint8

const (
	// Answered: Value is the median of the live sources.
	Answered Status = 1
	// TooFewSources: less sources were live than the feed demands, so there is
	// no Value and no OldestAt, and the contract skips the feed.
	TooFewSources Status = 2
)

// String returns the status in words.
func (s Status) String() string {
	switch s {
	case Answered:
		return "answered"
	case TooFewSources:
		return "too few live sources"
	default:
		return fmt.Sprintf("unknown status %d", uint8(s))
	}
}

// Word is an [Answer], an [Observation] or a [Round] as the contract has it, in 32
// bytes. An answer has, from the most significant end: int160 value, uint32
// oldestAt, uint32 observedAt, uint16 spreadBps, uint8 sources, uint8 status.
// Every word stands for one answer and the other way round; whether the answer
// makes sense is for [Answer.Check].
type Word [32]byte

// valueBytes is the width of an int160.
const valueBytes = 20

var (
	maxValue = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 8*valueBytes-1), big.NewInt(1))
	minValue = new(big.Int).Not(maxValue)
	modulus  = new(big.Int).Lsh(big.NewInt(1), 8*valueBytes)
)

var errNoValue = errors.New("answer without a value")

// Pack returns the answer's word. It fails when Value is missing or does not fit
// into an int160.
func (a Answer) Pack() (Word, error) {
	var w Word
	switch {
	case a.Value == nil:
		return w, errNoValue
	case a.Value.Cmp(minValue) < 0 || a.Value.Cmp(maxValue) > 0:
		return w, fmt.Errorf("value %s does not fit into an int160", a.Value)
	}
	twosComplement := a.Value
	if a.Value.Sign() < 0 {
		twosComplement = new(big.Int).Add(modulus, a.Value)
	}
	twosComplement.FillBytes(w[:valueBytes])
	binary.BigEndian.PutUint32(w[20:24], a.OldestAt)
	binary.BigEndian.PutUint32(w[24:28], a.ObservedAt)
	binary.BigEndian.PutUint16(w[28:30], a.SpreadBps)
	w[30] = a.Sources
	w[31] = uint8(a.Status)
	return w, nil
}

// Unpack returns the answer that a word stands for.
func (w Word) Unpack() Answer {
	value := new(big.Int).SetBytes(w[:valueBytes])
	if value.Cmp(maxValue) > 0 {
		value.Sub(value, modulus)
	}
	return Answer{
		Value:      value,
		OldestAt:   binary.BigEndian.Uint32(w[20:24]),
		ObservedAt: binary.BigEndian.Uint32(w[24:28]),
		SpreadBps:  binary.BigEndian.Uint16(w[28:30]),
		Sources:    w[30],
		Status:     Status(w[31]),
	}
}

// Check reports what no honest operator would say: the contract refuses, or has
// no use for, such an answer.
func (a Answer) Check() error {
	if a.Value == nil {
		return errNoValue
	}
	switch a.Status {
	case Answered:
		if a.Value.Sign() <= 0 {
			return fmt.Errorf("answered with a value of %s, which is not positive", a.Value)
		}
		if a.Sources == 0 {
			return errors.New("answered from no source")
		}
		if a.OldestAt == 0 || a.OldestAt > a.ObservedAt {
			return fmt.Errorf("the oldest source is of %d, expected a time up to that of the observation, %d", a.OldestAt, a.ObservedAt)
		}
	case TooFewSources:
		if a.Value.Sign() != 0 || a.SpreadBps != 0 || a.OldestAt != 0 {
			return fmt.Errorf("%s, but a value of %s, a spread of %d bps and an oldest source of %d", a.Status, a.Value, a.SpreadBps, a.OldestAt)
		}
	default:
		return errors.New(a.Status.String())
	}
	return nil
}
