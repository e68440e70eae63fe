package chain

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrNotDumpable is returned by [Chain.Dump] on a chain that was started without
// Config.Dumpable.
var ErrNotDumpable = errors.New("chain was not started as dumpable")

// Dump returns the state at the head as a genesis allocation. The chain must be
// Dumpable, and not be making blocks.
func (c *Chain) Dump() (types.GenesisAlloc, error) {
	if !c.dumpable {
		return nil, ErrNotDumpable
	}
	head := c.eth.BlockChain().CurrentBlock()
	database, err := c.eth.BlockChain().StateAt(head.Root, head.Number, head.Time)
	if err != nil {
		return nil, fmt.Errorf("open state of block %d: %w", head.Number, err)
	}
	alloc := make(allocation)
	if _, err := database.DumpToCollector(alloc, nil); err != nil {
		return nil, fmt.Errorf("dump state of block %d: %w", head.Number, err)
	}
	// The dump leaves out what it finds no name for, without a word.
	if root := (&core.Genesis{Config: rules(), Alloc: types.GenesisAlloc(alloc)}).ToBlock().Root(); root != head.Root {
		return nil, fmt.Errorf("dump of block %d is incomplete: state root %s, want %s", head.Number, root, head.Root)
	}
	return types.GenesisAlloc(alloc), nil
}

// allocation collects accounts.
type allocation types.GenesisAlloc

// OnRoot implements [state.DumpCollector].
func (allocation) OnRoot(common.Hash) {}

// OnAccount implements [state.DumpCollector].
func (a allocation) OnAccount(address *common.Address, account state.DumpAccount) {
	if address == nil {
		return // the root that Dump compares will tell
	}
	balance, _ := new(big.Int).SetString(account.Balance, 10)
	converted := types.Account{Balance: balance, Nonce: account.Nonce, Code: account.Code}
	if len(account.Storage) > 0 {
		converted.Storage = make(map[common.Hash]common.Hash, len(account.Storage))
	}
	for key, value := range account.Storage {
		converted.Storage[key] = common.HexToHash(value)
	}
	a[*address] = converted
}
