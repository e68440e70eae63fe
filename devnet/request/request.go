// Package request makes requests of tasks, of task managers whose tasks are requests.
package request

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/eigenshift/avs/bindings/requesttaskmanager"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/eigenshift"
)

// Make requests a task with a spec, from [account.User], for the least payment that the task
// manager takes. It returns the id of the request when it is in a block.
func Make(ctx context.Context, client *ethclient.Client, manager common.Address, spec []byte) (eigenshift.TaskID, error) {
	contract, err := requesttaskmanager.NewRequestTaskManager(manager, client)
	if err != nil {
		return 0, fmt.Errorf("bind task manager: %w", err)
	}
	payment, err := contract.MinPayment(&bind.CallOpts{Context: ctx}, spec)
	if err != nil {
		return 0, fmt.Errorf("ask the task manager what the request costs: %w", err)
	}
	options, err := options(ctx, client, payment)
	if err != nil {
		return 0, err
	}
	tx, err := contract.Request(options, spec)
	if err != nil {
		return 0, fmt.Errorf("send request: %w", err)
	}
	receipt, err := bind.WaitMined(ctx, client, tx)
	if err != nil {
		return 0, fmt.Errorf("wait for request %s: %w", tx.Hash(), err)
	}
	for _, log := range receipt.Logs {
		if made, err := contract.ParseRequested(*log); err == nil && log.Address == manager {
			return eigenshift.TaskID(made.Id), nil
		}
	}
	return 0, fmt.Errorf("transaction %s makes no request: it has failed", tx.Hash())
}

func options(ctx context.Context, client *ethclient.Client, payment *big.Int) (*bind.TransactOpts, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("read chain id: %w", err)
	}
	user, signer := account.User(), types.LatestSignerForChainID(id)
	return &bind.TransactOpts{
		Context: ctx, From: user.Address, Value: payment,
		Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
			return types.SignTx(tx, signer, user.Key)
		},
	}, nil
}
