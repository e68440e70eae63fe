// Package evidence keeps what operators signed without coming to the stake
// threshold, and reads it back from others.
//
// Whoever answers differently from all others is left out of the certificate,
// and nothing of it reaches the chain. If the answer was a lie, its signature is
// the only proof: the aggregator that asked has it. It is kept here as a
// certificate that is good in all but its stake, and served to anyone who asks
// (GET /evidence of the status API), so that anyone can challenge it.
//
// What is kept is bounded, and lasts as long as the process.
package evidence
