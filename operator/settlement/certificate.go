package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
)

// prove checks a certificate, which may come from anybody's log entry, and has the
// back end complete it.
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

// Prove returns a certificate in the encoding of the contracts, whatever stake has
// signed. It checks all that settling checks before a transaction is made.
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

func bigUint(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
