package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/smartcontractkit/libocr/gethwrappers2/accesscontrolledocr2aggregator"

	"github.com/eigenshift/avs/bindings/api3proxy"
	"github.com/eigenshift/avs/bindings/diaoracle"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

// The oracle network behind the aggregators: how many oracles there are, and how
// many of them may be faulty. A report needs the signatures of one more.
const (
	Oracles       = 4
	FaultyOracles = 1
)

// maxPrice is what an aggregator reports at most, in whole units.
const maxPrice = 1_000_000_000

// sources creates the price sources of all feeds: real Chainlink aggregators,
// each configured with the oracle network that reports to it, one DIA-style
// oracle that holds a value for each feed, and an API3-style proxy for each feed.
func (d *deployer) sources() {
	d.out.Contracts.DiaOracle = d.Create(diaoracle.DeployDiaOracle(
		d.Next("create DIA oracle"), d.Client, account.OracleTransmitter(1).Address))
	for i, plan := range d.plan.Feeds {
		feed := Feed{Index: uint8(i), Name: plan.Name, Decimals: plan.Decimals}
		for _, planned := range plan.Sources {
			feed.Sources = append(feed.Sources, Source{
				Kind: planned.Kind, Address: d.source(plan.Name, planned), Decimals: planned.Decimals, Real: planned.Kind == onchain.Chainlink,
			})
		}
		d.out.Feeds = append(d.out.Feeds, feed)
	}
	for number := 1; number <= Oracles; number++ {
		to := account.OracleTransmitter(number)
		d.Batch.Send("send ether to "+to.Name, &to.Address, operatorEther, nil)
	}
}

// source creates a source of a feed, where there is none yet, and returns its address.
func (d *deployer) source(feed string, planned SourcePlan) common.Address {
	switch planned.Kind {
	case onchain.Chainlink:
		return d.aggregator(feed, planned.Decimals)
	case onchain.API3:
		return d.Create(api3proxy.DeployApi3Proxy(d.Next("create API3 proxy of "+feed), d.Client, account.OracleTransmitter(1).Address))
	default:
		return d.out.Contracts.DiaOracle
	}
}

// highest is maxPrice with that many decimals.
func highest(decimals uint8) *big.Int {
	return new(big.Int).Mul(big.NewInt(maxPrice), math.BigPow(10, int64(decimals)))
}

// aggregator creates an aggregator and configures its oracles. It needs no LINK:
// nothing is paid to the oracles.
func (d *deployer) aggregator(feed string, decimals uint8) common.Address {
	none := common.Address{}
	what := fmt.Sprintf("aggregator of %s with %d decimals", feed, decimals)
	address := d.Create(accesscontrolledocr2aggregator.DeployAccessControlledOCR2Aggregator(
		d.Next("create "+what), d.Client, none, common.Big1, highest(decimals), none, none, decimals, feed))
	contract := batch.Bind(d.Batch, address, accesscontrolledocr2aggregator.NewAccessControlledOCR2AggregatorTransactor)
	var signers, transmitters []common.Address
	for number := 1; number <= Oracles; number++ {
		signers = append(signers, account.OracleSigner(number).Address)
		transmitters = append(transmitters, account.OracleTransmitter(number).Address)
	}
	d.Call(contract.SetConfig(d.Next("configure "+what), signers, transmitters, FaultyOracles,
		onchainConfig(common.Big1, highest(decimals)), 1, nil))
	return address
}

// onchainConfig is the encoding that the aggregator wants of its own bounds: a
// version byte, and two integers of 192 bits.
func onchainConfig(lowest, highest *big.Int) []byte {
	config := []byte{1}
	config = append(config, common.LeftPadBytes(lowest.Bytes(), 24)...)
	return append(config, common.LeftPadBytes(highest.Bytes(), 24)...)
}

// grantAccess lets a contract read the aggregators of a feed, which serve
// accounts but refuse contracts that they do not know.
func (d *deployer) grantAccess(feed Feed, to common.Address) {
	for _, source := range feed.Sources {
		if source.Kind != onchain.Chainlink {
			continue
		}
		contract := batch.Bind(d.Batch, source.Address, accesscontrolledocr2aggregator.NewAccessControlledOCR2AggregatorTransactor)
		d.Call(contract.AddAccess(d.Next("grant access to an aggregator of "+feed.Name), to))
	}
}
