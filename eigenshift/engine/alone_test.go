package engine

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

func TestProposalsAreBounded(t *testing.T) {
	var p proposals
	for id := range eigenshift.TaskID(3 * keptSlots) {
		p.put(&proposal{task: testTask(id, alice, 99)})
	}
	if len(p.bySlot) != keptSlots || p.count() != 3*keptSlots || p.get(0) != nil || p.get(3*keptSlots-1) == nil {
		t.Errorf("%d of %d proposals are remembered", len(p.bySlot), p.count())
	}
}

// What a proposer asks for beyond a few tasks of one slot is refused before it is
// computed; others, and other slots, are not affected.
func TestVariantsAreBounded(t *testing.T) {
	var a answers
	computed := 0
	ask := func(id eigenshift.TaskID, proposer common.Address, reference uint64, result error) error {
		_, err := a.get(t.Context(), testTask(id, proposer, reference), func(context.Context) (eigenshift.SignedResponse, error) {
			computed++
			return eigenshift.SignedResponse{}, result
		})
		return err
	}
	for i := range uint64(maxVariants) {
		if err := ask(7, bob, 90+i, nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := ask(7, bob, 110, nil); !errors.Is(err, eigenshift.ErrRefused) || !strings.Contains(err.Error(), "were answered already") {
		t.Errorf("one more: %v", err)
	}
	if err := ask(7, bob, 90, nil); err != nil {
		t.Errorf("the first again: %v", err)
	}
	if err := ask(7, carol, 110, nil); err != nil {
		t.Errorf("another proposer: %v", err)
	}
	if err := ask(8, bob, 110, nil); err != nil {
		t.Errorf("another slot: %v", err)
	}
	if computed != maxVariants+2 {
		t.Errorf("%d answers were computed", computed)
	}
	failure := errors.New("node is down")
	for range 3 * maxVariants { // what could not be answered does not count
		if err := ask(9, bob, 90, failure); !errors.Is(err, failure) {
			t.Fatal(err)
		}
	}
}
