package transaction

import (
	"math/big"
	"runtime"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
)

// reorganise drops the blocks after base, of which the last has a transaction, and makes others,
// one more than those; it returns when the sender's node has seen them. Forgotten transactions are in no pool any more.
func (f *fixture) reorganise(t *testing.T, base common.Hash, orphaned *types.Receipt, forget bool) {
	t.Helper()
	breaks := f.node.Breaks()
	if err := f.Fork(base); err != nil {
		t.Fatal(err)
	}
	if forget {
		f.awaitReturn(t, orphaned.TxHash)
		f.Rollback()
	}
	for range orphaned.BlockNumber.Int64() + 1 {
		f.Commit()
	}
	for f.node.Breaks() == breaks && t.Context().Err() == nil { // a sender that has not seen it yet goes on from the nonce that it knows
		runtime.Gosched()
	}
}

// awaitReturn waits until an orphaned transaction is back in the pool, which it comes to
// some time after the fork.
func (f *fixture) awaitReturn(t *testing.T, orphan common.Hash) {
	t.Helper()
	for t.Context().Err() == nil {
		if _, pending, err := f.Client().TransactionByHash(t.Context(), orphan); err == nil && pending {
			return
		}
	}
}

// A transaction is reorganised away, and its caller asks for it again: it takes its
// old nonce, so that it is mined once, whoever still had it in a pool.
func TestOrphanedTransactionIsSentAgain(t *testing.T) {
	for name, forget := range map[string]bool{"kept": false, "forgotten": true} {
		t.Run(name, func(t *testing.T) {
			f := start(t)
			base := f.Commit()
			s := f.sender(t)
			_, done := send(t.Context(), s, Candidate{To: echo})
			before := f.mine(t, done)
			if before.err != nil {
				t.Fatal(before.err)
			}
			f.reorganise(t, base, before.receipt, forget)
			_, done = send(t.Context(), s, Candidate{To: echo})
			after := f.mine(t, done)
			if after.err != nil {
				t.Fatal(after.err)
			}
			if after.receipt.BlockHash == before.receipt.BlockHash {
				t.Error("the receipt is of the orphaned block")
			}
			// Where it was kept, it was mined again before it was asked for.
			want := uint64(2)
			if forget {
				want = 1
			}
			if n, err := f.Client().NonceAt(t.Context(), s.From(), nil); err != nil || n != want {
				t.Errorf("nonce %d, %v, expected %d", n, err, want)
			}
		})
	}
}

// After a reorganisation the next transaction takes the nonce that has become
// free: with the one after it, it would wait for ever.
func TestNonceAfterAReorganisation(t *testing.T) {
	f := start(t)
	base := f.Commit()
	s := f.sender(t)
	_, done := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(1)})
	before := f.mine(t, done)
	if before.err != nil {
		t.Fatal(before.err)
	}
	f.reorganise(t, base, before.receipt, true)
	_, done = send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
	if n, err := f.Client().NonceAt(t.Context(), s.From(), nil); err != nil || n != 1 {
		t.Errorf("nonce %d, %v after one transaction", n, err)
	}
}

// A transaction waits behind one that is reorganised away and forgotten: that one
// is put back, although nobody asked for it.
func TestTransactionsBehindAnOrphanedOneAreMined(t *testing.T) {
	f := start(t)
	base := f.Commit()
	s := f.sender(t)
	_, done := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(1)})
	first := f.mine(t, done)
	if first.err != nil {
		t.Fatal(first.err)
	}
	f.proxy.Next("eth_sendRawTransaction", endpointtest.Swallow())
	sent, done := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	<-sent
	f.reorganise(t, base, first.receipt, true)
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
	// Its fee may have been raised meanwhile, so it is told by what it did.
	if n, err := f.Client().NonceAt(t.Context(), s.From(), nil); err != nil || n != 2 {
		t.Errorf("nonce %d, %v, expected both transactions", n, err)
	}
	if got, err := f.Client().BalanceAt(t.Context(), echo, nil); err != nil || got.Int64() != 3 {
		t.Errorf("%v wei arrived, %v, expected those of both", got, err)
	}
}
