package guard

import (
	"math"
	"time"
)

// bucket lets a number of things happen at once and further ones at a rate.
type bucket struct {
	tokens float64
	at     time.Time // when tokens was right; zero: the bucket is full
}

func (b *bucket) take(now time.Time, burst float64, every time.Duration) bool {
	return b.draw(now, 1, burst, every) == 1
}

// draw takes as many whole tokens as there are, up to want, and returns how many.
func (b *bucket) draw(now time.Time, want, burst float64, every time.Duration) float64 {
	drawn := min(want, math.Floor(b.level(now, burst, every)))
	b.tokens -= drawn
	return drawn
}

// level is how many tokens there are now.
func (b *bucket) level(now time.Time, burst float64, every time.Duration) float64 {
	if b.at.IsZero() {
		b.tokens = burst
	} else {
		b.tokens = min(burst, b.tokens+float64(now.Sub(b.at))/float64(every))
	}
	b.at = now
	return b.tokens
}
