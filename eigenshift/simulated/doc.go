// Package simulated is the world around operators, in memory and without a clock of
// its own: a chain with the registry of operators and a task manager that enforces the
// rules of RotatingTaskManager and verifies BLS certificates ([Chain]), an Ethereum node
// of each operator ([Node]), a network that carries Raft's messages ([Network]), and disks
// that take their time ([Disk]). Each can be told to fail. Tests run it in a
// testing/synctest bubble of virtual time; package enginetest puts engines into it. It is
// published, as that package is, for tests of other modules.
package simulated
