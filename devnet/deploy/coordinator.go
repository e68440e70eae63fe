package deploy

import (
	"bytes"
	"errors"
	"fmt"

	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/eigenlayer"
)

// registries are the contracts that a registry coordinator has as constants in
// its code.
type registries struct {
	stake, apk, index, socket, pauser, allocation common.Address
}

// coordinatorCode returns the creation code of a registry coordinator of our own.
//
// The coordinator that eigensdk-go carries is not linked with its libraries, but
// the one on the chain is. So its code is taken from there, with our registries'
// addresses in place of those that it was built with. No constructor runs, which
// would forbid initialize: the contract needs no proxy.
func coordinatorCode(b *batch.Batch, core eigenlayer.Addresses, ours registries) ([]byte, error) {
	if !core.HasMiddleware() {
		return nil, errors.New("this program was built without EigenLayer's middleware, which only a build inside the repository has (make build): use the back end table")
	}
	code, err := b.Client.CodeAt(b.Context, core.CoordinatorImplementation, nil)
	if err != nil {
		return nil, fmt.Errorf("read the coordinator's code: %w", err)
	}
	theirs, err := registriesOf(b, core.MockCoordinator)
	if err != nil {
		return nil, err
	}
	for _, replace := range []struct {
		name     string
		old, new common.Address
	}{
		{"stake registry", theirs.stake, ours.stake},
		{"BLS key registry", theirs.apk, ours.apk},
		{"index registry", theirs.index, ours.index},
		{"socket registry", theirs.socket, ours.socket},
		{"pauser registry", theirs.pauser, ours.pauser},
		{"allocation manager", theirs.allocation, ours.allocation},
	} {
		if !bytes.Contains(code, replace.old[:]) {
			return nil, fmt.Errorf("the coordinator's code does not contain the address of its %s", replace.name)
		}
		code = bytes.ReplaceAll(code, replace.old[:], replace.new[:])
	}
	return creationCode(code)
}

func registriesOf(b *batch.Batch, address common.Address) (r registries, err error) {
	contract, err := coordinator.NewContractSlashingRegistryCoordinatorCaller(address, b.Client)
	if err != nil {
		return registries{}, fmt.Errorf("bind coordinator: %w", err)
	}
	for name, read := range map[string]struct {
		into *common.Address
		get  func(*bind.CallOpts) (common.Address, error)
	}{
		"stakeRegistry":     {&r.stake, contract.StakeRegistry},
		"blsApkRegistry":    {&r.apk, contract.BlsApkRegistry},
		"indexRegistry":     {&r.index, contract.IndexRegistry},
		"socketRegistry":    {&r.socket, contract.SocketRegistry},
		"pauserRegistry":    {&r.pauser, contract.PauserRegistry},
		"allocationManager": {&r.allocation, contract.AllocationManager},
	} {
		if *read.into, err = read.get(&bind.CallOpts{Context: b.Context}); err != nil {
			return registries{}, fmt.Errorf("read %s of the coordinator on the chain: %w", name, err)
		}
	}
	return r, nil
}

// creationCode returns code that deploys runtime as it is.
func creationCode(runtime []byte) ([]byte, error) {
	if len(runtime) == 0 || len(runtime) > 0xffff {
		return nil, fmt.Errorf("runtime code of %d bytes", len(runtime))
	}
	prologue := []byte{
		0x61, byte(len(runtime) >> 8), byte(len(runtime)), // PUSH2 length
		0x80,       // DUP1
		0x60, 0x0c, // PUSH1 length of this prologue
		0x60, 0x00, // PUSH1 0
		0x39,       // CODECOPY
		0x60, 0x00, // PUSH1 0
		0xf3, // RETURN
	}
	prologue[5] = byte(len(prologue))
	return append(prologue, runtime...), nil
}
