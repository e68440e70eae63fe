// Package wire is the network between processes: TCP proxies whose connections can be
// cut, in one direction too, and made slow. What is cut is held back, as packets that are
// lost and sent again are, and arrives when the link is mended; connections stay open
// meanwhile, and neither end is told.
package wire

import (
	"context"
	"sync"
	"time"
)

// Link is one direction between two ends, for all their connections. The zero
// value lets everything pass at once.
type Link struct {
	mu      sync.Mutex
	cut     bool
	delay   time.Duration
	changed chan struct{} // closed at the next change; nil: nobody waits
}

// Cut holds back everything from now on.
func (l *Link) Cut() { l.change(func() { l.cut = true }) }

// Mend lets everything pass again, what was held back first.
func (l *Link) Mend() { l.change(func() { l.cut = false }) }

// Delay makes everything arrive that much later than it was sent.
func (l *Link) Delay(d time.Duration) { l.change(func() { l.delay = d }) }

func (l *Link) change(do func()) {
	l.mu.Lock()
	defer l.mu.Unlock()
	do()
	if l.changed != nil {
		close(l.changed)
		l.changed = nil
	}
}

// pass returns when what was sent at that time arrives, or with an error when ctx
// ends first.
func (l *Link) pass(ctx context.Context, sent time.Time) error {
	for {
		l.mu.Lock()
		if l.changed == nil {
			l.changed = make(chan struct{})
		}
		cut, left, changed := l.cut, time.Until(sent.Add(l.delay)), l.changed
		l.mu.Unlock()
		if !cut && left <= 0 {
			return nil
		}
		var due <-chan time.Time
		if !cut {
			due = time.After(left)
		}
		select {
		case <-due:
		case <-changed:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}
