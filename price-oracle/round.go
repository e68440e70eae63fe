package priceoracle

import (
	"encoding/binary"
	"math/big"
)

// Round is a settled answer, as the contract stores it and as AnswerUpdated
// carries it.
type Round struct {
	Answer       *big.Int // the price in the feed's decimals, positive
	OldestAt     uint32   // time of the oldest live source's update, unix seconds: the price is as old as that
	ObservedAt   uint32   // time of the reference block, unix seconds
	UpdatedAt    uint32   // time of the block in which the round settled, unix seconds
	SpreadBps    uint16   // how far live sources lay apart, in 1/10000 of Answer, capped
	Sources      uint8    // how many sources were live
	DeviationBps uint16   // the feed's at the time, in 1/10000 of the answer before; zero for none
	Overdue      bool     // the feed's first round, or the round before was older than the heartbeat
	Requested    bool     // the round served a request
}

// Bits of a round's reasons.
const (
	reasonHeartbeat = 1 << 0
	reasonRequest   = 1 << 1
)

// UnpackRound returns the round that a word stands for. From the most significant
// end: uint88 answer, uint32 oldestAt, uint32 observedAt, uint32 updatedAt, uint16
// spreadBps, uint8 sources, uint16 deviationBps, uint8 reasons, and 24 bits that
// mean nothing.
func UnpackRound(w Word) Round {
	return Round{
		Answer:       new(big.Int).SetBytes(w[:11]),
		OldestAt:     binary.BigEndian.Uint32(w[11:15]),
		ObservedAt:   binary.BigEndian.Uint32(w[15:19]),
		UpdatedAt:    binary.BigEndian.Uint32(w[19:23]),
		SpreadBps:    binary.BigEndian.Uint16(w[23:25]),
		Sources:      w[25],
		DeviationBps: binary.BigEndian.Uint16(w[26:28]),
		Overdue:      w[28]&reasonHeartbeat != 0,
		Requested:    w[28]&reasonRequest != 0,
	}
}
