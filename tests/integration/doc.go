// Package integration holds the end-to-end tests: they start the devnet's own
// binary, and see it as its users do, through the command line, its JSON status,
// and Ethereum JSON-RPC. Build first: make build.
package integration
