package onchain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Budget is what pays submitters for gas.
type Budget struct {
	Left        *big.Int `json:"left"`          // wei
	BaseGas     uint64   `json:"base_gas"`      // paid for a submission
	FeedGas     uint64   `json:"feed_gas"`      // paid for each feed it updates
	MaxTip      *big.Int `json:"max_tip"`       // wei a gas above the block's base fee, at most
	MaxGasPrice *big.Int `json:"max_gas_price"` // wei a gas, at most
}

// Credit returns what the oracle owes an account, in wei.
func (o *Oracle) Credit(ctx context.Context, account common.Address) (*big.Int, error) {
	at, _, err := o.head(ctx)
	if err != nil {
		return nil, err
	}
	credit, err := o.contract.Credit(at, account)
	if err != nil {
		return nil, o.explain("read the credit of "+account.Hex(), err)
	}
	return credit, nil
}

// Budget returns what is left to pay for gas, and how much is paid.
func (o *Oracle) Budget(ctx context.Context) (Budget, error) {
	at, _, err := o.head(ctx)
	if err != nil {
		return Budget{}, err
	}
	left, err := o.contract.GasBudget(at)
	if err != nil {
		return Budget{}, o.explain("read the gas budget", err)
	}
	schedule, err := o.contract.GasSchedule(at)
	if err != nil {
		return Budget{}, o.explain("read the gas schedule", err)
	}
	return Budget{
		Left: left, BaseGas: schedule.BaseGas.Uint64(), FeedGas: schedule.FeedGas.Uint64(),
		MaxTip: schedule.MaxTip, MaxGasPrice: new(big.Int).SetUint64(schedule.MaxGasPrice),
	}, nil
}
