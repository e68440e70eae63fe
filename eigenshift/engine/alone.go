package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// An operator that the chain names for an overdue slot proposes alone: it fixes
// the reference block, asks all operators, aggregates and submits, and the log
// hears of it when the chain shows the settlement.

// proposals are the tasks that this operator proposed without the log. An attempt
// that fails goes on with the same task later: others have signed that one.
type proposals struct {
	mu     sync.Mutex
	bySlot map[eigenshift.TaskID]*proposal
	made   uint64
}

type proposal struct {
	task      eigenshift.EncodedTask
	certified *eigenshift.Certified // nil until enough stake has signed
}

// get returns the proposal for a slot; nil before there is one.
func (p *proposals) get(id eigenshift.TaskID) *proposal {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.bySlot[id]
}

// put remembers a proposal, and forgets the oldest beyond what a trail can hold.
func (p *proposals) put(made *proposal) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bySlot == nil {
		p.bySlot = make(map[eigenshift.TaskID]*proposal)
	}
	p.bySlot[made.task.ID] = made
	p.made++
	if len(p.bySlot) > keptSlots {
		oldest := made.task.ID
		for id := range p.bySlot {
			oldest = min(oldest, id)
		}
		delete(p.bySlot, oldest)
	}
}

func (p *proposals) count() uint64 {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.made
}

// proposeAlone brings an overdue slot on chain without the log. After the
// settlement it lingers until decide sees it at a head, and cancels it.
func (e *Engine) proposeAlone(ctx context.Context, id eigenshift.TaskID) error {
	p, err := e.proposal(ctx, id)
	if errors.Is(err, eigenshift.ErrNothingDue) {
		return pause(ctx, e.options.AskTimeout) // what was asked for then is not asked for now
	}
	if err != nil {
		return fmt.Errorf("propose overdue task: %w", err)
	}
	if p.certified == nil {
		err := e.certify(ctx, p.task, func(c eigenshift.Certified, signers int) error {
			p.certified = &c
			e.event(zerolog.InfoLevel, id).Bool("fallback", true).Int("signers", signers).Msg("task certified")
			return nil
		})
		if err != nil {
			return fmt.Errorf("propose overdue task: %w", err)
		}
	}
	_, err = e.settler.Submit(ctx, *p.certified, func(tx common.Hash) {
		e.track.Reached(id, track.Submit)
		e.event(zerolog.InfoLevel, id).Bool("fallback", true).Stringer("tx", tx).Msg("transaction sent")
	})
	if err != nil {
		return fmt.Errorf("submit overdue task: %w", becauseOfSettler(err))
	}
	return pause(ctx, e.options.AskTimeout)
}

// proposal returns the task to propose for a slot: that of an earlier attempt as
// long as it can settle.
func (e *Engine) proposal(ctx context.Context, id eigenshift.TaskID) (*proposal, error) {
	head := e.observed.Load().head
	if p := e.alone.get(id); p != nil && head.Number < p.task.Deadline {
		b, err := e.chain.BlockByNumber(ctx, p.task.Reference.Number)
		if err != nil {
			return nil, track.Because(track.NodeUnavailable, fmt.Errorf("fetch reference block %d: %w", p.task.Reference.Number, err))
		}
		if b.Ref() == p.task.Reference {
			return p, nil
		}
	}
	task, err := e.newTask(ctx, id, head)
	if err != nil {
		return nil, err
	}
	p := &proposal{task: task}
	e.alone.put(p)
	times, level := e.loud("fallback")
	e.event(level, id).Bool("fallback", true).Uint64("reference", task.Reference.Number).Int("times", times).Msg("overdue task proposed without the log")
	return p, nil
}

// settledAlone notes that the chain shows the settlement of an overdue slot, if it
// was this operator that proposed it.
func (e *Engine) settledAlone(s *eigenshift.Settlement) {
	if e.alone.get(s.Task) == nil || s.Proposer != e.self {
		return
	}
	e.track.Reached(s.Task, track.Settle)
	e.event(zerolog.InfoLevel, s.Task).Bool("fallback", true).Stringer("submitter", s.Submitter).Stringer("tx", s.Tx).
		Uint64("block", s.Block.Number).Msg("overdue task settled")
}

// pause waits, or returns early with the error of ctx.
func pause(ctx context.Context, span time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(span):
		return nil
	}
}

// overdue returns a slot at whose head, as this operator sees it, the chain's
// candidates may propose.
func (o observation) overdue(id eigenshift.TaskID) (slot, bool) {
	for _, s := range o.slots {
		if s.ID == id {
			return s, s.settlement == nil && o.settled[id] == nil
		}
	}
	return slot{}, false
}

// settlement returns how a task settled, as far as this observation knows.
func (o observation) settlement(id eigenshift.TaskID) *eigenshift.Settlement {
	if s, lookedUp := o.settled[id]; lookedUp {
		return s
	}
	for _, s := range o.slots {
		if s.ID == id {
			return s.settlement
		}
	}
	return nil
}

// checkCandidate says why an operator may not propose a slot without the log.
func (e *Engine) checkCandidate(o *observation, from common.Address, id eigenshift.TaskID) error {
	s, overdue := o.overdue(id)
	if !overdue || !s.Overdue(o.head.Number, paceOf(e.agreed)) {
		return track.Because(track.AskerNotLeader, fmt.Errorf("%s is not the leader, %s is, and task %d is not overdue", from, e.log.Status().Leader, id))
	}
	opens, named := s.Opens(from, paceOf(e.agreed))
	switch {
	case !named:
		return track.Because(track.AskerNotLeader, fmt.Errorf("%s is not the leader, %s is, and the chain does not name it for task %d", from, e.log.Status().Leader, id))
	case o.head.Number < opens:
		return track.Because(track.WindowClosed, fmt.Errorf("the chain lets %s propose task %d from block %d on, the head is %d", from, id, opens, o.head.Number))
	}
	return nil
}
