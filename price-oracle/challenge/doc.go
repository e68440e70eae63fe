// Package challenge finds signed observations that the sources' own history
// refutes, and signed answers that do not follow from the observations, and brings
// them before the PriceChallenger contract.
//
//	Signed ─▶ Examine: each answer against the observations,
//	          each observation against its source ─▶ Fault
//	       ─▶ Try: would the contract slash this signer for it?
//	       ─▶ Calldata: the challenge, to be sent by anyone
//
// The rules here are the contract's, in the words of its documentation. They only
// find what to try; whether it convicts is for the contract to say, which Try
// asks in a call that changes nothing.
package challenge
