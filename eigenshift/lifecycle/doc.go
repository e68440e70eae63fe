// Package lifecycle is the replicated state machine: it applies the log's commands to
// tasks.
//
//	Opened ─▶ Open ── Certified ──▶ Certified ── Submitted ──▶ Submitted
//	  ▲        │                    │   ▲                       │  │  ▲
//	  │        └─────── Expired ────┤   └────── Certified ──────┘  │  │
//	  │                             ▼                              │  │
//	  └─────────── Opened ────── Expired ◀──────── Expired ────────┘  │
//	                                └───────────── Submitted ─────────┘
//
// Opened leads from each phase to Open, if its task differs from the one that the log has
// for the slot: earlier entries may be false, and a leader that finds so on chain opens the
// slot again.
//
// A settlement that is orphaned is withdrawn: by Certified when its certificate is still good,
// so that it is submitted again, else by Expired, or by Opened when the slot is still due.
//
// It is pure: the same commands give the same state and the same snapshot bytes. It does no
// I/O, reads no clock and does not know the leader, so replaying a log is harmless.
//
// A command is a claim by the leader of its time. The state machine checks form and order
// only: whether a task was settled the engine reads on chain.
//
// State is bounded by [Limits]. A task that fell out of the history is unknown again.
package lifecycle
