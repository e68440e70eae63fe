package observer

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// recentBlocks is the recent past of this operator's chain: its last blocks, and the
// slots that fell due in them. It says which slots are overdue, and whom the fallback
// schedule names for them, without the log. Only the observation that is under way
// touches it.
type recentBlocks struct {
	pace  rotation.FallbackPace
	span  uint64 // how many blocks below the head it reaches
	chain interface {
		BlockByNumber(ctx context.Context, number uint64) (eigenshift.Block, error)
	}
	due func(ctx context.Context, at eigenshift.Block) (eigenshift.TaskID, bool, error)

	blocks []observed.Block // linked, ascending; the last is the newest head; replaced, never changed
	slots  []observed.Slot  // ascending by the block at which they fell due
}

// keptSlots bounds the slots that are remembered once they are no longer overdue:
// those that settled while the log could not note it. It is well below the
// history of the log, which must hold them all.
const keptSlots = 32

// maxSpan bounds the recent blocks.
const maxSpan = 512

// recentSpan is how many blocks below the head are recent: as long as a slot can be
// overdue, and a task that was opened may settle.
func recentSpan(p protocol.Parameters) uint64 {
	return max(observed.Pace(p).Span()+1, min(observed.Plus(p.DeadlineBlocks, p.ReferenceDepth), maxSpan))
}

// extendTo brings the recent blocks up to a head. An error leaves it as it was.
func (t *recentBlocks) extendTo(ctx context.Context, head eigenshift.Block) error {
	if t.has(head) {
		return nil
	}
	first := head.Number - min(head.Number, t.span)
	kept := t.blocks
	for len(kept) > 0 && kept[0].Number < first {
		kept = kept[1:]
	}
	blocks, err := t.extend(ctx, kept, first, head)
	if errors.Is(err, errOtherFork) {
		blocks, err = t.extend(ctx, nil, first, head)
	}
	if err != nil {
		return fmt.Errorf("follow the chain to block %d: %w", head.Number, err)
	}
	if n := len(t.blocks); n > 0 && t.blocks[n-1].Number >= first && !t.has(blocks[0].Block) {
		t.slots = nil // the fork is deeper than the recent blocks: nothing is known any more
	}
	t.blocks = blocks
	t.slots = t.fellDue()
	return nil
}

// has reports whether a head is among the recent blocks, as the newest block or, when the
// node wavers, as an older one.
func (t *recentBlocks) has(head eigenshift.Block) bool {
	n := len(t.blocks)
	if n == 0 || head.Number > t.blocks[n-1].Number || head.Number < t.blocks[0].Number {
		return false
	}
	return t.blocks[head.Number-t.blocks[0].Number].Hash == head.Hash
}

var errOtherFork = errors.New("the chain has changed")

// extend fetches what is missing between blocks and a head.
func (t *recentBlocks) extend(ctx context.Context, blocks []observed.Block, first uint64, head eigenshift.Block) ([]observed.Block, error) {
	if n := len(blocks); n > 0 {
		first = blocks[n-1].Number + 1
	}
	if first > head.Number {
		return nil, errOtherFork
	}
	fresh := make([]observed.Block, head.Number-first+1)
	var work parallel
	for i := range fresh {
		work.do(func() (err error) {
			b := head
			if number := first + uint64(i); number != head.Number {
				if b, err = t.chain.BlockByNumber(ctx, number); err != nil {
					return fmt.Errorf("fetch block %d: %w", number, err)
				}
			}
			fresh[i].Block = b
			fresh[i].ID, fresh[i].Due, err = t.due(ctx, b)
			return err
		})
	}
	if err := work.wait(); err != nil {
		return nil, err
	}
	blocks = append(blocks[:len(blocks):len(blocks)], fresh...)
	for i := 1; i < len(blocks); i++ {
		if blocks[i].Parent != blocks[i-1].Hash {
			return nil, errOtherFork
		}
	}
	return blocks, nil
}

