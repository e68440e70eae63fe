package core_test

import (
	"reflect"
	"testing"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/DelegationManager"
	protocolregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/ProtocolRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/core"
	"github.com/eigenshift/avs/devnet/eigenlayer"
)

func build(t *testing.T, delays core.Delays) *eigenlayer.State {
	t.Helper()
	embedded, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	coordinator, implementation := embedded.Addresses.MockCoordinator, embedded.Addresses.CoordinatorImplementation
	state, err := core.State(t.Context(), &eigenlayer.State{
		Alloc: types.GenesisAlloc{
			coordinator:    embedded.Alloc[coordinator],
			implementation: embedded.Alloc[implementation],
		},
		Addresses: eigenlayer.Addresses{MockCoordinator: coordinator, CoordinatorImplementation: implementation},
	}, delays)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

func TestState_IsTheEmbeddedOneEachTime(t *testing.T) {
	embedded, err := eigenlayer.Load()
	if err != nil {
		t.Fatal(err)
	}
	state := build(t, core.Short())
	if state.Addresses != embedded.Addresses {
		t.Errorf("addresses %+v, embedded are %+v", state.Addresses, embedded.Addresses)
	}
	if len(state.Alloc) != len(embedded.Alloc) {
		t.Errorf("%d accounts, embedded are %d", len(state.Alloc), len(embedded.Alloc))
	}
	for address, account := range state.Alloc {
		got, want := account, embedded.Alloc[address]
		if got.Balance.Cmp(want.Balance) != 0 || !reflect.DeepEqual(got.Code, want.Code) || len(got.Storage) != len(want.Storage) {
			t.Errorf("the account at %s is another one than the embedded", address)
		}
	}
}

// A program outside the repository makes the state when it runs, where the core is at the
// same addresses, and there is no middleware.
func TestState_WithoutTheMiddleware(t *testing.T) {
	embedded, err := core.Load(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	state, err := core.State(t.Context(), &eigenlayer.State{}, core.Short())
	if err != nil {
		t.Fatal(err)
	}
	if state.Addresses.Core != embedded.Addresses.Core || state.Addresses.HasMiddleware() || !embedded.Addresses.HasMiddleware() {
		t.Errorf("addresses %+v, embedded are %+v", state.Addresses, embedded.Addresses)
	}
	if err := state.Check(); err != nil {
		t.Error(err)
	}
	delete(state.Alloc, state.Addresses.KeyRegistrar)
	if err := state.Check(); err == nil {
		t.Error("a state without the key registrar passes")
	}
}

// The contracts say themselves which version they are of, and which delays they have.
func TestState_HasTheVersionAndTheDelays(t *testing.T) {
	delays := core.Delays{Configuration: 126_000, Exit: 100_800}
	state := build(t, delays)
	c, err := chain.Start(chain.Config{Alloc: state.Alloc, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	opts := &bind.CallOpts{Context: t.Context()}
	registry, err := protocolregistry.NewProtocolRegistryCaller(state.Addresses.ProtocolRegistry, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	if version, err := registry.Version(opts); err != nil || version != core.Version {
		t.Errorf("the protocol registry says version %q (%v), want %q", version, err, core.Version)
	}
	delegation, err := delegationmanager.NewDelegationManagerCaller(state.Addresses.DelegationManager, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	if version, err := delegation.Version(opts); err != nil || version != core.Version {
		t.Errorf("the delegation manager says version %q (%v), want %q", version, err, core.Version)
	}
	if blocks, err := delegation.MinWithdrawalDelayBlocks(opts); err != nil || blocks != delays.Exit {
		t.Errorf("withdrawals take %d blocks (%v), want %d", blocks, err, delays.Exit)
	}
	allocation, err := allocationmanager.NewAllocationManagerCaller(state.Addresses.AllocationManager, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	if blocks, err := allocation.DEALLOCATIONDELAY(opts); err != nil || blocks != delays.Exit {
		t.Errorf("deallocation takes %d blocks (%v), want %d", blocks, err, delays.Exit)
	}
	if blocks, err := allocation.ALLOCATIONCONFIGURATIONDELAY(opts); err != nil || blocks != delays.Configuration {
		t.Errorf("configuration takes %d blocks (%v), want %d", blocks, err, delays.Configuration)
	}
}
