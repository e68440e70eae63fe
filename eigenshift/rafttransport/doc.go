// Package rafttransport carries Raft's messages between operators. A [Carrier] has
// one [Lane], a raft.Transport of its own, for each authenticated peer, so that the
// sender of a message is known from the lane on which it came.
//
//	connection of peer A ─▶ scanner ─▶ budget ─┐
//	connection of peer A ─▶ scanner ─▶ budget ─┴─▶ lane of peer A ─▶ package guard
//	connection of peer B ─▶ scanner ─▶ budget ───▶ lane of peer B ─▶ package guard
//
// [Network] is the carrier of real connections. The bytes of a connection are scanned
// before they are decoded (package raftwire): a message that costs too much, or that
// Raft would not write, ends the connection, and a large one waits for its share of a
// budget. What a message says is judged by package guard, which is given the lanes.
package rafttransport
