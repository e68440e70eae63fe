// Package testchain gives tests of an AVS a chain with the real EigenLayer contracts, the AVS on it
// as its plan deploys it, and operators that have registered as operators do. Blocks come when the
// test says so.
package testchain

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/genesis"
	"github.com/eigenshift/avs/devnet/install"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	operatorchain "github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/deployment"
	"github.com/eigenshift/avs/operator/eigenlayer"
)

// pollInterval is how often an operator's node is asked for a new head.
const pollInterval = 5 * time.Millisecond

// Chain is a running chain with an AVS on it. Its methods end the test at an error.
type Chain struct {
	// Deployment says where everything is. The AVS's own contracts are there under the names
	// that its plan gives them.
	Deployment *deployment.File
	// Node is the chain as an operator reads it.
	Node *operatorchain.Node

	t        testing.TB
	chain    *chain.Chain
	operator backend.Backend
}

// Start returns a chain on which an AVS is deployed and so many operators have registered, which
// takes a second. It ends with the test. Addresses and keys are the same in each run.
func Start(t testing.TB, deploy deployment.Deploy, operators int) *Chain {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	c := &Chain{t: t}
	initial, err := genesis.New()
	c.check("make the genesis block", err)
	c.chain, err = chain.Start(chain.Config{Alloc: initial.Alloc, Logger: zerolog.Nop()})
	c.check("start the chain", err)
	t.Cleanup(func() {
		if err := c.chain.Close(); err != nil {
			t.Errorf("close the chain: %v", err)
		}
	})
	c.Deployment, err = install.AVS(ctx, network.Site{Chain: c.chain, EigenLayer: initial.EigenLayer}, "test", deploy)
	c.check("deploy the AVS", err)
	c.Node, err = operatorchain.Dial(ctx, operatorchain.Config{
		URLs: []string{c.chain.RPC()}, ChainID: chain.ID, PollInterval: pollInterval, Logger: zerolog.Nop(),
	})
	c.check("connect to the chain", err)
	t.Cleanup(c.Node.Close)
	of := c.Deployment.Operators.Contracts
	c.operator, err = eigenlayer.Open(ctx, eigenlayer.Config{
		Node: c.Node, TaskManager: of.TaskManager, ServiceManager: of.ServiceManager, Quorums: []uint8{0}, Logger: zerolog.Nop(),
	})
	c.check("find the operator table", err)
	c.check("register operators", c.register(ctx, operators))
	return c
}

// check ends the test at an error.
func (c *Chain) check(doing string, err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatalf("%s: %v", doing, err)
	}
}

// Mine makes so many blocks.
func (c *Chain) Mine(blocks int) {
	c.t.Helper()
	for range blocks {
		c.check("make a block", c.chain.Mine(c.t.Context()))
	}
}

// Transact makes a block with a transaction, which must succeed, and returns its receipt. It takes
// what bindings return.
func (c *Chain) Transact(tx *types.Transaction, err error) *types.Receipt {
	c.t.Helper()
	c.check("send a transaction", err)
	c.Mine(1)
	receipt, err := c.chain.Client().TransactionReceipt(c.t.Context(), tx.Hash())
	c.check("fetch the receipt", err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		c.t.Fatalf("transaction %s failed: %d of %d gas used", tx.Hash(), receipt.GasUsed, tx.Gas())
	}
	return receipt
}

// RPC is the HTTP URL of the chain, for programs that are given one.
func (c *Chain) RPC() string { return c.chain.RPC() }

// Client is a client of the chain, as bindings take it.
func (c *Chain) Client() bind.ContractBackend { return c.chain.Client() }

// Head returns the newest block.
func (c *Chain) Head() eigenshift.Block {
	c.t.Helper()
	header, err := c.chain.Client().HeaderByNumber(c.t.Context(), nil)
	c.check("fetch the head", err)
	return eigenshift.Block{Number: header.Number.Uint64(), Hash: header.Hash(), Parent: header.ParentHash, Time: header.Time}
}

// Owner sends as the owner of the contracts, User as somebody with ether and no role.
func (c *Chain) Owner() *bind.TransactOpts { return c.options(account.Deployer()) }

// User: see [Chain.Owner].
func (c *Chain) User() *bind.TransactOpts { return c.options(account.User()) }

// Operator sends as the operator with that number. Numbers start at 1.
func (c *Chain) Operator(number int) *bind.TransactOpts { return c.options(account.Operator(number)) }

func (c *Chain) options(from account.Account) *bind.TransactOpts {
	c.t.Helper()
	options, err := bind.NewKeyedTransactorWithChainID(from.Key, big.NewInt(chain.ID))
	c.check("make options of transactions", err)
	options.Context = c.t.Context()
	return options
}

// Domain is that of the AVS's digests.
func (c *Chain) Domain() eigenshift.Domain {
	return eigenshift.Domain{ChainID: chain.ID, TaskManager: c.TaskManager()}
}

// TaskManager is the address of the AVS's contract.
func (c *Chain) TaskManager() common.Address { return c.Deployment.Operators.Contracts.TaskManager }
