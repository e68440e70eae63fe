// Package outcome has ready outcomes for [eigenshift.Observer]: the answer that follows from what
// operators saw, of which any may be a lie. All are pure and exact, and weigh each observation
// by its operator's stake in one quorum. Operators without stake there do not count.
//
// # What liars can do
//
// Let W be the stake of all observations of a report in the quorum, and L that of the liars among
// them. Liars may know what honest operators saw, and the leader, which may be one of them,
// chooses which observations are in the report.
//
//   - [Median] lies between two values that honest operators saw while L < W/2. More than half
//     of the stake is at or above the median, and at least half at or below it, so liars alone
//     are neither. At L = W/2 they can move it down without bound, and up to the largest honest value.
//     A little stake moves it little: it stays between the values that the honest operators have at
//     W/2-L and at W/2 of their stake, counted from the smallest value, and liars can reach both.
//   - [Quantile] at the share p of the stake lies between honest values while L < pW and L ≤ (1-p)W,
//     for the same reason. So the quartiles, as a spread, stand up to a quarter of the observed stake.
//   - [TrimmedMean] lies between honest values while L is at most what is trimmed at each end: then
//     all below the smallest honest value is trimmed, and all above the largest. Beyond that, it moves
//     without bound. Trimming the share t of W at both ends, liars can move it by at most L/((1-2t)W) of the
//     distance between the smallest and the largest honest value.
//   - [Majority] is a value that an honest operator saw while L ≤ W/2. Liars with half of the stake
//     can prevent it, but not have one. It exists when more than half of the stake saw the same.
//
// A report has at least the observation threshold of a quorum's stake. If that is two thirds of it,
// and liars have less than a third, then L < W/2 whichever operators the leader leaves out. With
// exactly a third that is W/2, when exactly two thirds observe: hence thresholds of a little
// more, such as 6667/10000. A trimmed mean stands up to less: trimming a quarter at both ends, to
// W/4, which is a sixth of the quorum.
package outcome
