// Package standin is the fallback path: the stand-in that the fallback schedule names for an
// overdue slot proposes its task, asks all operators, aggregates and submits without the log,
// which hears of it when the chain shows the settlement.
package standin

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Config is what a stand-in works with. All fields are required.
type Config struct {
	Self common.Address
	Node eigenshift.Chain
	// Current returns the chain as it was seen last.
	Current func() *watched.Chain
	// NewTask makes the task of a slot as this operator proposes it at a head.
	NewTask func(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block) (eigenshift.EncodedTask, error)
	// Certify collects responses to a task.
	Certify func(ctx context.Context, t eigenshift.EncodedTask, done func(certified eigenshift.Certified, signers int) error) error
	// Submit brings a certificate on chain; fallback says that its task is not in the log.
	Submit func(ctx context.Context, c eigenshift.Certified, fallback bool) (*eigenshift.Settlement, error)

	Pause   time.Duration // before a slot that was proposed in vain is looked at again
	Journal *health.Journal
}

// keptProposals bounds the proposals: as many as there can be overdue slots.
const keptProposals = 32

// StandIn proposes overdue slots. Make it with [New].
type StandIn struct {
	Config
	made atomic.Uint64

	// proposals are the tasks that this operator proposed without the log. An attempt
	// that fails goes on with the same task later: others have signed that one.
	mu        sync.Mutex
	proposals *recent.Map[eigenshift.TaskID, *proposal]
}

type proposal struct {
	task      eigenshift.EncodedTask
	certified *eigenshift.Certified // nil until enough stake has signed
}

// New returns a stand-in that has proposed nothing.
func New(cfg Config) *StandIn {
	return &StandIn{Config: cfg, proposals: recent.New[eigenshift.TaskID, *proposal](keptProposals)}
}

// Proposed returns how many overdue tasks this operator has proposed.
func (s *StandIn) Proposed() uint64 { return s.made.Load() }

// Propose brings an overdue slot on chain without the log. After the settlement it lingers until
// its ctx ends, when that is seen at a head.
func (s *StandIn) Propose(ctx context.Context, id eigenshift.TaskID) error {
	p, err := s.proposal(ctx, id)
	if errors.Is(err, eigenshift.ErrNothingDue) {
		return s.pause(ctx) // what was asked for then is not asked for now
	}
	if err != nil {
		return fmt.Errorf("propose overdue task: %w", err)
	}
	if p.certified == nil {
		err := s.Certify(ctx, p.task, func(c eigenshift.Certified, signers int) error {
			p.certified = &c
			s.Journal.Event(zerolog.InfoLevel, id).Bool("fallback", true).Int("signers", signers).Msg("task certified")
			return nil
		})
		if err != nil {
			return fmt.Errorf("propose overdue task: %w", err)
		}
	}
	if _, err := s.Submit(ctx, *p.certified, true); err != nil {
		return fmt.Errorf("submit overdue task: %w", err)
	}
	return s.pause(ctx)
}

// proposal returns the proposal for a slot: that of an earlier attempt as long as it can settle.
func (s *StandIn) proposal(ctx context.Context, id eigenshift.TaskID) (*proposal, error) {
	head := s.Current().Head
	if p := s.find(id); p != nil && head.Number < p.task.Deadline {
		b, err := s.Node.BlockByNumber(ctx, p.task.Reference.Number)
		if err != nil {
			return nil, track.Because(track.NodeUnavailable, fmt.Errorf("fetch reference block %d: %w", p.task.Reference.Number, err))
		}
		if b.Ref() == p.task.Reference {
			return p, nil
		}
	}
	task, err := s.NewTask(ctx, id, head)
	if err != nil {
		return nil, err
	}
	p := &proposal{task: task}
	s.put(p)
	times, level := s.Journal.Repeated("fallback", zerolog.WarnLevel)
	s.Journal.Event(level, id).Bool("fallback", true).Uint64("reference", task.Reference.Number).Int("times", times).Msg("overdue task proposed without the log")
	return p, nil
}

// find returns the proposal for a slot; nil before there is one.
func (s *StandIn) find(id eigenshift.TaskID) *proposal {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, _ := s.proposals.Get(id)
	return p
}

func (s *StandIn) put(p *proposal) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.proposals.Put(p.task.ID, p)
	s.made.Add(1)
}

// Settled notes the settlement of an overdue slot, if this operator proposed it.
func (s *StandIn) Settled(x *eigenshift.Settlement) {
	if s.find(x.Task) == nil || x.Proposer != s.Self {
		return
	}
	s.Journal.Track.Reached(x.Task, track.Settle)
	s.Journal.Event(zerolog.InfoLevel, x.Task).Bool("fallback", true).Stringer("submitter", x.Submitter).Stringer("tx", x.Tx).
		Uint64("block", x.Block.Number).Msg("overdue task settled")
}

// pause waits, or returns early with the error of ctx.
func (s *StandIn) pause(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(s.Pause):
		return nil
	}
}
