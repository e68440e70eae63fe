package watcher

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// testBooks is a task manager that has accepted something in some blocks.
type testBooks struct {
	eigenshift.Settler                         // of which a ledger asks for settlements only
	settled            []eigenshift.Settlement // ascending
	hides              bool                    // its node shows no logs
	broken             bool
	forgets            uint64 // blocks below are not searched
	asked              int
	most               uint64 // the longest range asked for
}

func (b *testBooks) Settlements(_ context.Context, from, to uint64) (list []eigenshift.Settlement, _ error) {
	b.asked++
	b.most = max(b.most, to-from+1)
	if b.broken || from < b.forgets {
		return nil, errors.New("refused")
	}
	for _, s := range b.settled {
		if !b.hides && s.Block.Number >= from && s.Block.Number <= to {
			list = append(list, s)
		}
	}
	return list, nil
}

func (b *testBooks) settle(block uint64, fork byte) {
	n := len(b.settled)
	b.settled = append(b.settled, eigenshift.Settlement{
		Task: eigenshift.TaskID(block), Proposer: common.Address{byte(n % 5), 1}, Block: eigenshift.BlockRef{Number: block, Hash: common.Hash{fork, byte(block)}},
	})
}

// last is what the contract says of the newest.
func (b *testBooks) last() *eigenshift.Settlement {
	if len(b.settled) == 0 {
		return nil
	}
	s := b.settled[len(b.settled)-1]
	return &eigenshift.Settlement{Task: s.Task, Proposer: s.Proposer, Block: eigenshift.BlockRef{Number: s.Block.Number}}
}

func newLedger(b *testBooks) *ledger { return &ledger{chain: b, logger: zerolog.Nop()} }

// An operator that has followed the chain and one that has just started have the same
// history, whatever is reorganised.
func TestLedgerIsTheSameWheneverAnOperatorStarts(t *testing.T) {
	for seed := range 300 {
		r := rand.New(rand.NewPCG(uint64(seed), 44))
		b, head := &testBooks{}, uint64(10)
		old := newLedger(b)
		for step := range 150 {
			sameFork := true
			head++
			switch r.IntN(6) {
			case 0, 1, 2:
				b.settle(head, byte(step))
			case 3:
				if depth := r.Uint64N(8); r.IntN(3) == 0 {
					sameFork = false
					b.settled = slices.DeleteFunc(b.settled, func(s eigenshift.Settlement) bool { return s.Block.Number+depth >= head })
				}
			}
			b.broken = r.IntN(10) == 0
			got := old.update(t.Context(), head, b.last(), sameFork || b.broken, 5)
			if b.broken {
				old.head = min(old.head, head-1)
				old.last = eigenshift.Settlement{} // as after a fork that could not be looked at
				b.broken = false
				continue
			}
			if got = slices.Clone(got); !slices.Equal(got, b.settled) {
				t.Fatalf("seed %d, block %d: follows %d settlements, the chain has %d", seed, head, len(got), len(b.settled))
			}
			if got := newLedger(b).update(t.Context(), head, b.last(), true, 5); !slices.Equal(got, b.settled) {
				t.Fatalf("seed %d, block %d: starts with %d settlements, the chain has %d", seed, head, len(got), len(b.settled))
			}
		}
	}
}

// Older blocks are searched step by step, until there is enough.
func TestLedgerGoesBack(t *testing.T) {
	for name, c := range map[string]struct {
		every, forgets uint64
		want           int
	}{
		"often":       {1, 0, rotation.MaxHistory},
		"at times":    {100, 0, ledgerReach/100 + 1},
		"seldom":      {7200, 0, 10},
		"hardly ever": {50_000, 0, 3},
		"a node that has forgotten the beginning": {100, 190_000, 100},
		"a node that has forgotten a lot":         {100, 199_000, 10},
		"a node that answers nothing":             {100, 199_998, 1},
	} {
		t.Run(name, func(t *testing.T) {
			b := &testBooks{forgets: c.forgets}
			for block := uint64(c.every); block < 200_000; block += c.every {
				b.settle(block, 0)
			}
			l := newLedger(b)
			var got []eigenshift.Settlement
			for head := uint64(199_999); head < 200_400; head++ {
				got = l.update(t.Context(), head, b.last(), true, 5)
			}
			same := func(a, b eigenshift.Settlement) bool { return a.Task == b.Task && a.Proposer == b.Proposer }
			if len(got) < c.want-1 || len(got) > c.want+5 || !slices.EqualFunc(got, b.settled[len(b.settled)-len(got):], same) {
				t.Errorf("%d settlements, want %d", len(got), c.want)
			}
			if b.most > ledgerStep {
				t.Errorf("a range of %d blocks was asked for", b.most)
			}
			asked := b.asked
			l.update(t.Context(), 200_401, b.last(), true, 5)
			if c.forgets < 199_900 && b.asked != asked {
				t.Error("the node is asked although nothing has settled")
			}
		})
	}
}

// A node that says what was settled last, and does not show it, has not looked yet: it
// is asked again, and the settlement counts meanwhile.
func TestLedgerDoesNotTakeAbsenceForEvidence(t *testing.T) {
	b := &testBooks{}
	b.settle(90, 0)
	b.settle(95, 0)
	l := newLedger(b)
	l.update(t.Context(), 96, b.last(), true, 5)
	b.settle(98, 0)
	b.hides = true
	if got := l.update(t.Context(), 99, b.last(), true, 5); len(got) != 3 || got[2].Task != 98 || got[0].Task != 90 {
		t.Fatalf("meanwhile %v", got)
	}
	b.hides = false
	if got := l.update(t.Context(), 100, b.last(), true, 5); !slices.Equal(got, b.settled) {
		t.Fatalf("then %v", got)
	}
}
