package rotation

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// MaxStandIns is how many operators the chain names for one slot, and bounds the proposals of
// which every operator is asked. With half of the stake down or lying, all of them fail in one
// slot of 256; the next slot has others.
const MaxStandIns = 8

// FallbackOrder returns the stand-ins for a slot, in the order of their windows: a draw by
// stake without replacement, so that dust buys no place in it. seed is the hash of the
// block at which the slot fell due, set the operators at that block. Operators without
// stake are not named; there are fewer than MaxStandIns when fewer have stake.
func FallbackOrder(set *eigenshift.OperatorSet, slot eigenshift.TaskID, seed common.Hash) []common.Address {
	shares := set.Shares()
	var total uint64 // at most AllShares, and one for each operator
	for _, share := range shares {
		total += share
	}
	order := make([]common.Address, 0, MaxStandIns)
	for rank := byte(0); len(order) < MaxStandIns && total > 0; rank++ {
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

// FallbackPace is how fast the windows of stand-ins follow each other, in blocks. An operator
// signs for a stand-in only when the window is open at its own pace.
//
//	slot falls due                 slot is overdue                    given up
//	     │◀──────── After ────────▶│◀ Stagger ▶│◀ Stagger ▶│             │
//	─────┴─────────────────────────┴───────────┴───────────┴── … ────────┴──▶ blocks
//	  its hash is               first        second      third
//	  the seed                  may propose  as well     as well
type FallbackPace struct {
	After   uint64 // from the block at which a slot fell due until it is overdue
	Stagger uint64 // from the opening of one stand-in's window until the next one's
}

// Span is the number of blocks after which a slot is given up. Each window stays open
// until then: a slow stand-in is not cut off by the next.
func (p FallbackPace) Span() uint64 { return p.After + MaxStandIns*p.Stagger }

// FallbackSlot is a slot that fell due recently.
type FallbackSlot struct {
	ID    eigenshift.TaskID
	Due   eigenshift.BlockRef // the first block at which it was due
	Order []common.Address    // its stand-ins, see [FallbackOrder]; empty until somebody needs them
}

// Overdue reports whether windows are open at a head, unless the slot has settled.
func (s FallbackSlot) Overdue(head uint64, p FallbackPace) bool {
	return head >= s.Due.Number+p.After && head < s.Due.Number+p.Span()
}

// Opens returns the first head at which an operator's window is open; false when the
// chain does not name the operator for this slot.
func (s FallbackSlot) Opens(a common.Address, p FallbackPace) (head uint64, named bool) {
	rank := slices.Index(s.Order, a)
	if rank < 0 {
		return 0, false
	}
	return s.Due.Number + p.After + uint64(rank)*p.Stagger, true
}

// Eligible reports whether an operator may propose the slot at a head.
func (s FallbackSlot) Eligible(a common.Address, head uint64, p FallbackPace) bool {
	opens, named := s.Opens(a, p)
	return named && head >= opens && s.Overdue(head, p)
}
