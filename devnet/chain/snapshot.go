package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// maxSnapshots bounds those that are kept.
const maxSnapshots = 1024

var errSnapshots = errors.New("no more snapshots")

// A snapshot is a block to which the chain can be reverted, and how its clock was set.
type snapshot struct {
	number uint64
	block  common.Hash
	clock  setting
}

// snapshots are those that the chain can be reverted to, oldest first.
type snapshots struct {
	kept []snapshot
	next uint64 // number of the one that is taken next
}

// Snapshot notes the newest block, and returns a number for [Chain.Revert].
func (c *Chain) Snapshot() (uint64, error) {
	c.mining.Lock()
	defer c.mining.Unlock()
	if len(c.snapshots.kept) >= maxSnapshots {
		return 0, fmt.Errorf("%w: %d are kept: revert to one that is not needed any more, which removes it and those after it", errSnapshots, maxSnapshots)
	}
	number := c.snapshots.next
	c.snapshots.next++
	c.snapshots.kept = append(c.snapshots.kept, snapshot{number, c.eth.BlockChain().CurrentBlock().Hash(), c.clock.setting()})
	return number, nil
}

// Revert makes the block of a snapshot the newest again, and reports whether there is such
// a snapshot. It removes it, those that were taken later, and all transactions that wait.
// The clock is as far ahead of the wall clock as it was at the snapshot.
//
// It is a reorganisation to a chain that is shorter, which subscribers are told of: of the
// logs that are removed, and of a head with a lower number. The blocks that are made next
// belong to another fork than those that were removed, unless they are equal.
func (c *Chain) Revert(number uint64) (bool, error) {
	c.mining.Lock()
	defer c.mining.Unlock()
	for i, s := range c.snapshots.kept {
		if s.number != number {
			continue
		}
		if err := c.rewind(s.block); err != nil {
			return false, fmt.Errorf("revert to snapshot %d: %w", number, err)
		}
		c.clock.reset(s.clock)
		c.snapshots.kept = c.snapshots.kept[:i]
		return true, nil
	}
	return false, nil
}

// rewind makes a block the newest again. A block that holds mining must not be made
// meanwhile.
func (c *Chain) rewind(to common.Hash) error {
	chain := c.eth.BlockChain()
	block := chain.GetBlockByHash(to)
	if block == nil {
		return fmt.Errorf("block %s is not known", to)
	}
	if chain.CurrentBlock().Hash() != to {
		if err := c.makeHead(block); err != nil {
			return err
		}
	}
	// The pool has been told of the head, and takes in again what was in the blocks that
	// are removed. It is not to come back: that is what reverting is for.
	c.eth.TxPool().Clear()
	return nil
}

// makeHead makes a block that has been executed the newest.
func (c *Chain) makeHead(block *types.Block) error {
	chain := c.eth.BlockChain()
	if _, err := chain.SetCanonical(block); err != nil {
		return fmt.Errorf("make block %d the head: %w", block.NumberU64(), err)
	}
	chain.SetSafe(block.Header())
	chain.SetFinalized(block.Header())
	return nil
}
