package testchain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/devnet/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/deployment"
)

func deploySquares(p *deployment.Plan) error {
	p.TaskManager("Squares", squares.SquaresMetaData, p.Verifier, p.Settings.Parameters,
		squares.IRequestTaskManagerQueue{DelayBlocks: 2, SpacingBlocks: 2, OpenBlocks: 60, MaxWaitBlocks: 100}, p.Settings.ThresholdBps, p.Owner)
	return nil
}

var numbers = eigenshift.ABI[*big.Int]("uint256")

func must[V any](value V, err error) func(*testing.T) V {
	return func(t *testing.T) V {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// The contract takes what enough operators have signed: not what too few have, and nothing else.
func TestCertificate(t *testing.T) {
	c := testchain.Start(t, deploySquares, 3) // who all join at the same time
	contract := must(squares.NewSquares(c.TaskManager(), c.Client()))(t)
	paying := c.User()
	paying.Value = must(contract.PRICE(nil))(t)
	c.Transact(contract.Request(paying, must(numbers.Encode(big.NewInt(12)))(t)))
	c.Mine(3)
	task := eigenshift.EncodedTask{
		ID: 1, Spec: must(numbers.Encode(big.NewInt(12)))(t), Reference: c.Head().Ref(), Deadline: c.Head().Number + 20,
		Proposer: c.Operator(1).From,
	}
	c.Mine(1)
	onChain := squares.IRotatingTaskManagerTask{
		Id: uint64(task.ID), ReferenceBlock: uint32(task.Reference.Number), ReferenceHash: task.Reference.Hash,
		DeadlineBlock: uint32(task.Deadline), Proposer: task.Proposer, Spec: task.Spec,
	}
	right, wrong := must(numbers.Encode(big.NewInt(144)))(t), must(numbers.Encode(big.NewInt(145)))(t)
	for what, certificate := range map[string][]byte{
		"one of three":   c.Certificate(task, right, 2),
		"another answer": c.Certificate(task, wrong, 1, 2, 3),
		"none":           nil,
	} {
		if tx, err := contract.Submit(c.Operator(1), onChain, right, certificate); err == nil {
			t.Errorf("%s: the contract takes %s", what, tx.Hash())
		}
	}
	c.Transact(contract.Submit(c.Operator(1), onChain, right, c.Certificate(task, right, 1, 3)))
	if square := must(contract.SquareOf(nil, 1))(t); square.Int64() != 144 {
		t.Errorf("the contract has %s, expected 144", square)
	}
	if got := must(contract.Owner(nil))(t); got != c.Owner().From || c.Deployment.Contracts["Squares"] != c.TaskManager() || got == (common.Address{}) {
		t.Errorf("owner %s, contracts %v", got, c.Deployment.Contracts)
	}
}

// Two chains of one test are alike, so that digests of one can be compared with those of any run.
func TestChainsAreAlike(t *testing.T) {
	one, other := testchain.Start(t, deploySquares, 1), testchain.Start(t, deploySquares, 1)
	if one.Domain() != other.Domain() || one.Domain().TaskManager == (common.Address{}) {
		t.Errorf("%+v and %+v", one.Domain(), other.Domain())
	}
}
