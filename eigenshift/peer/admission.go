package peer

import (
	"net/netip"
	"slices"
	"sync"
	"time"
)

// stage is how much a connection has shown while it is not authenticated.
type stage int

const (
	silent    stage = iota // no byte
	partial                // a part of a ClientHello
	greeted                // a ClientHello without a stamp
	stamped                // a ClientHello with a stamp, which cost work
	certified              // the certificate of a registered operator, not verified yet
	stages
)

var stageNames = [stages]string{"silent", "partial", "greeted", "stamped", "certified"}

// weight is how much a moment at each stage counts when a connection is chosen for
// eviction. Stages that cost a stranger nothing weigh about the same: a new honest
// connection must not lose against many that have sent the same ClientHello.
var weight = [stages]int64{silent: 20, partial: 18, greeted: 16, stamped: 2, certified: 1}

// Limits on the time in which a connection must identify itself: with room left, and in
// a pinch.
const (
	firstByteLimit  = time.Second
	firstBytePinch  = 500 * time.Millisecond
	helloLimit      = 2 * time.Second
	helloPinch      = time.Second
	failuresTrusted = 8 // recent failures up to which a source is trusted
)

// pending is a connection that is not authenticated yet.
type pending struct {
	source netip.Addr // as sourceOf returns it
	prefix netip.Prefix
	crowd  *crowd // of its source
	named  bool   // its source is among hosts
	stage  stage
	since  time.Time // when it reached the stage
	index  int       // in admission.pending; -1 when it has left
	close  func()    // ends the connection; called at most once, without locks
}

// crowd is the pending connections of one source.
type crowd struct {
	pending int
	failing bool // too many of its handshakes had failed when the last newcomer came
}

// admission decides which connections are held before they are authenticated. A newcomer
// is always admitted. When no room is left, another connection is evicted: the one that
// has shown least for longest, among the newcomer's own source or prefix if that has more
// than its share, else among all. A quarter of the room is reserved for hosts that the
// registry names. It reads no clock and does no I/O.
type admission struct {
	capacity int

	mu       sync.Mutex
	pending  []*pending
	bySource map[netip.Addr]*crowd
	byPrefix map[netip.Prefix]int // of hosts that the registry does not name
	unnamed  int                  // all of those
	next     []candidate          // the next to be evicted, as of a moment ago
	failures failures
	evicted  [stages]uint64
}

func newAdmission(capacity int) *admission {
	return &admission{capacity: max(capacity, 1), bySource: make(map[netip.Addr]*crowd), byPrefix: make(map[netip.Prefix]int)}
}

// forUnnamed is the part of the capacity that hosts which the registry does not name may
// have together. Once they have it, a source with more than perSource, or a network with
// more than perPrefix, makes room for its own newcomers.
func (a *admission) perSource() int  { return max(a.capacity/16, 1) }
func (a *admission) perPrefix() int  { return max(a.capacity/4, 1) }
func (a *admission) forUnnamed() int { return max(a.capacity*3/4, 1) }

// enter admits a connection.
func (a *admission) enter(source netip.Addr, named bool, now time.Time, end func()) *pending {
	p := &pending{source: source, prefix: prefixOf(source), named: named, since: now, close: end}
	a.mu.Lock()
	p.crowd = entry(a.bySource, source)
	p.crowd.failing = a.failures.of(source, now) > failuresTrusted
	p.crowd.pending++
	victim := a.victimFor(p, now)
	if victim != nil {
		a.evict(victim, now)
	}
	p.index = len(a.pending)
	a.pending = append(a.pending, p)
	if !p.named {
		a.byPrefix[p.prefix]++
		a.unnamed++
	}
	a.mu.Unlock()
	if victim != nil {
		victim.close()
	}
	return p
}

// victimFor returns the connection that a newcomer displaces, or nil.
func (a *admission) victimFor(p *pending, now time.Time) *pending {
	full := len(a.pending) >= a.capacity
	if !p.named {
		full = full || a.unnamed >= a.forUnnamed()
	}
	if !full {
		return nil
	}
	among := func(q *pending) bool { return p.named || !q.named }
	switch {
	case p.named:
	case p.crowd.pending > a.perSource():
		among = func(q *pending) bool { return q.source == p.source && !q.named }
	case a.byPrefix[p.prefix] >= a.perPrefix():
		among = func(q *pending) bool { return q.prefix == p.prefix && !q.named }
	case a.unnamed < a.forUnnamed():
		among = func(*pending) bool { return true } // named hosts have filled more than is kept for them
	}
	if victim := a.worst(now, among); victim != nil {
		return victim
	}
	return a.worst(now, func(*pending) bool { return true })
}

