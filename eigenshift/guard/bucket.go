package guard

import "time"

// bucket lets a number of things happen at once and further ones at a rate.
type bucket struct {
	tokens float64
	at     time.Time // when tokens was right; zero: the bucket is full
}

func (b *bucket) take(now time.Time, burst float64, every time.Duration) bool {
	if b.at.IsZero() {
		b.tokens = burst
	} else {
		b.tokens = min(burst, b.tokens+float64(now.Sub(b.at))/float64(every))
	}
	b.at = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}
