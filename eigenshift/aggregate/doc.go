// Package aggregate turns operators' signed responses into a certificate, and their signed
// observations into a report.
//
// A [Tally] collects the answers to one task. Checks without a pairing are made at once:
// the sender, earlier answers, bounds, the digest of the response, the signature as a point
// of the curve. Signatures are not verified one by one, but their sum is, once, when the
// stake threshold is reached. That is sound because every key in EigenLayer's registry came
// with a proof of possession. When the sum does not verify, the tally compares how far sums of
// the first so many are off, until it has found every operator with a bad signature, k of n in
// k·log₂(n/k)+k such checks, and goes on without them.
//
// Keys are parsed and added up when a set is seen ([Keys.Prepare]); the sum of most of them is
// that of all less the others'.
//
// Rules:
//   - Answers are grouped by response, and so by digest. Each operator counts once.
//   - An operator's first answer stays. A different one is refused and makes it an
//     equivocator, named in the verdicts; its first answer still counts, so that
//     nobody's stake goes away after it was counted.
//   - After a refused answer the operator may send a better one. One whose signature was
//     bad is out for this task, so that each can cost a bounded number of pairings.
//   - At a threshold of 50 % or less several groups can reach it; the one whose first
//     answer came first is certified, and the contract settles the task once.
//   - Operators whose errors cancel out are not named: the certificate is as it should be,
//     and operators that conspire so could as well have signed.
//   - That an operator's G1 and G2 key belong together the registry has verified.
//
// The same answers in the same order give the same certificate.
//
// [Observations] collects what operators saw of a task, where they may see different things, by
// the same rules but for two. Operators sign different messages, so signatures are verified in
// batches of one pairing check. And each is verified by itself: two observations of one operator
// are evidence, which operators that conspire must not spoil with errors that cancel out.
// [CheckReport] is what whoever gets a report verifies.
package aggregate
