package roster

import (
	"context"
	"fmt"

	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/registry"
)

// middleware asks EigenLayer's index registry.
type middleware struct {
	index *indexregistry.ContractIndexRegistryCaller
}

func openMiddleware(client *ethclient.Client, d *network.Deployment) (*middleware, error) {
	at, err := network.Contract(d, "IndexRegistry")
	if err != nil {
		return nil, err
	}
	return &middleware{index: chain.Bound(indexregistry.NewContractIndexRegistryCaller(at, client))}, nil
}

func (m *middleware) Registered(ctx context.Context) (int, error) {
	count, err := m.index.TotalOperatorsForQuorum(&bind.CallOpts{Context: ctx}, 0)
	if err != nil {
		return 0, fmt.Errorf("count registered operators: %w", err)
	}
	return int(count), nil
}

func (m *middleware) Signers(ctx context.Context, reference uint32, certificate []byte) (int, error) {
	absent, err := registry.NonSigners(certificate)
	if err != nil {
		return 0, fmt.Errorf("decode certificate: %w", err)
	}
	registered, err := m.index.GetOperatorListAtBlockNumber(&bind.CallOpts{Context: ctx}, 0, reference)
	if err != nil {
		return 0, fmt.Errorf("list operators at block %d: %w", reference, err)
	}
	return len(registered) - len(absent), nil
}
