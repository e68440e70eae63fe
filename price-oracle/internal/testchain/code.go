package testchain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/vm"
)

// Returning is the code of a contract that answers every call with these words,
// such as a price source that says what a test wants to hear. Negative numbers
// are in two's complement.
func Returning(words ...*big.Int) []byte {
	var data []byte
	for _, w := range words {
		word := make([]byte, 32)
		new(big.Int).And(w, maxUint256).FillBytes(word)
		data = append(data, word...)
	}
	return append(returnWhatFollows(len(data)), data...)
}

// Reverting is the code of a contract that refuses every call.
func Reverting() []byte {
	return []byte{byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.REVERT)}
}

var maxUint256 = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

// constructor is init code that deploys the size bytes that come after it.
func constructor(size int) []byte { return returnWhatFollows(size) }

// returnWhatFollows is code that returns the size bytes that come after it.
func returnWhatFollows(size int) []byte {
	high, low := byte(size>>8), byte(size)
	const length = 12 // of this code
	return []byte{
		byte(vm.PUSH2), high, low, byte(vm.PUSH1), length, byte(vm.PUSH0), byte(vm.CODECOPY),
		byte(vm.PUSH2), high, low, byte(vm.PUSH0), byte(vm.RETURN),
	}
}
