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
// An AVS developer writes an [App] (what to answer and what is signed), a
// [Schedule] (where tasks come from) and two codecs, and hands them with a
// rotation policy to package engine. Everything in this module below the engine
// works on encoded tasks and responses; types end at the engine.
package eigenshift
