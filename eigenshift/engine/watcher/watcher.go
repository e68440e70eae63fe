// Package watcher makes an [watched.Chain] of what the operator's own node says at each
// head, keeps the newest, and says when this operator is blind. What costs many requests it
// remembers: recent blocks and slots, settlements, and which ended tasks it has compared.
package watcher

import (
	"context"
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Config is what a watcher works with. All fields are required.
type Config struct {
	Chain    eigenshift.Chain
	Registry eigenshift.Registry
	Settler  eigenshift.Settler
	// Due and Spec are those of the AVS's schedule.
	Due  func(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	Spec func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	// DueAt and Knows are those of [avs.Service].
	DueAt func(unix uint64) (eigenshift.TaskID, bool)
	Knows func(id eigenshift.TaskID, reference eigenshift.BlockRef) bool
	// Foreseen is told what the next task asks, before it is due.
	Foreseen func(ctx context.Context, c *watched.Chain, id eigenshift.TaskID, spec []byte, reference eigenshift.BlockRef)
	State    func() *lifecycle.State
	// Taken reports whether the log has a task that keeps a slot from being opened.
	Taken func(c watched.Chain, id eigenshift.TaskID) bool
	// Seen is told of the chain at each head, before that is the current one.
	Seen func(c *watched.Chain)
	// Settled is told of an overdue slot that has settled.
	Settled func(s *eigenshift.Settlement)

	Agreed  protocol.Parameters
	Timeout time.Duration // of one look at the chain
	Retry   time.Duration // the pause after one that failed
	Journal *health.Journal
}

// Watcher watches the chain. Make it with [New]; call Prepare, then Run.
type Watcher struct {
	Config
	rules   eigenshift.Rules
	current atomic.Pointer[watched.Chain] // nil until the first
	glanced atomic.Pointer[watched.Chain] // the newest that was glanced at
	sight   sight
	changed chan struct{}

	// These belong to the look at the chain that is under way.
	recent recentBlocks
	ledger ledger
	fork   fork
}

// New returns a watcher. It does no I/O.
func New(cfg Config) *Watcher {
	return &Watcher{
		Config: cfg, changed: make(chan struct{}, 1),
		recent: recentBlocks{pace: watched.Pace(cfg.Agreed), span: recentSpan(cfg.Agreed), chain: cfg.Chain, due: cfg.Due},
		ledger: ledger{chain: cfg.Settler, logger: cfg.Journal.Logger},
	}
}

// Prepare asks for the contract's parameters until the node answers or ctx ends.
func (w *Watcher) Prepare(ctx context.Context) error {
	for {
		rules, err := w.Settler.Rules(ctx)
		if err == nil {
			if w.Agreed.DeadlineBlocks > rules.Window {
				return fmt.Errorf("engine configuration: deadline blocks: %d exceeds the contract's window of %d blocks", w.Agreed.DeadlineBlocks, rules.Window)
			}
			w.rules = rules
			return nil
		}
		if ctx.Err() != nil {
			return nil
		}
		w.Journal.Logger.Warn().Err(err).Msg("contract parameters not fetched, will be tried again")
		select {
		case <-time.After(10 * w.Retry):
		case <-ctx.Done():
			return nil
		}
	}
}

// Current returns the chain as it was seen last, and later settlements of which [Watcher.Note]
// was told; nil before the first head.
func (w *Watcher) Current() *watched.Chain { return w.current.Load() }

// Newest returns the chain at the head that is being looked at, as far as its header tells, when
// a task falls due there; else Current.
func (w *Watcher) Newest() *watched.Chain {
	c, g := w.current.Load(), w.glanced.Load()
	if g != nil && g.Head.Parent == c.Head.Hash {
		return g
	}
	return c
}

// Blind reports whether no head has been seen for suspiciously long.
func (w *Watcher) Blind() bool {
	_, lost := w.sight.lost(time.Now())
	return lost
}

// Changed receives whenever Current, Newest or Blind may have changed; coalesced.
func (w *Watcher) Changed() <-chan struct{} { return w.changed }

// Note adds a settlement that a submission of this operator found out about.
func (w *Watcher) Note(s *eigenshift.Settlement) {
	for {
		before := w.current.Load()
		after := before.With(s)
		if w.current.CompareAndSwap(before, &after) {
			return
		}
	}
}

// Run watches the newest head, one at a time, until ctx ends.
func (w *Watcher) Run(ctx context.Context) {
	heads := w.Chain.Heads(ctx)
	blind := time.AfterFunc(math.MaxInt64, w.noteBlind)
	retry, foresee := time.NewTimer(0), time.NewTimer(math.MaxInt64)
	defer blind.Stop()
	defer retry.Stop()
	defer foresee.Stop()
	var foresight, reading sync.WaitGroup
	defer foresight.Wait()
	defer reading.Wait()
	var head, seen eigenshift.Block // the newest that the node announced, and that was seen
	var notBefore time.Time         // of the next look, after a failure
	for {
		select {
		case h, open := <-heads:
			if !open { // ctx has ended
				return
			}
			head = h
			if w.glance(head) {
				notBefore = time.Now().Add(headStart)
			}
		case <-foresee.C:
			foresight.Wait() // each is bounded in time, and most often over long before
			foresight.Go(func() { w.foresee(ctx) })
			continue
		case <-retry.C:
		}
		if head.Hash == seen.Hash {
			continue
		}
		if wait := time.Until(notBefore); wait > 0 {
			retry.Reset(wait)
			continue
		}
		if ask := w.ahead(head); ask != nil {
			reading.Go(func() { ask(ctx) })
		}
		c, err := w.look(ctx, head)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			w.Journal.ObservationFailed(w.sight.failed(time.Now()), err)
			notBefore = time.Now().Add(w.Retry)
			retry.Reset(w.Retry)
		default:
			seen = head
			blind.Reset(w.sight.saw(time.Now()))
			w.Journal.Observed()
			w.Seen(&c)
			w.reportOrphans(w.replace(c))
			foresee.Reset(time.Duration(c.BlockTime()) * time.Second / foresightAfter)
			w.wake()
		}
	}
}

// noteBlind says that this operator has become blind.
func (w *Watcher) noteBlind() {
	if last, lost := w.sight.lost(time.Now()); lost {
		w.Journal.Blind(last)
		w.wake()
	}
}

func (w *Watcher) wake() {
	select {
	case w.changed <- struct{}{}:
	default:
	}
}

// replace makes a chain the current one, and returns what was stored.
func (w *Watcher) replace(c watched.Chain) *watched.Chain {
	for {
		before, after := w.current.Load(), c
		if before != nil {
			after = c.Follow(before)
		}
		if w.current.CompareAndSwap(before, &after) {
			return &after
		}
	}
}

// reportOrphans tells of settlements that were orphaned since the last look.
func (w *Watcher) reportOrphans(c *watched.Chain) {
	for id, seen := range c.Orphaned {
		if seen != c.Head.Number {
			continue
		}
		w.Journal.Track.Undone(id, track.Settle, track.Because(track.Orphaned, fmt.Errorf("not settled any more at block %s", c.Head.Ref())))
		w.Journal.Event(zerolog.WarnLevel, id).Str("reason", track.Orphaned.Code).Uint64("head", c.Head.Number).Msg("settlement orphaned")
	}
}
