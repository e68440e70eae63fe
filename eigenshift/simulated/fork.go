package simulated

import (
	"slices"
)

// Fate is what becomes of the transactions in orphaned blocks.
type Fate int

const (
	Lost    Fate = iota // no node remembers them
	Pending             // they wait for the next block
	Kept                // they are in the blocks that replace theirs
)

// String returns the fate in lower case.
func (f Fate) String() string { return [...]string{"lost", "pending", "kept"}[f] }

// Reorg replaces the newest depth canonical blocks by others, at least one, not
// necessarily as many. Everybody sees it at once.
func (c *Chain) Reorg(depth, blocks int, fate Fate) {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := c.branch(depth)
	for range max(blocks, 1) {
		number, at, members := len(b.blocks), c.now(), b.head().members
		var transactions []transaction
		if number < len(c.trunk.blocks) {
			before := c.trunk.blocks[number]
			at = before.Time
			if fate == Kept {
				transactions, members = before.transactions, before.members
			}
		}
		c.extend(b, at, members, transactions)
	}
	c.adopt(b, fate)
}

// branch begins a fork below the newest depth canonical blocks. The first block
// is on every fork.
func (c *Chain) branch(depth int) *Fork {
	c.salt++
	return &Fork{salt: c.salt, blocks: slices.Clone(c.trunk.blocks[:max(len(c.trunk.blocks)-depth, 1)])}
}

// adopt makes a branch the trunk: transactions that waited for the next block go on
// waiting, and the orphaned transactions that it lacks are lost or wait as well.
func (c *Chain) adopt(b *Fork, fate Fate) {
	fork := 0
	for fork < min(len(b.blocks), len(c.trunk.blocks)) && b.blocks[fork] == c.trunk.blocks[fork] {
		fork++
	}
	for _, orphan := range c.trunk.blocks[fork:] {
		for _, e := range orphan.contract.settled {
			if e.Block == orphan.Ref() {
				c.orphaned = append(c.orphaned, e)
			}
		}
		if fate != Lost {
			for _, tx := range orphan.transactions {
				if !b.includes(tx) {
					b.mempool = append(b.mempool, tx)
				}
			}
		}
	}
	b.mempool = append(b.mempool, c.trunk.mempool...)
	c.trunk = b
	c.notify()
}

// includes reports whether a branch has a transaction, or is about to.
func (b *Fork) includes(tx transaction) bool {
	same := func(other transaction) bool { return other.hash == tx.hash }
	return slices.ContainsFunc(b.mempool, same) ||
		slices.ContainsFunc(b.blocks, func(x *block) bool { return slices.ContainsFunc(x.transactions, same) })
}

// Fork puts some nodes on a fork of their own, which begins below the newest depth
// canonical blocks and grows beside the canonical chain. Transactions that are sent to
// these nodes stay on it.
func (c *Chain) Fork(depth int, some ...*Node) *Fork {
	c.mu.Lock()
	defer c.mu.Unlock()
	b := c.branch(depth)
	for number := len(b.blocks); number < len(c.trunk.blocks); number++ {
		c.extend(b, c.trunk.blocks[number].Time, b.head().members, nil)
	}
	c.others = append(c.others, b)
	for _, n := range some {
		n.fork = b
	}
	c.notify()
	return b
}

// Unfork brings some nodes back to the canonical chain. A fork that no node is on any
// more is forgotten.
func (c *Chain) Unfork(some ...*Node) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, n := range some {
		n.fork = nil
	}
	c.others = slices.DeleteFunc(c.others, func(b *Fork) bool {
		return !slices.ContainsFunc(c.nodes, func(n *Node) bool { return n.fork == b })
	})
	c.notify()
}

// Adopt makes a fork that some nodes are on the canonical chain.
func (c *Chain) Adopt(b *Fork, fate Fate) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.others = slices.DeleteFunc(c.others, func(other *Fork) bool { return other == b })
	for _, n := range c.nodes {
		if n.fork == b {
			n.fork = nil
		}
	}
	c.adopt(b, fate)
}
