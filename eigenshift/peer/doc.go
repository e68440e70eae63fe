// Package peer connects operators: one listener each, and TLS 1.3 with both sides
// authenticated as operators that the chain has registered.
//
//	             ┌─ "eigenshift-raft/1" ─▶ StreamLayer ─▶ Raft
//	one listener ┤
//	             └─ "h2" ─▶ POST /v1/response ─▶ Responder
//	                        POST /v1/protocol ─▶ agreed parameters
//
// # Identity
//
// A peer shows a self-signed certificate over an ephemeral Ed25519 key. An
// extension of it carries an attestation: the operator's BLS key, the one that
// the registry knows, signs the TLS public key together with the operator's
// address, the chain id, the service manager's address and an expiry. The other
// side checks that during the handshake, before it reads or writes a byte of
// payload. The signed bytes start with a text of their own and are never shaped like
// an EIP-712 digest, so an attestation cannot be read as a signature of a task,
// nor the other way round.
//
// An attestation lives for [IdentityConfig.Validity] and is renewed at two
// thirds of it, with a new TLS key. Renewal does not touch open connections:
// they were authenticated when they were opened, and stay for as long as the
// operator is registered with the same key. Whether it is, is looked up at each
// handshake, at each request, and for open connections every [Limits.Sweep].
//
// # Agreed parameters
//
// The attestation also carries the protocol version that the operator speaks, and the
// hash of its agreed parameters (package protocol). Where hashes differ, the side that
// dials for Raft first posts its text on the request connection and gets the other's;
// the side that accepts hands nothing to Raft until it has that text. Both compare, and
// name the differences, in the log and in [Peer.Agreements]. Operators that refuse each
// other run no Raft, and are not ready to lead for each other; they go on answering
// tasks. Nothing is exchanged with versions that are not adjacent.
//
// # Dialling
//
// A dialled connection ends at the operator it is meant for or not at all. The
// address given to [StreamLayer.Dial] is either an operator's address in
// hexadecimal, which is dialled at the socket that the registry has for it now,
// or a socket, which must be the registered socket of exactly one operator.
//
// In TLS 1.3 the dialling side has finished its handshake before the other side has
// checked it. A dialled connection therefore proves who answers; only the first reply
// proves that this operator is accepted. [Peer.Reach] waits for one.
//
// All dials pass one back-off for each target; sockets in private networks are
// dialled where [Config.AllowPrivate] says so.
//
// # Strangers
//
// Before it is authenticated, a connection costs little and is bounded in time,
// bytes and number. None is refused because of others: when there is no room
// left, the connection that has shown least for longest is closed. Operators put a
// stamp, a proof of work, into their ClientHello, and are answered first. Unknown
// attestations are verified at a bounded rate.
//
// # Start and stop
//
// [Listen] binds the listener, so that the stream layer can be given to Raft;
// nothing is accepted before [Peer.Serve]. [Peer.Close] ends everything and
// returns when no goroutine of this package is left.
package peer
