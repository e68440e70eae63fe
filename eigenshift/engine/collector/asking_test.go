package collector

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/aggregate"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/track"
)

// busy are peers that do not answer; it counts those that are being asked, and all that were.
type busy struct {
	mute
	now, all *atomic.Int32
}

func (b busy) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	b.all.Add(1)
	b.now.Add(1)
	defer b.now.Add(-1)
	return b.mute.Ask(ctx, op, t)
}

// What was begun while a task was being written is gone on with, and nobody is asked twice; what
// nobody goes on with ends.
func TestAhead(t *testing.T) {
	for name, c := range map[string]struct {
		certify   func(c *Collector, ctx context.Context) error
		asked     int32 // in all
		stillAsks int32 // when AskTimeout has passed
	}{
		"certified": {func(c *Collector, ctx context.Context) error {
			return c.Certify(ctx, testTask(7, alice, 99), func(eigenshift.Certified, int) error { return nil })
		}, 1, 1},
		"another task is certified": {func(c *Collector, ctx context.Context) error {
			return c.Certify(ctx, testTask(8, alice, 99), func(eigenshift.Certified, int) error { return nil })
		}, 2, 1},
		"nothing is certified": {func(c *Collector, ctx context.Context) error {
			<-ctx.Done()
			return ctx.Err()
		}, 1, 0},
		"dropped": {func(c *Collector, ctx context.Context) error {
			c.DropAhead()
			<-ctx.Done()
			return ctx.Err()
		}, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				journal := health.NewJournal(zerolog.Nop(), func() uint64 { return 1 })
				peers := busy{now: new(atomic.Int32), all: new(atomic.Int32)}
				collector := New(Config{
					Self: alice, Registry: pair{}, Peers: peers, Own: own{track.NotDue}, Keys: aggregate.NewKeys(), Linger: time.Second, AskTimeout: time.Minute,
					Journal: journal, SelfCheck: health.NewSelfCheck(nil, nil, journal),
				})
				collector.Ahead(t.Context(), testTask(7, alice, 99))
				synctest.Wait()
				if n := peers.all.Load(); n != 1 {
					t.Fatalf("%d peers are asked ahead, want bob", n)
				}
				ctx, stop := context.WithCancel(t.Context())
				done := make(chan error, 1)
				go func() { done <- c.certify(collector, ctx) }()
				synctest.Wait()
				if n := peers.all.Load(); n != c.asked {
					t.Errorf("%d requests, want %d", n, c.asked)
				}
				time.Sleep(time.Minute + time.Second)
				synctest.Wait()
				if n := peers.now.Load(); n != c.stillAsks {
					t.Errorf("%d requests are under way in the end, want %d", n, c.stillAsks)
				}
				stop()
				if err := <-done; !errors.Is(err, context.Canceled) {
					t.Error(err)
				}
				synctest.Wait()
				if n := peers.now.Load(); n != 0 {
					t.Errorf("%d requests outlive it", n)
				}
			})
		})
	}
}
