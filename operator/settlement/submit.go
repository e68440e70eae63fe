package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// Submit implements [eigenshift.Settler].
func (s *Settler) Submit(ctx context.Context, c eigenshift.Certified, sent func(tx common.Hash)) (*eigenshift.Settlement, error) {
	settlement, err := s.submit(ctx, c, sent)
	if err != nil {
		return nil, fmt.Errorf("submit task %d: %w", c.Task.ID, err)
	}
	return settlement, nil
}

func (s *Settler) submit(ctx context.Context, c eigenshift.Certified, sent func(tx common.Hash)) (*eigenshift.Settlement, error) {
	proof, err := s.prove(ctx, c)
	if err != nil {
		return nil, err
	}
	head, settled, err := s.lookUp(ctx, c.Task.ID, proof.Calls())
	if err != nil {
		return nil, err
	}
	if settled {
		return s.Settlement(ctx, c.Task.ID)
	}
	if err := s.inTime(c.Task, head+1); err != nil {
		return nil, err
	}
	certificate, err := proof.Encode()
	if err != nil {
		return nil, s.cfg.Sender.Reverts().Explain(err)
	}
	data, err := s.encode(c, certificate)
	if err != nil {
		return nil, err
	}
	receipt, err := s.cfg.Sender.Send(ctx, transaction.Candidate{To: s.cfg.TaskManager, Data: data, Sent: sent})
	if err != nil {
		return s.afterFailure(ctx, c.Task.ID, err)
	}
	for _, log := range receipt.Logs {
		if event, is := s.events.Parse(log); is && event.Task == c.Task.ID {
			settlement := s.remember(event)
			return &settlement, nil
		}
	}
	return nil, fmt.Errorf("transaction %s succeeded without settling it: is contracts.task_manager right?", receipt.TxHash)
}

// Prepare implements [eigenshift.Preparer].
func (s *Settler) Prepare(ctx context.Context, reference eigenshift.BlockRef) error {
	return s.cfg.Backend.Prepare(ctx, reference)
}

// lookUp makes the calls that a proof needs, and returns the number of the newest block and whether
// the task has settled. Where the proof needs none, nothing is asked: the simulation of the
// transaction finds out that a task has settled.
func (s *Settler) lookUp(ctx context.Context, id eigenshift.TaskID, calls []*chain.Call) (head uint64, is bool, err error) {
	if b, followed := s.cfg.Node.Newest(); followed && len(calls) == 0 {
		return b.Number, false, nil
	}
	settled := chain.Ask[bool](s.manager, "isSettled", uint64(id))
	if head, err = s.cfg.Node.CallContractsAtHead(ctx, append(calls, settled.Call)...); err != nil {
		return 0, false, track.Because(track.NodeUnavailable, err)
	}
	is, err = settled.Answer()
	return head, is, err
}

// inTime checks what the contract would refuse in the next block.
func (s *Settler) inTime(t eigenshift.EncodedTask, next uint64) error {
	operator := s.cfg.Operator
	if operator == (common.Address{}) {
		operator = s.cfg.Sender.From()
	}
	exclusive := t.Reference.Number + uint64(s.parameters.ExclusiveBlocks)
	switch {
	case next > t.Deadline:
		return track.Because(track.DeadlinePassed, fmt.Errorf("its deadline was block %d", t.Deadline))
	case operator != t.Proposer && next <= exclusive:
		return fmt.Errorf("%w: %s may submit alone up to block %d", eigenshift.ErrTooEarly, t.Proposer, exclusive)
	}
	return nil
}

// afterFailure looks whether somebody else settled the task meanwhile.
func (s *Settler) afterFailure(ctx context.Context, id eigenshift.TaskID, failure error) (*eigenshift.Settlement, error) {
	if ctx.Err() != nil {
		return nil, failure
	}
	settlement, err := s.Settlement(ctx, id)
	if err != nil {
		return nil, errors.Join(failure, err)
	}
	if settlement != nil {
		return settlement, nil
	}
	switch name, _, _ := transaction.Reverted(failure); name {
	case "ProposerExclusive", "ProposedLast":
		return nil, fmt.Errorf("%w: %w", eigenshift.ErrTooEarly, failure)
	}
	if track.Of(failure) == track.Other { // what else goes wrong on the way is the node's
		failure = track.Because(track.NodeUnavailable, failure)
	}
	return nil, failure
}
