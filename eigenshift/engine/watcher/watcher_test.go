package watcher

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// node is an Ethereum node that says what it is told to.
type node struct {
	testChain
	announced chan eigenshift.Block
	down      atomic.Bool
}

func (n *node) Head(context.Context) (eigenshift.Block, error) { return n.head(), nil }

func (n *node) Heads(ctx context.Context) <-chan eigenshift.Block {
	context.AfterFunc(ctx, func() { close(n.announced) })
	return n.announced
}

// empty is a contract that has settled nothing.
type empty struct{ eigenshift.Settler }

func (empty) Rules(context.Context) (eigenshift.Rules, error) {
	return eigenshift.Rules{Window: 60}, nil
}
func (empty) Settlement(context.Context, eigenshift.TaskID) (*eigenshift.Settlement, error) {
	return nil, nil
}
func (empty) LastSettlement(context.Context) (*eigenshift.Settlement, error) { return nil, nil }

// watching starts a watcher of a node with ten blocks.
func watching(t *testing.T) (*node, *Watcher) {
	n := &node{announced: make(chan eigenshift.Block, 1)}
	n.grow(10, 0)
	o := New(Config{
		Chain: n, Registry: forgetful{t, 0}, Settler: empty{},
		Due: func(context.Context, eigenshift.Block) (eigenshift.TaskID, bool, error) {
			if n.down.Load() {
				return 0, false, errors.New("down")
			}
			return 0, false, nil
		},
		DueAt: func(uint64) (eigenshift.TaskID, bool) { return 0, false },
		Spec:  func(context.Context, eigenshift.TaskID, eigenshift.Block) ([]byte, error) { return nil, nil },
		State: func() *lifecycle.State { return lifecycle.New(lifecycle.Limits{}) },
		Taken: func(watched.Chain, eigenshift.TaskID) bool { return false },
		Seen:  func(*watched.Chain) {}, Settled: func(*eigenshift.Settlement) {},
		Agreed: protocol.Defaults(), Timeout: time.Second, Retry: 100 * time.Millisecond, Journal: health.NewJournal(zerolog.Nop(), nil),
	})
	if err := o.Prepare(t.Context()); err != nil {
		t.Fatal(err)
	}
	return n, o
}

// A watcher that sees no head for long is blind, says so, and sees again.
func TestBlind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, o := watching(t)
		go o.Run(t.Context())
		if o.Current() != nil || o.Blind() {
			t.Error("it has seen something, or is blind, before the first head")
		}
		for range 2 {
			n.grow(1, 0)
			n.announced <- n.head()
			<-o.Changed()
			if c := o.Current(); c.Head != n.head() || o.Blind() || o.Journal.Conditions.Holds(track.Blind) {
				t.Errorf("head %d of %d, blind %t", c.Head.Number, n.head().Number, o.Blind())
			}
			<-o.Changed()
			if !o.Blind() || !o.Journal.Conditions.Holds(track.Blind) {
				t.Error("no head comes, and it is not blind")
			}
		}
	})
}

// An observation that failed is tried again, at the newest head.
func TestRunTriesAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, o := watching(t)
		n.down.Store(true)
		go o.Run(t.Context())
		n.announced <- n.head()
		synctest.Wait()
		if o.Current() != nil || o.Journal.Track.Snapshot().Failures[track.Cause{Step: track.Observe, Code: track.NodeUnavailable.Code}] != 1 {
			t.Errorf("failures %v", o.Journal.Track.Snapshot().Failures)
		}
		n.grow(1, 0)
		n.announced <- n.head()
		synctest.Wait()
		n.down.Store(false)
		<-o.Changed()
		if c := o.Current(); c.Head != n.head() {
			t.Errorf("head %d, want %d", c.Head.Number, n.head().Number)
		}
	})
}

// A settlement that this operator's own submission found out about is known at once.
func TestNote(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, o := watching(t)
		go o.Run(t.Context())
		n.announced <- n.head()
		<-o.Changed()
		o.Note(&eigenshift.Settlement{Task: 7, Block: eigenshift.BlockRef{Number: 10, Hash: common.Hash{1}}})
		if s := o.Current().Settlement(7); s == nil || o.Current().Last != s {
			t.Errorf("settlement %v", s)
		}
		n.grow(1, 0)
		n.announced <- n.head()
		<-o.Changed()
		if s := o.Current().Settled[7]; s != nil { // in a block up to the head, where the node shows nothing
			t.Errorf("settlement %v of a task that nobody asked for", s)
		}
	})
}
