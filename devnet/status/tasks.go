package status

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/roster"
)

const (
	// maxTasks is how many tasks a status has.
	maxTasks = 50
	// searchBlocks is how many blocks are searched for tasks at once.
	searchBlocks = 2000
)

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
func Tasks(ctx context.Context, client *ethclient.Client, d *deploy.Deployment) ([]Task, error) {
	oracle, err := priceoracle.NewPriceOracle(d.Contracts.PriceOracle, client)
	if err != nil {
		return nil, fmt.Errorf("bind price oracle: %w", err)
	}
	settled, err := lastSettled(ctx, client, oracle, d.Block)
	if err != nil {
		return nil, fmt.Errorf("search for settled tasks: %w", err)
	}
	transactions, receipts, err := fetch(ctx, client, settled)
	if err != nil {
		return nil, fmt.Errorf("read settlements: %w", err)
	}
	operators, err := roster.Open(client, d)
	if err != nil {
		return nil, err
	}
	submitted, err := newSubmissions(d)
	if err != nil {
		return nil, err
	}
	tasks := make([]Task, len(settled))
	for i, event := range settled {
		tasks[i] = Task{
			ID:        event.Id,
			Proposer:  event.Proposer,
			Submitter: event.Submitter,
			Block:     event.Raw.BlockNumber,
			Tx:        event.Raw.TxHash,
			GasUsed:   receipts[i].GasUsed,
			Feeds:     answers(oracle, d, receipts[i]),
		}
		if tasks[i].Signers, err = signers(ctx, operators, submitted, transactions[i], event.ReferenceBlock); err != nil {
			return nil, fmt.Errorf("count the signers of task %d: %w", event.Id, err)
		}
	}
	return tasks, nil
}

// lastSettled searches backwards from the head.
func lastSettled(ctx context.Context, client *ethclient.Client, oracle *priceoracle.PriceOracle, first uint64) ([]*priceoracle.PriceOracleTaskSettled, error) {
	to, err := client.BlockNumber(ctx)
	if err != nil {
		return nil, err
	}
	var found []*priceoracle.PriceOracleTaskSettled
	for to >= first && len(found) < maxTasks {
		from := max(first, to-min(to, searchBlocks-1))
		part, err := settledIn(ctx, oracle, from, to)
		if err != nil {
			return nil, err
		}
		found = append(part, found...)
		if from == 0 {
			break
		}
		to = from - 1
	}
	return found[max(0, len(found)-maxTasks):], nil
}

func settledIn(ctx context.Context, oracle *priceoracle.PriceOracle, from, to uint64) ([]*priceoracle.PriceOracleTaskSettled, error) {
	events, err := oracle.FilterTaskSettled(&bind.FilterOpts{Context: ctx, Start: from, End: &to}, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	defer events.Close()
	var found []*priceoracle.PriceOracleTaskSettled
	for events.Next() {
		found = append(found, events.Event)
	}
	return found, events.Error()
}

// fetch reads the transactions and receipts of settlements in one request.
func fetch(ctx context.Context, client *ethclient.Client, settled []*priceoracle.PriceOracleTaskSettled) ([]*types.Transaction, []*types.Receipt, error) {
	transactions := make([]*types.Transaction, len(settled))
	receipts := make([]*types.Receipt, len(settled))
	var batch []rpc.BatchElem
	for i, event := range settled {
		batch = append(batch,
			rpc.BatchElem{Method: "eth_getTransactionByHash", Args: []any{event.Raw.TxHash}, Result: &transactions[i]},
			rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{event.Raw.TxHash}, Result: &receipts[i]})
	}
	if len(batch) == 0 {
		return transactions, receipts, nil
	}
	if err := client.Client().BatchCallContext(ctx, batch); err != nil {
		return nil, nil, err
	}
	for i, element := range batch {
		if element.Error != nil {
			return nil, nil, element.Error
		}
		if transactions[i/2] == nil || receipts[i/2] == nil {
			return nil, nil, fmt.Errorf("transaction %s of a settled task is unknown", settled[i/2].Raw.TxHash)
		}
	}
	return transactions, receipts, nil
}

// answers returns the feeds that a settlement updated.
func answers(oracle *priceoracle.PriceOracle, d *deploy.Deployment, receipt *types.Receipt) []Feed {
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
		feeds = append(feeds, Feed{Name: feed.Name, Answer: event.Answer, Decimals: feed.Decimals})
	}
	return feeds
}

var errNotDirect = errors.New("not a transaction to the price oracle")

// submissions reads what was submitted to the price oracle.
type submissions struct {
	oracle common.Address
	submit abi.Method
}

func newSubmissions(d *deploy.Deployment) (submissions, error) {
	oracle, err := priceoracle.PriceOracleMetaData.GetAbi()
	if err != nil {
		return submissions{}, fmt.Errorf("read ABI of the price oracle: %w", err)
	}
	return submissions{oracle: d.Contracts.PriceOracle, submit: oracle.Methods["submit"]}, nil
}

// certificate reads the calldata of a settlement.
func (s submissions) certificate(tx *types.Transaction) ([]byte, error) {
	data := tx.Data()
	if tx.To() == nil || *tx.To() != s.oracle || len(data) < 4 || string(data[:4]) != string(s.submit.ID) {
		return nil, errNotDirect
	}
	arguments, err := s.submit.Inputs.Unpack(data[4:])
	if err != nil {
		return nil, fmt.Errorf("decode calldata: %w", err)
	}
	certificate, ok := arguments[2].([]byte)
	if !ok {
		return nil, errors.New("decode calldata: the certificate is not bytes")
	}
	return certificate, nil
}

// signers counts the operators that signed what a transaction settled.
func signers(ctx context.Context, from roster.Roster, s submissions, tx *types.Transaction, reference uint32) (*int, error) {
	certificate, err := s.certificate(tx)
	if errors.Is(err, errNotDirect) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	count, err := from.Signers(ctx, reference, certificate)
	if err != nil {
		return nil, err
	}
	return &count, nil
}
