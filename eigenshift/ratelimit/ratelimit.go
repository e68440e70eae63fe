// Package ratelimit is a token bucket whose clock is its caller's: the same calls at the
// same times give the same answers.
package ratelimit

import (
	"math"
	"time"
)

// Rate is how often something may happen.
type Rate struct {
	Burst float64       // at once, after a pause
	Every time.Duration // once more after each of these
}

// Bucket counts what has happened lately. The zero value has counted nothing, so a full
// burst is left. It is not safe for concurrent use.
type Bucket struct {
	used float64 // as of at; above the burst, the bucket is overdrawn
	at   time.Time
}

// Left returns how often it may happen at once now; below zero when that is overdrawn.
func (b *Bucket) Left(r Rate, now time.Time) float64 {
	regained := float64(max(now.Sub(b.at), 0)) / float64(r.Every)
	return r.Burst - max(b.used-regained, 0)
}

// Take reports whether it may happen once now, and counts it if so.
func (b *Bucket) Take(r Rate, now time.Time) bool { return b.TakeUpTo(r, now, 1) == 1 }

// TakeUpTo counts as many as are wanted and left, a whole number, and returns how many.
func (b *Bucket) TakeUpTo(r Rate, now time.Time, want float64) float64 {
	left := b.Left(r, now)
	taken := max(min(want, math.Floor(left)), 0)
	b.used, b.at = r.Burst-left+taken, now
	return taken
}

// Reserve counts one and returns how long to wait until it may happen. It counts none, and
// returns false, if that would be longer than atMost.
func (b *Bucket) Reserve(r Rate, now time.Time, atMost time.Duration) (wait time.Duration, ok bool) {
	left := b.Left(r, now)
	if left < 1 {
		wait = time.Duration((1 - left) * float64(r.Every))
	}
	if wait > atMost {
		return 0, false
	}
	b.used, b.at = r.Burst-left+1, now
	return wait, true
}

// Refund takes one back that was counted.
func (b *Bucket) Refund() { b.used = max(b.used-1, 0) }
