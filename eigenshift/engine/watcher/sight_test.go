package watcher

import (
	"testing"
	"time"
)

func TestSight(t *testing.T) {
	start := time.Unix(1_700_000_000, 0)
	at := func(seconds int) time.Time { return start.Add(time.Duration(seconds) * time.Second) }
	for name, c := range map[string]struct {
		heads []int // seconds at which heads were seen
		until int   // second from which on sight is lost
	}{
		"after the first head":            {[]int{0}, 8},
		"blocks of a second":              {[]int{0, 1, 2}, 10},
		"blocks of twelve seconds":        {[]int{0, 12}, 60},
		"after a gap of a minute":         {[]int{0, 60}, 120},
		"after two heads at the one time": {[]int{0, 12, 12}, 20},
	} {
		var s sight
		for _, second := range c.heads {
			s.saw(at(second))
		}
		_, early := s.lost(at(c.until - 1))
		if _, lost := s.lost(at(c.until)); early || !lost {
			t.Errorf("%s: a second before lost %t, then %t", name, early, lost)
		}
	}
}

func TestSightCountsFailuresInARow(t *testing.T) {
	start := time.Unix(1_700_000_000, 0)
	var s sight
	if _, lost := s.lost(start); lost {
		t.Error("sight is lost before the first head")
	}
	if got := s.failed(start); got != 0 {
		t.Errorf("the first failure has lasted %s", got)
	}
	if got := s.failed(start.Add(3 * time.Second)); got != 3*time.Second {
		t.Errorf("observations have failed for %s, want 3s", got)
	}
	s.saw(start.Add(4 * time.Second))
	if got := s.failed(start.Add(5 * time.Second)); got != 0 {
		t.Errorf("after an observation failures have lasted %s", got)
	}
}
