package peer

import (
	"context"
	"sync"
	"time"
)

// life is the time in which a Peer runs, and its goroutines, which Close joins.
type life struct {
	ctx    context.Context // ends with stop
	cancel context.CancelFunc

	mu         sync.Mutex // held when a goroutine starts, and when the life ends
	goroutines sync.WaitGroup
}

func newLife() *life {
	l := new(life)
	l.ctx, l.cancel = context.WithCancel(context.Background())
	return l
}

// run starts a goroutine, unless the life has ended.
func (l *life) run(f func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.ctx.Err() == nil {
		l.goroutines.Go(f)
	}
}

// stop ends the life, and reports whether it had not ended before.
func (l *life) stop() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	first := l.ctx.Err() == nil
	l.cancel()
	return first
}

// pause waits, and reports whether the life goes on.
func (l *life) pause(d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-l.ctx.Done():
		return false
	}
}
