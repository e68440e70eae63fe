package engine

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// shown says that the chain shows a settlement.
func (s *situation) shown(id eigenshift.TaskID, proposer common.Address, block uint64) *situation {
	s.settled(id, proposer, block)
	s.v.chain.settlements = append(s.v.chain.settlements, *s.v.chain.settled[id])
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
			for _, turn := range s.v.turns() {
				got = append(got, turn.proposer)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("turns of %v, want %v", got, c.want)
			}
		})
	}
}

// An opening counts when this operator has seen the proposer lead as it was written,
// once for each slot.
func TestOpenings(t *testing.T) {
	var seen openings
	s := newSituation(t)
	authors := map[eigenshift.TaskID]common.Address{6: bob, 7: bob, 9: alice}
	s.v.author = func(id eigenshift.TaskID) common.Address { return authors[id] }
	s.opened(6, bob, 94).opened(7, alice, 96).opened(8, bob, 97).opened(9, alice, 150)
	if got := seen.see(s.v); len(got) != 1 || got[0].ID != 6 {
		t.Fatalf("openings %v, want that of task 6", got)
	}
	if got := seen.see(s.v); len(got) != 1 {
		t.Fatalf("twice: %v", got)
	}
	s.opened(6, bob, 98) // the slot once more
	if got := seen.see(s.v); len(got) != 1 || got[0].Reference.Number != 98 {
		t.Fatalf("openings %v, want that at block 98", got)
	}
	for id := range eigenshift.TaskID(2 * rememberedOpenings) {
		s := newSituation(t).opened(id, bob, 99)
		s.v.author = func(eigenshift.TaskID) common.Address { return bob }
		if got := seen.see(s.v); len(got) > rememberedOpenings {
			t.Fatalf("%d openings are remembered", len(got))
		}
	}
}

func TestLeadersAreRememberedByTerm(t *testing.T) {
	var seen leaders
	seen.see(raftlog.Status{Term: 3})
	if got := seen.in(3); got != (common.Address{}) {
		t.Errorf("nobody led: %s", got)
	}
	for term := uint64(1); term <= 2*rememberedTerms; term++ {
		seen.see(raftlog.Status{Term: term, Leader: bob})
		seen.see(raftlog.Status{Term: term, Leader: carol}) // the first one seen counts
	}
	if seen.in(1) != (common.Address{}) || seen.in(2*rememberedTerms) != bob || len(seen.of) != rememberedTerms {
		t.Errorf("%d terms, the first led by %s, the last by %s", len(seen.of), seen.in(1), seen.in(2*rememberedTerms))
	}
}
