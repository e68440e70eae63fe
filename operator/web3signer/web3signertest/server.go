// Package web3signertest is a signer for tests that speaks the JSON-RPC of Consensys' Web3Signer
// over HTTP: eth_accounts and eth_signTransaction.
package web3signertest

import (
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Server is a signer with one key.
type Server struct {
	URL string
	// Answer, when not nil, answers in the signer's place; set it before the first request.
	Answer func(*types.Transaction) (any, error)

	key    *ecdsa.PrivateKey
	signed atomic.Int32
}

// Start starts a signer, which ends with the test.
func Start(t testing.TB, key *ecdsa.PrivateKey) *Server {
	t.Helper()
	s := &Server{key: key}
	server := httptest.NewServer(http.HandlerFunc(s.serve))
	t.Cleanup(server.Close)
	s.URL = server.URL
	return s
}

// Signed is how many transactions were signed.
func (s *Server) Signed() int { return int(s.signed.Load()) }

// transaction is what eth_signTransaction takes.
type transaction struct {
	From                 common.Address  `json:"from"`
	To                   *common.Address `json:"to"`
	Gas                  hexutil.Uint64  `json:"gas"`
	Nonce                hexutil.Uint64  `json:"nonce"`
	MaxFeePerGas         *hexutil.Big    `json:"maxFeePerGas"`
	MaxPriorityFeePerGas *hexutil.Big    `json:"maxPriorityFeePerGas"`
	Value                *hexutil.Big    `json:"value"`
	Data                 hexutil.Bytes   `json:"data"`
	ChainID              *hexutil.Big    `json:"chainId"`
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	var request struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if r.Method != http.MethodPost || json.NewDecoder(r.Body).Decode(&request) != nil {
		http.Error(w, "no JSON-RPC", http.StatusBadRequest)
		return
	}
	result, err := s.answer(request.Method, request.Params)
	answer := map[string]any{"jsonrpc": "2.0", "id": request.ID, "result": result}
	if err != nil {
		delete(answer, "result")
		answer["error"] = map[string]any{"code": -32000, "message": err.Error()}
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer)
}

func (s *Server) answer(method string, params []json.RawMessage) (any, error) {
	own := crypto.PubkeyToAddress(s.key.PublicKey)
	switch method {
	case "eth_accounts":
		return []common.Address{own}, nil
	case "eth_signTransaction":
		var asked transaction
		if len(params) != 1 {
			return nil, errors.New("one parameter expected")
		}
		if err := json.Unmarshal(params[0], &asked); err != nil {
			return nil, err
		}
		if asked.From != own {
			return nil, fmt.Errorf("no key of %s", asked.From)
		}
		return s.sign(asked)
	default:
		return nil, errors.New("method not found")
	}
}

func (s *Server) sign(asked transaction) (any, error) {
	chainID := asked.ChainID.ToInt()
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: chainID, Nonce: uint64(asked.Nonce), To: asked.To, Data: asked.Data, Value: asked.Value.ToInt(),
		Gas: uint64(asked.Gas), GasTipCap: asked.MaxPriorityFeePerGas.ToInt(), GasFeeCap: asked.MaxFeePerGas.ToInt(),
	})
	if s.Answer != nil {
		return s.Answer(tx)
	}
	signed, err := types.SignTx(tx, types.LatestSignerForChainID(chainID), s.key)
	if err != nil {
		return nil, err
	}
	s.signed.Add(1)
	raw, err := signed.MarshalBinary()
	return hexutil.Bytes(raw), err
}

// Inner is a transaction's content, of a chain, to be signed in another way.
func Inner(tx *types.Transaction, chainID *big.Int) *types.DynamicFeeTx {
	return &types.DynamicFeeTx{
		ChainID: chainID, Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Value: tx.Value(),
		Gas: tx.Gas(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
	}
}
