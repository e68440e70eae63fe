package peer

// Stats is what a Peer holds and has refused.
type Stats struct {
	// Connections is the number of open connections in either direction,
	// handshakes included.
	Connections int
	// Pending is how many of them nobody has authenticated yet.
	Pending int
	// Refused counts handshakes that ended without an authenticated peer, by
	// reason: the texts of this package's errors, or "handshake" for failures
	// beneath identity.
	Refused map[string]uint64
	// Evicted counts connections that were closed to make room for others before
	// they were authenticated, by what they had shown: silent, partial (a part of
	// a ClientHello), greeted (all of it), stamped (with proof of work), certified
	// (a certificate).
	Evicted map[string]uint64
	// Verified is how many attestations were verified, which takes a pairing each.
	Verified uint64
	// BackedOff is how many registered sockets are not dialled now, since they have
	// failed lately; DialsSaved is how often one was not dialled for that reason.
	BackedOff  int
	DialsSaved uint64
}
