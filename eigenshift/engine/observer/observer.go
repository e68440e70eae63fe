// Package observer makes an [observed.Chain] of what the operator's own node says at each
// head, keeps the newest, and says when this operator is blind. What costs many requests it
// remembers: recent blocks and slots, settlements, and which ended tasks it has compared.
package observer

import (
	"context"
	"fmt"
	"math"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Config is what an observer works with. All fields are required.
type Config struct {
	Chain    eigenshift.Chain
	Registry eigenshift.Registry
	Settler  eigenshift.Settler
	// Due and Spec are those of the AVS's schedule.
	Due   func(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	Spec  func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	State func() *lifecycle.State
	// Taken reports whether the log has a task that keeps a slot from being opened.
	Taken func(c observed.Chain, id eigenshift.TaskID) bool
	// Observed is told of the chain at each head, before that is the current one.
	Observed func(c *observed.Chain)
	// Settled is told of an overdue slot that has settled.
	Settled func(s *eigenshift.Settlement)

	Agreed  protocol.Parameters
	Timeout time.Duration // of one look at the chain
	Retry   time.Duration // the pause after one that failed
	Journal *health.Journal
}

// Observer observes the chain. Make it with [New]; call Prepare, then Run.
type Observer struct {
	Config
	rules   eigenshift.Rules
	current atomic.Pointer[observed.Chain] // nil until the first
	sight   sight
	changed chan struct{}

	// These belong to the look at the chain that is under way.
	recent recentBlocks
	ledger ledger
	fork   fork
}

// New returns an observer. It does no I/O.
func New(cfg Config) *Observer {
	return &Observer{
		Config: cfg, changed: make(chan struct{}, 1),
		recent: recentBlocks{pace: observed.Pace(cfg.Agreed), span: recentSpan(cfg.Agreed), chain: cfg.Chain, due: cfg.Due},
		ledger: ledger{chain: cfg.Settler, logger: cfg.Journal.Logger},
	}
}

// Prepare asks for the contract's parameters until the node answers or ctx ends.
func (o *Observer) Prepare(ctx context.Context) error {
	for {
		rules, err := o.Settler.Rules(ctx)
		if err == nil {
			if o.Agreed.DeadlineBlocks > rules.Window {
				return fmt.Errorf("engine configuration: deadline blocks: %d exceeds the contract's window of %d blocks", o.Agreed.DeadlineBlocks, rules.Window)
			}
			o.rules = rules
			return nil
		}
		if ctx.Err() != nil {
			return nil
		}
		o.Journal.Logger.Warn().Err(err).Msg("contract parameters not fetched, will be tried again")
		select {
		case <-time.After(10 * o.Retry):
		case <-ctx.Done():
			return nil
		}
	}
}

// Current returns the chain as it was seen last, and later settlements of which [Observer.Note]
// was told; nil before the first head.
func (o *Observer) Current() *observed.Chain { return o.current.Load() }

// Blind reports whether no head has been observed for suspiciously long.
func (o *Observer) Blind() bool {
	_, lost := o.sight.lost(time.Now())
	return lost
}

// Changed receives whenever Current or Blind may have changed; coalesced.
func (o *Observer) Changed() <-chan struct{} { return o.changed }

// Note adds a settlement that a submission of this operator found out about.
func (o *Observer) Note(s *eigenshift.Settlement) {
	for {
		before := o.current.Load()
		after := before.With(s)
		if o.current.CompareAndSwap(before, &after) {
			return
		}
	}
}

// Run observes the newest head, one at a time, until ctx ends.
func (o *Observer) Run(ctx context.Context) {
	heads := o.Chain.Heads(ctx)
	blind := time.AfterFunc(math.MaxInt64, o.noteBlind)
	retry := time.NewTimer(0)
	defer blind.Stop()
	defer retry.Stop()
	var head, seen eigenshift.Block // the newest that the node announced, and that was observed
	var notBefore time.Time         // of the next look, after a failure
	for {
		select {
		case h, open := <-heads:
			if !open { // ctx has ended
				return
			}
			head = h
		case <-retry.C:
		}
		if head.Hash == seen.Hash {
			continue
		}
		if wait := time.Until(notBefore); wait > 0 {
			retry.Reset(wait)
			continue
		}
		c, err := o.observe(ctx, head)
		switch {
		case ctx.Err() != nil:
		case err != nil:
			o.Journal.ObservationFailed(o.sight.failed(time.Now()), err)
			notBefore = time.Now().Add(o.Retry)
			retry.Reset(o.Retry)
		default:
			seen = head
			blind.Reset(o.sight.saw(time.Now()))
			o.Journal.Observed()
			o.Observed(&c)
			o.reportOrphans(o.replace(c))
			o.wake()
		}
	}
}

// noteBlind says that this operator has become blind.
func (o *Observer) noteBlind() {
	if last, lost := o.sight.lost(time.Now()); lost {
		o.Journal.Blind(last)
		o.wake()
	}
}

func (o *Observer) wake() {
	select {
	case o.changed <- struct{}{}:
	default:
	}
}

// replace makes a chain the current one, and returns what was stored.
func (o *Observer) replace(c observed.Chain) *observed.Chain {
	for {
		before, after := o.current.Load(), c
		if before != nil {
			after = c.Follow(before)
		}
		if o.current.CompareAndSwap(before, &after) {
			return &after
		}
	}
}

// reportOrphans tells of settlements that were orphaned since the last look.
func (o *Observer) reportOrphans(c *observed.Chain) {
	for id, seen := range c.Orphaned {
		if seen != c.Head.Number {
			continue
		}
		o.Journal.Track.Undone(id, track.Settle, track.Because(track.Orphaned, fmt.Errorf("not settled any more at block %s", c.Head.Ref())))
		o.Journal.Event(zerolog.WarnLevel, id).Str("reason", track.Orphaned.Code).Uint64("head", c.Head.Number).Msg("settlement orphaned")
	}
}
