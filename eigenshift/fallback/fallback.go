package fallback

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// Candidates is how many operators the chain names for one slot. With half of
// the stake down or lying, all of them fail in one slot of 256; the next slot has
// others. It bounds what a slot can cost: so many proposals, each asked of every
// operator.
const Candidates = 8

// Order names the candidates of a slot, first come first: a draw by stake without
// replacement, so that dust buys no place in it. seed is the hash of the block at
// which the slot fell due, set the operators at that block. Operators without
// stake are not named; fewer than Candidates when there are not so many.
func Order(set *eigenshift.OperatorSet, slot eigenshift.TaskID, seed common.Hash) []common.Address {
	shares := set.Shares()
	var total uint64 // at most AllShares, and one for each operator
	for _, share := range shares {
		total += share
	}
	order := make([]common.Address, 0, Candidates)
	for rank := byte(0); len(order) < Candidates && total > 0; rank++ {
		i := pick(shares, draw(slot, seed, rank)%total)
		order = append(order, set.Operators[i].Address)
		total -= shares[i]
		shares[i] = 0
	}
	return order
}

// draw returns a number that slot, seed and rank determine. Its remainder by a
// total of 33 bits is as good as uniform.
func draw(slot eigenshift.TaskID, seed common.Hash, rank byte) uint64 {
	hash := crypto.Keccak256([]byte("EigenShift fallback"), binary.BigEndian.AppendUint64(nil, uint64(slot)), seed[:], []byte{rank})
	return binary.BigEndian.Uint64(hash)
}

// pick returns the operator in whose share the point lies, below their sum.
func pick(shares []uint64, point uint64) int {
	for i, share := range shares {
		if point < share {
			return i
		}
		point -= share
	}
	return len(shares) - 1
}

// Pace is how fast candidates follow each other, in blocks. All operators of an
// AVS should use the same: nobody signs for a candidate before its own pace
// says so.
type Pace struct {
	After   uint64 // from the block at which a slot fell due until it is overdue
	Stagger uint64 // by how much each candidate is later than the one before
}

// Span is after how many blocks a slot is given up. A window stays open until
// then: a candidate that is slow is not cut off by the next.
func (p Pace) Span() uint64 { return p.After + Candidates*p.Stagger }

// Slot is a slot that fell due not long ago.
type Slot struct {
	ID    eigenshift.TaskID
	Due   eigenshift.BlockRef // the first block at which it was due
	Order []common.Address    // see [Order]; empty while nobody needs it
}

// Overdue reports whether candidates are eligible at a head, if the slot has not
// settled.
func (s Slot) Overdue(head uint64, p Pace) bool {
	return head >= s.Due.Number+p.After && head < s.Due.Number+p.Span()
}

// Opens returns the first head at which an operator is eligible; false when the
// chain does not name it for this slot.
func (s Slot) Opens(a common.Address, p Pace) (head uint64, named bool) {
	rank := slices.Index(s.Order, a)
	if rank < 0 {
		return 0, false
	}
	return s.Due.Number + p.After + uint64(rank)*p.Stagger, true
}

// Eligible reports whether an operator is eligible at a head.
func (s Slot) Eligible(a common.Address, head uint64, p Pace) bool {
	opens, named := s.Opens(a, p)
	return named && head >= opens && s.Overdue(head, p)
}
