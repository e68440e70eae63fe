// Package transaction sends an operator's transactions.
//
// One goroutine owns the nonce and all transactions that are on their way:
//
//	Send ─▶ simulate (caller's goroutine) ─▶ requests ─▶ owner: sign, hand to the node
//	  ▲                                                     │ at each head:
//	  └───────────────────── receipt ◀──────────────────────┘ receipts, look into the pools
//
// While a transaction waits, every endpoint is asked for it at each head, and those that
// do not know it get the same bytes again. One that is known and not mined is replaced by
// one with a higher fee, as far as the ceilings allow. What a node says to a transaction
// is an outcome only where its meaning is certain (wording.go); all else is looked up.
//
// A transaction that nobody waits for any more gives its nonce to the next one. Either may
// be mined: whichever is not moves on.
//
// A transaction that was mined and is reorganised away is sent again, the very
// same, when its caller asks for it again, or when others wait behind its nonce.
//
// The same candidate sent again, after its caller gave up, joins its transaction instead of
// being sent twice. Nothing is kept on
// disk: after a restart the node's pending nonce is the truth, and callers look
// at the chain before they send.
package transaction
