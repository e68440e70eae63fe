// Package settlement is the operator's side of the RotatingTaskManager contract:
// what is signed, what has settled, and how a certificate is submitted.
package settlement

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/transaction"
)

// lookback lists how many blocks back from the head a settlement is looked for,
// in one query each: most questions are about recent tasks, and nodes limit the
// range of a query.
var lookback = []uint64{256, 2_000, 10_000}

// Prover completes certificates for the contracts; a [backend.Backend] does.
type Prover interface {
	Prove(ctx context.Context, c eigenshift.Certified) (backend.Proof, error)
}

// Config is what a settler works with.
type Config struct {
	Node        *chain.Node
	Backend     Prover
	Sender      *transaction.Sender
	TaskManager common.Address
}

// Settler implements [eigenshift.Settler]. It is safe for concurrent use.
type Settler struct {
	cfg        Config
	domain     eigenshift.Domain
	manager    chain.Contract
	filterer   *rotatingtaskmanager.RotatingTaskManagerFilterer
	parameters rotatingtaskmanager.IRotatingTaskManagerParameters

	mu    sync.Mutex
	found map[eigenshift.TaskID]eigenshift.Settlement // lately, each with its block
}

// rememberedSettlements bounds how many are: those that wait for confirmations are
// asked for at each head.
const rememberedSettlements = 64

var _ eigenshift.Settler = (*Settler)(nil)

// Open reads the task manager's parameters, which are fixed at its deployment.
func Open(ctx context.Context, cfg Config) (*Settler, error) {
	s := &Settler{
		cfg: cfg, domain: eigenshift.Domain{ChainID: cfg.Node.ChainID(), TaskManager: cfg.TaskManager},
		found: make(map[eigenshift.TaskID]eigenshift.Settlement),
	}
	var err error
	if s.manager, err = chain.NewContract(cfg.TaskManager, rotatingtaskmanager.RotatingTaskManagerMetaData); err != nil {
		return nil, err
	}
	if s.filterer, err = rotatingtaskmanager.NewRotatingTaskManagerFilterer(cfg.TaskManager, cfg.Node.Client()); err != nil {
		return nil, fmt.Errorf("parse contract interface: %w", err)
	}
	s.parameters, err = chain.Read[rotatingtaskmanager.IRotatingTaskManagerParameters](ctx, cfg.Node, chain.Latest, s.manager, "parameters")
	if err != nil {
		return nil, fmt.Errorf("contracts.task_manager: %w", err)
	}
	return s, nil
}

// Domain returns the EIP-712 domain of the task manager.
func (s *Settler) Domain() eigenshift.Domain { return s.domain }

// Rules implements [eigenshift.Settler].
func (s *Settler) Rules(context.Context) (eigenshift.Rules, error) {
	return eigenshift.Rules{
		Exclusive: uint64(s.parameters.ExclusiveBlocks),
		Grace:     uint64(s.parameters.GraceBlocks),
		Window:    uint64(s.parameters.WindowBlocks),
	}, nil
}

// LastSettlement implements [eigenshift.Settler].
func (s *Settler) LastSettlement(ctx context.Context) (*eigenshift.Settlement, error) {
	last, err := chain.Read[rotatingtaskmanager.IRotatingTaskManagerLastSettlement](ctx, s.cfg.Node, chain.Latest, s.manager, "lastSettlement")
	if err != nil {
		return nil, fmt.Errorf("fetch last settlement: %w", err)
	}
	if last.Proposer == (common.Address{}) {
		return nil, nil
	}
	return &eigenshift.Settlement{
		Task: eigenshift.TaskID(last.Id), Proposer: last.Proposer, Block: eigenshift.BlockRef{Number: uint64(last.BlockNumber)},
	}, nil
}

