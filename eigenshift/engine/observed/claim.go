package observed

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Claim is what this operator makes of a task that the log has as open or certified.
// Only a sound one has any effect: it keeps its slot from being opened, counts as
// open, is asked for and submitted. Whatever else a leader has written waits, or is
// cleared away, and the slot is opened over it.
type Claim uint8

// The claims.
const (
	Unchecked Claim = iota // this operator's chain has not come that far
	Sound                  // opened when its slot was due, at a block of this chain, as far as is known by its proposer
	Elsewhere              // the same, at a block of another chain
	Untrue
)

// Void reports whether the task can be cleared away.
func (c Claim) Void() bool { return c == Elsewhere || c == Untrue }

// Claim compares a task of the log with the chain, and leaves aside who opened it.
// depth is how far below its head a correct leader takes the reference block.
func (c *Chain) Claim(t eigenshift.EncodedTask, depth uint64) Claim {
	at := Plus(t.Reference.Number, depth) // where its leader stood, at the earliest
	switch {
	case at > Plus(c.Head.Number, MaxBehind), c.NeverSettles(t):
		return Untrue
	case at > c.Head.Number:
		return Unchecked
	}
	opened, known := c.blockAt(at)
	if !known && len(c.Blocks) == 0 { // its node has no blocks to tell of
		opened = Block{c.Head, c.DueID, c.Due}
	} else if !known {
		return Unchecked
	}
	if !opened.Due || t.ID > opened.ID {
		return Untrue
	}
	if hash := c.hashAt(t.Reference.Number); c.Void[t.Reference] || hash != (common.Hash{}) && hash != t.Reference.Hash {
		return Elsewhere
	}
	return Sound
}

// NeverSettles reports whether a task can never settle, whatever becomes of it: no
// correct leader opens such a one, and it would stay in the log for as long as it
// says itself.
func (c *Chain) NeverSettles(t eigenshift.EncodedTask) bool {
	return t.Deadline > Plus(t.Reference.Number, c.Rules.Window) || t.Reference.Number > Plus(c.Head.Number, c.Rules.Window)
}
