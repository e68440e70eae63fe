// Package registration brings an operator into EigenLayer and into the AVS, and
// out of it again. Every step looks at the chain first, so that all of it can be
// repeated at any time.
package registration

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	erc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IStrategy"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategymanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/Layr-Labs/eigensdk-go/logging"
	"github.com/Layr-Labs/eigensdk-go/metrics"
	sdktypes "github.com/Layr-Labs/eigensdk-go/types"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/transaction"
)

// Errors are the contracts whose errors registration may meet, for a decoder.
func Errors() []*bind.MetaData {
	return []*bind.MetaData{
		allocationmanager.ContractAllocationManagerMetaData,
		apkregistry.ContractBLSApkRegistryMetaData,
		delegationmanager.ContractDelegationManagerMetaData,
		strategymanager.ContractStrategyManagerMetaData,
		strategy.ContractIStrategyMetaData,
		coordinator.ContractSlashingRegistryCoordinatorMetaData,
		socketregistry.ContractSocketRegistryMetaData,
		stakeregistry.ContractStakeRegistryMetaData,
	}
}

// Config says who registers where, and how.
type Config struct {
	Node   *chain.Node
	Sender *transaction.Sender // of the operator's account
	BLS    *keystore.BLS

	ServiceManager      common.Address
	RegistryCoordinator common.Address
	DelegationManager   common.Address
	Quorums             []uint8 // ascending; quorum q is operator set q

	Socket        string
	Strategy      common.Address // zero: no deposit, and nothing to allocate
	Deposit       *big.Int       // in the token's smallest unit
	MetadataURI   string
	AllocationBps int // of the stake, to each slashable quorum

	Logger zerolog.Logger
}

// Registrar registers one operator.
type Registrar struct {
	cfg    Config
	self   common.Address
	writer *elcontracts.ChainWriter

	allocation  chain.Contract
	apk         chain.Contract
	coordinator chain.Contract
	delegation  chain.Contract
	sockets     chain.Contract
	stakes      chain.Contract
	strategies  chain.Contract // the StrategyManager
}

// New looks up EigenLayer's contracts.
func New(ctx context.Context, cfg Config) (*Registrar, error) {
	r := &Registrar{cfg: cfg, self: cfg.Sender.From()}
	for _, c := range []struct {
		contract *chain.Contract
		address  common.Address
		binding  *bind.MetaData
	}{
		{&r.allocation, common.Address{}, allocationmanager.ContractAllocationManagerMetaData},
		{&r.apk, common.Address{}, apkregistry.ContractBLSApkRegistryMetaData},
		{&r.coordinator, cfg.RegistryCoordinator, coordinator.ContractSlashingRegistryCoordinatorMetaData},
		{&r.delegation, cfg.DelegationManager, delegationmanager.ContractDelegationManagerMetaData},
		{&r.sockets, common.Address{}, socketregistry.ContractSocketRegistryMetaData},
		{&r.stakes, common.Address{}, stakeregistry.ContractStakeRegistryMetaData},
		{&r.strategies, common.Address{}, strategymanager.ContractStrategyManagerMetaData},
	} {
		var err error
		if *c.contract, err = chain.NewContract(c.address, c.binding); err != nil {
			return nil, err
		}
	}
	if err := r.find(ctx); err != nil {
		return nil, fmt.Errorf("find EigenLayer's contracts: %w", err)
	}
	quiet := logging.NewTextSLogger(io.Discard, nil)
	writer, err := elcontracts.NewWriterFromConfig(elcontracts.Config{DelegationManagerAddress: cfg.DelegationManager},
		cfg.Node.Client(), quiet, metrics.NewNoopMetrics(), manager{cfg.Sender})
	if err != nil {
		return nil, fmt.Errorf("find EigenLayer's contracts: %w", err)
	}
	r.writer = writer
	return r, nil
}

