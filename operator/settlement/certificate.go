package settlement

import (
	"context"
	"fmt"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// prove checks that a certificate, which may come from anybody's log entry, is of its
// task and response, and has the back end complete it.
func (s *Settler) prove(ctx context.Context, c eigenshift.Certified) (backend.Proof, error) {
	digest, err := s.domain.Digest(c.Task, c.Response)
	if err == nil && digest != c.Certificate.Digest {
		err = fmt.Errorf("certificate is of digest %s, task and response have %s", c.Certificate.Digest, digest)
	}
	if err != nil {
		return nil, track.Because(track.BadCertificate, err)
	}
	return s.cfg.Backend.Prove(ctx, c)
}

// Prove returns a certificate in the encoding of the contracts, however little stake has
// signed it. It checks all that Submit checks before it makes a transaction.
func (s *Settler) Prove(ctx context.Context, c eigenshift.Certified) ([]byte, error) {
	proof, err := s.prove(ctx, c)
	if err != nil {
		return nil, err
	}
	if err := s.cfg.Node.CallContracts(ctx, chain.Latest, proof.Calls()...); err != nil {
		return nil, fmt.Errorf("look up what the certificate's proof needs: %w", err)
	}
	return proof.Encode()
}

// Submission returns a certificate in the encoding of the contracts, and the calldata of
// submit with which anybody settles the task.
func (s *Settler) Submission(ctx context.Context, c eigenshift.Certified) (certificate, calldata []byte, err error) {
	if certificate, err = s.Prove(ctx, c); err != nil {
		return nil, nil, err
	}
	calldata, err = s.encode(c, certificate)
	return certificate, calldata, err
}

// Settled says which tasks have settled, as of the head that it also returns.
func (s *Settler) Settled(ctx context.Context, ids []eigenshift.TaskID) (settled map[eigenshift.TaskID]bool, head uint64, err error) {
	questions, calls := make([]chain.Question[bool], len(ids)), make([]*chain.Call, len(ids))
	for i, id := range ids {
		questions[i] = chain.Ask[bool](s.manager, "isSettled", uint64(id))
		calls[i] = questions[i].Call
	}
	if head, err = s.cfg.Node.CallContractsAtHead(ctx, calls...); err != nil {
		return nil, 0, fmt.Errorf("fetch what has settled: %w", err)
	}
	settled = make(map[eigenshift.TaskID]bool, len(ids))
	for i, id := range ids {
		if settled[id], err = questions[i].Answer(); err != nil {
			return nil, 0, fmt.Errorf("fetch whether task %d has settled: %w", id, err)
		}
	}
	return settled, head, nil
}

// encode returns the calldata of submit.
func (s *Settler) encode(c eigenshift.Certified, certificate []byte) ([]byte, error) {
	data, err := s.manager.ABI.Pack("submit", rotatingtaskmanager.IRotatingTaskManagerTask{
		Id:             uint64(c.Task.ID),
		ReferenceBlock: uint32(c.Task.Reference.Number),
		DeadlineBlock:  uint32(c.Task.Deadline),
		ReferenceHash:  c.Task.Reference.Hash,
		Proposer:       c.Task.Proposer,
		Spec:           c.Task.Spec,
	}, c.Response, certificate)
	if err != nil {
		return nil, fmt.Errorf("encode submission: %w", err)
	}
	return data, nil
}
