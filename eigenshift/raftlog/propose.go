package raftlog

import (
	"context"
	"errors"
	"fmt"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// propose is [Node.Propose] of an encoded command.
func (l *leader) propose(ctx context.Context, data []byte) (lifecycle.Effect, error) {
	if err := ctx.Err(); err != nil {
		return lifecycle.Effect{}, err
	}
	if !l.leading() {
		return lifecycle.Effect{}, eigenshift.ErrNotLeader
	}
	ctx, cancel := context.WithTimeout(ctx, l.timing.Propose)
	defer cancel()
	future := l.raft.Apply(data, l.timing.Heartbeat)
	if err := l.futures.await(ctx, future); err != nil {
		return lifecycle.Effect{}, appendError(err)
	}
	effect, ok := future.Response().(lifecycle.Effect)
	if !ok {
		return lifecycle.Effect{}, fmt.Errorf("state machine returned %T", future.Response())
	}
	return effect, nil
}

// appendError turns an error of Raft's into one that says whether the entry may have been
// appended.
func appendError(err error) error {
	switch {
	case errors.Is(err, raft.ErrNotLeader):
		return eigenshift.ErrNotLeader
	case errors.Is(err, raft.ErrLeadershipTransferInProgress):
		return fmt.Errorf("%w: %w", eigenshift.ErrNotLeader, err)
	case errors.Is(err, raft.ErrEnqueueTimeout):
		return fmt.Errorf("raft is busy: %w", err)
	case errors.Is(err, raft.ErrLeadershipLost):
		return eigenshift.ErrOutcomeUnknown
	case errors.Is(err, raft.ErrRaftShutdown):
		return fmt.Errorf("%w: %w", eigenshift.ErrOutcomeUnknown, ErrClosed)
	default: // ctx has ended, or the node has
		return fmt.Errorf("%w: %w", eigenshift.ErrOutcomeUnknown, err)
	}
}
