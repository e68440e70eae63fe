package decide

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// shown says that the chain shows a settlement.
func (s *situation) shown(id eigenshift.TaskID, proposer common.Address, block uint64) *situation {
	s.settled(id, proposer, block)
	s.v.Chain.Settlements = append(s.v.Chain.Settlements, *s.v.Chain.Settled[id])
	return s
}

func TestTurns(t *testing.T) {
	for name, c := range map[string]struct {
		tell func(*situation)
		want []common.Address // newest first
	}{
		"none": {func(*situation) {}, nil},
		"what has settled": {func(s *situation) {
			s.shown(5, alice, 90).shown(6, bob, 95)
		}, []common.Address{bob, alice}},
		"what is open": {func(s *situation) {
			s.shown(5, alice, 90).opened(6, bob, 94)
		}, []common.Address{bob, alice}},
		"what was open and has settled is one turn": {func(s *situation) {
			s.opened(5, alice, 88).shown(5, alice, 90)
		}, []common.Address{alice}},
		"what failed is a turn": {func(s *situation) {
			s.shown(5, alice, 90).opened(6, bob, 91).expired(6).shown(7, carol, 95)
		}, []common.Address{carol, bob, alice}},
		"what another settled is a turn of both": {func(s *situation) {
			s.opened(6, bob, 91).shown(6, carol, 95)
		}, []common.Address{carol, bob}},
		"what was opened in the block of a settlement comes after it": {func(s *situation) {
			s.opened(7, bob, 94).shown(6, carol, 95)
		}, []common.Address{bob, carol}},
		"what the log says has settled is none": {func(s *situation) {
			s.shown(5, alice, 90)
			s.apply(lifecycle.Submitted{Settlement: eigenshift.Settlement{Task: 6, Proposer: bob, Block: eigenshift.BlockRef{Number: 95}}})
		}, []common.Address{alice}},
		"and what the log says is open, neither": {func(s *situation) {
			s.apply(lifecycle.Opened{Task: testTask(6, bob, 94)})
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSituation(t)
			c.tell(s)
			var got []common.Address
			for _, turn := range s.v.Turns() {
				got = append(got, turn.Proposer)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("turns of %v, want %v", got, c.want)
			}
		})
	}
}
