// Package protocol is the agreed parameters, which must be the same on all operators of an
// AVS, as one value: a [Protocol].
//
//	Parameters ──New──▶ Protocol ──Text──▶ canonical text ──Hash──▶ in the peer attestation
//	                                            │
//	       Compare ◀──Parse◀── text of a peer ◀─┘ exchanged after the handshake
//
// The text is one line for each field, name=value, sorted by name; there is one
// text for each value. Operators compare hashes first, and texts when hashes
// differ, so a difference has a name: the field, and its value on either side.
//
// # Classes
//
// A field either warns or refuses when it differs. It refuses when elections or
// the log's content depend on it: two operators that differ in it run no Raft with
// each other. Requests for signatures are never refused for a difference, since each
// signature is judged by itself.
//
// # Versions
//
// The text names the version of the protocol that its operator speaks. Versions
// that are adjacent work with each other, so that operators can be upgraded one by
// one; others do not. Between two versions only the fields that both texts have are
// compared: a field that the newer one adds, or drops, is no difference.
//
// [Defaults] is the one list of defaults. The packages that use a parameter take
// its default from there.
package protocol
