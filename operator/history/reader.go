package history

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Task is a settled task, with the evidence on which it settled.
type Task struct {
	Submission
	Event   Event
	Signers []common.Address        // ascending
	Set     *eigenshift.OperatorSet // at the reference block
}

// Signers tells who the operators were at a block, and who of them signed a
// certificate; a [backend.Backend] does.
type Signers interface {
	eigenshift.Registry
	Signers(ctx context.Context, block uint64, certificate []byte) ([]common.Address, error)
}

// Reader reads what has settled with one task manager. It is safe for concurrent use.
type Reader struct {
	*Events
	signers Signers
	domain  eigenshift.Domain
}

// New returns a reader for the task manager of a domain.
func New(node *chain.Node, domain eigenshift.Domain, signers Signers) *Reader {
	return &Reader{Events: NewEvents(node, domain.TaskManager), signers: signers, domain: domain}
}

// Read reads what settled with an event. The error matches ErrUntraced when that
// cannot be read from this node.
func (r *Reader) Read(ctx context.Context, e Event) (*Task, error) {
	submitted, err := r.submitted(ctx, e)
	if err != nil {
		return nil, fmt.Errorf("task %d: transaction %s: %w", e.Task, e.Tx, err)
	}
	t := &Task{Submission: submitted, Event: e}
	if t.Set, err = r.signers.OperatorSet(ctx, t.Task.Reference.Number); err != nil {
		return nil, fmt.Errorf("task %d: %w", e.Task, err)
	}
	if t.Signers, err = r.signers.Signers(ctx, t.Task.Reference.Number, t.Certificate); err != nil {
		return nil, fmt.Errorf("task %d: transaction %s: %w", e.Task, e.Tx, err)
	}
	return t, nil
}

// submitted returns the submission that settled with an event: the transaction's own
// calldata, or that of a call within it.
func (r *Reader) submitted(ctx context.Context, e Event) (Submission, error) {
	tx, _, err := r.node.Client().TransactionByHash(ctx, e.Tx)
	if errors.Is(err, ethereum.NotFound) {
		return Submission{}, errors.New("the node does not know it: ask one that keeps old transactions")
	}
	if err != nil {
		return Submission{}, fmt.Errorf("fetch it: %w", err)
	}
	if tx.To() != nil && *tx.To() == r.manager.Address {
		if s, is := r.settling(e, tx.Data()); is {
			return s, nil
		}
	}
	calls, err := r.tracedCalls(ctx, e.Tx)
	if err != nil {
		return Submission{}, err
	}
	for _, calldata := range calls {
		if s, is := r.settling(e, calldata); is {
			return s, nil
		}
	}
	return Submission{}, fmt.Errorf("none of its %d submissions has the task and response with digest %s that settled", len(calls), e.Digest)
}

// settling decodes the calldata of a submission; false when it is not the one that
// settled with an event.
func (r *Reader) settling(e Event, calldata []byte) (Submission, bool) {
	s, err := DecodeSubmission(calldata)
	if err != nil {
		return Submission{}, false
	}
	digest, err := r.domain.Digest(s.Task, s.Response)
	return s, err == nil && digest == e.Digest
}
