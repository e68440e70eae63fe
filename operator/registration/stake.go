package registration

import (
	"context"
	"fmt"
	"math/big"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	erc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IStrategy"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// wholeMagnitude is all of an operator's stake in a strategy, in EigenLayer's
// magnitudes.
const wholeMagnitude = 1_000_000_000_000_000_000

// deposit puts tokens into the strategy, once: an operator that holds shares has
// done so.
func (r *Registrar) deposit(ctx context.Context) error {
	amount := r.cfg.Deposit
	if r.cfg.Strategy == (common.Address{}) || amount == nil || amount.Sign() == 0 {
		return nil
	}
	vault := chain.NewContract(r.cfg.Strategy, strategy.ContractIStrategyMetaData)
	shares := chain.Ask[*big.Int](r.strategies, "stakerDepositShares", r.self, r.cfg.Strategy)
	underlying := chain.Ask[common.Address](vault, "underlyingToken")
	if err := r.cfg.Node.CallContracts(ctx, chain.Latest, shares.Call, underlying.Call); err != nil {
		return fmt.Errorf("fetch shares in %s: %w", r.cfg.Strategy, err)
	}
	held, err := shares.Answer()
	if err != nil || held.Sign() > 0 {
		return err
	}
	address, err := underlying.Answer()
	if err != nil {
		return fmt.Errorf("registration.strategy: %w", err)
	}
	token := chain.NewContract(address, erc20.ContractIERC20MetaData)
	data, err := r.strategies.ABI.Pack("depositIntoStrategy", r.cfg.Strategy, address, amount)
	if err != nil {
		return fmt.Errorf("deposit into %s: %w", r.cfg.Strategy, err)
	}
	if err := r.approve(ctx, token, data); err != nil {
		return err
	}
	if _, err := r.cfg.Sender.Send(ctx, transaction.Candidate{To: r.strategies.Address, Data: data}); err != nil {
		return fmt.Errorf("deposit %s of token %s into %s: %w", amount, address, r.cfg.Strategy, err)
	}
	r.cfg.Logger.Info().Stringer("amount", amount).Stringer("strategy", r.cfg.Strategy).Msg("stake deposited")
	return nil
}

// approve lets the StrategyManager take the deposit, where the token does not let
// it already.
func (r *Registrar) approve(ctx context.Context, token chain.Contract, deposit []byte) error {
	amount := r.cfg.Deposit
	balance := chain.Ask[*big.Int](token, "balanceOf", r.self)
	allowance := chain.Ask[*big.Int](token, "allowance", r.self, r.strategies.Address)
	trial := &chain.Call{From: r.self, To: r.strategies.Address, Data: deposit}
	if err := r.cfg.Node.CallContracts(ctx, chain.Latest, balance.Call, allowance.Call, trial); err != nil {
		return fmt.Errorf("fetch balance in token %s: %w", token.Address, err)
	}
	if trial.Err == nil {
		return nil
	}
	has, err := balance.Answer()
	if err != nil {
		return err
	}
	if has.Cmp(amount) < 0 {
		return fmt.Errorf("registration.deposit: %s owns %s of token %s, the deposit is %s: send it tokens, or lower the deposit", r.self, has, token.Address, amount)
	}
	allowed, err := allowance.Answer()
	if err != nil || allowed.Cmp(amount) >= 0 {
		return err // whatever the trial failed of, the deposit will say
	}
	if err := r.send(ctx, token, "approve", r.strategies.Address, amount); err != nil {
		return fmt.Errorf("approve the deposit: %w", err)
	}
	return nil
}

// allocate gives stake to those of the quorums that count allocated stake and have
// none of this operator yet.
func (r *Registrar) allocate(ctx context.Context, quorums []uint8) error {
	var params []allocationmanager.IAllocationManagerTypesAllocateParams
	for _, q := range quorums {
		counts, err := r.avs.countsAllocated(ctx, q)
		if err != nil {
			return err
		}
		if !counts || r.cfg.Strategy == (common.Address{}) || r.cfg.AllocationBps == 0 {
			continue
		}
		set := allocationmanager.OperatorSet{Avs: r.cfg.ServiceManager, Id: uint32(q)}
		current, err := chain.Read[allocationmanager.IAllocationManagerTypesAllocation](ctx, r.cfg.Node, chain.Latest, r.allocation,
			"getAllocation", r.self, set, r.cfg.Strategy)
		if err != nil {
			return err
		}
		if current.CurrentMagnitude > 0 {
			continue
		}
		if current.PendingDiff.Sign() > 0 {
			if err := r.awaitAllocation(ctx, q, uint64(current.EffectBlock)); err != nil {
				return err
			}
			continue
		}
		params = append(params, allocationmanager.IAllocationManagerTypesAllocateParams{
			OperatorSet: set, Strategies: []common.Address{r.cfg.Strategy},
			NewMagnitudes: []uint64{wholeMagnitude / 10_000 * uint64(r.cfg.AllocationBps)},
		})
	}
	if len(params) == 0 {
		return nil
	}
	if err := r.mayAllocate(ctx); err != nil {
		return err
	}
	if _, err := r.writer.ModifyAllocations(ctx, r.self, params, true); err != nil {
		return fmt.Errorf("allocate stake: %w", err)
	}
	r.cfg.Logger.Info().Int("operator_sets", len(params)).Msg("stake allocated")
	return nil
}

// worthWaiting is for how many blocks registration waits: a few minutes. Where
// EigenLayer's delays are days, it says so instead.
const worthWaiting = 32

// awaitAllocation waits until an allocation that is made already takes effect.
func (r *Registrar) awaitAllocation(ctx context.Context, quorum uint8, effect uint64) error {
	head, err := r.cfg.Node.Head(ctx)
	if err != nil {
		return err
	}
	if effect > head.Number+worthWaiting {
		return fmt.Errorf("the allocation to operator set %d takes effect in block %d: start again then", quorum, effect)
	}
	r.cfg.Logger.Info().Msg("waiting until stake is allocated")
	return r.awaitHead(ctx, func(head eigenshift.Block) (bool, error) { return head.Number >= effect, nil })
}

// mayAllocate waits for, or explains, EigenLayer's delay: an operator's allocation
// delay takes effect only a while after it registered, and nothing can be
// allocated before.
func (r *Registrar) mayAllocate(ctx context.Context) error {
	isSet := func(eigenshift.Block) (bool, error) {
		return chain.Read[bool](ctx, r.cfg.Node, chain.Latest, r.allocation, "getAllocationDelay", r.self)
	}
	may, err := isSet(eigenshift.Block{})
	if err != nil || may {
		return err
	}
	delay, err := chain.Read[uint32](ctx, r.cfg.Node, chain.Latest, r.allocation, "ALLOCATION_CONFIGURATION_DELAY")
	if err != nil {
		return err
	}
	if delay > worthWaiting {
		return fmt.Errorf("stake can be allocated %d blocks after registering with EigenLayer at the earliest: start again then", delay)
	}
	r.cfg.Logger.Info().Msg("waiting until stake can be allocated")
	return r.awaitHead(ctx, isSet)
}
