package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/avs"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Answer implements [eigenshift.Responder]: it checks the asker and the task on
// this operator's own node, computes the response, and signs. Nothing that the
// asker says is believed. Checks go from cheap to expensive.
//
// Most often the asker has seen a block, or an entry of the log, just a moment
// before this operator does. What may be right after that is looked at again then,
// for as long as answerPatience.
func (e *Engine) Answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	patience := time.NewTimer(answerPatience)
	defer patience.Stop()
	for {
		next := e.news.wait()
		response, err := e.answer(ctx, from, t)
		if err == nil {
			return response, nil
		}
		if e.soon(err) {
			select {
			case <-next:
				continue
			case <-patience.C:
			case <-ctx.Done():
			}
		}
		e.track.Refused(t.ID, from, err)
		e.event(zerolog.DebugLevel, t.ID).Stringer("peer", from).Str("reason", track.Of(err).Code).Err(err).Msg("not signed")
		return response, err
	}
}

// answerPatience is for how long a request is held that cannot be answered yet: less
// than leaders wait for stragglers, who take no word at all for silence.
const answerPatience = 50 * time.Millisecond

// soon reports whether what this operator sees next may change its mind.
func (e *Engine) soon(err error) bool {
	switch track.Of(err) {
	case track.Starting, track.NotDue, track.ReferenceUnknown, track.AskerNotLeader, track.WindowClosed, track.NotInLog:
		return !e.blind.Load()
	}
	return false
}

func (e *Engine) answer(ctx context.Context, from common.Address, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	if err := e.checkRequest(from, t); err != nil {
		return eigenshift.SignedResponse{}, fmt.Errorf("%w: %w", eigenshift.ErrRefused, err)
	}
	return e.answers.get(ctx, t, func(ctx context.Context) (eigenshift.SignedResponse, error) {
		select {
		case e.slots <- struct{}{}:
			defer func() { <-e.slots }()
		case <-ctx.Done():
			return eigenshift.SignedResponse{}, track.Because(track.Busy, ctx.Err())
		}
		reference, err := e.checkTask(ctx, t)
		if err != nil {
			return eigenshift.SignedResponse{}, fmt.Errorf("%w: %w", eigenshift.ErrRefused, err)
		}
		response, err := e.signResponse(ctx, t, reference)
		if err == nil {
			e.track.Reached(t.ID, track.Sign)
			e.checkLater(t)
		}
		return response, err
	})
}

// Ready implements [eigenshift.Responder]: an operator that does not see the
// chain, or not the one that the leader sees, should not be handed the lead. It
// answers from memory: nobody can make it ask its node.
func (e *Engine) Ready(leader eigenshift.ChainView) error {
	o := e.observed.Load()
	switch {
	case o == nil:
		return track.Because(track.Starting, errors.New("this operator has not seen the chain yet"))
	case e.blind.Load():
		return track.Because(track.Blind, errors.New("this operator does not see the chain"))
	}
	return o.keepsUpWith(leader)
}

// checkRequest needs no I/O: who asks, and whether the task could be due.
func (e *Engine) checkRequest(from common.Address, t eigenshift.EncodedTask) error {
	if err := eigenshift.CheckEncodedTask(t); err != nil {
		return track.Because(track.Malformed, err)
	}
	o := e.observed.Load()
	if o == nil {
		return track.Because(track.Starting, errors.New("this operator has not seen the chain yet"))
	}
	if leader := e.log.Status().Leader; from != leader {
		if from != t.Proposer {
			return track.Because(track.AskerNotLeader, fmt.Errorf("%s is not the leader, %s is", from, leader))
		}
		if err := e.checkCandidate(o, from, t.ID); err != nil {
			return err
		}
	}
	if from != t.Proposer {
		// A leader carries on another's task only if the log has it.
		entry, ok := e.log.State().Get(t.ID)
		if !ok || !eigenshift.SameTask(entry.Task, t) {
			return track.Because(track.NotInLog, fmt.Errorf("task %d of %s is not in this operator's log", t.ID, t.Proposer))
		}
		if author := e.author(t.ID); author != (common.Address{}) && author != t.Proposer {
			return track.Because(track.NotInLog, fmt.Errorf("task %d is not of %s: %s opened it in that name", t.ID, t.Proposer, author))
		}
		if entry.Phase == lifecycle.PhaseExpired {
			return track.Because(track.TaskExpired, fmt.Errorf("task %d expired", t.ID))
		}
	}
	if !o.due || t.ID > o.dueID {
		return track.Because(track.NotDue, fmt.Errorf("task %d is not due at block %d", t.ID, o.head.Number))
	}
	if o.settlement(t.ID) != nil {
		return track.Because(track.TaskSettled, fmt.Errorf("task %d is settled", t.ID))
	}
	if _, ok := o.set.ByAddress(t.Proposer); !ok {
		return track.Because(track.ProposerUnregistered, fmt.Errorf("proposer %s is not a registered operator at block %d", t.Proposer, o.head.Number))
	}
	next := o.head.Number + 1
	if last := o.last; last != nil && last.Proposer == t.Proposer && next <= plus(last.Block.Number, o.rules.Grace) {
		return track.Because(track.ProposerTurn, fmt.Errorf("%s proposed the last settled task %d: its turn is over until block %d", t.Proposer, last.Task, last.Block.Number+o.rules.Grace))
	}
	switch { // together these also bound the age of the reference block
	case t.Deadline > plus(t.Reference.Number, o.rules.Window):
		return track.Because(track.DeadlineTooFar, fmt.Errorf("deadline block %d is more than %d blocks after reference block %d", t.Deadline, o.rules.Window, t.Reference.Number))
	case t.Deadline < next:
		return track.Because(track.TaskExpired, fmt.Errorf("deadline block %d has passed, the head is %d", t.Deadline, o.head.Number))
	}
	return nil
}

