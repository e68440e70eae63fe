package chain

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

// Furthest is how far the chain's clock may be ahead of the wall clock. Contracts with
// times of 32 bits are far from their end then.
const Furthest = 10 * 365 * 24 * time.Hour

var (
	errPast = errors.New("time does not go back")
	errFar  = errors.New("too far ahead of the wall clock")
)

// wallclock is the chain's clock: the wall clock, and how far it was put forward. It is
// never behind the wall clock, since operators do not trust a chain that is.
type wallclock struct {
	mu    sync.Mutex
	ahead uint64 // seconds
	next  uint64 // timestamp of the next block; zero: that of the clock
	asked bool   // somebody has put it forward: blocks no longer lag behind it
}

// Now is the time of the chain's clock: the earliest that the next block may have, or the
// one that it must have. It is the wall clock's unless it was put forward.
func (c *Chain) Now() time.Time {
	c.clock.mu.Lock()
	defer c.clock.mu.Unlock()
	return time.Unix(int64(c.clock.nextTime()), 0)
}

func (w *wallclock) nextTime() uint64 {
	if w.next != 0 {
		return w.next
	}
	return unixNow() + w.ahead
}

func unixNow() uint64 { return uint64(time.Now().Unix()) }

// read returns the time of the clock, and whether it was put forward.
func (w *wallclock) read() (now uint64, asked bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return unixNow() + w.ahead, w.asked
}

// forward puts the clock forward by seconds, and returns by how much it is now.
func (w *wallclock) forward(seconds uint64) (ahead uint64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	// Not the sum is compared: it may be beyond 64 bits.
	if left := furthest - w.ahead; seconds > left {
		return 0, fmt.Errorf("seconds: %d is %w: at most %d more, up to %s ahead", seconds, errFar, left, Furthest)
	}
	w.ahead += seconds
	w.asked = true
	return w.ahead, nil
}

const furthest = uint64(Furthest / time.Second)

// order fixes the timestamp of the block that comes next, on a parent of that time.
func (w *wallclock) order(timestamp, parent uint64) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	last := unixNow() + furthest
	switch {
	case timestamp <= parent:
		return fmt.Errorf("timestamp: %d is not after the newest block's: %w: give at least %d", timestamp, errPast, parent+1)
	case timestamp > last:
		return fmt.Errorf("timestamp: %d is %w: give at most %d", timestamp, errFar, last)
	}
	w.next, w.asked = timestamp, true
	return nil
}

// ordered returns the timestamp that the next block must have; zero: any.
func (w *wallclock) ordered() uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.next
}

// obey notes that a block of that timestamp was made as ordered: the clock goes on from
// there.
func (w *wallclock) obey(timestamp uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.next, w.ahead = 0, timestamp-min(timestamp, unixNow())
}

// reach puts the clock forward to a block that was made ahead of it.
func (w *wallclock) reach(timestamp uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if now := unixNow() + w.ahead; timestamp > now {
		w.ahead, w.asked = w.ahead+timestamp-now, true
	}
}

// setting is how the clock is set.
type setting struct {
	ahead uint64
	asked bool
}

func (w *wallclock) setting() setting {
	w.mu.Lock()
	defer w.mu.Unlock()
	return setting{w.ahead, w.asked}
}

// reset sets the clock as it was set before.
func (w *wallclock) reset(s setting) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ahead, w.asked, w.next = s.ahead, s.asked, 0
}
