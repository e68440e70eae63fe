// Package genesis puts together what exists in the devnet's genesis block:
// EigenLayer, and accounts with ether.
package genesis

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/core"
	"github.com/eigenshift/avs/devnet/eigenlayer"
)

// ether is the balance of each funded account, in whole units.
const ether = 1_000_000

// Genesis is the state that a devnet starts from.
type Genesis struct {
	Alloc      types.GenesisAlloc
	EigenLayer eigenlayer.Addresses
}

// New returns the genesis state, which belongs to the caller. The deployer, the faucet
// and the user have ether; everybody else gets theirs from them.
func New() (*Genesis, error) {
	state, err := core.Load(context.Background())
	if err != nil {
		return nil, fmt.Errorf("load EigenLayer's contracts: %w", err)
	}
	for _, funded := range []account.Account{account.Deployer(), account.Faucet(), account.User()} {
		state.Alloc[funded.Address] = types.Account{
			Balance: new(big.Int).Mul(big.NewInt(ether), big.NewInt(params.Ether)),
		}
	}
	// It is on public chains, too: contracts are created through it.
	state.Alloc[params.DeterministicFactoryAddress] = types.Account{Nonce: 1, Code: params.DeterministicFactoryCode}
	return &Genesis{Alloc: state.Alloc, EigenLayer: state.Addresses}, nil
}
