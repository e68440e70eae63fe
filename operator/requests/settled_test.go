package requests

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/squares"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/settlement"
	"github.com/eigenshift/avs/operator/transaction"
)

// squarer is the AVS's answer to a request.
type squarer struct{}

func (squarer) Respond(_ context.Context, t eigenshift.Task[*big.Int]) (*big.Int, error) {
	return new(big.Int).Mul(t.Spec, t.Spec), nil
}

// alone is the registry of one operator, who has nobody to ask.
type alone struct {
	eigenshift.Peers
	operator eigenshift.Operator
}

func (a alone) OperatorSet(_ context.Context, block uint64) (*eigenshift.OperatorSet, error) {
	return eigenshift.NewOperatorSet(block, []uint8{0}, 5001, []eigenshift.Operator{a.operator})
}

func (alone) Ask(context.Context, eigenshift.Operator, eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	panic("a lone operator asks nobody")
}

func (alone) Reach(context.Context, eigenshift.Operator, eigenshift.ChainView) error { return nil }

// anything is a back end that proves every certificate, with an empty proof.
type anything struct{}

func (anything) Prepare(context.Context, eigenshift.BlockRef) error { return nil }
func (anything) Prove(context.Context, eigenshift.Certified) (backend.Proof, error) {
	return anything{}, nil
}
func (anything) Calls() []*chain.Call    { return nil }
func (anything) Encode() ([]byte, error) { return nil, nil }

// mining makes a block for each transaction, and tells of it.
type mining struct {
	eigenshift.Settler
	commit func() common.Hash
	mined  chan<- eigenshift.TaskID
}

func (m mining) Submit(ctx context.Context, c eigenshift.Certified, _ func(common.Hash)) (*eigenshift.Settlement, error) {
	return m.Settler.Submit(ctx, c, func(common.Hash) {
		m.commit()
		m.mined <- c.Task.ID
	})
}

// operate runs one operator, with everything but its peers and its registry real,
// and returns the tasks whose transactions are mined.
func (w *world) operate() <-chan eigenshift.TaskID {
	w.t.Helper()
	key, err := bn254.GenerateSecretKey(rand.NewChaCha8([32]byte{1}))
	if err != nil {
		w.t.Fatal(err)
	}
	self := eigenshift.Operator{
		Address: crypto.PubkeyToAddress(w.Key.PublicKey), ID: key.OperatorID(), Socket: "alone:1",
		G1: key.G1(), G2: key.G2(), Stakes: []*big.Int{big.NewInt(100)},
	}
	sender := transaction.New(transaction.Config{Node: w.node, Key: w.Key, Reverts: transaction.NewDecoder(squares.SquaresMetaData), Logger: zerolog.Nop()})
	w.t.Cleanup(sender.Close)
	settler, err := settlement.Open(w.t.Context(), settlement.Config{Node: w.node, Backend: anything{}, Sender: sender, TaskManager: w.manager})
	if err != nil {
		w.t.Fatal(err)
	}
	log, err := raftlog.Open(raftlog.Config{
		Self: self.Address, Stores: raftlog.MemoryStores(), Carrier: simulated.NewNetwork(time.Second).Join(self.Address), Timing: raftlog.LAN(), Logger: zerolog.Nop(),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		if err := log.Close(); err != nil {
			w.t.Error(err)
		}
	})
	if err := log.Bootstrap([]raftlog.Member{{Address: self.Address, Socket: self.Socket}}); err != nil {
		w.t.Fatal(err)
	}
	mined := make(chan eigenshift.TaskID, 64)
	works, err := engine.New(engine.Config[*big.Int, *big.Int]{
		Self: self.Address, Domain: settler.Domain(),
		AVS:   eigenshift.AVS[*big.Int, *big.Int]{App: squarer{}, Specs: numbers, Responses: numbers, Schedule: w.schedule()},
		Chain: w.node, Registry: alone{operator: self}, Settler: mining{settler, w.Commit, mined}, Signer: key.Signer(), Log: log, Peers: alone{operator: self},
		Rotation: rotation.RoundRobin(), Logger: zerolog.Nop(),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	ctx, stop := context.WithCancel(w.t.Context())
	stopped := make(chan error, 1)
	go func() { stopped <- works.Run(ctx) }()
	w.t.Cleanup(func() {
		stop()
		if err := <-stopped; err != nil {
			w.t.Error(err)
		}
	})
	return mined
}

// toDue makes blocks until a request is due, and no more.
func (w *world) toDue(id eigenshift.TaskID) {
	w.t.Helper()
	s := w.schedule()
	for head := w.advance(0); ; head = w.advance(1) {
		newest, _, err := s.Due(w.t.Context(), head)
		if err != nil {
			w.t.Fatal(err)
		}
		if newest >= id {
			return
		}
	}
}

// From request to settlement, and back to the requester: requests of one block are
// settled one after the other and paid for, one that nobody answers is refunded and
// holds up no other.
func TestRequestsAreSettledOrRefunded(t *testing.T) {
	w := start(t)
	ctx := deadline(t)
	mined := w.operate()
	read := &bind.CallOpts{Context: t.Context()}
	want := func(id eigenshift.TaskID, square int64) {
		t.Helper()
		for of := eigenshift.TaskID(0); of != id; {
			select {
			case of = <-mined:
			case <-ctx.Done():
				t.Fatalf("request %d has not settled", id)
			}
		}
		if got, err := w.squares.SquareOf(read, uint64(id)); err != nil || got.Int64() != square {
			t.Errorf("request %d: square %s, %v, expected %d", id, got, err, square)
		}
	}

	w.ask(3, 4, 5)
	for i, square := range []int64{9, 16, 25} {
		id := eigenshift.TaskID(i + 1)
		w.toDue(id)
		want(id, square)
	}
	w.ask(unlucky, 6) // requests 4 and 5
	w.toDue(5)
	want(5, 36)

	operator := crypto.PubkeyToAddress(w.Key.PublicKey)
	credit := func() int64 {
		t.Helper()
		owed, err := w.squares.Credit(read, operator)
		if err != nil {
			t.Fatal(err)
		}
		return new(big.Int).Div(owed, price).Int64()
	}
	if n := credit(); n != 4 {
		t.Errorf("paid for %d requests, expected 4", n)
	}
	w.advance(int(queue.OpenBlocks))
	w.mine(w.squares.Cancel(w.options(nil), 4))
	if n := credit(); n != 5 { // the requester's account is the operator's
		t.Errorf("credit for %d requests after the refund, expected 5", n)
	}
	w.ask(7)
	w.toDue(6)
	want(6, 49)
}
