package peer

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// However many ask for a handshake that has cost them nothing, few are answered;
// who has a stamp, and comes from a host that the registry names, does not wait.
func TestHandshakesWithoutAStampAreRationed(t *testing.T) {
	for _, c := range []struct {
		name           string
		named, stamped bool
		rate           ratelimit.Rate
	}{
		{"a named host without a stamp", true, false, unstampedRate},
		{"another host without a stamp", false, false, unstampedRate},
		{"another host with a stamp", false, true, stampedRate},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				turns := newTurns()
				var mu sync.Mutex
				answered, busy := 0, 0
				var asking sync.WaitGroup
				for range 10_000 { // a thousand a second
					time.Sleep(time.Millisecond)
					asking.Go(func() {
						err := turns.take(t.Context(), c.named, c.stamped)
						mu.Lock()
						defer mu.Unlock()
						switch {
						case err == nil:
							answered++
							turns.done()
						case errors.Is(err, errBusy):
							busy++
						default:
							t.Error(err)
						}
					})
				}
				start := time.Now()
				if err := turns.take(t.Context(), true, true); err != nil || time.Since(start) > 0 {
					t.Errorf("an operator with a stamp waits %s: %v", time.Since(start), err)
				}
				turns.done()
				asking.Wait()
				if most := mostWithin(c.rate, 10*time.Second+longestTurn); answered > most || answered+busy != 10_000 {
					t.Errorf("%d are answered and %d refused, at most %d answers allowed", answered, busy, most)
				}
			})
		})
	}
}

// mostWithin is how often a rate lets something happen in a span of time.
func mostWithin(r ratelimit.Rate, span time.Duration) int { return int(r.Burst) + int(span/r.Every) }

// Only so many handshakes are computed at the same time, and one that waits for
// its turn can be evicted.
func TestHandshakesAreComputedAFewAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		turns := newTurns()
		for range cap(turns.atOnce) {
			if err := turns.take(t.Context(), true, true); err != nil {
				t.Fatal(err)
			}
		}
		ctx, evict := context.WithCancel(t.Context())
		waiting := make(chan error, 1)
		go func() { waiting <- turns.take(ctx, true, true) }()
		synctest.Wait()
		if len(waiting) != 0 {
			t.Fatal("more are computed at once than there should be")
		}
		evict()
		if err := <-waiting; !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
		turns.done()
		if err := turns.take(t.Context(), true, true); err != nil {
			t.Error(err)
		}
	})
}

// However many pending connections are asked for, most open files stay for others.
func TestPendingConnectionsLeaveOpenFilesToOthers(t *testing.T) {
	for _, wanted := range []int{0, 1 << 30} {
		files, _ := descriptors()
		if n := (Limits{Pending: wanted}).withDefaults().Pending; n < 1 || uint64(n) > files/4 {
			t.Errorf("%d pending connections, with %d open files allowed", n, files)
		}
	}
}
