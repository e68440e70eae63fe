// Package health tells status, health and log what an operator finds out about itself and the
// AVS: conditions, log lines that are heard and do not drown, how far tasks got. Nothing is
// decided by it.
package health

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Journal is where the rooms of the engine tell what happens. Safe for concurrent use.
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
	// ScopeNotebook is that of the notebook of what the operator said that it saw.
	ScopeNotebook = "notebook"
)

// Event starts a log line about a task; it names the operator, task and term.
func (j *Journal) Event(level zerolog.Level, id eigenshift.TaskID) *zerolog.Event {
	return j.Logger.WithLevel(level).Uint64("task", uint64(id)).Uint64("term", j.term())
}

// Repeated counts an event, and returns the level of its log line: the given one the first
// time, the second, the fourth and so on.
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

// OwnStep notes whether this operator could take a step of its own answer; why is the reason
// of a failure. A request that was given up says nothing.
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

// Bounds of a report of answers that differ.
const (
	toldAnswers = 8
	toldBytes   = 8 // of a response, and of a digest
)

// Divided says that operators have answered a task differently, and lists the answers.
func (j *Journal) Divided(id eigenshift.TaskID, tally *aggregate.Tally) {
	answers := tally.Answers()
	operators := 0
	for _, a := range answers {
		operators += len(a.Operators)
	}
	text := fmt.Sprintf("%d operators gave %d answers to task %d", operators, len(answers), id)
	var told []string
	for _, a := range answers[:min(len(answers), toldAnswers)] {
		told = append(told, fmt.Sprintf("digest %x…, response %s, by %s", a.Digest[:toldBytes], abbreviate(a.Response), names(a.Operators)))
	}
	err := track.Because(track.AnswersDiffer, fmt.Errorf("%s: %s", text, strings.Join(told, "; ")))
	j.Track.Failed(id, track.Collect, err)
	j.hold(scopeAnswers, id, track.AnswersDiffer, err.Error(), func(e *zerolog.Event) { e.Strs("answers", told).Msg(text) })
}

// GivenUp notes why the log gives up a task: that answers differ is a leader's claim, which
// only tells.
func (j *Journal) GivenUp(id eigenshift.TaskID, reason string) {
	if strings.Contains(reason, "("+track.AnswersDiffer.Code+")") {
		j.Conditions.Hold(scopeAnswers, track.AnswersDiffer, fmt.Sprintf("the leader that gave up task %d says: %s", id, reason))
	}
}

// TooFewAnswers notes that a task has waited long for enough answers.
func (j *Journal) TooFewAnswers(id eigenshift.TaskID) {
	j.Conditions.Hold(scopeAnswers, track.ThresholdMissing, fmt.Sprintf("task %d: %s", id, j.Track.Why(id)))
}

// abbreviate shows the beginning of a response, or of a digest.
func abbreviate(data []byte) string {
	if len(data) <= toldBytes {
		return fmt.Sprintf("0x%x", data)
	}
	return fmt.Sprintf("0x%x… (%d bytes)", data[:toldBytes], len(data))
}

func names(operators []common.Address) string {
	var list []string
	for _, a := range operators[:min(len(operators), toldAnswers)] {
		list = append(list, a.Hex()[:10])
	}
	if more := len(operators) - len(list); more > 0 {
		list = append(list, fmt.Sprintf("%d more", more))
	}
	return strings.Join(list, ", ")
}
