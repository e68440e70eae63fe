package peer

import (
	"context"
	"maps"
	"net"
	"net/netip"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift/socket"
)

// hosts are the sources from which operators are expected to connect: those of registered
// sockets, and those from which an operator has authenticated itself.
type hosts struct {
	mu       sync.Mutex
	all      map[netip.Addr]struct{}         // every source of the others
	literal  map[netip.Addr]struct{}         // registered sockets with an IP address
	resolved map[string]resolvedName         // registered host names
	seen     map[common.Address][]netip.Addr // newest last
}

const (
	// sourcesPerOperator bounds the remembered sources from which one operator has
	// authenticated itself.
	sourcesPerOperator = 4
	// addressesPerName bounds the addresses of one host name.
	addressesPerName = 8
	nameLife         = 5 * time.Minute
	lookupTimeout    = 2 * time.Second
)

type resolvedName struct {
	sources []netip.Addr
	until   time.Time
}

// expect reports whether some operator is expected at a source.
func (h *hosts) expect(source netip.Addr) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	_, known := h.all[source]
	return known
}

// gather rebuilds all from its parts.
func (h *hosts) gather() {
	h.all = make(map[netip.Addr]struct{})
	maps.Copy(h.all, h.literal)
	for _, name := range h.resolved {
		for _, source := range name.sources {
			h.all[source] = struct{}{}
		}
	}
	for _, sources := range h.seen {
		for _, source := range sources {
			h.all[source] = struct{}{}
		}
	}
}

// expectOf reports whether an operator is expected at a source: its socket names the source,
// or it has authenticated itself from there.
func (h *hosts) expectOf(operator common.Address, socket string, source netip.Addr) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if slices.Contains(h.seen[operator], source) {
		return true
	}
	host, _, err := net.SplitHostPort(socket)
	if err != nil {
		return false
	}
	if addr, err := netip.ParseAddr(host); err == nil {
		return sourceOf(addr) == source
	}
	return slices.Contains(h.resolved[host].sources, source)
}

// remember keeps the source from which an operator has authenticated itself.
func (h *hosts) remember(operator common.Address, source netip.Addr) {
	h.mu.Lock()
	defer h.mu.Unlock()
	sources := h.seen[operator]
	if slices.Contains(sources, source) {
		return
	}
	if len(sources) >= sourcesPerOperator {
		sources = sources[1:]
	}
	if h.seen == nil {
		h.seen = make(map[common.Address][]netip.Addr)
	}
	h.seen[operator] = append(sources[:len(sources):len(sources)], source)
	h.gather()
}

// setSockets replaces the registered sockets, and returns the host names that have to be
// looked up.
func (h *hosts) setSockets(sockets []string, registered func(common.Address) bool, now time.Time) (unresolved []string) {
	literal, names := make(map[netip.Addr]struct{}), make(map[string]resolvedName)
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, registered := range sockets {
		if socket.Check(registered) != nil {
			continue
		}
		host, _, _ := net.SplitHostPort(registered)
		if addr, err := netip.ParseAddr(host); err == nil {
			literal[sourceOf(addr)] = struct{}{}
			continue
		}
		if _, twice := names[host]; twice {
			continue
		}
		known := h.resolved[host]
		names[host] = known
		if now.After(known.until) {
			unresolved = append(unresolved, host)
		}
	}
	h.literal, h.resolved = literal, names
	maps.DeleteFunc(h.seen, func(operator common.Address, _ []netip.Addr) bool { return !registered(operator) })
	h.gather()
	return unresolved
}

// resolve looks host names up, one after the other. A name that does not resolve keeps its
// previous addresses.
func (h *hosts) resolve(ctx context.Context, names []string) {
	for _, name := range names {
		lookup, cancel := context.WithTimeout(ctx, lookupTimeout)
		found, err := net.DefaultResolver.LookupNetIP(lookup, "ip", name)
		cancel()
		if ctx.Err() != nil {
			return
		}
		var sources []netip.Addr
		for _, addr := range found[:min(len(found), addressesPerName)] {
			sources = append(sources, sourceOf(addr))
		}
		h.mu.Lock()
		if known, wanted := h.resolved[name]; wanted {
			if err != nil {
				sources = known.sources
			}
			h.resolved[name] = resolvedName{sources: sources, until: time.Now().Add(nameLife)}
			h.gather()
		}
		h.mu.Unlock()
	}
}

// sourceOfConn returns the source of a TCP connection.
func sourceOfConn(conn net.Conn) netip.Addr {
	if tcp, ok := conn.RemoteAddr().(*net.TCPAddr); ok {
		return sourceOf(tcp.AddrPort().Addr())
	}
	return netip.Addr{}
}
