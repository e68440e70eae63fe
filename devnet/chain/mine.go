package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// ErrClosed is returned when a closed chain is to make blocks.
var ErrClosed = errors.New("chain is closed")

// Mine makes one block of the transactions that wait, with the earliest timestamp
// that it can have.
func (c *Chain) Mine(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	_, err := c.mine(c.earliest)
	return err
}

// MineAt makes one block of the transactions that wait, with this timestamp: it brings
// a chain that lags behind up to then.
func (c *Chain) MineAt(ctx context.Context, at time.Time) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	_, err := c.mine(func(parent uint64) uint64 { return max(parent+1, uint64(at.Unix())) })
	return err
}

// MineOnlyWhenTold ends the making of blocks other than by [Chain.Mine] and
// [Chain.MineAt].
func (c *Chain) MineOnlyWhenTold() {
	c.modes.Lock()
	defer c.modes.Unlock()
	c.stopMode()
	c.stopMode = func() {}
}

// MineOnDemand makes a block whenever transactions wait, from now on.
func (c *Chain) MineOnDemand() error {
	return c.mineBy(c.mineOnDemand)
}

// MineEvery makes a block at once, and then one each period, from now on. The
// period is in whole seconds, because timestamps are. Blocks are made at
// multiples of the period since the Unix epoch, so that a timestamp is equal to
// the time at which its block was made and not rounded.
func (c *Chain) MineEvery(period time.Duration) error {
	if period < time.Second || period%time.Second != 0 {
		return fmt.Errorf("block time of %s: must be whole seconds, at least one", period)
	}
	return c.mineBy(func(ctx context.Context) { c.mineEvery(ctx, period) })
}

// mineBy replaces the way blocks are made by loop, which runs until its context
// ends.
func (c *Chain) mineBy(loop func(context.Context)) error {
	c.modes.Lock()
	defer c.modes.Unlock()
	if c.closed {
		return ErrClosed
	}
	c.stopMode()
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		loop(ctx)
	}()
	c.stopMode = func() {
		cancel()
		<-done
	}
	return nil
}

func (c *Chain) mineEvery(ctx context.Context, period time.Duration) {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
		}
		if _, err := c.mine(c.onTime); err != nil {
			c.logger.Error().Err(err).Msg("no block made")
		}
		timer.Reset(untilNext(time.Now(), period))
	}
}

// untilNext returns the time from now until the next multiple of the period
// since the Unix epoch.
func untilNext(now time.Time, period time.Duration) time.Duration {
	return period - time.Duration(now.UnixNano())%period
}

func (c *Chain) mineOnDemand(ctx context.Context) {
	arrived, stop := c.arrivals()
	defer stop()
	// Transactions that arrived before the subscription are waiting already.
	progress := true
	for {
		for progress && ctx.Err() == nil && c.waiting() {
			block, err := c.mine(c.earliest)
			if err != nil {
				c.logger.Error().Err(err).Msg("no block made")
			}
			// What the miner leaves out although it could take it would be
			// left out again: wait for the next arrival.
			progress = err == nil && len(block.Transactions()) > 0
		}
		select {
		case <-ctx.Done():
			return
		case <-arrived:
			progress = true
		}
	}
}

// arrivals returns what receives when transactions have come to the pool; coalesced. They are told
// apart from the mining: the pool waits until it has told, and a block waits for the pool.
func (c *Chain) arrivals() (arrived <-chan struct{}, stop func()) {
	events, some := make(chan core.NewTxsEvent), make(chan struct{}, 1)
	subscription := c.eth.TxPool().SubscribeTransactions(events, true)
	go func() {
		for {
			select {
			case <-events:
			case <-subscription.Err(): // closed by Unsubscribe
				return
			}
			select {
			case some <- struct{}{}:
			default: // it is known already
			}
		}
	}()
	return some, subscription.Unsubscribe
}

// waiting reports whether the pool has transactions that can go into a block.
func (c *Chain) waiting() bool {
	pending, _ := c.eth.TxPool().Stats()
	return pending > 0
}

// A dating chooses the timestamp of a block, given its parent's. The result is greater
// than the parent's.
type dating func(parent uint64) uint64

// onTime is the chain's clock.
func (c *Chain) onTime(parent uint64) uint64 {
	now, _ := c.clock.read()
	return max(parent+1, now)
}

// earliest is the first second after the parent's, see the package comment, or the chain's
// clock when somebody has put it forward: no block is behind what was asked.
func (c *Chain) earliest(parent uint64) uint64 {
	if _, asked := c.clock.read(); asked {
		return c.onTime(parent)
	}
	return parent + 1
}

// mine makes a block of everything that was sent before, and returns when the
// transaction pool has seen it: who asks for a nonce then is told the right one.
func (c *Chain) mine(when dating) (*types.Block, error) {
	c.mining.Lock()
	defer c.mining.Unlock()
	return c.produce(when)
}

// produce is mine for those who hold mining. A timestamp that was ordered takes precedence.
func (c *Chain) produce(when dating) (*types.Block, error) {
	c.awaitPool()
	chain := c.eth.BlockChain()
	parent := chain.CurrentBlock()
	ordered := c.clock.ordered()
	timestamp := ordered
	if ordered == 0 {
		timestamp = when(parent.Time)
	}
	block, _, err := c.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   timestamp,
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
	}, nil, false, []byte{})
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if _, err := chain.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return nil, fmt.Errorf("execute block %d: %w", block.NumberU64(), err)
	}
	if ordered != 0 {
		c.clock.obey(ordered)
	}
	if err := c.makeHead(block); err != nil {
		return nil, err
	}
	return block, c.resetPool(block)
}

const (
	// poolPatience is how long transactions may take from the pool's queue to
	// those that can be mined. Ones that wait for an earlier nonce stay there.
	poolPatience = 50 * time.Millisecond
	poolInterval = time.Millisecond
	// poolTries is how often the pool is asked whether it has seen a block. Each
	// time it has or has not with equal chances.
	poolTries = 100
)

// awaitPool waits until the pool has looked at all transactions. It accepts them
// into a queue, and sees a moment later that they can be mined: a block made
// before that would have an arbitrary part of what was sent.
func (c *Chain) awaitPool() {
	ticker := time.NewTicker(poolInterval)
	defer ticker.Stop()
	for patience := poolPatience; patience > 0; patience -= poolInterval {
		if _, queued := c.eth.TxPool().Stats(); queued == 0 {
			return
		}
		<-ticker.C
	}
}

// resetPool makes the pool work on the state after a block, and waits for that. A
// reset that ran later, while transactions arrive, would leave some of them in
// the queue until the next block.
func (c *Chain) resetPool(block *types.Block) error {
	pool := c.eth.TxPool()
	seen := func() bool { return true }
	if transactions := block.Transactions(); len(transactions) > 0 {
		last := transactions[len(transactions)-1]
		from, err := types.Sender(types.LatestSigner(c.eth.BlockChain().Config()), last)
		if err != nil {
			return fmt.Errorf("read sender of a transaction in block %d: %w", block.NumberU64(), err)
		}
		seen = func() bool { return pool.Nonce(from) > last.Nonce() }
	}
	// The pool hears of the block and of this request in any order. When it has
	// seen the block, one more request waits for what it does about it.
	for range poolTries {
		done := seen()
		if err := pool.Sync(); err != nil {
			return fmt.Errorf("wait for the transaction pool: %w", err)
		}
		if done {
			return nil
		}
	}
	return fmt.Errorf("the transaction pool does not notice block %d", block.NumberU64())
}
