package track

import (
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift/recent"
)

// Repeats counts equal events, so that the first, the second, the fourth and so on can be logged.
// It is bounded and safe for concurrent use. The zero value is ready.
type Repeats struct {
	mu     sync.Mutex
	events *recent.Map[string, repeated] // the one that came last is the newest
}

const (
	// maxRepeats bounds how many different events are counted at a time.
	maxRepeats = 64
	// forgetRepeats is the time after which an event that comes again is a new one.
	forgetRepeats = 10 * time.Minute
)

type repeated struct {
	times int
	last  time.Time
}

// Again counts an event. It returns how often the event has come, and whether this time
// is worth a line.
func (r *Repeats) Again(event string) (times int, worth bool) {
	now := time.Now()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.events == nil {
		r.events = recent.New[string, repeated](maxRepeats)
	}
	x, _ := r.events.Get(event)
	if now.Sub(x.last) > forgetRepeats {
		x.times = 0
	}
	x.times, x.last = x.times+1, now
	r.events.Delete(event)
	r.events.Put(event, x)
	return x.times, x.times&(x.times-1) == 0
}
