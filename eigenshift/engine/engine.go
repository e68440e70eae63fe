package engine

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/collector"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/responder"
	"github.com/eigenshift/avs/eigenshift/engine/standin"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/engine/watcher"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Engine is one operator at work. Make it with [New], run it with [Engine.Run];
// [Engine.Answer] and [Engine.Ready] serve the requests of other operators.
type Engine struct {
	self    common.Address
	options Options
	log     Log
	journal *health.Journal
	mode    *mode.Switch

	views     *views
	members   *members
	watcher   *watcher.Watcher
	responder *responder.Responder
	collector *collector.Collector
	standIn   *standin.StandIn
	selfCheck *health.SelfCheck
	tasks     *tasks
	handover  *handover
	turn      turn
}

// New checks the configuration and builds an engine. It does no I/O.
func New[T, R any](cfg Config[T, R]) (*Engine, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	agreed, options := cfg.Agreed.WithDefaults(), cfg.Options.withDefaults()
	e := &Engine{self: cfg.Self, options: options, log: cfg.Log, mode: mode.NewSwitch()}
	e.journal = health.NewJournal(cfg.Logger.With().Stringer("operator", cfg.Self).Logger(), func() uint64 { return cfg.Log.Status().Term })
	service := avs.New(cfg.AVS, cfg.Domain, maxCall*options.AskTimeout, e.journal.AVSCall)
	e.views = &views{self: cfg.Self, agreed: agreed, log: cfg.Log, mode: e.mode, turns: newTurns(avs.ContainPolicy(cfg.Rotation, e.journal.AVSCall))}
	keys := aggregate.NewKeys()
	e.members = &members{log: cfg.Log, peers: cfg.Peers, journal: e.journal, keys: keys, history: membership.NewHistory(agreed.MaxVoters)}
	e.selfCheck = health.NewSelfCheck(service.Respond, cfg.Chain, e.journal)
	e.watcher = watcher.New(watcher.Config{
		Chain: cfg.Chain, Registry: cfg.Registry, Settler: cfg.Settler, Due: service.Due, DueAt: service.DueAt, Knows: service.Knows, Spec: service.Spec, Foreseen: e.foreseen, State: cfg.Log.State,
		Taken: func(c watched.Chain, id eigenshift.TaskID) bool { return e.views.records(c).Taken(id) },
		Seen:  e.members.learn, Settled: func(s *eigenshift.Settlement) { e.standIn.Settled(s) },
		Agreed: agreed, Timeout: options.AskTimeout, Retry: options.Retry, Journal: e.journal,
	})
	e.responder = responder.New(responder.Config{
		Node: cfg.Chain, Registry: cfg.Registry, Signer: cfg.Signer, AVS: service, Current: e.watcher.Newest, Blind: e.watcher.Blind, Mode: e.mode.Mode,
		State: cfg.Log.State, Status: cfg.Log.Status, Author: e.views.author,
		Self: cfg.Self, Notebook: cfg.Notebook, Domain: cfg.Domain, Keys: keys, ObservationBps: agreed.ObservationBps,
		Answered: e.selfCheck.Answered, Pace: watched.Pace(agreed), AnswersAtOnce: options.AnswersAtOnce, Journal: e.journal,
	})
	e.collector = collector.New(collector.Config{
		Self: cfg.Self, Registry: cfg.Registry, Peers: cfg.Peers, Own: e.responder, Digest: service.Digest, Keys: keys,
		Observes: service.Observes(), CheckObservation: service.CheckObservation, Domain: cfg.Domain, ObservationBps: agreed.ObservationBps, Observed: cfg.Observed,
		Dissent: cfg.Dissent, Linger: options.Linger, AskTimeout: options.AskTimeout, Journal: e.journal, SelfCheck: e.selfCheck,
	})
	e.tasks = &tasks{
		views: e.views, node: cfg.Chain, settler: cfg.Settler, spec: service.Spec,
		watcher: e.watcher, collector: e.collector, journal: e.journal,
	}
	e.standIn = standin.New(standin.Config{
		Self: cfg.Self, Node: cfg.Chain, Current: e.watcher.Current, NewTask: e.tasks.create, Certify: e.collector.Certify,
		Submit: e.tasks.send, Pause: options.AskTimeout, Journal: e.journal,
	})
	e.handover = &handover{views: e.views, peers: cfg.Peers, silent: e.collector.Silent, journal: e.journal}
	e.views.watcher, e.views.verdict, e.views.stale = e.watcher, e.collector.Verdict, e.members.stale
	return e, nil
}

