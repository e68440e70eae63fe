package deploy

import (
	"errors"
	"math/big"

	blsapkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	signaturechecker "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockAvsServiceManager"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/operator/deployment"
)

// middleware creates EigenLayer's registries for the AVS. The registries and
// their coordinator know each other from their creation on, so the coordinator's
// address is computed before it exists. So is the service manager's, which the plan creates.
func (d *deployer) middleware(settings *deployment.Settings) (err error) {
	const creationsBeforeCoordinator = 4
	c := &d.out.Contracts
	if c.ServiceManager, err = deployment.ServiceManagerOf(*settings, d.eigenLayer()); err != nil {
		return err
	}
	c.RegistryCoordinator = d.Address(creationsBeforeCoordinator)
	c.StakeRegistry = d.Create(stakeregistry.DeployContractStakeRegistry(
		d.Next("create stake registry"), d.Client,
		c.RegistryCoordinator, c.DelegationManager, c.AVSDirectory, c.AllocationManager))
	c.BLSApkRegistry = d.Create(blsapkregistry.DeployContractBLSApkRegistry(
		d.Next("create BLS key registry"), d.Client, c.RegistryCoordinator))
	c.IndexRegistry = d.Create(indexregistry.DeployContractIndexRegistry(
		d.Next("create index registry"), d.Client, c.RegistryCoordinator))
	c.SocketRegistry = d.Create(socketregistry.DeployContractSocketRegistry(
		d.Next("create socket registry"), d.Client, c.RegistryCoordinator))

	code, err := coordinatorCode(d.Batch, d.plan.EigenLayer, registries{
		stake:      c.StakeRegistry,
		apk:        c.BLSApkRegistry,
		index:      c.IndexRegistry,
		socket:     c.SocketRegistry,
		pauser:     d.plan.EigenLayer.PauserRegistry,
		allocation: d.plan.EigenLayer.AllocationManager,
	})
	if err != nil {
		return err
	}
	if at := d.CreateCode("create registry coordinator", code); at != c.RegistryCoordinator {
		return errors.New("the coordinator's address is not the one that its registries were given")
	}
	registry := batch.Bind(d.Batch, c.RegistryCoordinator, coordinator.NewContractSlashingRegistryCoordinatorTransactor)
	owner := d.From.Address
	d.Call(registry.Initialize(d.Next("initialize registry coordinator"), owner, owner, owner, new(big.Int), c.ServiceManager))

	c.OperatorStateRetriever = d.Create(stateretriever.DeployContractOperatorStateRetriever(
		d.Next("create operator state retriever"), d.Client))
	c.SignatureChecker = d.Create(signaturechecker.DeployContractMockAvsServiceManager(
		d.Next("create signature checker"), d.Client,
		c.RegistryCoordinator, c.AVSDirectory, c.RewardsCoordinator, c.PermissionController, c.AllocationManager))
	settings.Middleware = deployment.MiddlewareSettings{
		RegistryCoordinator: c.RegistryCoordinator, SignatureChecker: c.SignatureChecker, OperatorStateRetriever: c.OperatorStateRetriever,
	}
	return nil
}

// middlewareQuorum creates quorum 0. Where the plan has a look-ahead it counts what
// operators have allocated to it: stake that signs is then stake that can be
// slashed. Otherwise it counts all stake that is delegated to an operator, and
// operators can join without waiting for an allocation.
func (d *deployer) middlewareQuorum() {
	c := &d.out.Contracts
	registry := batch.Bind(d.Batch, c.RegistryCoordinator, coordinator.NewContractSlashingRegistryCoordinatorTransactor)
	terms := coordinator.ISlashingRegistryCoordinatorTypesOperatorSetParam{
		MaxOperatorCount:        maxOperators,
		KickBIPsOfOperatorStake: 11_000,
		KickBIPsOfTotalStake:    50,
	}
	strategies := []coordinator.IStakeRegistryTypesStrategyParams{{Strategy: c.Strategy, Multiplier: ether}}
	options := d.Next("create quorum 0")
	if d.plan.LookAhead == 0 {
		d.Call(registry.CreateTotalDelegatedStakeQuorum(options, terms, common.Big1, strategies))
		return
	}
	d.Call(registry.CreateSlashableStakeQuorum(options, terms, common.Big1, strategies, d.plan.LookAhead))
}
