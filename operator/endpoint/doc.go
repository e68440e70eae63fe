// Package endpoint talks JSON-RPC to several Ethereum endpoints as if they were
// one.
//
// A [Router] sends each request to the preferred endpoint. Silence, slowness, a
// refusal or nonsense is a failure of that endpoint, whatever its status code or
// wording: the next one is asked within the same request. Only what is about the
// request itself, such as a revert, is an answer. What might be for want of
// knowledge, such as null for a block, is asked of another endpoint that is
// healthy before it is believed.
//
// The files, in the order in which a request passes them: request.go reads it,
// router.go chooses the endpoints, exchange.go asks one of them in batches that it
// takes, verdict.go judges what it says, health.go remembers how it went. watch.go
// compares the endpoints with each other meanwhile.
package endpoint
