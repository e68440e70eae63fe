// Package responder answers the requests of other operators: whether this one would take the
// lead, and what it responds to a task. It believes nothing that an asker says, checks asker
// and task on its own node, and computes and signs the response once, however often asked.
//
//   - responder.go answers a task whose response is a function of the chain
//   - foreseen.go has the response to the next task ready before it is asked for
//   - observations.go says what this operator sees, and judges reports of what all saw
//   - turns.go holds each asker to what it said of a task
//   - answers.go remembers what was answered
//   - checks.go checks asker and task
package responder

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
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Config is what a responder works with. All fields but those of observations are required.
type Config struct {
	Node     eigenshift.Chain
	Registry eigenshift.Registry
	Signer   eigenshift.Signer
	AVS      *avs.Service
	Self     common.Address
	// What follows is needed only by an AVS that observes: the notebook of what was said, the
	// domain of what is signed, the parsed public keys, and the share of the stake that must
	// have observed, in ten-thousandths of a quorum's.
	Notebook       eigenshift.Notebook
	Domain         eigenshift.Domain
	Keys           *aggregate.Keys
	ObservationBps int
	// Current and Blind are what the watcher sees of the chain, State and Status what
	// the log has.
	Current func() *watched.Chain
	Blind   func() bool
	// Mode is what this operator takes part in.
	Mode   func() mode.Mode
	State  func() *lifecycle.State
	Status func() raftlog.Status
	// Author is the leader of the term in which a task was opened last; zero: not known.
	Author func(eigenshift.TaskID) common.Address
	// Answered is told of each new answer of this operator.
	Answered func(t eigenshift.EncodedTask, response []byte)

	Pace          rotation.FallbackPace
	AnswersAtOnce int // bounds the responses computed at the same time
	Journal       *health.Journal
}

// Responder implements [eigenshift.Responder]. Safe for concurrent use.
type Responder struct {
	Config
	answers      *answers[eigenshift.SignedResponse]
	observations *answers[eigenshift.SignedObservation]
	turns        *turns        // of askers of observations
	limit        chan struct{} // answers being computed
	foreseen     foreseen
	since        atomic.Pointer[uint64] // see complete; nil: not known yet
	wakeUp       wakeUp
}

// New returns a responder that has answered nothing.
func New(cfg Config) *Responder {
	return &Responder{
		Config: cfg, answers: newAnswers[eigenshift.SignedResponse](), observations: newAnswers[eigenshift.SignedObservation](),
		turns: newTurns(), limit: make(chan struct{}, cfg.AnswersAtOnce),
	}
}

// Wake says that chain or log have something new: requests that wait are looked at again.
func (r *Responder) Wake() {
	r.begin()
	r.wakeUp.wake()
}

// Given returns what this operator has answered to a task; nil when it is not
// remembered. Outcomes are not: they belong to the report that was asked with.
func (r *Responder) Given(t eigenshift.EncodedTask) *eigenshift.SignedResponse {
	return r.answers.find(requestOf(t))
}

// answerPatience is for how long a request is held that cannot be answered yet: less
// than leaders wait for stragglers, who take no word at all for silence.
const answerPatience = 50 * time.Millisecond

// Answer implements [eigenshift.Responder]. Checks go from cheap to expensive.
func (r *Responder) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return patiently(ctx, r, from, t, func() (eigenshift.SignedResponse, error) { return r.answer(ctx, from, t) })
}

// patiently answers a request. Most often the asker has seen a block, or an entry of the log,
// just a moment before this operator does: what may be right after that is looked at again
// then, for as long as answerPatience.
func patiently[V any](ctx context.Context, r *Responder, from common.Address, t eigenshift.EncodedTask, answer func() (V, error)) (V, error) {
	patience := time.After(answerPatience)
	for {
		next := r.wakeUp.wait()
		value, err := answer()
		if err == nil {
			return value, nil
		}
		if r.passes(err) {
			select {
			case <-next:
				continue
			case <-patience:
			case <-ctx.Done():
			}
		}
		r.Journal.Track.Refused(t.ID, from, err)
		r.Journal.Event(zerolog.DebugLevel, t.ID).Stringer("peer", from).Str("reason", track.Of(err).Code).Err(err).Msg("not signed")
		return value, err
	}
}

// passes reports whether a refusal may pass with what this operator sees next.
func (r *Responder) passes(err error) bool {
	switch track.Of(err) {
	case track.Starting, track.NotDue, track.ReferenceUnknown, track.AskerNotLeader, track.WindowClosed, track.NotInLog:
		return !r.Blind()
	}
	return false
}

