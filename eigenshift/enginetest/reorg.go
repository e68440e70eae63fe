package enginetest

import (
	"slices"

	"github.com/eigenshift/avs/eigenshift"
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

// Adopt makes a fork the canonical chain.
func (c *Chain) Adopt(b *Branch, fate Fate) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.others = slices.DeleteFunc(c.others, func(other *Branch) bool { return other == b })
	c.adopt(b, fate)
}

// branch begins a fork below the newest depth canonical blocks. The first block
// is on every fork.
func (c *Chain) branch(depth int) *Branch {
	c.salt++
	return &Branch{salt: c.salt, blocks: slices.Clone(c.trunk.blocks[:max(len(c.trunk.blocks)-depth, 1)])}
}

// adopt makes a branch the trunk: what waited there goes on waiting, and the
// orphaned transactions that it lacks are lost or wait as well.
func (c *Chain) adopt(b *Branch, fate Fate) {
	fork := 0
	for fork < min(len(b.blocks), len(c.trunk.blocks)) && b.blocks[fork] == c.trunk.blocks[fork] {
		fork++
	}
	for _, gone := range c.trunk.blocks[fork:] {
		for _, e := range gone.contract.settled {
			if e.Block == gone.Ref() {
				c.orphaned = append(c.orphaned, e)
			}
		}
		if fate != Lost {
			for _, tx := range gone.transactions {
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
func (b *Branch) includes(tx transaction) bool {
	same := func(other transaction) bool { return other.hash == tx.hash }
	return slices.ContainsFunc(b.mempool, same) ||
		slices.ContainsFunc(b.blocks, func(x *block) bool { return slices.ContainsFunc(x.transactions, same) })
}

// Reorg replaces the newest canonical blocks, see [Chain.Reorg].
func (c *Cluster) Reorg(depth, blocks int, fate Fate) { c.Chain.Reorg(depth, blocks, fate) }

// Fork puts the nodes of some operators on a fork of their own, which begins
// below the newest depth canonical blocks and grows beside the canonical chain.
// What is sent to them stays there.
func (c *Cluster) Fork(depth int, some ...int) *Branch {
	c.Chain.mu.Lock()
	defer c.Chain.mu.Unlock()
	b := c.Chain.branch(depth)
	for number := len(b.blocks); number < len(c.Chain.trunk.blocks); number++ {
		c.Chain.extend(b, c.Chain.trunk.blocks[number].Time, b.head().members, nil)
	}
	c.Chain.others = append(c.Chain.others, b)
	for _, i := range some {
		c.nodes[i].eth.branch = b
	}
	c.Chain.notify()
	return b
}

// Unfork brings the nodes of some operators back to the canonical chain. A fork
// that nobody is on any more is forgotten.
func (c *Cluster) Unfork(some ...int) {
	c.Chain.mu.Lock()
	defer c.Chain.mu.Unlock()
	for _, i := range some {
		c.nodes[i].eth.branch = nil
	}
	c.Chain.others = slices.DeleteFunc(c.Chain.others, func(b *Branch) bool {
		return !slices.ContainsFunc(c.nodes, func(n *node) bool { return n.eth.branch == b })
	})
	c.Chain.notify()
}

// Adopt makes a fork that some operators were on the canonical chain.
func (c *Cluster) Adopt(b *Branch, fate Fate) {
	c.Chain.Adopt(b, fate)
	c.Unfork(c.on(b)...)
}

// on returns the operators whose nodes are on a fork.
func (c *Cluster) on(b *Branch) []int {
	c.Chain.mu.Lock()
	defer c.Chain.mu.Unlock()
	var some []int
	for i, n := range c.nodes {
		if n.eth.branch == b {
			some = append(some, i)
		}
	}
	return some
}

// NodeDown takes an operator's Ethereum node down, or brings it back.
func (c *Cluster) NodeDown(i int, down bool) {
	c.changeNode(i, func(n *ethNode) { n.down = down })
}

// NodeLags makes an operator's node show the chain as it was some blocks ago.
func (c *Cluster) NodeLags(i int, blocks int) {
	c.changeNode(i, func(n *ethNode) { n.lag = blocks })
}

// NodeWavers makes an operator's node answer each request from another one of
// the newest blocks, up to so many below the head: several nodes behind one
// address that do not agree.
func (c *Cluster) NodeWavers(i int, blocks int) {
	c.changeNode(i, func(n *ethNode) { n.waver = blocks })
}

func (c *Cluster) changeNode(i int, change func(*ethNode)) {
	c.Chain.mu.Lock()
	defer c.Chain.mu.Unlock()
	change(c.nodes[i].eth)
	c.Chain.notify()
}

// Seen returns the head that an operator's node shows, in the fork that it is on.
func (c *Cluster) Seen(i int) (eigenshift.Block, error) {
	return c.nodes[i].eth.Head(c.t.Context())
}
