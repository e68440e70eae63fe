package requests

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/quorumverifier"
	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
)

var verifierAddress = common.HexToAddress("0xfe51") // says that 100 of 100 signed

// queue is when requests fall due in these tests.
var queue = squares.IRequestTaskManagerQueue{DelayBlocks: 2, SpacingBlocks: 2, OpenBlocks: 60, MaxWaitBlocks: 100}

// price is what a request costs.
var price = big.NewInt(1e15)

// world is the AVS of squares on a real node, with a verifier that accepts everything.
type world struct {
	*nodetest.Node
	t       *testing.T
	node    *chain.Node
	manager common.Address
	squares *squares.Squares
}

func start(t *testing.T) *world {
	t.Helper()
	nodetest.NoLeaks(t, "chain", "transaction", "requests")
	parsed, err := quorumverifier.QuorumVerifierMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	stakes, err := parsed.Methods["verify"].Outputs.Pack([]quorumverifier.IQuorumVerifierQuorumStake{{Signed: big.NewInt(100), Total: big.NewInt(100)}})
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, Node: nodetest.Start(t, map[common.Address][]byte{verifierAddress: nodetest.Constant(stakes)})}
	w.node, err = chain.Dial(t.Context(), chain.Config{URLs: []string{w.URL}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.node.Close)
	options := w.options(nil)
	parameters := squares.IRotatingTaskManagerParameters{ExclusiveBlocks: 2, GraceBlocks: 0, WindowBlocks: 60}
	w.manager, _, w.squares, err = squares.DeploySquares(options, w.Client(), verifierAddress, parameters, queue, 5001, options.From)
	if err != nil {
		t.Fatal(err)
	}
	w.Commit()
	return w
}

