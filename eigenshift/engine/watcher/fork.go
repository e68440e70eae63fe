package watcher

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// fork is what this operator has found out about ended tasks on the fork that ends in head: the
// log's word on one is compared with the chain when it has ended, and again after each
// reorganisation. Live tasks are looked at with each head anyway.
type fork struct {
	head    eigenshift.Block
	checked map[eigenshift.TaskID]eigenshift.BlockRef // log and chain agreed that it settled there; zero: that it did not
}

// advance moves on to a head, and reports whether it is on the same fork. On another nothing is known.
func (w *Watcher) advance(ctx context.Context, head eigenshift.Block) (same bool, err error) {
	f := &w.fork
	same = head.Hash == f.head.Hash || head.Parent == f.head.Hash
	if !same && head.Number > f.head.Number {
		if same, err = w.onChain(ctx, f.head.Ref()); err != nil {
			return false, err
		}
	}
	f.head = head
	if !same || f.checked == nil {
		f.checked = make(map[eigenshift.TaskID]eigenshift.BlockRef)
	}
	return same, nil
}

// onChain reports whether a block is on the node's chain, or may come to be there.
func (w *Watcher) onChain(ctx context.Context, ref eigenshift.BlockRef) (bool, error) {
	b, err := w.Chain.BlockByNumber(ctx, ref.Number)
	if errors.Is(err, ethereum.NotFound) {
		return true, nil // the node has not come that far
	}
	if err != nil {
		return false, fmt.Errorf("look up block %d: %w", ref.Number, err)
	}
	return b.Hash == ref.Hash, nil
}

// unchecked returns the ended tasks to look up. One that has expired can settle after all as
// long as some certificate of it may be good.
func (f *fork) unchecked(history []lifecycle.Entry, head, window uint64) (list []lifecycle.Entry) {
	kept := make(map[eigenshift.TaskID]eigenshift.BlockRef, len(f.checked))
	for _, entry := range history {
		at, before := f.checked[entry.Task.ID]
		if before && at == ending(entry) && (entry.Phase == lifecycle.PhaseSubmitted || head > watched.Plus(entry.Task.Deadline, window)) {
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

// check compares what was looked up with the log, and returns the tasks that differ.
func (f *fork) check(ended []lifecycle.Entry, settled map[eigenshift.TaskID]*eigenshift.Settlement) map[eigenshift.TaskID]bool {
	differ := make(map[eigenshift.TaskID]bool)
	for _, entry := range ended {
		at, s := ending(entry), settled[entry.Task.ID]
		switch {
		case s == nil && entry.Settlement == nil, s != nil && (s.Block == at || watched.Ancient(s)):
			f.checked[entry.Task.ID] = at
		default:
			differ[entry.Task.ID] = true
		}
	}
	return differ
}
