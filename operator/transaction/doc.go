// Package transaction sends an operator's transactions.
//
// One goroutine owns the nonce and all transactions that are on their way:
//
//	Send ─▶ simulate (caller's goroutine) ─▶ requests ─▶ owner: sign, hand to the node
//	  ▲                                                     │ at each head:
//	  └───────────────────── receipt ◀──────────────────────┘ receipts, bump what is stuck
//
// A transaction that was mined and is reorganised away is sent again, the very
// same, when its caller asks for it again, or when others wait behind its nonce.
//
// A caller that gives up leaves its transaction with the owner; the same
// candidate sent again joins it instead of being sent twice. Nothing is kept on
// disk: after a restart the node's pending nonce is the truth, and callers look
// at the chain before they send.
package transaction
