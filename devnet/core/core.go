// Package core deploys EigenLayer's core, from the bytecode that the module
// eigenlayer-contracts ships: the contracts of public networks, with delays that
// its constructors take as arguments. Nothing in them is changed.
//
// Left out is what an AVS on the devnet does not touch: beacon chain pods, EIGEN,
// emissions and the transport of tables to other chains.
package core

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"time"

	avsdirectory "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AVSDirectory"
	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	allocationmanagerview "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManagerView"
	delegationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/DelegationManager"
	eigenpodmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/EigenPodManager"
	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	pauserregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/PauserRegistry"
	permissioncontroller "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/PermissionController"
	protocolregistry "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/ProtocolRegistry"
	rewardscoordinator "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/RewardsCoordinator"
	strategybase "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/StrategyBase"
	strategymanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/StrategyManager"
	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	gethcore "github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/coreproxy"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/eigenlayer"
)

// Version is that of the core, as its contracts report it.
const Version = "1.13.0"

// Delays of the core, in blocks. On mainnet they are days and weeks.
type Delays struct {
	// Configuration is how long after registering with EigenLayer an operator can
	// allocate stake, and how long a new slasher takes to be one.
	Configuration uint32
	// Exit is how long deallocated stake, and that of an operator that has left,
	// can still be slashed, and how long withdrawals take. Nothing can be slashed
	// in the first blocks of a chain, up to this number.
	Exit uint32
}

// Short returns the devnet's delays, for a chain on which nobody waits for days.
func Short() Delays { return Delays{Configuration: 1, Exit: 30} }

// Parameters of the RewardsCoordinator, in seconds. Periods are of whole weeks.
const (
	rewardsInterval    = 604_800
	rewardsMaxDuration = 6_048_000
	rewardsMaxPast     = 14_515_200
	rewardsMaxFuture   = 2_592_000
	rewardsGenesis     = 1_710_979_200
	rewardsDelay       = 1 // of a root, before it can be claimed against
	rewardsSplitBps    = 1_000
)

// A deployer carries the deployment through its steps.
type deployer struct {
	*batch.Batch
	delays Delays
	out    eigenlayer.Addresses
	pods   common.Address // the EigenPodManager
}

// Deploy deploys the core from [account.EigenLayer], which needs ether, and owns
// all of it afterwards. It returns when everything is on the chain.
func Deploy(ctx context.Context, on batch.Chain, delays Delays) (eigenlayer.Addresses, error) {
	from, err := batch.New(ctx, on, account.EigenLayer())
	if err != nil {
		return eigenlayer.Addresses{}, err
	}
	d := &deployer{Batch: from, delays: delays}
	d.permissions()
	d.managers()
	d.others()
	d.strategy()
	d.registry()
	if err := d.Settle(); err != nil {
		return eigenlayer.Addresses{}, fmt.Errorf("deploy EigenLayer's core: %w", err)
	}
	return d.out, nil
}

// permissions creates what the other contracts ask who may do what.
func (d *deployer) permissions() {
	owner := d.From.Address
	d.out.PauserRegistry = d.Create(pauserregistry.DeployPauserRegistry(
		d.Next("create pauser registry"), d.Client, []common.Address{owner}, owner))
	d.out.PermissionController = d.Create(permissioncontroller.DeployPermissionController(
		d.Next("create permission controller"), d.Client))
}

