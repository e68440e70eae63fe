// Package observe watches tasks from outside: when a block came, when the transaction of
// its task was in the node's pool, and what settled. It sees either system through the
// same eyes, over one WebSocket.
package observe

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
)

// Config says what to watch.
type Config struct {
	WS          string // the node
	TaskManager common.Address
	Warm        int           // tasks that settle before any counts
	Tasks       int           // tasks that count
	Patience    time.Duration // how long nothing may settle
	Begin       func() error  // called when the first task that counts is next
	Quiet       Quiet
}

// Quiet reports on the time in which no block is being worked on: from After after each
// head on, for For. Zero: nobody asks.
type Quiet struct {
	After, For time.Duration
	Begin, End func() error
}

// Task is one that counts.
type Task struct {
	ID     uint64
	Head   time.Time // the block after its reference block was seen; zero: before we looked
	Pooled time.Time // its transaction was in the pool; zero: it was not seen there
}

// Seen is what was observed.
type Seen struct {
	Tasks []Task
	Slots int           // from the first to the last of them: more than tasks where some are missing
	Took  time.Duration // from the settlement before the first to the last settlement
}

// watcher follows one node.
type watcher struct {
	cfg    Config
	submit abi.Method
	heads  map[uint64]time.Time
	pooled map[uint64]pooled

	settled int
	begun   time.Time
	seen    Seen
}

// pooled is when a task's transaction came, and the block at which it fell due.
type pooled struct {
	at    time.Time
	block uint64
}

// transaction is what a node says of one that is pending.
type transaction struct {
	To    *common.Address `json:"to"`
	Input hexutil.Bytes   `json:"input"`
}

// Watch watches until as many tasks have settled as the configuration says.
func Watch(ctx context.Context, cfg Config) (Seen, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	contract, err := rotatingtaskmanager.RotatingTaskManagerMetaData.GetAbi()
	if err != nil {
		return Seen{}, fmt.Errorf("parse interface: %w", err)
	}
	connection, err := rpc.DialContext(ctx, cfg.WS)
	if err != nil {
		return Seen{}, fmt.Errorf("connect: %w", err)
	}
	defer connection.Close()
	node := ethclient.NewClient(connection)
	heads, pending, settled := make(chan *types.Header, 64), make(chan *transaction, 256), make(chan types.Log, 64)
	headsEnd, err := node.SubscribeNewHead(ctx, heads)
	if err != nil {
		return Seen{}, fmt.Errorf("subscribe to heads: %w", err)
	}
	pendingEnd, err := connection.EthSubscribe(ctx, pending, "newPendingTransactions", true)
	if err != nil {
		return Seen{}, fmt.Errorf("subscribe to pending transactions: %w", err)
	}
	settledEnd, err := node.SubscribeFilterLogs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{cfg.TaskManager}, Topics: [][]common.Hash{{contract.Events["TaskSettled"].ID}},
	}, settled)
	if err != nil {
		return Seen{}, fmt.Errorf("subscribe to settlements: %w", err)
	}

	w := &watcher{cfg: cfg, submit: contract.Methods["submit"], heads: make(map[uint64]time.Time), pooled: make(map[uint64]pooled)}
	silence := time.NewTimer(cfg.Patience)
	quiet, quietEnds := idleTimer(), idleTimer()
	for len(w.seen.Tasks) < cfg.Tasks {
		select {
		case <-ctx.Done():
			return Seen{}, ctx.Err()
		case err = <-headsEnd.Err():
		case err = <-pendingEnd.Err():
		case err = <-settledEnd.Err():
		case <-silence.C:
			err = fmt.Errorf("nothing has settled for %s, after %d settlements", cfg.Patience, w.settled)
		case head := <-heads:
			w.heads[head.Number.Uint64()] = time.Now()
			if cfg.Quiet.For > 0 && !w.begun.IsZero() {
				quiet.Reset(cfg.Quiet.After)
			}
		case <-quiet.C:
			quietEnds.Reset(cfg.Quiet.For)
			err = cfg.Quiet.Begin()
		case <-quietEnds.C:
			err = cfg.Quiet.End()
		case tx := <-pending:
			w.sent(tx)
		case l := <-settled:
			silence.Reset(cfg.Patience)
			err = w.settle(l.Topics[1].Big().Uint64())
		}
		if err != nil {
			return Seen{}, fmt.Errorf("watch tasks: %w", err)
		}
	}
	w.seen.Took = time.Since(w.begun)
	return w.seen, nil
}

// idleTimer returns a timer that does not run.
func idleTimer() *time.Timer {
	t := time.NewTimer(time.Hour)
	t.Stop()
	return t
}

// sent notes a pending transaction, if it is the first of a task.
func (w *watcher) sent(tx *transaction) {
	now := time.Now()
	if tx.To == nil || *tx.To != w.cfg.TaskManager || len(tx.Input) < 4 || [4]byte(tx.Input) != [4]byte(w.submit.ID) {
		return
	}
	values, err := w.submit.Inputs.Unpack(tx.Input[4:])
	if err != nil {
		return // somebody else's
	}
	t := abi.ConvertType(values[0], new(rotatingtaskmanager.IRotatingTaskManagerTask)).(*rotatingtaskmanager.IRotatingTaskManagerTask)
	if _, earlier := w.pooled[t.Id]; !earlier {
		w.pooled[t.Id] = pooled{now, uint64(t.ReferenceBlock) + 1}
	}
}

// settle notes a settlement.
func (w *watcher) settle(id uint64) error {
	w.settled++
	if w.settled == w.cfg.Warm {
		w.begun = time.Now()
		return w.cfg.Begin()
	}
	if w.settled < w.cfg.Warm {
		return nil
	}
	p := w.pooled[id]
	w.seen.Tasks = append(w.seen.Tasks, Task{ID: id, Head: w.heads[p.block], Pooled: p.at})
	w.seen.Slots = int(id-w.seen.Tasks[0].ID) + 1
	return nil
}
