// Package raftlog orders the decisions of a cluster of operators and elects their leader:
// hashicorp/raft with a thin state machine over package lifecycle.
//
// Raft is trusted with order and leadership among operators that may crash. Nothing of
// value rests on it: see the trust model.
//
// # Reading
//
// Wait for [Node.Changed], then look at [Node.State] and [Node.Status]. Raft tells a new
// leader that it leads before the entries of its predecessor are applied; so Status.Leading
// becomes true only after a barrier of the current term has been applied.
//
// # Writing
//
// [Node.Propose] appends a command and returns its effect. It fails with
// eigenshift.ErrNotLeader when the command was certainly not appended, and with
// eigenshift.ErrOutcomeUnknown when it may have been: compare with the state.
//
// # Membership
//
// Servers are named by the operator's address, and have the socket of the registry.
// [Node.Reconcile] moves the configuration towards the registry, one change a call; each must
// leave a majority of voters that answers right now: a change that voters who are not there
// have to commit wedges the cluster for good. The leader knows from the replies to
// AppendEntries who has caught up and who answers: the transport is wrapped for that.
//
// # Lies
//
// Between Raft and the network stands package guard, which refuses messages that no honest
// operator sends. [Node.Allow] tells it what the registry allows, [Node.Distrust] whom to distrust.
//
// # Goroutines
//
//	raft (its own) ── leadership, observations ──▶ watch ──▶ Changed
//	                                                 │
//	                                                 ├─▶ establish: barrier of each term led
//	                                                 └─▶ notices: followers are told what is committed
//
// and one short one for each future that is waited for. Close joins all.
package raftlog
