package guard

import "time"

// bucket lets a number of things happen at once and further ones at a rate.
type bucket struct {
	tokens float64
	at     time.Time // when tokens was right; zero: the bucket is full
}

func (b *bucket) take(now time.Time, burst float64, every time.Duration) bool {
	if !b.has(now, burst, every) {
		return false
	}
	b.tokens--
	return true
}

// has reports whether take would succeed now.
func (b *bucket) has(now time.Time, burst float64, every time.Duration) bool {
	if b.at.IsZero() {
		b.tokens = burst
	} else {
		b.tokens = min(burst, b.tokens+float64(now.Sub(b.at))/float64(every))
	}
	b.at = now
	return b.tokens >= 1
}
