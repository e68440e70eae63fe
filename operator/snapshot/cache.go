// Package snapshot remembers what was read about blocks, for as long as their numbers
// mean the same blocks.
package snapshot

import (
	"context"
	"strconv"
	"sync"
	"time"

	"golang.org/x/sync/singleflight"

	"github.com/eigenshift/avs/operator/chain"
)

const (
	maxBlocks    = 128 // that are remembered
	fetchTimeout = 15 * time.Second
)

// Cache is what was read about recent blocks, by their numbers. It is safe for
// concurrent use.
type Cache[S any] struct {
	node    *chain.Node
	flights singleflight.Group

	mu      sync.Mutex // never held while a node is asked
	byBlock map[uint64]S
	newest  *S     // fetched last; nil: nothing since all was forgotten
	epoch   uint64 // grows when what was read before may be wrong
	breaks  uint64 // of the node's heads, when it was read
}

// New returns an empty cache.
func New[S any](node *chain.Node) *Cache[S] {
	return &Cache[S]{node: node, byBlock: make(map[uint64]S)}
}

// At returns what is known about a block, or what fetch reads. Callers that ask for the
// same block share one fetch.
func (c *Cache[S]) At(ctx context.Context, block uint64, fetch func(context.Context) (S, error)) (S, error) {
	c.mu.Lock()
	known, ok := c.known(block)
	epoch := c.epoch
	c.mu.Unlock()
	if ok {
		return known, nil
	}
	// Callers share one request. It is theirs together, so none of them can
	// cancel it; it is bounded by itself.
	key := strconv.FormatUint(epoch, 10) + "/" + strconv.FormatUint(block, 10)
	flight := c.flights.DoChan(key, func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), fetchTimeout)
		defer cancel()
		read, err := fetch(ctx)
		if err == nil {
			c.remember(block, epoch, read)
		}
		return read, err
	})
	select {
	case got := <-flight:
		return got.Val.(S), got.Err
	case <-ctx.Done():
		var none S
		return none, ctx.Err()
	}
}

// Known returns what is known about a block; false when it would have to be read.
func (c *Cache[S]) Known(block uint64) (known S, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.known(block)
}

func (c *Cache[S]) known(block uint64) (known S, ok bool) {
	if breaks := c.node.Breaks(); breaks != c.breaks { // block numbers may mean other blocks now
		clear(c.byBlock)
		c.breaks = breaks
		c.epoch++
	}
	known, ok = c.byBlock[block]
	return known, ok
}

// remember keeps what was read, unless something changed meanwhile that makes it
// doubtful.
func (c *Cache[S]) remember(block, epoch uint64, read S) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if epoch != c.epoch {
		return
	}
	c.byBlock[block], c.newest = read, &read
	if len(c.byBlock) > maxBlocks {
		oldest := block
		for b := range c.byBlock {
			oldest = min(oldest, b)
		}
		delete(c.byBlock, oldest)
	}
}

// Newest returns what was read last, whatever the block.
func (c *Cache[S]) Newest() (read S, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.newest == nil {
		return read, false
	}
	return *c.newest, true
}

// Forget drops everything, and what is being fetched.
func (c *Cache[S]) Forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.byBlock)
	c.newest = nil
	c.epoch++
}
