// Package health has what an operator finds out about itself and about the AVS while
// it works, and how it tells: conditions, log lines that are heard and do not drown,
// how far tasks got. Nothing is decided by it: it is for status, health and log.
package health

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Journal is where the rooms of the engine tell what happens to them. Safe for
// concurrent use.
type Journal struct {
	Track      track.Tracker    // how far tasks got, and why not further
	Conditions track.Conditions // this operator's faults
	Logger     zerolog.Logger

	term    func() uint64
	repeats track.Repeats
}

// NewJournal returns an empty journal. Lines about tasks name the term that Raft is in.
func NewJournal(logger zerolog.Logger, term func() uint64) *Journal {
	return &Journal{Logger: logger, term: term}
}

// Scopes of the conditions that the engine holds, besides the names of the AVS's
// functions.
const (
	scopeSelfCheck   = "self check"
	scopeCertificate = "certificate"
	scopeAnswers     = "answers"
	scopeChain       = "chain"
	scopeSight       = "sight"
	// ScopeSigner is that of the operator's own signer.
	ScopeSigner = "signer"
)

// Event starts a log line about a task; it names the operator, task and term.
func (j *Journal) Event(level zerolog.Level, id eigenshift.TaskID) *zerolog.Event {
	return j.Logger.WithLevel(level).Uint64("task", uint64(id)).Uint64("term", j.term())
}

// Repeated counts an event that may come again and again, and returns the level of its
// log line: the given one the first time, the second, the fourth and so on.
func (j *Journal) Repeated(event string, level zerolog.Level) (times int, now zerolog.Level) {
	times, worth := j.repeats.Again(event)
	if !worth {
		level = zerolog.DebugLevel
	}
	return times, level
}

// chainPatience is how long the chain may fail to be observed before that is a condition.
const chainPatience = 2 * time.Second

// ObservationFailed notes that the chain could not be observed, and for how long that
// has been so.
func (j *Journal) ObservationFailed(failing time.Duration, err error) {
	if failing >= chainPatience {
		j.Conditions.Hold(scopeChain, track.Of(err), err.Error())
	}
	j.Track.Missed(track.Observe, err)
	j.Logger.Warn().Str("reason", track.Of(err).Code).Err(err).Msg("chain not observed")
}

// Observed notes that the chain was observed.
func (j *Journal) Observed() {
	j.Conditions.Clear(scopeChain)
	j.Conditions.Clear(scopeSight)
}

// Blind notes that heads have stopped to come; last is when the newest was observed.
func (j *Journal) Blind(last time.Time) {
	j.Conditions.Hold(scopeSight, track.Blind, fmt.Sprintf("the last new block was seen at %s", last.UTC().Format(time.TimeOnly)))
}

// AVSCall notes how a call into the AVS's code went. Its errors are for the caller:
// many of them are no fault of this operator. Panics and hangs are.
func (j *Journal) AVSCall(call string, err error) {
	fault := (*avs.Fault)(nil)
	if !errors.As(err, &fault) {
		j.Conditions.Clear(call, track.SpecFailed, track.RespondFailed, track.DigestFailed)
		return
	}
	j.Conditions.Hold(call, fault.Reason, err.Error())
	times, worth := j.repeats.Again(call + fault.Reason.Code + fault.Place)
	if !worth {
		return
	}
	event := j.Logger.Error().Str("reason", fault.Reason.Code).Int("times", times)
	if times == 1 && fault.Stack != nil {
		event = event.Bytes("stack", fault.Stack[:min(len(fault.Stack), 8<<10)])
	}
	event.Err(err).Msg("the AVS's own code failed")
}

// OwnStep notes whether this operator could take a step of its own answer; why is
// the reason of a failure. A request that was given up says nothing.
func (j *Journal) OwnStep(ctx context.Context, scope string, id eigenshift.TaskID, why track.Reason, err error) error {
	if err == nil {
		j.Conditions.Clear(scope)
		return nil
	}
	err = avs.Because(why, err)
	if ctx.Err() != nil || track.Of(err) != why {
		return err // noted already, or nobody's fault
	}
	j.hold(scope, id, why, err.Error(), func(e *zerolog.Event) { e.Err(err).Msg("this operator cannot answer") })
	return err
}

// hold holds a condition, and logs it unless it was logged often.
func (j *Journal) hold(scope string, id eigenshift.TaskID, why track.Reason, detail string, log func(*zerolog.Event)) {
	j.Conditions.Hold(scope, why, detail)
	if times, worth := j.repeats.Again(scope + why.Code); worth {
		log(j.Event(zerolog.ErrorLevel, id).Str("reason", why.Code).Int("times", times))
	}
}

// BecauseOfSettler gives its reason to a submission that came too early; other errors
// keep the reason that the settler gave, if any.
func BecauseOfSettler(err error) error {
	if errors.Is(err, eigenshift.ErrTooEarly) {
		return track.Because(track.TooEarly, err)
	}
	return err
}
