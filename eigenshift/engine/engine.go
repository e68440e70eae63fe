package engine

import (
	"context"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Engine is one operator at work. Make it with [New], run it with [Engine.Run];
// [Engine.Answer] serves the requests of other operators.
type Engine struct {
	self     common.Address
	avs      *avs.Service
	chain    eigenshift.Chain
	registry eigenshift.Registry
	settler  eigenshift.Settler
	signer   eigenshift.Signer
	log      Log
	peers    eigenshift.Peers
	rotation rotation.Policy
	dissent  func(eigenshift.Certified) // may be nil
	agreed   protocol.Parameters
	options  Options
	logger   zerolog.Logger

	rules        eigenshift.Rules
	observed     atomic.Pointer[observation]     // nil until the first
	plan         atomic.Pointer[membership.Plan] // nil until the first observation
	blind        atomic.Bool                     // no observation for suspiciously long
	keys         *aggregate.Keys                 // parsed public keys, across tasks
	answers      answers
	trail        trail  // belongs to the observation that is under way
	ledger       ledger // the same
	leaders      leaders
	openings     openings
	alone        proposals
	certificates certificates
	slots        chan struct{} // answers being computed
	news         news
	track        track.Tracker
	health       introspection
	silent       atomic.Pointer[map[common.Address]bool] // those that gave no sign of life when this operator collected last
}

// New checks the configuration and builds an engine. It does no I/O.
func New[T, R any](cfg Config[T, R]) (*Engine, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	agreed, options := cfg.Agreed.WithDefaults(), cfg.Options.withDefaults()
	e := &Engine{
		self:     cfg.Self,
		chain:    cfg.Chain,
		registry: cfg.Registry,
		settler:  cfg.Settler,
		signer:   cfg.Signer,
		log:      cfg.Log,
		peers:    cfg.Peers,
		dissent:  cfg.Dissent,
		agreed:   agreed,
		options:  options,
		logger:   cfg.Logger.With().Stringer("operator", cfg.Self).Logger(),
		keys:     aggregate.NewKeys(),
		slots:    make(chan struct{}, options.AnswersAtOnce),
	}
	e.health.checks = make(chan eigenshift.EncodedTask, 1)
	e.avs = avs.New(cfg.AVS, cfg.Domain, maxCall*options.AskTimeout, e.noticeAVS)
	e.rotation = avs.ContainPolicy(cfg.Rotation, e.noticeAVS)
	e.trail = trail{pace: paceOf(agreed), span: trailSpan(agreed), chain: cfg.Chain, due: e.avs.Due}
	e.ledger = ledger{chain: cfg.Settler, logger: e.logger}
	return e, nil
}

// Run works until ctx ends, then hands over leadership if it has it, and
// returns when everything it started has ended. The error is nil on an orderly
// end.
func (e *Engine) Run(ctx context.Context) error {
	if err := e.fetchRules(ctx); err != nil {
		return err
	}
	var checking sync.WaitGroup
	defer checking.Wait()
	checks, stop := context.WithCancel(ctx)
	defer stop()
	checking.Go(func() { e.checkSelf(checks) })
	e.loop(ctx)
	if e.log.Status().Leading {
		handover, cancel := context.WithTimeout(context.WithoutCancel(ctx), handoverTimeout)
		defer cancel()
		if err := e.handOver(handover); err != nil {
			e.logger.Warn().Err(err).Msg("leaving without a successor")
		}
	}
	return nil
}

// maxCall is the time that a call into the AVS's code may take, in Options.AskTimeout:
// whoever asks for a response has given up long before.
const maxCall = 10

// handoverTimeout bounds how long a departing leader looks for a successor.
const handoverTimeout = 3 * time.Second

// loop holds all the state there is in locals; nothing else starts or stops work.
func (e *Engine) loop(ctx context.Context) {
	jobs := newJobs()
	defer jobs.drain()

	looking, stopLooking := context.WithCancel(ctx)
	heads := e.chain.Heads(looking)
	observations := make(chan attempt)
	busy := false // an observation is under way
	defer func() {
		stopLooking()
		if busy {
			<-observations
		}
		for heads != nil {
			if _, ok := <-heads; !ok {
				return
			}
		}
	}()

	var (
		head      eigenshift.Block // the newest that the node announced
		seen      common.Hash      // the newest that was observed
		notBefore time.Time        // of the next observation, after a failure
		sight     sight
		known     fork // belongs to the observation that is under way
		history   = membership.NewHistory(e.agreed.MaxVoters)
		since     watch // since when who has led
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
				o, err := e.observe(looking, at, &known)
				observations <- attempt{at, o, err}
			}()
		}
		if o := e.observed.Load(); o != nil {
			e.blind.Store(sight.lost(now))
			e.noticeSight(&sight, now)
			if !sight.lost(now) {
				next = earliest(next, sight.until())
			}
			v := e.view(*o)
			e.follow(v)
			since = since.see(v)
			if why := v.doubt(since); why != "" {
				e.distrust(since.leader, why)
				since.led, since.own.since = o.head.Number, 0
			}
			next = earliest(next, jobs.sync(ctx, now, decide(v), e.run))
		}
		if next.After(now) {
			timer.Reset(next.Sub(now))
		}
		select {
		case <-ctx.Done():
			return
		case h, ok := <-heads:
			if !ok {
				heads = nil
				continue
			}
			head = h
		case got := <-observations:
			busy = false
			if got.err != nil {
				notBefore = time.Now().Add(e.options.Retry)
				if ctx.Err() == nil {
					e.noticeChain(sight.failed(time.Now()), got.err)
				}
				if ctx.Err() == nil {
					e.track.Missed(track.Observe, got.err)
					e.logger.Warn().Str("reason", track.Of(got.err).Code).Err(got.err).Msg("chain not observed")
				}
				continue
			}
			seen, notBefore = got.head.Hash, time.Time{}
			sight.saw(time.Now())
			e.learn(history, got.observation)
			e.noticeChain(0, nil)
			e.lament(e.replace(got.observation))
			e.news.tell()
		case f := <-jobs.done:
			jobs.finish(f, time.Now(), e.options.Retry)
			e.report(ctx, f, jobs.failed[f.job].times)
		case <-e.log.Changed():
			e.news.tell()
		case <-timer.C:
		}
	}
}

