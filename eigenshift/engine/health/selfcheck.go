package health

import (
	"bytes"
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// SelfCheck compares this operator's answers with what it computes a second time, and
// with what a stake quorum has certified.
type SelfCheck struct {
	respond func(context.Context, eigenshift.EncodedTask) ([]byte, error)
	chain   eigenshift.Chain
	journal *Journal

	checked atomic.Bool // a response of this life is computed twice
	queue   chan answer // to be computed again; what finds no room is dropped
}

const (
	// checkAfter is how long after an answer it is computed again: time that passes shows
	// what depends on it.
	checkAfter = time.Second
	// checkAgreeing is after how many self-checks in a row that agree the operator counts
	// as deterministic again.
	checkAgreeing = 8
)

type answer struct {
	task     eigenshift.EncodedTask
	response []byte
}

// NewSelfCheck returns a self-check of the AVS's Respond.
func NewSelfCheck(respond func(context.Context, eigenshift.EncodedTask) ([]byte, error), chain eigenshift.Chain, journal *Journal) *SelfCheck {
	return &SelfCheck{respond: respond, chain: chain, journal: journal, queue: make(chan answer, 1)}
}

// Answered has a response computed again if it is the first of this life, or if
// anything says that answers differ.
func (s *SelfCheck) Answered(t eigenshift.EncodedTask, response []byte) {
	c := &s.journal.Conditions
	if s.checked.Swap(true) && !c.Holds(track.NotDeterministic) && !c.Holds(track.OddAnswer) && !c.Holds(track.AnswersDiffer) {
		return
	}
	select {
	case s.queue <- answer{t, response}:
	default:
	}
}

// Certified compares what a stake quorum has certified with what this operator
// answered; own is nil when it has not.
func (s *SelfCheck) Certified(set *eigenshift.OperatorSet, c eigenshift.Certified, own *eigenshift.SignedResponse) {
	j := s.journal
	j.Conditions.Clear(scopeAnswers)
	switch {
	case own == nil:
	case bytes.Equal(own.Response, c.Response):
		j.Conditions.Clear(scopeCertificate)
	default:
		detail := fmt.Sprintf("%d of %d operators agree on another answer to task %d: %s, and this operator's is %s",
			len(set.Operators)-len(c.Certificate.NonSigners), len(set.Operators), c.Task.ID, abbreviate(c.Response), abbreviate(own.Response))
		j.hold(scopeCertificate, c.Task.ID, track.OddAnswer, detail, func(e *zerolog.Event) { e.Msg(detail) })
		s.Answered(c.Task, own.Response)
	}
}

// Run computes responses again, one at a time, until ctx ends.
func (s *SelfCheck) Run(ctx context.Context) {
	agreeing := 0
	for {
		var a answer
		select {
		case <-ctx.Done():
			return
		case a = <-s.queue:
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(checkAfter):
		}
		same, known := s.sameAgain(ctx, a)
		switch {
		case !known:
		case !same:
			agreeing = 0
		default:
			if agreeing++; agreeing >= checkAgreeing {
				s.journal.Conditions.Clear(scopeSelfCheck)
			}
		}
	}
}

// sameAgain computes a response again and compares it with the one before. It is not known
// when the response cannot be computed, or the chain has changed.
func (s *SelfCheck) sameAgain(ctx context.Context, before answer) (same, known bool) {
	t := before.task
	again, err := s.respond(ctx, t)
	if err != nil {
		return false, false
	}
	if bytes.Equal(again, before.response) {
		return true, true
	}
	if reference, err := s.chain.BlockByNumber(ctx, t.Reference.Number); err != nil || reference.Hash != t.Reference.Hash {
		return false, false
	}
	detail := fmt.Sprintf("this operator gave 2 answers to task %d: %s, and when it computed it again %s", t.ID, abbreviate(before.response), abbreviate(again))
	s.journal.hold(scopeSelfCheck, t.ID, track.NotDeterministic, detail, func(e *zerolog.Event) { e.Msg(detail) })
	return false, true
}
