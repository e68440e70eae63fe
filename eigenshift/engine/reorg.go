package engine

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// What the log records about ended tasks is compared with the chain once for
// each fork: when a task has ended, and again after each reorganisation. Live
// tasks are looked at with each head anyway.

// fork is what this operator has found out about ended tasks, on the fork that
// ends in head.
type fork struct {
	head    eigenshift.Block
	checked map[eigenshift.TaskID]eigenshift.BlockRef // log and chain agreed that it settled there; zero: that it did not
}

// advance moves on to a new head, and reports whether it is on the fork of the one
// before. On another fork nothing is known.
func (e *Engine) advance(ctx context.Context, f *fork, head eigenshift.Block) (same bool, err error) {
	same = head.Hash == f.head.Hash || head.Parent == f.head.Hash
	if !same && head.Number > f.head.Number {
		if same, err = e.onChain(ctx, f.head.Ref()); err != nil {
			return false, err
		}
	}
	f.head = head
	if !same || f.checked == nil {
		f.checked = make(map[eigenshift.TaskID]eigenshift.BlockRef)
	}
	return same, nil
}

// onChain reports whether a block is on the chain that the node shows, or may
// come to be there.
func (e *Engine) onChain(ctx context.Context, ref eigenshift.BlockRef) (bool, error) {
	b, err := e.chain.BlockByNumber(ctx, ref.Number)
	if errors.Is(err, ethereum.NotFound) {
		return true, nil // the node has not come that far
	}
	if err != nil {
		return false, fmt.Errorf("look up block %d: %w", ref.Number, err)
	}
	return b.Hash == ref.Hash, nil
}

// unchecked returns the ended tasks that have to be looked up. One that has
// expired can settle after all as long as some certificate of it may be good.
func (f *fork) unchecked(history []lifecycle.Entry, head, window uint64) (list []lifecycle.Entry) {
	kept := make(map[eigenshift.TaskID]eigenshift.BlockRef, len(f.checked))
	for _, entry := range history {
		at, before := f.checked[entry.Task.ID]
		if before && at == ending(entry) && (entry.Phase == lifecycle.PhaseSubmitted || head > plus(entry.Task.Deadline, window)) {
			kept[entry.Task.ID] = at
			continue
		}
		list = append(list, entry)
	}
	f.checked = kept
	return list
}

// ending is where a task settled as far as the log knows; zero where it did not.
func ending(e lifecycle.Entry) eigenshift.BlockRef {
	if e.Settlement == nil {
		return eigenshift.BlockRef{}
	}
	return e.Settlement.Block
}

// check compares what was looked up with the log, and returns the tasks about
// which they differ.
func (f *fork) check(ended []lifecycle.Entry, settled map[eigenshift.TaskID]*eigenshift.Settlement) map[eigenshift.TaskID]bool {
	differ := make(map[eigenshift.TaskID]bool)
	for _, entry := range ended {
		at, s := ending(entry), settled[entry.Task.ID]
		switch {
		case s == nil && entry.Settlement == nil, s != nil && (s.Block == at || ancient(s)):
			f.checked[entry.Task.ID] = at
		default:
			differ[entry.Task.ID] = true
		}
	}
	return differ
}

// ancient reports whether a task settled too long ago for the node to say where.
func ancient(s *eigenshift.Settlement) bool { return s.Block.Hash == common.Hash{} }

// confirmed reports whether what is in a block counts as final: enough blocks
// have come with it and after it.
func (v view) confirmed(block uint64) bool {
	return v.chain.head.Number+1 >= plus(block, v.agreed.Confirmations)
}

// refuted reports whether the chain shows something else about an ended task
// than the log, as far below the head as counts. A settlement in a block that no
// node can have yet is none. Pure.
func (v view) refuted(e lifecycle.Entry) bool {
	now := v.chain.settled[e.Task.ID]
	switch {
	case e.Phase == lifecycle.PhaseExpired:
		return now != nil && v.confirmed(now.Block.Number)
	case e.Phase != lifecycle.PhaseSubmitted:
		return false
	case now == nil:
		at := e.Settlement.Block.Number
		return v.confirmed(at) || at > plus(v.chain.head.Number, maxBehind)
	default:
		return now.Block != e.Settlement.Block && v.confirmed(now.Block.Number)
	}
}

// orphans returns the tasks whose settlement an earlier observation, or the log,
// had and this observation lacks, each with the head at which that was seen first.
func (o observation) orphans(old *observation) map[eigenshift.TaskID]uint64 {
	gone := make(map[eigenshift.TaskID]uint64)
	for id, settlement := range o.settled {
		before, known := old.gone[id]
		switch {
		case settlement != nil:
		case known:
			gone[id] = before
		case old.settled[id] != nil || o.doubted[id]:
			gone[id] = o.head.Number
		}
	}
	return gone
}

// lament tells of settlements that were orphaned since the last observation.
func (e *Engine) lament(o *observation) {
	for id, seen := range o.gone {
		if seen != o.head.Number {
			continue
		}
		e.track.Undone(id, track.Settle, track.Because(track.Orphaned, fmt.Errorf("not settled any more at block %s", o.head.Ref())))
		e.event(zerolog.WarnLevel, id).Str("reason", track.Orphaned.Code).Uint64("head", o.head.Number).Msg("settlement orphaned")
	}
}

// correct brings the log in line with the chain about a task that has ended in
// the log: the chain has settled it elsewhere or not at all. An orphaned
// settlement is repeated with the same certificate as long as that is good;
// otherwise the task expires, and is opened again if it is still due.
func (e *Engine) correct(ctx context.Context, id eigenshift.TaskID) error {
	entry, ok := e.log.State().Get(id)
	if !ok {
		return nil
	}
	settlement, err := e.settler.Settlement(ctx, id)
	if err != nil {
		return track.Because(track.NodeUnavailable, fmt.Errorf("correct task: look up settlement: %w", err))
	}
	if settlement != nil {
		e.note(settlement)
		v := e.view(*e.observed.Load())
		if !v.refuted(entry) {
			return nil
		}
		return e.recordSettlement(ctx, settlement)
	}
	if entry.Phase != lifecycle.PhaseSubmitted {
		return nil
	}
	reason := fmt.Sprintf("settlement in block %s was orphaned", entry.Settlement.Block)
	switch on, err := e.onChain(ctx, entry.Task.Reference); {
	case err != nil:
		return track.Because(track.NodeUnavailable, fmt.Errorf("correct task: %w", err))
	case entry.Certified == nil:
		reason += ", and the log has no certificate of it"
	case !on:
		reason += fmt.Sprintf(", reference block %s too", entry.Task.Reference)
	case e.observed.Load().head.Number >= entry.Task.Deadline:
		reason += fmt.Sprintf(", and deadline block %d has passed", entry.Task.Deadline)
	default:
		if err := e.propose(ctx, lifecycle.Certified{Certified: *entry.Certified}); err != nil {
			return fmt.Errorf("correct task: %w", err)
		}
		e.event(zerolog.WarnLevel, id).Str("why", reason).Msg("task to be settled again")
		return nil
	}
	return e.giveUp(ctx, id, reason)
}
