package engine

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/track"
)

// What an operator finds out about itself and about the AVS while it works. Nothing
// is decided by it: it is for status, health and log.

// introspection is what an operator has found out about itself.
type introspection struct {
	conditions track.Conditions
	repeats    track.Repeats
	checked    atomic.Bool                 // a response of this life was computed twice
	checks     chan eigenshift.EncodedTask // to be computed again; what finds no room is dropped
}

// Scopes of the conditions that the engine holds, besides the names of the AVS's
// functions.
const (
	scopeSelfCheck   = "self check"
	scopeCertificate = "certificate"
	scopeAnswers     = "answers"
	scopeSigner      = "signer"
	scopeChain       = "chain"
	scopeSight       = "sight"
)

// noticeAVS notes how a call into the AVS's code went. Its errors are for the caller:
// many of them are no fault of this operator. Panics and hangs are.
func (e *Engine) noticeAVS(call string, err error) {
	fault := (*avs.Fault)(nil)
	if !errors.As(err, &fault) {
		e.health.conditions.Clear(call, track.SpecFailed, track.RespondFailed, track.DigestFailed)
		return
	}
	e.health.conditions.Hold(call, fault.Reason, err.Error())
	times, worth := e.health.repeats.Again(call + fault.Reason.Code + fault.Place)
	if !worth {
		return
	}
	event := e.logger.Error().Str("reason", fault.Reason.Code).Int("times", times)
	if times == 1 && fault.Stack != nil {
		event = event.Bytes("stack", fault.Stack[:min(len(fault.Stack), 8<<10)])
	}
	event.Err(err).Msg("the AVS's own code failed")
}

// briefly is how long the chain may fail to be observed before that is a condition.
const briefly = 2 * time.Second

// noticeChain notes whether the chain can be observed, and for how long it could not.
func (e *Engine) noticeChain(failing time.Duration, err error) {
	switch {
	case err == nil:
		e.health.conditions.Clear(scopeChain)
	case failing >= briefly:
		e.health.conditions.Hold(scopeChain, track.Of(err), err.Error())
	}
}

// noticeSight notes whether heads still come.
func (e *Engine) noticeSight(s *sight, now time.Time) {
	if !s.lost(now) {
		e.health.conditions.Clear(scopeSight)
		return
	}
	e.health.conditions.Hold(scopeSight, track.Blind, fmt.Sprintf("the last new block was seen at %s", s.last.UTC().Format(time.TimeOnly)))
}

// Conditions returns what is wrong with this operator, as far as the engine knows;
// causes first. Safe for concurrent use.
func (e *Engine) Conditions() []track.Condition { return e.health.conditions.List() }

// noticeOwn notes whether this operator could take a step of its own answer; the
// reason is that of a failure. A request that was given up says nothing.
func (e *Engine) noticeOwn(ctx context.Context, scope string, id eigenshift.TaskID, why track.Reason, err error) error {
	if err == nil {
		e.health.conditions.Clear(scope)
		return nil
	}
	err = avs.Because(why, err)
	if ctx.Err() != nil || track.Of(err) != why {
		return err // noted already, or nobody's fault
	}
	e.health.conditions.Hold(scope, why, err.Error())
	if times, worth := e.health.repeats.Again(scope + why.Code); worth {
		e.event(zerolog.ErrorLevel, id).Str("reason", why.Code).Int("times", times).Err(err).Msg("this operator cannot answer")
	}
	return err
}

// loud is the level of a line about an event that may come again and again: a
// warning the first time, the second, the fourth and so on.
func (e *Engine) loud(event string) (times int, level zerolog.Level) {
	times, worth := e.health.repeats.Again(event)
	if worth {
		return times, zerolog.WarnLevel
	}
	return times, zerolog.DebugLevel
}

// Self-checks: when a response is computed a second time, and when the operator
// counts as deterministic again.
const (
	checkAfter    = time.Second // time that passes shows what depends on it
	checkAgreeing = 8           // self-checks in a row
)

// checkLater has a response computed again if it is the first of this life, or if
// anything says that answers differ.
func (e *Engine) checkLater(t eigenshift.EncodedTask) {
	c := &e.health.conditions
	if e.health.checked.Swap(true) && !c.Holds(track.NotDeterministic) && !c.Holds(track.OddAnswer) && !c.Holds(track.AnswersDiffer) {
		return
	}
	select {
	case e.health.checks <- t:
	default:
	}
}

