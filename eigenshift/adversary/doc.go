// Package adversary is a lying operator: one that is authenticated, registered and a
// voter, and says what it likes. Tests on all levels use the same one: the guards', those
// of clusters in virtual time, and those of real processes.
//
//   - [Liar] has the engine and the Raft of a correct operator, and lies in between, by
//     misbehaviours that are drawn from a seed;
//   - [Speaker] has neither, and sends messages of Raft that a test makes up;
//   - [PoisonedEntries], [PoisonedSnapshots], [ForeignConfigurations] and the claims are
//     what either sends.
//
// It is published because tests of other modules lie with it, and so can the tests of
// an AVS. It knows no rule of package guard: it speaks as a stranger would.
package adversary