// attempt is the result of one observation.
type attempt struct {
	head        eigenshift.Block
	observation observation
	err         error
}

func earliest(a, b time.Time) time.Time {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

// report logs how a job failed: the first time, the second, the fourth and so
// on, to be heard and not to drown. One that was cancelled has not failed.
func (e *Engine) report(ctx context.Context, f finished, times int) {
	if f.err == nil || f.cancelled || ctx.Err() != nil {
		return
	}
	e.failed(f.job, f.err)
	if times&(times-1) != 0 {
		return
	}
	why := track.Of(f.err)
	e.event(zerolog.WarnLevel, f.job.task).Stringer("job", f.job.kind).Int("times", times).
		Str("reason", why.Code).Str("why", why.Short).Err(f.err).Msg("job failed, will be tried again")
}

// sight is whether this operator still sees the chain: it is lost when no new
// head was observed for much longer than the last one took.
type sight struct {
	last    time.Time     // when a head was observed last
	gap     time.Duration // between the last two
	failing time.Time     // since when observations have failed; zero: the last did not
}

// Bounds of the gap between heads that sight believes in, and how many of them
// may pass without a head.
const (
	minGap     = 2 * time.Second
	maxGap     = 15 * time.Second
	missedGaps = 4
)

func (s *sight) saw(now time.Time) {
	if !s.last.IsZero() {
		s.gap = now.Sub(s.last)
	}
	s.last, s.failing = now, time.Time{}
}

// failed notes a failed observation, and returns for how long they have failed.
func (s *sight) failed(now time.Time) time.Duration {
	if s.failing.IsZero() {
		s.failing = now
	}
	return now.Sub(s.failing)
}

func (s *sight) until() time.Time {
	return s.last.Add(missedGaps * min(max(s.gap, minGap), maxGap))
}

func (s *sight) lost(now time.Time) bool { return !now.Before(s.until()) }

// event starts a log line about a task; it names the operator, task and term.
func (e *Engine) event(level zerolog.Level, id eigenshift.TaskID) *zerolog.Event {
	return e.logger.WithLevel(level).Uint64("task", uint64(id)).Uint64("term", e.log.Status().Term)
}

// view puts together what decide looks at.
func (e *Engine) view(o observation) view {
	v := e.ranking(o)
	v.stale = e.outdated(v.status)
	return v
}

// ranking is a view as far as it takes to say who proposes next.
func (e *Engine) ranking(o observation) view {
	v := e.judging(o)
	e.leaders.see(v.status)
	v.opened = e.openings.see(v)
	v.successors = e.rank(v)
	return v
}

// judging is a view as far as it takes to compare the log with the chain.
func (e *Engine) judging(o observation) view {
	return view{
		self:      e.self,
		agreed:    e.agreed,
		status:    e.log.Status(),
		state:     e.log.State(),
		chain:     o,
		blind:     e.blind.Load(),
		verdict:   e.certificates.verdict,
		writtenIn: e.log.WrittenIn,
		author:    e.author,
	}
}

// author returns who led when a task was opened last; zero when that is not known.
func (e *Engine) author(id eigenshift.TaskID) common.Address {
	if term := e.log.OpenedIn(id); term != 0 {
		return e.leaders.in(term)
	}
	return common.Address{}
}
