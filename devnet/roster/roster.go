// Package roster counts operators: those that are registered, and those that signed
// what settled. Whom it asks depends on the back end of a deployment.
package roster

import (
	"context"
	"github.com/eigenshift/avs/operator/deployment"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/network"
)

// A Roster counts the operators of quorum 0.
type Roster interface {
	// Registered is how many operators certificates of the head can have.
	Registered(ctx context.Context) (int, error)
	// Signers is how many of the operators at a reference block signed a certificate,
	// which must have settled.
	Signers(ctx context.Context, reference uint32, certificate []byte) (int, error)
}

// Open returns the roster of a deployment.
func Open(client *ethclient.Client, d *network.Deployment) (Roster, error) {
	if d.Backend == deployment.Table {
		return openTable(client, d)
	}
	return openMiddleware(client, d)
}
