// Package watched has the values in which an operator holds what its own node says of
// the chain, and what follows from them: which slots are overdue, and whether a task
// that the log has was opened when it was due. Pure.
package watched

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Chain is what the operator's own node said at one head. It is replaced as a whole
// and never changed.
type Chain struct {
	Head    eigenshift.Block
	Due     bool // whether a task is due, which DueID names
	DueID   eigenshift.TaskID
	Unasked bool // nothing asks for the due task at the block that it would refer to

	Settled  map[eigenshift.TaskID]*eigenshift.Settlement // of the tasks that were looked up; nil: not settled
	Doubted  map[eigenshift.TaskID]bool                   // ended tasks that the log may be wrong about
	Orphaned map[eigenshift.TaskID]uint64                 // tasks whose settlement was orphaned: the head at which that was seen first
	Void     map[eigenshift.BlockRef]bool                 // reference blocks of live tasks that are on another fork

	Slots       []Slot                  // that fell due not long ago, oldest first
	Blocks      []Block                 // the recent ones, linked, ascending; nil: not known
	Last        *eigenshift.Settlement  // nil before the first
	Settlements []eigenshift.Settlement // the newest that the chain shows, ascending; replaced, never changed

	Set   *eigenshift.OperatorSet // the registered operators
	Rules eigenshift.Rules        // the contract's parameters
	// Earlier is what the registry said before the first head that was seen, oldest first.
	Earlier []Registered
}

// Block is a block with the task that was due at it.
type Block struct {
	eigenshift.Block
	ID  eigenshift.TaskID
	Due bool
}

// Slot is a time slot and what the chain says of it.
type Slot struct {
	rotation.FallbackSlot
	Unasked    bool                   // nothing asked for it when it fell due
	Settlement *eigenshift.Settlement // nil while it has not settled
}

// Registered is what the registry said at a head.
type Registered struct {
	Set  *eigenshift.OperatorSet
	Head uint64
}

// MaxBehind is by how many blocks the next leader may be behind: the newest one is on its way,
// and its node takes a moment for the one before. With more its task would be late.
const MaxBehind = 2

// View is what this operator tells other operators of its chain. They are measured by a block
// with which the contract has accepted a certificate: a stake quorum has it too, and an
// operator that has another block there is in the minority. A settlement that this operator
// has waited for is often in a block that it has not seen yet.
func (c *Chain) View(state *lifecycle.State) eigenshift.ChainView {
	v := eigenshift.ChainView{Head: c.Head.Number}
	if c.Last != nil {
		v.Head = max(v.Head, c.Last.Block.Number)
	}
	for _, e := range slices.Concat(state.Live(), state.History()) {
		s, reference := c.Settled[e.Task.ID], e.Task.Reference
		if s == nil || s.Proposer != e.Task.Proposer || reference.Number < v.Reference.Number || reference.Number > v.Head {
			continue
		}
		if c.hashAt(reference.Number) == reference.Hash {
			v.Reference = reference
		}
	}
	return v
}

// KeepsUpWith says why an operator that sees this chain should not take over from a leader
// with that view of it. What it cannot tell is no reason.
func (c *Chain) KeepsUpWith(leader eigenshift.ChainView) error {
	if leader.Head > c.Head.Number+MaxBehind {
		return track.Because(track.Behind, fmt.Errorf("this operator's head is block %d, the leader's %d", c.Head.Number, leader.Head))
	}
	if hash := c.hashAt(leader.Reference.Number); leader.Reference.Hash != (common.Hash{}) && hash != (common.Hash{}) && hash != leader.Reference.Hash {
		return track.Because(track.OtherFork, fmt.Errorf("block %s, at which a task has settled, is not on this operator's chain, which has %x…", leader.Reference, hash[:4]))
	}
	return nil
}

// hashAt returns the hash of a recent block; zero when it is not known.
func (c *Chain) hashAt(number uint64) common.Hash {
	b, _ := c.blockAt(number)
	return b.Hash
}

// blockAt returns a recent block; false when it is not known.
func (c *Chain) blockAt(number uint64) (Block, bool) {
	switch {
	case len(c.Blocks) > 0 && number >= c.Blocks[0].Number && number-c.Blocks[0].Number < uint64(len(c.Blocks)):
		return c.Blocks[number-c.Blocks[0].Number], true
	case number == c.Head.Number:
		return Block{c.Head, c.DueID, c.Due}, true
	default:
		return Block{}, false
	}
}