// fellDue returns the slots that fell due within the blocks, with what is known
// of them, and before them those that settled.
func (t *recentBlocks) fellDue() []observed.Slot {
	known := make(map[eigenshift.BlockRef]observed.Slot, len(t.slots))
	var slots []observed.Slot
	for _, s := range t.slots {
		known[s.Due] = s
		if s.Due.Number <= t.blocks[0].Number && s.Settlement != nil {
			slots = append(slots, s)
		}
	}
	for i, b := range t.blocks {
		began := b.Number == 0
		if i > 0 {
			before := t.blocks[i-1]
			began = !before.Due || b.ID > before.ID
		}
		if !b.Due || !began {
			continue
		}
		s, ok := known[b.Ref()]
		if !ok || !t.holds(s.Settlement) {
			s = observed.Slot{FallbackSlot: rotation.FallbackSlot{ID: b.ID, Due: b.Ref()}}
		}
		slots = append(slots, s)
	}
	return slots[max(0, len(slots)-keptSlots):]
}

// holds reports whether a settlement, if there is one, is still on the chain: in
// a recent block, or above, where a node that is ahead saw it.
func (t *recentBlocks) holds(s *eigenshift.Settlement) bool {
	if s == nil || s.Block.Number > t.blocks[len(t.blocks)-1].Number || s.Block.Hash == (common.Hash{}) {
		return true
	}
	return s.Block.Number >= t.blocks[0].Number && t.blocks[s.Block.Number-t.blocks[0].Number].Hash == s.Block.Hash
}

// recall looks up what has to be known of the slots at a head: of those that are
// overdue whether they have settled, and if not, whether anything asked for them
// and whom the fallback schedule names. before is the observation before this one; what it
// knows is not asked for again. The blocks in which it looked come with it. When they
// cannot be fetched, that is no reason not to go on without: nobody is eligible then as
// far as this operator can tell.
func (o *Observer) recall(ctx context.Context, head eigenshift.Block, before *observed.Chain) ([]observed.Slot, []observed.Block) {
	t := &o.recent
	if err := t.extendTo(ctx, head); err != nil {
		o.Journal.Logger.Debug().Err(err).Msg("overdue slots not looked for")
		return nil, t.blocks
	}
	var work parallel
	for i := range t.slots {
		s := &t.slots[i]
		if before != nil && s.Settlement == nil && t.holds(before.Settled[s.ID]) {
			s.Settlement = before.Settled[s.ID]
		}
		if s.Settlement == nil && !s.Unasked && s.Overdue(head.Number, t.pace) {
			work.do(func() error { return o.lookUp(ctx, s) })
		}
	}
	if err := work.wait(); err != nil {
		o.Journal.Logger.Debug().Err(err).Msg("overdue slots not looked up")
	}
	return append([]observed.Slot(nil), t.slots...), t.blocks
}

// lookUp asks what is missing about an overdue slot.
func (o *Observer) lookUp(ctx context.Context, s *observed.Slot) (err error) {
	if s.Settlement, err = o.Settler.Settlement(ctx, s.ID); err != nil || s.Settlement != nil || s.Order != nil {
		if s.Settlement != nil {
			o.Settled(s.Settlement)
		}
		return err
	}
	due := o.recent.block(s.Due)
	_, err = o.Spec(ctx, s.ID, due)
	if s.Unasked = errors.Is(err, eigenshift.ErrNothingDue); s.Unasked {
		return nil
	}
	if err != nil {
		return fmt.Errorf("task %d at block %d: %w", s.ID, due.Number, err)
	}
	set, err := o.Registry.OperatorSet(ctx, due.Number)
	if err != nil {
		return err
	}
	s.Order = rotation.FallbackOrder(set, s.ID, due.Hash)
	return nil
}

func (t *recentBlocks) block(ref eigenshift.BlockRef) eigenshift.Block {
	return t.blocks[ref.Number-t.blocks[0].Number].Block
}