// options are those of a transaction with a value.
func (w *world) options(value *big.Int) *bind.TransactOpts {
	w.t.Helper()
	options, err := bind.NewKeyedTransactorWithChainID(w.Key, big.NewInt(nodetest.ChainID))
	if err != nil {
		w.t.Fatal(err)
	}
	options.Context, options.Value = w.t.Context(), value
	return options
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

// agreed is what the operators of the AVS have in common.
func (w *world) agreed() protocol.Parameters {
	agreed := protocol.Defaults()
	agreed.TaskManager = w.manager
	return agreed
}

// ask requests squares, all in one block.
func (w *world) ask(asked ...int64) {
	w.t.Helper()
	for _, n := range asked {
		if _, err := w.squares.Request(w.options(price), word(n)); err != nil {
			w.t.Fatal(err)
		}
	}
	w.Commit()
}

func word(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }

// advance makes blocks, and returns the newest.
func (w *world) advance(blocks int) eigenshift.Block {
	w.t.Helper()
	for range blocks {
		w.Commit()
	}
	header, err := w.Client().HeaderByNumber(w.t.Context(), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.block(header.Number.Uint64())
}

func (w *world) block(number uint64) eigenshift.Block {
	w.t.Helper()
	b, err := w.node.BlockByNumber(w.t.Context(), number)
	if err != nil {
		w.t.Fatal(err)
	}
	return b
}

func (w *world) schedule() *Schedule[*big.Int] {
	w.t.Helper()
	s, err := Open(w.t.Context(), w.node, w.agreed(), accept)
	if err != nil {
		w.t.Fatal(err)
	}
	return s
}

// unlucky is a number that nobody squares.
const unlucky = 13

// accept is how the AVS reads requests.
func accept(r Request) (*big.Int, error) {
	n, err := numbers.Decode(r.Spec)
	if err == nil && n.IsInt64() && n.Int64() == unlucky {
		return nil, errors.New("an unlucky number")
	}
	return n, err
}

// Requests fall due one after the other, also those of one block, and what is due is
// a function of the block.
func TestDueIsAFunctionOfTheBlock(t *testing.T) {
	w := start(t)
	s := w.schedule()
	first := w.advance(0)
	w.ask(3, 4, 5)
	head := w.advance(10)
	for range 2 {
		for number, want := range map[uint64]eigenshift.TaskID{
			0: 0, first.Number: 0, first.Number + 1: 0, first.Number + 2: 0, first.Number + 3: 1, first.Number + 4: 1,
			first.Number + 5: 2, first.Number + 7: 3, head.Number: 3,
		} {
			if id, due, err := s.Due(t.Context(), w.block(number)); id != want || due != (want != 0) || err != nil {
				t.Errorf("block %d: request %d, %t, %v is due, expected %d", number, id, due, err, want)
			}
		}
	}
	if _, _, err := s.Due(t.Context(), eigenshift.Block{Number: head.Number, Hash: common.HexToHash("0x01")}); err == nil {
		t.Error("something is due at a block that the node does not have")
	}
}

// What a request asks is a function of the reference block: at the first that a
// task can have it is there.
func TestSpecIsAFunctionOfTheReferenceBlock(t *testing.T) {
	w := start(t)
	s := w.schedule()
	w.ask(7, unlucky) // requests 1 and 2
	made := w.advance(0).Number
	w.advance(70)
	w.mine(w.squares.Cancel(w.options(nil), 1))
	cancelled := w.advance(0).Number
	openUntil := made + uint64(queue.DelayBlocks+queue.OpenBlocks)
	for name, c := range map[string]struct {
		id        eigenshift.TaskID
		reference uint64
		want      string // in the error; empty: none
		quiet     bool
	}{
		"as it is made":         {1, made, "", false},
		"as it falls due":       {1, made + 2, "", false},
		"before its last block": {1, openUntil - 1, "", false},
		"before it is made":     {1, made - 1, "was not made", false},
		"in its last block":     {1, openUntil, "could settle up to", true},
		"when it has lapsed":    {1, openUntil + 1, "could settle up to", true},
		"when it is cancelled":  {1, cancelled, "was cancelled", true},
		"before its turn":       {2, made, "long after", false},
		"what nobody answers":   {2, made + 2, "nobody can answer it", true},
		"the future's":          {3, made + 2, "was not made", false},
		"none":                  {0, made + 2, "was not made", false},
		"the largest there is":  {1<<64 - 1, made + 2, "was not made", false},
	} {
		t.Run(name, func(t *testing.T) {
			number, err := s.Spec(t.Context(), c.id, w.block(c.reference))
			if c.want == "" && (err != nil || number.Int64() != 7) {
				t.Errorf("number %s, %v", number, err)
			}
			if c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("error %v, expected %q in it", err, c.want)
			}
			if quiet := errors.Is(err, eigenshift.ErrNothingDue); quiet != c.quiet {
				t.Errorf("nothing due: %t, expected %t (%v)", quiet, c.quiet, err)
			}
		})
	}
}

// What a node says that a request asks is compared with what the contract keeps.
func TestSpecsOfEventsAreNotBelieved(t *testing.T) {
	parsed, err := requesttaskmanager.RequestTaskManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	manager := common.HexToAddress("0x7a5c")
	s := &Schedule[*big.Int]{manager: chain.Contract{Address: manager, ABI: parsed}}
	event := func(spec []byte) []byte {
		data, err := parsed.Events["Requested"].Inputs.NonIndexed().Pack(price, big.NewInt(9), spec)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	hash := crypto.Keccak256Hash(word(7))
	huge := bytes.Repeat([]byte{1}, 2*eigenshift.MaxSpecBytes)
	offset := event(word(7))
	offset[64] = 0xff // where the spec begins
	for name, c := range map[string]struct {
		log  types.Log
		hash common.Hash
		ok   bool
	}{
		"the request's":      {types.Log{Address: manager, Data: event(word(7))}, hash, true},
		"another spec":       {types.Log{Address: manager, Data: event(word(8))}, hash, false},
		"another contract's": {types.Log{Data: event(word(7))}, hash, false},
		"a huge spec":        {types.Log{Address: manager, Data: event(huge)}, crypto.Keccak256Hash(huge), false},
		"an absurd offset":   {types.Log{Address: manager, Data: offset}, hash, false},
		"cut off":            {types.Log{Address: manager, Data: event(word(7))[:100]}, hash, false},
		"nothing":            {types.Log{Address: manager}, hash, false},
	} {
		if spec, ok := s.specIn(&c.log, c.hash); ok != c.ok || ok && !bytes.Equal(spec, word(7)) {
			t.Errorf("%s: %x, %t", name, spec, ok)
		}
	}
}

// However much is asked for, what is remembered is bounded, and the newest stay.
func TestWhatIsRememberedIsBounded(t *testing.T) {
	r := newMemory[int, int]()
	const many = 1_000_000
	for i := range many {
		r.put(i, i)
		r.put(i, i)
	}
	if r.known.Len() != maxRecent {
		t.Errorf("%d values are remembered", r.known.Len())
	}
	if value, known := r.get(many - 1); value != many-1 || !known {
		t.Errorf("the newest: %d, %t", value, known)
	}
	if _, known := r.get(0); known {
		t.Error("the oldest is remembered")
	}
}

// Operators whose parameters do not suit the queue are told which.
func TestQueueMustSuitWhatOperatorsAgreedOn(t *testing.T) {
	w := start(t)
	for want, change := range map[string]func(*protocol.Parameters){
		"engine.reference_depth": func(agreed *protocol.Parameters) { agreed.ReferenceDepth = uint64(queue.DelayBlocks) + 1 },
		"engine.max_open_tasks":  func(agreed *protocol.Parameters) { agreed.MaxOpenTasks = 9 }, // of 2 blocks each, where a task is open for 20
		"contracts.task_manager": func(agreed *protocol.Parameters) { agreed.TaskManager = common.HexToAddress("0xdead") },
	} {
		agreed := w.agreed()
		change(&agreed)
		if _, err := Open(t.Context(), w.node, agreed, accept); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, expected %q in it", err, want)
		}
	}
}

var _ eigenshift.Schedule[*big.Int] = (*Schedule[*big.Int])(nil)

// numbers is how numbers, and their squares, travel.
var numbers = eigenshift.ABI[*big.Int]("uint256")

// deadline is when a test gives up waiting.
func deadline(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}
