package watcher

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
)

// waiting is a contract of which the node tells when it is let.
type waiting struct {
	empty
	let chan struct{}
}

func (s waiting) LastSettlement(context.Context) (*eigenshift.Settlement, error) {
	<-s.let
	return nil, nil
}

// A task that falls due by the time is foreseen at the block before, and is on the chain as soon as
// the header comes, while the node has not said anything else of that block.
func TestForesight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, w := watching(t)
		start := n.head().Number + 3 // of slot 7
		w.DueAt = func(unix uint64) (eigenshift.TaskID, bool) { return 7, unix >= 2*start }
		w.Due = func(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
			id, due := w.DueAt(head.Time)
			return id, due, nil
		}
		w.recent.due = w.Due
		var known sync.Map // of eigenshift.BlockRef
		w.Spec = func(_ context.Context, _ eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
			known.Store(reference.Ref(), true)
			return []byte{1}, nil
		}
		w.Knows = func(_ eigenshift.TaskID, reference eigenshift.BlockRef) bool {
			_, is := known.Load(reference)
			return is
		}
		told := make(chan eigenshift.BlockRef, 8)
		w.Foreseen = func(_ context.Context, _ *watched.Chain, id eigenshift.TaskID, _ []byte, reference eigenshift.BlockRef) {
			told <- reference
		}
		let := make(chan struct{})
		w.Settler = waiting{let: let}
		go w.Run(t.Context())
		for n.head().Number < start-1 {
			n.grow(1, 0)
			n.announced <- n.head()
			synctest.Wait()
			if _, read := known.Load(n.head().Ref()); read != (n.head().Number == start-1) {
				t.Errorf("at block %d, beside the look: read ahead %t", n.head().Number, read)
			}
			let <- struct{}{}
			<-w.Changed()
			if c := w.Newest(); c != w.Current() || c.Head != n.head() || c.Due || len(told) != 0 {
				t.Errorf("at block %d the newest is block %d, due %t, foreseen %d", n.head().Number, c.Head.Number, c.Due, len(told))
			}
			time.Sleep(time.Second)
			synctest.Wait()
		}
		before := n.head()
		if len(told) != 1 {
			t.Fatalf("%d foreseen", len(told))
		}
		if reference := <-told; reference != before.Ref() {
			t.Errorf("foreseen at block %d, want %d", reference.Number, before.Number)
		}
		n.grow(1, 0)
		n.announced <- n.head()
		<-w.Changed()
		c, g := w.Current(), w.Newest()
		if c.Head != before || g.Head != n.head() || !g.Due || g.DueID != 7 || g.Unasked {
			t.Errorf("while the node has not answered: block %d, newest %d, due %t, task %d", c.Head.Number, g.Head.Number, g.Due, g.DueID)
		}
		let <- struct{}{}
		<-w.Changed()
		if c := w.Current(); c != w.Newest() || c.Head != n.head() || !c.Due {
			t.Errorf("afterwards: block %d, newest %d", c.Head.Number, w.Newest().Head.Number)
		}
		n.fork(start-1, 1)
		n.announced <- n.head()
		synctest.Wait()
		if w.Newest() != w.Current() {
			t.Error("it glances at a block that does not follow")
		}
		let <- struct{}{}
		<-w.Changed()
	})
}
