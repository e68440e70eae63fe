package peer

import (
	"strings"
	"testing"
	"time"
)

func TestStampsAreGoodOnce(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	s := &stamps{self: address(1), life: 2 * time.Minute}
	good := newStamp(address(1), now)
	for _, c := range []struct {
		name, stamp string
		at          time.Time
		want        bool
	}{
		{"nothing", "", now, false},
		{"a host name", "operator.example", now, false},
		{"no work", strings.Repeat("0", 2*stampBytes), time.Unix(0, 0), false},
		{"not hexadecimal", strings.Repeat("g", 2*stampBytes), now, false},
		{"for another operator", newStamp(address(2), now), now, false},
		{"of another time", newStamp(address(1), now.Add(-3*time.Minute)), now, false},
		{"from the future", newStamp(address(1), now.Add(3*time.Minute)), now, false},
		{"a good one", good, now, true},
		{"the same again", good, now, false},
		{"the same in capitals", strings.ToUpper(good), now, false},
		{"the same as late as it may be", good, now.Add(2 * time.Minute), false},
		{"another", newStamp(address(1), now), now.Add(time.Minute), true},
	} {
		if got := s.take(c.stamp, c.at); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

// What is remembered of used stamps is bounded, and stamps stay good when it is full.
func TestUsedStampsAreBounded(t *testing.T) {
	now := time.Unix(1_800_000_000, 0)
	s := &stamps{life: 2 * time.Minute}
	for id := range uint64(3 * stampsRemembered) {
		if !s.first(id, now) {
			t.Fatalf("stamp %d was used before", id)
		}
	}
	if len(s.used) != stampsRemembered {
		t.Errorf("%d are remembered, want %d", len(s.used), stampsRemembered)
	}
	if !s.first(1<<40, now.Add(5*time.Minute)) || s.first(7, now.Add(5*time.Minute)) {
		t.Error("the generation before is forgotten too soon")
	}
	if s.first(2<<40, now.Add(10*time.Minute)); len(s.used)+len(s.before) != 2 {
		t.Errorf("%d and %d remembered two generations later", len(s.used), len(s.before))
	}
}

// BenchmarkStamp is what a stamp costs who makes one, and who takes it.
func BenchmarkStamp(b *testing.B) {
	now := time.Now()
	b.Run("make", func(b *testing.B) {
		for b.Loop() {
			newStamp(address(1), now)
		}
	})
	b.Run("take", func(b *testing.B) {
		stamp := newStamp(address(1), now)
		s := &stamps{self: address(1), life: time.Minute}
		for b.Loop() {
			s.take(stamp, now)
		}
	})
}
