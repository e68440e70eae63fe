// Package enginetest runs an AVS on a cluster of real engines, each with its own real
// Raft node, in a testing/synctest bubble of virtual time: minutes of cluster life in
// a fraction of a second. Every goroutine that is left over fails the test.
//
// An author's test gives [Run] its AVS and a scenario, in which it lets tasks settle,
// and operators crash, be cut off, lag behind the chain, or lie:
//
//	enginetest.Run(t, enginetest.Setup{}, avs, func(c *enginetest.Cluster) {
//		c.AwaitSettled(3)
//		leader, _ := c.Leader()
//		c.Crash(leader)
//		c.AwaitMoreSettled(3)
//	})
//
// Around the engines stands a simulated world (package simulated): a chain, whose task
// manager enforces the rules of RotatingTaskManager including the BLS certificate, a
// network, and disks. Raft's stores survive a crash, as a disk does. Liars are of package
// adversary. The framework's own suites of clusters are this package's tests.
package enginetest
