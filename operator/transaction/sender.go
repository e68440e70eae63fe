package transaction

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/chain"
)

var (
	// ErrClosed is returned when the sender was closed; the transaction may be
	// mined later.
	ErrClosed = errors.New("sender closed")
	// ErrReplaced is returned when another transaction of the same account took
	// the nonce: the candidate was not executed.
	ErrReplaced = errors.New("another transaction of this account took its nonce")
	// ErrBusy is returned when too many transactions are on their way, or when
	// the node did not take the one before.
	ErrBusy = errors.New("transactions are waiting for the node")
)

const (
	maxPending   = 64               // transactions on their way
	maxAttempts  = 16               // of one transaction, each with a higher fee
	maxAge       = 30 * time.Minute // after which a transaction is given up
	maxDoublings = 3                // of recheck
	recheck      = time.Second      // between looks at receipts when no head comes; doubles with each
	rpcTimeout   = 10 * time.Second // of the owner's own requests
)

// Candidate is a transaction to be made.
type Candidate struct {
	To       common.Address
	Data     []byte
	Value    *big.Int // wei; nil is zero
	GasLimit uint64   // 0: found out by simulation, with a margin
	// Sent, when not nil, is called once a node has accepted the transaction. A
	// later replacement with a higher fee has another hash.
	Sent func(tx common.Hash)
}

func (c Candidate) value() *big.Int {
	if c.Value == nil {
		return new(big.Int)
	}
	return c.Value
}

// key identifies what a candidate does.
func (c Candidate) key() common.Hash {
	return crypto.Keccak256Hash(c.To[:], common.BigToHash(c.value()).Bytes(), c.Data)
}

// Config is what a sender works with.
type Config struct {
	Node *chain.Node
	// Key is that of the account; nil: Signer signs.
	Key    *ecdsa.PrivateKey
	Signer Signer
	// Reverts explains reverts; nil: only Solidity's own errors are known.
	Reverts *Decoder
	// MaxFeePerGas bounds what is paid in all, in wei per gas; nil or zero: no bound.
	MaxFeePerGas *big.Int
	// MaxPriorityFeePerGas bounds the tip, in wei per gas; nil or zero:
	// DefaultMaxPriorityFeePerGas.
	MaxPriorityFeePerGas *big.Int
	// StuckAfter is for how many blocks a transaction may wait before its fee is
	// raised. Default 3.
	StuckAfter uint64
	Logger     zerolog.Logger
}

// Sender sends the transactions of one account. It is safe for concurrent use.
// Close it.
type Sender struct {
	account
	cfg       Config
	ceilings  ceilings
	requests  chan request
	suggested atomic.Pointer[suggestion]
	cancel    context.CancelFunc
	done      chan struct{}

	noSimulation atomic.Bool // the node lacks eth_simulateV1
	spent        expenses
}

// New starts a sender.
func New(cfg Config) *Sender {
	if cfg.Reverts == nil {
		cfg.Reverts = NewDecoder()
	}
	if cfg.StuckAfter == 0 {
		cfg.StuckAfter = 3
	}
	if cfg.Key != nil {
		cfg.Signer = KeySigner(cfg.Key)
	}
	s := &Sender{
		account: account{
			node: cfg.Node, key: cfg.Signer, from: cfg.Signer.Address(),
			signer: types.LatestSignerForChainID(new(big.Int).SetUint64(cfg.Node.ChainID())),
		},
		cfg:      cfg,
		ceilings: newCeilings(cfg.MaxPriorityFeePerGas, cfg.MaxFeePerGas),
		requests: make(chan request),
		done:     make(chan struct{}),
	}
	s.ctx, s.cancel = context.WithCancel(context.Background()) // ends at Close
	go s.own()
	return s
}

// Close stops the sender and waits for its goroutine. Transactions on their way
// stay with the node.
func (s *Sender) Close() {
	s.cancel()
	<-s.done
}

