// Package install deploys an AVS on a devnet, by the plan that deploys it to any chain.
package install

import (
	"context"
	"fmt"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/eigenlayer"
	"github.com/eigenshift/avs/devnet/fund"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/deployment"
)

const (
	// metadataURI is where the metadata of an AVS would be.
	metadataURI = "https://example.com/eigenshift/avs.json"
	// thresholdBps is a threshold that three of five equal operators meet and two do not.
	thresholdBps = 5_001
)

// sender sends the steps of a plan from one account.
type sender struct{ *batch.Batch }

// Send implements [deployment.Sender].
func (s sender) Send(_ context.Context, steps []*deployment.Step) error {
	for _, step := range steps {
		s.Batch.Send(step.What, &step.To, step.Value, step.Data)
	}
	return s.Settle()
}

// AVS deploys an AVS from [account.Deployer], which owns it afterwards. It returns when
// everything is on the chain.
func AVS(ctx context.Context, site network.Site, name string, deploy deployment.Deploy) (*deployment.File, error) {
	from, err := batch.New(ctx, site.Chain, account.Deployer())
	if err != nil {
		return nil, err
	}
	core := site.EigenLayer
	s := deployment.DefaultSettings(name)
	s.Owner, s.MetadataURI, s.ThresholdBps = from.From.Address, metadataURI, thresholdBps
	s.Quorum.Strategies = []deployment.Strategy{{Address: core.Strategy, Multiplier: deployment.One()}}
	s.Operators.Deposit, s.Operators.MetadataURI = config.NewWei(fund.Deposit), metadataURI
	plan, err := deployment.New(s, from.ChainID().Uint64(), coreOf(core), deploy)
	if err != nil {
		return nil, fmt.Errorf("plan: %w", err)
	}
	if _, err := plan.Apply(ctx, from.Client, sender{from}); err != nil {
		return nil, err
	}
	block, err := from.Client.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("read block number: %w", err)
	}
	file, err := plan.File(block)
	if err != nil {
		return nil, err
	}
	file.Contracts["Strategy"], file.Contracts["Token"] = core.Strategy, core.Token
	return file, nil
}

func coreOf(c eigenlayer.Addresses) deployment.Core {
	return deployment.Core{
		AllocationManager: c.AllocationManager, AVSDirectory: c.AVSDirectory, DelegationManager: c.DelegationManager,
		KeyRegistrar: c.KeyRegistrar, PermissionController: c.PermissionController, ProtocolRegistry: c.ProtocolRegistry,
		RewardsCoordinator: c.RewardsCoordinator, StrategyManager: c.StrategyManager,
	}
}
