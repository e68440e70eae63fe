package settlement

import (
	"context"
	"errors"
	"slices"

	"github.com/eigenshift/avs/operator/history"
)

// errNone says that a node shows no settlement in a block. It is asked again the next time:
// nodes lag.
var errNone = errors.New("no settlement in the block")

// in returns what settled in a block. Who asks at the same time shares a request, and what
// was found is remembered: with each settlement the engine asks for the task, and for all
// settlements of the newest blocks.
func (s *Settler) in(ctx context.Context, block uint64) ([]history.Event, error) {
	look := func(ctx context.Context) ([]history.Event, error) {
		found, err := s.events.Settled(ctx, block, block)
		if err == nil && len(found) == 0 {
			err = errNone
		}
		return found, err
	}
	found, err := s.blocks.At(ctx, block, look)
	if err != nil {
		return nil, err
	}
	if b, err := s.cfg.Node.BlockByNumber(ctx, block); err != nil || b.Hash != found[0].Block.Hash { // read while the chain reorganised
		return look(ctx)
	}
	return found, nil
}

// span is what settled in a range of blocks, all of it: the node that showed it has the last
// of these blocks.
type span struct {
	from, to uint64 // to is the block of the last event
	breaks   uint64 // of the node's heads, when it was read
	events   []history.Event
}

// before returns what is known of the first blocks of a range, and the first block that is not
// among them.
func (s *Settler) before(from, to uint64) (events []history.Event, first uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	known := s.searched
	if known.breaks != s.cfg.Node.Breaks() || from < known.from || from > known.to || to < known.to {
		return nil, from
	}
	for _, e := range known.events {
		if e.Block.Number >= from {
			events = append(events, e)
		}
	}
	return events, known.to + 1
}

// between returns what settled in a range of blocks. Where it is known which of them may
// have settlements, and all but one were looked up before, that one is looked up.
func (s *Settler) between(ctx context.Context, from, to uint64) ([]history.Event, error) {
	all, first := s.before(from, to)
	blocks, known := s.events.Holding(first, to)
	if !known {
		return s.search(ctx, from, to)
	}
	missing, unknown := -1, 0 // where in all the events of an unknown block belong
	var block uint64
	for _, b := range blocks {
		events, ok := s.blocks.Known(b.Number)
		if !ok || events[0].Block.Hash != b.Hash {
			missing, unknown, block = len(all), unknown+1, b.Number
			continue
		}
		all = append(all, events...)
	}
	switch unknown {
	case 0:
		return all, nil
	case 1:
		events, err := s.in(ctx, block)
		if err != nil && !errors.Is(err, errNone) {
			return nil, err
		}
		return slices.Insert(all, missing, events...), nil
	default:
		return s.search(ctx, from, to)
	}
}

// search looks for settlements in a range of blocks, and remembers what it finds of each.
func (s *Settler) search(ctx context.Context, from, to uint64) ([]history.Event, error) {
	breaks := s.cfg.Node.Breaks()
	found, err := s.events.Settled(ctx, from, to)
	if err != nil || len(found) == 0 {
		return nil, err
	}
	whole := span{from: from, to: found[len(found)-1].Block.Number, breaks: breaks, events: found}
	s.mu.Lock()
	if s.searched.breaks != breaks || whole.to >= s.searched.to {
		s.searched = whole
	}
	s.mu.Unlock()
	byBlock := make(map[uint64][]history.Event)
	for _, event := range found {
		byBlock[event.Block.Number] = append(byBlock[event.Block.Number], event)
	}
	for block, events := range byBlock {
		if _, err := s.blocks.At(ctx, block, func(context.Context) ([]history.Event, error) { return events, nil }); err != nil {
			return nil, err
		}
	}
	return found, nil
}