// managers creates the contracts that know each other from their creation on, so
// the addresses of their proxies are computed before these exist.
func (d *deployer) managers() {
	o := &d.out
	const view = 1 // the first creation; then an implementation and its proxy for each
	o.AllocationManager, o.DelegationManager, o.StrategyManager, d.pods = d.Address(view+1), d.Address(view+3), d.Address(view+5), d.Address(view+7)
	none := common.Address{} // EIGEN's strategy, the deposit contract, the beacon of pods

	allocationView := d.Create(allocationmanagerview.DeployAllocationManagerView(
		d.Next("create view of allocation manager"), d.Client, o.DelegationManager, none, d.delays.Exit, d.delays.Configuration))
	code := d.Create(allocationmanager.DeployAllocationManager(d.Next("create allocation manager"), d.Client,
		allocationView, o.DelegationManager, none, o.PauserRegistry, o.PermissionController, d.delays.Exit, d.delays.Configuration))
	d.expect(o.AllocationManager, d.proxy(code, allocationmanager.AllocationManagerMetaData, nothingPaused))

	code = d.Create(delegationmanager.DeployDelegationManager(d.Next("create delegation manager"), d.Client,
		o.StrategyManager, d.pods, o.AllocationManager, o.PauserRegistry, o.PermissionController, d.delays.Exit, Version))
	d.expect(o.DelegationManager, d.proxy(code, delegationmanager.DelegationManagerMetaData, nothingPaused))

	code = d.Create(strategymanager.DeployStrategyManager(d.Next("create strategy manager"), d.Client,
		o.AllocationManager, o.DelegationManager, o.PauserRegistry, Version))
	d.expect(o.StrategyManager, d.proxy(code, strategymanager.StrategyManagerMetaData, d.From.Address, d.From.Address, nothingPaused))

	code = d.Create(eigenpodmanager.DeployEigenPodManager(d.Next("create pod manager"), d.Client,
		none, none, o.DelegationManager, o.PauserRegistry))
	d.expect(d.pods, d.proxy(code, eigenpodmanager.EigenPodManagerMetaData, d.From.Address, nothingPaused))
}

// others creates what knows the managers and is not known by them.
func (d *deployer) others() {
	o, owner := &d.out, d.From.Address
	o.KeyRegistrar = d.Create(keyregistrar.DeployKeyRegistrar(
		d.Next("create key registrar"), d.Client, o.PermissionController, o.AllocationManager, Version))
	code := d.Create(avsdirectory.DeployAVSDirectory(
		d.Next("create AVS directory"), d.Client, o.DelegationManager, o.PauserRegistry, Version))
	o.AVSDirectory = d.proxy(code, avsdirectory.AVSDirectoryMetaData, owner, nothingPaused)
	code = d.Create(rewardscoordinator.DeployRewardsCoordinator(d.Next("create rewards coordinator"), d.Client,
		rewardscoordinator.IRewardsCoordinatorTypesRewardsCoordinatorConstructorParams{
			DelegationManager:          o.DelegationManager,
			StrategyManager:            o.StrategyManager,
			AllocationManager:          o.AllocationManager,
			PauserRegistry:             o.PauserRegistry,
			PermissionController:       o.PermissionController,
			CALCULATIONINTERVALSECONDS: rewardsInterval,
			MAXREWARDSDURATION:         rewardsMaxDuration,
			MAXRETROACTIVELENGTH:       rewardsMaxPast,
			MAXFUTURELENGTH:            rewardsMaxFuture,
			GENESISREWARDSTIMESTAMP:    rewardsGenesis,
		}))
	o.RewardsCoordinator = d.proxy(code, rewardscoordinator.RewardsCoordinatorMetaData,
		owner, nothingPaused, owner, uint32(rewardsDelay), uint16(rewardsSplitBps), owner)
}

// strategy creates a token that anybody can mint, and a strategy to stake it in.
func (d *deployer) strategy() {
	o := &d.out
	o.Token = d.Create(mockerc20.DeployContractMockERC20(d.Next("create token"), d.Client))
	code := d.Create(strategybase.DeployStrategyBase(
		d.Next("create strategy"), d.Client, o.StrategyManager, o.PauserRegistry))
	o.Strategy = d.proxy(code, strategybase.StrategyBaseMetaData, o.Token)
	manager := batch.Bind(d.Batch, o.StrategyManager, strategymanager.NewStrategyManagerTransactor)
	d.Call(manager.AddStrategiesToDepositWhitelist(d.Next("allow deposits into the strategy"), []common.Address{o.Strategy}))
}

