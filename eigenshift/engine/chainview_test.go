package engine

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// sighting is what an operator has observed at the head of a chain of n blocks.
func sighting(t *testing.T, c *testChain) *observation {
	t.Helper()
	known := trail{pace: rotation.FallbackPace{After: 8, Stagger: 2}, span: 25, chain: c, due: c.due}
	if err := known.follow(context.Background(), c.head()); err != nil {
		t.Fatal(err)
	}
	return &observation{head: c.head(), blocks: known.blocks, settled: make(map[eigenshift.TaskID]*eigenshift.Settlement)}
}

// What a candidate answers to what a leader says that it sees: its own head is block
// 100, and it remembers the last 24 blocks or so.
func TestReady(t *testing.T) {
	chain := new(testChain)
	chain.grow(101, 0)
	at := func(number uint64) eigenshift.BlockRef { return chain.blocks[number].Ref() }
	elsewhere := func(number uint64) eigenshift.BlockRef {
		return eigenshift.BlockRef{Number: number, Hash: common.Hash{0xff}}
	}
	for name, c := range map[string]struct {
		leader eigenshift.ChainView
		why    track.Reason
	}{
		"it says nothing":                              {eigenshift.ChainView{}, track.Reason{}},
		"it sees the same":                             {eigenshift.ChainView{Head: 100, Reference: at(98)}, track.Reason{}},
		"it knows of no settled task":                  {eigenshift.ChainView{Head: 100}, track.Reason{}},
		"it is two blocks ahead":                       {eigenshift.ChainView{Head: 102, Reference: at(100)}, track.Reason{}},
		"it is three blocks ahead":                     {eigenshift.ChainView{Head: 103, Reference: at(100)}, track.Behind},
		"it is far ahead":                              {eigenshift.ChainView{Head: math.MaxUint64, Reference: at(100)}, track.Behind},
		"it lags":                                      {eigenshift.ChainView{Head: 50, Reference: at(48)}, track.Reason{}},
		"it is on another fork":                        {eigenshift.ChainView{Head: 100, Reference: elsewhere(98)}, track.OtherFork},
		"on another fork, and it lags":                 {eigenshift.ChainView{Head: 95, Reference: elsewhere(94)}, track.OtherFork},
		"at a block that is not here yet":              {eigenshift.ChainView{Head: 102, Reference: elsewhere(102)}, track.Reason{}},
		"at a block that is forgotten":                 {eigenshift.ChainView{Head: 100, Reference: elsewhere(20)}, track.Reason{}},
		"at a block that no chain will ever have here": {eigenshift.ChainView{Head: 100, Reference: elsewhere(math.MaxUint64)}, track.Reason{}},
	} {
		t.Run(name, func(t *testing.T) {
			e := new(Engine)
			if err := e.Ready(c.leader); track.Of(err) != track.Starting {
				t.Errorf("before it has seen the chain: %v", err)
			}
			e.observed.Store(sighting(t, chain))
			asked := chain.asked.Load()
			if err := e.Ready(c.leader); track.Of(err) != c.why {
				t.Errorf("got %v, want %q", err, c.why.Code)
			}
			if chain.asked.Load() != asked {
				t.Error("it asked its node")
			}
			e.observed.Store(&observation{head: chain.head()})
			if err := e.Ready(c.leader); (track.Of(err) == track.Behind) != (c.why == track.Behind) || track.Of(err) == track.OtherFork {
				t.Errorf("without its newest blocks: %v", err)
			}
			e.blind.Store(true)
			if err := e.Ready(c.leader); track.Of(err) != track.Blind {
				t.Errorf("blind: %v", err)
			}
		})
	}
}

// A leader measures others by the newest block that a stake quorum has signed for,
// not by what it alone sees.
func TestSeen(t *testing.T) {
	chain := new(testChain)
	chain.grow(101, 0)
	base := func(t *testing.T) *situation {
		s := newSituation(t)
		o := sighting(t, chain)
		s.v.chain.head, s.v.chain.blocks = o.head, o.blocks
		return s
	}
	// opened opens a task at a block of the chain, or at one of another fork.
	opened := func(s *situation, id eigenshift.TaskID, proposer common.Address, reference eigenshift.BlockRef) {
		task := testTask(id, proposer, reference.Number)
		task.Reference = reference
		s.open(task)
	}
	at := func(number uint64) eigenshift.BlockRef { return chain.blocks[number].Ref() }
	for name, c := range map[string]struct {
		tell func(*situation)
		want eigenshift.BlockRef
	}{
		"in a block that was not observed yet": {func(s *situation) {
			opened(s, 1, alice, at(98))
			s.settled(1, alice, 101)
		}, at(98)},
		"nothing was opened": {func(*situation) {}, eigenshift.BlockRef{}},
		"nothing has settled": {func(s *situation) {
			opened(s, 1, alice, at(97))
		}, eigenshift.BlockRef{}},
		"the newest that has settled": {func(s *situation) {
			opened(s, 1, alice, at(90))
			opened(s, 2, bob, at(95))
			opened(s, 3, carol, at(98))
			s.settled(1, alice, 92).settled(2, bob, 97)
		}, at(95)},
		"its reference block is on another fork": {func(s *situation) {
			opened(s, 1, alice, eigenshift.BlockRef{Number: 95, Hash: common.Hash{0xff}})
			s.settled(1, alice, 97)
		}, eigenshift.BlockRef{}},
		"its reference block is forgotten": {func(s *situation) {
			opened(s, 1, alice, at(20))
			s.settled(1, alice, 22)
		}, eigenshift.BlockRef{}},
		"the log says that another proposed it": {func(s *situation) {
			opened(s, 1, alice, at(95))
			s.settled(1, bob, 97)
		}, eigenshift.BlockRef{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := base(t)
			c.tell(s)
			got, head := s.v.chain.seen(s.v.state), uint64(100)
			if s.v.chain.last != nil {
				head = max(head, s.v.chain.last.Block.Number)
			}
			if want := (eigenshift.ChainView{Head: head, Reference: c.want}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
			if err := eigenshift.CheckChainView(got); err != nil {
				t.Error(err)
			}
		})
	}
}

// Those that are apart are told from those that fail.
func TestIsApart(t *testing.T) {
	for _, why := range track.Reasons() {
		want := why == track.Behind || why == track.OtherFork
		if got := isApart(track.Because(why, errors.New("no"))); got != want {
			t.Errorf("%s: %t", why.Code, got)
		}
	}
}
