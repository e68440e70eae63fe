package deploy

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

// Chain is what a deployment needs: JSON-RPC, and somebody who makes blocks.
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
	// maxBlocks in which the transactions of a batch must have been mined.
	maxBlocks = 20
)

// Fees: far above what a development chain asks for, and a transaction in all
// below what nodes refuse as a mistake (one ether).
var (
	feeCap = big.NewInt(50 * params.GWei)
	tipCap = big.NewInt(params.GWei)
)

// A sender sends transactions of one account in batches: each is signed with the
// nonce that follows, and settle mines them all in as few blocks as they fit in.
// The first error is kept and returned by settle, so that a list of calls reads
// as one.
type sender struct {
	ctx    context.Context // of the deployment that the sender belongs to
	chain  Chain
	client *ethclient.Client
	from   account.Account
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

func newSender(ctx context.Context, chain Chain, from account.Account) (*sender, error) {
	client := chain.Client()
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	nonce, err := client.PendingNonceAt(ctx, from.Address)
	if err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", from.Name, err)
	}
	return &sender{
		ctx: ctx, chain: chain, client: client, from: from,
		signer: types.LatestSignerForChainID(id), nonce: nonce,
	}, nil
}

// next returns the options with which a binding makes the next transaction of
// the batch, and remembers what it is for.
func (s *sender) next(what string) *bind.TransactOpts {
	s.label = what
	return &bind.TransactOpts{
		Context: s.ctx,
		From:    s.from.Address,
		Nonce:   new(big.Int).SetUint64(s.nonce),
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, s.signer, s.from.Key)
		},
		GasLimit:  gasLimit,
		GasFeeCap: feeCap,
		GasTipCap: tipCap,
		NoSend:    true,
	}
}

// call takes the transaction that a binding made with next.
func (s *sender) call(tx *types.Transaction, err error) {
	if s.err != nil {
		return
	}
	if err != nil {
		s.err = fmt.Errorf("%s: %w", s.label, err)
		return
	}
	s.batch = append(s.batch, step{what: s.label, tx: tx})
	s.nonce++
}

// create takes the creation that a binding made with next, and returns the
// address that the contract will have.
func (s *sender) create(address common.Address, tx *types.Transaction, _ any, err error) common.Address {
	s.call(tx, err)
	return address
}

// createCode deploys a contract from its creation code.
func (s *sender) createCode(what string, code []byte) common.Address {
	address := s.address(0)
	s.send(what, nil, nil, code)
	return address
}

// send adds a plain transaction: to nil creates a contract, value nil is none.
func (s *sender) send(what string, to *common.Address, value *big.Int, data []byte) {
	options := s.next(what)
	tx, err := options.Signer(s.from.Address, types.NewTx(&types.DynamicFeeTx{
		ChainID:   s.signer.ChainID(),
		Nonce:     s.nonce,
		GasTipCap: tipCap,
		GasFeeCap: feeCap,
		Gas:       gasLimit,
		To:        to,
		Value:     value,
		Data:      data,
	}))
	s.call(tx, err)
}

// address returns the address of the contract that the transaction after the
// next n creates.
func (s *sender) address(n uint64) common.Address {
	return crypto.CreateAddress(s.from.Address, s.nonce+n)
}

// settle sends the batch, has it mined, and checks that everything succeeded.
func (s *sender) settle() error {
	batch := s.batch
	s.batch = nil
	if s.err != nil {
		return s.err
	}
	for _, step := range batch {
		if err := s.client.SendTransaction(s.ctx, step.tx); err != nil {
			return s.fail(fmt.Errorf("%s: send transaction: %w", step.what, err))
		}
	}
	for range maxBlocks {
		if len(batch) == 0 {
			return nil
		}
		if err := s.chain.Mine(s.ctx); err != nil {
			return s.fail(fmt.Errorf("%s: %w", batch[0].what, err))
		}
		var err error
		if batch, err = s.mined(batch); err != nil {
			return s.fail(err)
		}
	}
	if len(batch) > 0 {
		return s.fail(fmt.Errorf("%s: not mined within %d blocks", batch[0].what, maxBlocks))
	}
	return nil
}

// mined checks the transactions that are in a block by now, and returns the rest.
func (s *sender) mined(batch []step) ([]step, error) {
	for i, step := range batch {
		receipt, err := s.client.TransactionReceipt(s.ctx, step.tx.Hash())
		switch {
		case errors.Is(err, ethereum.NotFound):
			return batch[i:], nil // and so are those after it: they are in order of nonces
		case err != nil:
			return nil, fmt.Errorf("%s: read receipt: %w", step.what, err)
		case receipt.Status != types.ReceiptStatusSuccessful:
			return nil, fmt.Errorf("%s: %w", step.what, s.reason(step.tx, receipt))
		}
	}
	return nil, nil
}

// reason finds out why a transaction failed, by calling what it called on the
// state before its block.
func (s *sender) reason(tx *types.Transaction, receipt *types.Receipt) error {
	before := new(big.Int).Sub(receipt.BlockNumber, common.Big1)
	_, err := s.client.CallContract(s.ctx, ethereum.CallMsg{
		From: s.from.Address, To: tx.To(), Gas: tx.Gas(), Value: tx.Value(), Data: tx.Data(),
	}, before)
	if err == nil {
		return fmt.Errorf("transaction %s failed in block %d", tx.Hash(), receipt.BlockNumber)
	}
	if data, ok := ethclient.RevertErrorData(err); ok && len(data) >= 4 {
		return fmt.Errorf("transaction %s failed: %w (revert data %#x)", tx.Hash(), err, data)
	}
	return fmt.Errorf("transaction %s failed: %w", tx.Hash(), err)
}

func (s *sender) fail(err error) error {
	s.err = err
	return err
}
