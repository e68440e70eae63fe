package peer

// Stats are the figures of a Peer.
type Stats struct {
	// Connections is the number of open connections in either direction,
	// handshakes included.
	Connections int
	// Pending is how many of them are not authenticated yet.
	Pending int
	// Refused counts handshakes that ended without an authenticated peer, by
	// reason: the texts of this package's errors, or "handshake" for failures
	// beneath identity.
	Refused map[string]uint64
	// Evicted counts connections that were closed before they were authenticated, to
	// make room, by what they had shown: silent, partial (a part of a ClientHello),
	// greeted (all of it), stamped (with proof of work), certified (a certificate).
	Evicted map[string]uint64
	// Verified is how many attestations were verified, which takes a pairing each.
	Verified uint64
	// BackedOff is how many registered sockets are not dialled now because of recent
	// failures; DialsSaved is how many dials were not made for that reason.
	BackedOff  int
	DialsSaved uint64
}
