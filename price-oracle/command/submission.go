package command

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"

	erc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	rewardscoordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/RewardsCoordinator"
	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
	"github.com/eigenshift/avs/price-oracle/rewards"
)

// submission brings rewards to EigenLayer through the service manager.
type submission struct {
	*archive
	target      target
	period      period
	shares      []rewards.Share
	description string

	sender  *transaction.Sender
	manager chain.Contract
	token   chain.Contract
}

func (s *submission) submit(ctx context.Context, c *cli.Context, out io.Writer) (err error) {
	s.manager = chain.NewContract(s.target.registries.serviceManager, servicemanager.ServiceManagerMetaData)
	s.token = chain.NewContract(s.period.token, erc20.ContractIERC20MetaData)
	if err := s.checkPeriod(ctx); err != nil {
		return err
	}
	if s.sender, err = s.target.sender(c, s.node, servicemanager.ServiceManagerMetaData,
		rewardscoordinator.ContractRewardsCoordinatorMetaData); err != nil {
		return err
	}
	defer s.sender.Close()
	quorum := s.target.registries.quorums[0]
	strategies, err := s.strategies(ctx, quorum)
	if err != nil {
		return err
	}
	if err := s.approve(ctx, out); err != nil {
		return err
	}
	receipt, err := s.sender.Call(ctx, s.manager, nil, "submitRewards", uint32(quorum), []servicemanager.IRewardsCoordinatorOperatorDirectedRewardsSubmission{{
		StrategiesAndMultipliers: strategies, Token: s.period.token, OperatorRewards: s.amounts(),
		StartTimestamp: uint32(s.period.from), Duration: uint32(s.period.to - s.period.from), Description: s.description,
	}})
	if err != nil {
		return fmt.Errorf("submit rewards: %w", err)
	}
	_, err = fmt.Fprintf(out, "submitted in block %s, transaction %s\n", receipt.BlockNumber, receipt.TxHash)
	return err
}

// checkPeriod says what EigenLayer would refuse without a word.
func (s *submission) checkPeriod(ctx context.Context) error {
	address, err := chain.Read[common.Address](ctx, s.node, chain.Latest, s.manager, "rewardsCoordinator")
	if err != nil {
		return err
	}
	eigen := chain.NewContract(address, rewardscoordinator.ContractRewardsCoordinatorMetaData)
	var step, most uint32
	if err := s.node.Fetch(ctx, chain.Latest,
		chain.Want(&step, eigen, "CALCULATION_INTERVAL_SECONDS"),
		chain.Want(&most, eigen, "MAX_REWARDS_DURATION"),
	); err != nil {
		return err
	}
	length := s.period.to - s.period.from
	switch {
	case step != 0 && (s.period.from%uint64(step) != 0 || length%uint64(step) != 0):
		start := s.period.from - s.period.from%uint64(step)
		return misused(fmt.Errorf("EigenLayer takes periods that start at a multiple of %d s and last one, such as --%s %d --%s %d",
			step, fromFlag, start, toFlag, start+uint64(step)))
	case length > uint64(most):
		return misused(fmt.Errorf("the period has %d s, EigenLayer takes at most %d", length, most))
	}
	return nil
}

// strategies returns the strategies of a quorum with their weights, ascending.
func (s *submission) strategies(ctx context.Context, quorum uint8) ([]servicemanager.IRewardsCoordinatorStrategyAndMultiplier, error) {
	counted, err := s.who.Strategies(ctx, quorum)
	if err != nil {
		return nil, fmt.Errorf("fetch strategies of quorum %d: %w", quorum, err)
	}
	var all []servicemanager.IRewardsCoordinatorStrategyAndMultiplier
	for _, c := range counted {
		all = append(all, servicemanager.IRewardsCoordinatorStrategyAndMultiplier{Strategy: c.Address, Multiplier: c.Multiplier})
	}
	slices.SortFunc(all, func(a, b servicemanager.IRewardsCoordinatorStrategyAndMultiplier) int {
		return bytes.Compare(a.Strategy[:], b.Strategy[:])
	})
	return all, nil
}

func (s *submission) amounts() []servicemanager.IRewardsCoordinatorOperatorReward {
	all := make([]servicemanager.IRewardsCoordinatorOperatorReward, len(s.shares))
	for i, share := range s.shares {
		all[i] = servicemanager.IRewardsCoordinatorOperatorReward{Operator: share.Operator, Amount: share.Amount}
	}
	return all
}

// approve lets the service manager take the amount, where it may not already.
func (s *submission) approve(ctx context.Context, out io.Writer) error {
	balance := chain.Ask[*big.Int](s.token, "balanceOf", s.sender.From())
	allowance := chain.Ask[*big.Int](s.token, "allowance", s.sender.From(), s.manager.Address)
	if err := s.node.CallContracts(ctx, chain.Latest, balance.Call, allowance.Call); err != nil {
		return fmt.Errorf("read balance in token %s: %w", s.token.Address, err)
	}
	has, err := balance.Answer()
	if err != nil {
		return fmt.Errorf("--%s: %w", tokenFlag, err)
	}
	if has.Cmp(s.period.amount) < 0 {
		return fmt.Errorf("%s owns %s of token %s, the rewards are %s: send it tokens", s.sender.From(), has, s.token.Address, s.period.amount)
	}
	allowed, err := allowance.Answer()
	if err != nil || allowed.Cmp(s.period.amount) >= 0 {
		return err
	}
	if _, err := s.sender.Call(ctx, s.token, nil, "approve", s.manager.Address, s.period.amount); err != nil {
		return fmt.Errorf("approve the rewards: %w", err)
	}
	_, err = fmt.Fprintf(out, "approved %s of token %s to the service manager\n", s.period.amount, s.token.Address)
	return err
}
