package history

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Event is a settlement as the chain announced it.
type Event struct {
	Task           eigenshift.TaskID
	Proposer       common.Address
	Submitter      common.Address
	Digest         eigenshift.Digest
	ReferenceBlock uint64
	Tx             common.Hash
	Block          eigenshift.BlockRef
	Index          uint // of the log within its block
}

// searchBlocks is how many blocks are searched at once. The node divides such a span
// further where its endpoints refuse so many.
const searchBlocks = 2000

// ErrNotSettled is returned for a task of which no settlement is found.
var ErrNotSettled = errors.New("no settlement found")

// Settlement returns what the framework knows of a settlement.
func (e Event) Settlement() eigenshift.Settlement {
	return eigenshift.Settlement{Task: e.Task, Proposer: e.Proposer, Submitter: e.Submitter, Tx: e.Tx, Block: e.Block}
}

// Events reads the settlements of one task manager from its logs. It is safe for
// concurrent use.
type Events struct {
	node     *chain.Node
	manager  chain.Contract
	filterer *rotatingtaskmanager.RotatingTaskManagerFilterer
}

// NewEvents returns a reader of the logs of the task manager at an address.
func NewEvents(node *chain.Node, taskManager common.Address) *Events {
	return &Events{
		node: node, manager: chain.NewContract(taskManager, rotatingtaskmanager.RotatingTaskManagerMetaData),
		filterer: chain.Bound(rotatingtaskmanager.NewRotatingTaskManagerFilterer(taskManager, node.Contracts())),
	}
}

// topic is the first topic of a settlement's log.
func (e *Events) topic() common.Hash { return e.manager.ABI.Events["TaskSettled"].ID }

// Parse returns the settlement that a log tells of; false when it tells of none.
func (e *Events) Parse(log *types.Log) (Event, bool) {
	if log.Removed || log.Address != e.manager.Address || len(log.Topics) == 0 || log.Topics[0] != e.topic() {
		return Event{}, false
	}
	settled, err := e.filterer.ParseTaskSettled(*log)
	if err != nil {
		return Event{}, false
	}
	return Event{
		Task: eigenshift.TaskID(settled.Id), Proposer: settled.Proposer, Submitter: settled.Submitter, Digest: settled.Digest,
		ReferenceBlock: uint64(settled.ReferenceBlock), Tx: log.TxHash,
		Block: eigenshift.BlockRef{Number: log.BlockNumber, Hash: log.BlockHash}, Index: log.Index,
	}, true
}

// Holding lists the blocks, from one to another, that may have settlements; known says that no
// other has, as [chain.Node.Holding] does.
func (e *Events) Holding(from, to uint64) (blocks []eigenshift.Block, known bool) {
	return e.node.Holding(e.manager.Address, e.topic(), from, to)
}

// Settled returns the settlements in a range of blocks, both included, in the order
// in which they happened: those of some tasks, or of all where none is given.
func (e *Events) Settled(ctx context.Context, from, to uint64, tasks ...eigenshift.TaskID) ([]Event, error) {
	var all []Event
	for ; from <= to; from += searchBlocks {
		part, err := e.search(ctx, from, min(to, from+searchBlocks-1), tasks)
		if err != nil {
			return nil, err
		}
		all = append(all, part...)
	}
	return all, nil
}

// Newest returns the newest settlements between a first block and the head, at most so
// many, in the order in which they happened.
func (e *Events) Newest(ctx context.Context, first uint64, count int) ([]Event, error) {
	head, err := e.node.Head(ctx)
	if err != nil {
		return nil, err
	}
	return e.lookBack(ctx, first, head.Number, count, nil)
}

// Find returns the settlement of a task, looking back from the head for at most so
// many blocks. The error matches ErrNotSettled when there is none.
func (e *Events) Find(ctx context.Context, id eigenshift.TaskID, blocks uint64) (Event, error) {
	head, err := e.node.Head(ctx)
	if err != nil {
		return Event{}, err
	}
	oldest := head.Number - min(head.Number, blocks)
	found, err := e.lookBack(ctx, oldest, head.Number, 1, []eigenshift.TaskID{id})
	if err != nil {
		return Event{}, err
	}
	if len(found) == 0 {
		return Event{}, fmt.Errorf("task %d: %w in blocks %d to %d", id, ErrNotSettled, oldest, head.Number)
	}
	return found[0], nil
}

// lookBack searches a range of blocks from its end until it has found so many
// settlements.
func (e *Events) lookBack(ctx context.Context, from, to uint64, count int, tasks []eigenshift.TaskID) ([]Event, error) {
	var found []Event
	for end := to + 1; end > from && len(found) < count; {
		start := max(from, end-min(end, searchBlocks))
		part, err := e.search(ctx, start, end-1, tasks)
		if err != nil {
			return nil, err
		}
		found, end = append(part, found...), start
	}
	return found[max(0, len(found)-count):], nil
}

// search looks for settlements in one span of blocks. A node's answer may hold other
// logs than those that were asked for.
func (e *Events) search(ctx context.Context, from, to uint64, tasks []eigenshift.TaskID) ([]Event, error) {
	topics := [][]common.Hash{{e.topic()}}
	wanted := make(map[eigenshift.TaskID]bool, len(tasks))
	if len(tasks) > 0 {
		topics = append(topics, nil)
	}
	for _, id := range tasks {
		wanted[id] = true
		topics[1] = append(topics[1], common.BigToHash(bigUint(uint64(id))))
	}
	logs, err := e.node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: bigUint(from), ToBlock: bigUint(to), Addresses: []common.Address{e.manager.Address}, Topics: topics,
	})
	if err != nil {
		return nil, fmt.Errorf("search blocks %d to %d for settlements: %w", from, to, err)
	}
	var found []Event
	for i := range logs {
		event, is := e.Parse(&logs[i])
		if is && event.Block.Number >= from && event.Block.Number <= to && (len(tasks) == 0 || wanted[event.Task]) {
			found = append(found, event)
		}
	}
	return found, nil
}

func bigUint(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
