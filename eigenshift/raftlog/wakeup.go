package raftlog

import "sync"

// wakeups tell one receiver outside of this package, and any waiters within it, to look again.
type wakeups struct {
	changed chan struct{} // for the one receiver; holds one

	mu   sync.Mutex
	next chan struct{} // closed by the next wake-up
}

func newWakeups() *wakeups {
	return &wakeups{changed: make(chan struct{}, 1), next: make(chan struct{})}
}

// send wakes everybody who waits.
func (w *wakeups) send() {
	select {
	case w.changed <- struct{}{}:
	default:
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	close(w.next)
	w.next = make(chan struct{})
}

// await returns a channel that the next wake-up closes. A waiter takes it, then looks, then waits.
func (w *wakeups) await() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.next
}
