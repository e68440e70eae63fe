package deploy_test

import (
	"testing"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/pricechallenger"
	"github.com/eigenshift/avs/bindings/servicemanager"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/price-oracle/onchain"
)

func TestRun_LetsTheChallengerSlash(t *testing.T) {
	for _, backend := range []deploy.Backend{deploy.Table, deploy.Middleware} {
		t.Run(string(backend), func(t *testing.T) { letsTheChallengerSlash(t, backend) })
	}
}

func letsTheChallengerSlash(t *testing.T, backend deploy.Backend) {
	c, d := testchain.DeployedOn(t, backend, 0)
	opts := &bind.CallOpts{Context: t.Context()}
	manager, err := servicemanager.NewServiceManager(d.Contracts.ServiceManager, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	if named := must[common.Address](t)(manager.Challenger(opts)); named != d.Contracts.Challenger {
		t.Errorf("the service manager lets %s slash, want %s", named, d.Contracts.Challenger)
	}
	if err := deploy.CheckSlasher(t.Context(), c.Client(), d); err != nil {
		t.Error(err)
	}
	owner := must[*batch.Batch](t)(batch.New(t.Context(), c, account.Deployer()))
	owner.Call(manager.SetChallenger(owner.Next("let nobody slash"), common.Address{}))
	if err := owner.Settle(); err != nil {
		t.Fatal(err)
	}
	if err := deploy.CheckSlasher(t.Context(), c.Client(), d); err == nil {
		t.Error("a challenger passes that cannot slash")
	}
	challenger, err := pricechallenger.NewPriceChallenger(d.Contracts.Challenger, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	if oracle := must[common.Address](t)(challenger.Oracle(opts)); oracle != d.Contracts.PriceOracle {
		t.Errorf("the price challenger is of oracle %s, want %s", oracle, d.Contracts.PriceOracle)
	}
}

func TestRun_NamesAggregatorsAsWitnesses(t *testing.T) {
	c, d := testchain.Deployed(t, 0)
	opts := &bind.CallOpts{Context: t.Context()}
	challenger, err := pricechallenger.NewPriceChallenger(d.Contracts.Challenger, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	for _, feed := range d.Feeds {
		for i, source := range feed.Sources {
			witness, err := challenger.Witness(opts, source.Address)
			if err != nil {
				t.Fatal(err)
			}
			since := witness.Since
			if is := since.Sign() != 0; is != (source.Kind == onchain.Chainlink) {
				t.Errorf("source %d of %s, %s: witness %t", i, feed.Name, source.Kind, is)
			}
			phase, err := challenger.PhaseSince(opts, source.Address, 0)
			if err != nil {
				t.Fatal(err)
			}
			if phase.Cmp(since) != 0 {
				t.Errorf("source %d of %s: phase noted in block %s, witness since %s", i, feed.Name, phase, since)
			}
		}
	}
}

// What operators bring in counts because it can be slashed.
func TestRegister_AllocatesTheStake(t *testing.T) {
	for _, backend := range []deploy.Backend{deploy.Table, deploy.Middleware} {
		t.Run(string(backend), func(t *testing.T) { allocatesTheStake(t, backend) })
	}
}

func allocatesTheStake(t *testing.T, backend deploy.Backend) {
	c, d := testchain.DeployedOn(t, backend, 1)
	if err := deploy.Register(t.Context(), c, d, 1, "127.0.0.1:9000"); err != nil {
		t.Fatal(err)
	}
	opts := &bind.CallOpts{Context: t.Context()}
	manager, err := allocationmanager.NewAllocationManager(d.Contracts.AllocationManager, c.Client())
	if err != nil {
		t.Fatal(err)
	}
	operator := account.Operator(1).Address
	set := allocationmanager.OperatorSet{Avs: d.Contracts.ServiceManager, Id: 0}
	if !must[bool](t)(manager.IsOperatorSlashable(opts, operator, set)) {
		t.Error("the operator cannot be slashed")
	}
	allocation := must[allocationmanager.IAllocationManagerTypesAllocation](t)(manager.GetAllocation(opts, operator, set, d.Contracts.Strategy))
	const whole = 1_000_000_000_000_000_000
	if allocation.CurrentMagnitude != whole {
		t.Errorf("allocated %d of %d", allocation.CurrentMagnitude, uint64(whole))
	}
}
