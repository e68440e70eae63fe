package watcher

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/track"
)

// look looks at the chain once.
func (w *Watcher) look(ctx context.Context, head eigenshift.Block) (watched.Chain, error) {
	ctx, cancel := context.WithTimeout(ctx, w.Timeout)
	defer cancel()
	c, ended, err := w.ask(ctx, head)
	if err != nil {
		return watched.Chain{}, avs.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: %w", head.Number, err))
	}
	c.Doubted = w.fork.check(ended, c.Settled)
	return c, nil
}

// ask asks the node all that is to be known at a head, and returns the ended tasks looked up.
func (w *Watcher) ask(ctx context.Context, head eigenshift.Block) (c watched.Chain, ended []lifecycle.Entry, err error) {
	c = watched.Chain{Head: head, Rules: w.rules}
	sameFork, err := w.advance(ctx, head)
	if err != nil {
		return c, nil, err
	}
	if c.DueID, c.Due, err = w.Due(ctx, head); err != nil {
		return c, nil, fmt.Errorf("ask which task is due: %w", err)
	}
	before := w.current.Load()
	var work parallel
	// A task that is not due has not settled, whatever the log says.
	early := func(entry lifecycle.Entry) bool { return !c.Due || entry.Task.ID > c.DueID }
	state := w.State()
	live := slices.DeleteFunc(state.Live(), early)
	ended = w.fork.unchecked(slices.DeleteFunc(state.History(), early), head.Number, w.rules.Window)
	w.lookUpTasks(ctx, &work, &c, slices.Concat(live, ended), live)
	if c.Due {
		work.do(func() (err error) {
			c.Unasked, err = w.unasked(ctx, c.DueID, head, before)
			return err
		})
	}
	operators := 0
	if before == nil {
		work.do(func() error { c.Earlier = w.earlier(ctx, head.Number); return nil })
	} else {
		operators = len(before.Set.Operators)
	}
	work.do(func() error { c.Slots, c.Blocks = w.recall(ctx, head, before); return nil })
	work.do(func() (err error) {
		if c.Last, err = w.Settler.LastSettlement(ctx); err != nil {
			return fmt.Errorf("fetch last settlement: %w", err)
		}
		c.Settlements = w.ledger.update(ctx, head.Number, c.Last, sameFork, operators)
		return nil
	})
	work.do(func() (err error) {
		c.Set, err = w.Registry.OperatorSet(ctx, head.Number)
		return err
	})
	err = work.wait()
	return c, ended, err
}

// lookUpTasks asks how tasks settled, and whether live ones refer to blocks of the chain.
func (w *Watcher) lookUpTasks(ctx context.Context, work *parallel, c *watched.Chain, tasks, live []lifecycle.Entry) {
	c.Settled, c.Void = make(map[eigenshift.TaskID]*eigenshift.Settlement), make(map[eigenshift.BlockRef]bool)
	var mu sync.Mutex // of both
	var ids []eigenshift.TaskID
	for _, entry := range tasks {
		ids = append(ids, entry.Task.ID)
	}
	if c.Due && !slices.Contains(ids, c.DueID) {
		ids = append(ids, c.DueID)
	}
	for _, id := range ids {
		work.do(func() error {
			s, err := w.Settler.Settlement(ctx, id)
			if err != nil {
				return fmt.Errorf("look up settlement of task %d: %w", id, err)
			}
			mu.Lock()
			defer mu.Unlock()
			c.Settled[id] = s
			return nil
		})
	}
	for _, entry := range live {
		work.do(func() error {
			on, err := w.onChain(ctx, entry.Task.Reference)
			if err == nil && !on {
				mu.Lock()
				defer mu.Unlock()
				c.Void[entry.Task.Reference] = true
			}
			return err
		})
	}
}

// unasked reports whether nothing asks for a due task, at the reference block that it would be
// given at this head, and nobody has opened or settled it, as far as the look before this
// one can tell. Every operator finds out for itself: none must lose confidence in a leader
// that has nothing to open. Where that cannot be found out, opening the task will say why.
func (w *Watcher) unasked(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block, before *watched.Chain) (bool, error) {
	if head.Number < w.Agreed.ReferenceDepth {
		return false, nil
	}
	if before != nil && (before.Settled[id] != nil || w.Taken(*before, id)) {
		return false, nil
	}
	reference, err := w.Config.Chain.BlockByNumber(ctx, head.Number-w.Agreed.ReferenceDepth)
	if err != nil {
		return false, fmt.Errorf("fetch block %d: %w", head.Number-w.Agreed.ReferenceDepth, err)
	}
	_, err = w.Spec(ctx, id, reference)
	return errors.Is(err, eigenshift.ErrNothingDue), nil
}

// earlier returns what the registry said before an operator's first look, oldest first: its
// log may hold a change of members that was right then. The blocks are so far apart that
// nothing is missed that a leader may have acted on. A node may not remember.
func (w *Watcher) earlier(ctx context.Context, head uint64) []watched.Registered {
	var (
		before [membership.Window / membership.Settle]watched.Registered
		work   parallel
	)
	for i := range before {
		back := membership.Window - uint64(i)*membership.Settle
		if back > head {
			continue
		}
		work.do(func() error {
			set, err := w.Registry.OperatorSet(ctx, head-back)
			before[i] = watched.Registered{Set: set, Head: head - back}
			return err
		})
	}
	if err := work.wait(); err != nil {
		w.Journal.Logger.Debug().Err(err).Uint64("block", head).Msg("earlier operators not all known")
	}
	return slices.DeleteFunc(before[:], func(s watched.Registered) bool { return s.Set == nil })
}

// parallel runs functions at once and joins their errors.
type parallel []chan error

func (p *parallel) do(f func() error) {
	done := make(chan error, 1)
	*p = append(*p, done)
	go func() { done <- f() }()
}

func (p *parallel) wait() error {
	var errs []error
	for _, r := range *p {
		errs = append(errs, <-r)
	}
	return errors.Join(errs...)
}
