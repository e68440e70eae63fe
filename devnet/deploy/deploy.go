// Package deploy puts the price oracle on the devnet: with the code that deploys it to any
// chain, and what only the devnet needs, which is price sources, EigenLayer's middleware
// where that is the back end, and funds. It talks JSON-RPC only.
package deploy

import (
	"context"
	"fmt"
	"math/big"
	"time"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
	oracle "github.com/eigenshift/avs/price-oracle/deployment"
	"github.com/eigenshift/avs/price-oracle/onchain"
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

// A deployer carries a deployment through its phases.
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
	d.sources()
	settings := d.settings()
	if plan.Backend == Middleware {
		if err := d.middleware(&settings); err != nil {
			return nil, fmt.Errorf("deploy %s: %w", plan.Backend, err)
		}
	}
	if err := d.avs(settings); err != nil {
		return nil, err
	}
	if plan.Backend == Middleware {
		d.middlewareQuorum()
	}
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

// eigenLayer is where the core is.
func (d *deployer) eigenLayer() deployment.Core {
	c := d.plan.EigenLayer
	return deployment.Core{
		AllocationManager: c.AllocationManager, AVSDirectory: c.AVSDirectory, DelegationManager: c.DelegationManager,
		KeyRegistrar: c.KeyRegistrar, PermissionController: c.PermissionController, ProtocolRegistry: c.ProtocolRegistry,
		RewardsCoordinator: c.RewardsCoordinator, StrategyManager: c.StrategyManager,
	}
}

// settings are those of a settings file.
func (d *deployer) settings() deployment.Settings {
	s := deployment.DefaultSettings("price-oracle")
	s.Owner, s.MetadataURI, s.ThresholdBps = d.From.Address, MetadataURI, d.plan.ThresholdBps
	s.Parameters = deployment.Parameters{ExclusiveBlocks: d.plan.Exclusive, GraceBlocks: d.plan.Grace, WindowBlocks: d.plan.Window}
	s.Quorum.Strategies = []deployment.Strategy{{Address: d.out.Contracts.Strategy, Multiplier: deployment.One()}}
	s.Quorum.MaxOperators, s.Quorum.LookAhead = maxOperators, d.plan.LookAhead
	s.Operators.Deposit, s.Operators.MetadataURI = config.NewWei(Deposit), MetadataURI
	return s
}

// avs carries out the plan that any chain has.
func (d *deployer) avs(settings deployment.Settings) error {
	plan, err := deployment.New(settings, d.out.ChainID, d.eigenLayer(), d.oracle().Deploy)
	if err != nil {
		return fmt.Errorf("plan deployment: %w", err)
	}
	d.note(plan)
	d.access() // before the contracts are there: the challenger reads what it is given as a witness
	if err := d.Settle(); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	if _, err := plan.Apply(d.Context, d.Client, d); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	return nil
}

// Send implements [deployment.Sender] and replaces the batch's own, which the other
// phases use.
func (d *deployer) Send(_ context.Context, steps []*deployment.Step) error {
	for _, step := range steps {
		d.Batch.Send(step.What, &step.To, step.Value, step.Data)
	}
	return d.Settle()
}

// note takes over where the plan's contracts are going to be.
func (d *deployer) note(plan *deployment.Plan) {
	c := &d.out.Contracts
	for name, at := range map[string]*common.Address{
		"ServiceManager": &c.ServiceManager, "OperatorTable": &c.OperatorTable, "BN254CertificateVerifier": &c.CertificateVerifier,
		"TableQuorumVerifier": &c.TableVerifier, "EigenLayerQuorumVerifier": &c.MiddlewareVerifier,
		oracle.PriceOracle: &c.PriceOracle, oracle.SourceReader: &c.SourceReader, oracle.SourceAdapters: &c.SourceAdapters,
		oracle.PriceChallenger: &c.Challenger,
	} {
		*at = plan.Contract(name)
	}
	for i := range d.out.Feeds {
		feed := &d.out.Feeds[i]
		feed.PriceFeed, feed.PriceFeedProxy = plan.Contract("PriceFeed "+feed.Name), plan.Contract("PriceFeedProxy "+feed.Name)
	}
}

// oracle are the price oracle's settings: all aggregators are witnesses, whose rounds
// everybody sees at once. DIA has no history, so nothing that is said of it can be refuted.
func (d *deployer) oracle() oracle.Settings {
	s := oracle.Defaults()
	s.Start, s.Interval = d.plan.Start, d.plan.Interval
	for i, feed := range d.out.Feeds {
		plan := d.plan.Feeds[i]
		f := oracle.Feed{
			Name: feed.Name, Decimals: feed.Decimals, HistoryBits: plan.HistoryBits, Heartbeat: d.heartbeat(plan),
			DeviationBps: plan.DeviationBps, MaxSpreadBps: maxSpreadBps, MinSources: uint8(len(feed.Sources)/2 + 1),
			MaxAnswer: config.NewWei(highest(feed.Decimals)),
		}
		for _, source := range feed.Sources {
			from := oracle.Source{
				Kind: source.Kind, Address: source.Address, Decimals: source.Decimals, MaxAge: sourceMaxAge,
				Witness: source.Kind == onchain.Chainlink,
			}
			if source.Kind == onchain.DIA {
				from.Params = feed.Name
			}
			f.Sources = append(f.Sources, from)
		}
		s.Feeds = append(s.Feeds, f)
	}
	return s
}

// heartbeat is a third of a slot short of a feed's slots: the reference blocks of
// two tasks are not exactly as far apart as their slots.
func (d *deployer) heartbeat(plan FeedPlan) time.Duration {
	interval := d.out.Interval
	return time.Duration(uint64(plan.Slots)*interval-interval/3) * time.Second
}

// access lets the contracts that read aggregators do so.
func (d *deployer) access() {
	for _, feed := range d.out.Feeds {
		d.grantAccess(feed, d.out.Contracts.SourceAdapters)
		d.grantAccess(feed, d.out.Contracts.Challenger)
	}
}

// gasBudget pays submitters for some days.
var gasBudget = new(big.Int).Mul(big.NewInt(10), ether)

// funds gives the operators what they need to register and to work, and submitters what
// they are paid from.
func (d *deployer) funds() {
	contract := batch.Bind(d.Batch, d.out.Contracts.PriceOracle, priceoracle.NewPriceOracleTransactor)
	options := d.Next("fund the gas budget")
	options.Value = gasBudget
	d.Call(contract.FundGas(options))
	token := batch.Bind(d.Batch, d.out.Contracts.Token, mockerc20.NewContractMockERC20Transactor)
	for _, operator := range d.plan.Operators {
		d.Batch.Send(fmt.Sprintf("send ether to operator %s", operator), &operator, operatorEther, nil)
		d.Call(token.Mint(d.Next(fmt.Sprintf("mint tokens for operator %s", operator)), operator, Deposit))
	}
}
