package guard

import (
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// confidence is the rule of no confidence: a leader in which this operator has lost
// confidence gets errors for its entries and candidacies, for a while. An operator that
// refuses alone disturbs nobody; when a majority does, the leader loses its lease and
// another is elected.
type confidence struct {
	*node

	mu    sync.Mutex
	until map[common.Address]time.Time
}

// check refuses an operator that is distrusted.
func (c *confidence) check(peer common.Address) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if until, lost := c.until[peer]; lost && time.Now().Before(until) {
		return refuse(NoConfidence, "this operator has lost confidence in %s", peer)
	}
	return nil
}

// lose makes this operator distrust another for a while. No more than a minority of
// the voters is distrusted at a time, so that an operator that has lost confidence in
// everybody still follows somebody: the one whose time ends first is forgiven.
func (c *confidence) lose(operator common.Address, why string, span time.Duration) {
	if operator == c.self {
		return
	}
	most := (len(voters(c.configuration())) - 1) / 2
	now := time.Now()
	end := now.Add(span)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.until[operator].After(now) {
		c.until[operator] = slices.MaxFunc([]time.Time{c.until[operator], end}, time.Time.Compare)
		return
	}
	maps.DeleteFunc(c.until, func(_ common.Address, end time.Time) bool { return !end.After(now) })
	if most < 1 {
		return
	}
	for len(c.until) >= most {
		delete(c.until, slices.MinFunc(slices.Collect(maps.Keys(c.until)), func(a, b common.Address) int { return c.until[a].Compare(c.until[b]) }))
	}
	c.until[operator] = end
	c.log.Warn().Stringer("peer", operator).Str("reason", why).Dur("for", span).Msg("Lost confidence in an operator")
}
