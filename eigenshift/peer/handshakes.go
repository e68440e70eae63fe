package peer

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

// errBusy is why a handshake is not carried out.
var errBusy = errors.New("too many handshakes without a stamp")

const (
	// unstampedPerSecond is how many ClientHellos without a stamp are answered,
	// of named hosts and again of others; unstampedBurst at once.
	unstampedPerSecond = 32
	unstampedBurst     = 64
	// stampedPerSecond is how many with a stamp are answered of hosts that the
	// registry does not name. Those of named hosts are bounded by slots only.
	stampedPerSecond = 256
	stampedBurst     = 256
	// longestTurn is how long a ClientHello may have to wait for its turn.
	longestTurn = 2 * time.Second
)

// turns says which handshakes may use the processor. The answer to a ClientHello
// takes a key exchange and a signature, so few are computed at the same time,
// and those that have cost their sender nothing are rationed.
type turns struct {
	slots chan struct{}

	mu sync.Mutex
	unstamped, stamped,
	unnamedUnstamped ration
}

func newTurns() *turns {
	return &turns{
		slots:            make(chan struct{}, max(runtime.GOMAXPROCS(0)/2, 1)),
		unstamped:        ration{perSecond: unstampedPerSecond, burst: unstampedBurst},
		unnamedUnstamped: ration{perSecond: unstampedPerSecond, burst: unstampedBurst},
		stamped:          ration{perSecond: stampedPerSecond, burst: stampedBurst},
	}
}

// take waits for a turn, and takes a slot. Give it back with done.
func (t *turns) take(ctx context.Context, named, stamped bool) error {
	t.mu.Lock()
	var wait time.Duration
	var ok bool
	switch now := time.Now(); {
	case named && stamped:
		ok = true
	case stamped:
		wait, ok = t.stamped.reserve(now, longestTurn)
	case named:
		wait, ok = t.unstamped.reserve(now, longestTurn)
	default:
		wait, ok = t.unnamedUnstamped.reserve(now, longestTurn)
	}
	t.mu.Unlock()
	if !ok {
		return errBusy
	}
	if wait > 0 {
		timer := time.NewTimer(wait)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return fmt.Errorf("wait for a turn: %w", ctx.Err())
		}
	}
	select {
	case t.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait for a slot: %w", ctx.Err())
	}
}

func (t *turns) done() { <-t.slots }

// ration is a token bucket that can be overdrawn: who does so waits.
type ration struct {
	perSecond, burst float64
	used             float64 // as of at; above burst it is overdrawn
	at               time.Time
}

// reserve takes one, and returns how long to wait for it. It takes none if that
// would be longer than atMost.
func (r *ration) reserve(now time.Time, atMost time.Duration) (wait time.Duration, ok bool) {
	r.used = max(r.used-r.perSecond*max(now.Sub(r.at), 0).Seconds(), 0)
	r.at = now
	if over := r.used + 1 - r.burst; over > 0 {
		wait = time.Duration(over / r.perSecond * float64(time.Second))
	}
	if wait > atMost {
		return 0, false
	}
	r.used++
	return wait, true
}
