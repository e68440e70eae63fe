// Package guard stands between Raft and the network and keeps a lying member
// from crashing, wedging or capturing the cluster. Raft itself tolerates
// crashes, not lies: it believes the sender that a message names, stores entries
// before it looks at them, and follows whoever says that it leads.
//
//	lane of peer A ─┐                           ┌─▶ Consumer ──────────▶ Raft
//	lane of peer B ─┼─▶ inbox ─▶ rules in order ┤
//	lane of peer C ─┘                │          └─▶ heartbeat handler ─▶ Raft
//	                                 └─▶ refused: an error to the peer, a counter
//
//	Raft ─▶ AppendEntries, RequestVote … ─▶ lane ─▶ peer ─▶ rules of replies ─▶ Raft
//
// Package rafttransport carries the messages: it has one lane, a raft.Transport, for
// each authenticated peer, and refuses bytes that cost too much before they are decoded.
//
// # The rules
//
// rules.go has the order in which each kind of message meets them. Each is a type with
// its own state, in a file of its own, and refuses for one [Reason]:
//
//   - carrying, oversized and budget: messages that would take too much memory to decode,
//     by themselves or together with all that are being decoded;
//   - form.go, sender: a message that names another operator than the one it came from;
//   - form.go, entries.go, configuration.go, snapshot.go, malformed: messages that Raft
//     would panic on, now or at the next start, or that no operator running this software
//     sends;
//   - confidence.go, no confidence: messages of a leader in which this operator has lost
//     confidence, for a while;
//   - leader.go, election: entries, heartbeats, snapshots and orders of a peer that a
//     majority of the voters did not elect;
//   - candidates.go, transfer.go, terms.go, candidacy, transfer and term: elections that
//     nobody asked for, too often, or in terms that nobody else has heard of;
//   - members.go and roster.go, membership: a configuration that the registry does not
//     allow;
//   - history.go, history: entries and snapshots that rewrite or roll back committed ones;
//   - replies.go and followers.go: replies of followers and voters.
//
// # Testimony
//
// Who was elected, whether a leader ordered a hand-over, and who has a
// configuration is asked of the others over their own authenticated lanes
// (inquiry.go, testimony.go): nothing is signed, nothing can be replayed, and a peer
// can lie only about itself. A question travels as a RequestVote that no Raft would
// send and is answered here.
//
// A refusal is always an error, never an unsuccessful reply: Raft counts any
// reply as contact with a follower, and a leader that is refused by a majority
// must lose its lease. Nothing is ever dropped. Honest operators trip some of
// these rules when leadership moves fast, so a refusal accuses nobody.
package guard