// Settlements implements [eigenshift.Settler].
func (s *Settler) Settlements(ctx context.Context, from, to uint64) ([]eigenshift.Settlement, error) {
	logs, err := s.cfg.Node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: bigUint(from), ToBlock: bigUint(to),
		Addresses: []common.Address{s.cfg.TaskManager},
		Topics:    [][]common.Hash{{s.manager.ABI.Events["TaskSettled"].ID}},
	})
	if err != nil {
		return nil, fmt.Errorf("fetch settlements in blocks %d to %d: %w", from, to, err)
	}
	var list []eigenshift.Settlement
	for i := range logs {
		if found := s.read(&logs[i]); found != nil && found.Block.Number >= from && found.Block.Number <= to {
			s.remember(*found)
			list = append(list, *found)
		}
	}
	return list, nil
}

// Settlement implements [eigenshift.Settler]. Of a task that settled more than
// 10,000 blocks ago only the id is returned.
func (s *Settler) Settlement(ctx context.Context, id eigenshift.TaskID) (*eigenshift.Settlement, error) {
	settled := chain.Ask[bool](s.manager, "isSettled", uint64(id))
	last := chain.Ask[rotatingtaskmanager.IRotatingTaskManagerLastSettlement](s.manager, "lastSettlement")
	head, err := s.cfg.Node.CallContractsAtHead(ctx, settled.Call, last.Call)
	if err != nil {
		return nil, fmt.Errorf("fetch settlement of task %d: %w", id, err)
	}
	is, err := settled.Answer()
	if err != nil || !is {
		return nil, err
	}
	if found := s.remembered(ctx, id); found != nil {
		return found, nil
	}
	newest, err := last.Answer()
	if err != nil {
		return nil, err
	}
	if eigenshift.TaskID(newest.Id) == id {
		return s.newest(ctx, id, newest)
	}
	to := head
	for _, blocks := range lookback {
		from := uint64(0)
		if head > blocks {
			from = head - blocks
		}
		found, err := s.settledIn(chain.Expecting(ctx), id, from, to)
		if found != nil || err != nil {
			return found, err
		}
		if from == 0 {
			break
		}
		to = from - 1
	}
	return &eigenshift.Settlement{Task: id}, nil
}

// newest returns the settlement that the contract names as its last. Where no node
// finds the event, which has to be there, the transaction stays unknown.
func (s *Settler) newest(ctx context.Context, id eigenshift.TaskID, last rotatingtaskmanager.IRotatingTaskManagerLastSettlement) (*eigenshift.Settlement, error) {
	number := uint64(last.BlockNumber)
	found, err := s.settledIn(chain.Expecting(ctx), id, number, number)
	if found != nil {
		return found, nil
	}
	block, blockErr := s.cfg.Node.BlockByNumber(ctx, number)
	if blockErr != nil {
		return nil, errors.Join(err, blockErr)
	}
	return &eigenshift.Settlement{Task: id, Proposer: last.Proposer, Block: block.Ref()}, nil
}

// remembered returns a settlement that was found before, if its block is still on
// the chain.
func (s *Settler) remembered(ctx context.Context, id eigenshift.TaskID) *eigenshift.Settlement {
	s.mu.Lock()
	found, ok := s.found[id]
	s.mu.Unlock()
	if !ok {
		return nil
	}
	block, err := s.cfg.Node.BlockByNumber(ctx, found.Block.Number)
	if err != nil || block.Hash != found.Block.Hash {
		return nil
	}
	return &found
}

func (s *Settler) remember(found eigenshift.Settlement) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.found) >= rememberedSettlements {
		clear(s.found)
	}
	s.found[found.Task] = found
}

// settledIn looks for the task's event in a range of blocks.
func (s *Settler) settledIn(ctx context.Context, id eigenshift.TaskID, from, to uint64) (*eigenshift.Settlement, error) {
	logs, err := s.cfg.Node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: bigUint(from), ToBlock: bigUint(to),
		Addresses: []common.Address{s.cfg.TaskManager},
		Topics:    [][]common.Hash{{s.manager.ABI.Events["TaskSettled"].ID}, {common.BigToHash(bigUint(uint64(id)))}},
	})
	if err != nil {
		return nil, fmt.Errorf("fetch settlement of task %d in blocks %d to %d: %w", id, from, to, err)
	}
	for i := range logs {
		if found := s.read(&logs[i]); found != nil && found.Task == id {
			s.remember(*found)
			return found, nil
		}
	}
	return nil, nil
}

