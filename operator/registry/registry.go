// Package registry says who the AVS's operators are: EigenLayer middleware's
// registries, read through the operator's own node.
//
// What never changes is fetched once: an operator's keys. What changes rarely
// is followed by events: sockets. What may change in any block costs one request
// for each block: who is registered with how much stake.
package registry

import (
	"context"
	"fmt"
	"sync"

	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/directory"
	"github.com/eigenshift/avs/operator/snapshot"
)

// Registry implements [backend.Backend] for the middleware. It is safe for concurrent use.
type Registry struct {
	cfg  backend.Config
	node *chain.Node

	taskManager chain.Contract
	coordinator chain.Contract
	retriever   chain.Contract
	apk         chain.Contract
	index       chain.Contract
	sockets     chain.Contract

	*directory.Directory[eigenshift.OperatorID]
	states *snapshot.Cache[*State]

	mu   sync.Mutex                     // guards what follows; never held while a node is asked
	keys map[eigenshift.OperatorID]keys // never change
	// places are those of certificates that all sign, by reference block: see Prepare.
	places *recent.Map[common.Hash, indices]
}

var _ backend.Backend = (*Registry)(nil)

// Open looks up the registries of the coordinator and checks that they belong to
// the service manager.
func Open(ctx context.Context, cfg backend.Config) (*Registry, error) {
	r := &Registry{
		cfg: cfg, node: cfg.Node, states: snapshot.New[*State](cfg.Node), places: recent.New[common.Hash, indices](preparedPlaces), keys: make(map[eigenshift.OperatorID]keys),
		taskManager: chain.NewContract(cfg.TaskManager, rotatingtaskmanager.RotatingTaskManagerMetaData),
		coordinator: chain.NewContract(cfg.RegistryCoordinator, coordinator.ContractSlashingRegistryCoordinatorMetaData),
		retriever:   chain.NewContract(cfg.StateRetriever, stateretriever.ContractOperatorStateRetrieverMetaData),
		apk:         chain.NewContract(common.Address{}, apkregistry.ContractBLSApkRegistryMetaData),
		index:       chain.NewContract(common.Address{}, indexregistry.ContractIndexRegistryMetaData),
		sockets:     chain.NewContract(common.Address{}, socketregistry.ContractSocketRegistryMetaData),
	}
	r.Directory = directory.New(directory.Config[eigenshift.OperatorID]{
		Node: cfg.Node, Set: r.OperatorSet, Key: func(op eigenshift.Operator) eigenshift.OperatorID { return op.ID },
		Read: directory.Reader[eigenshift.OperatorID](cfg.Node, &r.sockets, "getOperatorSocket"), Moved: r.movedSockets, Forget: r.states.Forget, Logger: cfg.Logger,
	})
	if err := r.find(ctx); err != nil {
		return nil, fmt.Errorf("registry coordinator %s: %w", cfg.RegistryCoordinator, err)
	}
	return r, nil
}

// find fills in the addresses that the coordinator knows.
func (r *Registry) find(ctx context.Context) error {
	var account common.Address
	if err := r.node.Fetch(ctx, chain.Latest,
		chain.Want(&account, r.coordinator, "avs"),
		chain.Want(&r.apk.Address, r.coordinator, "blsApkRegistry"),
		chain.Want(&r.index.Address, r.coordinator, "indexRegistry"),
		chain.Want(&r.sockets.Address, r.coordinator, "socketRegistry"),
	); err != nil {
		return err
	}
	if account != r.cfg.ServiceManager {
		return fmt.Errorf("%w: it belongs to the AVS %s, not to %s: correct contracts.registry_coordinator or contracts.service_manager", backend.ErrForeign, account, r.cfg.ServiceManager)
	}
	return nil
}

// OperatorSet implements [eigenshift.Registry].
func (r *Registry) OperatorSet(ctx context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	state, err := r.State(ctx, block)
	if err != nil {
		return nil, err
	}
	return state.Set, nil
}
