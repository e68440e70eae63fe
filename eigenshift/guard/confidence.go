package guard

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// In election time-outs:
const (
	// foreignGrace is for how long a leader may send a configuration that this
	// operator does not find in the registry: it may see a later block.
	foreignGrace = 24
	// distrustForeign is for how long it is distrusted afterwards.
	distrustForeign = 240
)

// foreign notes that a leader has sent a configuration that the registry does
// not allow. It loses confidence when it goes on.
func (g *Guard) foreign(leader common.Address) {
	g.mu.Lock()
	r, now := g.record(leader), time.Now()
	if now.Sub(r.foreignLast) > foreignGrace*g.cfg.Election {
		r.foreignSince = now
	}
	r.foreignLast = now
	insists := now.Sub(r.foreignSince) >= foreignGrace*g.cfg.Election
	g.mu.Unlock()
	if insists {
		g.Distrust(leader, string(Membership), distrustForeign*g.cfg.Election)
	}
}

// Distrust makes this operator answer an operator's entries and candidacies
// with an error for a while. One that does so alone disturbs nobody; when a
// majority does, the leader loses its lease and another is elected.
//
// No more than a minority of the voters is distrusted at a time, so that an
// operator that mistrusts everybody still follows somebody: the one whose time
// ends first is forgiven.
func (g *Guard) Distrust(operator common.Address, why string, span time.Duration) {
	if operator == g.cfg.Self {
		return
	}
	all := voters(g.configuration())
	now := time.Now()
	g.mu.Lock()
	defer g.mu.Unlock()
	until := now.Add(span)
	if g.distrust[operator].After(now) {
		if g.distrust[operator].Before(until) {
			g.distrust[operator] = until
		}
		return
	}
	for a, end := range g.distrust {
		if !end.After(now) {
			delete(g.distrust, a)
		}
	}
	most := (len(all) - 1) / 2
	if most < 1 {
		return
	}
	for len(g.distrust) >= most {
		var first common.Address
		for a, end := range g.distrust {
			if first == (common.Address{}) || end.Before(g.distrust[first]) {
				first = a
			}
		}
		delete(g.distrust, first)
	}
	g.distrust[operator] = until
	g.log.Warn().Stringer("peer", operator).Str("reason", why).Dur("for", span).Msg("Lost confidence in an operator")
}

func (g *Guard) distrusted(operator common.Address) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	until, ok := g.distrust[operator]
	return ok && time.Now().Before(until)
}
