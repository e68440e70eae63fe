// Package lifecycle is the replicated state machine: what the log's decisions
// make of each task.
//
//	Opened ─▶ Open ── Certified ──▶ Certified ── Submitted ──▶ Submitted
//	           │                       │                           ▲
//	           └───── Expired ─────────┴──▶ Expired ── Submitted ──┘
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
