package history

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
)

// settling is the code of a task manager that settles whatever it is told: the last
// words of the calldata are id, proposer, digest and reference block of its event.
func settling(t testing.TB) []byte {
	t.Helper()
	contract, err := rotatingtaskmanager.RotatingTaskManagerMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	fromEnd := func(n byte) []byte { return []byte{byte(vm.PUSH1), n, byte(vm.CALLDATASIZE), byte(vm.SUB)} }
	topic := contract.Events["TaskSettled"].ID
	return slices.Concat(
		[]byte{byte(vm.PUSH1), 64}, fromEnd(64), []byte{byte(vm.PUSH0), byte(vm.CALLDATACOPY), byte(vm.CALLER)},
		fromEnd(96), []byte{byte(vm.CALLDATALOAD)}, fromEnd(128), []byte{byte(vm.CALLDATALOAD), byte(vm.PUSH32)}, topic[:],
		[]byte{byte(vm.PUSH1), 64, byte(vm.PUSH0), byte(vm.LOG4), byte(vm.STOP)},
	)
}

// world is a chain with two task managers, the second of which is another AVS's.
type world struct {
	*nodetest.Node
	t     testing.TB
	node  *chain.Node
	nonce uint64
}

var stranger = common.HexToAddress("0x00000000000000000000000000000000000000cc")

func start(t testing.TB) *world {
	t.Helper()
	code := settling(t)
	w := &world{Node: nodetest.Start(t, map[common.Address][]byte{manager: code, stranger: code}), t: t}
	var err error
	if w.node, err = chain.Dial(t.Context(), chain.Config{URLs: []string{w.URL}, ChainID: nodetest.ChainID, Logger: zerolog.Nop()}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.node.Close)
	return w
}

var proposer = common.HexToAddress("0x0000000000000000000000000000000000000abc")

