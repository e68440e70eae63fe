package deploy

import (
	"context"
	"fmt"
	"slices"

	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	sdk "github.com/Layr-Labs/eigensdk-go/chainio/utils"
	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RegistryCoordinator"
	strategymanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/operator/keystore"
)

// Register registers the operator with that number, whose account the plan must
// have funded: with EigenLayer, with its deposit, and for quorum 0 with its BLS
// key and socket. It allocates all its stake first, where what is allocated counts;
// EigenLayer's delays must be short then.
//
// It is for states that are made for tests. Operators register themselves, and
// take these steps in any order and in any block; here they take place in one
// order in one block, so that the same code gives the same state.
func Register(ctx context.Context, chain batch.Chain, d *Deployment, number int, socket string) error {
	operator := account.Operator(number)
	s, err := batch.New(ctx, chain, operator)
	if err != nil {
		return err
	}
	delegation := batch.Bind(s, d.Contracts.DelegationManager, delegationmanager.NewContractDelegationManagerTransactor)
	strategies := batch.Bind(s, d.Contracts.StrategyManager, strategymanager.NewContractStrategyManagerTransactor)
	allocation := batch.Bind(s, d.Contracts.AllocationManager, allocationmanager.NewContractAllocationManagerTransactor)
	s.Call(delegation.RegisterAsOperator(s.Next("register as operator"), common.Address{}, 0, MetadataURI))
	s.Call(strategies.DepositIntoStrategy(s.Next("deposit"), d.Contracts.Strategy, d.Contracts.Token, Deposit))
	if err := allocate(s, d); err != nil {
		return fmt.Errorf("operator %d: %w", number, err)
	}
	key, err := keystore.ParseBLS(hexutil.Encode(account.OperatorBLS(number)))
	if err != nil {
		return fmt.Errorf("operator %d: %w", number, err)
	}
	introduce := introduceToMiddleware
	if d.Backend == Table {
		introduce = introduceToTable
	}
	data, err := introduce(s, d, key, socket)
	if err != nil {
		return fmt.Errorf("operator %d: %w", number, err)
	}
	s.Call(allocation.RegisterForOperatorSets(s.Next("register for quorum 0"), operator.Address,
		allocationmanager.IAllocationManagerTypesRegisterParams{
			Avs:            d.Contracts.ServiceManager,
			OperatorSetIds: []uint32{0},
			Data:           data,
		}))
	if err := s.Settle(); err != nil {
		return fmt.Errorf("operator %d: %w", number, err)
	}
	return nil
}

// wholeMagnitude is all of an operator's stake in a strategy.
const wholeMagnitude = 1_000_000_000_000_000_000

// allocate gives the operator's stake to quorum 0, if that counts what can be
// slashed.
func allocate(b *batch.Batch, d *Deployment) error {
	if d.Backend == Middleware && d.LookAhead == 0 {
		return nil
	}
	manager, err := allocationmanager.NewContractAllocationManager(d.Contracts.AllocationManager, b.Client)
	if err != nil {
		return fmt.Errorf("bind allocation manager: %w", err)
	}
	if err := b.Settle(); err != nil {
		return err
	}
	for range batch.MaxBlocks {
		may, _, err := manager.GetAllocationDelay(&bind.CallOpts{Context: b.Context}, b.From.Address)
		if err != nil {
			return fmt.Errorf("read allocation delay: %w", err)
		}
		if may {
			break
		}
		if err := b.Chain.Mine(b.Context); err != nil {
			return fmt.Errorf("wait for the allocation delay: %w", err)
		}
	}
	b.Call(manager.ModifyAllocations(b.Next("allocate stake to quorum 0"), b.From.Address,
		[]allocationmanager.IAllocationManagerTypesAllocateParams{{
			OperatorSet:   allocationmanager.OperatorSet{Avs: d.Contracts.ServiceManager, Id: 0},
			Strategies:    []common.Address{d.Contracts.Strategy},
			NewMagnitudes: []uint64{wholeMagnitude},
		}}))
	return nil
}

// introduceToMiddleware returns what the coordinator wants to know of an operator: its
// socket, its keys, and a proof that it has the secret one.
func introduceToMiddleware(b *batch.Batch, d *Deployment, bls *keystore.BLS, socket string) ([]byte, error) {
	key := bls.KeyPair()
	contract, err := coordinator.NewContractRegistryCoordinatorCaller(d.Contracts.RegistryCoordinator, b.Client)
	if err != nil {
		return nil, fmt.Errorf("bind coordinator: %w", err)
	}
	message, err := contract.PubkeyRegistrationMessageHash(&bind.CallOpts{Context: b.Context}, b.From.Address)
	if err != nil {
		return nil, fmt.Errorf("read message to sign: %w", err)
	}
	proof := key.SignHashedToCurveMessage(sdk.ConvertBn254GethToGnark(message))
	data, err := elcontracts.AbiEncodeNormalRegistrationParams(socket, coordinator.IBLSApkRegistryTypesPubkeyRegistrationParams{
		PubkeyRegistrationSignature: sdk.ConvertToBN254G1Point(proof.G1Point),
		PubkeyG1:                    sdk.ConvertToBN254G1Point(key.GetPubKeyG1()),
		PubkeyG2:                    sdk.ConvertToBN254G2Point(key.GetPubKeyG2()),
	})
	if err != nil {
		return nil, fmt.Errorf("encode registration: %w", err)
	}
	return data, nil
}

// introduceToTable registers an operator's key, and returns what the operator table
// wants to know beside it: the socket.
func introduceToTable(b *batch.Batch, d *Deployment, bls *keystore.BLS, socket string) ([]byte, error) {
	keys, err := keyregistrar.NewKeyRegistrar(d.Contracts.KeyRegistrar, b.Client)
	if err != nil {
		return nil, fmt.Errorf("bind key registrar: %w", err)
	}
	set := keyregistrar.OperatorSet{Avs: d.Contracts.ServiceManager, Id: 0}
	g1, g2 := bls.G1(), bls.G2()
	encoded := slices.Concat(g1[:], g2[:])
	message, err := keys.GetBN254KeyRegistrationMessageHash(&bind.CallOpts{Context: b.Context}, b.From.Address, set, encoded)
	if err != nil {
		return nil, fmt.Errorf("read message to sign: %w", err)
	}
	proof := bls.SecretKey.Sign(message)
	b.Call(keys.RegisterKey(b.Next("register key"), b.From.Address, set, encoded, proof[:]))

	table, err := operatortable.OperatorTableMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("read ABI of the operator table: %w", err)
	}
	return table.Methods["updateSocket"].Inputs.Pack(socket)
}
