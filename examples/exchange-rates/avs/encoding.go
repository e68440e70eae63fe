package avs

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/exchange-rates/exchange"
)

// pairs is the codec of what is asked.
var pairs = eigenshift.ABI[string]("string")

// Observation is what one operator saw.
type Observation struct {
	Price     *big.Int // the median of what exchanges said, in units of its eighth decimal
	Exchanges uint8    // how many answered
}

// observations is the codec of what operators see. It refuses what no honest operator says.
type observations struct{}

var encodedObservations = eigenshift.ABI[Observation]("uint96,uint8")

// Encode implements [eigenshift.Codec].
func (observations) Encode(o Observation) ([]byte, error) { return encodedObservations.Encode(o) }

// Decode implements [eigenshift.Codec].
func (observations) Decode(data []byte) (Observation, error) {
	o, err := encodedObservations.Decode(data)
	if err == nil {
		err = exchange.CheckPrice(o.Price)
	}
	if err == nil && o.Exchanges < minQuotes {
		err = fmt.Errorf("observed on %d exchanges, at least %d are needed", o.Exchanges, minQuotes)
	}
	return o, err
}

// Rate is what a slot settles with.
type Rate struct {
	Price     *big.Int // the median of what operators saw
	SpreadBps uint16   // how far apart the middle half of the stake was, in 1/10000 of the price
	Seen      []Seen   // all that it comes from, for anybody to compute it again
}

// Seen is the price that an operator saw.
type Seen struct {
	Operator common.Address
	Price    *big.Int
}

// rates is the codec of what slots settle with. What an operator saw is one word: its address,
// and the price in the last 96 bits.
type rates struct{}

type encodedRate struct {
	Price     *big.Int
	SpreadBps uint16
	Seen      [][32]byte
}

var encodedRates = eigenshift.ABI[encodedRate]("uint96,uint16,bytes32[]")

// Encode implements [eigenshift.Codec].
func (rates) Encode(r Rate) ([]byte, error) {
	e := encodedRate{Price: r.Price, SpreadBps: r.SpreadBps, Seen: make([][32]byte, len(r.Seen))}
	for i, s := range r.Seen {
		if err := exchange.CheckPrice(s.Price); err != nil {
			return nil, fmt.Errorf("encode what %s saw: %w", s.Operator, err)
		}
		copy(e.Seen[i][:], s.Operator[:])
		s.Price.FillBytes(e.Seen[i][common.AddressLength:])
	}
	return encodedRates.Encode(e)
}

// Decode implements [eigenshift.Codec].
func (rates) Decode(data []byte) (Rate, error) {
	e, err := encodedRates.Decode(data)
	if err == nil {
		err = exchange.CheckPrice(e.Price)
	}
	if err == nil && len(e.Seen) == 0 {
		err = errors.New("a rate that nobody observed")
	}
	if err != nil {
		return Rate{}, err
	}
	r := Rate{Price: e.Price, SpreadBps: e.SpreadBps, Seen: make([]Seen, len(e.Seen))}
	for i, word := range e.Seen {
		r.Seen[i] = Seen{common.BytesToAddress(word[:common.AddressLength]), new(big.Int).SetBytes(word[common.AddressLength:])}
		if err := exchange.CheckPrice(r.Seen[i].Price); err != nil {
			return Rate{}, fmt.Errorf("seen by %s: %w", r.Seen[i].Operator, err)
		}
	}
	return r, nil
}

// DecodeRate reads a response as the contract takes it.
func DecodeRate(response []byte) (Rate, error) { return rates{}.Decode(response) }
