// Package registration brings an operator into EigenLayer and into the AVS, and
// out of it again. Every step looks at the chain first, so that all of it can be
// repeated at any time.
//
// Joining an operator table ends when a table with the operator is posted. Joining
// posts one, unless one was posted in the same block: then the operator posts in the next.
package registration

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/DelegationManager"
	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	strategymanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/StrategyManager"
	"github.com/Layr-Labs/eigensdk-go/chainio/clients/elcontracts"
	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IStrategy"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	"github.com/Layr-Labs/eigensdk-go/logging"
	"github.com/Layr-Labs/eigensdk-go/metrics"
	sdktypes "github.com/Layr-Labs/eigensdk-go/types"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// Errors are the contracts whose errors registration may meet, for a decoder.
func Errors() []*bind.MetaData {
	return []*bind.MetaData{
		allocationmanager.AllocationManagerMetaData,
		apkregistry.ContractBLSApkRegistryMetaData,
		delegationmanager.DelegationManagerMetaData,
		keyregistrar.KeyRegistrarMetaData,
		operatortable.OperatorTableMetaData,
		strategymanager.StrategyManagerMetaData,
		strategy.ContractIStrategyMetaData,
		coordinator.ContractSlashingRegistryCoordinatorMetaData,
		socketregistry.ContractSocketRegistryMetaData,
		stakeregistry.ContractStakeRegistryMetaData,
	}
}

// Sender sends the transactions of one account. A *transaction.Sender does; a
// *transaction.Rehearsal only finds out what they would use.
type Sender interface {
	From() common.Address
	Send(ctx context.Context, c transaction.Candidate) (*types.Receipt, error)
	Call(ctx context.Context, to chain.Contract, value *big.Int, method string, args ...any) (*types.Receipt, error)
}

// BLS is the operator's BLS key, which may be elsewhere. A *keystore.BLS is one that is here.
type BLS interface {
	eigenshift.Signer
	G1() eigenshift.G1Key
	G2() eigenshift.G2Key
	OperatorID() eigenshift.OperatorID
}

// Config says who registers where, and how.
type Config struct {
	Node   *chain.Node
	Sender Sender // of the operator's account
	BLS    BLS

	ServiceManager      common.Address
	OperatorTable       common.Address // zero: the AVS uses EigenLayer's middleware
	RegistryCoordinator common.Address // of the middleware
	DelegationManager   common.Address
	Quorums             []uint8 // ascending; quorum q is operator set q

	Socket        string
	Strategy      common.Address // zero: no deposit, and nothing to allocate
	Deposit       *big.Int       // in the token's smallest unit
	MetadataURI   string
	AllocationBps int // of the stake, to each quorum that counts allocated stake

	Logger zerolog.Logger
}

// registrant is the operator that registers, and what it does that with.
type registrant struct {
	cfg        Config
	rehearses  bool // nothing is sent, so nothing is waited for
	self       common.Address
	writer     *elcontracts.ChainWriter
	allocation chain.Contract
}

// avs is registration as the AVS's back end sees it.
type avs interface {
	// joined returns the configured quorums that the operator is in.
	joined(ctx context.Context) ([]uint8, error)
	// checkKey fails when the address is taken by another BLS key, or the key by
	// another address.
	checkKey(ctx context.Context) error
	// registerKey makes the BLS key known, where that is a step of its own.
	registerKey(ctx context.Context) error
	// countsAllocated says whether a quorum counts stake only that is allocated to it.
	countsAllocated(ctx context.Context, quorum uint8) (bool, error)
	// join registers for operator sets.
	join(ctx context.Context, sets []uint32) error
	// socket returns the one that is registered.
	socket(ctx context.Context) (string, error)
	// keeper is the contract that is told of a new socket.
	keeper() chain.Contract
}

// Registrar registers one operator.
type Registrar struct {
	registrant
	avs        avs
	delegation chain.Contract
	strategies chain.Contract // the StrategyManager
}

