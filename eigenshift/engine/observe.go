package engine

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// observation is what the operator's own node said at one head. It is replaced
// as a whole and never changed.
type observation struct {
	head        eigenshift.Block
	due         bool
	dueID       eigenshift.TaskID
	unasked     bool                                         // nothing asks for the due task at the block that it would refer to
	settled     map[eigenshift.TaskID]*eigenshift.Settlement // of the tasks that were looked up; nil: not settled
	doubted     map[eigenshift.TaskID]bool                   // ended tasks that the log may be wrong about
	void        map[eigenshift.BlockRef]bool                 // reference blocks of live tasks that are on another fork
	gone        map[eigenshift.TaskID]uint64                 // tasks whose settlement was orphaned: the head at which that was seen first
	slots       []slot                                       // that fell due not long ago, oldest first
	blocks      []dated                                      // the newest ones, linked; nil: not known
	last        *eigenshift.Settlement                       // nil before the first
	settlements []eigenshift.Settlement                      // the newest that the chain shows, ascending; replaced, never changed
	set         *eigenshift.OperatorSet
	earlier     []register // what the registry said before the first observation, oldest first
	rules       eigenshift.Rules
}

// observe looks at the chain once. known is what was found out on the same fork
// before, and is brought up to date.
func (e *Engine) observe(ctx context.Context, head eigenshift.Block, known *fork) (observation, error) {
	o := observation{head: head, settled: make(map[eigenshift.TaskID]*eigenshift.Settlement), rules: e.rules}
	ctx, cancel := context.WithTimeout(ctx, e.options.AskTimeout)
	defer cancel()

	sameFork, err := e.advance(ctx, known, head)
	if err != nil {
		return observation{}, track.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: %w", head.Number, err))
	}
	if o.dueID, o.due, err = e.avs.Due(ctx, head); err != nil {
		return observation{}, avs.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: ask which task is due: %w", head.Number, err))
	}
	// What is not due has not settled, whatever the log says.
	fell := func(entry lifecycle.Entry) bool { return o.due && entry.Task.ID <= o.dueID }
	state := e.log.State()
	live, ended := only(state.Live(), fell), known.unchecked(only(state.History(), fell), head.Number, e.rules.Window)
	type found struct {
		id eigenshift.TaskID
		s  *eigenshift.Settlement
	}
	settlements := make(chan found, len(live)+len(ended)+1)
	voids := make(chan eigenshift.BlockRef, len(live))
	var work parallel
	look := func(id eigenshift.TaskID) error {
		s, err := e.settler.Settlement(ctx, id)
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
			on, err := e.onChain(ctx, entry.Task.Reference)
			if err == nil && !on {
				voids <- entry.Task.Reference
			}
			return err
		})
	}
	before := e.observed.Load()
	if o.due {
		if !looked[o.dueID] {
			work.do(func() error { return look(o.dueID) })
		}
		work.do(func() (err error) {
			o.unasked, err = e.unasked(ctx, o.dueID, head, before)
			return err
		})
	}
	if before == nil {
		work.do(func() error {
			o.earlier = e.earlier(ctx, head.Number)
			return nil
		})
	}
	work.do(func() error {
		o.slots, o.blocks = e.recall(ctx, head, before)
		return nil
	})
	work.do(func() (err error) {
		if o.last, err = e.settler.LastSettlement(ctx); err != nil {
			return fmt.Errorf("fetch last settlement: %w", err)
		}
		operators := 0
		if before != nil {
			operators = len(before.set.Operators)
		}
		o.settlements = e.ledger.follow(ctx, head.Number, o.last, sameFork, operators)
		return nil
	})
	work.do(func() (err error) {
		o.set, err = e.registry.OperatorSet(ctx, head.Number)
		return err
	})
	err = work.wait()
	close(settlements)
	close(voids)
	for f := range settlements {
		o.settled[f.id] = f.s
	}
	o.void = make(map[eigenshift.BlockRef]bool)
	for reference := range voids {
		o.void[reference] = true
	}
	if err != nil {
		return observation{}, avs.Because(track.NodeUnavailable, fmt.Errorf("observe chain at block %d: %w", head.Number, err))
	}
	o.doubted = known.check(ended, o.settled)
	return o, nil
}

