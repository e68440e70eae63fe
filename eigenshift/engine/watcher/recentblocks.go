package watcher

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// recentBlocks is the last blocks of this operator's chain, and the slots that fell due in
// them: which are overdue, and for which stand-ins, follows without the log. Only the look at
// the chain that is under way touches it.
type recentBlocks struct {
	pace  rotation.FallbackPace
	span  uint64 // how many blocks below the head it reaches
	chain eigenshift.Chain
	due   func(ctx context.Context, at eigenshift.Block) (eigenshift.TaskID, bool, error)

	blocks []watched.Block // linked, ascending; the last is the newest head; replaced, never changed
	slots  []watched.Slot  // ascending by the block at which they fell due
}

// keptSlots bounds the slots that are remembered, also those that settled while the log could
// not note it. It is well below the history of the log, which must hold them all.
const keptSlots = 32

// maxSpan bounds the recent blocks.
const maxSpan = 512

// recentSpan is for how many blocks a slot can be overdue, and a task that was opened settle.
func recentSpan(p protocol.Parameters) uint64 {
	return max(watched.Pace(p).Span()+1, min(watched.Plus(p.DeadlineBlocks, p.ReferenceDepth), maxSpan))
}

// extendTo brings the recent blocks up to a head. An error leaves it as it was.
func (r *recentBlocks) extendTo(ctx context.Context, head eigenshift.Block) error {
	if r.has(head) {
		return nil
	}
	first := head.Number - min(head.Number, r.span)
	kept := r.blocks
	for len(kept) > 0 && kept[0].Number < first {
		kept = kept[1:]
	}
	blocks, err := r.extend(ctx, kept, first, head)
	if errors.Is(err, errOtherFork) {
		blocks, err = r.extend(ctx, nil, first, head)
	}
	if err != nil {
		return fmt.Errorf("follow the chain to block %d: %w", head.Number, err)
	}
	if n := len(r.blocks); n > 0 && r.blocks[n-1].Number >= first && !r.has(blocks[0].Block) {
		r.slots = nil // the fork is deeper than the recent blocks: nothing is known any more
	}
	r.blocks = blocks
	r.slots = r.fellDue()
	return nil
}

// has reports whether a head is among the recent blocks: an older one when the node wavers.
func (r *recentBlocks) has(head eigenshift.Block) bool {
	n := len(r.blocks)
	if n == 0 || head.Number > r.blocks[n-1].Number || head.Number < r.blocks[0].Number {
		return false
	}
	return r.blocks[head.Number-r.blocks[0].Number].Hash == head.Hash
}

var errOtherFork = errors.New("the chain has changed")

// extend fetches what is missing between blocks and a head.
func (r *recentBlocks) extend(ctx context.Context, blocks []watched.Block, first uint64, head eigenshift.Block) ([]watched.Block, error) {
	if n := len(blocks); n > 0 {
		first = blocks[n-1].Number + 1
	}
	if first > head.Number {
		return nil, errOtherFork
	}
	fresh := make([]watched.Block, head.Number-first+1)
	var work parallel
	for i := range fresh {
		work.do(func() (err error) {
			b := head
			if number := first + uint64(i); number != head.Number {
				if b, err = r.chain.BlockByNumber(ctx, number); err != nil {
					return fmt.Errorf("fetch block %d: %w", number, err)
				}
			}
			fresh[i].Block = b
			fresh[i].ID, fresh[i].Due, err = r.due(ctx, b)
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

// fellDue returns the slots that settled before the blocks, and those that fell due in them.
func (r *recentBlocks) fellDue() []watched.Slot {
	known := make(map[eigenshift.BlockRef]watched.Slot, len(r.slots))
	var slots []watched.Slot
	for _, s := range r.slots {
		known[s.Due] = s
		if s.Due.Number <= r.blocks[0].Number && s.Settlement != nil {
			slots = append(slots, s)
		}
	}
	for i, b := range r.blocks {
		began := b.Number == 0
		if i > 0 {
			before := r.blocks[i-1]
			began = !before.Due || b.ID > before.ID
		}
		if !b.Due || !began {
			continue
		}
		s, ok := known[b.Ref()]
		if !ok || !r.holds(s.Settlement) {
			s = watched.Slot{FallbackSlot: rotation.FallbackSlot{ID: b.ID, Due: b.Ref()}}
		}
		slots = append(slots, s)
	}
	return slots[max(0, len(slots)-keptSlots):]
}

// holds reports whether a settlement, if any, is still in a recent block, or above them, where a
// node that is ahead saw it.
func (r *recentBlocks) holds(s *eigenshift.Settlement) bool {
	if s == nil || s.Block.Number > r.blocks[len(r.blocks)-1].Number || s.Block.Hash == (common.Hash{}) {
		return true
	}
	return s.Block.Number >= r.blocks[0].Number && r.blocks[s.Block.Number-r.blocks[0].Number].Hash == s.Block.Hash
}

// recall returns the recent slots and blocks at a head. It looks up whether overdue slots have
// settled, and if not, whether anything asked for them and which stand-ins are named, unless
// before, the chain at the last look, knows. When the blocks cannot be fetched, this look goes
// on without: no stand-in is eligible then as far as this operator can tell.
func (w *Watcher) recall(ctx context.Context, head eigenshift.Block, before *watched.Chain) ([]watched.Slot, []watched.Block) {
	r := &w.recent
	if err := r.extendTo(ctx, head); err != nil {
		w.Journal.Logger.Debug().Err(err).Msg("overdue slots not looked for")
		return nil, r.blocks
	}
	var work parallel
	for i := range r.slots {
		s := &r.slots[i]
		if before != nil && s.Settlement == nil && r.holds(before.Settled[s.ID]) {
			s.Settlement = before.Settled[s.ID]
		}
		if s.Settlement == nil && !s.Unasked && s.Overdue(head.Number, r.pace) {
			work.do(func() error { return w.lookUp(ctx, s) })
		}
	}
	if err := work.wait(); err != nil {
		w.Journal.Logger.Debug().Err(err).Msg("overdue slots not looked up")
	}
	return slices.Clone(r.slots), r.blocks
}

// lookUp completes what is known of an overdue slot.
func (w *Watcher) lookUp(ctx context.Context, s *watched.Slot) (err error) {
	if s.Settlement, err = w.Settler.Settlement(ctx, s.ID); err != nil || s.Settlement != nil || s.Order != nil {
		if s.Settlement != nil {
			w.Settled(s.Settlement)
		}
		return err
	}
	due := w.recent.blocks[s.Due.Number-w.recent.blocks[0].Number].Block
	_, err = w.Spec(ctx, s.ID, due)
	if s.Unasked = errors.Is(err, eigenshift.ErrNothingDue); s.Unasked {
		return nil
	}
	if err != nil {
		return fmt.Errorf("task %d at block %d: %w", s.ID, due.Number, err)
	}
	set, err := w.Registry.OperatorSet(ctx, due.Number)
	if err != nil {
		return err
	}
	s.Order = rotation.FallbackOrder(set, s.ID, due.Hash)
	return nil
}
