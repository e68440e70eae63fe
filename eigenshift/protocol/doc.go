// Package protocol is the agreed parameters, which must be the same on all operators of an
// AVS, as one value: a [Protocol].
//
//	Parameters ──New──▶ Protocol ──Text──▶ canonical text ──Hash──▶ in the peer attestation
//	                                            │
//	       Compare ◀──Parse◀── text of a peer ◀─┘ exchanged after the handshake
//
// The text is one line for each field, name=value, sorted by name. Operators compare hashes
// first, and texts when hashes differ, so a difference has a name.
//
// # Classes
//
// A field refuses when elections or the log's content depend on it: two operators that differ
// in it run no Raft with each other. Others warn. Requests for signatures are never refused
// for a difference, since each signature is judged by itself.
//
// # Versions
//
// The text names the version of the protocol. Adjacent versions work with each other, so that
// operators can be upgraded one by one; others do not. Between two versions only the fields
// that both texts have are compared.
//
// [Defaults] is the one list of defaults, for all packages that use a parameter.
package protocol
