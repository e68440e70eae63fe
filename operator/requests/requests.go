// Package requests is the schedule of task managers whose tasks are requests: the
// task manager numbers them from 1, and fixes for each, when it is made, the block
// in which it falls due. No two fall due in the same one, so each is the newest
// task that is due for a while, and one that nobody answers holds up no other.
package requests

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/operator/chain"
)

// Request is a request as the task manager knows it at a block, and its spec.
type Request struct {
	ID          eigenshift.TaskID
	Requester   common.Address
	Payment     *big.Int // in wei
	RequestedAt uint64   // the block in which it was made
	Spec        []byte
}

// Schedule implements [eigenshift.Schedule]. It is safe for concurrent use.
type Schedule[T any] struct {
	node    *chain.Node
	manager chain.Contract
	delay   uint64
	accept  func(Request) (T, error)

	due   *memory[common.Hash, eigenshift.TaskID] // by block
	specs *memory[common.Hash, []byte]            // by their hashes
}

// Open returns the schedule of the task manager that operators have agreed on, as
// config.Config.Agreed says. It reads the task manager's queue, which must suit what else
// they have agreed on. accept returns what a request asks, in the AVS's terms, and must be
// pure: the spec that it was made from has to be its encoding. An error says that nobody
// can answer the request, which is left until it can be cancelled.
func Open[T any](ctx context.Context, node *chain.Node, agreed protocol.Parameters, accept func(Request) (T, error)) (*Schedule[T], error) {
	manager := chain.NewContract(agreed.TaskManager, requesttaskmanager.RequestTaskManagerMetaData)
	queue, err := chain.Read[requesttaskmanager.IRequestTaskManagerQueue](ctx, node, chain.Latest, manager, "queue")
	if err != nil {
		return nil, fmt.Errorf("contracts.task_manager: fetch its queue: %w", err)
	}
	delay, spacing := uint64(queue.DelayBlocks), uint64(queue.SpacingBlocks)
	if agreed.ReferenceDepth > delay {
		return nil, fmt.Errorf("engine.reference_depth: %d blocks are more than the %d after which requests fall due: at the first reference block a request would not be there yet", agreed.ReferenceDepth, delay)
	}
	if uint64(agreed.MaxOpenTasks)*spacing < agreed.DeadlineBlocks {
		return nil, fmt.Errorf("engine.max_open_tasks: with %d requests that nobody answers, one every %d blocks, no other would be opened for engine.deadline_blocks, %d", agreed.MaxOpenTasks, spacing, agreed.DeadlineBlocks)
	}
	return &Schedule[T]{
		node: node, manager: manager, delay: delay, accept: accept,
		due: newMemory[common.Hash, eigenshift.TaskID](), specs: newMemory[common.Hash, []byte](),
	}, nil
}

// Due implements [eigenshift.Schedule]: the newest request that is due at the head.
func (s *Schedule[T]) Due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	if id, known := s.due.get(head.Hash); known {
		return id, id != 0, nil
	}
	newest := chain.Ask[uint64](s.manager, "newestDue")
	if err := s.node.CallContracts(ctx, chain.AtHash(head.Hash), newest.Call); err != nil {
		return 0, false, fmt.Errorf("fetch the newest request that is due at block %s: %w", head.Ref(), err)
	}
	if newest.Err == nil && len(newest.Result) == 0 {
		return 0, false, nil // the task manager, which is there now, was not there yet
	}
	answer, err := newest.Answer()
	if err != nil {
		return 0, false, fmt.Errorf("fetch the newest request that is due at block %s: %w", head.Ref(), err)
	}
	id := eigenshift.TaskID(answer)
	s.due.put(head.Hash, id)
	return id, id != 0, nil
}

// Spec implements [eigenshift.Schedule].
func (s *Schedule[T]) Spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) (T, error) {
	var none T
	stored, err := chain.Read[requesttaskmanager.IRequestTaskManagerRequest](ctx, s.node, chain.AtHash(reference.Hash), s.manager, "getRequest", uint64(id))
	if err != nil {
		return none, fmt.Errorf("fetch request %d at block %s: %w", id, reference.Ref(), err)
	}
	if err := s.check(id, stored, reference); err != nil {
		return none, err
	}
	spec, err := s.specOf(ctx, id, stored)
	if err != nil {
		return none, err
	}
	accepted, err := s.accept(Request{
		ID: id, Requester: stored.Requester, Payment: stored.Payment, RequestedAt: stored.RequestedAt.Uint64(), Spec: spec,
	})
	if err != nil {
		return none, fmt.Errorf("request %d: nobody can answer it: %w: %w", id, eigenshift.ErrNothingDue, err)
	}
	return accepted, nil
}

// What becomes of a request, as the contract counts.
const (
	statusUnknown = iota
	statusOpen
	statusSettled
	statusCancelled
)

// check says why a request cannot be answered at a block.
func (s *Schedule[T]) check(id eigenshift.TaskID, r requesttaskmanager.IRequestTaskManagerRequest, reference eigenshift.Block) error {
	switch r.Status {
	case statusOpen:
	case statusSettled, statusCancelled:
		return fmt.Errorf("request %d has settled or was cancelled at block %s: %w", id, reference.Ref(), eigenshift.ErrNothingDue)
	default:
		return fmt.Errorf("request %d was not made at block %s", id, reference.Ref())
	}
	if !r.DueAt.IsUint64() || !r.OpenUntil.IsUint64() || !r.RequestedAt.IsUint64() {
		return fmt.Errorf("request %d: falls due in block %s, which no chain has", id, r.DueAt)
	}
	switch {
	case reference.Number >= r.OpenUntil.Uint64():
		return fmt.Errorf("request %d could settle up to block %s: %w", id, r.OpenUntil, eigenshift.ErrNothingDue)
	case reference.Number+s.delay < r.DueAt.Uint64():
		return fmt.Errorf("request %d falls due in block %s, long after block %s", id, r.DueAt, reference.Ref())
	}
	return nil
}
