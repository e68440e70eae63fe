package watched

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// atBlock100 is what an operator has seen at block 100: it remembers the last 24
// blocks or so.
func atBlock100() *Chain {
	c := &Chain{Settled: make(map[eigenshift.TaskID]*eigenshift.Settlement)}
	for n := uint64(76); n <= 100; n++ {
		c.Head = eigenshift.Block{Number: n, Hash: at(n).Hash}
		c.Blocks = append(c.Blocks, Block{Block: c.Head})
	}
	return c
}

func at(number uint64) eigenshift.BlockRef {
	return eigenshift.BlockRef{Number: number, Hash: common.Hash{1, byte(number)}}
}

func elsewhere(number uint64) eigenshift.BlockRef {
	return eigenshift.BlockRef{Number: number, Hash: common.Hash{0xff}}
}

// What a candidate says of what a leader sees: its own head is block 100.
func TestKeepsUpWith(t *testing.T) {
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
			chain := atBlock100()
			if err := chain.KeepsUpWith(c.leader); track.Of(err) != c.why {
				t.Errorf("got %v, want %q", err, c.why.Code)
			}
			chain.Blocks, chain.Head.Hash = nil, common.Hash{}
			if err := chain.KeepsUpWith(c.leader); (track.Of(err) == track.Behind) != (c.why == track.Behind) || track.Of(err) == track.OtherFork {
				t.Errorf("without its recent blocks: %v", err)
			}
		})
	}
}

// A leader measures others by the newest block that a stake quorum has signed for,
// not by what it alone sees.
func TestView(t *testing.T) {
	alice, bob := common.Address{1}, common.Address{2}
	type entry struct {
		proposer, settled common.Address // settled: who proposed what settled; zero: nothing has
		reference         eigenshift.BlockRef
		block             uint64 // in which it settled
	}
	for name, c := range map[string]struct {
		tasks []entry // numbered from 1 on
		want  eigenshift.BlockRef
	}{
		"in a block that was not seen yet":       {[]entry{{alice, alice, at(98), 101}}, at(98)},
		"nothing was opened":                     {nil, eigenshift.BlockRef{}},
		"nothing has settled":                    {[]entry{{proposer: alice, reference: at(97)}}, eigenshift.BlockRef{}},
		"the newest that has settled":            {[]entry{{alice, alice, at(90), 92}, {bob, bob, at(95), 97}, {proposer: alice, reference: at(98)}}, at(95)},
		"its reference block is on another fork": {[]entry{{alice, alice, elsewhere(95), 97}}, eigenshift.BlockRef{}},
		"its reference block is forgotten":       {[]entry{{alice, alice, at(20), 22}}, eigenshift.BlockRef{}},
		"the log says that another proposed it":  {[]entry{{alice, bob, at(95), 97}}, eigenshift.BlockRef{}},
	} {
		t.Run(name, func(t *testing.T) {
			chain, state, head := atBlock100(), lifecycle.New(lifecycle.Limits{}), uint64(100)
			for i, e := range c.tasks {
				id := eigenshift.TaskID(i + 1)
				if o := state.Apply(lifecycle.Opened{Task: eigenshift.EncodedTask{ID: id, Reference: e.reference, Deadline: e.reference.Number + 20, Proposer: e.proposer}}); !o.Accepted {
					t.Fatal(o.Reason)
				}
				if e.settled != (common.Address{}) {
					s := &eigenshift.Settlement{Task: id, Proposer: e.settled, Block: eigenshift.BlockRef{Number: e.block}}
					chain.Settled[id], chain.Last, head = s, s, max(head, e.block)
				}
			}
			got := chain.View(state)
			if want := (eigenshift.ChainView{Head: head, Reference: c.want}); got != want {
				t.Errorf("got %+v, want %+v", got, want)
			}
			if err := got.Check(); err != nil {
				t.Error(err)
			}
		})
	}
}

// A settlement above the head stays known; one that is missing was orphaned, since the
// head at which that was seen first.
func TestFollow(t *testing.T) {
	early, late := &eigenshift.Settlement{Task: 1, Block: at(99)}, &eigenshift.Settlement{Task: 2, Block: at(101)}
	before := atBlock100()
	before.Settled[1], before.Settled[2] = early, late
	next := func(head uint64) Chain {
		c := *atBlock100()
		c.Head.Number = head
		c.Settled[1], c.Settled[2] = nil, nil
		return c
	}
	first := next(100).Follow(before)
	if first.Settled[2] != late || first.Settled[1] != nil || len(first.Orphaned) != 1 || first.Orphaned[1] != 100 {
		t.Fatalf("settled %v, orphaned %v", first.Settled, first.Orphaned)
	}
	second := next(102).Follow(&first)
	if second.Settled[2] != nil || second.Orphaned[1] != 100 || second.Orphaned[2] != 102 {
		t.Fatalf("settled %v, orphaned %v", second.Settled, second.Orphaned)
	}
}
