// Package observations keeps what operators said that they saw, and proves when one said
// two things.
//
// An operator that asks others for their observations of a task has their signatures. It
// writes them into its [Book], which it serves to whoever asks (GET /observations of the
// status API). Two different observations of one operator for one task make a [Proof],
// which anybody can check, and which [Challenger] brings before the AVS's
// ObservationChallenger: the operator is slashed.
package observations
