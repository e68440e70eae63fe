package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/collector"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/engine/watcher"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// tasks does the jobs that bring a task from its opening to its end: here those until
// it is certified or given up, in settling.go those after.
type tasks struct {
	*views
	node      eigenshift.Chain
	settler   eigenshift.Settler
	spec      func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	watcher   *watcher.Watcher
	collector *collector.Collector
	journal   *health.Journal
}

// propose appends a command. Every job checks the state before, so that the state machine
// ignores one is an error.
func (w *tasks) propose(ctx context.Context, c lifecycle.Command) error {
	effect, err := w.log.Propose(ctx, c)
	switch {
	case errors.Is(err, eigenshift.ErrNotLeader):
		return track.Because(track.NotLeader, err)
	case errors.Is(err, eigenshift.ErrOutcomeUnknown):
		return track.Because(track.OutcomeUnknown, err)
	case err != nil:
		return track.Because(track.LogBusy, err)
	case !effect.Accepted:
		return track.Because(track.IgnoredByLog, fmt.Errorf("ignored by the log: %s", effect.Reason))
	}
	return nil
}

// create makes the task of a slot as this operator proposes it at a head.
func (w *tasks) create(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block) (eigenshift.EncodedTask, error) {
	if head.Number < w.agreed.ReferenceDepth {
		return eigenshift.EncodedTask{}, track.Because(track.Starting, fmt.Errorf("the chain has only %d blocks", head.Number))
	}
	number := head.Number - w.agreed.ReferenceDepth
	reference, err := w.node.BlockByNumber(ctx, number)
	if err != nil {
		return eigenshift.EncodedTask{}, track.Because(track.NodeUnavailable, fmt.Errorf("fetch reference block %d: %w", number, err))
	}
	spec, err := w.spec(ctx, id, reference)
	if err != nil {
		return eigenshift.EncodedTask{}, avs.Because(track.SpecFailed, fmt.Errorf("compute spec at block %d: %w", number, err))
	}
	return eigenshift.EncodedTask{
		ID:        id,
		Spec:      spec,
		Reference: reference.Ref(),
		Deadline:  number + w.agreed.DeadlineBlocks,
		Proposer:  w.self,
	}, nil
}

// open opens the slot that is due, whatever the log says of it.
func (w *tasks) open(ctx context.Context, id eigenshift.TaskID) error {
	entry, known := w.log.State().Get(id)
	if known && entry.Phase == lifecycle.PhaseSubmitted { // the node shows nothing of it: worth a second look
		if settlement, err := w.lookUp(ctx, id); err != nil || settlement != nil {
			return err
		}
	}
	task, err := w.create(ctx, id, w.watcher.Newest().Head)
	if err != nil {
		return fmt.Errorf("open task: %w", err)
	}
	if known && entry.Task.Equal(task) && w.author(id) != w.self {
		task.Deadline-- // somebody has foreseen this very task, and the log takes it once
	}
	w.collector.Ahead(ctx, task)
	if err := w.propose(ctx, lifecycle.Opened{Task: task}); err != nil {
		return fmt.Errorf("open task: %w", err)
	}
	w.journal.Track.Reached(id, track.Open)
	w.journal.Event(zerolog.InfoLevel, id).Uint64("reference", task.Reference.Number).Msg("task opened")
	return nil
}

// collect brings a certificate for an open task into the log, or gives the task up
// when nobody will sign it: the slot is free for another then.
func (w *tasks) collect(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := w.log.State().Get(id)
	if !ok || !w.records(*w.watcher.Newest()).LacksCertificate(entry) {
		return nil
	}
	err := w.collector.Certify(ctx, entry.Task, func(c eigenshift.Certified, signers int) error {
		if err := w.propose(ctx, lifecycle.Certified{Certified: c}); err != nil {
			return fmt.Errorf("certify task: %w", err)
		}
		w.journal.Track.Reached(id, track.Certify)
		w.journal.Event(zerolog.InfoLevel, id).Int("signers", signers).Msg("task certified")
		return nil
	})
	if errors.Is(err, collector.ErrNobodySigns) {
		return w.giveUp(ctx, id, err.Error())
	}
	return err
}

// verify finds out whether the certificate that the log has for a task is good.
func (w *tasks) verify(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := w.log.State().Get(id)
	if !ok || entry.Phase != lifecycle.PhaseCertified {
		return nil
	}
	return w.collector.Verify(ctx, entry)
}

// expire gives a task up, unless the chain has settled it after all: the head at which
// that was decided may be older than the log entry.
func (w *tasks) expire(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := w.log.State().Get(id)
	if !ok {
		return nil
	}
	c := w.watcher.Current()
	if c.Due && id <= c.DueID { // a task that is not due has not settled
		if settlement, err := w.lookUp(ctx, id); err != nil || settlement != nil {
			return err
		}
	}
	reason := fmt.Sprintf("deadline block %d passed while %s", entry.Task.Deadline, entry.Phase)
	switch claim := w.records(*c).Claim(entry.Task); {
	case c.NeverSettles(entry.Task):
		reason = fmt.Sprintf("it can never settle, with deadline block %d and reference block %d", entry.Task.Deadline, entry.Task.Reference.Number)
	case claim == watched.Elsewhere:
		reason = fmt.Sprintf("reference block %s was orphaned while %s", entry.Task.Reference, entry.Phase)
	case claim == watched.Untrue:
		reason = fmt.Sprintf("its proposer has not opened it when it was due: reference block %d", entry.Task.Reference.Number)
	case c.Head.Number <= entry.Task.Deadline:
		return nil // another task by now
	}
	if detail := w.journal.Track.Why(id); detail != "" {
		reason += "; " + detail
	}
	return w.giveUp(ctx, id, reason)
}

// giveUp ends a task in the log.
func (w *tasks) giveUp(ctx context.Context, id eigenshift.TaskID, reason string) error {
	reason = reason[:min(len(reason), lifecycle.MaxReasonBytes)]
	if err := w.propose(ctx, lifecycle.Expired{ID: id, Reason: reason}); err != nil {
		return fmt.Errorf("expire task: %w", err)
	}
	w.journal.Track.Reached(id, track.Expire)
	times, level := w.journal.Repeated("expired", zerolog.WarnLevel)
	w.journal.Event(level, id).Str("why", reason).Int("times", times).Msg("task expired")
	return nil
}
