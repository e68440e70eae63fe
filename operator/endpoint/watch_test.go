package endpoint

import (
	"context"
	"io"
	"testing"
	"testing/synctest"
	"time"
)

// The only endpoint is asked seldom whether it is there and of the right chain as long as requests
// show that it is, and with each interval when they do not, or failed.
func TestTheOnlyEndpointIsAskedSeldomWhileItIsInUse(t *testing.T) {
	const interval, period = 5 * time.Second, 10 * time.Minute
	for name, c := range map[string]struct {
		use, fail bool
		hosts     []string
		least     int // times that it is asked, each with its chain and its head
		most      int
	}{
		"in use":             {true, false, []string{"a"}, 9, 11},
		"not in use":         {false, false, []string{"a"}, 95, 120},
		"in use, and failed": {true, true, []string{"a"}, 60, 120},
		"one of two":         {true, false, []string{"a", "b"}, 95, 120},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r, f := routed(t, io.Discard, c.hosts...)
				if err := r.Identify(t.Context()); err != nil {
					t.Fatal(err)
				}
				ctx, cancel := context.WithTimeout(t.Context(), period)
				defer cancel()
				go r.Watch(ctx, interval)
				own := 0
				for ctx.Err() == nil {
					if c.use {
						mustAnswer(t, r)
						own++
					}
					if c.fail {
						f.change("a", func(e *fake) { e.reply = func(call) string { return `"error":{"code":-32603,"message":"internal"}` } })
						_, _ = r.request(t.Context(), number) // what fails is not the point here
						f.change("a", func(e *fake) { e.reply = nil })
						own++
					}
					time.Sleep(4 * time.Second)
				}
				if asked := f.asked("a") - own; asked < c.least || asked > c.most {
					t.Errorf("asked %d times in %d intervals, expected %d to %d", asked, period/interval, c.least, c.most)
				}
			})
		})
	}
}
