package peer

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// turns decides which handshakes may use the processor. The answer to a ClientHello takes
// a key exchange and a signature, so few are computed at the same time, and those that
// have cost their sender nothing are rationed.
type turns struct {
	atOnce chan struct{} // holds one for each handshake that uses the processor now

	mu                                   sync.Mutex
	unstamped, stamped, unnamedUnstamped ratelimit.Bucket
}

var (
	// unstampedRate bounds the answered ClientHellos without a stamp, of named hosts and
	// again of others.
	unstampedRate = ratelimit.Rate{Burst: 64, Every: time.Second / 32}
	// stampedRate bounds the answered ClientHellos with a stamp of hosts that the registry
	// does not name. Those of named hosts wait for the processor only.
	stampedRate = ratelimit.Rate{Burst: 256, Every: time.Second / 256}
)

// longestTurn is how long a ClientHello may have to wait for its turn.
const longestTurn = 2 * time.Second

func newTurns() *turns {
	return &turns{atOnce: make(chan struct{}, max(runtime.GOMAXPROCS(0)/2, 1))}
}

// take waits for a turn. Give it back with done.
func (t *turns) take(ctx context.Context, named, stamped bool) error {
	t.mu.Lock()
	var wait time.Duration
	var ok bool
	switch now := time.Now(); {
	case named && stamped:
		ok = true
	case stamped:
		wait, ok = t.stamped.Reserve(stampedRate, now, longestTurn)
	case named:
		wait, ok = t.unstamped.Reserve(unstampedRate, now, longestTurn)
	default:
		wait, ok = t.unnamedUnstamped.Reserve(unstampedRate, now, longestTurn)
	}
	t.mu.Unlock()
	if !ok {
		return errBusy
	}
	if wait > 0 {
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return fmt.Errorf("wait for a turn: %w", ctx.Err())
		}
	}
	select {
	case t.atOnce <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for the processor: %w", ctx.Err())
	}
}

func (t *turns) done() { <-t.atOnce }
