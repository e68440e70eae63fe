package engine

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/membership"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// register is what the registry said at a head.
type register struct {
	set  *eigenshift.OperatorSet
	head uint64
}

// learn adds what an observation saw of the registry, and tells the log what it allows.
func (e *Engine) learn(history *membership.History, o observation) {
	var sitting []common.Address
	for _, m := range e.log.Status().Voters {
		sitting = append(sitting, m.Address)
	}
	for _, at := range o.earlier {
		history.Learn(at.set, at.head, sitting)
	}
	e.plan.Store(history.Learn(o.set, o.head.Number, sitting))
	e.log.Allow(history.Roster())
}

// earlier returns what the registry said in the blocks before an operator's first
// observation, oldest first: its log may hold a change of members that was right
// then. The blocks are so far apart that nothing is missed that a leader may have acted
// on. A node that does not remember is no failure.
func (e *Engine) earlier(ctx context.Context, head uint64) []register {
	var (
		before [membership.Window / membership.Settle]register
		work   parallel
	)
	for i := range before {
		back := membership.Window - uint64(i)*membership.Settle
		if back > head {
			continue
		}
		work.do(func() error {
			set, err := e.registry.OperatorSet(ctx, head-back)
			before[i] = register{set, head - back}
			return err
		})
	}
	if err := work.wait(); err != nil {
		e.logger.Debug().Err(err).Uint64("block", head).Msg("earlier operators not all known")
	}
	return slices.DeleteFunc(before[:], func(s register) bool { return s.set == nil })
}

// members returns the Raft configuration to aim at.
func (e *Engine) members(status raftlog.Status) (voters, others []raftlog.Member) {
	return e.plan.Load().Target(status.Voters, status.NonVoters)
}

// outdated reports whether the Raft configuration is not the one to aim at. Only
// leaders care.
func (e *Engine) outdated(status raftlog.Status) bool {
	if !status.Leading {
		return false
	}
	voters, others := e.members(status)
	return len(voters) > 0 && (!slices.Equal(status.Voters, voters) || !slices.Equal(status.NonVoters, others))
}
