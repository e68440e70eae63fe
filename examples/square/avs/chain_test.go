package avs

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/square/bindings"
	"github.com/eigenshift/avs/operator"
)

// onChain is a task as the contract takes it.
func onChain(t eigenshift.EncodedTask) bindings.IRotatingTaskManagerTask {
	return bindings.IRotatingTaskManagerTask{
		Id: uint64(t.ID), ReferenceBlock: uint32(t.Reference.Number), ReferenceHash: t.Reference.Hash,
		DeadlineBlock: uint32(t.Deadline), Proposer: t.Proposer, Spec: t.Spec,
	}
}

// must ends the test at an error.
func must[V any](value V, err error) func(*testing.T) V {
	return func(t *testing.T) V {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// A request is paid, answered by the code that operators run, signed by four of five operators of
// EigenLayer, and settled by the contract.
func TestOnAChain(t *testing.T) {
	c := testchain.Start(t, Deploy, 5)
	service := must(open(t.Context(), operator.Runtime{Config: c.Deployment.Config(), Node: c.Node}))(t)
	contract := must(bindings.NewSquares(c.TaskManager(), c.Client()))(t)

	paying := c.User()
	paying.Value = must(contract.PRICE(nil))(t)
	c.Transact(contract.Request(paying, must(numbers.Encode(big.NewInt(12)))(t)))
	c.Mine(int(queue.DelayBlocks + queue.SpacingBlocks)) // until the request is due
	task, response := testchain.Answer(c, service)
	if _, err := contract.Submit(c.Operator(1), onChain(task), response, c.Certificate(task, response, 2, 3)); err == nil {
		t.Error("two of five operators settled the task")
	}
	c.Transact(contract.Submit(c.Operator(1), onChain(task), response, c.Certificate(task, response, 1, 2, 4, 5)))
	if square := must(contract.SquareOf(nil, uint64(task.ID)))(t); square.Int64() != 144 {
		t.Errorf("the contract has %s, expected 144", square)
	}
	if credit := must(contract.Credit(nil, c.Operator(1).From))(t); credit.Cmp(paying.Value) != 0 {
		t.Errorf("the operator has earned %s, expected %s", credit, paying.Value)
	}
}

// Vectors: what operators sign is what the contract makes of a task and a response.
func TestDigests(t *testing.T) {
	c := testchain.Start(t, Deploy, 0)
	contract := must(bindings.NewSquares(c.TaskManager(), c.Client()))(t)
	for n, want := range map[int64]string{
		0:  "0x797bb3b88a736706f824c7b099866e32b126cfb989452e7acca2968b6a53dfd6",
		12: "0x2d614369d16878be0fc7a2761fb3446dd350523ee2c101fead118947a4465268",
	} {
		spec := must(numbers.Encode(big.NewInt(n)))(t)
		response := must(numbers.Encode(big.NewInt(n * n)))(t)
		task := eigenshift.EncodedTask{ID: 1, Spec: spec, Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{8}}, Deadline: 9, Proposer: common.Address{10}}
		digest := must(c.Domain().Digest(task, response))(t)
		ofContract := must(contract.Digest(nil, onChain(task), response))(t)
		if !bytes.Equal(digest[:], ofContract[:]) {
			t.Errorf("%d: digest %s, of the contract %x", n, digest, ofContract)
		}
		// The contract's address follows from its code, which you change: this one is fixed.
		fixed := eigenshift.Domain{ChainID: 1, TaskManager: common.Address{11}}
		if digest := must(fixed.Digest(task, response))(t); digest.String() != want {
			t.Errorf("%d: digest %s, expected %s", n, digest, want)
		}
	}
}
