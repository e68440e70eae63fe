package registry

import (
	"context"
	"fmt"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// readSockets reads the sockets that are registered for operators.
func (r *Registry) readSockets(ctx context.Context, at chain.At, ids []eigenshift.OperatorID) (map[eigenshift.OperatorID]string, error) {
	read := make(map[eigenshift.OperatorID]string, len(ids))
	questions := make([]chain.Question[string], len(ids))
	calls := make([]*chain.Call, len(ids))
	for i, id := range ids {
		questions[i] = chain.Ask[string](r.sockets, "getOperatorSocket", [32]byte(id))
		calls[i] = questions[i].Call
	}
	if err := r.node.CallContracts(ctx, at, calls...); err != nil {
		return nil, fmt.Errorf("fetch sockets: %w", err)
	}
	for i, id := range ids {
		socket, err := questions[i].Answer()
		if err != nil {
			return nil, fmt.Errorf("fetch socket of operator %s: %w", id, err)
		}
		read[id] = socket
	}
	return read, nil
}

// movedSockets finds the sockets that operators changed in a range of blocks.
func (r *Registry) movedSockets(ctx context.Context, from, to uint64) (map[eigenshift.OperatorID]string, error) {
	filterer, err := coordinator.NewContractSlashingRegistryCoordinatorFilterer(r.coordinator.Address, r.node.Contracts())
	if err != nil {
		return nil, fmt.Errorf("parse contract interface: %w", err)
	}
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
