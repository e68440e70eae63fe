// Package raftlog orders the decisions of a cluster of operators and elects their leader:
// hashicorp/raft with a thin state machine over package lifecycle.
//
// Raft is trusted with order and leadership among operators that may crash. Nothing of
// value rests on it: see the trust model.
//
// # Reading
//
// [Node.State] is a view of the state as applied here; [Node.Status] names the leader and
// the members. Both are level-triggered: wait for [Node.Changed], then look. Raft tells a
// new leader that it leads before the entries of its predecessor are applied; so
// Status.Leading becomes true only after a barrier of the current term has been applied.
//
// # Writing
//
// [Node.Propose] appends a command and returns its outcome. It fails with
// eigenshift.ErrNotLeader when the command was certainly not appended, and with
// eigenshift.ErrOutcomeUnknown when it may have been: compare with the state.
//
// # Membership
//
// Servers are named by the operator's address, and every server's network
// address is the socket of the registry. [Node.Reconcile] moves the
// configuration towards the registry, one change a call, and each change must
// leave a majority of voters that answers right now: a change that has to be
// committed by voters that are not there wedges the cluster for good.
//
// The leader knows from the latest replies to AppendEntries whether a non-voter has caught
// up and whether a voter answers: the transport is wrapped for that, since Raft itself
// does not tell.
//
// # Lies
//
// Between Raft and the network stands package guard, which knows the sender of each message
// and refuses messages that no honest operator sends. [Node.Allow] gives it the
// configurations that the registry allows, [Node.Distrust] an operator to distrust.
//
// # Goroutines
//
//	raft (its own) ── leadership, observations ──▶ watch ──▶ Changed
//	                                                 │
//	                                                 └─▶ establish: barrier of each term led
//
// and one short one for each future that is waited for. Close joins all.
package raftlog
