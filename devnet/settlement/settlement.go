// Package settlement watches tasks settle, and describes what they have settled with.
package settlement

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/event"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/history"
)

// Watch is a subscription to tasks that settle.
type Watch struct {
	event.Subscription
	C <-chan *rotatingtaskmanager.RotatingTaskManagerTaskSettled
}

// Subscribe watches tasks of a task manager that settle from now on.
func Subscribe(ctx context.Context, client *ethclient.Client, manager common.Address) (*Watch, error) {
	contract := chain.Bound(rotatingtaskmanager.NewRotatingTaskManagerFilterer(manager, client))
	settled := make(chan *rotatingtaskmanager.RotatingTaskManagerTaskSettled, 1)
	subscription, err := contract.WatchTaskSettled(&bind.WatchOpts{Context: ctx}, settled, nil, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("subscribe to settlements: %w", err)
	}
	return &Watch{Subscription: subscription, C: settled}, nil
}

// Await returns the first settlement of a wanted task. An error that stop receives ends it.
func (w *Watch) Await(ctx context.Context, client *ethclient.Client, wanted func(eigenshift.TaskID) bool, stop <-chan error) (network.Settlement, error) {
	for {
		select {
		case settled := <-w.C:
			if id := eigenshift.TaskID(settled.Id); wanted(id) {
				return find(ctx, client, settled.Raw.Address, id, settled.Raw.TxHash)
			}
		case err := <-w.Err():
			return network.Settlement{}, fmt.Errorf("wait for a task to settle: %w", cmp.Or(err, errClosed))
		case err := <-stop:
			return network.Settlement{}, err
		case <-ctx.Done():
			return network.Settlement{}, fmt.Errorf("wait for a task to settle: %w", ctx.Err())
		}
	}
}

var errClosed = errors.New("subscription closed")

// find reads the settlement of a task that a transaction contains.
func find(ctx context.Context, client *ethclient.Client, manager common.Address, id eigenshift.TaskID, tx common.Hash) (network.Settlement, error) {
	transaction, _, err := client.TransactionByHash(ctx, tx)
	if err != nil {
		return network.Settlement{}, fmt.Errorf("read transaction %s: %w", tx, err)
	}
	receipt, err := client.TransactionReceipt(ctx, tx)
	if err != nil {
		return network.Settlement{}, fmt.Errorf("read receipt of transaction %s: %w", tx, err)
	}
	submitted, err := Submission(transaction, manager)
	if err != nil {
		return network.Settlement{}, err
	}
	s := network.Settlement{ID: id, Receipt: receipt}
	if submitted != nil {
		s.Response = submitted.Response
	}
	return s, nil
}

// Submission returns what a transaction handed to the task manager; nil where it was not
// submitted to the task manager directly.
func Submission(tx *types.Transaction, manager common.Address) (*history.Submission, error) {
	if tx.To() == nil || *tx.To() != manager {
		return nil, nil
	}
	submitted, err := history.DecodeSubmission(tx.Data())
	if errors.Is(err, history.ErrNotSubmit) {
		return nil, nil
	}
	return &submitted, err
}
