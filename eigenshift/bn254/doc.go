// Package bn254 parses points, signs, sums and verifies BLS signatures over
// BN254 as EigenLayer's middleware does: signatures and hashed messages in G1,
// public keys in G2 (and in G1 for the operator's id).
//
// Bytes from outside become points only through the Parse functions, which refuse points
// that are not canonical, not on the curve, not in the subgroup, or at infinity. The arithmetic
// is gnark-crypto's: by way of eigensdk-go, and for pairings of many points by way of go-ethereum.
package bn254