// worst returns the connection that has shown least for longest. Among equal ones, those
// of sources with many connections or with recent failures come first. Searching all of
// them finds the next few as well.
func (a *admission) worst(now time.Time, among func(*pending) bool) *pending {
	for len(a.next) > 0 {
		c := a.next[0]
		a.next = a.next[1:]
		switch {
		case c.index < 0 || !c.since.Equal(c.asOf): // gone, or has shown more
		case among(c.pending):
			return c.pending
		default:
			a.next = nil
		}
	}
	found := make([]candidate, 0, foundAtOnce+1)
	for _, p := range a.pending {
		if !among(p) {
			continue
		}
		score := int64(max(now.Sub(p.since), 1)) * weight[p.stage] * int64(p.crowd.pending)
		if p.crowd.failing {
			score *= 2
		}
		if len(found) == foundAtOnce && score <= found[foundAtOnce-1].score {
			continue
		}
		at, _ := slices.BinarySearchFunc(found, score, func(c candidate, score int64) int {
			if c.score >= score {
				return -1
			}
			return 1
		})
		found = slices.Insert(found, at, candidate{pending: p, asOf: p.since, score: score})
		found = found[:min(len(found), foundAtOnce)]
	}
	if len(found) == 0 {
		return nil
	}
	a.next = found[1:]
	return found[0].pending
}

// foundAtOnce is how many connections one search chooses for the next evictions.
const foundAtOnce = 16

// candidate is a connection to be evicted next, unless it shows more.
type candidate struct {
	*pending
	asOf  time.Time // pending.since when it was chosen
	score int64
}

// shed evicts the worst connection of all, for when file descriptors run out.
func (a *admission) shed(now time.Time) bool {
	a.mu.Lock()
	victim := a.worst(now, func(*pending) bool { return true })
	if victim != nil {
		a.evict(victim, now)
	}
	a.mu.Unlock()
	if victim != nil {
		victim.close()
	}
	return victim != nil
}

func (a *admission) evict(p *pending, now time.Time) {
	a.evicted[p.stage]++
	a.failures.add(p.source, now)
	a.remove(p)
}

func (a *admission) remove(p *pending) {
	last := len(a.pending) - 1
	a.pending[p.index] = a.pending[last]
	a.pending[p.index].index = p.index
	a.pending[last] = nil
	a.pending = a.pending[:last]
	p.index = -1
	if p.crowd.pending--; p.crowd.pending == 0 {
		delete(a.bySource, p.source)
	}
	if p.named {
		return
	}
	a.unnamed--
	if a.byPrefix[p.prefix]--; a.byPrefix[p.prefix] == 0 {
		delete(a.byPrefix, p.prefix)
	}
}

// advance records that a connection has reached a stage.
func (a *admission) advance(p *pending, to stage, now time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p.index < 0 {
		return errEvicted
	}
	p.stage, p.since = to, now
	return nil
}

// leave removes a connection that was authenticated or has failed, and reports false if it
// was evicted before. A failure counts against its source.
func (a *admission) leave(p *pending, failed bool, now time.Time) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p.index < 0 {
		return false
	}
	a.remove(p)
	if failed {
		a.failures.add(p.source, now)
	}
	return true
}

// limits returns the time that a connection has for its first byte, and for a whole
// ClientHello: less for hosts that the registry does not name, when room is scarce or
// their handshakes have failed.
func (a *admission) limits(p *pending) (firstByte, hello time.Duration) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if !p.named && (2*len(a.pending) > a.capacity || p.crowd.failing) {
		return firstBytePinch, helloPinch
	}
	return firstByteLimit, helloLimit
}

// admissionStats are current figures.
type admissionStats struct {
	pending int
	evicted map[string]uint64 // by the stage that they had reached
}

func (a *admission) stats() admissionStats {
	a.mu.Lock()
	defer a.mu.Unlock()
	s := admissionStats{pending: len(a.pending), evicted: make(map[string]uint64)}
	for stage, n := range a.evicted {
		if n > 0 {
			s.evicted[stageNames[stage]] = n
		}
	}
	return s
}
