// Package deploy puts the price oracle on a chain that has EigenLayer: an operator
// table or the middleware for the AVS, the AVS's own contracts, price sources, and
// funds for the operators. It talks JSON-RPC only.
package deploy

import (
	"context"
	"fmt"
	"math/big"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/bindings/eigenlayerquorumverifier"
	"github.com/eigenshift/avs/bindings/pricefeed"
	"github.com/eigenshift/avs/bindings/pricefeedproxy"
	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/bindings/priceoracleservicemanager"
	"github.com/eigenshift/avs/bindings/sourceadapters"
	"github.com/eigenshift/avs/bindings/sourcereader"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
)

const (
	// MetadataURI is where the metadata of the AVS, and of the devnet's
	// operators, would be.
	MetadataURI = "https://example.com/eigenshift/price-oracle.json"

	// maxOperators of the quorum.
	maxOperators = 200

	// maxSpreadBps is how far the sources of a feed may lie apart, in 1/10000: far
	// above what the devnet's own sources do unless somebody plays with them.
	maxSpreadBps = 500
)

var (
	ether = big.NewInt(params.Ether)

	// Deposit is what an operator stakes: its tokens, in wei. The strategy
	// takes at most 1000 tokens in all, and half of that is gone.
	Deposit = new(big.Int).Mul(big.NewInt(2), ether)
	// operatorEther pays for an operator's transactions.
	operatorEther = new(big.Int).Mul(big.NewInt(100), ether)
)

// A deployer carries a deployment through its steps.
type deployer struct {
	*batch.Batch
	plan Plan
	out  Deployment
}

// Run deploys the plan from [account.Deployer], which needs ether. It returns
// when everything is on the chain.
func Run(ctx context.Context, chain batch.Chain, plan Plan) (*Deployment, error) {
	if err := plan.validate(); err != nil {
		return nil, fmt.Errorf("deployment plan: %w", err)
	}
	from, err := batch.New(ctx, chain, account.Deployer())
	if err != nil {
		return nil, err
	}
	d := &deployer{Batch: from, plan: plan}
	d.core()
	d.serviceManager()
	if err := d.registry(); err != nil {
		return nil, fmt.Errorf("deploy %s: %w", plan.Backend, err)
	}
	d.sources()
	d.taskManager()
	d.feeds()
	d.challenger()
	d.budget()
	d.funds()
	if err := d.Settle(); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if err := CheckSlasher(ctx, d.Client, &d.out); err != nil {
		return nil, err
	}
	if d.out.Block, err = d.Client.BlockNumber(ctx); err != nil {
		return nil, fmt.Errorf("read block number: %w", err)
	}
	return &d.out, nil
}

// core notes what the chain has already.
func (d *deployer) core() {
	d.out.ChainID = d.ChainID().Uint64()
	d.out.Start = uint64(d.plan.Start.Unix())
	d.out.Interval = uint64(d.plan.Interval.Seconds())
	d.out.LookAhead = d.plan.LookAhead
	d.out.Backend = d.plan.Backend
	d.out.Contracts.Core = d.plan.EigenLayer.Core
}

// serviceManager creates the account that EigenLayer knows the AVS by.
func (d *deployer) serviceManager() {
	c := &d.out.Contracts
	c.ServiceManager = d.Create(priceoracleservicemanager.DeployPriceOracleServiceManager(
		d.Next("create service manager"), d.Client, c.AllocationManager, c.PermissionController, c.RewardsCoordinator, d.From.Address))
}

// registry creates what knows the operators, and makes the AVS known to EigenLayer
// with it.
func (d *deployer) registry() error {
	if d.plan.Backend == Table {
		return d.table()
	}
	return d.middleware()
}

// taskManager creates the price oracle with the verifier and the source adapters that it asks, and the
// contract through which operators read the sources.
func (d *deployer) taskManager() {
	c := &d.out.Contracts
	verifier := d.verifier()
	c.SourceAdapters = d.Create(sourceadapters.DeploySourceAdapters(d.Next("create source adapters"), d.Client))
	c.PriceOracle = d.Create(priceoracle.DeployPriceOracle(
		d.Next("create price oracle"), d.Client, verifier,
		priceoracle.IRotatingTaskManagerParameters{
			ExclusiveBlocks: d.plan.Exclusive,
			GraceBlocks:     d.plan.Grace,
			WindowBlocks:    d.plan.Window,
		},
		priceoracle.ISlotTaskManagerSlots{Start: d.out.Start, Interval: uint32(d.out.Interval)},
		d.plan.ThresholdBps, c.SourceAdapters, d.From.Address))
	c.SourceReader = d.Create(sourcereader.DeploySourceReader(
		d.Next("create source reader"), d.Client, c.PriceOracle))
}

