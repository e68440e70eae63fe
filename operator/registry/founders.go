package registry

import (
	"context"
	"fmt"

	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Founders implements [backend.Backend]: the order is that of the quorum's index.
func (r *Registry) Founders(ctx context.Context, n int, confirmations uint64) ([]eigenshift.Operator, error) {
	block, found, err := r.foundation(ctx, n, confirmations)
	if err != nil || !found {
		return nil, err
	}
	ids, err := chain.Read[[][32]byte](ctx, r.node, chain.Latest, r.index, "getOperatorListAtBlockNumber", r.cfg.Quorums[0], block)
	if err != nil {
		return nil, err
	}
	if len(ids) < n {
		return nil, fmt.Errorf("%d operators listed at block %d, expected %d", len(ids), block, n)
	}
	founders := make([]eigenshift.Operator, n)
	wanted := make([]eigenshift.OperatorID, n)
	addresses := make([]common.Address, n)
	calls := make([]chain.Wanted, n)
	for i, id := range ids[:n] {
		wanted[i] = id
		calls[i] = chain.Want(&addresses[i], r.coordinator, "getOperatorFromId", id)
	}
	if err := r.node.Fetch(ctx, chain.Latest, calls...); err != nil {
		return nil, err
	}
	sockets, err := r.Sockets(ctx, wanted)
	if err != nil {
		return nil, err
	}
	for i, id := range wanted {
		founders[i] = eigenshift.Operator{Address: addresses[i], ID: id, Socket: sockets[id]}
	}
	return founders, nil
}

const (
	updatesAtOnce = 32
	// maxUpdates bounds the search; the count of operators changes at most once
	// a block, and a cluster is founded early in a quorum's life.
	maxUpdates = 4096
)

// foundation walks through the history of the quorum's size, which starts with
// its creation, to the first entry of at least n.
func (r *Registry) foundation(ctx context.Context, n int, confirmations uint64) (block uint32, found bool, err error) {
	for start := int64(0); start < maxUpdates; start += updatesAtOnce {
		questions := make([]chain.Question[indexregistry.IIndexRegistryTypesQuorumUpdate], updatesAtOnce)
		calls := make([]*chain.Call, updatesAtOnce)
		for i := range questions {
			questions[i] = chain.Ask[indexregistry.IIndexRegistryTypesQuorumUpdate](r.index, "getQuorumUpdateAtIndex", r.cfg.Quorums[0], uint32(start)+uint32(i))
			calls[i] = questions[i].Call
		}
		head, err := r.node.CallContractsAtHead(ctx, calls...)
		if err != nil {
			return 0, false, err
		}
		for _, q := range questions {
			if chain.IsRevert(q.Err) {
				return 0, false, nil // the end of the history
			}
			update, err := q.Answer()
			if err != nil {
				return 0, false, err
			}
			if update.NumOperators >= uint32(n) {
				return update.FromBlockNumber, uint64(update.FromBlockNumber)+confirmations <= head, nil
			}
		}
	}
	return 0, false, fmt.Errorf("quorum %d never had %d operators in its first %d changes: lower bootstrap_operators", r.cfg.Quorums[0], n, maxUpdates)
}
