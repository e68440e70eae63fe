// Package certificates serves the newest certificates that an operator knows, encoded
// for the task manager, to whoever wants to settle a task: a consumer that cannot wait
// for the submitter settles the certificate and reads the answer in one transaction.
//
// Nothing here need be trusted: the contract checks a certificate, whoever submits it.
// What a caller can cost is bounded: at most once in a [Shelf]'s period is the chain
// asked and a list made, however often it is asked for.
package certificates
