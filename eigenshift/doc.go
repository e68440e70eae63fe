// Package eigenshift is a framework with which the operators of an EigenLayer AVS elect,
// from among themselves, the aggregator of each task, and pass that role on after every
// submission.
//
// The author of an AVS describes it as one [AVS], which package engine runs:
//
//	Schedule ──▶ Task ──▶ App ──▶ response         a Codec for the specs of tasks, and one
//	when there   what is  Respond, and             for responses: ABI, or JSONCodec
//	is a task    asked    a Check, if any
//
// Operators sign the digest that [Domain] computes from both encodings, and submit the
// [Certified] task once a stake quorum has signed. All else here is what the packages of
// the framework have in common: the ports to chain, registry and peers, and values.
//
// Three sources of truth, each for one thing: the chain says who the operators are and
// which tasks have settled; the Raft log orders decisions and says which operator leads;
// the BLS certificate says that a stake quorum agrees. A log entry is a claim: where log
// and chain differ, the chain is right.
package eigenshift
