// Package testchain starts chains for tests.
package testchain

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/genesis"
)

// Interval of the tasks of a deployment.
const Interval = 15 * time.Second

// Start returns a chain with EigenLayer that ends with the test, and what its
// genesis block has. It makes blocks only when told to.
func Start(t testing.TB) (*chain.Chain, *genesis.Genesis) {
	t.Helper()
	initial, err := genesis.New()
	if err != nil {
		t.Fatalf("genesis: %v", err)
	}
	c, err := chain.Start(chain.Config{Alloc: initial.Alloc, Logger: zerolog.New(zerolog.NewTestWriter(t))})
	if err != nil {
		t.Fatalf("start chain: %v", err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	return c, initial
}

// Deployed returns a chain on which the devnet's contracts are deployed with the
// devnet's default back end, and the given number of operators funded but not registered.
func Deployed(t testing.TB, operators int) (*chain.Chain, *deploy.Deployment) {
	t.Helper()
	return DeployedOn(t, deploy.DefaultBackend, operators)
}

// DeployedOn is [Deployed] with another back end.
func DeployedOn(t testing.TB, backend deploy.Backend, operators int) (*chain.Chain, *deploy.Deployment) {
	t.Helper()
	c, initial := Start(t)
	var funded []common.Address
	for number := 1; number <= operators; number++ {
		funded = append(funded, account.Operator(number).Address)
	}
	head, err := c.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatalf("read genesis block: %v", err)
	}
	plan := deploy.NewPlan(initial.EigenLayer, funded, time.Unix(int64(head.Time), 0), Interval)
	plan.Backend = backend
	deployment, err := deploy.Run(t.Context(), c, plan)
	if err != nil {
		t.Fatalf("deploy: %v", err)
	}
	return c, deployment
}
