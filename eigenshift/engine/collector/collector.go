// Package collector asks all operators for their responses to a task and tallies them until
// enough stake has signed one. It also verifies the certificates in the log: one is what its
// leader claims until it is verified against the operator set at the reference block.
//
//   - collector.go asks, and verifies certificates
//   - observations.go asks what operators see, and makes the report of it
//   - round.go counts what they sign
//   - certificates.go remembers good and bad certificates
package collector

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Own is how this operator answers itself.
type Own interface {
	eigenshift.Responder
	// Given returns what it has answered to a task; nil when it is not remembered.
	Given(t eigenshift.EncodedTask) *eigenshift.SignedResponse
}

// Config is what a collector works with. Every field but Dissent and those of observations is required.
type Config struct {
	Self     common.Address
	Registry eigenshift.Registry
	Peers    eigenshift.Peers
	Own      Own
	// Digest is what operators sign for a task and a response.
	Digest func(t eigenshift.EncodedTask, response []byte) (eigenshift.Digest, error)
	// Observes reports whether answers are outcomes of observations. Then CheckObservation says
	// why no honest operator says that it saw this, Domain is that of what is signed, and
	// ObservationBps the share of the stake that must have observed. Observed, if any, is told
	// of each observation that a report is made of.
	Observes         bool
	CheckObservation func(observation []byte) error
	Domain           eigenshift.Domain
	ObservationBps   int
	Observed         func(t eigenshift.EncodedTask, operator common.Address, o eigenshift.SignedObservation)
	// Keys are the parsed public keys, across tasks.
	Keys *aggregate.Keys
	// Dissent is told what operators signed without coming to the threshold.
	Dissent func(eigenshift.Certified)

	Linger     time.Duration // see the engine's Options
	AskTimeout time.Duration
	Journal    *health.Journal
	SelfCheck  *health.SelfCheck
}

// Collector collects responses and verifies certificates. Safe for concurrent use.
type Collector struct {
	Config
	certificates
	reportsMu sync.Mutex
	made      *recent.Map[watched.Key, eigenshift.Report] // the reports that others have seen
	silent    atomic.Pointer[map[common.Address]bool]     // see Silent
}

// New returns a collector without certificates.
func New(cfg Config) *Collector {
	return &Collector{Config: cfg, certificates: newCertificates(), made: recent.New[watched.Key, eigenshift.Report](rememberedReports)}
}

// ErrNobodySigns says that no operator will sign a task.
var ErrNobodySigns = errors.New("nobody signs it")

// Silent reports whether an operator gave no sign of life when this one collected last.
func (c *Collector) Silent(operator common.Address) bool {
	silent := c.silent.Load()
	return silent != nil && (*silent)[operator]
}

// Certify asks every operator until enough stake has signed one answer, and hands on the
// certificate. It returns ErrNobodySigns when this operator sees that nobody will sign.
func (c *Collector) Certify(ctx context.Context, task eigenshift.EncodedTask, done func(certified eigenshift.Certified, signers int) error) error {
	set, err := c.Registry.OperatorSet(ctx, task.Reference.Number)
	if err != nil {
		return track.Because(track.NoOperatorSet, fmt.Errorf("collect responses: %w", err))
	}
	c.Journal.Track.Asked(task.ID, set)
	ask := c.ask
	if c.Observes {
		report, err := c.gather(ctx, task, set)
		if err != nil {
			return err
		}
		ask = func(ctx context.Context, op eigenshift.Operator, task eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
			return c.show(ctx, op, task, report)
		}
	}
	r := c.newRound(task, set)
	defer r.tellDissent()
	defer c.silent.Store(&r.mute)
	certified, err := asking(ctx, set, func(ctx context.Context, op eigenshift.Operator, answers chan<- arrived[eigenshift.SignedResponse]) {
		untilAnswered(ctx, op, answers, func(ctx context.Context) (eigenshift.SignedResponse, error) {
			return within(ctx, c.AskTimeout, func(ctx context.Context) (eigenshift.SignedResponse, error) { return ask(ctx, op, task) })
		})
	}, r.run)
	if err != nil {
		return err
	}
	c.Journal.Track.Reached(task.ID, track.Collect)
	c.approve(set, certified)
	return done(certified, len(set.Operators)-len(certified.Certificate.NonSigners))
}

