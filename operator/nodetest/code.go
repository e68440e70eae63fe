package nodetest

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
)

// Answer is what a contract returns to one exact call.
type Answer struct{ Calldata, Returns []byte }

// Answering is the code of a contract that gives fixed answers and reverts for
// every other call.
func Answering(answers ...Answer) []byte {
	push2 := func(n int) []byte { return binary.BigEndian.AppendUint16([]byte{byte(vm.PUSH2)}, uint16(n)) }
	ops := func(codes ...vm.OpCode) []byte {
		b := make([]byte, len(codes))
		for i, c := range codes {
			b[i] = byte(c)
		}
		return b
	}
	// The hash of the calldata selects the answer.
	code := ops(vm.CALLDATASIZE, vm.PUSH0, vm.PUSH0, vm.CALLDATACOPY, vm.CALLDATASIZE, vm.PUSH0, vm.KECCAK256)
	const branch, block = 39, 15 // bytes for each answer in the two parts below
	blocks := len(code) + branch*len(answers) + 3
	data := blocks + block*len(answers)
	var tail, returned []byte
	for i, a := range answers {
		hash := crypto.Keccak256(a.Calldata)
		code = slices.Concat(code, ops(vm.DUP1, vm.PUSH32), hash, ops(vm.EQ), push2(blocks+block*i), ops(vm.JUMPI))
		tail = slices.Concat(tail, ops(vm.JUMPDEST), push2(len(a.Returns)), push2(data+len(returned)), ops(vm.PUSH0, vm.CODECOPY),
			push2(len(a.Returns)), ops(vm.PUSH0, vm.RETURN, vm.INVALID))
		returned = append(returned, a.Returns...)
	}
	return slices.Concat(code, ops(vm.PUSH0, vm.PUSH0, vm.REVERT), tail, returned)
}

// Constant is the code of a contract that returns the same to every call. As init code
// it deploys a contract with that code.
func Constant(returns []byte) []byte { return ConstantAfter(nil, returns) }

// ConstantAfter is code that does what Constant's does, unless the code before it ends
// the call.
func ConstantAfter(before, returns []byte) []byte {
	size := binary.BigEndian.AppendUint16([]byte{byte(vm.PUSH2)}, uint16(len(returns)))
	const length = 3 + 3 + 1 + 1 + 3 + 1 + 1
	from := binary.BigEndian.AppendUint16([]byte{byte(vm.PUSH2)}, uint16(len(before)+length))
	return slices.Concat(before, size, from, []byte{byte(vm.PUSH0), byte(vm.CODECOPY)}, size, []byte{byte(vm.PUSH0), byte(vm.RETURN)}, returns)
}

// ChangingAt is the code of a contract that passes calls on to one contract, and from
// a block on to another.
func ChangingAt(block uint32, before, after common.Address) []byte {
	code := []byte{byte(vm.CALLDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATACOPY)}
	code = append(code, byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATASIZE), byte(vm.PUSH0)) // of the call's result, and its data
	code = append(append(code, byte(vm.PUSH20)), before[:]...)
	code = append(append(code, byte(vm.PUSH20)), after[:]...)
	code = append(code, byte(vm.DUP2), byte(vm.XOR)) // what tells the two addresses apart
	code = binary.BigEndian.AppendUint32(append(code, byte(vm.PUSH4)), block)
	code = append(code, byte(vm.NUMBER), byte(vm.LT), byte(vm.ISZERO), byte(vm.MUL), byte(vm.XOR), byte(vm.GAS), byte(vm.STATICCALL))
	code = append(code, byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY))
	code = append(code, byte(vm.PUSH1), byte(len(code)+6), byte(vm.JUMPI), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT))
	return append(code, byte(vm.JUMPDEST), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.RETURN))
}

// Emitting is the code of a contract that logs one event when it is called without
// data, and passes other calls on.
func Emitting(topics []common.Hash, data []byte, others common.Address) []byte {
	word := func(c vm.OpCode, n int) []byte { return binary.BigEndian.AppendUint16([]byte{byte(c)}, uint16(n)) }
	emit := []byte{byte(vm.PUSH0), byte(vm.CODECOPY)} // what is copied is pushed before
	for i := len(topics) - 1; i >= 0; i-- {
		emit = append(append(emit, byte(vm.PUSH32)), topics[i][:]...)
	}
	emit = append(append(emit, word(vm.PUSH2, len(data))...), byte(vm.PUSH0), byte(int(vm.LOG0)+len(topics)), byte(vm.STOP))
	head := slices.Concat([]byte{byte(vm.CALLDATASIZE)}, word(vm.PUSH2, 5+6+len(emit)), []byte{byte(vm.JUMPI)})
	forward := []byte{byte(vm.JUMPDEST), byte(vm.CALLDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATACOPY),
		byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.CALLDATASIZE), byte(vm.PUSH0), byte(vm.PUSH20)}
	forward = append(append(forward, others[:]...), byte(vm.GAS), byte(vm.STATICCALL),
		byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.PUSH0), byte(vm.RETURNDATACOPY))
	failed := 5 + 6 + len(emit) + len(forward) + 4 + 3
	forward = append(append(forward, word(vm.PUSH2, failed)...), byte(vm.JUMPI), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.REVERT),
		byte(vm.JUMPDEST), byte(vm.RETURNDATASIZE), byte(vm.PUSH0), byte(vm.RETURN))
	start := 5 + 6 + len(emit) + len(forward)
	return slices.Concat(head, word(vm.PUSH2, len(data)), word(vm.PUSH2, start), emit, forward, data)
}
