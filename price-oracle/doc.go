// Package priceoracle is a complete AVS on EigenShift: operators read price
// sources at one block, sign what they found, and whoever's turn it is settles
// the prices on chain. It is meant to be forked: docs/tutorial.md says how.
//
// An AVS answers five questions. Each has a file here, in the order in which
// data flows:
//
//	what does a task ask?        spec.go       FeedSet, SpecCodec
//	what is the answer?          answer.go     Answer: one feed
//	                             response.go   Response, ResponseCodec: all of them
//	how does one come to it?     app.go        App.Spec, App.Respond
//	what is no answer?           response.go   Response.Check
//	how does an operator run it? avs.go        Program: settings, and all of the above
//
// And this is how a task passes through them, on every operator:
//
//	slot starts ──▶ App.Spec ──▶ FeedSet ──▶ App.Respond ──▶ Response ──▶ Response.Check ──▶ signature
//	                   │                          │
//	          SourceReader.dueFeeds      SourceReader.respond
//	          at the reference block     at the reference block
//
// The rest comes ready-made: package operator brings configuration, keys, registration,
// the command line and the settlement of certificates; package engine elects, aggregates
// and rotates, and computes what is signed. The contract is contracts/src/PriceOracle.sol.
//
// Three rules make an AVS work, and this one shows them:
//
// Responses are functions of the task at its reference block. BLS signatures
// aggregate over one identical message only, so an operator that reads at latest
// signs what nobody else signs. Every read here is pinned to a block's hash.
//
// Encodings are canonical. What decodes encodes to the same bytes, or is
// refused: otherwise one answer would have several digests. Decoders are handed
// what peers send, so they trust nothing.
//
// Encodings are the contract's. The golden vectors in contracts/test/vectors are written
// by Solidity and checked by the tests here.
//
// Besides, package onchain reads an oracle as its users see it, and package
// command puts that on the command line.
package priceoracle
