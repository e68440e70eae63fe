// Package lifecycle is the replicated state machine: what the log's decisions
// make of each task.
//
//	Opened ─▶ Open ── Certified ──▶ Certified ── Submitted ──▶ Submitted
//	  ▲        │                    │   ▲                       │  │  ▲
//	  │        └─────── Expired ────┤   └────── Certified ──────┘  │  │
//	  │                             ▼                              │  │
//	  └─────────── Opened ────── Expired ◀──────── Expired ────────┘  │
//	                                └───────────── Submitted ─────────┘
//
// Opened leads from each phase to Open, if it brings another task than the one that
// the log has for the slot: what was written about it before may not be so, and a
// leader that finds on chain that it is not opens the slot over it.
//
// Two ways lead back, for chains that reorganise. A settlement that is orphaned
// is withdrawn: by Certified when its certificate is still good, so that it is
// submitted again, else by Expired, or by Opened when the slot is still due.
//
// It is pure: the same commands give the same state and the same snapshot
// bytes. It does no I/O, reads no clock and never asks who leads; blocks and
// reasons arrive as data. Applying a command has no effect beyond the state, so
// replaying a log is harmless.
//
// A command is a claim by whoever led when it was logged. The state machine
// checks form and order, nothing else: whether a task was really settled, only
// the chain can say, and the engine asks it before acting.
//
// State is bounded by [Limits]. A task that fell out of the history is unknown
// again; that it settled is still recorded on chain.
package lifecycle
