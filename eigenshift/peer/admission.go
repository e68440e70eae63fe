package peer

import (
	"errors"
	"math"
	"net/netip"
	"sync"
	"time"
)

// errEvicted is why a connection is closed to make room for another.
var errEvicted = errors.New("evicted: others have shown more, or waited less")

// stage is how much a connection has shown that nobody has authenticated yet.
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

// worth is how long a connection may stay at a stage before it is as good a
// candidate for eviction as one that has been silent for a fifth of a second. What
// costs a stranger nothing is worth about the same: an honest connection that has
// just come must not lose against many that have sent the same ClientHello.
var worth = [stages]time.Duration{
	silent:    200 * time.Millisecond,
	partial:   225 * time.Millisecond,
	greeted:   250 * time.Millisecond,
	stamped:   2 * time.Second,
	certified: 4 * time.Second,
}

// Limits of what one connection may take to say who it is, when there is room
// and when there is little.
const (
	firstByteLimit  = time.Second
	firstBytePinch  = 250 * time.Millisecond
	helloLimit      = 2 * time.Second
	helloPinch      = 500 * time.Millisecond
	failuresTrusted = 8 // more recent failures than this, and a source is short of credit
)

// pending is a connection that nobody has authenticated yet.
type pending struct {
	source netip.Addr // as sourceOf returns it
	prefix netip.Prefix
	crowd  *crowd // of its source
	named  bool   // the registry names the host, or an operator has come from there
	stage  stage
	since  time.Time // when it reached the stage
	index  int       // in admission.pending; -1 when it has left
	close  func()    // ends the connection; called once at most, without locks
}

// crowd is what one source has pending.
type crowd struct {
	pending int
	failing bool // too many handshakes from there have failed lately, as of the last newcomer
}

// admission decides which connections are held that nobody has authenticated.
// A newcomer is always taken in. When there is no room left, another connection
// is evicted: the one that has shown least for longest, of the newcomer's own
// source or prefix if that has more than its share, else of all. A part of the
// room is only for hosts that the registry names. It reads no clock and does no
// I/O.
type admission struct {
	capacity int

	mu       sync.Mutex
	pending  []*pending
	bySource map[netip.Addr]*crowd
	byPrefix map[netip.Prefix]int
	unnamed  int
	failures failures
	evicted  [stages]uint64
}

func newAdmission(capacity int) *admission {
	return &admission{capacity: max(capacity, 1), bySource: make(map[netip.Addr]*crowd), byPrefix: make(map[netip.Prefix]int)}
}

// forUnnamed is what hosts that the registry does not name may have of the capacity
// together. When they have that, one that has more than perSource, or a network
// that has more than perPrefix, makes room for its newcomers by itself.
func (a *admission) perSource() int  { return max(a.capacity/16, 1) }
func (a *admission) perPrefix() int  { return max(a.capacity/4, 1) }
func (a *admission) forUnnamed() int { return max(a.capacity*3/4, 1) }

