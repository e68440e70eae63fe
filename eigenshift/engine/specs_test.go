package engine

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// asked counts how often an AVS is asked for a spec. It knows none of slot 3.
type asked struct {
	avs
	times int
}

func (a *asked) spec(_ context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	if a.times++; id == 3 {
		return nil, errors.New("node down")
	}
	return append([]byte{byte(id)}, reference.Hash[31]), nil
}

// What a slot asks at a block is asked for once, and failures again; what is
// remembered is bounded.
func TestSpecsAreRemembered(t *testing.T) {
	app := new(asked)
	s := &specs{avs: app}
	at := func(n int) eigenshift.Block {
		return eigenshift.Block{Number: uint64(n), Hash: common.BytesToHash([]byte{byte(n)})}
	}
	ask := func(id eigenshift.TaskID, block, want int) {
		t.Helper()
		got, err := s.spec(t.Context(), id, at(block))
		if fails := id == 3; (err != nil) != fails || !fails && string(got) != string([]byte{byte(id), byte(block)}) {
			t.Errorf("slot %d at block %d: %x, %v", id, block, got, err)
		}
		if app.times != want {
			t.Errorf("slot %d at block %d: asked %d times, want %d", id, block, app.times, want)
		}
	}
	ask(1, 1, 1)
	ask(1, 1, 1)
	ask(1, 2, 2) // another block, or another fork
	ask(2, 2, 3)
	ask(3, 2, 4)
	ask(3, 2, 5)
	ask(1, 2, 5)
	for i := range rememberedSpecs {
		ask(4, i, 6+i)
	}
	if len(s.known) != rememberedSpecs || len(s.order) != rememberedSpecs {
		t.Errorf("%d specs remembered, %d in order", len(s.known), len(s.order))
	}
	ask(1, 1, 6+rememberedSpecs)
}
