package collector

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/track"
)

// round is one collection of responses to a task.
type round struct {
	*Collector
	task  eigenshift.EncodedTask
	set   *eigenshift.OperatorSet
	tally *aggregate.Tally
	hearing
	evicted int // operators with bad signatures that were reported
}

// hearing is who has answered, well or not, and who has given no sign of life.
type hearing struct{ heard, mute map[common.Address]bool }

func newHearing(set *eigenshift.OperatorSet) hearing {
	h := hearing{make(map[common.Address]bool, len(set.Operators)), make(map[common.Address]bool, len(set.Operators))}
	for _, op := range set.Operators {
		h.mute[op.Address] = true
	}
	return h
}

// hears notes an answer, or why there is none. An operator that refuses is there, and most
// often answers as soon as it has seen the newest head: worth a moment, unlike one that is down
// or paused.
func (h hearing) hears(from common.Address, err error) {
	why := track.Of(err)
	if errors.Is(err, eigenshift.ErrRefused) && why != track.Paused {
		delete(h.heard, from)
	} else {
		h.heard[from] = true
	}
	h.mute[from] = why == track.Unreachable || why == track.Timeout
}

const (
	// divisionPatience is for how long operators that have answered differently are
	// given for others to answer like one of them.
	divisionPatience = 500 * time.Millisecond
	// lackPatience is for how long answers may be too few before that is a condition.
	lackPatience = 5 * time.Second
)

func (c *Collector) newRound(task eigenshift.EncodedTask, set *eigenshift.OperatorSet) *round {
	r := &round{
		Collector: c, task: task, set: set, hearing: newHearing(set),
		tally: aggregate.New(set, c.Keys, func(response []byte) (eigenshift.Digest, error) { return c.Digest(task, response) }),
	}
	return r
}

// run counts answers until they make a certificate.
func (r *round) run(ctx context.Context, answers <-chan arrived[eigenshift.SignedResponse]) (eigenshift.Certified, error) {
	var linger, dividing <-chan time.Time
	lacking := time.After(lackPatience)
	patient, divided := true, false // divided: and said so
	for {
		select {
		case <-ctx.Done():
			return eigenshift.Certified{}, ctx.Err()
		case <-linger:
			patient = false
		case <-lacking:
			if !divided {
				r.Journal.TooFewAnswers(r.task.ID)
			}
		case <-dividing:
			divided, dividing = r.tally.Divided(), nil
			if divided {
				r.Journal.Divided(r.task.ID, r.tally)
			}
		case a := <-answers:
			if a.from == r.Self && hopeless(a.err) {
				return eigenshift.Certified{}, nobodySigns(a.err)
			}
			r.count(a)
		}
		if dividing == nil && !divided && r.tally.Divided() {
			dividing = time.After(divisionPatience)
		}
		if !r.tally.Reached() {
			continue
		}
		if patient && len(r.heard) < len(r.set.Operators) {
			if linger == nil {
				linger = time.After(r.Linger)
			}
			continue
		}
		if certified, ok := r.certify(); ok {
			return certified, nil
		}
	}
}

// count adds an answer to the tally.
func (r *round) count(a arrived[eigenshift.SignedResponse]) {
	r.hears(a.from, a.err)
	if a.err == nil {
		a.err = becauseOfAnswer(r.tally.Add(a.from, a.value))
	}
	if a.err != nil {
		r.Journal.Event(zerolog.DebugLevel, r.task.ID).Stringer("peer", a.from).Str("reason", track.Of(a.err).Code).Err(a.err).Msg("no valid answer")
	}
	r.Journal.Track.Answered(r.task.ID, a.from, a.err)
}

// certify checks the signatures, and returns the certificate if enough are good.
func (r *round) certify() (eigenshift.Certified, bool) {
	id := r.task.ID
	response, certificate, ok := r.tally.Certify()
	for _, evicted := range r.tally.Evicted()[r.evicted:] {
		r.evicted++
		r.Journal.Event(zerolog.WarnLevel, id).Stringer("peer", evicted).Str("reason", track.BadSignature.Code).Msg("bad signature, left out of the certificate")
		r.Journal.Track.Answered(id, evicted, becauseOfAnswer(aggregate.ErrBadSignature))
	}
	if !ok {
		return eigenshift.Certified{}, false
	}
	for i, v := range r.tally.Verdicts() { // operators that answered well and are no signers
		if v.Err == nil && slices.Contains(certificate.NonSigners, r.set.Operators[i].ID) {
			r.Journal.Track.Answered(id, v.Operator, track.Because(track.Disagreement, errors.New("another response than the certificate's")))
		}
	}
	return eigenshift.Certified{Task: r.task, Response: response, Certificate: certificate}, true
}

// hopeless reports whether this operator's own refusal of a task is one that no other
// operator will overlook: a lying leader opened the task, or one whose turn was over.
func hopeless(refusal error) bool {
	switch track.Of(refusal) {
	case track.ProposerTurn, track.ProposerUnregistered, track.DeadlineTooFar, track.SpecMismatch:
		return true
	}
	return errors.Is(refusal, eigenshift.ErrNothingDue)
}

// tellDissent passes on what was signed and did not come to the threshold.
func (r *round) tellDissent() {
	if r.Dissent == nil {
		return
	}
	for _, m := range r.tally.Minorities() {
		m.Task = r.task
		r.Dissent(m)
	}
}

// becauseOfAnswer gives a reason to an answer that does not count.
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