// New looks up EigenLayer's contracts.
func New(ctx context.Context, cfg Config) (*Registrar, error) {
	_, rehearses := cfg.Sender.(*transaction.Rehearsal)
	r := &Registrar{
		registrant: registrant{cfg: cfg, rehearses: rehearses, self: cfg.Sender.From()},
		delegation: chain.NewContract(cfg.DelegationManager, delegationmanager.DelegationManagerMetaData),
	}
	err := r.find(ctx, r.delegation,
		named{"allocationManager", allocationmanager.AllocationManagerMetaData, &r.allocation},
		named{"strategyManager", strategymanager.StrategyManagerMetaData, &r.strategies},
	)
	if err != nil {
		return nil, fmt.Errorf("find EigenLayer's contracts: %w", err)
	}
	quiet := logging.NewTextSLogger(io.Discard, nil)
	if r.writer, err = elcontracts.NewWriterFromConfig(elcontracts.Config{DelegationManagerAddress: cfg.DelegationManager},
		cfg.Node.Client(), quiet, metrics.NewNoopMetrics(), manager{cfg.Sender}); err != nil {
		return nil, fmt.Errorf("find EigenLayer's contracts: %w", err)
	}
	if cfg.OperatorTable != (common.Address{}) {
		r.avs, err = openTable(ctx, r.registrant)
	} else {
		r.avs, err = openMiddleware(ctx, r.registrant)
	}
	if err != nil {
		return nil, fmt.Errorf("find the AVS's contracts: %w", err)
	}
	return r, nil
}

// named is a contract that another one names.
type named struct {
	method  string // of the one that names it
	binding *bind.MetaData
	into    *chain.Contract
}

// find looks up contracts that another one names.
func (r *registrant) find(ctx context.Context, in chain.Contract, contracts ...named) error {
	wanted := make([]chain.Wanted, len(contracts))
	for i, c := range contracts {
		*c.into = chain.NewContract(common.Address{}, c.binding)
		wanted[i] = chain.Want(&c.into.Address, in, c.method)
	}
	return r.cfg.Node.Fetch(ctx, chain.Latest, wanted...)
}

// Register takes every step that is missing until the operator is registered
// with the AVS under the configured socket.
func (r *Registrar) Register(ctx context.Context) error {
	if err := r.avs.checkKey(ctx); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	missing, _, err := r.quorums(ctx)
	if err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if len(missing) == 0 {
		return r.updateSocket(ctx)
	}
	// They are independent of each other and fit into one block. Where one fails, the others are
	// seen through: whoever registers again must not send what is under way.
	var steps errgroup.Group
	if r.rehearses {
		steps.SetLimit(1) // the same order in each rehearsal
	}
	steps.Go(func() error { return r.becomeOperator(ctx) })
	steps.Go(func() error { return r.deposit(ctx) })
	steps.Go(func() error { return r.avs.registerKey(ctx) })
	if err := steps.Wait(); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	if err := r.allocate(ctx, missing); err != nil {
		return fmt.Errorf("register: %w", err)
	}
	sets := operatorSets(missing)
	if err := r.avs.join(ctx, sets); err != nil {
		return fmt.Errorf("register: join operator sets %v: %w", sets, err)
	}
	r.cfg.Logger.Info().Str("socket", r.cfg.Socket).Uints32("operator_sets", sets).Msg("registered with the AVS")
	return nil
}

// operatorSets returns the operator sets of quorums.
func operatorSets(quorums []uint8) []uint32 {
	sets := make([]uint32, len(quorums))
	for i, q := range quorums {
		sets[i] = uint32(q)
	}
	return sets
}

// UpdateSocket registers the configured socket of an operator that is registered.
func (r *Registrar) UpdateSocket(ctx context.Context) error {
	_, joined, err := r.quorums(ctx)
	if err == nil && len(joined) == 0 {
		err = fmt.Errorf("%s is not registered with the AVS: `register` registers it, with its socket", r.self)
	}
	if err != nil {
		return fmt.Errorf("update socket: %w", err)
	}
	return r.updateSocket(ctx)
}

// quorums returns those that the operator is not in, and those that it is in.
func (r *Registrar) quorums(ctx context.Context) (missing, joined []uint8, err error) {
	if joined, err = r.avs.joined(ctx); err != nil {
		return nil, nil, fmt.Errorf("fetch registration of %s: %w", r.self, err)
	}
	for _, q := range r.cfg.Quorums {
		if !slices.Contains(joined, q) {
			missing = append(missing, q)
		}
	}
	return missing, joined, nil
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

// updateSocket registers the configured socket if another one is registered.
func (r *Registrar) updateSocket(ctx context.Context) error {
	current, err := r.avs.socket(ctx)
	if err != nil {
		return fmt.Errorf("fetch own socket: %w", err)
	}
	if current == r.cfg.Socket {
		r.cfg.Logger.Info().Str("socket", current).Msg("registered already")
		return nil
	}
	if err := r.send(ctx, r.avs.keeper(), "updateSocket", r.cfg.Socket); err != nil {
		return fmt.Errorf("update socket: %w", explained(err))
	}
	r.cfg.Logger.Info().Str("socket", r.cfg.Socket).Msg("socket updated")
	return nil
}
