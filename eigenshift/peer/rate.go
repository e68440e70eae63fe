package peer

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// rates bounds how often each operator may ask: so many requests a second on
// average, and as many as that for burst seconds at once.
type rates struct {
	perSecond float64

	mu   sync.Mutex
	left map[common.Address]allowance
}

// burst is for how many seconds' worth of requests an operator may come at once,
// after a pause. A leader that asks again and again stays far below it.
const burst = 4

// allowance is how many requests an operator has left, as of a time.
type allowance struct {
	requests float64
	at       time.Time
}

// take uses up one request of an operator, if it has one left.
func (r *rates) take(from common.Address, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	a, known := r.left[from]
	if !known {
		if r.left == nil {
			r.left = make(map[common.Address]allowance)
		}
		a = allowance{requests: burst * r.perSecond, at: now}
	}
	a.requests = min(a.requests+r.perSecond*max(now.Sub(a.at), 0).Seconds(), burst*r.perSecond)
	a.at = now
	ok := a.requests >= 1
	if ok {
		a.requests--
	}
	r.left[from] = a
	return ok
}

// forget drops operators that the registry does not have any more.
func (r *rates) forget(registered func(common.Address) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for from := range r.left {
		if !registered(from) {
			delete(r.left, from)
		}
	}
}
