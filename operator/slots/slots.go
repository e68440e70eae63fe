// Package slots is the schedule of task managers whose tasks are slots of time:
// slot n starts at Start + n·Interval, and is task n.
package slots

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// maxAhead and maxBehind are how many slots a task may lie after and before the
// one that ran at its reference block. A newer one is the rule at the beginning
// of a slot, when the task is due at the head and the reference block lies below
// it; that it is due is for the engine to check, at the operator's own head. An
// older one is overdue: by default it is given up 24 blocks after it fell due,
// which is 20 slots of 15 s where a block takes 12 s.
const (
	maxAhead  = 3
	maxBehind = 32
)

// Schedule implements [eigenshift.Schedule].
type Schedule[T any] struct {
	clock clock
	spec  Spec[T]
}

// Spec says what a slot asks: a function of the slot and of chain state at the reference
// block. A schedule calls it only for slots close to that block.
type Spec[T any] func(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) (T, error)

// Open returns the schedule of a task manager, whose clock it reads: a task is due as
// soon as its slot starts.
func Open[T any](ctx context.Context, node *chain.Node, taskManager common.Address, spec Spec[T]) (*Schedule[T], error) {
	clock, err := readClock(ctx, node, taskManager)
	if err != nil {
		return nil, err
	}
	return &Schedule[T]{clock: clock, spec: spec}, nil
}

// Due implements [eigenshift.Schedule]: the slot that runs at the head's time.
func (s *Schedule[T]) Due(_ context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	id, ok := s.clock.at(head.Time)
	return id, ok, nil
}

// DueAt implements [eigenshift.Timed].
func (s *Schedule[T]) DueAt(unix uint64) (eigenshift.TaskID, bool) { return s.clock.at(unix) }

// Spec implements [eigenshift.Schedule].
func (s *Schedule[T]) Spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) (T, error) {
	var none T
	running, ok := s.clock.at(reference.Time)
	switch {
	case !ok && id > maxAhead, ok && id > running+maxAhead:
		return none, fmt.Errorf("slot %d starts long after block %s", id, reference.Ref())
	case ok && id < running && running-id > maxBehind:
		return none, fmt.Errorf("slot %d is too old: slot %d ran at block %s", id, running, reference.Ref())
	}
	return s.spec(ctx, id, reference)
}
