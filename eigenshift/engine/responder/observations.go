package responder

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// The two steps of an AVS with an observer. First the asker, with a commitment to its own
// observation, asks for this operator's; then it shows a report of what operators said, and
// this operator signs the outcome that follows from it.

// InTime is how long before a report an operator must have given its observation to be in it:
// more than a round trip, since both are under way.
const InTime = 500 * time.Millisecond

// turns remembers what askers said of tasks that this operator has checked.
type turns struct {
	mu    sync.Mutex
	of    *recent.Map[request, *turn]
	omits *omission // the last observation of this operator that an asker left out; nil: none
}

// turn is what one asker said of one task.
type turn struct {
	commitment common.Hash
	given      time.Time   // when this operator's observation was handed over first; zero: it was not
	report     common.Hash // of the report that is judged; zero: there is none yet
	bad        error       // why no report of this turn is any good
}

type omission struct {
	asker common.Address
	task  eigenshift.TaskID
}

func newTurns() *turns { return &turns{of: recent.New[request, *turn](rememberedAnswers)} }

// at returns the turn of an asker. The lock is held.
func (t *turns) at(r request) (*turn, error) {
	found, ok := t.of.Get(r)
	if !ok {
		if err := makeRoom(t.of, r); err != nil {
			return nil, err
		}
		found = new(turn)
		t.of.Put(r, found)
	}
	return found, nil
}

// gives notes that the asker is being given this operator's observation, and holds it to the
// commitment with which it asked first.
func (t *turns) gives(r request, commitment common.Hash, now time.Time) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	turn, err := t.at(r)
	switch {
	case err != nil:
		return err
	case turn.given.IsZero():
		turn.commitment, turn.given = commitment, now
	case turn.commitment != commitment:
		return refuse(track.CommitmentChanged, "%s has asked with another commitment before", r.asker)
	}
	return nil
}

// reports notes the report of an asker, which is the only one that is judged in its turn, and
// returns what else it said.
func (t *turns) reports(r request, report common.Hash) (turn, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	found, err := t.at(r)
	switch {
	case err != nil:
		return turn{}, err
	case found.report == common.Hash{}:
		found.report = report
	case found.report != report:
		return turn{}, refuse(track.SecondReport, "%s has shown another report of task %d before", r.asker, r.task.ID)
	}
	return *found, found.bad
}

// markBad notes why the report of a turn will never be signed.
func (t *turns) markBad(r request, why error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if turn, ok := t.of.Get(r); ok {
		turn.bad = why
	}
	if track.Of(why) == track.ObservationLeftOut {
		t.omits = &omission{r.asker, r.task.ID}
	}
}

// LeftOut reports whether an asker has left this operator's observation out of a report
// since it was asked last, and of which task.
func (r *Responder) LeftOut(asker common.Address) (eigenshift.TaskID, bool) {
	r.turns.mu.Lock()
	defer r.turns.mu.Unlock()
	o := r.turns.omits
	if o == nil || o.asker != asker {
		return 0, false
	}
	r.turns.omits = nil
	return o.task, true
}

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
	signature, err := r.Signer.Sign(ctx, r.Domain.Observation(hash, r.Self, value))
	if err := r.ownStep(ctx, health.ScopeSigner, track.SignerFailed, "sign the observation for", t, err); err != nil {
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
