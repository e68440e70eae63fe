// Package condition says what is wrong with an operator, from facts that others
// gather. It is pure: the same facts give the same findings. What each finding means
// and what to do about it is in package track, and in docs/reasons.md.
package condition
