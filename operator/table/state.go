package table

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// state is all that is known about one block. It is never changed.
type state struct {
	set   *eigenshift.OperatorSet
	table *posted
}

// OperatorSet implements [eigenshift.Registry].
func (r *Registry) OperatorSet(ctx context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	s, err := r.state(ctx, block)
	if err != nil {
		return nil, err
	}
	return s.set, nil
}

func (r *Registry) state(ctx context.Context, block uint64) (*state, error) {
	s, err := r.states.At(ctx, block, func(ctx context.Context) (*state, error) { return r.fetch(ctx, block) })
	if err != nil {
		return nil, fmt.Errorf("fetch operator set at block %d: %w", block, err)
	}
	return s, nil
}

func (r *Registry) fetch(ctx context.Context, block uint64) (*state, error) {
	if block > 1<<32-1 {
		return nil, fmt.Errorf("block number exceeds 32 bits")
	}
	at := chain.Ask[uint32](r.contract, "tableAt", uint32(block))
	threshold := chain.Ask[uint16](r.taskManager, "thresholdBps")
	// The contract keeps the numbers of all tables, so the newest state answers for
	// any block, also where the node has dropped the block's own state.
	if err := r.node.CallContractsSince(ctx, block, at.Call, threshold.Call); err != nil {
		return nil, err
	}
	number, err := at.Answer()
	if err != nil {
		return nil, err
	}
	bps, err := threshold.Answer()
	if err != nil {
		return nil, err
	}
	if number == 0 {
		return nil, fmt.Errorf("no operator table has been posted yet: %w", eigenshift.ErrNoOperatorSet)
	}
	if uint64(number) > block {
		return nil, fmt.Errorf("the node names a table of block %d, which is later", number)
	}
	table, err := r.table(ctx, uint64(number))
	if err != nil {
		return nil, err
	}
	if last, ok := r.states.Newest(); ok && last.table == table && last.set.ThresholdBps == bps {
		set := *last.set
		set.Block = block
		return &state{set: &set, table: table}, nil
	}
	return r.build(ctx, block, bps, table)
}

// build makes a state of a table and the operators' current sockets.
func (r *Registry) build(ctx context.Context, block uint64, threshold uint16, table *posted) (*state, error) {
	operators := slices.Clone(table.operators)
	if err := r.fillSockets(ctx, operators); err != nil {
		return nil, err
	}
	set, err := eigenshift.NewOperatorSet(block, r.cfg.Quorums, threshold, operators)
	if err != nil {
		return nil, err
	}
	set.Table = table.number
	return &state{set: set, table: table}, nil
}

// fillSockets gives operators the sockets that they have registered now.
func (r *Registry) fillSockets(ctx context.Context, operators []eigenshift.Operator) error {
	accounts := make([]common.Address, len(operators))
	for i, op := range operators {
		accounts[i] = op.Address
	}
	sockets, err := r.Sockets(ctx, accounts)
	for i := range operators {
		operators[i].Socket = sockets[operators[i].Address]
	}
	return err
}
