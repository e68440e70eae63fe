// Package guard stands between Raft and the network and keeps a lying member
// from crashing, wedging or capturing the cluster. Raft itself tolerates
// crashes, not lies: it believes the sender that a message names, stores entries
// before it looks at them, and follows whoever says that it leads.
//
//	lane of peer A ─┐                         ┌─▶ Consumer ──────────▶ Raft
//	lane of peer B ─┼─▶ judge(peer, message) ─┤
//	lane of peer C ─┘          │              └─▶ heartbeat handler ─▶ Raft
//	                           └─▶ refused: an error to the peer, a counter
//
//	Raft ─▶ AppendEntries, RequestVote … ─▶ lane ─▶ peer ─▶ judge the reply ─▶ Raft
//
// A [Carrier] has one lane, a raft.Transport, for each authenticated peer, so
// that the sender of a message is known from where it came and never from what
// it says. Every request and every reply passes here before Raft sees it.
//
// The bytes of a connection are followed before they are decoded (package
// raftwire): what costs too much, or is nothing that Raft writes, gets no further,
// and large messages wait for their share of a budget.
//
// # What is refused
//
//   - oversized, budget: what would take too much memory to decode, by itself or
//     with all that is being decoded;
//   - sender: a message that names another operator than the one it came from;
//   - malformed: what Raft would panic on, now or at the next start, or what no
//     operator running this software sends;
//   - membership: a configuration that the registry does not allow;
//   - election: entries, heartbeats, snapshots and orders of a peer that a
//     majority of the voters did not elect;
//   - candidacy, transfer, term: elections that nobody asked for, too often, or
//     in terms that nobody else has heard of;
//   - history: what rewrites or rolls back what is committed here;
//   - no confidence: whatever comes from a leader that this operator has lost
//     confidence in, for a while.
//
// # Testimony
//
// Who was elected, and whether a leader ordered a hand-over, is asked of the
// others over their own authenticated lanes ([testimony]): nothing is signed,
// nothing can be replayed, and a peer can lie only about itself. A question
// travels as a RequestVote that no Raft would send and is answered here.
//
// A refusal is always an error, never an unsuccessful reply: Raft counts any
// reply as contact with a follower, and a leader that is refused by a majority
// must lose its lease. Nothing is ever dropped. Honest operators trip some of
// these rules when leadership moves fast, so a refusal accuses nobody.
package guard
