package deploy

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/pricechallenger"
)

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
