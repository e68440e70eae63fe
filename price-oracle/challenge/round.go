package challenge

import (
	"fmt"
	"math/big"
)

// RoundID is a round id of a Chainlink proxy: the phase that the proxy is in, and
// the round of that phase's aggregator. An aggregator read without a proxy is in
// phase 0.
type RoundID struct {
	Phase  uint16
	Number uint64
}

const phaseBits = 64

// NewRoundID returns the round with that id; false when no uint80 is.
func NewRoundID(id *big.Int) (RoundID, bool) {
	if id == nil || id.Sign() < 0 || id.BitLen() > 80 {
		return RoundID{}, false
	}
	number := new(big.Int).And(id, new(big.Int).SetUint64(1<<phaseBits-1))
	return RoundID{Phase: uint16(new(big.Int).Rsh(id, phaseBits).Uint64()), Number: number.Uint64()}, true
}

// Big returns the id as contracts have it.
func (r RoundID) Big() *big.Int {
	id := new(big.Int).Lsh(new(big.Int).SetUint64(uint64(r.Phase)), phaseBits)
	return id.Or(id, new(big.Int).SetUint64(r.Number))
}

// String returns the number, with the phase before it where there is one.
func (r RoundID) String() string {
	if r.Phase == 0 {
		return fmt.Sprint(r.Number)
	}
	return fmt.Sprintf("%d/%d", r.Phase, r.Number)
}

// Compare orders rounds by their ids: those of later phases are greater.
func (r RoundID) Compare(other RoundID) int { return r.Big().Cmp(other.Big()) }
