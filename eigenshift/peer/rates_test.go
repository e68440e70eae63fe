package peer

import (
	"errors"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

func TestRates(t *testing.T) {
	const burst = 4 // seconds' worth of requests
	r := newRates(10)
	now := time.Unix(1_000_000, 0)
	take := func(from common.Address, n int) (granted int) {
		for range n {
			if r.take(from, now) {
				granted++
			}
		}
		return granted
	}
	if got := take(address(1), 100); got != 10*burst {
		t.Errorf("%d of 100 at once, want %d", got, 10*burst)
	}
	if got := take(address(2), 5); got != 5 {
		t.Errorf("%d of 5 of another operator", got)
	}
	now = now.Add(500 * time.Millisecond)
	if got := take(address(1), 100); got != 5 {
		t.Errorf("%d after half a second, want 5", got)
	}
	now = now.Add(-time.Hour) // a clock that is set back
	if got := take(address(1), 1); got != 0 {
		t.Error("a clock that goes back grants requests")
	}
	now = now.Add(24 * time.Hour)
	if got := take(address(1), 1000); got != 10*burst {
		t.Errorf("%d after a day, want %d", got, 10*burst)
	}
	r.forget(func(a common.Address) bool { return a == address(2) })
	if len(r.used) != 1 {
		t.Errorf("%d operators remembered, want 1", len(r.used))
	}
}

// An operator that floods is refused beyond its rate; another one is not.
func TestFloodsAreRefused(t *testing.T) {
	noLeaks(t)
	r := newRegistry()
	alice, carol, bob := r.join(t, 1, Limits{}), r.join(t, 3, Limits{}), r.join(t, 2, Limits{RequestsPerSecond: 2})
	refused := 0
	for range 3 * 2 * 4 {
		_, err := alice.Ask(t.Context(), bob.op, sampleTask(1))
		var refusal *Refusal
		switch {
		case err == nil:
		case errors.As(err, &refusal) && refusal.Status == http.StatusTooManyRequests:
			refused++
		default:
			t.Fatal(err)
		}
	}
	if refused == 0 {
		t.Error("a flood was answered")
	}
	if _, err := carol.Ask(t.Context(), bob.op, sampleTask(1)); err != nil {
		t.Errorf("another operator: %v", err)
	}
}
