// Package deployment puts an AVS on a chain that has EigenLayer. The same code serves
// every chain: the devnet's, a testnet's, mainnet's.
//
// An AVS gives a [Deploy], which fills a [Plan]. What every AVS needs stands in the plan
// before: the account that EigenLayer knows the AVS by, its operator set, what knows its
// operators, and the verifier of their certificates.
//
// A plan is a list of steps. A contract is created with CREATE2 through the factory that
// is at the same address on every chain, so its address follows from the settings alone:
// a step whose contract is there is done. A call comes with a check of its own. So a plan
// can be shown before anything is sent, goes on where it was broken off, does nothing
// the second time, is checked afterwards, and can be handed to a Safe instead.
package deployment
