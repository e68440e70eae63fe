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
func (l *leader) propose(ctx context.Context, data []byte) (lifecycle.Outcome, error) {
	if err := ctx.Err(); err != nil {
		return lifecycle.Outcome{}, err
	}
	if !l.leading() {
		return lifecycle.Outcome{}, eigenshift.ErrNotLeader
	}
	ctx, cancel := context.WithTimeout(ctx, l.timing.Propose)
	defer cancel()
	future := l.raft.Apply(data, l.timing.Heartbeat)
	if err := l.futures.await(ctx, future); err != nil {
		return lifecycle.Outcome{}, appendError(err)
	}
	outcome, ok := future.Response().(lifecycle.Outcome)
	if !ok {
		return lifecycle.Outcome{}, fmt.Errorf("state machine returned %T", future.Response())
	}
	return outcome, nil
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
