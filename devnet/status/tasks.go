package status

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/devnet/settlement"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/history"
)

// maxTasks is how many tasks a status has.
const maxTasks = 50

// Task is a task that has settled.
type Task struct {
	ID        uint64         `json:"id"`
	Proposer  common.Address `json:"proposer"`
	Submitter common.Address `json:"submitter"`
	Block     uint64         `json:"block"`
	Tx        common.Hash    `json:"tx"`
	GasUsed   uint64         `json:"gas_used"`
	// Signers is how many operators signed. It is nil when that cannot be told,
	// because the task was not submitted to the task manager directly.
	Signers *int `json:"signers"`
	// Answer is what the task has settled with, as the network describes it; Text is the
	// same for people.
	Answer any    `json:"answer"`
	Text   string `json:"text"`
}

// Tasks returns the last tasks that settled, oldest first.
func Tasks(ctx context.Context, node *chain.Node, n network.Network, d *network.Deployment) ([]Task, error) {
	settled, err := history.NewEvents(node, d.Operators.Contracts.TaskManager).Newest(ctx, d.Block, maxTasks)
	if err != nil {
		return nil, err
	}
	transactions, receipts, err := fetch(ctx, node, settled)
	if err != nil {
		return nil, fmt.Errorf("read settlements: %w", err)
	}
	operators, err := roster.Open(node.Client(), d)
	if err != nil {
		return nil, err
	}
	all := make([]Task, len(settled))
	for i, event := range settled {
		if all[i], err = describe(ctx, n, d, operators, event, transactions[i], receipts[i]); err != nil {
			return nil, fmt.Errorf("task %d: %w", event.Task, err)
		}
	}
	return all, nil
}

// describe returns a task as its settlement, the transaction that contains that, and the
// network tell of it.
func describe(ctx context.Context, n network.Network, d *network.Deployment, operators roster.Roster, event history.Event, tx *types.Transaction, receipt *types.Receipt) (Task, error) {
	task := Task{
		ID: uint64(event.Task), Proposer: event.Proposer, Submitter: event.Submitter,
		Block: event.Block.Number, Tx: event.Tx, GasUsed: receipt.GasUsed,
	}
	submitted, err := settlement.Submission(tx, d.Operators.Contracts.TaskManager)
	if err != nil {
		return task, err
	}
	s := network.Settlement{ID: event.Task, Receipt: receipt}
	if submitted != nil {
		count, err := operators.Signers(ctx, uint32(event.ReferenceBlock), submitted.Certificate)
		if err != nil {
			return task, fmt.Errorf("count its signers: %w", err)
		}
		task.Signers, s.Response = &count, submitted.Response
	}
	answer, err := n.Answer(d, s)
	task.Answer, task.Text = answer.Value, answer.Text
	return task, err
}

// fetch reads the transactions and receipts of settlements.
func fetch(ctx context.Context, node *chain.Node, settled []history.Event) ([]*types.Transaction, []*types.Receipt, error) {
	transactions := make([]*types.Transaction, len(settled))
	receipts := make([]*types.Receipt, len(settled))
	var batch []rpc.BatchElem
	for i, event := range settled {
		batch = append(batch,
			rpc.BatchElem{Method: "eth_getTransactionByHash", Args: []any{event.Tx}, Result: &transactions[i]},
			rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{event.Tx}, Result: &receipts[i]})
	}
	if err := node.Batch(ctx, batch); err != nil {
		return nil, nil, err
	}
	for i, element := range batch {
		if element.Error != nil {
			return nil, nil, element.Error
		}
		if transactions[i/2] == nil || receipts[i/2] == nil {
			return nil, nil, fmt.Errorf("transaction %s of a settled task is unknown", settled[i/2].Tx)
		}
	}
	return transactions, receipts, nil
}
