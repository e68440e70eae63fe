package simulated

import (
	"context"
	"encoding/binary"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// Figures of the simulated chain; those of the devnet. [Chain.MineEvery] changes the first.
const (
	BlockTime = 2 * time.Second
	Interval  = 15 * time.Second
)

// Chain is a simulated chain with the registry of operators and one task manager. It
// can fork: each operator has a [Node], which may be on a fork of its own.
type Chain struct {
	mu       sync.Mutex
	start    time.Time
	every    time.Duration // the time between blocks
	trunk    *Fork         // the canonical chain
	others   []*Fork       // forks that nodes are on, mined side by side with it
	nodes    []*Node
	salt     uint64 // of the newest branch
	rules    eigenshift.Rules
	set      *eigenshift.OperatorSet // of the next block
	tables   bool                    // operators are kept in operator tables
	reverted []Revert                // on any fork
	orphaned []Event
	halted   bool
	backlog  int            // how many blocks a transaction is passed over for
	stranger common.Address // settles what it sees pending before whoever sent it; zero: nobody
	changed  chan struct{}  // closed and replaced whenever a node may see something new
}

// Fork is a chain of blocks, from the first block to its head.
type Fork struct {
	salt    uint64
	blocks  []*block
	mempool []transaction
}

// block is a block and the state after it. It is never changed.
type block struct {
	eigenshift.Block
	transactions []transaction           // also those that reverted
	members      *eigenshift.OperatorSet // that are registered
	set          *eigenshift.OperatorSet // as certificates are checked against it
	contract     *contract
}

type transaction struct {
	from   common.Address
	c      eigenshift.Certified
	hash   common.Hash
	passed int // over, by how many blocks
}

// NewChain returns a chain with some operators, and a little history, so that the first
// task has a reference block. With tables, operators are kept in operator tables, one of
// which is posted in each block in which operators change.
func NewChain(set *eigenshift.OperatorSet, rules eigenshift.Rules, tables bool) *Chain {
	c := &Chain{start: time.Now(), every: BlockTime, trunk: new(Fork), rules: rules, set: set, tables: tables, changed: make(chan struct{})}
	for range 3 {
		c.mine()
	}
	return c
}

// MineEvery sets the time between blocks; it is called before Run.
func (c *Chain) MineEvery(blockTime time.Duration) { c.every = blockTime }

// Run mines until ctx ends.
func (c *Chain) Run(ctx context.Context) {
	ticks := time.Tick(c.every)
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticks:
			c.mine()
		}
	}
}

// mine adds a block to every fork.
func (c *Chain) mine() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.halted {
		return
	}
	for _, b := range append([]*Fork{c.trunk}, c.others...) {
		var next, later []transaction
		for _, tx := range b.mempool {
			if tx.passed < c.backlog {
				tx.passed++
				later = append(later, tx)
			} else {
				next = append(next, tx)
			}
		}
		b.mempool = later
		c.extend(b, c.now(), c.set, c.overtaken(next))
	}
	c.notify()
}

// FrontRun makes a stranger settle everything from now on that it sees pending.
func (c *Chain) FrontRun(stranger common.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.stranger = stranger
}

// overtaken returns pending transactions, each after the stranger's copy of it.
func (c *Chain) overtaken(pending []transaction) []transaction {
	if c.stranger == (common.Address{}) {
		return pending
	}
	var all []transaction
	for _, tx := range pending {
		all = append(all, transaction{from: c.stranger, c: tx.c, hash: crypto.Keccak256Hash(c.stranger[:], tx.c.Certificate.Digest[:])}, tx)
	}
	return all
}

// Congest makes blocks so full that a transaction is passed over that many times before it is
// taken.
func (c *Chain) Congest(blocks int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.backlog = blocks
}

// Halt stops the making of blocks, or lets it go on.
func (c *Chain) Halt(halted bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.halted = halted
}

// Force puts a transaction into the next block without simulating it first.
func (c *Chain) Force(from common.Address, x eigenshift.Certified, hash common.Hash) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.trunk.mempool = append(c.trunk.mempool, transaction{from: from, c: x, hash: hash})
}

func (c *Chain) now() uint64 { return uint64(time.Since(c.start) / time.Second) }

