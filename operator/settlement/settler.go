// Package settlement is the operator's side of the RotatingTaskManager contract: which
// tasks have settled (settler.go), and how a certificate is checked, encoded
// (certificate.go) and submitted (submit.go).
package settlement

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/history"
	"github.com/eigenshift/avs/operator/snapshot"
	"github.com/eigenshift/avs/operator/transaction"
)

// lookback lists how many blocks back from the head a settlement is looked for, one
// after the other: most questions are about recent tasks.
var lookback = []uint64{256, 2_000, 10_000}

// Prover completes certificates for the contracts; a [backend.Backend] does.
type Prover interface {
	Prepare(ctx context.Context, reference eigenshift.BlockRef) error
	Prove(ctx context.Context, c eigenshift.Certified) (backend.Proof, error)
}

// Config is what a settler works with.
type Config struct {
	Node        *chain.Node
	Backend     Prover
	Sender      *transaction.Sender
	TaskManager common.Address
	// Operator is in whose name is submitted; zero: the sender's account. The account of another
	// sender must be no operator: the contract takes what such a stranger submits, and pays the
	// proposer.
	Operator common.Address
}

// Settler implements [eigenshift.Settler]. It is safe for concurrent use.
type Settler struct {
	cfg        Config
	domain     eigenshift.Domain
	manager    chain.Contract
	events     *history.Events
	parameters rotatingtaskmanager.IRotatingTaskManagerParameters

	blocks *snapshot.Cache[[]history.Event] // with at least one

	mu       sync.Mutex // guards what follows; never held while a node is asked
	searched span
	found    *recent.Map[eigenshift.TaskID, eigenshift.Settlement] // each with its block
}

// rememberedSettlements bounds how many settlements are remembered: the engine asks at
// each head for those that wait for confirmations.
const rememberedSettlements = 64

var _ eigenshift.Settler = (*Settler)(nil)

// Open reads the task manager's parameters, which are fixed at its deployment.
func Open(ctx context.Context, cfg Config) (*Settler, error) {
	s := &Settler{
		cfg: cfg, domain: eigenshift.Domain{ChainID: cfg.Node.ChainID(), TaskManager: cfg.TaskManager},
		manager: chain.NewContract(cfg.TaskManager, rotatingtaskmanager.RotatingTaskManagerMetaData),
		events:  history.NewEvents(cfg.Node, cfg.TaskManager),
		blocks:  snapshot.New[[]history.Event](cfg.Node),
		found:   recent.New[eigenshift.TaskID, eigenshift.Settlement](rememberedSettlements),
	}
	var err error
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
	found, err := s.between(ctx, from, to)
	if err != nil {
		return nil, err
	}
	var list []eigenshift.Settlement
	for _, event := range found {
		list = append(list, s.remember(event))
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
	if is, err := settled.Answer(); err != nil || !is {
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
	if events, err := s.in(ctx, number); err == nil {
		for _, event := range events {
			if event.Task == id {
				found := s.remember(event)
				return &found, nil
			}
		}
	}
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
	found, ok := s.found.Get(id)
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

// remember returns the settlement of an event, for the next time that it is asked for.
func (s *Settler) remember(event history.Event) eigenshift.Settlement {
	found := event.Settlement()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found.Delete(found.Task) // a reorganisation may have moved it
	s.found.Put(found.Task, found)
	return found
}

// settledIn looks for the task's event in a range of blocks.
func (s *Settler) settledIn(ctx context.Context, id eigenshift.TaskID, from, to uint64) (*eigenshift.Settlement, error) {
	found, err := s.events.Settled(ctx, from, to, id)
	if err != nil {
		return nil, fmt.Errorf("fetch settlement of task %d: %w", id, err)
	}
	if len(found) == 0 {
		return nil, nil
	}
	settlement := s.remember(found[0])
	return &settlement, nil
}
