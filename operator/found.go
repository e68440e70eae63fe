package operator

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// rejoining is for how long a founder without a folder waits for a leader when
// the chain shows that there was a cluster already: most often it has lost its
// folder, and the leader comes within a second. By the end of it nobody counts
// votes of an election any more in which this operator may have voted before.
const rejoining = time.Minute

// founder founds the first cluster. The chain says which operators do; each of
// them founds it with the same members. All others wait for a leader to add them.
type founder struct {
	self   common.Address
	count  int // of founders
	logger zerolog.Logger

	heads     func(context.Context) <-chan eigenshift.Block
	founders  func(context.Context) ([]eigenshift.Operator, error) // nil: too few are registered yet
	settled   func(context.Context) (bool, error)                  // has any task ever?
	hasState  func() (bool, error)
	bootstrap func([]raftlog.Member) error

	started time.Time
	told    string // what it waits for, as it was logged
}

// run ends when this operator has been part of a cluster, or is none of the
// founders.
func (f *founder) run(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	f.started = time.Now()
	for range f.heads(ctx) {
		done, err := f.try(ctx)
		if done {
			return
		}
		if err != nil && ctx.Err() == nil {
			f.logger.Warn().Err(err).Msg("first cluster not founded yet")
		}
	}
}

// try reports whether there is nothing left to do.
func (f *founder) try(ctx context.Context) (done bool, err error) {
	// A founder that was faster may have reached this operator already.
	if has, err := f.hasState(); err != nil || has {
		return has, err
	}
	founders, err := f.founders(ctx)
	if err != nil {
		return false, err
	}
	if founders == nil {
		f.tell("waiting until enough operators are registered to found the cluster")
		return false, nil
	}
	mine := false
	members := make([]raftlog.Member, len(founders))
	for i, op := range founders {
		members[i] = raftlog.Member{Address: op.Address, Socket: op.Socket}
		mine = mine || op.Address == f.self
	}
	if !mine {
		f.tell("the first cluster is founded by others, waiting to be added")
		return true, nil
	}
	if time.Since(f.started) < rejoining {
		settled, err := f.settled(ctx)
		if err != nil {
			return false, err
		}
		if settled {
			f.tell("tasks have settled before, so there is a cluster: waiting for its leader")
			return false, nil
		}
	}
	if err := f.bootstrap(members); err != nil {
		// Again: one that was faster may have been faster than this attempt, too.
		if has, hasErr := f.hasState(); hasErr == nil && has {
			return true, nil
		}
		return false, err
	}
	f.logger.Info().Int("members", len(members)).Msg("first cluster founded")
	return true, nil
}

// tell logs what is waited for, once.
func (f *founder) tell(what string) {
	if what == f.told {
		return
	}
	f.told = what
	f.logger.Info().Int("founders", f.count).Msg(what)
}
