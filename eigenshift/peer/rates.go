package peer

import (
	"maps"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/ratelimit"
)

// rates bounds the requests of each operator.
type rates struct {
	rate ratelimit.Rate

	mu   sync.Mutex
	used map[common.Address]*ratelimit.Bucket
}

// newRates allows an operator so many requests a second on average, and four seconds'
// worth of them at once after a pause. A leader that asks again and again stays far below it.
func newRates(perSecond int) *rates {
	return ratesOf(ratelimit.Rate{Burst: float64(4 * perSecond), Every: max(time.Second/time.Duration(perSecond), 1)})
}

// ratesOf bounds the requests of each operator by a rate.
func ratesOf(rate ratelimit.Rate) *rates {
	return &rates{rate: rate, used: make(map[common.Address]*ratelimit.Bucket)}
}

// take counts one request of an operator, and reports whether it is within the rate.
func (r *rates) take(from common.Address, now time.Time) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return entry(r.used, from).Take(r.rate, now)
}

// entry returns the value of a key, which a map that lacks it is given.
func entry[K comparable, V any](m map[K]*V, key K) *V {
	if m[key] == nil {
		m[key] = new(V)
	}
	return m[key]
}

// forget drops operators that the registry does not have any more.
func (r *rates) forget(registered func(common.Address) bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	maps.DeleteFunc(r.used, func(from common.Address, _ *ratelimit.Bucket) bool { return !registered(from) })
}
