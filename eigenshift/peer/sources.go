package peer

import (
	"math"
	"net/netip"
	"time"
)

// sourceOf is the source of an address: an IPv4 address, or an IPv6 network of 64 bits,
// which one host has to itself.
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
	// failureLife is the half-life of a source's failures.
	failureLife = 30 * time.Second
	// failuresRemembered bounds the sources whose failures are remembered.
	failuresRemembered = 4096
)

// failures counts the recent failed handshakes of each source.
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

// drop forgets the source with the fewest failures among a few.
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
