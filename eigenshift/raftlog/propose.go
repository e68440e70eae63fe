package raftlog

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// Propose appends a command and waits until it is applied here. It returns what
// became of it: a command that does not fit the state is appended and ignored.
//
// Errors matching eigenshift.ErrNotLeader: not appended, for lack of leadership
// or because a hand-over is going on. Errors matching
// eigenshift.ErrOutcomeUnknown: it may have been appended, or still be; so it
// is when ctx ends. Other errors: not appended.
func (n *Node) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Outcome, error) {
	data, err := lifecycle.Encode(command)
	if err != nil {
		return lifecycle.Outcome{}, err
	}
	outcome, err := n.propose(ctx, data)
	if err != nil {
		return lifecycle.Outcome{}, fmt.Errorf("propose %T: %w", command, err)
	}
	return outcome, nil
}

func (n *Node) propose(ctx context.Context, data []byte) (lifecycle.Outcome, error) {
	if err := ctx.Err(); err != nil {
		return lifecycle.Outcome{}, err
	}
	if !n.leading() {
		return lifecycle.Outcome{}, eigenshift.ErrNotLeader
	}
	ctx, cancel := context.WithTimeout(ctx, n.cfg.Timing.Propose)
	defer cancel()
	future := n.raft.Apply(data, n.cfg.Timing.Heartbeat)
	if err := n.await(ctx, future); err != nil {
		return lifecycle.Outcome{}, appendError(err)
	}
	outcome, ok := future.Response().(lifecycle.Outcome)
	if !ok {
		return lifecycle.Outcome{}, fmt.Errorf("state machine returned %T", future.Response())
	}
	return outcome, nil
}

// appendError tells whether an entry may have been appended.
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

// ErrTransferFailed is returned when this operator leads after all.
var ErrTransferFailed = errors.New("leadership was not handed over")

// Transfer hands leadership to a voter. It returns nil once another leader is
// known (usually, but not necessarily, the one asked for), or when this operator
// has stopped leading and no leader is known in time. While it runs, Propose
// fails with eigenshift.ErrNotLeader.
//
// A target that has not answered the leader lately, or lacks entries, is refused
// without trying, which would block the cluster for up to Timing.RPC. Raft would choose a
// target by itself if none were named; that goes back and forth between two.
func (n *Node) Transfer(ctx context.Context, to common.Address) error {
	if err := n.transfer(ctx, to); err != nil {
		return fmt.Errorf("hand leadership to %s: %w", to, err)
	}
	return nil
}

func (n *Node) transfer(ctx context.Context, to common.Address) error {
	id := serverID(to)
	if id == n.self {
		return errors.New("that is this operator itself")
	}
	if !n.leading() {
		return eigenshift.ErrNotLeader
	}
	term := n.raft.CurrentTerm()
	target, ok := find(n.configuration(), id)
	if !ok || target.Suffrage != raft.Voter {
		return errors.New("not a voter")
	}
	ctx, cancel := context.WithTimeout(ctx, n.cfg.Timing.Transfer)
	defer cancel()
	if !n.awaitAnswer(ctx, id, term) {
		return fmt.Errorf("%w: target has not answered for %s", ErrTransferFailed, n.lately())
	}
	if !n.awaitMatch(ctx, id, term) {
		return fmt.Errorf("%w: target lacks entries", ErrTransferFailed)
	}
	start := time.Now()
	failure := n.await(ctx, n.raft.LeadershipTransferToServer(id, target.Address))
	if failure != nil && n.raft.State() == raft.Leader {
		return fmt.Errorf("%w: %w", ErrTransferFailed, failure)
	}
	// Success says only that this operator has left. Who leads now?
	leader, known := n.awaitOther(ctx)
	switch {
	case known:
		if leader != to {
			n.log.Info().Stringer("peer", leader).Stringer("target", to).Msg("Leadership went to another operator than asked for")
		}
		n.log.Debug().Stringer("peer", leader).Uint64("term", n.raft.CurrentTerm()).Dur("took", time.Since(start)).Msg("Leadership handed over")
		return nil
	case n.raft.State() == raft.Leader:
		return fmt.Errorf("%w: elected again", ErrTransferFailed)
	default:
		return nil
	}
}

// awaitOther waits until another operator leads, or this one does again, or ctx
// or the node ends.
func (n *Node) awaitOther(ctx context.Context) (leader common.Address, known bool) {
	for {
		next := n.broadcast.next()
		_, id := n.raft.LeaderWithID()
		if leader, ok := operatorOf(id); ok && id != n.self {
			return leader, true
		}
		if n.raft.State() == raft.Leader {
			return common.Address{}, false
		}
		select {
		case <-next:
		case <-ctx.Done():
			return common.Address{}, false
		case <-n.ctx.Done():
			return common.Address{}, false
		}
	}
}

// awaitAnswer reports whether a follower has answered lately. A leader that is
// new gives it the time to.
func (n *Node) awaitAnswer(ctx context.Context, id raft.ServerID, term uint64) bool {
	for !n.answers(id, term) {
		young := time.Since(time.Unix(0, n.establishedAt.Load())) <= n.lately()
		if !young || !n.leading() || ctx.Err() != nil || !n.pause(n.cfg.Timing.Heartbeat/50) {
			return false
		}
	}
	return true
}

// awaitMatch reports whether a follower has all that is in the log here, and
// gives it a moment to get it. Raft would bring it up to date by itself, but if
// leadership is lost while it does, it can take the hand-over for under way for
// good, and refuse all commands when it leads again.
func (n *Node) awaitMatch(ctx context.Context, id raft.ServerID, term uint64) bool {
	for end := time.Now().Add(n.lately()); n.acks.of(id, term).match < n.raft.LastIndex(); {
		if time.Now().After(end) || !n.leading() || ctx.Err() != nil || !n.pause(n.cfg.Timing.Heartbeat/250) {
			return false
		}
	}
	return true
}

// answers reports whether a follower has acknowledged something lately. Both
// must be asked as the leader of that term.
func (n *Node) answers(id raft.ServerID, term uint64) bool {
	return time.Since(n.acks.of(id, term).at) <= n.lately()
}

// lately is for how long a reply counts as news: heartbeats leave about ten
// times in Timing.Heartbeat, messages with a place in the log after one to two
// times Timing.Commit.
func (n *Node) lately() time.Duration { return n.cfg.Timing.Heartbeat + 2*n.cfg.Timing.Commit }

func find(configuration raft.Configuration, id raft.ServerID) (raft.Server, bool) {
	for _, server := range configuration.Servers {
		if server.ID == id {
			return server, true
		}
	}
	return raft.Server{}, false
}
