package peer

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"syscall"
)

// isPublic reports whether an address can be that of a host on the internet.
func isPublic(addr netip.Addr) bool {
	addr = addr.Unmap().WithZone("")
	if !addr.IsGlobalUnicast() || addr.IsPrivate() {
		return false
	}
	if slices.ContainsFunc(special, func(network netip.Prefix) bool { return network.Contains(addr) }) {
		return false
	}
	b := addr.As16()
	switch {
	case translated.Contains(addr):
		return isPublic(netip.AddrFrom4([4]byte(b[12:16])))
	case sixToFour.Contains(addr):
		return isPublic(netip.AddrFrom4([4]byte(b[2:6])))
	}
	return true
}

// ErrPrivate is returned instead of dialling a socket in a private network.
var ErrPrivate = errors.New("not a public address: operators whose network is private set peer.allow_private")

// special are networks without operators on the internet, beyond those that package netip
// knows.
var special = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"),       // this network
	netip.MustParsePrefix("100.64.0.0/10"),   // carriers' NAT
	netip.MustParsePrefix("192.0.0.0/24"),    // protocol assignments
	netip.MustParsePrefix("198.18.0.0/15"),   // benchmarks
	netip.MustParsePrefix("240.0.0.0/4"),     // reserved, and broadcast
	netip.MustParsePrefix("64:ff9b:1::/48"),  // local translation to IPv4
	netip.MustParsePrefix("fec0::/10"),       // site-local
	netip.MustParsePrefix("::/96"),           // compatible with IPv4: obsolete
	netip.MustParsePrefix("2001::/32"),       // Teredo: an IPv4 address, obscured
	netip.MustParsePrefix("100::/64"),        // discarded
	netip.MustParsePrefix("5f00::/16"),       // segment routing
	netip.MustParsePrefix("2001:db8::/32"),   // documentation
	netip.MustParsePrefix("192.0.2.0/24"),    // documentation
	netip.MustParsePrefix("198.51.100.0/24"), // documentation
	netip.MustParsePrefix("203.0.113.0/24"),  // documentation
}

var (
	translated = netip.MustParsePrefix("64:ff9b::/96") // an IPv4 address in the last 32 bits
	sixToFour  = netip.MustParsePrefix("2002::/16")    // an IPv4 address after the first 16 bits
)

// onlyPublic is a net.Dialer's Control: it sees the address that a name has been
// resolved to, right before it is connected to.
func onlyPublic(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("address %q: %w", address, err)
	}
	if !isPublic(to.Addr()) {
		return fmt.Errorf("%s: %w", to.Addr(), ErrPrivate)
	}
	return nil
}
