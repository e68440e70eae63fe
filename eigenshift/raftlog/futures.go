package raftlog

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// futures are the futures of Raft's that somebody waits for.
type futures struct {
	ctx    context.Context // ends when Close begins
	cancel context.CancelFunc
	log    zerolog.Logger

	mu      sync.Mutex
	closed  bool
	waiters sync.WaitGroup
}

// ErrClosed is returned by a Node that was closed.
var ErrClosed = errors.New("raft log is closed")

func newFutures(log zerolog.Logger) *futures {
	f := &futures{log: log}
	f.ctx, f.cancel = context.WithCancel(context.Background())
	return f
}

// await waits for a future. When ctx or the node ends first, its outcome is unknown.
func (f *futures) await(ctx context.Context, future raft.Future) error {
	f.mu.Lock()
	if f.closed {
		f.mu.Unlock()
		return ErrClosed
	}
	done := make(chan error, 1)
	f.waiters.Go(func() { done <- future.Error() })
	f.mu.Unlock()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-f.ctx.Done():
		return ErrClosed
	}
}

// close ends all waits, and reports whether it was the first to do so.
func (f *futures) close() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	first := !f.closed
	f.closed = true
	f.cancel()
	return first
}

// drain waits until all futures have ended, unless a disk that hangs would keep it from stopping.
func (f *futures) drain(most time.Duration) {
	done := make(chan struct{})
	go func() {
		f.waiters.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(most):
		f.log.Warn().Dur("waited", most).Msg("Closing the raft log while it is stuck")
	}
}

// pause waits, and reports whether the node goes on.
func (f *futures) pause(d time.Duration) bool {
	select {
	case <-time.After(d):
		return true
	case <-f.ctx.Done():
		return false
	}
}
