package endpoint

import (
	"fmt"
	"sync"
	"time"
)

// silence is what no endpoint has answered lately.
type silence struct {
	mu    sync.Mutex
	lanes map[string]*unanswered
}

const (
	// silenceCounts is how long nobody has answered before that is trouble.
	silenceCounts = 3 * time.Second
	// missingLasts is over what time something must be missing: a single block or
	// state may be missing rightly.
	missingLasts = 2 * time.Second
	// silenceEnds is after how long a failure is forgotten that was not repeated.
	silenceEnds = time.Minute
	// expectedLane is added to the lane of calls whose answer cannot be empty.
	expectedLane = " expected"
)

type unanswered struct {
	since, last time.Time
	kind        Kind
	detail      string
}

func newSilence() *silence { return &silence{lanes: make(map[string]*unanswered)} }

func (s *silence) unanswered(lane string, kind Kind, err error, now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	u := s.lanes[lane]
	if u == nil || now.Sub(u.last) > silenceEnds {
		u = &unanswered{since: now}
		s.lanes[lane] = u
	}
	u.last, u.kind, u.detail = now, kind, err.Error()
}

func (s *silence) answered(lane string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.lanes, lane)
}

// Trouble is that no endpoint answers.
type Trouble struct {
	Since  time.Time `json:"since"`
	Kind   Kind      `json:"kind"`
	Detail string    `json:"detail"`
}

// String says what it is.
func (t *Trouble) String() string { return fmt.Sprintf("%s (%s)", t.Detail, t.Kind) }

// trouble is the oldest that counts; nil where all is well.
func (s *silence) trouble(now time.Time) *Trouble {
	s.mu.Lock()
	defer s.mu.Unlock()
	var t *Trouble
	for _, u := range s.lanes {
		counts := now.Sub(u.since) >= silenceCounts && now.Sub(u.last) <= silenceEnds
		if u.kind == Missing && u.last.Sub(u.since) < missingLasts {
			counts = false
		}
		if counts && (t == nil || u.since.Before(t.Since)) {
			t = &Trouble{Since: u.since, Kind: u.kind, Detail: u.detail}
		}
	}
	return t
}

// any says whether anything was not answered lately.
func (s *silence) any(now time.Time) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, u := range s.lanes {
		if now.Sub(u.last) <= silenceEnds {
			return true
		}
	}
	return false
}

// open says whether something of the lane is unanswered.
func (s *silence) open(lane string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lanes[lane] != nil
}

// slow is the trouble that the fastest endpoint takes long.
func (r *Router) slow(now time.Time) *Trouble {
	best := r.fastest()
	if best <= slowAnswer {
		return nil
	}
	return &Trouble{Since: now, Kind: Slow, Detail: fmt.Sprintf("answers take %.1f s", best.Seconds())}
}