// hopeless says why no operator will sign a task that is open in the log: what a
// lying leader opened, or one whose turn was over. Nil when some may.
func (e *Engine) hopeless(ctx context.Context, t eigenshift.EncodedTask) error {
	err := e.checkRequest(e.self, t)
	if err == nil {
		_, err = e.checkTask(ctx, t)
	}
	switch track.Of(err) {
	case track.ProposerTurn, track.ProposerUnregistered, track.DeadlineTooFar, track.SpecMismatch:
		return err
	}
	if errors.Is(err, eigenshift.ErrNothingDue) {
		return err
	}
	return nil
}

// checkTask looks on this operator's own node: the reference block is on its
// chain, and the spec is what this slot asks.
func (e *Engine) checkTask(ctx context.Context, t eigenshift.EncodedTask) (eigenshift.Block, error) {
	reference, err := e.chain.BlockByNumber(ctx, t.Reference.Number)
	if err != nil {
		why := track.NodeUnavailable
		if errors.Is(err, ethereum.NotFound) {
			why = track.ReferenceUnknown
		}
		return eigenshift.Block{}, track.Because(why, fmt.Errorf("look up reference block %d: %w", t.Reference.Number, err))
	}
	if reference.Hash != t.Reference.Hash {
		return eigenshift.Block{}, track.Because(track.OtherFork, fmt.Errorf("reference block %s is not on this operator's chain, which has %s", t.Reference, reference.Ref()))
	}
	spec, err := e.avs.Spec(ctx, t.ID, reference)
	if err != nil {
		return eigenshift.Block{}, avs.Because(track.SpecFailed, fmt.Errorf("task %d at block %d: %w", t.ID, reference.Number, err))
	}
	if string(spec) != string(t.Spec) {
		return eigenshift.Block{}, track.Because(track.SpecMismatch, fmt.Errorf("task %d does not ask what its slot asks", t.ID))
	}
	return reference, nil
}

func (e *Engine) signResponse(ctx context.Context, t eigenshift.EncodedTask, reference eigenshift.Block) (eigenshift.SignedResponse, error) {
	response, err := e.avs.Respond(ctx, t)
	if err != nil {
		err = fmt.Errorf("respond to task %d at block %d: %w", t.ID, reference.Number, err)
	}
	if err := e.noticeOwn(ctx, avs.CallRespond, t.ID, track.RespondFailed, err); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	digest, err := e.avs.Digest(t, response)
	if err != nil {
		err = fmt.Errorf("check the response to task %d: %w", t.ID, err)
	}
	if err := e.noticeOwn(ctx, avs.CallCheck, t.ID, track.DigestFailed, err); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	set, err := e.registry.OperatorSet(ctx, t.Reference.Number)
	if err != nil {
		return eigenshift.SignedResponse{}, track.Because(track.NoOperatorSet, fmt.Errorf("sign task %d: %w", t.ID, err))
	}
	signature, err := e.signer.Sign(ctx, set.Message(digest))
	if err != nil {
		err = fmt.Errorf("sign task %d: %w", t.ID, err)
	}
	if err := e.noticeOwn(ctx, scopeSigner, t.ID, track.SignerFailed, err); err != nil {
		return eigenshift.SignedResponse{}, err
	}
	return eigenshift.SignedResponse{Task: t.ID, Response: response, Digest: digest, Signature: signature}, nil
}
