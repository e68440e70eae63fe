// Package history reads settled tasks back from the chain: what was asked, what
// was answered, on what evidence, and who signed, proposed and submitted it.
//
// A settlement's event carries the digest that was signed. Task and response are
// in the calldata of its transaction or, where another contract submitted, of a call
// within it, which the node traces. They may be anything until the digest shows that
// they are what settled. The certificate then is the one that the
// contract accepted, and the signers are the operators of the reference block
// without those that the certificate says did not sign.
package history