func (r *Registrar) find(ctx context.Context) error {
	allocation := chain.Ask[common.Address](r.coordinator, "allocationManager")
	apk := chain.Ask[common.Address](r.coordinator, "blsApkRegistry")
	sockets := chain.Ask[common.Address](r.coordinator, "socketRegistry")
	stakes := chain.Ask[common.Address](r.coordinator, "stakeRegistry")
	strategies := chain.Ask[common.Address](r.delegation, "strategyManager")
	if err := r.cfg.Node.CallContracts(ctx, chain.Latest, allocation.Call, apk.Call, sockets.Call, stakes.Call, strategies.Call); err != nil {
		return err
	}
	var errs [5]error
	r.allocation.Address, errs[0] = allocation.Answer()
	r.apk.Address, errs[1] = apk.Answer()
	r.sockets.Address, errs[2] = sockets.Answer()
	r.stakes.Address, errs[3] = stakes.Answer()
	r.strategies.Address, errs[4] = strategies.Answer()
	return errors.Join(errs[:]...)
}

// Register takes every step that is missing until the operator is registered
// with the AVS under the configured socket.
func (r *Registrar) Register(ctx context.Context) error {
	missing, err := r.missingQuorums(ctx)
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if len(missing) == 0 {
		return r.updateSocket(ctx)
	}
	steps, stepsCtx := errgroup.WithContext(ctx) // independent of each other: they fit into one block
	steps.Go(func() error { return r.becomeOperator(stepsCtx) })
	steps.Go(func() error { return r.deposit(stepsCtx) })
	if err := steps.Wait(); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if err := r.allocate(ctx, missing); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if err := r.join(ctx, missing); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	return nil
}

// Deregister leaves the AVS. Deposit and registration with EigenLayer stay.
func (r *Registrar) Deregister(ctx context.Context) error {
	missing, err := r.missingQuorums(ctx)
	if err != nil {
		return fmt.Errorf("deregister: %w", err)
	}
	var sets []uint32
	for _, q := range r.cfg.Quorums {
		if !slices.Contains(missing, q) {
			sets = append(sets, uint32(q))
		}
	}
	if len(sets) == 0 {
		r.cfg.Logger.Info().Msg("not registered with the AVS")
		return nil
	}
	_, err = r.writer.DeregisterFromOperatorSets(ctx, r.self, elcontracts.DeregistrationRequest{
		AVSAddress: r.cfg.ServiceManager, OperatorSetIds: sets, WaitForReceipt: true,
	})
	if err != nil {
		return fmt.Errorf("deregister from operator sets %v: %w", sets, err)
	}
	r.cfg.Logger.Info().Uints32("operator_sets", sets).Msg("left the AVS")
	return nil
}

// missingQuorums returns the quorums that the operator is not in. It fails when
// the address is taken by another BLS key, or the key by another address.
func (r *Registrar) missingQuorums(ctx context.Context) ([]uint8, error) {
	id := [32]byte(r.cfg.BLS.OperatorID())
	ofAddress := chain.Ask[[32]byte](r.apk, "getOperatorId", r.self)
	ofKey := chain.Ask[common.Address](r.apk, "getOperatorFromPubkeyHash", id)
	bitmap := chain.Ask[*big.Int](r.coordinator, "getCurrentQuorumBitmap", id)
	if err := r.cfg.Node.CallContracts(ctx, chain.Latest, ofAddress.Call, ofKey.Call, bitmap.Call); err != nil {
		return nil, fmt.Errorf("fetch registration of %s: %w", r.self, err)
	}
	known, err := ofAddress.Answer()
	if err != nil {
		return nil, err
	}
	if known != ([32]byte{}) && known != id {
		return nil, fmt.Errorf("%s is registered with another BLS key, operator id %s: use that key, or another address", r.self, common.Hash(known))
	}
	owner, err := ofKey.Answer()
	if err != nil {
		return nil, err
	}
	if owner != (common.Address{}) && owner != r.self {
		return nil, fmt.Errorf("the BLS key with operator id %s belongs to %s: use another key", common.Hash(id), owner)
	}
	if known == ([32]byte{}) {
		return r.cfg.Quorums, nil // a bitmap of an unknown operator may revert
	}
	bits, err := bitmap.Answer()
	if err != nil {
		return nil, err
	}
	var missing []uint8
	for _, q := range r.cfg.Quorums {
		if bits.Bit(int(q)) == 0 {
			missing = append(missing, q)
		}
	}
	return missing, nil
}

