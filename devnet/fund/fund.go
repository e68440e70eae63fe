// Package fund gives accounts of the devnet ether, and the tokens that operators stake.
package fund

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"

	mockerc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/MockERC20"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/eigenshift/avs/devnet/account"
)

// Deposit is what an operator stakes: its tokens, in wei. The strategy takes at most
// 1000 tokens in all, and half of that is gone.
var Deposit = new(big.Int).Mul(big.NewInt(2), big.NewInt(params.Ether))

// operatorEther pays for an operator's transactions.
var operatorEther = new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))

const (
	sendGas = 21_000
	mintGas = 200_000
)

// A Gift is what an account is given, in wei. Either may be zero.
type Gift struct {
	Ether  *big.Int `json:"ether"`
	Tokens *big.Int `json:"tokens"`
}

// ForOperator returns what an operator needs to register and to work.
func ForOperator() Gift { return Gift{Ether: operatorEther, Tokens: Deposit} }

// Faucet gives ether of an account of its own, and tokens that anybody can mint. It is
// safe for concurrent use.
type Faucet struct {
	client *ethclient.Client
	token  *mockerc20.ContractMockERC20
	from   account.Account
	signer types.Signer
	mu     sync.Mutex // held while transactions are under way: their nonces follow each other
}

// NewFaucet returns the faucet of a chain whose token is at an address.
func NewFaucet(ctx context.Context, client *ethclient.Client, token common.Address) (*Faucet, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	contract, err := mockerc20.NewContractMockERC20(token, client)
	if err != nil {
		return nil, fmt.Errorf("bind token: %w", err)
	}
	return &Faucet{client: client, token: contract, from: account.Faucet(), signer: types.LatestSignerForChainID(id)}, nil
}

// atOnce is to how many accounts gifts are under way at a time: of one account's transactions a
// node's pool keeps no more than 64 that it has not sorted in yet.
const atOnce = 25

// Give sends the gift to each account. It returns when they have it.
func (f *Faucet) Give(ctx context.Context, gift Gift, to ...common.Address) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	for some := range slices.Chunk(to, atOnce) {
		if err := f.give(ctx, gift, some); err != nil {
			return err
		}
	}
	return nil
}

func (f *Faucet) give(ctx context.Context, gift Gift, to []common.Address) error {
	// From before anything is sent: no block that has it is missed.
	heads := make(chan *types.Header, 64)
	subscription, err := f.client.SubscribeNewHead(ctx, heads)
	if err != nil {
		return fmt.Errorf("subscribe to heads: %w", err)
	}
	defer subscription.Unsubscribe()
	sent, err := f.send(ctx, gift, to)
	if err != nil {
		return err
	}
	for {
		if sent, err = f.review(ctx, sent); err != nil || len(sent) == 0 {
			return err
		}
		select {
		case <-heads:
		case err := <-subscription.Err():
			return fmt.Errorf("wait for the faucet's transactions: %w", errors.Join(err, ctx.Err()))
		case <-ctx.Done():
			return fmt.Errorf("wait for the faucet's transactions: %w", ctx.Err())
		}
	}
}

// send sends the transactions of a gift.
func (f *Faucet) send(ctx context.Context, gift Gift, to []common.Address) ([]*types.Transaction, error) {
	options, err := f.options(ctx)
	if err != nil {
		return nil, err
	}
	var sent []*types.Transaction
	for _, address := range to {
		if gift.Ether != nil && gift.Ether.Sign() > 0 {
			tx, err := f.transfer(ctx, options, address, gift.Ether)
			if err != nil {
				return nil, fmt.Errorf("send ether to %s: %w", address, err)
			}
			sent = append(sent, tx)
			options.Nonce.Add(options.Nonce, common.Big1)
		}
		if gift.Tokens != nil && gift.Tokens.Sign() > 0 {
			tx, err := f.token.Mint(options, address, gift.Tokens)
			if err != nil {
				return nil, fmt.Errorf("mint tokens for %s: %w", address, err)
			}
			sent = append(sent, tx)
			options.Nonce.Add(options.Nonce, common.Big1)
		}
	}
	return sent, nil
}

// options are those of the next transaction: all that were sent before have been mined.
func (f *Faucet) options(ctx context.Context) (*bind.TransactOpts, error) {
	nonce, err := f.client.PendingNonceAt(ctx, f.from.Address)
	if err != nil {
		return nil, fmt.Errorf("read nonce of %s: %w", f.from.Name, err)
	}
	head, err := f.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read head: %w", err)
	}
	tip := big.NewInt(params.GWei)
	return &bind.TransactOpts{
		Context: ctx, From: f.from.Address, Nonce: new(big.Int).SetUint64(nonce), GasLimit: mintGas,
		GasTipCap: tip, GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(head.BaseFee, common.Big2)),
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, f.signer, f.from.Key)
		},
	}, nil
}

func (f *Faucet) transfer(ctx context.Context, o *bind.TransactOpts, to common.Address, value *big.Int) (*types.Transaction, error) {
	tx, err := types.SignNewTx(f.from.Key, f.signer, &types.DynamicFeeTx{
		ChainID: f.signer.ChainID(), Nonce: o.Nonce.Uint64(), To: &to, Value: value,
		Gas: sendGas, GasTipCap: o.GasTipCap, GasFeeCap: o.GasFeeCap,
	})
	if err != nil {
		return nil, err
	}
	return tx, f.client.SendTransaction(ctx, tx)
}

// review returns the transactions that are not in a block yet. One that failed is an error.
func (f *Faucet) review(ctx context.Context, sent []*types.Transaction) ([]*types.Transaction, error) {
	for i, tx := range sent {
		receipt, err := f.client.TransactionReceipt(ctx, tx.Hash())
		switch {
		case errors.Is(err, ethereum.NotFound):
			return sent[i:], nil // and so are those after it
		case err != nil:
			return nil, fmt.Errorf("read receipt of the faucet's transaction %s: %w", tx.Hash(), err)
		case receipt.Status != types.ReceiptStatusSuccessful:
			return nil, fmt.Errorf("the faucet's transaction %s to %s failed", tx.Hash(), tx.To())
		}
	}
	return nil, nil
}
