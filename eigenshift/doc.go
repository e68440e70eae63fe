// Package eigenshift is a framework with which the operators of an EigenLayer
// AVS elect, from among themselves, the aggregator of each task, and pass that
// role on after every submission.
//
// This package holds the vocabulary and the ports, in the order in which data
// flows; the packages below it do the work:
//
//	Schedule ─▶ Task ─▶ ask every operator ─▶ App.Respond, sign ─▶ SignedResponse
//	                                                                    │
//	   Settlement ◀─ Settler ◀─ Certified ◀─ tally (stake threshold) ◀──┘
//
// Three sources of truth, each for one thing: the chain says who the operators
// are and which tasks are settled; the Raft log orders decisions and says who
// leads now; the BLS certificate says that a stake quorum agrees. A log entry
// is a claim. When the log and the chain differ, the chain wins.
//
// An AVS developer writes an [App] (what to answer), a [Schedule] (where tasks come
// from) and two codecs, and hands them as an [AVS] to package engine. What operators
// sign is computed from the encodings: see [Domain]. Types end at package avs, which
// runs the developer's code; everything else works on encoded tasks and responses.
package eigenshift