// Overdue returns a recent slot, and whether it has not settled: then the fallback schedule may
// name stand-ins at this head.
func (c *Chain) Overdue(id eigenshift.TaskID) (Slot, bool) {
	for _, s := range c.Slots {
		if s.ID == id {
			return s, s.Settlement == nil && c.Settled[id] == nil
		}
	}
	return Slot{}, false
}

// Settlement returns how a task settled, as far as is known; nil when it has not.
func (c *Chain) Settlement(id eigenshift.TaskID) *eigenshift.Settlement {
	if s, lookedUp := c.Settled[id]; lookedUp {
		return s
	}
	slot, _ := c.Overdue(id)
	return slot.Settlement
}

// With returns a copy that knows of a settlement.
func (c Chain) With(s *eigenshift.Settlement) Chain {
	c.Settled = maps.Clone(c.Settled)
	c.Settled[s.Task] = s
	if !slices.Contains(c.Settlements, *s) {
		c.Settlements = append(slices.DeleteFunc(slices.Clone(c.Settlements), func(other eigenshift.Settlement) bool { return other.Task == s.Task }), *s)
	}
	if c.Last == nil || s.Block.Number > c.Last.Block.Number {
		c.Last = s
	}
	return c
}

// BlockTime returns how many seconds after its parent the head came; zero when the parent is not known.
func (c *Chain) BlockTime() uint64 {
	parent, known := c.blockAt(c.Head.Number - min(c.Head.Number, 1))
	if !known || c.Head.Time < parent.Time {
		return 0
	}
	return min(c.Head.Time-parent.Time, maxBlockTime)
}

// maxBlockTime bounds, in seconds, what is believed of the time that a block takes.
const maxBlockTime = 60

// Next returns the chain at the block after its head, at which a task falls due, as far as the
// header tells: what was so at the block before, and is in its past, is still so. What happened
// in the block itself is not known yet.
func (c Chain) Next(head eigenshift.Block, id eigenshift.TaskID) Chain {
	c.Head, c.Due, c.DueID, c.Unasked = head, true, id, false
	if len(c.Blocks) > 0 {
		c.Blocks = append(slices.Clip(c.Blocks), Block{head, id, true})
	}
	return c
}

// Reference returns the block that a task which is opened at a head above this one, with that
// number, refers to; false when it is not known. depth is how far below.
func (c *Chain) Reference(head, depth uint64) (eigenshift.Block, bool) {
	if head < depth {
		return eigenshift.Block{}, false
	}
	b, known := c.blockAt(head - depth)
	return b.Block, known
}

// Follow returns a copy that keeps what the chain before this one had and it cannot know. A
// settlement above this head, which a submission found out about, stays: the node may have
// been asked just before that block came. One that the earlier chain or the log had, and
// this one lacks, was orphaned.
func (c Chain) Follow(before *Chain) Chain {
	for _, s := range before.Settled {
		if s != nil && s.Block.Number > c.Head.Number && c.Settled[s.Task] == nil {
			c = c.With(s)
		}
	}
	c.Orphaned = make(map[eigenshift.TaskID]uint64)
	for id, settlement := range c.Settled {
		seen, known := before.Orphaned[id]
		switch {
		case settlement != nil:
		case known:
			c.Orphaned[id] = seen
		case before.Settled[id] != nil || c.Doubted[id]:
			c.Orphaned[id] = c.Head.Number
		}
	}
	return c
}

// Key is a task as a key of a map: keys are equal exactly when the tasks are.
type Key = eigenshift.Task[string]

// KeyOf returns the key of a task.
func KeyOf(t eigenshift.EncodedTask) Key {
	return Key{ID: t.ID, Spec: string(t.Spec), Reference: t.Reference, Deadline: t.Deadline, Proposer: t.Proposer}
}

// Ancient reports whether a task settled too long ago for the node to say where.
func Ancient(s *eigenshift.Settlement) bool { return s.Block.Hash == common.Hash{} }

// Claim is this operator's finding about a task that the log has as open or certified. Only a
// sound one has any effect; any other waits or is cleared away, and its slot is opened over it.
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

// NeverSettles reports whether a task can never settle: no correct leader opens such a one, and
// it would stay in the log for as long as it says itself.
func (c *Chain) NeverSettles(t eigenshift.EncodedTask) bool {
	return t.Deadline > Plus(t.Reference.Number, c.Rules.Window) || t.Reference.Number > Plus(c.Head.Number, c.Rules.Window)
}

// Pace is how fast stand-ins follow each other, by the agreed parameters.
func Pace(p protocol.Parameters) rotation.FallbackPace {
	return rotation.FallbackPace{After: p.FallbackAfter, Stagger: p.Stagger}
}

// Plus adds numbers of blocks, which may be anything that a peer says, without running over.
func Plus(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}
