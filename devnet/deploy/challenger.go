package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/pricechallenger"
	"github.com/eigenshift/avs/bindings/priceoracleservicemanager"
	"github.com/eigenshift/avs/devnet/batch"
)

// slashWad is how much of its allocated stake an operator loses for a task in
// which it signed a false observation, in 1/1e18.
const slashWad = 50_000_000_000_000_000

// noDelay says that everybody sees a round of the devnet's aggregators at once.
const noDelay = 0

// challenger creates the contract that holds operators to what they sign, lets
// it slash, and names all aggregators as witnesses. DIA has no history, so
// nothing that is said of it can be refuted.
func (d *deployer) challenger() {
	c := &d.out.Contracts
	c.Challenger = d.Create(pricechallenger.DeployPriceChallenger(
		d.Next("create price challenger"), d.Client, c.PriceOracle, c.ServiceManager, slashWad, d.From.Address))

	manager := batch.Bind(d.Batch, c.ServiceManager, priceoracleservicemanager.NewPriceOracleServiceManagerTransactor)
	d.Call(manager.SetChallenger(d.Next("let the price challenger slash"), c.Challenger))

	contract := batch.Bind(d.Batch, c.Challenger, pricechallenger.NewPriceChallengerTransactor)
	for _, feed := range d.out.Feeds {
		d.grantAccess(feed, c.Challenger)
		for _, source := range feed.Sources {
			if source.Kind == Chainlink {
				d.Call(contract.AddWitness(d.Next("name an aggregator of "+feed.Name+" as witness"), source.Address, noDelay))
			}
		}
	}
}

// CheckSlasher fails when EigenLayer would not take a slash of quorum 0 that the
// challenger has the service manager make.
func CheckSlasher(ctx context.Context, client *ethclient.Client, d *Deployment) error {
	contract, err := pricechallenger.NewPriceChallengerCaller(d.Contracts.Challenger, client)
	if err != nil {
		return fmt.Errorf("bind price challenger: %w", err)
	}
	can, err := contract.CanSlash(&bind.CallOpts{Context: ctx}, 0)
	if err != nil {
		return fmt.Errorf("ask the price challenger whether it can slash: %w", err)
	}
	if !can {
		return fmt.Errorf("the price challenger %s cannot slash: the service manager must name it, and be EigenLayer's slasher of operator set 0", d.Contracts.Challenger)
	}
	return nil
}