// only returns the entries for which something holds.
func only(entries []lifecycle.Entry, holds func(lifecycle.Entry) bool) []lifecycle.Entry {
	return slices.DeleteFunc(entries, func(e lifecycle.Entry) bool { return !holds(e) })
}

// unasked reports whether nothing asks for a due task that nobody has opened or
// settled yet, as far as the observation before this one can tell, at the reference
// block that it would be given at this head. Every operator finds out for itself: none must lose confidence in a leader that has nothing to
// open. Where that cannot be found out, opening the task will say why.
func (e *Engine) unasked(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block, before *observation) (bool, error) {
	if head.Number < e.agreed.ReferenceDepth {
		return false, nil
	}
	if before != nil && (before.settled[id] != nil || e.judging(*before).taken(id)) {
		return false, nil
	}
	reference, err := e.chain.BlockByNumber(ctx, head.Number-e.agreed.ReferenceDepth)
	if err != nil {
		return false, fmt.Errorf("fetch block %d: %w", head.Number-e.agreed.ReferenceDepth, err)
	}
	_, err = e.avs.Spec(ctx, id, reference)
	return errors.Is(err, eigenshift.ErrNothingDue), nil
}

// replace stores a new observation. What a submission of ours found out about a
// later block than the observation's head is kept: the observation may have
// asked just before that block came. It returns what was stored.
func (e *Engine) replace(o observation) *observation {
	for {
		old := e.observed.Load()
		merged := o
		if old != nil {
			for _, s := range old.settled {
				if s != nil && s.Block.Number > o.head.Number && merged.settled[s.Task] == nil {
					merged = merged.with(s)
				}
			}
			merged.gone = merged.orphans(old)
		}
		if e.observed.CompareAndSwap(old, &merged) {
			return &merged
		}
	}
}

// note adds a settlement that a submission of ours found out about.
func (e *Engine) note(s *eigenshift.Settlement) {
	for {
		old := e.observed.Load()
		merged := old.with(s)
		if e.observed.CompareAndSwap(old, &merged) {
			return
		}
	}
}

// with returns a copy that knows of a settlement.
func (o observation) with(s *eigenshift.Settlement) observation {
	o.settled = maps.Clone(o.settled)
	o.settled[s.Task] = s
	if !slices.Contains(o.settlements, *s) {
		o.settlements = append(slices.DeleteFunc(slices.Clone(o.settlements), func(other eigenshift.Settlement) bool { return other.Task == s.Task }), *s)
	}
	if o.last == nil || s.Block.Number > o.last.Block.Number {
		o.last = s
	}
	return o
}

// fetchRules asks for the contract's parameters until the node answers.
func (e *Engine) fetchRules(ctx context.Context) error {
	for {
		rules, err := e.settler.Rules(ctx)
		if err == nil {
			if e.agreed.DeadlineBlocks > rules.Window {
				return fmt.Errorf("engine configuration: deadline blocks: %d exceeds the contract's window of %d blocks", e.agreed.DeadlineBlocks, rules.Window)
			}
			e.rules = rules
			return nil
		}
		if ctx.Err() != nil {
			return nil
		}
		e.logger.Warn().Err(err).Msg("contract parameters not fetched, will be tried again")
		select {
		case <-time.After(10 * e.options.Retry):
		case <-ctx.Done():
			return nil
		}
	}
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

// hopeless reports whether a task can never settle, whatever becomes of it: no
// correct leader opens such a one, and it would stay in the log for as long as it
// says itself.
func (o *observation) hopeless(t eigenshift.EncodedTask) bool {
	return t.Deadline > plus(t.Reference.Number, o.rules.Window) || t.Reference.Number > plus(o.head.Number, o.rules.Window)
}
