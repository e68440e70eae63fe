// Package observer looks at the chain through the operator's own node: at each head it
// makes an [observed.Chain], keeps the newest, and says when this operator is blind.
// What costs many requests it remembers: the recent blocks and slots, the settlements
// of the last thousands of blocks, and which ended tasks it has compared with the log.
package observer

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
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
	Due  func(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	Spec func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	// State returns what the log has; the observer looks up the tasks in it.
	State func() *lifecycle.State
	// Taken reports whether the log has a task that keeps a slot from being opened.
	Taken func(c observed.Chain, id eigenshift.TaskID) bool
	// Settled is told of an overdue slot that has settled.
	Settled func(s *eigenshift.Settlement)

	Agreed  protocol.Parameters
	Timeout time.Duration // of one observation
	Retry   time.Duration // the pause after one that failed
	Journal *health.Journal
}

// Observer observes the chain. Make it with [New]; call Prepare, then Run.
type Observer struct {
	Config
	rules   eigenshift.Rules
	current atomic.Pointer[observed.Chain] // nil until the first
	blind   atomic.Bool
	changed chan *observed.Chain

	// These belong to the observation that is under way.
	recent recentBlocks
	ledger ledger
	fork   fork
}

// New returns an observer. It does no I/O.
func New(cfg Config) *Observer {
	return &Observer{
		Config: cfg, changed: make(chan *observed.Chain),
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

// Current returns the newest observation; nil before the first. It may know of later
// settlements than were in the blocks up to its head, see Note.
func (o *Observer) Current() *observed.Chain { return o.current.Load() }

// Blind reports whether no head has been observed for suspiciously long.
func (o *Observer) Blind() bool { return o.blind.Load() }

// Changed receives each observation once it is current, and nil when Blind has changed
// without one. Run waits until it is received.
func (o *Observer) Changed() <-chan *observed.Chain { return o.changed }

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

// attempt is the result of one observation.
type attempt struct {
	head  eigenshift.Block
	chain observed.Chain
	err   error
}

// Run observes each head, one at a time, until ctx ends.
func (o *Observer) Run(ctx context.Context) {
	heads := o.Chain.Heads(ctx)
	attempts := make(chan attempt)
	busy := false // an observation is under way
	defer func() {
		if busy {
			<-attempts
		}
		for range heads { // closed, now that ctx has ended
		}
	}()
	var (
		head      eigenshift.Block // the newest that the node announced
		seen      common.Hash      // the newest that was observed
		notBefore time.Time        // of the next observation, after a failure
		sight     sight
		timer     = time.NewTimer(0)
	)
	defer timer.Stop()
	for {
		now := time.Now()
		next := notBefore
		if !busy && head.Hash != seen && !now.Before(notBefore) {
			busy, next = true, time.Time{}
			at := head
			go func() {
				c, err := o.observe(ctx, at)
				attempts <- attempt{at, c, err}
			}()
		}
		if o.current.Load() != nil {
			if o.look(&sight, now) {
				o.tell(ctx, nil)
			}
			if until := sight.until(); now.Before(until) && (next.IsZero() || until.Before(next)) {
				next = until
			}
		}
		if next.After(now) {
			timer.Reset(next.Sub(now))
		}
		select {
		case <-ctx.Done():
			return
		case h, open := <-heads:
			if !open {
				<-ctx.Done()
				return
			}
			head = h
		case got := <-attempts:
			busy = false
			if got.err != nil {
				notBefore = time.Now().Add(o.Retry)
				if ctx.Err() == nil {
					o.Journal.ObservationFailed(sight.failed(time.Now()), got.err)
				}
				continue
			}
			seen, notBefore = got.head.Hash, time.Time{}
			sight.saw(time.Now())
			o.look(&sight, time.Now())
			o.Journal.Observed()
			c := o.replace(got.chain)
			o.reportOrphans(c)
			o.tell(ctx, c)
		case <-timer.C:
		}
	}
}

// look notes whether the sight is lost, and reports whether that has changed.
func (o *Observer) look(s *sight, now time.Time) (changed bool) {
	lost := s.lost(now)
	if o.blind.Swap(lost) == lost {
		return false
	}
	o.Journal.Sight(lost, s.last)
	return true
}

func (o *Observer) tell(ctx context.Context, c *observed.Chain) {
	select {
	case o.changed <- c:
	case <-ctx.Done():
	}
}

// replace makes an observation the current one, and returns what was stored.
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

// reportOrphans tells of settlements that were orphaned since the last observation.
func (o *Observer) reportOrphans(c *observed.Chain) {
	for id, seen := range c.Orphaned {
		if seen != c.Head.Number {
			continue
		}
		o.Journal.Track.Undone(id, track.Settle, track.Because(track.Orphaned, fmt.Errorf("not settled any more at block %s", c.Head.Ref())))
		o.Journal.Event(zerolog.WarnLevel, id).Str("reason", track.Orphaned.Code).Uint64("head", c.Head.Number).Msg("settlement orphaned")
	}
}
