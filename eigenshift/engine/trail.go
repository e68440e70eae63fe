package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// trail is the recent past of this operator's chain: its last blocks, and the
// slots that fell due in them. It says which slots are overdue, and for whom,
// without the log. Only the observation that is under way touches it.
type trail struct {
	pace  rotation.FallbackPace
	span  uint64 // how many blocks below the head it reaches
	chain interface {
		BlockByNumber(ctx context.Context, number uint64) (eigenshift.Block, error)
	}
	due func(ctx context.Context, at eigenshift.Block) (eigenshift.TaskID, bool, error)

	blocks []dated // linked, ascending; the last is the newest head; replaced, never changed
	slots  []slot  // ascending by the block at which they fell due
}

// dated is a block with the task that was due at it.
type dated struct {
	eigenshift.Block
	id  eigenshift.TaskID
	due bool
}

// slot is a slot and what the chain says of it.
type slot struct {
	rotation.FallbackSlot
	quiet      bool                   // nothing asked for it when it fell due
	settlement *eigenshift.Settlement // nil while it has not settled
}

// keptSlots bounds the slots that are remembered once they are no longer overdue:
// those that settled while the log could not note it. It is well below the
// history of the log, which must hold them all.
const keptSlots = 32

// follow brings the trail up to a head. An error leaves it as it was.
func (t *trail) follow(ctx context.Context, head eigenshift.Block) error {
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
		t.slots = nil // the fork is deeper than the trail: nothing is known any more
	}
	t.blocks = blocks
	t.slots = t.fellDue()
	return nil
}

// has reports whether a head is on the trail, as the newest block or, when the
// node wavers, as an older one.
func (t *trail) has(head eigenshift.Block) bool {
	n := len(t.blocks)
	if n == 0 || head.Number > t.blocks[n-1].Number || head.Number < t.blocks[0].Number {
		return false
	}
	return t.blocks[head.Number-t.blocks[0].Number].Hash == head.Hash
}

var errOtherFork = errors.New("the chain has changed")

// extend fetches what is missing between blocks and a head.
func (t *trail) extend(ctx context.Context, blocks []dated, first uint64, head eigenshift.Block) ([]dated, error) {
	if n := len(blocks); n > 0 {
		first = blocks[n-1].Number + 1
	}
	if first > head.Number {
		return nil, errOtherFork
	}
	fresh := make([]dated, head.Number-first+1)
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
			fresh[i].id, fresh[i].due, err = t.due(ctx, b)
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
func (t *trail) fellDue() []slot {
	known := make(map[eigenshift.BlockRef]slot, len(t.slots))
	var slots []slot
	for _, s := range t.slots {
		known[s.Due] = s
		if s.Due.Number <= t.blocks[0].Number && s.settlement != nil {
			slots = append(slots, s)
		}
	}
	for i, b := range t.blocks {
		began := b.Number == 0
		if i > 0 {
			before := t.blocks[i-1]
			began = !before.due || b.id > before.id
		}
		if !b.due || !began {
			continue
		}
		s, ok := known[b.Ref()]
		if !ok || !t.holds(s.settlement) {
			s = slot{FallbackSlot: rotation.FallbackSlot{ID: b.id, Due: b.Ref()}}
		}
		slots = append(slots, s)
	}
	return slots[max(0, len(slots)-keptSlots):]
}

// holds reports whether a settlement, if there is one, is still on the chain: in
// a block of the trail, or above, where a node that is ahead saw it.
func (t *trail) holds(s *eigenshift.Settlement) bool {
	if s == nil || s.Block.Number > t.blocks[len(t.blocks)-1].Number || s.Block.Hash == (common.Hash{}) {
		return true
	}
	return s.Block.Number >= t.blocks[0].Number && t.blocks[s.Block.Number-t.blocks[0].Number].Hash == s.Block.Hash
}

// recall looks up what has to be known of the slots at a head: of those that are
// overdue whether they have settled, and if not, whether anything asked for them
// and whom the chain names. before is the observation before this one; what it
// knows is not asked for again. The blocks in which it looked come with it. A trail
// that cannot be followed is no reason not to go on without: nobody is eligible
// then as far as this operator can tell.
func (e *Engine) recall(ctx context.Context, head eigenshift.Block, before *observation) ([]slot, []dated) {
	t := &e.trail
	if err := t.follow(ctx, head); err != nil {
		e.logger.Debug().Err(err).Msg("overdue slots not looked for")
		return nil, t.blocks
	}
	var work parallel
	for i := range t.slots {
		s := &t.slots[i]
		if before != nil && s.settlement == nil && t.holds(before.settled[s.ID]) {
			s.settlement = before.settled[s.ID]
		}
		if s.settlement == nil && !s.quiet && s.Overdue(head.Number, t.pace) {
			work.do(func() error { return e.lookUp(ctx, s) })
		}
	}
	if err := work.wait(); err != nil {
		e.logger.Debug().Err(err).Msg("overdue slots not looked up")
	}
	return append([]slot(nil), t.slots...), t.blocks
}

// lookUp asks what is missing about an overdue slot.
func (e *Engine) lookUp(ctx context.Context, s *slot) (err error) {
	if s.settlement, err = e.settler.Settlement(ctx, s.ID); err != nil || s.settlement != nil || s.Order != nil {
		if s.settlement != nil {
			e.settledAlone(s.settlement)
		}
		return err
	}
	due := e.trail.block(s.Due)
	_, err = e.avs.Spec(ctx, s.ID, due)
	if s.quiet = errors.Is(err, eigenshift.ErrNothingDue); s.quiet {
		return nil
	}
	if err != nil {
		return fmt.Errorf("task %d at block %d: %w", s.ID, due.Number, err)
	}
	set, err := e.registry.OperatorSet(ctx, due.Number)
	if err != nil {
		return err
	}
	s.Order = rotation.FallbackOrder(set, s.ID, due.Hash)
	return nil
}

func (t *trail) block(ref eigenshift.BlockRef) eigenshift.Block {
	return t.blocks[ref.Number-t.blocks[0].Number].Block
}
