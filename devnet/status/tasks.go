package status

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/history"
	avs "github.com/eigenshift/avs/price-oracle"
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
	// because the task was not submitted to the price oracle directly.
	Signers *int   `json:"signers"`
	Feeds   []Feed `json:"feeds"`
}

// Feed is an answer that settled with a task.
type Feed struct {
	Name     string   `json:"name"`
	Answer   *big.Int `json:"answer"`
	Decimals uint8    `json:"decimals"`
}

// Tasks returns the last tasks that settled, oldest first.
func Tasks(ctx context.Context, node *chain.Node, d *deploy.Deployment) ([]Task, error) {
	settled, err := history.NewEvents(node, d.Contracts.PriceOracle).Newest(ctx, d.Block, maxTasks)
	if err != nil {
		return nil, err
	}
	transactions, receipts, err := fetch(ctx, node, settled)
	if err != nil {
		return nil, fmt.Errorf("read settlements: %w", err)
	}
	oracle := chain.Bound(priceoracle.NewPriceOracleFilterer(d.Contracts.PriceOracle, node.Contracts()))
	operators, err := roster.Open(node.Client(), d)
	if err != nil {
		return nil, err
	}
	tasks := make([]Task, len(settled))
	for i, event := range settled {
		tasks[i] = Task{
			ID:        uint64(event.Task),
			Proposer:  event.Proposer,
			Submitter: event.Submitter,
			Block:     event.Block.Number,
			Tx:        event.Tx,
			GasUsed:   receipts[i].GasUsed,
			Feeds:     answers(oracle, d, receipts[i]),
		}
		if tasks[i].Signers, err = signers(ctx, operators, d.Contracts.PriceOracle, transactions[i], uint32(event.ReferenceBlock)); err != nil {
			return nil, fmt.Errorf("count the signers of task %d: %w", event.Task, err)
		}
	}
	return tasks, nil
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

// answers returns the feeds that a settlement updated.
func answers(oracle *priceoracle.PriceOracleFilterer, d *deploy.Deployment, receipt *types.Receipt) []Feed {
	feeds := []Feed{}
	for _, log := range receipt.Logs {
		if log.Address != d.Contracts.PriceOracle {
			continue
		}
		event, err := oracle.ParseAnswerUpdated(*log)
		if err != nil || int(event.Feed) >= len(d.Feeds) {
			continue // another event, or a feed that was added later
		}
		feed := d.Feeds[event.Feed]
		feeds = append(feeds, Feed{Name: feed.Name, Answer: avs.UnpackRound(event.Round).Answer, Decimals: feed.Decimals})
	}
	return feeds
}

// signers counts the operators that signed what a transaction settled; nil where it
// was not submitted to the price oracle directly.
func signers(ctx context.Context, from roster.Roster, oracle common.Address, tx *types.Transaction, reference uint32) (*int, error) {
	if tx.To() == nil || *tx.To() != oracle {
		return nil, nil
	}
	submitted, err := history.DecodeSubmission(tx.Data())
	if errors.Is(err, history.ErrNotSubmit) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	count, err := from.Signers(ctx, reference, submitted.Certificate)
	if err != nil {
		return nil, err
	}
	return &count, nil
}
