package responder

import "sync"

// wakeUp wakes all requests that wait for this operator to see something new, on the
// chain or in the log.
type wakeUp struct {
	mu   sync.Mutex
	next chan struct{} // nil: nobody waits
}

// wait returns a channel that is closed by the next wake.
func (w *wakeUp) wait() <-chan struct{} {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.next == nil {
		w.next = make(chan struct{})
	}
	return w.next
}

func (w *wakeUp) wake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.next != nil {
		close(w.next)
		w.next = nil
	}
}
