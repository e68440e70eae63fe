package health

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

func newJournal() *Journal { return NewJournal(zerolog.Nop(), func() uint64 { return 1 }) }

// oneBlock is a chain that has one block at every number.
type oneBlock struct {
	eigenshift.Chain
	hash common.Hash
}

func (c oneBlock) BlockByNumber(context.Context, uint64) (eigenshift.Block, error) {
	return eigenshift.Block{Hash: c.hash}, nil
}

// A response is computed once more; another one the second time is a condition, unless
// the chain has changed.
func TestSelfCheck(t *testing.T) {
	here := common.Hash{1}
	for name, c := range map[string]struct {
		again string
		err   error
		chain common.Hash
		want  bool
	}{
		"the same response":     {again: "1", chain: here},
		"another response":      {again: "2", chain: here, want: true},
		"on another fork":       {again: "2", chain: common.Hash{2}},
		"that cannot be tested": {err: errors.New("down"), chain: here},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				journal := newJournal()
				s := NewSelfCheck(func(context.Context, eigenshift.EncodedTask) ([]byte, error) { return []byte(c.again), c.err }, oneBlock{hash: c.chain}, journal)
				ctx, stop := context.WithCancel(t.Context())
				go s.Run(ctx)
				s.Answered(eigenshift.EncodedTask{ID: 7, Reference: eigenshift.BlockRef{Number: 9, Hash: here}}, []byte("1"))
				time.Sleep(2 * checkAfter)
				stop()
				synctest.Wait()
				if got := journal.Conditions.Holds(track.NotDeterministic); got != c.want {
					t.Errorf("not deterministic: %t, want %t", got, c.want)
				}
			})
		})
	}
}

// The odd one out is told so, until it agrees again.
func TestCertifiedIsComparedWithTheOwnAnswer(t *testing.T) {
	journal := newJournal()
	s := NewSelfCheck(nil, nil, journal)
	set := &eigenshift.OperatorSet{Operators: make([]eigenshift.Operator, 3)}
	for _, step := range []struct {
		own  *eigenshift.SignedResponse
		want bool
	}{
		{nil, false},
		{&eigenshift.SignedResponse{Response: []byte("2")}, true},
		{nil, true}, // an operator that has not answered is no wiser
		{&eigenshift.SignedResponse{Response: []byte("1")}, false},
	} {
		s.Certified(set, eigenshift.Certified{Response: []byte("1")}, step.own)
		if got := journal.Conditions.Holds(track.OddAnswer); got != step.want {
			t.Errorf("own answer %v: odd answer %t, want %t", step.own, got, step.want)
		}
	}
}

// The chain may fail to be observed for a moment without that being a condition.
func TestObservationsThatFail(t *testing.T) {
	journal := newJournal()
	err := track.Because(track.NodeUnavailable, errors.New("down"))
	journal.ObservationFailed(chainPatience-1, err)
	if journal.Conditions.Holds(track.NodeUnavailable) {
		t.Error("a short failure is a condition")
	}
	journal.ObservationFailed(chainPatience, err)
	if !journal.Conditions.Holds(track.NodeUnavailable) {
		t.Error("a long failure is no condition")
	}
	journal.Observed()
	if journal.Conditions.Holds(track.NodeUnavailable) {
		t.Error("it is one after an observation")
	}
}

// A request that was given up, or that the AVS's own panic has ended, says nothing about
// this operator's steps.
func TestOwnStep(t *testing.T) {
	ended, end := context.WithCancel(t.Context())
	end()
	for name, c := range map[string]struct {
		ctx  context.Context
		err  error
		want bool
	}{
		"a failure":          {t.Context(), errors.New("no"), true},
		"a success":          {t.Context(), nil, false},
		"a request given up": {ended, errors.New("no"), false},
	} {
		journal := newJournal()
		if err := journal.OwnStep(c.ctx, ScopeSigner, 7, track.SignerFailed, c.err); (err == nil) != (c.err == nil) {
			t.Errorf("%s: error %v", name, err)
		}
		if got := journal.Conditions.Holds(track.SignerFailed); got != c.want {
			t.Errorf("%s: a condition %t, want %t", name, got, c.want)
		}
	}
}
