package operator

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/registry"
)

// founder founds the first cluster. The chain says which operators do; each of
// them founds it with the same members. All others wait for a leader to add them.
type founder struct {
	cfg      config.Config
	self     common.Address
	node     *chain.Node
	registry *registry.Registry
	log      *raftlog.Node
	logger   zerolog.Logger
}

// run ends when this operator has been part of a cluster, or is none of the
// founders.
func (f founder) run(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	waiting := false
	for range f.node.Heads(ctx) {
		done, err := f.try(ctx)
		switch {
		case done:
			return
		case err != nil && ctx.Err() == nil:
			f.logger.Warn().Err(err).Msg("first cluster not founded yet")
		case !waiting:
			waiting = true
			f.logger.Info().Int("operators", f.cfg.BootstrapOperators).Msg("waiting until that many operators are registered")
		}
	}
}

func (f founder) try(ctx context.Context) (done bool, err error) {
	// A founder that was faster may have reached this operator already.
	if has, err := f.log.HasState(); err != nil || has {
		return has, err
	}
	founders, err := f.registry.Founders(ctx, f.cfg.BootstrapOperators, f.cfg.BootstrapConfirmations)
	if err != nil || founders == nil {
		return false, err
	}
	mine := false
	members := make([]raftlog.Member, len(founders))
	for i, op := range founders {
		members[i] = raftlog.Member{Address: op.Address, Socket: op.Socket}
		mine = mine || op.Address == f.self
	}
	if !mine {
		f.logger.Info().Msg("the first cluster is founded by others, waiting to be added")
		return true, nil
	}
	if err := f.log.Bootstrap(members); err != nil {
		// Again: one that was faster may have been faster than this attempt, too.
		if has, hasErr := f.log.HasState(); hasErr == nil && has {
			return true, nil
		}
		return false, err
	}
	f.logger.Info().Int("members", len(members)).Msg("first cluster founded")
	return true, nil
}
