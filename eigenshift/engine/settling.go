package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// lookUp asks the node how a task settled, and notes it; nil when it has not.
func (w *tasks) lookUp(ctx context.Context, id eigenshift.TaskID) (*eigenshift.Settlement, error) {
	settlement, err := w.settler.Settlement(ctx, id)
	if err != nil {
		return nil, track.Because(track.NodeUnavailable, fmt.Errorf("look up settlement of task %d: %w", id, err))
	}
	if settlement != nil {
		w.watcher.Note(settlement)
	}
	return settlement, nil
}

// submit brings a certificate on chain, whoever proposed it.
func (w *tasks) submit(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := w.log.State().Get(id)
	if !ok || !entry.Live() {
		return nil
	}
	certified := w.collector.Verified(entry.Task)
	if certified == nil {
		return nil
	}
	settlement, err := w.send(ctx, *certified, false)
	if err != nil {
		return fmt.Errorf("submit: %w", err)
	}
	w.journal.Track.Reached(id, track.Settle)
	w.watcher.Note(settlement)
	return nil
}

// send submits a certificate; fallback says that its task is not in the log. An error
// keeps the reason that the settler gave, if any.
func (w *tasks) send(ctx context.Context, c eigenshift.Certified, fallback bool) (*eigenshift.Settlement, error) {
	id := c.Task.ID
	settlement, err := w.settler.Submit(ctx, c, func(tx common.Hash) {
		w.journal.Track.Reached(id, track.Submit)
		event := w.journal.Event(zerolog.InfoLevel, id)
		if fallback {
			event = event.Bool("fallback", true)
		}
		event.Stringer("tx", tx).Msg("transaction sent")
	})
	if errors.Is(err, eigenshift.ErrTooEarly) {
		err = track.Because(track.TooEarly, err)
	}
	return settlement, err
}

// record notes in the log what the chain has settled for good.
func (w *tasks) record(ctx context.Context, id eigenshift.TaskID) error {
	settlement := w.watcher.Current().Settlement(id)
	if settlement == nil {
		return nil
	}
	if entry, ok := w.log.State().Get(id); ok && watched.Ancient(settlement) { // what else the log says has to be believed
		old := *settlement
		old.Proposer = entry.Task.Proposer
		settlement = &old
	}
	return w.recordSettlement(ctx, settlement)
}

func (w *tasks) recordSettlement(ctx context.Context, s *eigenshift.Settlement) error {
	if err := w.propose(ctx, lifecycle.Submitted{Settlement: *s}); err != nil {
		return fmt.Errorf("record settlement: %w", err)
	}
	w.journal.Track.Reached(s.Task, track.Record)
	w.journal.Event(zerolog.InfoLevel, s.Task).Stringer("proposer", s.Proposer).Stringer("submitter", s.Submitter).
		Stringer("tx", s.Tx).Uint64("block", s.Block.Number).Msg("task settled")
	return nil
}

// correct brings the log in line with the chain about a task that has ended in
// the log: the chain has settled it elsewhere or not at all. An orphaned
// settlement is repeated with the same certificate as long as that is good;
// otherwise the task expires, and is opened again if it is still due.
func (w *tasks) correct(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := w.log.State().Get(id)
	if !ok {
		return nil
	}
	settlement, err := w.lookUp(ctx, id)
	if err != nil {
		return err
	}
	if settlement != nil {
		if !w.records(*w.watcher.Current()).Refuted(entry) {
			return nil
		}
		return w.recordSettlement(ctx, settlement)
	}
	if entry.Phase != lifecycle.PhaseSubmitted {
		return nil
	}
	reason := fmt.Sprintf("settlement in block %s was orphaned", entry.Settlement.Block)
	reference, err := w.node.BlockByNumber(ctx, entry.Task.Reference.Number)
	switch {
	case err != nil && !errors.Is(err, ethereum.NotFound): // a node that has not come that far may come to that block
		return track.Because(track.NodeUnavailable, fmt.Errorf("correct task: look up block %d: %w", entry.Task.Reference.Number, err))
	case entry.Certified == nil:
		reason += ", and the log has no certificate of it"
	case err == nil && reference.Hash != entry.Task.Reference.Hash:
		reason += fmt.Sprintf(", reference block %s too", entry.Task.Reference)
	case w.watcher.Current().Head.Number >= entry.Task.Deadline:
		reason += fmt.Sprintf(", and deadline block %d has passed", entry.Task.Deadline)
	default:
		if err := w.propose(ctx, lifecycle.Certified{Certified: *entry.Certified}); err != nil {
			return fmt.Errorf("correct task: %w", err)
		}
		w.journal.Event(zerolog.WarnLevel, id).Str("why", reason).Msg("task to be settled again")
		return nil
	}
	return w.giveUp(ctx, id, reason)
}
