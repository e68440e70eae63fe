package engine

import (
	"testing"
	"testing/synctest"
	"time"
)

// A loop that hangs in a turn is told from one that waits to be woken.
func TestALoopThatHangsIsSeen(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var loop turn
		for _, turn := range []time.Duration{time.Millisecond, time.Minute} {
			time.Sleep(time.Hour)
			if idle := loop.takes(); idle != 0 {
				t.Errorf("busy for %s while it waits", idle)
			}
			loop.begin()
			time.Sleep(turn)
			if busy := loop.takes(); busy != turn {
				t.Errorf("busy for %s, want %s", busy, turn)
			}
			loop.end()
		}
	})
}