// registry creates the contract that says which version the core is of.
func (d *deployer) registry() {
	o, owner := &d.out, d.From.Address
	code := d.Create(protocolregistry.DeployProtocolRegistry(d.Next("create protocol registry"), d.Client))
	o.ProtocolRegistry = d.proxy(code, protocolregistry.ProtocolRegistryMetaData, owner, owner)
	contract := batch.Bind(d.Batch, o.ProtocolRegistry, protocolregistry.NewProtocolRegistryTransactor)
	names := []string{"AllocationManager", "DelegationManager", "StrategyManager", "RewardsCoordinator", "AVSDirectory"}
	addresses := []common.Address{o.AllocationManager, o.DelegationManager, o.StrategyManager, o.RewardsCoordinator, o.AVSDirectory}
	configurations := make([]protocolregistry.IProtocolRegistryTypesDeploymentConfig, len(names))
	for i := range configurations {
		configurations[i].Pausable = true
	}
	d.Call(contract.Ship(d.Next("ship version "+Version), addresses, configurations, names, Version))
}

// nothingPaused is the initial status of what can be paused.
var nothingPaused = new(big.Int)

// proxy creates the proxy of a contract and initialises it.
func (d *deployer) proxy(code common.Address, contract *bind.MetaData, initialize ...any) common.Address {
	parsed, err := contract.GetAbi()
	if err != nil {
		d.Fail(fmt.Errorf("parse ABI: %w", err))
		return common.Address{}
	}
	call, err := parsed.Pack("initialize", initialize...)
	if err != nil {
		d.Fail(fmt.Errorf("encode initialisation: %w", err))
		return common.Address{}
	}
	return d.Create(coreproxy.DeployCoreProxy(d.Next("create proxy"), d.Client, code, call))
}

// expect fails when a proxy is not where the others were told that it would be.
func (d *deployer) expect(want, got common.Address) {
	if got != want {
		d.Fail(fmt.Errorf("a proxy is at %s and not at %s, which other contracts were given", got, want))
	}
}

// State returns a chain state in which the core is deployed, beside the contracts
// of another state. Equal arguments give equal states.
func State(ctx context.Context, beside *eigenlayer.State, delays Delays) (*eigenlayer.State, error) {
	owner := account.EigenLayer().Address
	alloc := make(types.GenesisAlloc)
	maps.Copy(alloc, beside.Alloc)
	alloc[owner] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))}
	c, err := chain.Start(chain.Config{Alloc: alloc, Genesis: time.Unix(rewardsGenesis, 0), Dumpable: true, Logger: zerolog.Nop()})
	if err != nil {
		return nil, err
	}
	defer c.Close()
	addresses, err := Deploy(ctx, c, delays)
	if err != nil {
		return nil, err
	}
	addresses.MockCoordinator, addresses.CoordinatorImplementation = beside.Addresses.MockCoordinator, beside.Addresses.CoordinatorImplementation
	dump, err := c.Dump()
	if err != nil {
		return nil, err
	}
	// What the chain itself has in its accounts is of the past that ends here.
	system := gethcore.SystemContractAllocs()
	maps.DeleteFunc(dump, func(address common.Address, a types.Account) bool {
		_, is := system[address]
		return is || len(a.Code) == 0 && address != owner
	})
	state := &eigenlayer.State{Alloc: dump, Addresses: addresses}
	return state, state.Check()
}

// Load returns the state that was embedded when the program was built. A program outside the
// repository has none: then it is made here, of the core alone, without the middleware.
func Load(ctx context.Context) (*eigenlayer.State, error) {
	state, err := eigenlayer.Load()
	if errors.Is(err, eigenlayer.ErrNotGenerated) {
		return State(ctx, &eigenlayer.State{}, Short())
	}
	return state, err
}
