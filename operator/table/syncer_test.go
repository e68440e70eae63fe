package table

import (
	"bytes"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

func manyOperators(t *testing.T, n int) *eigenshift.OperatorSet {
	t.Helper()
	operators := make([]eigenshift.Operator, n)
	for i := range operators {
		id := common.BigToHash(big.NewInt(int64(i + 1)))
		operators[i] = eigenshift.Operator{Address: common.BytesToAddress(id[:]), ID: eigenshift.OperatorID(id), Stakes: []*big.Int{common.Big1}}
	}
	set, err := eigenshift.NewOperatorSet(9, []uint8{0}, 5000, operators)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// Each operator has a turn of its own, and after each table another one is first.
func TestTurns(t *testing.T) {
	set := manyOperators(t, 20)
	first := make(map[common.Address]bool)
	for set.Table = 1; set.Table <= 50; set.Table++ {
		var turns []uint64
		for _, op := range set.Operators {
			before, is := turn(set, op.Address)
			if !is {
				t.Fatalf("%s is no operator", op.Address)
			}
			if turns = append(turns, before); before == 0 {
				first[op.Address] = true
			}
		}
		slices.Sort(turns)
		if turns[0] != 0 || turns[19] != 19 || len(slices.Compact(turns)) != 20 {
			t.Errorf("turns after table %d: %v", set.Table, turns)
		}
	}
	if len(first) < 10 {
		t.Errorf("only %d of 20 operators were ever the first", len(first))
	}
	if _, is := turn(set, common.Address{0xff}); is {
		t.Error("a stranger has a turn")
	}
}

// More operators than fit into a transaction are looked up in parts, each once.
func TestStakesOfManyAreLookedUpInParts(t *testing.T) {
	contract := chain.NewContract(common.Address{}, operatortable.OperatorTableMetaData)
	for _, tt := range []struct {
		method                      string
		operators, quorums, wanting int
	}{{"sync", 300, 1, 1}, {"sync", 301, 1, 2}, {"sync", 301, 2, 3}, {"post", 500, 2, 1}} {
		s := &Syncer{registry: &Registry{contracts: &contracts{contract: contract, all: make([]uint32, tt.quorums)}}}
		set := manyOperators(t, tt.operators)
		calls, err := s.calls(tt.method, set)
		if err != nil || len(calls) != tt.wanting {
			t.Errorf("%+v: %d calls, %v", tt, len(calls), err)
			continue
		}
		if len(calls) == 1 {
			if !bytes.Equal(calls[0], contract.ABI.Methods[tt.method].ID) {
				t.Errorf("%+v: calldata %x", tt, calls[0])
			}
			continue
		}
		var accounts []common.Address
		for _, data := range calls {
			values, err := contract.ABI.Methods["updateOperators"].Inputs.Unpack(data[4:])
			if err != nil {
				t.Fatal(err)
			}
			accounts = append(accounts, values[0].([]common.Address)...)
		}
		if len(accounts) != tt.operators || !slices.EqualFunc(accounts, set.Operators, func(a common.Address, op eigenshift.Operator) bool { return a == op.Address }) {
			t.Errorf("%+v: %d accounts", tt, len(accounts))
		}
	}
}
