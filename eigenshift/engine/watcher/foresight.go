package watcher

import (
	"context"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

// glance makes the newest chain of the header of a head that follows the current one, if a task
// falls due there: it can be opened, asked for and answered before the node has said anything
// of that block. That nobody asks for it can be told only where that was foreseen. It reports
// whether that is worth a head start.
func (w *Watcher) glance(head eigenshift.Block) bool {
	c := w.current.Load()
	if c == nil || head.Parent != c.Head.Hash || head.Number != c.Head.Number+1 {
		return false
	}
	id, due := w.DueAt(head.Time)
	reference, known := c.Reference(head.Number, w.Agreed.ReferenceDepth)
	if !due || c.Due && id <= c.DueID || !known {
		return false
	}
	g := c.Next(head, id)
	g.Unasked = !w.Knows(id, reference.Ref())
	w.glanced.Store(&g)
	w.wake()
	return !g.Unasked
}

// headStart is for how long the look at a head waits for the task that falls due there: what
// every operator reads of every block would be before it in the queues of node and processors.
const headStart = 50 * time.Millisecond

// ahead returns what asks, beside the look at a head that follows the current one, what the task
// asks that will fall due at the next block: a node that is asked everything at once is asked less
// often. nil: no task will, or its reference block is not known. A failure says nothing yet: it is
// asked again when the task is foreseen.
func (w *Watcher) ahead(head eigenshift.Block) func(context.Context) {
	c := w.current.Load()
	if c == nil || head.Parent != c.Head.Hash || head.Number != c.Head.Number+1 {
		return nil
	}
	now, some := w.DueAt(head.Time)
	following := c.Next(head, now)
	id, due := w.DueAt(head.Time + following.BlockTime())
	reference, known := following.Reference(head.Number+1, w.Agreed.ReferenceDepth)
	if !due || some && id <= now || !known {
		return nil
	}
	return func(ctx context.Context) {
		ctx, cancel := context.WithTimeout(ctx, w.Timeout)
		defer cancel()
		if _, err := w.Spec(ctx, id, reference); err != nil {
			w.Journal.Logger.Debug().Err(err).Uint64("task", uint64(id)).Msg("next task not read ahead")
		}
	}
}

// foresightAfter is after which part of a block's time the next task is foreseen: when what
// has to be done at a head is done.
const foresightAfter = 4

// foresee computes what the task asks that will fall due at the next block, if that comes after
// as long a time as the last one. A failure says nothing yet: the task is computed anew then.
func (w *Watcher) foresee(ctx context.Context) {
	c := w.current.Load()
	id, due := w.DueAt(c.Head.Time + c.BlockTime())
	reference, known := c.Reference(c.Head.Number+1, w.Agreed.ReferenceDepth)
	if !due || c.Due && id <= c.DueID || !known {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, w.Timeout)
	defer cancel()
	spec, err := w.Spec(ctx, id, reference)
	if err != nil {
		w.Journal.Logger.Debug().Err(err).Uint64("task", uint64(id)).Msg("next task not foreseen")
		return
	}
	w.Foreseen(ctx, c, id, spec, reference.Ref())
}
