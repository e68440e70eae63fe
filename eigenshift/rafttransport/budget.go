package rafttransport

import (
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// budget bounds how many bytes messages take while they are decoded and judged:
// those of one peer, over whichever of its connections they come, and those of
// all together.
type budget struct {
	each, all int64

	mu    sync.Mutex
	by    map[common.Address]int64
	taken int64
	freed chan struct{} // closed, and replaced, when something is given back
}

// ErrBudget is returned for a message that takes more memory than is left for its
// sender, or for all, for the time of a message.
var ErrBudget = errors.New("no room in the budget")

// take waits until there is room, for so long at most. The error matches ErrBudget or
// raftwire.ErrLarge, or is errClosing when closing is closed first.
func (b *budget) take(peer common.Address, n int64, wait time.Duration, closing <-chan struct{}) error {
	if n > b.each {
		return fmt.Errorf("%w: message that takes %d bytes, at most %d allowed", raftwire.ErrLarge, n, b.each)
	}
	timeout := time.After(wait)
	for {
		freed, err := b.tryTake(peer, n)
		if err == nil {
			return nil
		}
		select {
		case <-freed:
		case <-timeout:
			return err
		case <-closing:
			return errClosing
		}
	}
}

func (b *budget) tryTake(peer common.Address, n int64) (freed <-chan struct{}, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch mine := b.by[peer]; {
	case mine+n > b.each:
		return b.freed, fmt.Errorf("%w: message that takes %d bytes while others of this peer take %d, at most %d allowed", ErrBudget, n, mine, b.each)
	case b.taken+n > b.all:
		return b.freed, fmt.Errorf("%w: message that takes %d bytes while others take %d, at most %d allowed", ErrBudget, n, b.taken, b.all)
	}
	b.by[peer] += n
	b.taken += n
	return nil, nil
}

// give returns what was taken.
func (b *budget) give(peer common.Address, n int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.by[peer] -= n; b.by[peer] == 0 {
		delete(b.by, peer)
	}
	b.taken -= n
	close(b.freed)
	b.freed = make(chan struct{})
}
