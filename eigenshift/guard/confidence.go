package guard

import (
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
		if c.until[operator].Before(end) {
			c.until[operator] = end
		}
		return
	}
	for other, end := range c.until {
		if !end.After(now) {
			delete(c.until, other)
		}
	}
	if most < 1 {
		return
	}
	for len(c.until) >= most {
		delete(c.until, c.first())
	}
	c.until[operator] = end
	c.log.Warn().Stringer("peer", operator).Str("reason", why).Dur("for", span).Msg("Lost confidence in an operator")
}

// first returns the distrusted operator whose time ends first. The caller holds mu.
func (c *confidence) first() (first common.Address) {
	for operator, end := range c.until {
		if first == (common.Address{}) || end.Before(c.until[first]) {
			first = operator
		}
	}
	return first
}
