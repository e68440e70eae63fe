package challenge

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/eigenlayerquorumverifier"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/operator/chain"
)

// Stake is what an operator has at risk in one strategy, as EigenLayer's own
// contracts say.
type Stake struct {
	Strategy common.Address
	// Magnitude is what is left of the whole, 1e18, after all slashes.
	Magnitude uint64
	// Shares are the operator's, its own and those delegated to it.
	Shares *big.Int
}

// Stakes returns an operator's stake in each strategy that the AVS's operator
// sets count.
func (x *Examiner) Stakes(ctx context.Context, operator common.Address) ([]Stake, error) {
	opts := &bind.CallOpts{Context: ctx}
	fail := func(err error) ([]Stake, error) {
		return nil, fmt.Errorf("read stake of %s: %w", operator, x.reverts.Explain(err))
	}
	avs, err := x.challenger.ServiceManager(opts)
	if err != nil {
		return fail(err)
	}
	manager := chain.Bound(servicemanager.NewServiceManagerCaller(avs, x.node.Contracts()))
	address, err := manager.AllocationManager(opts)
	if err != nil {
		return fail(err)
	}
	allocation := chain.Bound(allocationmanager.NewContractAllocationManagerCaller(address, x.node.Contracts()))
	delegated, err := allocation.Delegation(opts)
	if err != nil {
		return fail(err)
	}
	delegation := chain.Bound(delegationmanager.NewContractDelegationManagerCaller(delegated, x.node.Contracts()))
	strategies, err := x.strategies(opts, avs, allocation)
	if err != nil {
		return fail(err)
	}
	magnitudes, err := allocation.GetMaxMagnitudes0(opts, operator, strategies)
	if err != nil {
		return fail(err)
	}
	shares, err := delegation.GetOperatorShares(opts, operator, strategies)
	if err != nil {
		return fail(err)
	}
	stakes := make([]Stake, len(strategies))
	for i := range strategies {
		stakes[i] = Stake{Strategy: strategies[i], Magnitude: magnitudes[i], Shares: shares[i]}
	}
	return stakes, nil
}

// strategies returns the strategies of all operator sets that the oracle's quorums
// are, each once.
func (x *Examiner) strategies(opts *bind.CallOpts, avs common.Address, allocation *allocationmanager.ContractAllocationManagerCaller) ([]common.Address, error) {
	quorums, err := x.quorums(opts)
	if err != nil {
		return nil, err
	}
	var all []common.Address
	for _, quorum := range quorums {
		some, err := allocation.GetStrategiesInOperatorSet(opts, allocationmanager.OperatorSet{Avs: avs, Id: uint32(quorum)})
		if err != nil {
			return nil, err
		}
		for _, strategy := range some {
			if !slices.Contains(all, strategy) {
				all = append(all, strategy)
			}
		}
	}
	return all, nil
}

// quorums returns the quorums that count: verifiers of either back end have them.
func (x *Examiner) quorums(opts *bind.CallOpts) ([]byte, error) {
	address, err := x.oracle.Verifier(opts)
	if err != nil {
		return nil, err
	}
	return chain.Bound(eigenlayerquorumverifier.NewEigenLayerQuorumVerifierCaller(address, x.node.Contracts())).QuorumNumbers(opts)
}

// ErrCannotSlash is matched by what CanSlash says.
var ErrCannotSlash = errors.New("EigenLayer would not take the slash")

// CanSlash fails when no challenge could have anybody slashed: EigenLayer knows one
// slasher of each operator set, and the AVS one challenger.
func (x *Examiner) CanSlash(ctx context.Context) error {
	opts := &bind.CallOpts{Context: ctx}
	quorums, err := x.quorums(opts)
	if err != nil {
		return fmt.Errorf("ask whether operators can be slashed: %w", x.reverts.Explain(err))
	}
	for _, quorum := range quorums {
		can, err := x.challenger.CanSlash(opts, uint32(quorum))
		if err != nil {
			return fmt.Errorf("ask whether operators of set %d can be slashed: %w", quorum, x.reverts.Explain(err))
		}
		if !can {
			return fmt.Errorf("%w of operator set %d: its slasher must be the AVS's service manager, and that one's challenger PriceChallenger %s (its owner calls setChallenger, with notice unless it is the first: announce)", ErrCannotSlash, quorum, x.contract.Address)
		}
	}
	return nil
}
