package registry

import (
	"context"
	"fmt"

	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// g2FromEvent looks for the event with an operator's key in G2; the key is zero
// where nothing was found. An operator's key is registered in the transaction that
// registers it for the first time, so the block of that is looked at first. Else all
// blocks are searched since the first quorum was created.
func (r *Registry) g2FromEvent(ctx context.Context, op eigenshift.Operator) (eigenshift.G2Key, error) {
	first := chain.Ask[coordinator.ISlashingRegistryCoordinatorTypesQuorumBitmapUpdate](r.coordinator, "getQuorumBitmapUpdateByIndex", [32]byte(op.ID), zeros(1)[0])
	created := chain.Ask[indexregistry.IIndexRegistryTypesQuorumUpdate](r.index, "getQuorumUpdateAtIndex", uint8(0), uint32(0))
	head, err := r.node.CallContractsAtHead(ctx, first.Call, created.Call)
	if err != nil {
		return eigenshift.G2Key{}, fmt.Errorf("fetch key registration of %s: %w", op.Address, err)
	}
	if registered, err := first.Answer(); err == nil {
		block := uint64(registered.UpdateBlockNumber)
		if key, err := r.g2In(chain.Expecting(ctx), op.Address, block, block); err != nil || key != (eigenshift.G2Key{}) {
			return key, err
		}
	}
	since, err := created.Answer()
	if err != nil {
		return eigenshift.G2Key{}, fmt.Errorf("fetch key registration of %s: %w", op.Address, err)
	}
	return r.g2In(ctx, op.Address, uint64(since.FromBlockNumber), head)
}

// g2In looks for the event in a range of blocks.
func (r *Registry) g2In(ctx context.Context, operator common.Address, from, to uint64) (eigenshift.G2Key, error) {
	filterer := chain.Bound(apkregistry.NewContractBLSApkRegistryFilterer(r.apk.Address, r.node.Contracts()))
	events, err := filterer.FilterNewPubkeyRegistration(&bind.FilterOpts{Start: from, End: &to, Context: ctx}, []common.Address{operator})
	if err != nil {
		return eigenshift.G2Key{}, fmt.Errorf("fetch key registration of %s: %w", operator, err)
	}
	defer events.Close()
	var key eigenshift.G2Key
	for events.Next() {
		p := events.Event.PubkeyG2
		key = encodeG2(apkregistry.BN254G2Point{X: p.X, Y: p.Y})
	}
	if err := events.Error(); err != nil {
		return eigenshift.G2Key{}, fmt.Errorf("fetch key registration of %s: %w", operator, err)
	}
	return key, nil
}
