package track

import (
	"sync"
	"time"
)

const (
	// maxRepeats bounds how many kinds of events are counted at a time.
	maxRepeats = 64
	// forgetRepeats is how long an event must not have come to be a new one.
	forgetRepeats = 10 * time.Minute
)

// Repeats counts equal events, so that the first, the second, the fourth and so on
// can be logged: to be heard and not to drown. It is bounded and safe for
// concurrent use. The zero value is ready.
type Repeats struct {
	mu     sync.Mutex
	events map[string]*repeated
}

type repeated struct {
	times int
	last  time.Time
}

// Again counts an event, and reports whether it is worth a line.
func (r *Repeats) Again(event string) (times int, worth bool) {
	now := time.Now()
	r.mu.Lock()
	defer r.mu.Unlock()
	x := r.events[event]
	if x == nil || now.Sub(x.last) > forgetRepeats {
		x = r.add(event)
	}
	x.times++
	x.last = now
	return x.times, x.times&(x.times-1) == 0
}

// add begins to count an event, in the place of the one that came last longest ago.
func (r *Repeats) add(event string) *repeated {
	if r.events == nil {
		r.events = make(map[string]*repeated)
	}
	if _, known := r.events[event]; !known && len(r.events) == maxRepeats {
		oldest := ""
		for name, x := range r.events {
			if oldest == "" || x.last.Before(r.events[oldest].last) {
				oldest = name
			}
		}
		delete(r.events, oldest)
	}
	x := new(repeated)
	r.events[event] = x
	return x
}
