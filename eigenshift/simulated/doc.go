// Package simulated is the world around operators, in memory and without a clock of
// its own: a network that carries Raft's messages ([Network]) and disks that take
// their time ([Disk]). Tests run it in a testing/synctest bubble of virtual time. It is
// published, as package enginetest is, for tests of other modules.
package simulated
