// Package history reads what has settled back from the chain: which task, with which
// response and certificate, and who signed, proposed and submitted it.
//
//	Settled, Find, Newest: TaskSettled events, in spans of blocks ─▶ Event
//	Read: the event's transaction, or a trace of it                ─▶ Task
//
// A settlement's event carries the digest that was signed. Task and response are in
// the calldata of its transaction or, where another contract submitted, of a call
// within it, which the node traces. That calldata may be anything until the digest
// shows that it is what settled. Its certificate then is the one that the contract
// accepted, and the signers are the operators of the reference block without those
// that the certificate says did not sign.
package history