// enter takes a connection in.
func (a *admission) enter(source netip.Addr, named bool, now time.Time, end func()) *pending {
	p := &pending{source: source, prefix: prefixOf(source), named: named, since: now, close: end}
	a.mu.Lock()
	if p.crowd = a.bySource[source]; p.crowd == nil {
		p.crowd = new(crowd)
		a.bySource[source] = p.crowd
	}
	p.crowd.failing = a.failures.of(source, now) > failuresTrusted
	p.crowd.pending++
	victim := a.victimFor(p, now)
	if victim != nil {
		a.evict(victim, now)
	}
	p.index = len(a.pending)
	a.pending = append(a.pending, p)
	a.byPrefix[p.prefix]++
	if !p.named {
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
	switch {
	case !full:
		return nil
	case !p.named && p.crowd.pending > a.perSource():
		return a.worst(now, func(q *pending) bool { return q.source == p.source && !q.named })
	case !p.named && a.byPrefix[p.prefix] >= a.perPrefix():
		return a.worst(now, func(q *pending) bool { return q.prefix == p.prefix && !q.named })
	case !p.named && a.unnamed >= a.forUnnamed():
		return a.worst(now, func(q *pending) bool { return !q.named })
	}
	return a.worst(now, func(*pending) bool { return true })
}

// worst returns the connection that has shown least for longest. Among those
// that have shown the same, one of a source with many goes before one of a
// source with few, and one of a source that has failed before others.
func (a *admission) worst(now time.Time, among func(*pending) bool) (worst *pending) {
	var most float64
	for _, p := range a.pending {
		if !among(p) {
			continue
		}
		score := float64(max(now.Sub(p.since), 1)) / float64(worth[p.stage]) * float64(p.crowd.pending)
		if p.crowd.failing {
			score *= 2
		}
		if worst == nil || score > most {
			worst, most = p, score
		}
	}
	return worst
}

// shed evicts the worst connection of all, as when file descriptors run out.
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
	if a.byPrefix[p.prefix]--; a.byPrefix[p.prefix] == 0 {
		delete(a.byPrefix, p.prefix)
	}
	if !p.named {
		a.unnamed--
	}
}

// advance notes that a connection has shown more.
func (a *admission) advance(p *pending, to stage, now time.Time) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if p.index < 0 {
		return errEvicted
	}
	p.stage, p.since = to, now
	return nil
}

// leave ends a connection's pending time, and reports whether it had not been
// evicted before. One that failed is remembered against its source.
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

// limits returns how long a connection may take for its first byte, and for a
// whole ClientHello: less when room is scarce, or when its source has failed.
func (a *admission) limits(p *pending) (firstByte, hello time.Duration) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if 2*len(a.pending) > a.capacity || !p.named && p.crowd.failing {
		return firstBytePinch, helloPinch
	}
	return firstByteLimit, helloLimit
}

// admissionStats are current figures.
type admissionStats struct {
	pending int
	evicted map[string]uint64 // by what they had shown
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

// sourceOf is what counts as one source: an IPv4 address, or an IPv6 network of
// 64 bits, which one host has to itself.
func sourceOf(addr netip.Addr) netip.Addr {
	addr = addr.Unmap().WithZone("")
	if addr.Is6() {
		return netip.PrefixFrom(addr, 64).Masked().Addr()
	}
	return addr
}

// prefixOf is the network of a source: 24 bits of IPv4, 48 of IPv6.
func prefixOf(source netip.Addr) netip.Prefix {
	bits := 24
	if source.Is6() {
		bits = 48
	}
	return netip.PrefixFrom(source, bits).Masked()
}

const (
	// failureLife is in what time half of a source's failures are forgotten.
	failureLife = 30 * time.Second
	// failuresRemembered bounds the sources whose failures are remembered.
	failuresRemembered = 4096
)

// failures remembers how often handshakes of each source have failed lately.
type failures struct {
	sources map[netip.Addr]decaying
}

// decaying is a count that halves every failureLife.
type decaying struct {
	count float64
	at    time.Time
}

func (d decaying) now(now time.Time) float64 {
	return d.count * math.Exp2(-float64(max(now.Sub(d.at), 0))/float64(failureLife))
}

func (f *failures) of(source netip.Addr, now time.Time) float64 {
	return f.sources[source].now(now)
}

func (f *failures) add(source netip.Addr, now time.Time) {
	if f.sources == nil {
		f.sources = make(map[netip.Addr]decaying)
	}
	if _, known := f.sources[source]; !known && len(f.sources) >= failuresRemembered {
		f.drop(now)
	}
	f.sources[source] = decaying{count: f.of(source, now) + 1, at: now}
}

// drop forgets one source: the one with the fewest failures of a few.
func (f *failures) drop(now time.Time) {
	var least netip.Addr
	fewest, looked := 0.0, 0
	for source, d := range f.sources {
		if n := d.now(now); looked == 0 || n < fewest {
			least, fewest = source, n
		}
		if looked++; looked == 16 {
			break
		}
	}
	delete(f.sources, least)
}
