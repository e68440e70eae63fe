package deploy

import (
	"fmt"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"

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
	c.Challenger = d.create(pricechallenger.DeployPriceChallenger(
		d.next("create price challenger"), d.client, c.PriceOracle, c.ServiceManager, slashWad, d.from.Address))

	manager, err := priceoracleservicemanager.NewPriceOracleServiceManagerTransactor(c.ServiceManager, d.client)
	if err != nil {
		d.fail(fmt.Errorf("bind service manager: %w", err))
		return
	}
	slasher, err := allocationmanager.ContractAllocationManagerMetaData.GetAbi()
	if err != nil {
		d.fail(fmt.Errorf("parse ABI of allocation manager: %w", err))
		return
	}
	d.call(manager.SetAppointee(d.next("let the price challenger slash"), c.Challenger, c.AllocationManager,
		[4]byte(slasher.Methods["slashOperator"].ID)))

	contract, err := pricechallenger.NewPriceChallengerTransactor(c.Challenger, d.client)
	if err != nil {
		d.fail(fmt.Errorf("bind price challenger: %w", err))
		return
	}
	for _, feed := range d.out.Feeds {
		d.grantAccess(feed, c.Challenger)
		for _, source := range feed.Sources {
			if source.Kind == Chainlink {
				d.call(contract.AddWitness(d.next("name an aggregator of "+feed.Name+" as witness"), source.Address))
			}
		}
	}
}
