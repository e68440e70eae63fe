package transaction

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/operator/internal/testnode"
)

// reorganise drops the blocks after base and makes others, one more than count.
// Forgotten transactions are in no pool any more.
func (f *fixture) reorganise(t *testing.T, base common.Hash, count int, forget bool) {
	t.Helper()
	if err := f.Fork(base); err != nil {
		t.Fatal(err)
	}
	if forget {
		f.awaitReturn(t)
		f.Rollback()
	}
	for range count + 1 {
		f.Commit()
	}
}

// awaitReturn waits until the orphaned transactions are back in the pool, which they come
// to some time after the fork.
func (f *fixture) awaitReturn(t *testing.T) {
	t.Helper()
	account := crypto.PubkeyToAddress(f.Key.PublicKey)
	for t.Context().Err() == nil {
		used, err := f.Client().NonceAt(t.Context(), account, nil)
		if err != nil {
			t.Fatal(err)
		}
		if next, err := f.Client().PendingNonceAt(t.Context(), account); err != nil {
			t.Fatal(err)
		} else if next > used {
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
			f.reorganise(t, base, int(before.receipt.BlockNumber.Int64()), forget)
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
	f.reorganise(t, base, int(before.receipt.BlockNumber.Int64()), true)
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
	f.proxy.Spoil("eth_sendRawTransaction", testnode.Swallow)
	sent, done := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	<-sent
	f.reorganise(t, base, int(first.receipt.BlockNumber.Int64()), true)
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
