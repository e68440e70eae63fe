package responder

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/track"
)

// The two steps of an AVS with an observer. First the asker, with a commitment to its own
// observation, asks for this operator's; then it shows a report of what operators said, and
// this operator signs the outcome that follows from it.

// InTime is how long before a report an operator must have given its observation to be in it:
// more than a round trip, since both are under way.
const InTime = 500 * time.Millisecond

// begin tells a new notebook the head at which it begins, as early as there is one.
func (r *Responder) begin() {
	if c := r.Current(); c != nil && r.AVS.Observes() && r.since.Load() == nil {
		_, _ = r.complete() // an error is told when somebody asks
	}
}

// complete returns the block from which on the notebook has all that this operator said.
func (r *Responder) complete() (uint64, error) {
	if since := r.since.Load(); since != nil {
		return *since, nil
	}
	since, err := r.Notebook.Since(r.Current().Head.Number)
	if err == nil {
		r.since.Store(&since)
	}
	return since, err
}

// Observe implements [eigenshift.Responder].
func (r *Responder) Observe(ctx context.Context, from common.Address, q eigenshift.Question) (eigenshift.SignedObservation, error) {
	return patiently(ctx, r, from, q.Task, func() (o eigenshift.SignedObservation, err error) {
		if err := r.checkRequest(from, q.Task); err != nil {
			return o, err
		}
		if !r.AVS.Observes() {
			return o, refuse(track.NoObserver, "answers of this AVS are functions of the chain: ask for a response")
		}
		o, err = r.observations.get(ctx, requestOf(q.Task), func(ctx context.Context) (eigenshift.SignedObservation, error) {
			return limited(ctx, r, func() (eigenshift.SignedObservation, error) { return r.observe(ctx, q.Task) })
		})
		if err != nil || from == r.Self { // which commits itself to what it is about to see
			return o, err
		}
		turn := requestOf(q.Task)
		turn.asker = from
		if err := r.turns.gives(turn, q.Commitment, time.Now()); err != nil {
			return eigenshift.SignedObservation{}, err
		}
		return o, nil
	})
}

// observe looks, signs and notes, unless the notebook has what was said before.
func (r *Responder) observe(ctx context.Context, t eigenshift.EncodedTask) (said eigenshift.SignedObservation, err error) {
	if err := r.checkTask(ctx, t); err != nil {
		return said, err
	}
	hash := t.Hash()
	if said, ok := r.Notebook.Said(hash); ok {
		return said, nil
	}
	since, err := r.complete()
	if err := r.ownStep(ctx, health.ScopeNotebook, track.NoteFailed, "observe for", t, err); err != nil {
		return said, err
	}
	if t.Reference.Number < since {
		return said, refuse(track.NotebookNew, "what this operator said before block %d is not known", since)
	}
	value, err := r.AVS.Observe(ctx, t)
	if err := r.ownStep(ctx, avs.CallObserve, track.ObserveFailed, "observe for", t, err); err != nil {
		return said, err
	}
	signature, err := r.signature(ctx, "sign the observation for", t, r.Domain.Observation(hash, r.Self, value))
	if err != nil {
		return said, err
	}
	said = eigenshift.SignedObservation{Task: t.ID, Observation: value, Signature: signature}
	if err := r.ownStep(ctx, health.ScopeNotebook, track.NoteFailed, "note the observation for", t, r.Notebook.Note(hash, said)); err != nil {
		return eigenshift.SignedObservation{}, err
	}
	return said, nil
}

