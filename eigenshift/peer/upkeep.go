package peer

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// upkeep renews the identity before it expires, and drops connections and records of
// operators that are no longer registered.
type upkeep struct {
	*shared
	admission *admission
	forget    []func(registered func(common.Address) bool) // of everything that remembers operators

	reported  uint64      // evictions that are in the log
	resolving atomic.Bool // host names are being looked up
}

// renewRetry is the pause after a renewal that failed. There is a third of the
// validity left for more attempts.
const renewRetry = 30 * time.Second

// run goes on until the life ends.
func (u *upkeep) run() {
	sweep := time.Tick(u.limits.Sweep)
	renew := time.After(time.Until(u.identity.renewAt()))
	for {
		select {
		case <-u.life.ctx.Done():
			return
		case <-sweep:
			u.sweepUnregistered()
			u.reportEvictions()
		case <-renew:
			renew = time.After(u.renew())
		}
	}
}

// renew renews the identity and returns the time until it should be renewed again.
func (u *upkeep) renew() time.Duration {
	ctx, cancel := context.WithTimeout(u.life.ctx, renewRetry)
	defer cancel()
	if err := u.identity.Renew(ctx); err != nil {
		if u.life.ctx.Err() == nil {
			u.log.Error().Err(err).Time("expiry", u.identity.Expiry()).Msg("Cannot renew the peer identity, will try again")
		}
		return renewRetry
	}
	u.log.Debug().Time("expiry", u.identity.Expiry()).Msg("Renewed the peer identity")
	return time.Until(u.identity.renewAt())
}

func (u *upkeep) sweepUnregistered() {
	closed := u.links.closeIf(func(l *link) bool {
		now, registered := u.directory.find(l.operator.Address)
		return l.protocol != "" && (!registered || now.G2 != l.operator.G2)
	})
	if closed > 0 {
		u.log.Info().Int("connections", closed).Msg("Closed connections of operators that are no longer registered")
	}
	for _, forget := range u.forget {
		forget(u.directory.has)
	}
	u.updateSockets()
}

// updateSockets updates hosts and the back-off with the registered sockets.
func (u *upkeep) updateSockets() {
	var sockets []string
	targets := make(map[target]bool)
	for _, op := range u.directory.all() {
		sockets = append(sockets, op.Socket)
		targets[targetOf(op)] = true
	}
	u.backoff.forget(targets, time.Now())
	unresolved := u.hosts.setSockets(sockets, u.directory.has, time.Now())
	if len(unresolved) > 0 && u.resolving.CompareAndSwap(false, true) {
		u.life.run(func() {
			defer u.resolving.Store(false)
			u.hosts.resolve(u.life.ctx, unresolved)
		})
	}
}

// reportEvictions logs evictions, at most once a sweep.
func (u *upkeep) reportEvictions() {
	now := u.admission.stats()
	var evicted uint64
	for _, n := range now.evicted {
		evicted += n
	}
	if evicted > u.reported {
		u.log.Warn().Uint64("evicted", evicted-u.reported).Int("pending", now.pending).
			Msg("Strangers fill the room for connections: those that have shown least were closed")
	}
	u.reported = evicted
}
