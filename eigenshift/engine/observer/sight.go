package observer

import "time"

// sight is whether this operator still sees the chain: it is lost when no new
// head was observed for much longer than the last one took.
type sight struct {
	last    time.Time     // when a head was observed last
	gap     time.Duration // between the last two
	failing time.Time     // since when observations have failed; zero: the last did not
}

// Bounds of the gap between heads that sight believes in, and how many of them
// may pass without a head.
const (
	minGap     = 2 * time.Second
	maxGap     = 15 * time.Second
	missedGaps = 4
)

// saw notes an observation.
func (s *sight) saw(now time.Time) {
	if !s.last.IsZero() {
		s.gap = now.Sub(s.last)
	}
	s.last, s.failing = now, time.Time{}
}

// failed notes a failed observation, and returns for how long they have failed.
func (s *sight) failed(now time.Time) time.Duration {
	if s.failing.IsZero() {
		s.failing = now
	}
	return now.Sub(s.failing)
}

func (s *sight) until() time.Time {
	return s.last.Add(missedGaps * min(max(s.gap, minGap), maxGap))
}

func (s *sight) lost(now time.Time) bool { return !now.Before(s.until()) }