// Outcome implements [eigenshift.Responder].
func (r *Responder) Outcome(ctx context.Context, from common.Address, t eigenshift.EncodedTask, report eigenshift.Report) (eigenshift.SignedResponse, error) {
	return patiently(ctx, r, from, t, func() (none eigenshift.SignedResponse, err error) {
		if err := r.checkRequest(from, t); err != nil {
			return none, err
		}
		if !r.AVS.Observes() {
			return none, refuse(track.NoObserver, "answers of this AVS are functions of the chain: ask for a response")
		}
		if err := report.Check(); err != nil {
			return none, refuse(track.BadReport, "%w", err)
		}
		key := requestOf(t)
		key.asker = from
		hash, err := hashOf(report)
		if err != nil {
			return none, refuse(track.BadReport, "%w", err)
		}
		return limited(ctx, r, func() (eigenshift.SignedResponse, error) {
			if err := r.checkTask(ctx, t); err != nil {
				return none, err
			}
			turn, err := r.turns.reports(key, hash)
			if err != nil {
				return none, err
			}
			return r.answers.get(ctx, key, func(ctx context.Context) (eigenshift.SignedResponse, error) {
				response, err := r.judge(ctx, from, t, report, turn)
				if isBad(err) {
					r.turns.markBad(key, err)
				}
				return response, err
			})
		})
	})
}

// isBad reports whether nothing that happens later makes a report good.
func isBad(err error) bool {
	switch track.Of(err) {
	case track.CommitmentChanged, track.ObservationLeftOut, track.ObservationChanged, track.TooFewObservations, track.BadReport, track.OutcomeFailed:
		return true
	}
	return false
}

// judge checks a report, the cheap things first, and signs what follows from it.
func (r *Responder) judge(ctx context.Context, from common.Address, t eigenshift.EncodedTask, report eigenshift.Report, turn turn) (none eigenshift.SignedResponse, err error) {
	if err := checkCommitment(from, t, report, turn); err != nil {
		return none, err
	}
	if err := r.checkOwn(t, report, turn); err != nil {
		return none, err
	}
	set, err := r.Registry.OperatorSet(ctx, t.Reference.Number)
	if err != nil {
		return none, track.Because(track.NoOperatorSet, fmt.Errorf("judge the report of task %d: %w", t.ID, err))
	}
	seen, err := aggregate.CheckReport(set, r.Keys, r.Domain, t, report, r.ObservationBps)
	if err != nil {
		return none, refuseReport(err)
	}
	outcome, err := r.AVS.Outcome(ctx, t, seen)
	if err != nil {
		return none, avs.Because(track.OutcomeFailed, fmt.Errorf("%w: outcome of task %d: %w", eigenshift.ErrRefused, t.ID, err))
	}
	response, err := r.sign(ctx, t, outcome)
	if err == nil {
		r.Journal.Track.Reached(t.ID, track.Sign)
	}
	return response, err
}

// checkCommitment checks that the asker shows the observation that it committed itself to,
// if this operator has given it anything that it could copy.
func checkCommitment(from common.Address, t eigenshift.EncodedTask, report eigenshift.Report, turn turn) error {
	if turn.given.IsZero() {
		return nil
	}
	shown := common.Hash{} // says that it has none
	if own, ok := report.Of(from); ok {
		shown = eigenshift.Commitment(t.Hash(), own, report.Salt)
	}
	if shown != turn.commitment {
		return refuse(track.CommitmentChanged, "%s shows another observation than the one that it committed itself to", from)
	}
	return nil
}

// checkOwn checks what the report has of this operator itself.
func (r *Responder) checkOwn(t eigenshift.EncodedTask, report eigenshift.Report, turn turn) error {
	shown, in := report.Of(r.Self)
	said, ok := r.Notebook.Said(t.Hash())
	switch {
	case in && (!ok || string(shown) != string(said.Observation)):
		return refuse(track.ObservationChanged, "the report has an observation of %s that it did not give", r.Self)
	case !in && !turn.given.IsZero() && time.Since(turn.given) >= InTime:
		return refuse(track.ObservationLeftOut, "the report leaves out the observation that %s gave in time", r.Self)
	}
	return nil
}

// refuseReport gives a report that does not pass its check a reason.
func refuseReport(err error) error {
	if errors.Is(err, aggregate.ErrReportStake) {
		return refuse(track.TooFewObservations, "%w", err)
	}
	return refuse(track.BadReport, "%w", err)
}

func hashOf(report eigenshift.Report) (common.Hash, error) {
	encoded, err := rlp.EncodeToBytes(report)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode report: %w", err)
	}
	return crypto.Keccak256Hash(encoded), nil
}