// settle settles a task in a block of its own, with the calldata given.
func (w *world) settle(at common.Address, id uint64, digest eigenshift.Digest, calldata []byte) uint64 {
	w.t.Helper()
	word := func(n uint64) []byte { return common.BigToHash(bigUint(n)).Bytes() }
	tx := types.MustSignNewTx(w.Key, types.LatestSignerForChainID(big.NewInt(nodetest.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(nodetest.ChainID), Nonce: w.nonce, To: &at, Gas: 200_000, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
		Data: slices.Concat(calldata, word(id), common.LeftPadBytes(proposer[:], 32), digest[:], word(11)),
	})
	if err := w.Client().SendTransaction(w.t.Context(), tx); err != nil {
		w.t.Fatal(err)
	}
	w.nonce++
	w.Commit()
	head, err := w.Client().BlockNumber(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return head
}

func tasksOf(events []Event) []eigenshift.TaskID {
	var ids []eigenshift.TaskID
	for _, e := range events {
		ids = append(ids, e.Task)
	}
	return ids
}

func TestEventsAreFoundAcrossSpans(t *testing.T) {
	w := start(t)
	blocks := make(map[uint64]uint64)
	for id := uint64(1); id <= 6; id++ {
		if id == 4 {
			for range searchBlocks {
				w.Commit()
			}
		}
		blocks[id] = w.settle(manager, id, eigenshift.Digest{byte(id)}, nil)
		w.settle(stranger, 100+id, eigenshift.Digest{}, nil)
	}
	head := blocks[6] + 1
	e := NewEvents(w.node, manager)
	for name, c := range map[string]struct {
		look func() ([]Event, error)
		want []eigenshift.TaskID
	}{
		"all":                        {func() ([]Event, error) { return e.Settled(t.Context(), 0, head) }, []eigenshift.TaskID{1, 2, 3, 4, 5, 6}},
		"both ends are included":     {func() ([]Event, error) { return e.Settled(t.Context(), blocks[2], blocks[5]) }, []eigenshift.TaskID{2, 3, 4, 5}},
		"between two":                {func() ([]Event, error) { return e.Settled(t.Context(), blocks[3]+1, blocks[4]-1) }, nil},
		"no blocks":                  {func() ([]Event, error) { return e.Settled(t.Context(), 9, 8) }, nil},
		"one task":                   {func() ([]Event, error) { return e.Settled(t.Context(), 0, head, 5) }, []eigenshift.TaskID{5}},
		"some tasks":                 {func() ([]Event, error) { return e.Settled(t.Context(), 0, head, 6, 2) }, []eigenshift.TaskID{2, 6}},
		"the newest":                 {func() ([]Event, error) { return e.Newest(t.Context(), 0, 2) }, []eigenshift.TaskID{5, 6}},
		"the newest, from two spans": {func() ([]Event, error) { return e.Newest(t.Context(), 0, 5) }, []eigenshift.TaskID{2, 3, 4, 5, 6}},
		"fewer than wanted":          {func() ([]Event, error) { return e.Newest(t.Context(), blocks[3], 99) }, []eigenshift.TaskID{3, 4, 5, 6}},
		"from the head on":           {func() ([]Event, error) { return e.Newest(t.Context(), head, 99) }, nil},
		"after the head":             {func() ([]Event, error) { return e.Newest(t.Context(), head+9, 99) }, nil},
	} {
		found, err := c.look()
		if err != nil || !slices.Equal(tasksOf(found), c.want) {
			t.Errorf("%s: tasks %v (%v), want %v", name, tasksOf(found), err, c.want)
		}
	}

	first, err := e.Find(t.Context(), 1, head)
	if err != nil || first.Task != 1 || first.Block.Number != blocks[1] || first.Proposer != proposer || first.Submitter == proposer ||
		first.Digest != (eigenshift.Digest{1}) || first.ReferenceBlock != 11 {
		t.Errorf("found %+v (%v)", first, err)
	}
	if s := first.Settlement(); s.Task != 1 || s.Tx != first.Tx || s.Block != first.Block || s.Proposer != proposer || s.Submitter != first.Submitter {
		t.Errorf("settlement %+v", s)
	}
	for name, look := range map[string]func() (Event, error){
		"never settled":     func() (Event, error) { return e.Find(t.Context(), 99, head) },
		"settled too early": func() (Event, error) { return e.Find(t.Context(), 1, head-blocks[1]-1) },
		"another AVS's":     func() (Event, error) { return e.Find(t.Context(), 101, head) },
	} {
		if found, err := look(); !errors.Is(err, ErrNotSettled) {
			t.Errorf("%s: %+v, %v", name, found, err)
		}
	}
}

// signers says that the same operators signed whatever it is asked about.
type signers struct {
	eigenshift.Registry
	signed []common.Address
	asked  []byte // the certificate
}

func (s *signers) OperatorSet(_ context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	return &eigenshift.OperatorSet{Block: block}, nil
}

func (s *signers) Signers(_ context.Context, _ uint64, certificate []byte) ([]common.Address, error) {
	s.asked = certificate
	return s.signed, nil
}

func TestReadTellsWhatSettled(t *testing.T) {
	w := start(t)
	domain := eigenshift.Domain{ChainID: nodetest.ChainID, TaskManager: manager}
	who := &signers{signed: []common.Address{{1}, {2}}}
	r := New(w.node, domain, who)
	good := calldata(t, 3, []byte("spec"), []byte("response"), []byte("certificate"))
	submitted, err := DecodeSubmission(good)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := domain.Digest(submitted.Task, submitted.Response)
	if err != nil {
		t.Fatal(err)
	}
	event := func(block uint64) Event {
		found, err := r.Settled(t.Context(), block, block)
		if err != nil || len(found) != 1 {
			t.Fatalf("settlements %v (%v)", found, err)
		}
		return found[0]
	}

	task, err := r.Read(t.Context(), event(w.settle(manager, 3, digest, good)))
	if err != nil {
		t.Fatal(err)
	}
	if task.Task.ID != 3 || string(task.Response) != "response" || task.Event.Digest != digest || task.Set.Block != 11 {
		t.Errorf("read %+v", task)
	}
	if string(who.asked) != "certificate" || !slices.Equal(task.Signers, who.signed) {
		t.Errorf("signers %v of certificate %q", task.Signers, who.asked)
	}

	// Without the digest that settled, calldata shows nothing: the node has to trace
	// the transaction, which this one cannot.
	other := calldata(t, 3, []byte("spec"), []byte("lie"), []byte("certificate"))
	for name, block := range map[string]uint64{
		"another response":      w.settle(manager, 3, digest, other),
		"what is no submission": w.settle(manager, 3, digest, []byte{1, 2, 3, 4}),
	} {
		if _, err := r.Read(t.Context(), event(block)); !errors.Is(err, ErrUntraced) || !strings.Contains(err.Error(), "task 3: transaction 0x") {
			t.Errorf("%s: %v", name, err)
		}
	}
	unknown := event(w.settle(manager, 3, digest, good))
	unknown.Tx = common.Hash{1}
	if _, err := r.Read(t.Context(), unknown); err == nil || !strings.Contains(err.Error(), "keeps old transactions") {
		t.Errorf("a transaction that the node has forgotten: %v", err)
	}
}

// times are the times of blocks.
type times []uint64

func (b times) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	if number.Cmp(big.NewInt(int64(len(b)))) >= 0 {
		return nil, errors.New("no such block")
	}
	return &types.Header{Number: number, Time: b[number.Uint64()]}, nil
}

func TestFirstBlockAt(t *testing.T) {
	for newest := range uint64(20) {
		blocks := times{10}
		for n := range newest {
			blocks = append(blocks, blocks[n]+n%3*2) // some blocks have the same time
		}
		for time := uint64(0); time < blocks[newest]+3; time++ {
			want := uint64(slices.IndexFunc(append(blocks, ^uint64(0)), func(at uint64) bool { return at >= time }))
			if got, err := FirstBlockAt(t.Context(), blocks, newest, time); err != nil || got != want {
				t.Errorf("times %v: block %d (%v) at %d, want %d", blocks, got, err, time, want)
			}
		}
	}
	if _, err := FirstBlockAt(t.Context(), times{1}, 5, 1); err == nil {
		t.Error("blocks that nobody has were searched")
	}
}