// Run works until ctx ends, then hands over leadership if it has it, and returns when
// everything it started has ended. The error is nil on an orderly end.
func (e *Engine) Run(ctx context.Context) error {
	if err := e.watcher.Prepare(ctx); err != nil {
		return err
	}
	var beside sync.WaitGroup
	defer beside.Wait()
	working, stop := context.WithCancel(ctx)
	defer stop()
	beside.Go(func() { e.selfCheck.Run(working) })
	beside.Go(func() { e.watcher.Run(working) })
	e.loop(ctx)
	e.collector.DropAhead()
	if e.log.Status().Leading {
		leaving, cancel := context.WithTimeout(context.WithoutCancel(ctx), handoverTimeout)
		defer cancel()
		if err := e.handover.pass(leaving, e.watcher.Current(), anybody); err != nil {
			e.journal.Logger.Warn().Err(err).Msg("leaving without a successor")
		}
	}
	return nil
}

const (
	// maxCall is the time that a call into the AVS's code may take, in Options.AskTimeout:
	// an asker has given up long before.
	maxCall = 10
	// handoverTimeout bounds how long a departing leader looks for a successor.
	handoverTimeout = 3 * time.Second
)

// loop starts and stops the jobs; nothing else does. What wakes it says only that it
// should look again:
//
//	watcher.Changed ── a head was seen, or sight was lost ─┐
//	collector.Changed ─ a certificate is good ─────────────────┤
//	log.Changed ────── an entry, a term, a leader ─────────────┼─▶ loop ─▶ one goroutine a job ─┐
//	mode.Changed ───── drained, paused or active again ────────┤                                │
//	timer ──────────── a failed job may be tried again ────────┤                                │
//	jobs.done ─────────────────────────────────────────────────┴────────────────────────────────┘
func (e *Engine) loop(ctx context.Context) {
	jobs := &jobs{running: make(map[decide.Job]context.CancelFunc), failed: make(map[decide.Job]failure), done: make(chan finished)}
	defer jobs.drain()
	var watch decide.Watch
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		e.turn.begin()
		if c := e.watcher.Current(); c != nil {
			v := e.views.view(*c)
			noteProgress(e.journal, v)
			watch = e.judgeLeader(watch, v)
			now := time.Now()
			wanted := decide.Jobs(v)
			if newest := e.watcher.Newest(); newest != c {
				wanted = append(wanted, decide.Early(e.views.view(*newest))...)
			}
			if next := jobs.sync(ctx, now, wanted, e.work); next.After(now) {
				timer.Reset(next.Sub(now))
			}
		}
		e.turn.end()
		select {
		case <-ctx.Done():
			return
		case <-e.watcher.Changed():
			e.responder.Wake()
		case <-e.collector.Changed():
		case f := <-jobs.done:
			jobs.finish(f, time.Now(), e.options.Retry)
			if f.err != nil && !f.cancelled && ctx.Err() == nil {
				reportFailure(e.journal, f, jobs.failed[f.job].times)
			}
		case <-e.log.Changed():
			e.responder.Wake()
		case <-e.mode.Changed():
		case <-timer.C:
		}
	}
}

// turn is when the turn of the loop began that it is in, in unix nanoseconds; 0 while the loop
// waits to be woken.
type turn struct{ began atomic.Int64 }

func (t *turn) begin() { t.began.Store(time.Now().UnixNano()) }
func (t *turn) end()   { t.began.Store(0) }

func (t *turn) takes() time.Duration {
	began := t.began.Load()
	if began == 0 {
		return 0
	}
	return time.Since(time.Unix(0, began))
}

// Busy returns for how long the loop has been in the turn that it is in; 0 while it waits to be
// woken. Turns take milliseconds: jobs run beside the loop. Safe for concurrent use.
func (e *Engine) Busy() time.Duration { return e.turn.takes() }

