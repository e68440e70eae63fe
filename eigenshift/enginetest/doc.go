// Package enginetest runs clusters of real engines, each with its own real Raft
// node, in a testing/synctest bubble of virtual time: minutes of cluster life in
// a fraction of a second, deterministic in what was asked of it, and every
// goroutine that is left over fails the test.
//
// Around the engines stand a fake chain, whose task manager enforces the rules
// of RotatingTaskManager including the BLS certificate, and a fake network that
// carries requests; both can be told to fail. Raft's transport is in memory and
// its stores survive a crash, as a disk does.
package enginetest
