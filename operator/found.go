package operator

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// founder founds the first cluster. The chain says which operators do; each of
// them founds it with the same members. All others wait for a leader to add them.
type founder struct {
	self   common.Address
	count  int // of founders
	logger zerolog.Logger

	heads     func(context.Context) <-chan eigenshift.Block
	founders  func(context.Context) ([]eigenshift.Operator, error) // nil: too few are registered yet
	settled   func(context.Context) (bool, error)                  // has any task ever?
	agrees    func(context.Context, eigenshift.Operator) error     // nil: reachable, and runs Raft with this operator
	hasState  func() (bool, error)
	bootstrap func([]raftlog.Member) error

	started time.Time
	told    string // what it waits for, as it was logged
}

// rejoining is for how long a founder without a folder waits for a leader when
// the chain shows that there was a cluster already: most often it has lost its
// folder, and the leader comes within a second. By the end of it nobody counts
// votes of an election any more in which this operator may have voted before.
const rejoining = time.Minute

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
		return false, fmt.Errorf("find the founders: %w", err)
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
	if !f.awaitMajority(ctx, founders) {
		f.tell("waiting until a majority of the founders is there and agrees in its parameters")
		return false, nil
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

// How often, and for how long with each head, founders are asked whether they agree.
const (
	askFounders  = 250 * time.Millisecond
	askedForLong = 3 * time.Second
)

// awaitMajority reports whether a majority of the founders, this operator included,
// runs Raft with this one. A cluster on which no majority agrees would elect nobody,
// and its folders would be in the way of the one that is founded after all.
func (f *founder) awaitMajority(ctx context.Context, founders []eigenshift.Operator) bool {
	ctx, cancel := context.WithTimeout(ctx, askedForLong)
	defer cancel()
	for !f.majorityAgrees(ctx, founders) {
		select {
		case <-time.After(askFounders):
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// majorityAgrees asks all founders once, and does not wait for more than a majority.
func (f *founder) majorityAgrees(ctx context.Context, founders []eigenshift.Operator) bool {
	ctx, cancel := context.WithCancel(ctx)
	var asking sync.WaitGroup
	defer asking.Wait()
	defer cancel()
	answers := make(chan error, len(founders))
	for _, op := range founders {
		if op.Address == f.self {
			answers <- nil
			continue
		}
		asking.Go(func() { answers <- f.agrees(ctx, op) })
	}
	agreeing := 0
	for range founders {
		if <-answers == nil {
			agreeing++
		}
		if 2*agreeing > len(founders) {
			return true
		}
	}
	return false
}

// tell logs what is waited for, once.
func (f *founder) tell(what string) {
	if what == f.told {
		return
	}
	f.told = what
	f.logger.Info().Int("founders", f.count).Msg(what)
}
