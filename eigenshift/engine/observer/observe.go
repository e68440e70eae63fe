package observer

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/track"
)

// observe looks at the chain once.
func (o *Observer) observe(ctx context.Context, head eigenshift.Block) (observed.Chain, error) {
	c := observed.Chain{Head: head, Settled: make(map[eigenshift.TaskID]*eigenshift.Settlement), Rules: o.rules}
	ctx, cancel := context.WithTimeout(ctx, o.Timeout)
	defer cancel()

	sameFork, err := o.advance(ctx, head)
	if err != nil {
		return observed.Chain{}, track.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: %w", head.Number, err))
	}
	if c.DueID, c.Due, err = o.Due(ctx, head); err != nil {
		return observed.Chain{}, avs.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: ask which task is due: %w", head.Number, err))
	}
	// What is not due has not settled, whatever the log says.
	fell := func(entry lifecycle.Entry) bool { return c.Due && entry.Task.ID <= c.DueID }
	state := o.State()
	live, ended := only(state.Live(), fell), o.fork.unchecked(only(state.History(), fell), head.Number, o.rules.Window)
	type found struct {
		id eigenshift.TaskID
		s  *eigenshift.Settlement
	}
	settlements := make(chan found, len(live)+len(ended)+1)
	voids := make(chan eigenshift.BlockRef, len(live))
	var work parallel
	look := func(id eigenshift.TaskID) error {
		s, err := o.Settler.Settlement(ctx, id)
		if err != nil {
			return fmt.Errorf("look up settlement of task %d: %w", id, err)
		}
		settlements <- found{id, s}
		return nil
	}
	looked := make(map[eigenshift.TaskID]bool, len(live)+len(ended))
	for _, entry := range slices.Concat(live, ended) {
		looked[entry.Task.ID] = true
		work.do(func() error { return look(entry.Task.ID) })
	}
	for _, entry := range live {
		work.do(func() error {
			on, err := o.onChain(ctx, entry.Task.Reference)
			if err == nil && !on {
				voids <- entry.Task.Reference
			}
			return err
		})
	}
	before := o.current.Load()
	if c.Due {
		if !looked[c.DueID] {
			work.do(func() error { return look(c.DueID) })
		}
		work.do(func() (err error) {
			c.Unasked, err = o.unasked(ctx, c.DueID, head, before)
			return err
		})
	}
	if before == nil {
		work.do(func() error {
			c.Earlier = o.earlier(ctx, head.Number)
			return nil
		})
	}
	work.do(func() error {
		c.Slots, c.Blocks = o.recall(ctx, head, before)
		return nil
	})
	work.do(func() (err error) {
		if c.Last, err = o.Settler.LastSettlement(ctx); err != nil {
			return fmt.Errorf("fetch last settlement: %w", err)
		}
		operators := 0
		if before != nil {
			operators = len(before.Set.Operators)
		}
		c.Settlements = o.ledger.update(ctx, head.Number, c.Last, sameFork, operators)
		return nil
	})
	work.do(func() (err error) {
		c.Set, err = o.Registry.OperatorSet(ctx, head.Number)
		return err
	})
	err = work.wait()
	close(settlements)
	close(voids)
	for f := range settlements {
		c.Settled[f.id] = f.s
	}
	c.Void = make(map[eigenshift.BlockRef]bool)
	for reference := range voids {
		c.Void[reference] = true
	}
	if err != nil {
		return observed.Chain{}, avs.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: %w", head.Number, err))
	}
	c.Doubted = o.fork.check(ended, c.Settled)
	return c, nil
}

// only returns the entries for which something holds.
func only(entries []lifecycle.Entry, holds func(lifecycle.Entry) bool) []lifecycle.Entry {
	return slices.DeleteFunc(entries, func(e lifecycle.Entry) bool { return !holds(e) })
}

// unasked reports whether nothing asks for a due task that nobody has opened or
// settled yet, as far as the observation before this one can tell, at the reference
// block that it would be given at this head. Every operator finds out for itself: none
// must lose confidence in a leader that has nothing to open. Where that cannot be found
// out, opening the task will say why.
func (o *Observer) unasked(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block, before *observed.Chain) (bool, error) {
	if head.Number < o.Agreed.ReferenceDepth {
		return false, nil
	}
	if before != nil && (before.Settled[id] != nil || o.Taken(*before, id)) {
		return false, nil
	}
	reference, err := o.Config.Chain.BlockByNumber(ctx, head.Number-o.Agreed.ReferenceDepth)
	if err != nil {
		return false, fmt.Errorf("fetch block %d: %w", head.Number-o.Agreed.ReferenceDepth, err)
	}
	_, err = o.Spec(ctx, id, reference)
	return errors.Is(err, eigenshift.ErrNothingDue), nil
}

// earlier returns what the registry said in the blocks before an operator's first
// observation, oldest first: its log may hold a change of members that was right
// then. The blocks are so far apart that nothing is missed that a leader may have acted
// on. A node that does not remember is no failure.
func (o *Observer) earlier(ctx context.Context, head uint64) []observed.Registered {
	var (
		before [membership.Window / membership.Settle]observed.Registered
		work   parallel
	)
	for i := range before {
		back := membership.Window - uint64(i)*membership.Settle
		if back > head {
			continue
		}
		work.do(func() error {
			set, err := o.Registry.OperatorSet(ctx, head-back)
			before[i] = observed.Registered{Set: set, Head: head - back}
			return err
		})
	}
	if err := work.wait(); err != nil {
		o.Journal.Logger.Debug().Err(err).Uint64("block", head).Msg("earlier operators not all known")
	}
	return slices.DeleteFunc(before[:], func(s observed.Registered) bool { return s.Set == nil })
}

// parallel runs functions at once and joins their errors.
type parallel struct {
	results []chan error
}

func (p *parallel) do(f func() error) {
	done := make(chan error, 1)
	p.results = append(p.results, done)
	go func() { done <- f() }()
}

func (p *parallel) wait() error {
	errs := make([]error, 0, len(p.results))
	for _, r := range p.results {
		errs = append(errs, <-r)
	}
	return errors.Join(errs...)
}
