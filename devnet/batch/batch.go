// Package batch sends the transactions of one account in batches: what a
// deployment consists of.
package batch

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/devnet/account"
)

// Chain is what a batch needs: JSON-RPC, and somebody who makes blocks.
type Chain interface {
	Client() *ethclient.Client
	// Mine brings about one more block, of what was sent before. On a chain that
	// makes blocks by itself it waits for the next one.
	Mine(ctx context.Context) error
}

const (
	// gasLimit of each transaction of a deployment. What is not used is
	// returned; the limit lies below osaka's cap for a transaction.
	gasLimit = 16_000_000
	// MaxBlocks in which the transactions of a batch must have been mined.
	MaxBlocks = 20
)

// Fees: far above what a development chain asks for, and a transaction in all
// below what nodes refuse as a mistake (one ether).
var (
	feeCap = big.NewInt(50 * params.GWei)
	tipCap = big.NewInt(params.GWei)
)

// A Batch is transactions of one account: each is signed with the nonce that
// follows, and Settle mines them all in as few blocks as they fit in. The first
// error is kept and returned by Settle, so that a list of calls reads as one.
// After Settle the next batch begins.
type Batch struct {
	Context context.Context // of the deployment that the batch belongs to
	Chain   Chain
	Client  *ethclient.Client
	From    account.Account

	signer types.Signer
	nonce  uint64
	batch  []step
	label  string
	err    error
}

// A step is a transaction of a batch, with what it does in words.
type step struct {
	what string
	tx   *types.Transaction
}

// New returns an empty batch of an account, which needs ether.
func New(ctx context.Context, chain Chain, from account.Account) (*Batch, error) {
	client := chain.Client()
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	nonce, err := client.PendingNonceAt(ctx, from.Address)
	if err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", from.Name, err)
	}
	return &Batch{
		Context: ctx, Chain: chain, Client: client, From: from,
		signer: types.LatestSignerForChainID(id), nonce: nonce,
	}, nil
}

// ChainID returns the id of the chain.
func (b *Batch) ChainID() *big.Int { return b.signer.ChainID() }

// Bind returns a generated binding of a contract, whose transactions are for the batch. That the
// interface in generated code does not parse is no error that could be met.
func Bind[T any](b *Batch, at common.Address, binding func(common.Address, bind.ContractTransactor) (*T, error)) *T {
	bound, err := binding(at, b.Client)
	if err != nil {
		panic(err)
	}
	return bound
}

// Next returns the options with which a binding makes the next transaction of
// the batch, and remembers what it is for.
func (b *Batch) Next(what string) *bind.TransactOpts {
	b.label = what
	return &bind.TransactOpts{
		Context: b.Context,
		From:    b.From.Address,
		Nonce:   new(big.Int).SetUint64(b.nonce),
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, b.signer, b.From.Key)
		},
		GasLimit:  gasLimit,
		GasFeeCap: feeCap,
		GasTipCap: tipCap,
		NoSend:    true,
	}
}

// Call takes the transaction that a binding made with Next.
func (b *Batch) Call(tx *types.Transaction, err error) {
	if b.err != nil {
		return
	}
	if err != nil {
		b.err = fmt.Errorf("%s: %w", b.label, err)
		return
	}
	b.batch = append(b.batch, step{what: b.label, tx: tx})
	b.nonce++
}

// Create takes the creation that a binding made with Next, and returns the
// Address that the contract will have.
func (b *Batch) Create(address common.Address, tx *types.Transaction, _ any, err error) common.Address {
	b.Call(tx, err)
	return address
}

// CreateCode deploys a contract from its creation code.
func (b *Batch) CreateCode(what string, code []byte) common.Address {
	address := b.Address(0)
	b.Send(what, nil, nil, code)
	return address
}

// Send adds a plain transaction: to nil creates a contract, value nil is none.
func (b *Batch) Send(what string, to *common.Address, value *big.Int, data []byte) {
	options := b.Next(what)
	tx, err := options.Signer(b.From.Address, types.NewTx(&types.DynamicFeeTx{
		ChainID:   b.signer.ChainID(),
		Nonce:     b.nonce,
		GasTipCap: tipCap,
		GasFeeCap: feeCap,
		Gas:       gasLimit,
		To:        to,
		Value:     value,
		Data:      data,
	}))
	b.Call(tx, err)
}

// Address returns the address of the contract that the transaction after the
// Next n creates.
func (b *Batch) Address(n uint64) common.Address {
	return crypto.CreateAddress(b.From.Address, b.nonce+n)
}

// Settle sends the batch, has it mined, and checks that everything succeeded.
func (b *Batch) Settle() error {
	batch := b.batch
	b.batch = nil
	if b.err != nil {
		return b.err
	}
	for _, step := range batch {
		if err := b.Client.SendTransaction(b.Context, step.tx); err != nil {
			return b.Fail(fmt.Errorf("%s: send transaction: %w", step.what, err))
		}
	}
	for range MaxBlocks {
		if len(batch) == 0 {
			return nil
		}
		if err := b.Chain.Mine(b.Context); err != nil {
			return b.Fail(fmt.Errorf("%s: %w", batch[0].what, err))
		}
		var err error
		if batch, err = b.mined(batch); err != nil {
			return b.Fail(err)
		}
	}
	if len(batch) > 0 {
		return b.Fail(fmt.Errorf("%s: not mined within %d blocks", batch[0].what, MaxBlocks))
	}
	return nil
}

// mined checks the transactions that are in a block by now, and returns the rest.
func (b *Batch) mined(batch []step) ([]step, error) {
	for i, step := range batch {
		receipt, err := b.Client.TransactionReceipt(b.Context, step.tx.Hash())
		switch {
		case errors.Is(err, ethereum.NotFound):
			return batch[i:], nil // and so are those after it: they are in order of nonces
		case err != nil:
			return nil, fmt.Errorf("%s: read receipt: %w", step.what, err)
		case receipt.Status != types.ReceiptStatusSuccessful:
			return nil, fmt.Errorf("%s: %w", step.what, b.reason(step.tx, receipt))
		}
	}
	return nil, nil
}

// reason finds out why a transaction failed, by calling what it called on the
// state before its block.
func (b *Batch) reason(tx *types.Transaction, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	_, err := b.Client.CallContract(b.Context, ethereum.CallMsg{
		From: b.From.Address, To: tx.To(), Gas: tx.Gas(), Value: tx.Value(), Data: tx.Data(),
	}, before)
	if err == nil {
		return fmt.Errorf("transaction %s failed in block %d", tx.Hash(), receipt.BlockNumber)
	}
	if data, ok := ethclient.RevertErrorData(err); ok && len(data) >= 4 {
		return fmt.Errorf("transaction %s failed: %w (revert data %#x)", tx.Hash(), err, data)
	}
	return fmt.Errorf("transaction %s failed: %w", tx.Hash(), err)
}

// Fail keeps the first error for Settle, and returns it.
func (b *Batch) Fail(err error) error {
	if b.err == nil {
		b.err = err
	}
	return b.err
}