// extend adds a block with these transactions to a branch.
func (c *Chain) extend(b *Fork, at uint64, set *eigenshift.OperatorSet, transactions []transaction) {
	next := &block{
		Block:        eigenshift.Block{Number: uint64(len(b.blocks)), Time: at},
		transactions: transactions,
		members:      set,
		set:          set,
		contract:     &contract{rules: c.rules},
	}
	if len(b.blocks) > 0 {
		next.Parent, next.contract = b.head().Hash, b.head().contract
	}
	if c.tables {
		next.set = b.posted(set)
	}
	next.Hash = crypto.Keccak256Hash(next.Parent[:], binary.BigEndian.AppendUint64(nil, next.Number), binary.BigEndian.AppendUint64(nil, b.salt))
	for _, tx := range transactions {
		signers, err := b.check(next.contract, tx.from, tx.c)
		if err != nil {
			c.reverted = append(c.reverted, Revert{tx.c.Task.ID, tx.from, err})
			continue
		}
		s := eigenshift.Settlement{Task: tx.c.Task.ID, Proposer: tx.c.Task.Proposer, Submitter: tx.from, Tx: tx.hash, Block: next.Ref()}
		reference := b.blocks[tx.c.Task.Reference.Number].set
		next.contract = next.contract.with(Event{s, signers, reference, reference.Message(tx.c.Certificate.Digest)})
	}
	b.blocks = append(b.blocks, next)
}

// posted returns the operator table of a branch's next block: that of the block
// before, if the members are the same, or else one that is posted in it.
func (b *Fork) posted(members *eigenshift.OperatorSet) *eigenshift.OperatorSet {
	if len(b.blocks) > 0 && b.head().members == members {
		return b.head().set
	}
	table := *members
	table.Table = max(uint64(len(b.blocks)), 1) // the genesis block's is named 1: zero is none
	return &table
}

// notify wakes everybody who waits for something new.
func (c *Chain) notify() {
	close(c.changed)
	c.changed = make(chan struct{})
}

func (b *Fork) head() *block { return b.blocks[len(b.blocks)-1] }

// Settled returns the settlements that the contract has accepted on the canonical
// chain, in order.
func (c *Chain) Settled() []Event {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.trunk.head().contract.settled)
}

// Reverted returns the transactions that the contract refused, on any fork.
func (c *Chain) Reverted() []Revert {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.reverted)
}

// Orphaned returns the settlements that were in canonical blocks and were
// reorganised away.
func (c *Chain) Orphaned() []Event {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.orphaned)
}

// Head returns the newest canonical block.
func (c *Chain) Head() eigenshift.Block {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.trunk.head().Block
}

// TimeOf returns when a canonical block was made, in seconds since the beginning.
func (c *Chain) TimeOf(number uint64) uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.trunk.blocks[number].Time
}

// Pending reports whether a transaction for a task waits for the next block.
func (c *Chain) Pending(id eigenshift.TaskID) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.ContainsFunc(c.trunk.mempool, func(tx transaction) bool { return tx.c.Task.ID == id })
}

// Due returns the first canonical block at which each slot was due, from the first
// slot that has settled on. A slot that passed while there were no blocks never was.
func (c *Chain) Due() map[eigenshift.TaskID]uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	due := make(map[eigenshift.TaskID]uint64)
	for _, b := range c.trunk.blocks {
		id := eigenshift.TaskID(b.Time / uint64(Interval.Seconds()))
		if _, known := due[id]; !known && len(c.trunk.head().contract.settled) > 0 && id >= c.trunk.head().contract.settled[0].Task {
			due[id] = b.Number
		}
	}
	return due
}

// Operators returns the operators that are registered in the next block.
func (c *Chain) Operators() *eigenshift.OperatorSet {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.set
}

// Register changes the registered operators, from the next block on.
func (c *Chain) Register(change func([]eigenshift.Operator) []eigenshift.Operator) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	now := c.set
	set, err := eigenshift.NewOperatorSet(uint64(len(c.trunk.blocks)), now.Quorums, now.ThresholdBps, change(slices.Clone(now.Operators)))
	if err != nil {
		return fmt.Errorf("change the registry: %w", err)
	}
	c.set = set
	return nil
}
