package engine

import (
	"errors"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/track"
)

// What failures of the parts mean to package track.

func becauseOfLog(err error) error {
	switch {
	case errors.Is(err, eigenshift.ErrNotLeader):
		return track.Because(track.NotLeader, err)
	case errors.Is(err, eigenshift.ErrOutcomeUnknown):
		return track.Because(track.OutcomeUnknown, err)
	default:
		return track.Because(track.LogBusy, err)
	}
}

func becauseOfAnswer(err error) error {
	switch {
	case errors.Is(err, aggregate.ErrEquivocation):
		return track.Because(track.Equivocation, err)
	case errors.Is(err, aggregate.ErrBadSignature):
		return track.Because(track.BadSignature, err)
	default:
		return track.Because(track.BadAnswer, err)
	}
}

// isSilence reports whether an operator has given no sign of life at all.
func isSilence(err error) bool {
	why := track.Of(err)
	return why == track.Unreachable || why == track.Timeout
}

// becauseOfSettler leaves the reason that the settler gave, if any.
func becauseOfSettler(err error) error {
	if errors.Is(err, eigenshift.ErrTooEarly) {
		return track.Because(track.TooEarly, err)
	}
	return err
}

// becauseOfCandidate tells an operator that is there and does not want to lead
// from one that is not.
func becauseOfCandidate(err error) error {
	switch track.Of(err) {
	case track.Blind, track.Starting, track.NotRegistered, track.Behind, track.OtherFork, track.ParametersDiffer, track.VersionNotAdjacent:
		return track.Because(track.CandidateNotReady, err)
	default:
		return track.Because(track.CandidateUnreachable, err)
	}
}

// isApart reports whether a candidate is well, as far as it knows, and sees
// something else than this operator: one of the two is wrong.
func isApart(err error) bool {
	why := track.Of(err)
	return why == track.Behind || why == track.OtherFork
}

// noteDissent says which operators are no signers although they answered well.
func (e *Engine) noteDissent(id eigenshift.TaskID, set *eigenshift.OperatorSet, tally *aggregate.Tally, c eigenshift.Certificate) {
	for i, v := range tally.Verdicts() {
		if v.Err == nil && slices.Contains(c.NonSigners, set.Operators[i].ID) {
			e.track.Answered(id, v.Operator, track.Because(track.Disagreement, errors.New("another response than the certificate's")))
		}
	}
}

// step is the step of a task, or the work around it, that a job takes.
func (k kind) step() track.Step { return kindSteps[k] }

var kindSteps = [...]track.Step{
	open: track.Open, collect: track.Certify, verify: track.Certify, record: track.Record, expire: track.Expire, submit: track.Submit,
	fallBack: track.Collect,
	rotate:   track.HandOver, reconcile: track.Reconcile, correct: track.Record,
}

// failed remembers how a job failed. Hand-overs count each candidate themselves.
func (e *Engine) failed(j job, err error) {
	switch j.kind {
	case rotate:
	case reconcile:
		e.track.Missed(track.Reconcile, err)
	default:
		e.track.Failed(j.task, j.kind.step(), err)
	}
}
