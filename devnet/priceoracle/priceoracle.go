// Package priceoracle is the devnet of the price oracle: feeds with sources whose prices
// move, among them real Chainlink aggregators, and commands that move them.
package priceoracle

import (
	"context"
	"encoding/json"
	"fmt"
	"github.com/eigenshift/avs/operator/deployment"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/eigenshift/avs/devnet"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/priceoracle/feeds"
	"github.com/eigenshift/avs/operator/config"
	"github.com/eigenshift/avs/operator/reading"
	avs "github.com/eigenshift/avs/price-oracle"
)

// Flags of up.
const (
	pricesFlag = "prices"
	seedFlag   = "seed"
)

// Network describes the devnet.
func Network() devnet.Network {
	return devnet.Network{
		Name:    "price-oracle",
		Usage:   "a local chain with EigenLayer, price sources, and operators that settle prices",
		Program: "price-oracle",
		Slots:   15 * time.Second,
		Flags: []devnet.Flag{
			{Name: pricesFlag, Usage: "CSV `FILE` with prices to replay: feed names in the first line, a price of each in every further one (default: a random walk)", Read: readPrices},
			{Name: seedFlag, Usage: "seed of the random walk", Default: "1", Read: readSeed},
		},
		Commands: []*cli.Command{priceCommand()},
		Install:  installOracle,
		World:    newMarket,
		Settled:  settled,
		Facts:    facts,
		Notes:    notes,
		Hints:    hints,
		Panels:   panels,
	}
}

func readPrices(path string) (string, error) {
	if path == "" {
		return "", nil
	}
	absolute, err := filepath.Abs(path) // the daemon may work in another folder
	if err == nil {
		_, err = feeds.ReadFile(absolute, feedNames())
	}
	return absolute, err
}

func readSeed(text string) (string, error) {
	_, err := reading.Uint(text, 64, 0)
	return text, err
}

func feedNames() (names []string) {
	for _, feed := range deploy.Feeds() {
		names = append(names, feed.Name)
	}
	return names
}

// details are what a deployment tells of the oracle beside its addresses.
type details struct {
	Start     uint64        `json:"start"`      // of slot 0, in unix seconds
	Interval  uint64        `json:"interval"`   // length of a slot in seconds
	LookAhead uint32        `json:"look_ahead"` // blocks that stake must stay allocated to count
	Feeds     []deploy.Feed `json:"feeds"`
}

func detailsOf(d *devnet.Deployment) (details, error) {
	var read details
	if err := json.Unmarshal(d.Details, &read); err != nil {
		return read, fmt.Errorf("read the deployment of the price oracle: %w", err)
	}
	return read, nil
}

func installOracle(ctx context.Context, site devnet.Site) (*devnet.Deployment, error) {
	plan := deploy.NewPlan(site.EigenLayer, nil, site.Start, site.Interval)
	plan.Backend = deploy.Backend(site.Backend)
	deployed, err := deploy.Run(ctx, site.Chain, plan)
	if err != nil {
		return nil, err
	}
	return Deployment(deployed)
}

// Deployment returns the deployment of an oracle as the devnet has it.
func Deployment(of *deploy.Deployment) (*devnet.Deployment, error) {
	contracts, err := of.Addresses()
	if err != nil {
		return nil, err
	}
	own, err := json.Marshal(details{Start: of.Start, Interval: of.Interval, LookAhead: of.LookAhead, Feeds: of.Feeds})
	if err != nil {
		return nil, fmt.Errorf("encode the deployment of the price oracle: %w", err)
	}
	d := &devnet.Deployment{
		ChainID: of.ChainID, Block: of.Block, Backend: deployment.Backend(of.Backend), Contracts: contracts, Details: own,
	}
	d.Operators.Contracts = config.Contracts{
		TaskManager:            of.Contracts.PriceOracle,
		ServiceManager:         of.Contracts.ServiceManager,
		RegistryCoordinator:    of.Contracts.RegistryCoordinator,
		OperatorStateRetriever: of.Contracts.OperatorStateRetriever,
		DelegationManager:      of.Contracts.DelegationManager,
	}
	d.Operators.AVS = map[string]string{avs.SourceReaderSetting: of.Contracts.SourceReader.Hex()}
	return d, nil
}