// verifier creates what the price oracle asks who signed.
func (d *deployer) verifier() common.Address {
	c, options := &d.out.Contracts, d.Next("create quorum verifier")
	if d.plan.Backend == Table {
		c.TableVerifier = d.Create(tablequorumverifier.DeployTableQuorumVerifier(options, d.Client, c.OperatorTable, []byte{0}))
		return c.TableVerifier
	}
	c.MiddlewareVerifier = d.Create(eigenlayerquorumverifier.DeployEigenLayerQuorumVerifier(options, d.Client, c.SignatureChecker, []byte{0}))
	return c.MiddlewareVerifier
}

// noticeBlocks is how long another oracle's feed is announced before a proxy reads it:
// about a week of 12 s blocks.
var noticeBlocks = big.NewInt(50_400)

// feeds registers the feeds with their sources, creates the façade of each and an address
// that stays for it, and gives the source adapters access to the aggregators.
func (d *deployer) feeds() {
	oracle := batch.Bind(d.Batch, d.out.Contracts.PriceOracle, priceoracle.NewPriceOracleTransactor)
	for i := range d.out.Feeds {
		feed := &d.out.Feeds[i]
		d.Call(oracle.AddFeed(d.Next("add feed "+feed.Name), d.registration(*feed, d.plan.Feeds[i])))
		feed.PriceFeed = d.Create(pricefeed.DeployPriceFeed(
			d.Next("create price feed "+feed.Name), d.Client, d.out.Contracts.PriceOracle, FeedID(feed.Name)))
		feed.PriceFeedProxy = d.Create(pricefeedproxy.DeployPriceFeedProxy(
			d.Next("create price feed proxy "+feed.Name), d.Client, feed.PriceFeed, noticeBlocks, d.From.Address))
		d.grantAccess(*feed, d.out.Contracts.SourceAdapters)
	}
}

// registration describes a feed to the price oracle.
func (d *deployer) registration(feed Feed, plan FeedPlan) priceoracle.IPriceOracleFeed {
	registration := priceoracle.IPriceOracleFeed{
		Id:          FeedID(feed.Name),
		Decimals:    feed.Decimals,
		HistoryBits: plan.HistoryBits,
		Limits: priceoracle.IPriceOracleLimits{
			Heartbeat:    d.heartbeat(plan),
			DeviationBps: plan.DeviationBps,
			MaxSpreadBps: maxSpreadBps,
			MinSources:   uint8(len(feed.Sources)/2 + 1),
			MinAnswer:    common.Big1,
			MaxAnswer:    highest(feed.Decimals),
		},
	}
	for _, source := range feed.Sources {
		var params []byte
		if source.Kind == DIA {
			params = []byte(feed.Name)
		}
		registration.Sources = append(registration.Sources, priceoracle.IPriceOracleSource{
			Kind:     uint8(source.Kind),
			Target:   source.Address,
			Decimals: source.Decimals,
			MaxAge:   uint32(sourceMaxAge.Seconds()),
			Params:   params,
		})
	}
	return registration
}

// heartbeat is a third of a slot short of a feed's slots: the reference blocks of
// two tasks are not exactly as far apart as their slots.
func (d *deployer) heartbeat(plan FeedPlan) uint32 {
	interval := uint32(d.out.Interval)
	return plan.Slots*interval - interval/3
}

// funds gives the operators what they need to register and to work.
func (d *deployer) funds() {
	token := batch.Bind(d.Batch, d.out.Contracts.Token, mockerc20.NewContractMockERC20Transactor)
	for _, operator := range d.plan.Operators {
		d.Send(fmt.Sprintf("send ether to operator %s", operator), &operator, operatorEther, nil)
		d.Call(token.Mint(d.Next(fmt.Sprintf("mint tokens for operator %s", operator)), operator, Deposit))
	}
}
