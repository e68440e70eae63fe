package rotation_test

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// Operators with a low address first, whoever proposed before, and the newest proposer last.
func byAddress(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) []common.Address {
	var list []common.Address
	for _, op := range set.Operators { // ascending by address
		if len(history) == 0 || op.Address != history[0] {
			list = append(list, op.Address)
		}
	}
	if len(history) > 0 && set.Index(history[0]) >= 0 {
		list = append(list, history[0])
	}
	return list
}

// An AVS's own policy, as docs/tutorial.md has it.
func ExamplePolicy() {
	var policy rotation.Policy = byAddress
	var operators []eigenshift.Operator
	for i := byte(1); i <= 3; i++ {
		operators = append(operators, eigenshift.Operator{Address: common.Address{19: i}, ID: eigenshift.OperatorID{i}, Stakes: []*big.Int{big.NewInt(1)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 6600, operators)
	if err != nil {
		panic(err)
	}
	var history []common.Address
	for range 4 {
		next := policy(history, set, common.Hash{})[0]
		fmt.Println(next[19])
		history = append([]common.Address{next}, history...)
	}
	// Output:
	// 1
	// 2
	// 1
	// 2
}