// Verify finds out whether the certificate in a log entry is good.
func (c *Collector) Verify(ctx context.Context, entry lifecycle.Entry) error {
	set, err := c.Registry.OperatorSet(ctx, entry.Task.Reference.Number)
	if err != nil {
		return track.Because(track.NoOperatorSet, fmt.Errorf("verify certificate: %w", err))
	}
	digest, why := c.Digest(entry.Task, entry.Certified.Response)
	if why != nil {
		why = fmt.Errorf("%w: %w", aggregate.ErrCertificate, why)
	} else {
		why = aggregate.Check(set, c.Keys, digest, entry.Certified.Certificate)
	}
	if why == nil {
		c.approve(set, *entry.Certified)
		return nil
	}
	c.markBad(entry.Certified)
	id := entry.Task.ID
	c.Journal.Track.Failed(id, track.Certify, track.Because(track.BadCertificate, why))
	c.Journal.Event(zerolog.WarnLevel, id).Str("reason", track.BadCertificate.Code).Err(why).Msg("the log has a certificate that is not valid")
	return nil
}

// approve remembers a good certificate, and compares it with this operator's own answer.
func (c *Collector) approve(set *eigenshift.OperatorSet, certified eigenshift.Certified) {
	c.SelfCheck.Certified(set, certified, c.Own.Given(certified.Task))
	c.markGood(certified)
}

// Pauses between two requests to an operator that has not answered. The first is
// short: most often the other has just not seen the newest head yet.
const (
	firstAskPause = 5 * time.Millisecond
	maxAskPause   = 500 * time.Millisecond
)

// arrived is one operator's answer, or its first failure to give one.
type arrived[V any] struct {
	from  common.Address
	value V
	err   error
}

// asking has every operator of a set asked in a goroutine of its own while their answers are
// being counted. All have ended when it returns.
func asking[V, R any](ctx context.Context, set *eigenshift.OperatorSet, ask func(context.Context, eigenshift.Operator, chan<- arrived[V]), count func(context.Context, <-chan arrived[V]) (R, error)) (R, error) {
	answers := make(chan arrived[V])
	asking, stop := context.WithCancel(ctx)
	var asked sync.WaitGroup
	defer asked.Wait()
	defer stop()
	for _, op := range set.Operators {
		asked.Go(func() { ask(asking, op, answers) })
	}
	return count(ctx, answers)
}

// untilAnswered asks one operator until it answers or ctx ends. It delivers one answer,
// and before it failures, whenever the reason changes.
func untilAnswered[V any](ctx context.Context, op eigenshift.Operator, answers chan<- arrived[V], ask func(context.Context) (V, error)) {
	deliver := func(a arrived[V]) {
		select {
		case answers <- a:
		case <-ctx.Done():
		}
	}
	var told track.Reason
	for pause := firstAskPause; ; pause = min(2*pause, maxAskPause) {
		value, err := ask(ctx)
		if err == nil {
			deliver(arrived[V]{from: op.Address, value: value})
			return
		}
		if why := track.Of(err); why != told {
			deliver(arrived[V]{from: op.Address, err: err})
			told = why
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

// within bounds the time of a request.
func within[V any](ctx context.Context, most time.Duration, ask func(context.Context) (V, error)) (V, error) {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	return ask(ctx)
}

// ask returns an operator's response to a task.
func (c *Collector) ask(ctx context.Context, op eigenshift.Operator, task eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if op.Address == c.Self {
		return c.Own.Answer(ctx, c.Self, task)
	}
	return c.Peers.Ask(ctx, op, task)
}

// show returns the outcome that an operator signs for a report.
func (c *Collector) show(ctx context.Context, op eigenshift.Operator, task eigenshift.EncodedTask, report eigenshift.Report) (eigenshift.SignedResponse, error) {
	if op.Address == c.Self {
		return c.Own.Outcome(ctx, c.Self, task, report)
	}
	return c.Peers.Report(ctx, op, task, report)
}
