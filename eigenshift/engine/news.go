package engine

import "sync"

// news wakes up all that wait for this operator to see something new, on the chain
// or in the log.
type news struct {
	mu   sync.Mutex
	next chan struct{} // nil: nobody waits
}

// wait returns a channel that is closed by the next tell.
func (n *news) wait() <-chan struct{} {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.next == nil {
		n.next = make(chan struct{})
	}
	return n.next
}

func (n *news) tell() {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.next != nil {
		close(n.next)
		n.next = nil
	}
}