// checkSelf computes responses again, one at a time, until ctx ends.
func (e *Engine) checkSelf(ctx context.Context) {
	agreeing := 0
	for {
		select {
		case <-ctx.Done():
			return
		case t := <-e.health.checks:
			if pause(ctx, checkAfter) != nil {
				return
			}
			same, known := e.sameAgain(ctx, t)
			switch {
			case !known:
			case !same:
				agreeing = 0
			default:
				if agreeing++; agreeing >= checkAgreeing {
					e.health.conditions.Clear(scopeSelfCheck)
				}
			}
		}
	}
}

// sameAgain computes a response again and compares it with the remembered one. It
// is not known when the response cannot be computed, or the chain has changed.
func (e *Engine) sameAgain(ctx context.Context, t eigenshift.EncodedTask) (same, known bool) {
	before, ok := e.answers.given(t)
	if !ok {
		return false, false
	}
	again, err := e.avs.Respond(ctx, t)
	if err != nil {
		return false, false
	}
	if bytes.Equal(again, before.Response) {
		return true, true
	}
	if reference, err := e.chain.BlockByNumber(ctx, t.Reference.Number); err != nil || reference.Hash != t.Reference.Hash {
		return false, false
	}
	detail := fmt.Sprintf("this operator gave 2 answers to task %d: %s, and when it computed it again %s", t.ID, abbreviate(before.Response), abbreviate(again))
	e.health.conditions.Hold(scopeSelfCheck, track.NotDeterministic, detail)
	if times, worth := e.health.repeats.Again(scopeSelfCheck); worth {
		e.event(zerolog.ErrorLevel, t.ID).Str("reason", track.NotDeterministic.Code).Int("times", times).Msg(detail)
	}
	return false, true
}

// compareOwn compares what a stake quorum has certified with what this operator
// answered.
func (e *Engine) compareOwn(set *eigenshift.OperatorSet, c eigenshift.Certified) {
	e.health.conditions.Clear(scopeAnswers)
	own, answered := e.answers.given(c.Task)
	switch {
	case !answered:
	case bytes.Equal(own.Response, c.Response):
		e.health.conditions.Clear(scopeCertificate)
	default:
		detail := fmt.Sprintf("%d of %d operators agree on another answer to task %d: %s, and this operator's is %s",
			len(set.Operators)-len(c.Certificate.NonSigners), len(set.Operators), c.Task.ID, abbreviate(c.Response), abbreviate(own.Response))
		e.health.conditions.Hold(scopeCertificate, track.OddAnswer, detail)
		if times, worth := e.health.repeats.Again(scopeCertificate); worth {
			e.event(zerolog.ErrorLevel, c.Task.ID).Str("reason", track.OddAnswer.Code).Int("times", times).Msg(detail)
		}
		e.checkLater(c.Task)
	}
}

// Bounds of what is said of answers that differ.
const (
	toldAnswers = 8
	toldBytes   = 8 // of a response, and of a digest
)

// abbreviate shows the beginning of a response, or of a digest.
func abbreviate(data []byte) string {
	if len(data) <= toldBytes {
		return fmt.Sprintf("0x%x", data)
	}
	return fmt.Sprintf("0x%x… (%d bytes)", data[:toldBytes], len(data))
}

// noteDivision says that operators have answered a task differently, and who
// answered what.
func (e *Engine) noteDivision(id eigenshift.TaskID, tally *aggregate.Tally) {
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
	e.track.Failed(id, track.Collect, err)
	e.health.conditions.Hold(scopeAnswers, track.AnswersDiffer, err.Error())
	if times, worth := e.health.repeats.Again(scopeAnswers); worth {
		e.event(zerolog.ErrorLevel, id).Str("reason", track.AnswersDiffer.Code).Int("times", times).Strs("answers", told).Msg(text)
	}
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

// hearOfDivision notes what the log says of a task that was given up because answers
// differ: a leader's claim, which only tells.
func (e *Engine) hearOfDivision(id eigenshift.TaskID, reason string) {
	if strings.Contains(reason, "("+track.AnswersDiffer.Code+")") {
		e.health.conditions.Hold(scopeAnswers, track.AnswersDiffer, fmt.Sprintf("who gave up task %d says: %s", id, reason))
	}
}
