// Package collector asks all operators for their responses to a task and tallies them until
// enough stake has signed one. It also verifies the certificates in the log: one is what its
// leader claims until it is verified against the operator set at the reference block.
//
//   - collector.go collects, and verifies certificates
//   - asking.go asks all operators at once, also ahead of time
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
	ahead     ahead
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
	asked := c.takeAhead(task)
	if c.Observes {
		report, err := c.gather(ctx, task, set)
		if err != nil {
			return err
		}
		asked = c.askAll(ctx, set, func(ctx context.Context, op eigenshift.Operator) (eigenshift.SignedResponse, error) {
			return c.show(ctx, op, task, report)
		})
	}
	if asked == nil {
		asked = c.askForResponses(ctx, set, task)
	}
	defer asked.end()
	r := c.newRound(task, set)
	defer r.tellDissent()
	defer c.silent.Store(&r.mute)
	certified, err := r.run(ctx, asked.answers)
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
