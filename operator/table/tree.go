package table

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// tree is the Merkle tree over the operators of a quorum, from the leaves to the root,
// as the contract's OperatorTree makes it: binary, filled up with zeros to a power of
// two. It is pure.
type tree [][]common.Hash

// leafSalt is what a leaf's hash begins with, so that no inner node can pass for one.
const leafSalt = 0x75

// leafOf is keccak256(salt ++ abi.encode(BN254OperatorInfo{pubkey, weights: [weight]})).
func leafOf(key eigenshift.G1Key, weight *big.Int) common.Hash {
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	return crypto.Keccak256Hash([]byte{leafSalt}, word(32), key[:], word(3*32), word(1), common.BigToHash(weight).Bytes())
}

// newTree builds the tree over leaves.
func newTree(leaves []common.Hash) tree {
	t := tree{leaves}
	var empty common.Hash // beyond the last leaf every node of a level is the same
	for level := leaves; len(level) > 1; {
		next := make([]common.Hash, (len(level)+1)/2)
		for i := range next {
			right := empty
			if 2*i+1 < len(level) {
				right = level[2*i+1]
			}
			next[i] = crypto.Keccak256Hash(level[2*i][:], right[:])
		}
		empty = crypto.Keccak256Hash(empty[:], empty[:])
		t = append(t, next)
		level = next
	}
	return t
}

// root is zero for a tree without leaves.
func (t tree) root() common.Hash {
	if len(t[0]) == 0 {
		return common.Hash{}
	}
	return t[len(t)-1][0]
}

// proof is the path from a leaf to the root, one word a level.
func (t tree) proof(index int) []byte {
	path := []byte{}
	var empty common.Hash
	for _, level := range t[:len(t)-1] {
		sibling := empty
		if i := index ^ 1; i < len(level) {
			sibling = level[i]
		}
		path = append(path, sibling[:]...)
		empty = crypto.Keccak256Hash(empty[:], empty[:])
		index /= 2
	}
	return path
}
