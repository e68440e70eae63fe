package registration

import (
	"context"
	"fmt"
	"time"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
)

// Leaving is what it means for an operator to leave.
type Leaving struct {
	OperatorSets []uint32 // that it is in; none: it is not registered
	// SlashableFor is for how many blocks after leaving its stake can still be slashed; then
	// it is free, and the operator may come back.
	SlashableFor uint32
	blockTime    time.Duration // as of late
}

// longest bounds what is made of the times that a node gives to blocks.
const longest = 100 * 365 * 24 * time.Hour

// For returns SlashableFor as time, as blocks came of late; at most a century.
func (l Leaving) For() time.Duration {
	if l.blockTime > longest/time.Duration(max(l.SlashableFor, 1)) {
		return longest
	}
	return time.Duration(l.SlashableFor) * l.blockTime
}

// Freedom is when the stake of an operator that has left is free.
type Freedom struct {
	Block uint64    // the first in which it cannot be slashed
	Time  time.Time // about when that block comes
}

// paceBlocks is over how many blocks the time between two is measured.
const paceBlocks = 100

// Leaving asks the chain what leaving means.
func (r *Registrar) Leaving(ctx context.Context) (l Leaving, err error) {
	_, joined, err := r.quorums(ctx)
	if err != nil {
		return l, fmt.Errorf("deregister: %w", err)
	}
	l.OperatorSets = operatorSets(joined)
	if l.SlashableFor, err = r.slashableFor(ctx); err != nil {
		return l, fmt.Errorf("deregister: read for how long stake can be slashed: %w", err)
	}
	head, err := r.cfg.Node.Head(ctx)
	if err != nil {
		return l, fmt.Errorf("deregister: %w", err)
	}
	past := min(paceBlocks, max(head.Number, 1)-1) // the first block may have any time
	earlier, err := r.cfg.Node.BlockByNumber(ctx, head.Number-past)
	if err != nil {
		return l, fmt.Errorf("deregister: %w", err)
	}
	l.blockTime = blockTime(head.Time-min(earlier.Time, head.Time), past)
	return l, nil
}

// blockTime is the time between two of so many blocks that took so many seconds.
func blockTime(seconds, blocks uint64) time.Duration {
	return time.Duration(min(seconds, uint64(longest/time.Second))) * time.Second / time.Duration(max(blocks, 1))
}

// Deregister leaves the operator sets, if there are any, and returns when the stake is free.
// Deposit and registration with EigenLayer stay.
func (r *Registrar) Deregister(ctx context.Context) (Freedom, error) {
	l, err := r.Leaving(ctx)
	if err != nil || len(l.OperatorSets) == 0 {
		return Freedom{}, err
	}
	receipt, err := r.writer.DeregisterFromOperatorSets(ctx, r.self, elcontracts.DeregistrationRequest{
		AVSAddress: r.cfg.ServiceManager, OperatorSetIds: l.OperatorSets, WaitForReceipt: true,
	})
	if err != nil {
		return Freedom{}, fmt.Errorf("deregister from operator sets %v: %w", l.OperatorSets, explained(err))
	}
	r.cfg.Logger.Info().Uints32("operator_sets", l.OperatorSets).Msg("left the AVS")
	return Freedom{Block: receipt.BlockNumber.Uint64() + uint64(l.SlashableFor) + 1, Time: time.Now().Add(l.For())}, nil
}
