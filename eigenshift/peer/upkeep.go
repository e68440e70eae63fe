package peer

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// renewRetry is the pause after a renewal that failed. There is a third of the
// validity left for more attempts.
const renewRetry = 30 * time.Second

// maintain renews the identity before it expires, and closes connections of
// operators that the registry no longer has, until Close.
func (p *Peer) maintain() {
	sweep := time.NewTicker(p.limits.Sweep)
	defer sweep.Stop()
	renew := time.NewTimer(time.Until(p.identity.renewAt()))
	defer renew.Stop()
	for {
		select {
		case <-p.ctx.Done():
			return
		case <-sweep.C:
			p.sweepUnregistered()
			p.reportEvictions()
		case <-renew.C:
			renew.Reset(p.renew())
		}
	}
}

// renew renews the identity and returns after how long to do so again.
func (p *Peer) renew() time.Duration {
	ctx, cancel := context.WithTimeout(p.ctx, renewRetry)
	defer cancel()
	if err := p.identity.Renew(ctx); err != nil {
		if p.ctx.Err() == nil {
			p.log.Error().Err(err).Time("expiry", p.identity.Expiry()).Msg("Cannot renew the peer identity, will try again")
		}
		return renewRetry
	}
	p.log.Debug().Time("expiry", p.identity.Expiry()).Msg("Renewed the peer identity")
	return time.Until(p.identity.renewAt())
}

func (p *Peer) sweepUnregistered() {
	closed := p.links.closeIf(func(op eigenshift.Operator, _ string) bool {
		now, registered := p.directory(op.Address)
		return !registered || now.G2 != op.G2
	})
	if closed > 0 {
		p.log.Info().Int("connections", closed).Msg("Closed connections of operators that are no longer registered")
	}
	p.verifier.forgetUnregistered()
	p.rates.forget(p.isRegistered)
	p.pairings.forget(p.isRegistered)
	p.agreements.forget(p.isRegistered)
	p.lookAtSockets()
}

func (p *Peer) isRegistered(a common.Address) bool {
	_, registered := p.directory(a)
	return registered
}

// lookAtSockets takes the registry's sockets over: where operators may be
// expected, and which targets are remembered.
func (p *Peer) lookAtSockets() {
	var sockets []string
	targets := make(map[target]struct{})
	for _, op := range p.operators() {
		sockets = append(sockets, op.Socket)
		targets[targetOf(op)] = struct{}{}
	}
	p.backoff.forget(targets, time.Now())
	unresolved := p.hosts.name(sockets, p.isRegistered, time.Now())
	p.mu.Lock()
	defer p.mu.Unlock()
	for t := range p.private {
		if _, is := targets[t]; !is {
			delete(p.private, t)
		}
	}
	if len(unresolved) > 0 && !p.resolving && !p.closed {
		p.resolving = true
		p.wg.Go(func() {
			p.hosts.resolve(p.ctx, unresolved)
			p.mu.Lock()
			defer p.mu.Unlock()
			p.resolving = false
		})
	}
}

// reportEvictions logs that room for newcomers is scarce, at most once a sweep.
func (p *Peer) reportEvictions() {
	now := p.admission.stats()
	var evicted uint64
	for _, n := range now.evicted {
		evicted += n
	}
	if evicted > p.reported {
		p.log.Warn().Uint64("evicted", evicted-p.reported).Int("pending", now.pending).
			Msg("Strangers fill the room for connections: those that show nothing are closed")
	}
	p.reported = evicted
}

func (p *Peer) sleep(d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-p.ctx.Done():
		return false
	}
}

// refusals counts connections that were not taken in, by reason.
type refusals struct {
	mu sync.Mutex
	by map[string]uint64
}

var refusalReasons = []error{
	ErrMalformed, ErrForeign, ErrUnregistered, ErrExpired, ErrForged, ErrSelf, ErrVersion, ErrDiffers, errFull, errBusy,
}

func (r *refusals) count(err error) {
	reason := "handshake"
	for _, known := range refusalReasons {
		if errors.Is(err, known) {
			reason = known.Error()
			break
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.by == nil {
		r.by = make(map[string]uint64)
	}
	r.by[reason]++
}

func (r *refusals) snapshot() map[string]uint64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make(map[string]uint64, len(r.by))
	for reason, n := range r.by {
		out[reason] = n
	}
	return out
}