func (r *Responder) answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (none eigenshift.SignedResponse, err error) {
	if err := r.checkRequest(from, t); err != nil {
		return none, err
	}
	if r.AVS.Observes() {
		return none, refuse(track.NoObserver, "answers of this AVS are outcomes of observations: ask for one")
	}
	return r.answers.get(ctx, requestOf(t), func(ctx context.Context) (eigenshift.SignedResponse, error) {
		return limited(ctx, r, func() (eigenshift.SignedResponse, error) {
			if err := r.checkTask(ctx, t); err != nil {
				return none, err
			}
			response, err := r.respond(ctx, t)
			if err == nil {
				r.Journal.Track.Reached(t.ID, track.Sign)
				r.Answered(t, response.Response)
			}
			return response, err
		})
	})
}

// limited computes an answer when fewer than AnswersAtOnce are being computed.
func limited[V any](ctx context.Context, r *Responder, compute func() (V, error)) (none V, err error) {
	select {
	case r.limit <- struct{}{}:
		defer func() { <-r.limit }()
	case <-ctx.Done():
		return none, track.Because(track.Busy, ctx.Err())
	}
	return compute()
}

// respond computes the response to a task and signs it, unless that was done before it was asked for.
func (r *Responder) respond(ctx context.Context, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if err := r.checkMode(); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	if response := r.foreseen.take(t); response != nil {
		return *response, nil
	}
	response, err := r.AVS.Respond(ctx, t)
	if err := r.ownStep(ctx, avs.CallRespond, track.RespondFailed, "respond to", t, err); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	return r.sign(ctx, t, response)
}

// sign signs this operator's response to a task.
func (r *Responder) sign(ctx context.Context, t eigenshift.EncodedTask, response []byte) (eigenshift.SignedResponse, error) {
	digest, err := r.AVS.Digest(t, response)
	if err := r.ownStep(ctx, avs.CallCheck, track.DigestFailed, "check the response to", t, err); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	set, err := r.Registry.OperatorSet(ctx, t.Reference.Number)
	if err != nil {
		return eigenshift.SignedResponse{}, track.Because(track.NoOperatorSet, fmt.Errorf("sign task %d: %w", t.ID, err))
	}
	signature, err := r.signature(ctx, "sign", t, set.Message(digest))
	if err != nil {
		return eigenshift.SignedResponse{}, err
	}
	return eigenshift.SignedResponse{Task: t.ID, Response: response, Digest: digest, Signature: signature}, nil
}

// signature signs a message about a task, unless this operator was paused since it was asked.
func (r *Responder) signature(ctx context.Context, action string, t eigenshift.EncodedTask, message eigenshift.Digest) (eigenshift.Signature, error) {
	if err := r.checkMode(); err != nil {
		return eigenshift.Signature{}, err
	}
	signature, err := r.Signer.Sign(ctx, message)
	return signature, r.ownStep(ctx, health.ScopeSigner, track.SignerFailed, action, t, err)
}

// ownStep gives a failure of a step of this operator's own its action and its reason, and notes it.
func (r *Responder) ownStep(ctx context.Context, scope string, why track.Reason, action string, t eigenshift.EncodedTask, err error) error {
	if err != nil {
		err = fmt.Errorf("%s task %d at block %d: %w", action, t.ID, t.Reference.Number, err)
	}
	return r.Journal.OwnStep(ctx, scope, t.ID, why, err)
}

var (
	errStarting = track.Because(track.Starting, errors.New("this operator has not seen the chain yet"))
	errBlind    = track.Because(track.Blind, errors.New("this operator does not see the chain"))
)

// Ready implements [eigenshift.Responder]: an operator that does not see the leader's chain
// should not be handed the lead, nor should one that leads nothing. It answers from memory: nobody can make it ask its node.
func (r *Responder) Ready(leader eigenshift.ChainView) error {
	c, m := r.Current(), r.Mode()
	switch {
	case m != mode.Active:
		return refuse(m.Reason(), "this operator is %s", m)
	case c == nil:
		return errStarting
	case r.Blind():
		return errBlind
	}
	return c.KeepsUpWith(leader)
}

// wakeUp wakes all requests that wait for something new.
type wakeUp struct {
	mu   sync.Mutex
	next chan struct{} // nil: nobody waits
}

// wait returns a channel that is closed by the next wake.
func (w *wakeUp) wait() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.next == nil {
		w.next = make(chan struct{})
	}
	return w.next
}

func (w *wakeUp) wake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.next != nil {
		close(w.next)
		w.next = nil
	}
}
