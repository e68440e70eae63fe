package ratelimit

import (
	"testing"
	"time"
)

var (
	rate  = Rate{Burst: 3, Every: 10 * time.Second}
	start = time.Unix(1_800_000_000, 0)
)

func after(seconds int) time.Time { return start.Add(time.Duration(seconds) * time.Second) }

func TestBurstAndThenTheRate(t *testing.T) {
	var b Bucket
	for _, step := range []struct {
		at   int // in seconds
		want bool
	}{
		{0, true}, {0, true}, {0, true}, {0, false}, {9, false}, {10, true}, {10, false},
		{5, false},                                              // a clock that goes back
		{1000, true}, {1000, true}, {1000, true}, {1000, false}, // no more than the burst, however long the pause
	} {
		if got := b.Take(rate, after(step.at)); got != step.want {
			t.Fatalf("after %d s: %t", step.at, got)
		}
	}
}

func TestTakeUpToTakesWholeOnes(t *testing.T) {
	var b Bucket
	for _, step := range []struct {
		at         int
		want, left float64
		taken      float64
	}{
		{0, 2, 3, 2},
		{0, 2, 1, 1},
		{15, 2, 1.5, 1},
		{20, 2, 1, 1},
		{20, 2, 0, 0},
	} {
		if left := b.Left(rate, after(step.at)); left != step.left {
			t.Fatalf("after %d s %v are left, want %v", step.at, left, step.left)
		}
		if taken := b.TakeUpTo(rate, after(step.at), step.want); taken != step.taken {
			t.Fatalf("after %d s %v were taken, want %v", step.at, taken, step.taken)
		}
	}
}

func TestReserveWaitsItsTurn(t *testing.T) {
	var b Bucket
	for i, want := range []time.Duration{0, 0, 0, 10 * time.Second, 20 * time.Second} {
		if wait, ok := b.Reserve(rate, start, 20*time.Second); !ok || wait != want {
			t.Fatalf("reservation %d: %s, %t", i, wait, ok)
		}
	}
	if _, ok := b.Reserve(rate, start, 20*time.Second); ok {
		t.Fatal("a reservation beyond the longest wait")
	}
	if left := b.Left(rate, start); left != -2 {
		t.Fatalf("%v are left of an overdrawn bucket: the refused reservation was counted", left)
	}
	if b.Take(rate, after(20)) {
		t.Fatal("something was taken that others have reserved")
	}
	b.Refund()
	if !b.Take(rate, after(20)) {
		t.Fatal("nothing was given back")
	}
}