// From returns the account.
func (s *Sender) From() common.Address { return s.from }

// Reverts returns the decoder that the sender explains reverts with.
func (s *Sender) Reverts() *Decoder { return s.cfg.Reverts }

// Call sends a transaction that calls a contract's method; value is in wei, nil for none.
func (s *Sender) Call(ctx context.Context, to chain.Contract, value *big.Int, method string, args ...any) (*types.Receipt, error) {
	data, err := to.ABI.Pack(method, args...)
	if err != nil {
		return nil, fmt.Errorf("encode call of %s: %w", method, err)
	}
	return s.Send(ctx, Candidate{To: to.Address, Data: data, Value: value})
}

// Send brings a transaction on chain and returns its receipt. The error is a
// *RevertError when the contract refuses: before anything is sent if the
// simulation shows it, else with the receipt. When ctx ends, the transaction may
// be mined later; sending the same candidate again joins it.
func (s *Sender) Send(ctx context.Context, c Candidate) (*types.Receipt, error) {
	e, err := s.submit(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("send transaction to %s: %w", c.To, err)
	}
	defer e.callers.Add(-1)
	accepted := e.accepted
	for {
		select {
		case <-accepted:
			accepted = nil
			if c.Sent != nil {
				c.Sent(*e.first.Load())
			}
		case <-e.finished:
			e.delivered.Store(true)
			if accepted != nil && c.Sent != nil && e.receipt != nil {
				c.Sent(*e.first.Load())
			}
			if e.err != nil {
				return nil, fmt.Errorf("send transaction to %s: %w", c.To, e.err)
			}
			return s.outcome(ctx, e)
		case <-ctx.Done():
			if refusal := e.refusal.Load(); refusal != nil && accepted != nil {
				return nil, fmt.Errorf("wait for transaction %s: %w; a node said: %w", e.first.Load(), ctx.Err(), *refusal)
			}
			return nil, fmt.Errorf("wait for transaction %s: %w", e.first.Load(), ctx.Err())
		}
	}
}

// submit joins the same candidate if it is on its way, or simulates it and hands
// it to the owner.
func (s *Sender) submit(ctx context.Context, c Candidate) (*entry, error) {
	e, err := s.request(ctx, request{key: c.key()})
	if e != nil || err != nil {
		return e, err
	}
	q, err := s.quote(ctx, c)
	if err != nil {
		return nil, err
	}
	return s.request(ctx, request{key: c.key(), candidate: &c, quote: q})
}

func (s *Sender) request(ctx context.Context, r request) (*entry, error) {
	r.reply = make(chan reply, 1)
	select {
	case s.requests <- r:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-s.ctx.Done():
		return nil, ErrClosed
	}
	select { // the owner always replies, and its requests are bounded
	case got := <-r.reply:
		return got.entry, got.err
	case <-s.done:
		return nil, ErrClosed
	}
}

// outcome turns the receipt of a failed transaction into the contract's reason.
func (s *Sender) outcome(ctx context.Context, e *entry) (*types.Receipt, error) {
	if e.receipt.Status == types.ReceiptStatusSuccessful {
		return e.receipt, nil
	}
	revert := &RevertError{text: "no reason found: out of gas, or the state has changed since", Tx: e.receipt.TxHash}
	// State after the block shows what came before the transaction in it; the
	// state before shows what holds no longer.
	number := e.receipt.BlockNumber.Uint64()
	for _, at := range []uint64{number, number - 1} {
		call := &chain.Call{From: s.from, To: e.candidate.To, Data: e.candidate.Data}
		if err := s.node.CallContracts(ctx, chain.AtNumber(at), call); err != nil {
			break
		}
		if data, ok := revertData(call.Err); ok {
			revert = s.cfg.Reverts.Decode(data)
			revert.Tx = e.receipt.TxHash
			break
		}
	}
	return e.receipt, revert
}
