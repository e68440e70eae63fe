package priceoracle

import (
	"math/big"
	"testing"
	"testing/quick"
)

// fieldOf cuts a field out of a word as the contract does: shifted to the right,
// and no wider than the field.
func fieldOf(w Word, shift, bits uint) *big.Int {
	field := new(big.Int).Rsh(new(big.Int).SetBytes(w[:]), shift)
	return field.And(field, new(big.Int).Sub(power(bits), big.NewInt(1)))
}

func sameRound(a, b Round) bool {
	same := a.Answer.Cmp(b.Answer) == 0
	a.Answer, b.Answer = nil, nil
	return same && a == b
}

func TestUnpackRoundCutsOutEveryField(t *testing.T) {
	property := func(w Word) bool {
		number := func(shift, bits uint) uint64 { return fieldOf(w, shift, bits).Uint64() }
		return sameRound(UnpackRound(w), Round{
			Answer:       fieldOf(w, 168, 88),
			OldestAt:     uint32(number(136, 32)),
			ObservedAt:   uint32(number(104, 32)),
			UpdatedAt:    uint32(number(72, 32)),
			SpreadBps:    uint16(number(56, 16)),
			Sources:      uint8(number(48, 8)),
			DeviationBps: uint16(number(32, 16)),
			Overdue:      number(24, 1) == 1,
			Requested:    number(25, 1) == 1,
		})
	}
	if err := quick.Check(property, &quick.Config{MaxCount: 10_000}); err != nil {
		t.Error(err)
	}
}