// read returns the settlement that a log tells of; nil when it tells of none.
func (s *Settler) read(log *types.Log) *eigenshift.Settlement {
	if log.Removed || log.Address != s.cfg.TaskManager || len(log.Topics) == 0 || log.Topics[0] != s.manager.ABI.Events["TaskSettled"].ID {
		return nil
	}
	event, err := s.filterer.ParseTaskSettled(*log)
	if err != nil {
		return nil
	}
	return &eigenshift.Settlement{
		Task: eigenshift.TaskID(event.Id), Proposer: event.Proposer, Submitter: event.Submitter, Tx: log.TxHash,
		Block: eigenshift.BlockRef{Number: log.BlockNumber, Hash: log.BlockHash},
	}
}

// Submit implements [eigenshift.Settler].
func (s *Settler) Submit(ctx context.Context, c eigenshift.Certified, sent func(tx common.Hash)) (*eigenshift.Settlement, error) {
	settlement, err := s.submit(ctx, c, sent)
	if err != nil {
		return nil, fmt.Errorf("submit task %d: %w", c.Task.ID, err)
	}
	return settlement, nil
}

func (s *Settler) submit(ctx context.Context, c eigenshift.Certified, sent func(tx common.Hash)) (*eigenshift.Settlement, error) {
	proof, err := s.prove(ctx, c)
	if err != nil {
		return nil, err
	}
	settled := chain.Ask[bool](s.manager, "isSettled", uint64(c.Task.ID))
	head, err := s.cfg.Node.CallContractsAtHead(ctx, append(proof.Calls(), settled.Call)...)
	if err != nil {
		return nil, track.Because(track.NodeUnavailable, err)
	}
	if is, err := settled.Answer(); err != nil {
		return nil, err
	} else if is {
		return s.Settlement(ctx, c.Task.ID)
	}
	if err := s.inTime(c.Task, head+1); err != nil {
		return nil, err
	}
	certificate, err := proof.Encode()
	if err != nil {
		return nil, s.cfg.Sender.Reverts().Explain(err)
	}
	data, err := s.encode(c, certificate)
	if err != nil {
		return nil, err
	}
	receipt, err := s.cfg.Sender.Send(ctx, transaction.Candidate{To: s.cfg.TaskManager, Data: data, Sent: sent})
	if err != nil {
		return s.afterFailure(ctx, c.Task.ID, err)
	}
	for _, log := range receipt.Logs {
		if settlement := s.read(log); settlement != nil && settlement.Task == c.Task.ID {
			return settlement, nil
		}
	}
	return nil, fmt.Errorf("transaction %s succeeded without settling it: is contracts.task_manager right?", receipt.TxHash)
}

// inTime checks what the contract would refuse in the next block.
func (s *Settler) inTime(t eigenshift.EncodedTask, next uint64) error {
	exclusive := t.Reference.Number + uint64(s.parameters.ExclusiveBlocks)
	switch {
	case next > t.Deadline:
		return track.Because(track.DeadlinePassed, fmt.Errorf("its deadline was block %d", t.Deadline))
	case s.cfg.Sender.From() != t.Proposer && next <= exclusive:
		return fmt.Errorf("%w: %s may submit alone up to block %d", eigenshift.ErrTooEarly, t.Proposer, exclusive)
	}
	return nil
}

// afterFailure looks whether somebody else settled the task meanwhile.
func (s *Settler) afterFailure(ctx context.Context, id eigenshift.TaskID, failure error) (*eigenshift.Settlement, error) {
	if ctx.Err() != nil {
		return nil, failure
	}
	settlement, err := s.Settlement(ctx, id)
	if err != nil {
		return nil, errors.Join(failure, err)
	}
	if settlement != nil {
		return settlement, nil
	}
	switch name, _, _ := transaction.Reverted(failure); name {
	case "ProposerExclusive", "ProposedLast":
		return nil, fmt.Errorf("%w: %w", eigenshift.ErrTooEarly, failure)
	}
	if track.Of(failure) == track.Other { // what else goes wrong on the way is the node's
		failure = track.Because(track.NodeUnavailable, failure)
	}
	return nil, failure
}
