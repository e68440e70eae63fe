package rotation

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func block(n int) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64(nil, uint64(n)))
}

// Over many blocks each of the others is next as often as any, whatever happened
// before, and the second in line is as even.
func TestSeededIsEven(t *testing.T) {
	const n, blocks = 6, 12_000
	set := equal(t, count(n)...)
	history := []common.Address{address(0), address(3), address(0)}
	places := make([][]int, n) // operator, place
	for i := range places {
		places[i] = make([]int, n)
	}
	for b := range blocks {
		for place, a := range Seeded()(history, set, block(b)) {
			places[numberOf(a)][place]++
		}
	}
	if places[0][n-1] != blocks {
		t.Errorf("the newest proposer came last %d times of %d", places[0][n-1], blocks)
	}
	for i := 1; i < n; i++ {
		for place := range n - 1 {
			// 2400 expected, standard deviation 44.
			if got := places[i][place]; got < 2400-220 || got > 2400+220 {
				t.Errorf("operator %d had place %d %d times of %d", i, place, got, blocks)
			}
		}
	}
}

// Without the hash nothing can be told: two seeds that differ in one bit give
// orders that have no more in common than any two.
func TestSeededOrdersAreUnrelated(t *testing.T) {
	const n, blocks = 5, 5000
	set := equal(t, count(n)...)
	same := 0
	for b := range blocks {
		seed := block(b)
		other := seed
		other[31] ^= 1
		if Seeded()(nil, set, seed)[0] == Seeded()(nil, set, other)[0] {
			same++
		}
	}
	// 1000 expected, standard deviation 28.
	if same < 1000-140 || same > 1000+140 {
		t.Errorf("the same operator is next in %d of %d pairs", same, blocks)
	}
}

// Who joins or leaves changes nothing about the order of the others.
func TestSeededOrderOfTheOthersStays(t *testing.T) {
	before, after := equal(t, 1, 2, 3, 4, 5), equal(t, 1, 3, 4, 5, 9)
	for b := range 100 {
		strip := func(list []common.Address) []common.Address {
			return slices.DeleteFunc(list, func(a common.Address) bool { return a == address(2) || a == address(9) })
		}
		first, second := strip(Seeded()(nil, before, block(b))), strip(Seeded()(nil, after, block(b)))
		if !slices.Equal(first, second) {
			t.Fatalf("block %d: %v, then %v", b, first, second)
		}
	}
}
