package deploy

import (
	"context"
	"fmt"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/pricechallenger"
	"github.com/eigenshift/avs/bindings/priceoracleservicemanager"
)

// slashWad is how much of its allocated stake an operator loses for a task in
// which it signed a false observation, in 1/1e18.
const slashWad = 50_000_000_000_000_000

// challenger creates the contract that holds operators to what they sign, lets
// it slash, and names all aggregators as witnesses. DIA has no history, so
// nothing that is said of it can be refuted.
func (d *deployer) challenger() {
	c := &d.out.Contracts
	c.Challenger = d.Create(pricechallenger.DeployPriceChallenger(
		d.Next("create price challenger"), d.Client, c.PriceOracle, c.ServiceManager, slashWad, d.From.Address))

	manager, err := priceoracleservicemanager.NewPriceOracleServiceManagerTransactor(c.ServiceManager, d.Client)
	if err != nil {
		d.Fail(fmt.Errorf("bind service manager: %w", err))
		return
	}
	d.Call(manager.SetChallenger(d.Next("let the price challenger slash"), c.Challenger))

	contract, err := pricechallenger.NewPriceChallengerTransactor(c.Challenger, d.Client)
	if err != nil {
		d.Fail(fmt.Errorf("bind price challenger: %w", err))
		return
	}
	for _, feed := range d.out.Feeds {
		d.grantAccess(feed, c.Challenger)
		for _, source := range feed.Sources {
			if source.Kind == Chainlink {
				d.Call(contract.AddWitness(d.Next("name an aggregator of "+feed.Name+" as witness"), source.Address))
			}
		}
	}
}

// CheckSlasher fails when EigenLayer knows another slasher of operator set 0 than the
// service manager, through which the challenger slashes.
func CheckSlasher(ctx context.Context, client *ethclient.Client, d *Deployment) error {
	core, err := allocationmanager.NewAllocationManagerCaller(d.Contracts.AllocationManager, client)
	if err != nil {
		return fmt.Errorf("bind allocation manager: %w", err)
	}
	set := allocationmanager.OperatorSet{Avs: d.Contracts.ServiceManager, Id: 0}
	slasher, err := core.GetSlasher(&bind.CallOpts{Context: ctx}, set)
	if err != nil {
		return fmt.Errorf("read the slasher of operator set 0: %w", err)
	}
	if slasher != d.Contracts.ServiceManager {
		return fmt.Errorf("EigenLayer's slasher of operator set 0 is %s, not the service manager %s: the challenger cannot slash", slasher, d.Contracts.ServiceManager)
	}
	return nil
}
