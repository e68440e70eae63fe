package avs

import (
	"bytes"
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/quorumverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/examples/square/slots/bindings"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
	"github.com/eigenshift/avs/operator/slots"
)

// everybodySigned is where a stand-in for the verifier says that 100 of 100 signed.
var everybodySigned = common.Address{0xe1}

// world is the contract on a real node, whose blocks come when the test says so.
type world struct {
	*nodetest.Node
	t        *testing.T
	manager  common.Address
	contract *bindings.Squares
	options  *bind.TransactOpts
}

func start(t *testing.T) *world {
	t.Helper()
	parsed, err := quorumverifier.QuorumVerifierMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	stakes, err := parsed.Methods["verify"].Outputs.Pack([]quorumverifier.IQuorumVerifierQuorumStake{{Signed: big.NewInt(100), Total: big.NewInt(100)}})
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32)) // digests are those of the contract's address
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, Node: nodetest.StartFor(t, key, map[common.Address][]byte{everybodySigned: nodetest.Constant(stakes)})}
	if w.options, err = bind.NewKeyedTransactorWithChainID(key, big.NewInt(nodetest.ChainID)); err != nil {
		t.Fatal(err)
	}
	parameters := bindings.IRotatingTaskManagerParameters{ExclusiveBlocks: 2, WindowBlocks: 60}
	clock := bindings.ISlotTaskManagerSlots{Interval: uint32(Interval.Seconds())}
	w.manager, _, w.contract, err = bindings.DeploySquares(w.options, w.Client(), everybodySigned, parameters, clock, 5001, w.options.From)
	if err != nil {
		t.Fatal(err)
	}
	w.Commit()
	return w
}

// mine makes a block with a transaction, which must succeed.
func (w *world) mine(tx *types.Transaction, err error) {
	w.t.Helper()
	if err != nil {
		w.t.Fatal(err)
	}
	w.Commit()
	if receipt, err := w.Client().TransactionReceipt(w.t.Context(), tx.Hash()); err != nil || receipt.Status != types.ReceiptStatusSuccessful {
		w.t.Fatalf("transaction: %+v, %v", receipt, err)
	}
}

// settle does what operators do for the slot that runs, and returns the task.
func (w *world) settle(node *chain.Node, schedule *slots.Schedule[*big.Int]) eigenshift.EncodedTask {
	w.t.Helper()
	head := must(node.Head(w.t.Context()))(w.t)
	id, due, err := schedule.Due(w.t.Context(), head)
	if err != nil || !due {
		w.t.Fatalf("slot %d is due: %t, %v", id, due, err)
	}
	spec := must(schedule.Spec(w.t.Context(), id, head))(w.t)
	answer := must(squarer{}.Respond(w.t.Context(), eigenshift.Task[*big.Int]{ID: id, Spec: spec, Reference: head.Ref()}))(w.t)
	task := eigenshift.EncodedTask{
		ID: id, Spec: must(numbers.Encode(spec))(w.t), Reference: head.Ref(), Deadline: head.Number + 20, Proposer: w.options.From,
	}
	w.Commit() // a task settles after its reference block
	w.mine(w.contract.Submit(w.options, onChain(task), must(numbers.Encode(answer))(w.t), nil))
	return task
}

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

// A slot is answered by the code that operators run, and settled by the contract.
func TestOnAChain(t *testing.T) {
	w := start(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	node := must(chain.Dial(ctx, chain.Config{URLs: []string{w.URL}, ChainID: nodetest.ChainID, Logger: zerolog.Nop()}))(t)
	t.Cleanup(node.Close)
	schedule := must(slots.Open(ctx, node, w.manager, asked))(t)

	task := w.settle(node, schedule)
	id := new(big.Int).SetUint64(uint64(task.ID))
	if square := must(w.contract.SquareOf(nil, uint64(task.ID)))(t); square.Cmp(id.Mul(id, id)) != 0 {
		t.Errorf("slot %d: the contract has %s, expected %s", task.ID, square, id)
	}
	if settled := must(w.contract.IsSettled(nil, uint64(task.ID)))(t); !settled {
		t.Errorf("slot %d has not settled", task.ID)
	}
}

// Vectors: what operators sign is what the contract makes of a task and a response.
func TestDigests(t *testing.T) {
	w := start(t)
	domain := eigenshift.Domain{ChainID: nodetest.ChainID, TaskManager: w.manager}
	for n, want := range map[int64]string{
		0:  "0x15c99c8d39f957765832d649bd86ba744e7377f050c763f437e0f05e90cf0b00",
		12: "0xb2533618add48304a87ec37b948dfd6b9cae7edddcc7638517fcc4f5f3e4ffe5",
	} {
		spec := must(numbers.Encode(big.NewInt(n)))(t)
		response := must(numbers.Encode(big.NewInt(n * n)))(t)
		task := eigenshift.EncodedTask{ID: 1, Spec: spec, Reference: eigenshift.BlockRef{Number: 7, Hash: common.Hash{8}}, Deadline: 9, Proposer: common.Address{10}}
		digest := must(domain.Digest(task, response))(t)
		ofContract := must(w.contract.Digest(nil, onChain(task), response))(t)
		if !bytes.Equal(digest[:], ofContract[:]) || digest.String() != want {
			t.Errorf("%d: digest %s, of the contract %x, expected %s", n, digest, ofContract, want)
		}
	}
}
