package web3signer_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
	"github.com/eigenshift/avs/operator/transaction"
	"github.com/eigenshift/avs/operator/web3signer"
	"github.com/eigenshift/avs/operator/web3signer/web3signertest"
)

func mustKey(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// sender sends from an account with ether, whose key a signer at a URL may have.
func sender(t *testing.T, key *ecdsa.PrivateKey, url string) (*transaction.Sender, *chain.Node) {
	t.Helper()
	node := nodetest.StartFor(t, key, nil)
	node.MineEvery(t, 20*time.Millisecond)
	link, err := chain.Dial(t.Context(), chain.Config{URLs: []string{node.URL}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	signer, err := web3signer.New(url, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	s := transaction.New(transaction.Config{Node: link, Signer: signer, Logger: zerolog.Nop()})
	t.Cleanup(s.Close)
	return s, link
}

func TestTransactionsAreSignedElsewhere(t *testing.T) {
	key := mustKey(t)
	server := web3signertest.Start(t, key)
	s, _ := sender(t, key, server.URL)
	receipt, err := s.Send(t.Context(), transaction.Candidate{To: common.Address{7}, Value: big.NewInt(5)})
	if err != nil || receipt.Status != types.ReceiptStatusSuccessful || server.Signed() == 0 {
		t.Fatalf("%v, %v", receipt, err)
	}
}

// Whatever a signer answers, nothing is sent that was not asked for.
func TestHostileSigners(t *testing.T) {
	key, other := mustKey(t), mustKey(t)
	chainID := big.NewInt(nodetest.ChainID)
	raw := func(tx *types.Transaction) string {
		data, err := tx.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return hexutil.Encode(data)
	}
	for name, answer := range map[string]func(*types.Transaction) (any, error){
		"another key": func(tx *types.Transaction) (any, error) {
			return raw(types.MustSignNewTx(other, types.LatestSignerForChainID(chainID), web3signertest.Inner(tx, chainID))), nil
		},
		"another target": func(tx *types.Transaction) (any, error) {
			inner := web3signertest.Inner(tx, chainID)
			inner.To = &common.Address{66}
			return raw(types.MustSignNewTx(key, types.LatestSignerForChainID(chainID), inner)), nil
		},
		"another chain": func(tx *types.Transaction) (any, error) {
			return raw(types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(1)), web3signertest.Inner(tx, big.NewInt(1)))), nil
		},
		"not signed":     func(tx *types.Transaction) (any, error) { return raw(tx), nil },
		"no transaction": func(*types.Transaction) (any, error) { return "0x0102", nil },
		"nonsense":       func(*types.Transaction) (any, error) { return map[string]int{"a": 1}, nil },
		"nothing":        func(*types.Transaction) (any, error) { return nil, nil },
		"a refusal":      func(*types.Transaction) (any, error) { return nil, errors.New("Signing is not allowed") },
	} {
		t.Run(name, func(t *testing.T) {
			server := web3signertest.Start(t, key)
			server.Answer = answer
			s, node := sender(t, key, server.URL)
			_, err := s.Send(t.Context(), transaction.Candidate{To: common.Address{7}})
			if err == nil || name == "a refusal" && !strings.Contains(err.Error(), "not allowed") || strings.Contains(err.Error(), server.URL) {
				t.Errorf("%v", err)
			}
			if n, err := node.Client().PendingNonceAt(t.Context(), s.From()); err != nil || n != 0 {
				t.Errorf("%d transactions were sent, %v", n, err)
			}
		})
	}
}

// A signer that says nothing is given up, and one that is not there or has another key is named.
func TestSignersThatCannot(t *testing.T) {
	key := mustKey(t)
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // else the server does not notice that the other side has left
		<-r.Context().Done()
	}))
	defer silent.Close()
	signer, err := web3signer.New(silent.URL, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := signer.Holds(ctx); err == nil || !strings.Contains(err.Error(), "web3signer.url") {
		t.Errorf("a silent signer: %v", err)
	}
	server := web3signertest.Start(t, key)
	own, err := web3signer.New(server.URL, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	if err := own.Holds(t.Context()); err != nil {
		t.Error(err)
	}
	others, err := web3signer.New(server.URL, common.Address{9})
	if err != nil {
		t.Fatal(err)
	}
	if err := others.Holds(t.Context()); err == nil || !strings.Contains(err.Error(), "no key of 0x09") {
		t.Errorf("another's key: %v", err)
	}
}
