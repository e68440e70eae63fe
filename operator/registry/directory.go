package registry

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	// maxEventRange is over how many blocks socket updates are looked for; after a
	// longer gap all sockets are fetched again.
	maxEventRange = 500
	// overlap is how many blocks are looked at again with each head: a node that
	// lags finds no updates where there are some.
	overlap = 4
	// rereadShare is the share of all sockets that is read again with each head, one
	// of so many: no list of updates is believed for longer than that many blocks.
	rereadShare = 8
	// directoryTimeout bounds an update of the directory.
	directoryTimeout = 30 * time.Second
)

// directory is the operators at the newest head, for those who cannot wait for a
// node.
type directory struct {
	operators []eigenshift.Operator
	byAddress map[common.Address]eigenshift.Operator
}

// Operator returns a registered operator from memory, as of the newest head.
func (r *Registry) Operator(address common.Address) (eigenshift.Operator, bool) {
	op, ok := r.directory.Load().byAddress[address]
	return op, ok
}

// Operators returns all registered operators from memory, ascending by address.
// The caller must not change them.
func (r *Registry) Operators() []eigenshift.Operator { return r.directory.Load().operators }

// Run keeps the directory at the newest head until ctx ends.
func (r *Registry) Run(ctx context.Context) {
	var last eigenshift.Block
	for head := range r.node.Heads(ctx) {
		if err := r.follow(ctx, last, head); err != nil {
			if ctx.Err() == nil {
				r.cfg.Logger.Warn().Err(err).Uint64("block", head.Number).Msg("directory of operators not updated")
			}
			continue
		}
		last = head
	}
}

// Refresh brings the directory to a head at once.
func (r *Registry) Refresh(ctx context.Context, head eigenshift.Block) error {
	return r.follow(ctx, eigenshift.Block{}, head)
}

func (r *Registry) follow(ctx context.Context, last, head eigenshift.Block) error {
	ctx, cancel := context.WithTimeout(ctx, directoryTimeout)
	defer cancel()
	if err := r.followSockets(ctx, last, head); err != nil {
		r.cfg.Logger.Debug().Err(err).Uint64("block", head.Number).Msg("updates of sockets not found, reading all again")
		r.forget(func(sockets map[eigenshift.OperatorID]knownSocket) { clear(sockets) })
	}
	state, err := r.State(ctx, head.Number)
	if errors.Is(err, eigenshift.ErrNoOperatorSet) {
		r.directory.Store(new(directory))
		return nil
	}
	if err != nil {
		return err
	}
	d := &directory{operators: state.Set.Operators, byAddress: make(map[common.Address]eigenshift.Operator)}
	for _, op := range d.operators {
		d.byAddress[op.Address] = op
	}
	r.directory.Store(d)
	return nil
}

// continues says whether head follows last on the same fork and not too far away.
func (r *Registry) continues(ctx context.Context, last, head eigenshift.Block) (bool, error) {
	switch {
	case last == (eigenshift.Block{}) || head.Number <= last.Number || head.Number > last.Number+maxEventRange:
		return false, nil
	case head.Number == last.Number+1:
		return head.Parent == last.Hash, nil
	}
	b, err := r.node.BlockByNumber(ctx, last.Number)
	return err == nil && b.Hash == last.Hash, err
}

// followSockets takes the sockets that have changed between two heads. An error says
// that what is known of sockets may be old.
func (r *Registry) followSockets(ctx context.Context, last, head eigenshift.Block) error {
	continues, err := r.continues(ctx, last, head)
	if err != nil {
		return err
	}
	if !continues {
		r.forget(func(sockets map[eigenshift.OperatorID]knownSocket) { clear(sockets) })
		return nil
	}
	if err := r.updateSockets(ctx, last.Number+1-min(last.Number, overlap), head.Number); err != nil {
		return err
	}
	return r.rereadSockets(ctx, head.Number)
}

// rereadSockets reads some sockets again, in turn.
func (r *Registry) rereadSockets(ctx context.Context, head uint64) error {
	operators := r.Operators()
	var ids []eigenshift.OperatorID
	for i := int(head % rereadShare); i < len(operators); i += rereadShare {
		ids = append(ids, operators[i].ID)
	}
	fetched, err := r.fetchSockets(ctx, ids)
	if err != nil {
		return err
	}
	r.takeSockets(fetched)
	return nil
}

// takeSockets takes the current sockets of some operators.
func (r *Registry) takeSockets(current map[eigenshift.OperatorID]knownSocket) {
	r.mu.Lock()
	for id, s := range current {
		if r.socketOf[id] == s {
			delete(current, id)
		}
	}
	r.mu.Unlock()
	if len(current) > 0 {
		r.forget(func(sockets map[eigenshift.OperatorID]knownSocket) { maps.Copy(sockets, current) })
	}
}

// updateSockets takes the sockets that operators changed in a range of blocks.
func (r *Registry) updateSockets(ctx context.Context, from, to uint64) error {
	filterer, err := coordinator.NewContractSlashingRegistryCoordinatorFilterer(r.coordinator.Address, r.node.Contracts())
	if err != nil {
		return fmt.Errorf("parse contract interface: %w", err)
	}
	events, err := filterer.FilterOperatorSocketUpdate(&bind.FilterOpts{Start: from, End: &to, Context: ctx}, nil)
	if err != nil {
		return fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
	}
	defer events.Close()
	changed := make(map[eigenshift.OperatorID]knownSocket)
	for events.Next() {
		id := eigenshift.OperatorID(events.Event.OperatorId)
		changed[id] = r.checkedSocket(id, events.Event.Socket)
	}
	if err := events.Error(); err != nil {
		return fmt.Errorf("fetch socket updates of blocks %d to %d: %w", from, to, err)
	}
	r.takeSockets(changed)
	return nil
}
