package engine

import (
	"context"
	"fmt"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// open opens the slot that is due, whatever the log says of it.
func (e *Engine) open(ctx context.Context, id eigenshift.TaskID) error {
	entry, known := e.log.State().Get(id)
	if known && entry.Phase == lifecycle.PhaseSubmitted { // the node shows nothing of it: worth a second look
		settlement, err := e.settler.Settlement(ctx, id)
		if err != nil {
			return track.Because(track.NodeUnavailable, fmt.Errorf("open task: look up settlement: %w", err))
		}
		if settlement != nil {
			e.note(settlement)
			return nil
		}
	}
	task, err := e.newTask(ctx, id, e.observed.Load().head)
	if err != nil {
		return fmt.Errorf("open task: %w", err)
	}
	if known && eigenshift.SameTask(entry.Task, task) && e.author(id) != e.self {
		task.Deadline-- // somebody has foreseen this very task, and the log takes it once
	}
	if err := e.propose(ctx, lifecycle.Opened{Task: task}); err != nil {
		return fmt.Errorf("open task: %w", err)
	}
	e.track.Reached(id, track.Open)
	e.event(zerolog.InfoLevel, id).Uint64("reference", task.Reference.Number).Msg("task opened")
	return nil
}

// newTask makes the task of a slot as this operator proposes it at a head.
func (e *Engine) newTask(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block) (eigenshift.EncodedTask, error) {
	if head.Number < e.agreed.ReferenceDepth {
		return eigenshift.EncodedTask{}, track.Because(track.Starting, fmt.Errorf("the chain has only %d blocks", head.Number))
	}
	reference, err := e.chain.BlockByNumber(ctx, head.Number-e.agreed.ReferenceDepth)
	if err != nil {
		return eigenshift.EncodedTask{}, track.Because(track.NodeUnavailable, fmt.Errorf("fetch reference block %d: %w", head.Number-e.agreed.ReferenceDepth, err))
	}
	spec, err := e.avs.Spec(ctx, id, reference)
	if err != nil {
		return eigenshift.EncodedTask{}, avs.Because(track.SpecFailed, fmt.Errorf("compute spec at block %d: %w", reference.Number, err))
	}
	return eigenshift.EncodedTask{
		ID:        id,
		Spec:      spec,
		Reference: reference.Ref(),
		Deadline:  reference.Number + e.agreed.DeadlineBlocks,
		Proposer:  e.self,
	}, nil
}

// expire gives a task up, unless the chain has settled it after all: the
// observation that led here may be older than the log entry.
func (e *Engine) expire(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := e.log.State().Get(id)
	if !ok {
		return nil
	}
	o := e.observed.Load()
	if o.due && id <= o.dueID { // what is not due has not settled
		settlement, err := e.settler.Settlement(ctx, id)
		if err != nil {
			return track.Because(track.NodeUnavailable, fmt.Errorf("expire task: look up settlement: %w", err))
		}
		if settlement != nil {
			e.note(settlement)
			return nil
		}
	}
	reason := fmt.Sprintf("deadline block %d passed while %s", entry.Task.Deadline, entry.Phase)
	switch judged := e.judging(*o).judge(entry.Task); {
	case o.hopeless(entry.Task):
		reason = fmt.Sprintf("it can never settle, with deadline block %d and reference block %d", entry.Task.Deadline, entry.Task.Reference.Number)
	case judged == orphaned:
		reason = fmt.Sprintf("reference block %s was orphaned while %s", entry.Task.Reference, entry.Phase)
	case judged == untrue:
		reason = fmt.Sprintf("its proposer has not opened it when it was due: reference block %d", entry.Task.Reference.Number)
	case o.head.Number <= entry.Task.Deadline:
		return nil // another task by now
	}
	if detail := e.track.Why(id); detail != "" {
		reason += "; " + detail
	}
	return e.giveUp(ctx, id, reason)
}

func (e *Engine) giveUp(ctx context.Context, id eigenshift.TaskID, reason string) error {
	reason = reason[:min(len(reason), lifecycle.MaxReasonBytes)]
	if err := e.propose(ctx, lifecycle.Expired{ID: id, Reason: reason}); err != nil {
		return fmt.Errorf("expire task: %w", err)
	}
	e.track.Reached(id, track.Expire)
	times, level := e.loud("expired")
	e.event(level, id).Str("why", reason).Int("times", times).Msg("task expired")
	return nil
}
