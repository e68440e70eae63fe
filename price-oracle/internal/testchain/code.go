package testchain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/eigenshift/avs/operator/nodetest"
)

// Returning is the code of a contract that answers every call with these words,
// such as a price source that says what a test wants to hear. Negative numbers
// are in two's complement.
func Returning(words ...*big.Int) []byte { return nodetest.Constant(encode(words)) }

// Aggregator is the code of a contract that has those decimals, and answers every other
// call with these words: a price source with Chainlink's interface.
func Aggregator(decimals uint8, words ...*big.Int) []byte {
	return nodetest.ConstantAfter(decimalsFirst(decimals), encode(words))
}

// RevertingAggregator is the code of one that refuses every other call.
func RevertingAggregator(decimals uint8) []byte {
	return append(decimalsFirst(decimals), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.REVERT))
}

// decimalsFirst is code that answers a call of decimals() and goes on with what follows
// it otherwise.
func decimalsFirst(decimals uint8) []byte {
	code := []byte{
		byte(vm.PUSH0), byte(vm.CALLDATALOAD), byte(vm.PUSH1), 224, byte(vm.SHR),
		byte(vm.PUSH4), 0x31, 0x3c, 0xe5, 0x67, byte(vm.XOR), byte(vm.PUSH1), 0, byte(vm.JUMPI),
		byte(vm.PUSH1), decimals, byte(vm.PUSH0), byte(vm.MSTORE), byte(vm.PUSH1), 32, byte(vm.PUSH0), byte(vm.RETURN),
		byte(vm.JUMPDEST),
	}
	code[12] = byte(len(code) - 1)
	return code
}

func encode(words []*big.Int) []byte {
	var data []byte
	for _, w := range words {
		data = append(data, new(big.Int).And(w, maxUint256).FillBytes(make([]byte, 32))...)
	}
	return data
}

var maxUint256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
