package deploy

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/batch"
)

// What an update on request costs, and what submitters are paid for gas: about
// what a submission takes, and a budget for some days.
var (
	requestFee = big.NewInt(params.Ether / 1000)
	gasBudget  = new(big.Int).Mul(big.NewInt(10), ether)
)

const (
	baseGas, feedGas = 260_000, 20_000
	maxTip           = 2 * params.GWei
	maxGasPrice      = 100 * params.GWei
)

// budget puts a price on requests, and pays submitters for gas.
func (d *deployer) budget() {
	oracle := batch.Bind(d.Batch, d.out.Contracts.PriceOracle, priceoracle.NewPriceOracleTransactor)
	d.Call(oracle.SetRequestFee(d.Next("set the fee of requests"), requestFee))
	d.Call(oracle.SetGasSchedule(d.Next("set what submitters are paid"), priceoracle.IGasBudgetGasSchedule{
		BaseGas: big.NewInt(baseGas), FeedGas: big.NewInt(feedGas), MaxTip: big.NewInt(maxTip), MaxGasPrice: maxGasPrice,
	}))
	options := d.Next("fund the gas budget")
	options.Value = gasBudget
	d.Call(oracle.FundGas(options))
}
