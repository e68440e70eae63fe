package standin

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
)

// world is all that a stand-in works with, and counts what it does.
type world struct {
	eigenshift.Chain
	head                         eigenshift.Block
	fork                         byte  // of the chain: the first byte of all hashes
	refuses                      error // why the contract does
	created, certified, accepted int
}

func (w *world) BlockByNumber(_ context.Context, number uint64) (eigenshift.Block, error) {
	return eigenshift.Block{Number: number, Hash: common.Hash{w.fork, byte(number)}}, nil
}

func (w *world) submit(_ context.Context, _ eigenshift.Certified, fallback bool) (*eigenshift.Settlement, error) {
	if !fallback {
		panic("the task is in the log")
	}
	if w.refuses == nil {
		w.accepted++
	}
	return nil, w.refuses
}

func (w *world) standIn() *StandIn {
	return New(Config{
		Node: w, Submit: w.submit, Journal: health.NewJournal(zerolog.Nop(), func() uint64 { return 1 }),
		Current: func() *watched.Chain { return &watched.Chain{Head: w.head} },
		NewTask: func(ctx context.Context, id eigenshift.TaskID, head eigenshift.Block) (eigenshift.EncodedTask, error) {
			w.created++
			b, err := w.BlockByNumber(ctx, head.Number-1)
			return eigenshift.EncodedTask{ID: id, Reference: b.Ref(), Deadline: head.Number + 20}, err
		},
		Certify: func(_ context.Context, t eigenshift.EncodedTask, done func(eigenshift.Certified, int) error) error {
			w.certified++
			return done(eigenshift.Certified{Task: t}, 3)
		},
	})
}

var errRefused = errors.New("refused")

// An attempt that fails goes on with the same task and certificate, as long as that can
// settle.
func TestProposeGoesOn(t *testing.T) {
	for name, c := range map[string]struct {
		then func(*world)
		made int // tasks
	}{
		"a block later":      {func(w *world) { w.head.Number++ }, 1},
		"after its deadline": {func(w *world) { w.head.Number += 20 }, 2},
		"on another fork":    {func(w *world) { w.fork++ }, 2},
	} {
		t.Run(name, func(t *testing.T) {
			w := &world{head: eigenshift.Block{Number: 100}, refuses: errRefused}
			s := w.standIn()
			if err := s.Propose(t.Context(), 7); !errors.Is(err, errRefused) {
				t.Errorf("refused: %v", err)
			}
			c.then(w)
			w.refuses = nil
			if err := s.Propose(t.Context(), 7); err != nil {
				t.Error(err)
			}
			if w.created != c.made || w.certified != c.made || w.accepted != 1 || s.Proposed() != uint64(c.made) {
				t.Errorf("%d tasks, %d certificates, %d counted, %d settled; want %d tasks", w.created, w.certified, s.Proposed(), w.accepted, c.made)
			}
		})
	}
}

// A slot that nothing asks for any more is no failure.
func TestProposeNothing(t *testing.T) {
	w := &world{head: eigenshift.Block{Number: 100}}
	s := w.standIn()
	s.NewTask = func(context.Context, eigenshift.TaskID, eigenshift.Block) (eigenshift.EncodedTask, error) {
		return eigenshift.EncodedTask{}, errors.Join(eigenshift.ErrNothingDue)
	}
	if err := s.Propose(t.Context(), 7); err != nil || s.Proposed() != 0 || w.certified != 0 {
		t.Errorf("%d proposals, %d certificates, error %v", s.Proposed(), w.certified, err)
	}
}

func TestProposalsAreBounded(t *testing.T) {
	s := New(Config{})
	for id := range eigenshift.TaskID(3 * keptProposals) {
		s.put(&proposal{task: eigenshift.EncodedTask{ID: id}})
	}
	if s.proposals.Len() != keptProposals || s.Proposed() != 3*keptProposals || s.find(0) != nil || s.find(3*keptProposals-1) == nil {
		t.Errorf("%d of %d proposals are remembered", s.proposals.Len(), s.Proposed())
	}
}
