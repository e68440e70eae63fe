package registry

import (
	"context"
	"fmt"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// movedSockets finds the sockets that operators changed in a range of blocks.
func (r *Registry) movedSockets(ctx context.Context, from, to uint64) (map[eigenshift.OperatorID]string, error) {
	filterer := chain.Bound(coordinator.NewContractSlashingRegistryCoordinatorFilterer(r.coordinator.Address, r.node.Contracts()))
	events, err := filterer.FilterOperatorSocketUpdate(&bind.FilterOpts{Start: from, End: &to, Context: ctx}, nil)
	if err != nil {
		return nil, fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
	}
	defer events.Close()
	moved := make(map[eigenshift.OperatorID]string)
	for events.Next() {
		moved[events.Event.OperatorId] = events.Event.Socket
	}
	if err := events.Error(); err != nil {
		return nil, fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
	}
	return moved, nil
}
