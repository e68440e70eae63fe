// Package web3signer has transactions signed by Consensys' Web3Signer, or another program with its
// JSON-RPC method eth_signTransaction. What it answers is for the caller to check.
package web3signer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// Signer signs as one account, and implements transaction.Signer.
type Signer struct {
	url     string
	address common.Address
	client  *rpc.Client
}

// New returns the signer of an account, at a URL. Nothing is asked yet.
func New(url string, address common.Address) (*Signer, error) {
	client, err := rpc.DialOptions(context.Background(), url, rpc.WithHTTPClient(&http.Client{
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}))
	if err != nil {
		return nil, errors.New("web3signer.url: it cannot be used")
	}
	return &Signer{url: url, address: address, client: client}, nil
}

// Address returns the account.
func (s *Signer) Address() common.Address { return s.address }

// Holds returns nil when the signer answers and has the account's key.
func (s *Signer) Holds(ctx context.Context) error {
	var accounts []common.Address
	if err := s.client.CallContext(ctx, &accounts, "eth_accounts"); err != nil {
		return s.explain("ask for its accounts", err)
	}
	if !slices.Contains(accounts, s.address) {
		return fmt.Errorf("web3signer.url: the signer has no key of %s, but of %d other accounts: load the key there, or correct the address", s.address, len(accounts))
	}
	return nil
}

// maxAnswer bounds a signed transaction, in bytes.
const maxAnswer = 256 << 10

// Sign has a transaction signed.
func (s *Signer) Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	var signed hexutil.Bytes
	err := s.client.CallContext(ctx, &signed, "eth_signTransaction", map[string]any{
		"from": s.address, "to": tx.To(), "nonce": hexutil.Uint64(tx.Nonce()), "gas": hexutil.Uint64(tx.Gas()),
		"maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
		"value": (*hexutil.Big)(tx.Value()), "data": hexutil.Bytes(tx.Data()), "chainId": (*hexutil.Big)(chainID),
	})
	if err != nil {
		return nil, s.explain("sign a transaction", err)
	}
	if len(signed) > maxAnswer {
		return nil, fmt.Errorf("web3signer.url: the signer answers with %d bytes", len(signed))
	}
	back := new(types.Transaction)
	if err := back.UnmarshalBinary(signed); err != nil {
		return nil, fmt.Errorf("web3signer.url: the signer answers with no transaction: %w", err)
	}
	return back, nil
}

// explain says what could not be done, without the URL.
func (s *Signer) explain(what string, err error) error {
	return fmt.Errorf("web3signer.url: %s: %s", what, strings.ReplaceAll(err.Error(), s.url, "the signer"))
}
