package raftlog

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// ErrTransferFailed is returned when this operator still leads after a hand-over.
var ErrTransferFailed = errors.New("leadership was not handed over")

// transfer is [Node.Transfer].
func (l *leader) transfer(ctx context.Context, to common.Address) error {
	if err := l.handOver(ctx, to); err != nil {
		return fmt.Errorf("hand leadership to %s: %w", to, err)
	}
	return nil
}

func (l *leader) handOver(ctx context.Context, to common.Address) error {
	id := rafttransport.ServerID(to)
	if id == l.self {
		return errors.New("that is this operator itself")
	}
	if !l.leading() {
		return eigenshift.ErrNotLeader
	}
	term := l.raft.CurrentTerm()
	target, ok := rafttransport.Find(configurationOf(l.raft), id)
	if !ok || target.Suffrage != raft.Voter {
		return errors.New("not a voter")
	}
	ctx, cancel := context.WithTimeout(ctx, l.timing.Transfer)
	defer cancel()
	if !l.awaitAnswer(ctx, id, term) {
		return fmt.Errorf("%w: target has not answered for %s", ErrTransferFailed, l.lately())
	}
	if !l.awaitMatch(ctx, id, term) {
		return fmt.Errorf("%w: target lacks entries", ErrTransferFailed)
	}
	start := time.Now()
	failure := l.futures.await(ctx, l.raft.LeadershipTransferToServer(id, target.Address))
	if failure != nil && l.raft.State() == raft.Leader {
		return fmt.Errorf("%w: %w", ErrTransferFailed, failure)
	}
	// A nil error says only that this operator no longer leads.
	leader, known := l.awaitOther(ctx)
	switch {
	case known:
		if leader != to {
			l.log.Info().Stringer("peer", leader).Stringer("target", to).Msg("Leadership went to another operator than asked for")
		}
		l.log.Debug().Stringer("peer", leader).Uint64("term", l.raft.CurrentTerm()).Dur("took", time.Since(start)).Msg("Leadership handed over")
		return nil
	case l.raft.State() == raft.Leader:
		return fmt.Errorf("%w: elected again", ErrTransferFailed)
	default:
		return nil
	}
}

// awaitOther waits until another operator leads, this one leads again, or ctx or the node ends.
func (l *leader) awaitOther(ctx context.Context) (leader common.Address, known bool) {
	for {
		next := l.wakeups.await()
		_, id := l.raft.LeaderWithID()
		if leader, ok := rafttransport.OperatorOf(id); ok && id != l.self {
			return leader, true
		}
		if l.raft.State() == raft.Leader {
			return common.Address{}, false
		}
		select {
		case <-next:
		case <-ctx.Done():
			return common.Address{}, false
		case <-l.futures.ctx.Done():
			return common.Address{}, false
		}
	}
}

// awaitAnswer reports whether a follower has answered lately; a new leader gives it the time to.
func (l *leader) awaitAnswer(ctx context.Context, id raft.ServerID, term uint64) bool {
	for !l.answers(id, term) {
		young := time.Since(time.Unix(0, l.establishedAt.Load())) <= l.lately()
		if !young || !l.leading() || ctx.Err() != nil || !l.futures.pause(l.timing.Heartbeat/50) {
			return false
		}
	}
	return true
}

// awaitMatch waits a moment until a follower has all entries, and reports whether it has them.
// Raft would bring it up to date by itself; but if leadership is lost meanwhile, Raft can
// believe in the hand-over for good, and refuse all commands when it leads again.
func (l *leader) awaitMatch(ctx context.Context, id raft.ServerID, term uint64) bool {
	for end := time.Now().Add(l.lately()); l.acks.of(id, term).match < l.raft.LastIndex(); {
		if time.Now().After(end) || !l.leading() || ctx.Err() != nil || !l.futures.pause(l.timing.Heartbeat/250) {
			return false
		}
	}
	return true
}
