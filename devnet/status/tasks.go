package status

import (
	"context"
	"fmt"
	"time"

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
	Time      time.Time      `json:"time"` // of the block
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
	found, err := fetch(ctx, node, settled)
	if err != nil {
		return nil, fmt.Errorf("read settlements: %w", err)
	}
	operators, err := roster.Open(node.Client(), d)
	if err != nil {
		return nil, err
	}
	all := make([]Task, len(settled))
	for i, event := range settled {
		if all[i], err = describe(ctx, n, d, operators, event, found[i]); err != nil {
			return nil, fmt.Errorf("task %d: %w", event.Task, err)
		}
	}
	return all, nil
}

// settling is what the chain has of a settlement.
type settling struct {
	tx      *types.Transaction
	receipt *types.Receipt
	block   *types.Header
}

// describe returns a task as its settlement, the transaction that contains that, and the
// network tell of it.
func describe(ctx context.Context, n network.Network, d *network.Deployment, operators roster.Roster, event history.Event, found settling) (Task, error) {
	task := Task{
		ID: uint64(event.Task), Proposer: event.Proposer, Submitter: event.Submitter,
		Block: event.Block.Number, Time: time.Unix(int64(found.block.Time), 0).UTC(),
		Tx: event.Tx, GasUsed: found.receipt.GasUsed,
	}
	submitted, err := settlement.Submission(found.tx, d.Operators.Contracts.TaskManager)
	if err != nil {
		return task, err
	}
	s := network.Settlement{ID: event.Task, Receipt: found.receipt}
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

// fetch reads the transactions, receipts and blocks of settlements.
func fetch(ctx context.Context, node *chain.Node, settled []history.Event) ([]settling, error) {
	found := make([]settling, len(settled))
	var batch []rpc.BatchElem
	for i, event := range settled {
		batch = append(batch,
			rpc.BatchElem{Method: "eth_getTransactionByHash", Args: []any{event.Tx}, Result: &found[i].tx},
			rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{event.Tx}, Result: &found[i].receipt},
			rpc.BatchElem{Method: "eth_getBlockByHash", Args: []any{event.Block.Hash, false}, Result: &found[i].block})
	}
	if err := node.Batch(ctx, batch); err != nil {
		return nil, err
	}
	for _, element := range batch {
		if element.Error != nil {
			return nil, element.Error
		}
	}
	for i, event := range settled {
		if found[i].tx == nil || found[i].receipt == nil || found[i].block == nil {
			return nil, fmt.Errorf("transaction %s of a settled task, or its block, is unknown", event.Tx)
		}
	}
	return found, nil
}