// becomeOperator registers with EigenLayer.
func (r *Registrar) becomeOperator(ctx context.Context) error {
	is, err := chain.Read[bool](ctx, r.cfg.Node, chain.Latest, r.delegation, "isOperator", r.self)
	if err != nil || is {
		return err
	}
	_, err = r.writer.RegisterAsOperator(ctx, sdktypes.Operator{Address: r.self.Hex(), MetadataUrl: r.cfg.MetadataURI}, true)
	if err != nil {
		return fmt.Errorf("become an operator in EigenLayer: %w", err)
	}
	r.cfg.Logger.Info().Msg("registered with EigenLayer")
	return nil
}

// join registers for the operator sets: socket, BLS key and proof of possession.
func (r *Registrar) join(ctx context.Context, quorums []uint8) error {
	sets := make([]uint32, len(quorums))
	for i, q := range quorums {
		sets[i] = uint32(q)
	}
	_, err := r.writer.RegisterForOperatorSets(ctx, r.cfg.RegistryCoordinator, elcontracts.RegistrationRequest{
		OperatorAddress: r.self, AVSAddress: r.cfg.ServiceManager, OperatorSetIds: sets,
		WaitForReceipt: true, BlsKeyPair: r.cfg.BLS.KeyPair(), Socket: r.cfg.Socket,
	})
	if name, _, ok := transaction.Reverted(err); ok && name == "BelowMinimumStakeRequirement" {
		return fmt.Errorf("join operator sets %v: too little stake: raise registration.deposit, or registration.allocation_bps where the quorum is slashable: %w", sets, err)
	}
	if name, _, ok := transaction.Reverted(err); ok && name == "AlreadyMemberOfSet" {
		return r.explainComeback(ctx, err)
	}
	if err != nil {
		return fmt.Errorf("join operator sets %v: %w", sets, err)
	}
	r.cfg.Logger.Info().Str("socket", r.cfg.Socket).Uints32("operator_sets", sets).Msg("registered with the AVS")
	return nil
}

// explainComeback says why an operator that left cannot register again yet: its
// stake stays slashable for a while, and for that long it counts as a member.
func (r *Registrar) explainComeback(ctx context.Context, refusal error) error {
	delay, err := chain.Read[uint32](ctx, r.cfg.Node, chain.Latest, r.allocation, "DEALLOCATION_DELAY")
	if err != nil {
		return errors.Join(refusal, err)
	}
	return fmt.Errorf("%s left the AVS less than %d blocks ago and stays slashable for that long: register again afterwards: %w", r.self, delay, refusal)
}

// updateSocket registers the configured socket if another one is registered.
func (r *Registrar) updateSocket(ctx context.Context) error {
	current, err := chain.Read[string](ctx, r.cfg.Node, chain.Latest, r.sockets, "getOperatorSocket", [32]byte(r.cfg.BLS.OperatorID()))
	if err != nil {
		return fmt.Errorf("fetch own socket: %w", err)
	}
	if current == r.cfg.Socket {
		r.cfg.Logger.Info().Str("socket", current).Msg("registered already")
		return nil
	}
	data, err := r.coordinator.ABI.Pack("updateSocket", r.cfg.Socket)
	if err != nil {
		return fmt.Errorf("update socket: %w", err)
	}
	if _, err := r.cfg.Sender.Send(ctx, transaction.Candidate{To: r.coordinator.Address, Data: data}); err != nil {
		return fmt.Errorf("update socket: %w", err)
	}
	r.cfg.Logger.Info().Str("socket", r.cfg.Socket).Msg("socket updated")
	return nil
}

func newToken(address common.Address) (chain.Contract, error) {
	return chain.NewContract(address, erc20.ContractIERC20MetaData)
}
