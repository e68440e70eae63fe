package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// maxBlocks is how many blocks one call of evm_mine makes.
const maxBlocks = 1000

// control is the namespace evm of JSON-RPC: what development chains let their users do
// with time and blocks, with the arguments and answers of anvil's.
type control struct{ chain *Chain }

// IncreaseTime puts the chain's clock forward, and returns by how many seconds it is ahead
// of the wall clock then.
func (c control) IncreaseTime(seconds quantity) (uint64, error) {
	c.chain.mining.Lock() // not while a block is made
	defer c.chain.mining.Unlock()
	return c.chain.clock.forward(uint64(seconds))
}

// SetNextBlockTimestamp gives the next block this timestamp; the clock goes on from there.
func (c control) SetNextBlockTimestamp(timestamp quantity) error {
	c.chain.mining.Lock()
	defer c.chain.mining.Unlock()
	return c.chain.order(uint64(timestamp))
}

// Mine makes a block, or as many as the argument says. Its answer is always the same.
func (c control) Mine(ctx context.Context, what *mineOptions) (string, error) {
	if what == nil {
		what = new(mineOptions)
	}
	blocks := uint64(1)
	if what.Blocks != nil {
		blocks = uint64(*what.Blocks)
	}
	if blocks > maxBlocks {
		return "", fmt.Errorf("blocks: %d are too many: at most %d in one call", blocks, maxBlocks)
	}
	if err := c.chain.mineMany(ctx, blocks, (*uint64)(what.Timestamp)); err != nil {
		return "", err
	}
	return "0x0", nil
}

// Snapshot returns a number to revert to.
func (c control) Snapshot() (hexutil.Uint64, error) {
	number, err := c.chain.Snapshot()
	return hexutil.Uint64(number), err
}

// Revert makes the newest block that of a snapshot, and reports whether there is one.
func (c control) Revert(number quantity) (bool, error) { return c.chain.Revert(uint64(number)) }

// mineMany makes blocks in a row, the first of which has the timestamp if there is one.
func (c *Chain) mineMany(ctx context.Context, blocks uint64, timestamp *uint64) error {
	c.mining.Lock()
	defer c.mining.Unlock()
	if timestamp != nil {
		if err := c.order(*timestamp); err != nil {
			return err
		}
	}
	for made := range blocks {
		if err := ctx.Err(); err != nil {
			return fmt.Errorf("%d of %d blocks made: %w", made, blocks, err)
		}
		block, err := c.produce(c.onTime)
		if err != nil {
			return err
		}
		c.clock.reach(block.Time())
	}
	return nil
}

// order fixes the timestamp of the next block. Whoever calls it holds mining.
func (c *Chain) order(timestamp uint64) error {
	return c.clock.order(timestamp, c.eth.BlockChain().CurrentBlock().Time)
}

// mineOptions are the argument of evm_mine: a timestamp, or an object.
type mineOptions struct {
	Timestamp *quantity `json:"timestamp"`
	Blocks    *quantity `json:"blocks"`
}

// UnmarshalJSON implements [json.Unmarshaler].
func (o *mineOptions) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] != '{' {
		o.Timestamp = new(quantity)
		return o.Timestamp.UnmarshalJSON(text)
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(text, &fields); err != nil {
		return err
	}
	for name, value := range fields {
		q := new(quantity)
		switch name {
		case "timestamp":
			o.Timestamp = q
		case "blocks":
			o.Blocks = q
		default:
			return fmt.Errorf("%s: there is no such option: give timestamp, blocks or both", name)
		}
		if err := q.UnmarshalJSON(value); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// quantity is a number as people write it: in JSON, as text, or as text in hexadecimal.
type quantity uint64

var errQuantity = errors.New(`must be a whole number that is not negative, such as 60 or "0x3c"`)

// UnmarshalJSON implements [json.Unmarshaler].
func (q *quantity) UnmarshalJSON(text []byte) error {
	digits := string(text)
	if unquoted, err := strconv.Unquote(digits); err == nil {
		digits = unquoted
	}
	read, err := strconv.ParseUint(digits, 10, 64)
	if err != nil {
		read, err = hexutil.DecodeUint64(digits)
	}
	if err != nil {
		return fmt.Errorf("%s %w", text, errQuantity)
	}
	*q = quantity(read)
	return nil
}
