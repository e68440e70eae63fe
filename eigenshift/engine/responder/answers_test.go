package responder

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

var bob, carol = common.HexToAddress("0xb0b"), common.HexToAddress("0xca401")

func testTask(id eigenshift.TaskID, proposer common.Address, reference uint64) eigenshift.EncodedTask {
	return eigenshift.EncodedTask{
		ID: id, Spec: []byte{1}, Reference: eigenshift.BlockRef{Number: reference, Hash: common.Hash{byte(reference)}}, Deadline: reference + 20, Proposer: proposer,
	}
}

// What a proposer asks for beyond a few tasks of one slot is refused before it is
// computed; others, and other slots, are not affected.
func TestVariantsAreBounded(t *testing.T) {
	a := newAnswers[eigenshift.SignedResponse]()
	computed := 0
	ask := func(id eigenshift.TaskID, proposer common.Address, reference uint64, result error) error {
		_, err := a.get(t.Context(), requestOf(testTask(id, proposer, reference)), func(context.Context) (eigenshift.SignedResponse, error) {
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
