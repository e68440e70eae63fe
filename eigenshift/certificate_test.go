package eigenshift_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
)

// The message under a table is what BN254CertificateVerifier v1.13.0 computes:
// keccak256(abi.encode(type hash, table, digest)).
func TestMessage(t *testing.T) {
	digest := eigenshift.Digest{31: 7}
	middleware, table := &eigenshift.OperatorSet{}, &eigenshift.OperatorSet{Table: 12}
	if middleware.Message(digest) != digest {
		t.Error("the middleware's message is not the digest")
	}
	word, _ := abi.NewType("bytes32", "", nil)
	number, _ := abi.NewType("uint32", "", nil)
	encoded, err := abi.Arguments{{Type: word}, {Type: number}, {Type: word}}.Pack(
		crypto.Keccak256Hash([]byte("BN254Certificate(uint32 referenceTimestamp,bytes32 messageHash)")), uint32(12), [32]byte(digest))
	if err != nil {
		t.Fatal(err)
	}
	want := eigenshift.Digest(crypto.Keccak256Hash(encoded))
	if got := table.Message(digest); got != want {
		t.Errorf("message %s, want %s", got, want)
	}
}

func TestTerms(t *testing.T) {
	op := func(stakes ...int64) eigenshift.Operator {
		var o eigenshift.Operator
		for _, s := range stakes {
			o.Stakes = append(o.Stakes, big.NewInt(s))
		}
		return o
	}
	middleware := &eigenshift.OperatorSet{Quorums: []uint8{0, 1, 4}}
	table := &eigenshift.OperatorSet{Quorums: []uint8{0, 1, 4}, Table: 1}
	for _, c := range []struct {
		set  *eigenshift.OperatorSet
		op   eigenshift.Operator
		want []int
	}{
		{middleware, op(1, 0, 5), []int{2}},
		{middleware, op(0, 0, 0), []int{0}},
		{table, op(1, 0, 5), []int{1, 0, 1}},
		{table, op(0, 0, 0), []int{0, 0, 0}},
	} {
		if got := c.set.Counts(c.op); !slices.Equal(got, c.want) || len(got) != c.set.Parts() {
			t.Errorf("%v with table %d: %v, want %v", c.op.Stakes, c.set.Table, got, c.want)
		}
	}
}
