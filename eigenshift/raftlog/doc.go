// Package raftlog orders the decisions of a cluster of operators and says who
// leads: hashicorp/raft with a thin state machine over package lifecycle.
//
// What Raft is trusted with is order and leadership among operators that may
// crash. Nothing of value rests on it: see the trust model.
//
// # Reading
//
// [Node.State] is a view of what has been applied here; [Node.Status] says who
// leads and who is in the configuration. Both are level-triggered: wait for
// [Node.Changed], then look. A new leader is told that it leads before it has
// applied what its predecessor committed; Status.Leading therefore becomes true
// only after a barrier of the current term has been applied here.
//
// # Writing
//
// [Node.Propose] appends a command and returns what became of it. It fails with
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
// Whether a non-voter has caught up, and whether a voter is there, is taken from
// the replies to AppendEntries that the leader has just seen: the transport is
// wrapped for that, since Raft itself does not tell.
//
// # Lies
//
// Between Raft and the network stands package guard, which knows who sent what
// and refuses what no honest operator sends. [Node.Allow] tells it what the
// registry allows, [Node.Distrust] whom this operator does not follow any more.
//
// # Goroutines
//
//	raft (its own) ── leadership, observations ──▶ watch ──▶ Changed
//	                                                 │
//	                                                 └─▶ establish: barrier of each term led
//
// and one short one for each future that is waited for. Close joins all.
package raftlog
