package table

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// contains walks a path as OperatorTree.contains and EigenLayer's Merkle library do.
func contains(root common.Hash, proof []byte, index int, leaf common.Hash) bool {
	node := leaf
	for ; len(proof) >= 32; proof = proof[32:] {
		if index%2 == 0 {
			node = crypto.Keccak256Hash(node[:], proof[:32])
		} else {
			node = crypto.Keccak256Hash(proof[:32], node[:])
		}
		index /= 2
	}
	return index == 0 && node == root
}

// The tree is made in the plainest way here: filled up with zeros first.
func TestTreeAndEachPath(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for count := 1; count <= 70; count++ {
		leaves := make([]common.Hash, count)
		for i := range leaves {
			leaves[i] = leafOf(eigenshift.G1Key{byte(i), byte(random.Uint32())}, big.NewInt(random.Int64()))
		}
		width := 1
		for width < count {
			width *= 2
		}
		level := append([]common.Hash{}, leaves...)
		for level = append(level, make([]common.Hash, width-count)...); len(level) > 1; {
			for i := range len(level) / 2 {
				level[i] = crypto.Keccak256Hash(level[2*i][:], level[2*i+1][:])
			}
			level = level[:len(level)/2]
		}
		made := newTree(leaves)
		if made.root() != level[0] {
			t.Fatalf("%d leaves: root %s, want %s", count, made.root(), level[0])
		}
		for i, leaf := range leaves {
			if !contains(made.root(), made.proof(i), i, leaf) {
				t.Errorf("%d leaves: the path of leaf %d does not lead to the root", count, i)
			}
			if count > 1 && contains(made.root(), made.proof(i), i^1, leaf) {
				t.Errorf("%d leaves: the path of leaf %d leads there from another place, too", count, i)
			}
		}
	}
	if root := newTree(nil).root(); root != (common.Hash{}) {
		t.Errorf("root %s of nothing", root)
	}
}
