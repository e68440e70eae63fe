package watcher

import (
	"sync"
	"time"
)

// sight is whether this operator still sees the chain: it is lost when no new
// head was seen for much longer than the last one took. Safe for concurrent use.
type sight struct {
	mu      sync.Mutex
	last    time.Time     // when a head was seen last; zero before the first
	gap     time.Duration // between the last two
	failing time.Time     // since when looks at the chain have failed; zero: the last did not
}

// Bounds of the gap between heads that sight believes in, and how many of them
// may pass without a head.
const (
	minGap     = 2 * time.Second
	maxGap     = 15 * time.Second
	missedGaps = 4
)

// saw notes that a head was seen, and returns after how long sight is lost without another.
func (s *sight) saw(now time.Time) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.last.IsZero() {
		s.gap = now.Sub(s.last)
	}
	s.last, s.failing = now, time.Time{}
	return s.patience()
}

// failed notes a failed look at the chain, and returns for how long looks have failed.
func (s *sight) failed(now time.Time) time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failing.IsZero() {
		s.failing = now
	}
	return now.Sub(s.failing)
}

// lost reports whether sight is lost, and when a head was seen last. Before the
// first there is none to lose.
func (s *sight) lost(now time.Time) (last time.Time, lost bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last, !s.last.IsZero() && now.Sub(s.last) >= s.patience()
}

func (s *sight) patience() time.Duration { return missedGaps * min(max(s.gap, minGap), maxGap) }
