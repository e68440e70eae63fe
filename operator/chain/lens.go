package chain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// lensCode makes many calls within one: it is the code that creates a contract, run by an
// eth_call without a recipient, which changes nothing and needs no contract on the chain.
// The calls stand behind it, each as a word, with the length of its data in the upper 12
// bytes and the address in the lower 20, and its data. What it returns as the code of the
// new contract is the block's number as a word, and for each call a word with the
// length of what that returned, and that itself. The length is zero where the call failed,
// returned nothing, or would have made the answer too long, or where no gas was left for
// it: such a call has to be made on its own.
//
// On the stack are, the top to the right, out, where the next answer goes, and in, where
// the next call stands. Answers begin at 0, calls at 0x6000.
const lensCode = "" +
	"435f52" + //           NUMBER PUSH0 MSTORE
	"60613803" + //         PUSH1 97 CODESIZE SUB               all but this code ...
	"606161600039" + //     PUSH1 97 PUSH2 0x6000 CODECOPY      ... to 0x6000
	"6020616000" + //       PUSH1 32 PUSH2 0x6000               out in
	"5b" + //               next: JUMPDEST
	"615f9f3801" + //       PUSH2 0x5f9f CODESIZE ADD           out in end
	"811015605d57" + //     DUP2 LT ISZERO PUSH1 done JUMPI     out in; done unless in < end
	"8051" + //             DUP1 MLOAD                          out in word
	"8060a01c" + //         DUP1 PUSH1 160 SHR                  out in word length
	"5f5f82" + //           PUSH0 PUSH0 DUP3                    ... 0 0 length
	"85602001" + //         DUP6 PUSH1 32 ADD                   ... 0 0 length in+32
	"85" + //               DUP6                                ... 0 0 length in+32 word: an address is its lower 20 bytes
	"62501bd05a03" + //     PUSH3 5250000 GAS SUB               all gas but what it takes ...
	"62501bd05a1102" + //   PUSH3 5250000 GAS GT MUL            ... to return the longest answer
	"fa3d02" + //           STATICCALL RETURNDATASIZE MUL       out in word length size; 0 where it failed
	"848101" + //           DUP5 DUP2 ADD                       ... size out+size
	"6150001102" + //       PUSH2 0x5000 GT MUL                 ... size; 0 where that is too much
	"808552" + //           DUP1 DUP6 MSTORE                    ... size
	"93602001" + //         SWAP4 PUSH1 32 ADD                  size in word length out+32
	"845f823e" + //         DUP5 PUSH0 DUP3 RETURNDATACOPY      size in word length out+32
	"9384019350" + //       SWAP4 DUP5 ADD SWAP4 POP            out+32+size in word length
	"9050" + //             SWAP1 POP                           out in length
	"01602001" + //         ADD PUSH1 32 ADD                    out in+length+32
	"601256" + //           PUSH1 next JUMP
	"5b505ff3" //           done: JUMPDEST POP PUSH0 RETURN

const (
	// maxLensCalls and maxLensBytes bound the calls of one request, and what they are in
	// all with their words: code that creates a contract is at most 49,152 bytes (EIP-3860).
	maxLensCalls = 100
	maxLensBytes = 40_000
	// noLensMemory is how long it is remembered that nodes do not take such a request.
	noLensMemory = 10 * time.Minute
)

// lensBytes is what a call takes of maxLensBytes.
func lensBytes(c *Call) int { return 32 + len(c.Data) }

// lensRequest is the data of the request that makes the calls.
func lensRequest(calls []*Call) []byte {
	data := common.FromHex(lensCode)
	for _, c := range calls {
		data = binary.BigEndian.AppendUint64(append(data, 0, 0, 0, 0), uint64(len(c.Data)))
		data = append(append(data, c.To[:]...), c.Data...)
	}
	return data
}

// lensAnswer is what the request returned: the number of the block, and the result of each
// call; nil of one that has to be made on its own.
func lensAnswer(data []byte, calls int) (number uint64, results [][]byte, err error) {
	word := func() (uint64, error) {
		if len(data) < 32 {
			return 0, errors.New("it ends too early")
		}
		n := new(big.Int).SetBytes(data[:32])
		data = data[32:]
		if !n.IsUint64() {
			return 0, fmt.Errorf("%s is too much", n)
		}
		return n.Uint64(), nil
	}
	if number, err = word(); err != nil {
		return 0, nil, fmt.Errorf("answer to %d calls: block number: %w", calls, err)
	}
	results = make([][]byte, calls)
	for i := range results {
		size, err := word()
		if err == nil && size > uint64(len(data)) {
			err = errors.New("it ends too early")
		}
		if err != nil {
			return 0, nil, fmt.Errorf("answer to %d calls: call %d: %w", calls, i, err)
		}
		if size > 0 {
			results[i], data = data[:size:size], data[size:]
		}
	}
	if len(data) > 0 {
		return 0, nil, fmt.Errorf("answer to %d calls: %d bytes too many", calls, len(data))
	}
	return number, results, nil
}

// lensUse is what has shown of whether nodes take such requests.
type lensUse struct {
	noneUntil atomic.Int64 // unix nanoseconds: until then none is made
	proven    atomic.Bool  // the block's number that contracts see was that of the newest block
}

func (u *lensUse) possible() bool { return time.Now().UnixNano() >= u.noneUntil.Load() }

func (u *lensUse) refused() { u.noneUntil.Store(time.Now().Add(noLensMemory).UnixNano()) }