// foreseen prepares this operator's answer to the next task, as its proposer will open it most
// likely: the leader, or the one after it when its turn is over.
func (e *Engine) foreseen(ctx context.Context, c *watched.Chain, id eigenshift.TaskID, spec []byte, reference eigenshift.BlockRef) {
	proposer := e.views.ranking(*c).NextProposer()
	e.responder.Foresee(ctx, eigenshift.EncodedTask{
		ID: id, Spec: spec, Reference: reference, Deadline: reference.Number + e.views.agreed.DeadlineBlocks, Proposer: proposer,
	})
	if settler, prepares := e.tasks.settler.(eigenshift.Preparer); prepares && proposer == e.self {
		if err := settler.Prepare(ctx, reference); err != nil {
			e.journal.Logger.Debug().Err(err).Msg("certificate not prepared")
		}
	}
}

// judgeLeader brings the watch over the leader up to date, and refuses the leader's
// entries and votes for a while when this operator loses confidence in it.
func (e *Engine) judgeLeader(watch decide.Watch, v decide.View) decide.Watch {
	watch = watch.Next(v)
	why := watch.Doubt(v)
	if why == "" {
		if id, leftOut := e.responder.LeftOut(watch.Leader); leftOut {
			why = fmt.Sprintf("has left out this operator's observation of task %d", id)
		}
	}
	if why == "" {
		return watch
	}
	times, level := e.journal.Repeated("no confidence"+watch.Leader.Hex(), zerolog.WarnLevel)
	e.journal.Logger.WithLevel(level).Stringer("peer", watch.Leader).Str("reason", why).Int("times", times).Msg("no confidence in the leader")
	e.log.Distrust(watch.Leader, why, e.options.Distrust)
	return watch.Restart(v)
}

// work does one job until it is done, fails or ctx ends. Every job looks before
// it acts: the situation may have changed since it was wanted.
func (e *Engine) work(ctx context.Context, j decide.Job) error {
	switch j.Kind {
	case decide.Rotate:
		return e.handover.pass(ctx, e.watcher.Current(), anybody)
	case decide.Reconcile:
		return e.members.reconcile(ctx, e.watcher.Current)
	}
	return [...]func(context.Context, eigenshift.TaskID) error{
		decide.Open: e.tasks.open, decide.Collect: e.tasks.collect, decide.Verify: e.tasks.verify, decide.Submit: e.tasks.submit,
		decide.Record: e.tasks.record, decide.Expire: e.tasks.expire, decide.Correct: e.tasks.correct, decide.StandIn: e.standIn.Propose,
	}[j.Kind](ctx, j.Task)
}

// SetMode says what this operator takes part in from now on; it begins with everything. One that
// is paused begins no further signature; one that leads and should not hands over as soon as
// another is ready. Safe for concurrent use.
func (e *Engine) SetMode(m mode.Mode) { e.mode.Set(m) }

// HandOver passes leadership on now, as at the end of a turn: to that operator or, with the zero
// address, to the next of the rotation that is ready. Safe for concurrent use.
func (e *Engine) HandOver(ctx context.Context, to common.Address) error {
	if !e.log.Status().Leading {
		return track.Because(track.NotLeader, fmt.Errorf("hand over leadership: %w", eigenshift.ErrNotLeader))
	}
	return e.handover.pass(ctx, e.watcher.Current(), to)
}

// Answer implements [eigenshift.Responder].
func (e *Engine) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return e.responder.Answer(ctx, from, t)
}

// Observe implements [eigenshift.Responder].
func (e *Engine) Observe(ctx context.Context, from common.Address, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	return e.responder.Observe(ctx, from, q)
}

// Outcome implements [eigenshift.Responder].
func (e *Engine) Outcome(ctx context.Context, from common.Address, t eigenshift.EncodedTask, r eigenshift.Report) (eigenshift.SignedResponse, error) {
	return e.responder.Outcome(ctx, from, t, r)
}

// Ready implements [eigenshift.Responder].
func (e *Engine) Ready(leader eigenshift.ChainView) error { return e.responder.Ready(leader) }

// Certificates returns the newest certificates that this operator has made or verified, at
// most one a task, the newest first. They must not be changed. Safe for concurrent use.
func (e *Engine) Certificates() []eigenshift.Certified { return e.collector.Newest() }

// Conditions returns what is wrong with this operator, as far as the engine knows;
// causes first. Safe for concurrent use.
func (e *Engine) Conditions() []track.Condition { return e.journal.Conditions.List() }
