package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/track"
)

// members follows the registry, and brings Raft's configuration in line with it.
type members struct {
	log     Log
	peers   eigenshift.Peers
	journal *health.Journal

	keys    *aggregate.Keys
	history *membership.History             // only learn touches it
	plan    atomic.Pointer[membership.Plan] // nil until a head was seen
}

// learn adds what the registry says at a head, tells the log what it allows, and makes the
// operators' keys ready. It is called for one head after the other.
func (m *members) learn(c *watched.Chain) {
	m.keys.Prepare(c.Set)
	var sitting []common.Address
	for _, voter := range m.log.Status().Voters {
		sitting = append(sitting, voter.Address)
	}
	for _, at := range c.Earlier {
		m.history.Learn(at.Set, at.Head, sitting)
	}
	m.plan.Store(m.history.Learn(c.Set, c.Head.Number, sitting))
	m.log.Allow(m.history.Roster())
}

// stale reports whether the Raft configuration is not the one to aim at. Only
// leaders care.
func (m *members) stale(status raftlog.Status) bool {
	if !status.Leading {
		return false
	}
	voters, others := m.plan.Load().Target(status.Voters, status.NonVoters)
	return len(voters) > 0 && (!slices.Equal(status.Voters, voters) || !slices.Equal(status.NonVoters, others))
}

const (
	// reconcilePause is how long a leader waits when no step towards the wanted
	// configuration was possible: an operator has to catch up, or to answer.
	reconcilePause = time.Second
	// reconcileGap is the time between two steps: what many operators change at once
	// must not take long.
	reconcileGap = 50 * time.Millisecond
)

// reconcile steps towards the registry's configuration until it is reached.
func (m *members) reconcile(ctx context.Context, current func() *watched.Chain) error {
	for {
		status := m.log.Status()
		if !status.Leading {
			return nil
		}
		set := current().Set
		voters, others := m.plan.Load().Target(status.Voters, status.NonVoters)
		changed, err := m.log.Reconcile(ctx, voters, others, func(ctx context.Context, member raftlog.Member) error {
			op, ok := set.ByAddress(member.Address)
			if !ok {
				return fmt.Errorf("%s is not registered", member.Address)
			}
			err := m.peers.Reach(ctx, op, eigenshift.ChainView{}) // a member need not keep up, only a leader
			if why := track.Of(err); why == track.Drained || why == track.Paused {
				return nil // it votes, whatever else it does not
			}
			return err
		})
		if err != nil && !errors.Is(err, eigenshift.ErrNotLeader) { // it may be handing over just now
			return track.Because(track.MembershipStuck, fmt.Errorf("reconcile membership: %w", err))
		}
		pause := reconcilePause
		if changed {
			pause = reconcileGap
			now := m.log.Status()
			m.journal.Logger.Info().Uint64("term", now.Term).Int("voters", len(now.Voters)).Msg("membership changed")
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
	}
}

func isMember(members []raftlog.Member, a common.Address) bool {
	return slices.ContainsFunc(members, func(m raftlog.Member) bool { return m.Address == a })
}
