package history

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
)

// Headers fetches the headers of blocks; an [ethclient.Client] does.
type Headers interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// FirstBlockAt returns the number of the first block up to a newest one whose time is
// not before a time, in unix seconds; newest+1 when there is none. It looks near the
// newest block first.
func FirstBlockAt(ctx context.Context, headers Headers, newest, time uint64) (uint64, error) {
	before := func(number uint64) (bool, error) {
		header, err := headers.HeaderByNumber(ctx, bigUint(number))
		if err != nil {
			return false, fmt.Errorf("fetch block %d: %w", number, err)
		}
		return header.Time < time, nil
	}
	low, high := uint64(0), newest+1 // the first such block is one of these, or between them
	for step := uint64(1); step <= high; step *= 2 {
		is, err := before(high - step)
		if err != nil {
			return 0, err
		}
		if is {
			low = high - step + 1
			break
		}
		high -= step
	}
	for low < high {
		middle := low + (high-low)/2
		is, err := before(middle)
		if err != nil {
			return 0, err
		}
		if is {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}
