package collector

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/track"
)

// rememberedReports bounds the reports that are kept for tasks that are asked for again.
const rememberedReports = 8

// gather asks every operator what it sees, until enough stake has said it, and makes the
// report. It returns ErrNobodySigns when this operator sees that nobody will sign the task.
func (c *Collector) gather(ctx context.Context, task eigenshift.EncodedTask, set *eigenshift.OperatorSet) (eigenshift.Report, error) {
	if report, ok := c.reportOf(task); ok {
		return report, nil
	}
	g := &gathering{
		Collector: c, task: task, set: set,
		observations: aggregate.NewObservations(set, c.Keys, c.Domain, task, c.CheckObservation),
		hearing:      newHearing(set),
	}
	// The asker looks first: what it says of its own observation to the others binds it.
	own, err := within(ctx, c.AskTimeout, func(ctx context.Context) (eigenshift.SignedObservation, error) {
		return c.Own.Observe(ctx, c.Self, eigenshift.Question{Task: task})
	})
	switch {
	case hopeless(err):
		return eigenshift.Report{}, nobodySigns(err)
	case ctx.Err() != nil:
		return eigenshift.Report{}, ctx.Err()
	}
	question := eigenshift.Question{Task: task}
	if err == nil {
		g.salt = eigenshift.Salt(own.Signature)
		question.Commitment = eigenshift.Commitment(task.Hash(), own.Observation, g.salt)
	}
	g.count(arrived[eigenshift.SignedObservation]{from: c.Self, value: own, err: err})
	defer c.silent.Store(&g.mute)
	others := slices.DeleteFunc(slices.Clone(set.Operators), func(op eigenshift.Operator) bool { return op.Address == c.Self })
	asked := askEach(ctx, others, c.AskTimeout, func(ctx context.Context, op eigenshift.Operator) (eigenshift.SignedObservation, error) {
		return c.Peers.Observe(ctx, op, question)
	})
	defer asked.end()
	report, err := g.run(ctx, asked.answers)
	if err != nil {
		return eigenshift.Report{}, err
	}
	c.Journal.Track.Reached(task.ID, track.Gather)
	return c.keepReport(task, report), nil
}

// gathering is one collection of observations of a task.
type gathering struct {
	*Collector
	task         eigenshift.EncodedTask
	set          *eigenshift.OperatorSet
	observations *aggregate.Observations
	salt         common.Hash
	hearing
	evicted int // operators with bad signatures that were told of
}

// run counts observations until they make a report.
func (g *gathering) run(ctx context.Context, answers <-chan arrived[eigenshift.SignedObservation]) (eigenshift.Report, error) {
	var linger <-chan time.Time
	lacking := time.After(lackPatience)
	for patient := true; ; {
		if g.observations.Reached(g.ObservationBps) {
			switch {
			case patient && len(g.heard) < len(g.set.Operators):
				if linger == nil {
					linger = time.After(g.Linger)
				}
			default:
				if report, ok := g.report(); ok {
					return report, nil
				}
			}
		}
		select {
		case <-ctx.Done():
			return eigenshift.Report{}, ctx.Err()
		case <-linger:
			patient = false
		case <-lacking:
			g.Journal.Track.Failed(g.task.ID, track.Gather, track.Because(track.ObservationsMissing, errors.New("observations carry less than the agreed share of the stake")))
		case a := <-answers:
			g.count(a)
		}
	}
}

// count adds an observation to the report, if it may be an honest one.
func (g *gathering) count(a arrived[eigenshift.SignedObservation]) {
	g.hears(a.from, a.err)
	if a.err == nil {
		a.err = becauseOfObservation(g.observations.Add(a.from, a.value))
	}
	g.Journal.Track.Answered(g.task.ID, a.from, a.err)
	if a.err != nil {
		g.Journal.Event(zerolog.DebugLevel, g.task.ID).Stringer("peer", a.from).Str("reason", track.Of(a.err).Code).Err(a.err).Msg("no valid observation")
	}
}

// report checks the signatures, and returns the report if enough are good.
func (g *gathering) report() (eigenshift.Report, bool) {
	report, ok := g.observations.Report(g.ObservationBps)
	report.Salt = g.salt
	for _, evicted := range g.observations.Evicted()[g.evicted:] {
		g.evicted++
		g.Journal.Event(zerolog.WarnLevel, g.task.ID).Stringer("peer", evicted).Str("reason", track.BadSignature.Code).Msg("bad signature, left out of the report")
		g.Journal.Track.Answered(g.task.ID, evicted, becauseOfAnswer(aggregate.ErrBadSignature))
	}
	if ok && g.Observed != nil {
		for operator, o := range g.observations.Verified() {
			g.Observed(g.task, operator, o)
		}
	}
	return report, ok
}

// becauseOfObservation gives a reason to an observation that does not count.
func becauseOfObservation(err error) error {
	if errors.Is(err, aggregate.ErrEquivocation) {
		return track.Because(track.ObservationDiffers, err)
	}
	if err != nil {
		return becauseOfAnswer(err)
	}
	return nil
}

// nobodySigns makes of this operator's own refusal of a task that others refuse it, too.
func nobodySigns(refusal error) error {
	return fmt.Errorf("%w: %s", ErrNobodySigns, strings.TrimPrefix(refusal.Error(), eigenshift.ErrRefused.Error()+": "))
}

// reportOf returns the report of a task that was made before.
func (c *Collector) reportOf(task eigenshift.EncodedTask) (eigenshift.Report, bool) {
	c.reportsMu.Lock()
	defer c.reportsMu.Unlock()
	return c.made.Get(watched.KeyOf(task))
}

// keepReport remembers the report of a task, unless there is one, and returns it.
func (c *Collector) keepReport(task eigenshift.EncodedTask, report eigenshift.Report) eigenshift.Report {
	c.reportsMu.Lock()
	defer c.reportsMu.Unlock()
	if before, ok := c.made.Get(watched.KeyOf(task)); ok {
		return before
	}
	c.made.Put(watched.KeyOf(task), report)
	return report
}
