package engine

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

var (
	alice = common.HexToAddress("0xa11ce")
	bob   = common.HexToAddress("0xb0b")
	carol = common.HexToAddress("0xca401")
)

// testSet returns a set of operators with equal stakes.
func testSet(t *testing.T, addresses ...common.Address) *eigenshift.OperatorSet {
	t.Helper()
	var ops []eigenshift.Operator
	for i, a := range addresses {
		ops = append(ops, eigenshift.Operator{Address: a, ID: eigenshift.OperatorID{byte(i + 1)}, Stakes: []*big.Int{big.NewInt(100)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// atBlock100 is a log held against a chain whose head is block 100, at all of whose
// blocks the slots of these tests are due.
func atBlock100(author func(eigenshift.TaskID) common.Address) decide.Records {
	blocks := make([]watched.Block, 200)
	for i := range blocks {
		blocks[i] = watched.Block{Block: eigenshift.Block{Number: uint64(i), Hash: common.Hash{byte(i)}}, ID: 1000, Due: true}
	}
	return decide.Records{
		Agreed: protocol.Defaults(), State: lifecycle.New(lifecycle.Limits{}), Author: author,
		Chain: watched.Chain{Head: eigenshift.Block{Number: 100}, Blocks: blocks, Rules: eigenshift.Rules{Window: 60}},
	}
}

func opened(t *testing.T, r decide.Records, id eigenshift.TaskID, proposer common.Address, reference uint64) {
	t.Helper()
	effect := r.State.Apply(lifecycle.Opened{Task: eigenshift.EncodedTask{
		ID: id, Spec: []byte{1}, Reference: eigenshift.BlockRef{Number: reference, Hash: common.Hash{byte(reference)}}, Deadline: reference + 20, Proposer: proposer,
	}})
	if !effect.Accepted {
		t.Fatal(effect.Reason)
	}
}

// An opening counts when this operator has seen the proposer lead as it was written,
// once for each slot.
func TestOpenings(t *testing.T) {
	seen := newTurns(nil)
	authors := map[eigenshift.TaskID]common.Address{6: bob, 7: bob, 9: alice}
	r := atBlock100(func(id eigenshift.TaskID) common.Address { return authors[id] })
	opened(t, r, 6, bob, 94)
	opened(t, r, 7, alice, 96)
	opened(t, r, 8, bob, 97)
	opened(t, r, 9, alice, 150)
	if got, _ := seen.openings(r); len(got) != 1 || got[0].ID != 6 {
		t.Fatalf("openings %v, want that of task 6", got)
	}
	if got, _ := seen.openings(r); len(got) != 1 {
		t.Fatalf("twice: %v", got)
	}
	opened(t, r, 6, bob, 98) // the slot once more
	if got, _ := seen.openings(r); len(got) != 1 || got[0].Reference.Number != 98 {
		t.Fatalf("openings %v, want that at block 98", got)
	}
	for id := range eigenshift.TaskID(2 * rememberedOpenings) {
		r := atBlock100(func(eigenshift.TaskID) common.Address { return bob })
		opened(t, r, id, bob, 99)
		if got, _ := seen.openings(r); len(got) > rememberedOpenings {
			t.Fatalf("%d openings are remembered", len(got))
		}
	}
}

func TestLeadersAreRememberedByTerm(t *testing.T) {
	seen := newTurns(nil)
	seen.led(raftlog.Status{Term: 3})
	if got := seen.leaderOf(3); got != (common.Address{}) {
		t.Errorf("nobody led: %s", got)
	}
	for term := uint64(1); term <= 2*rememberedTerms; term++ {
		seen.led(raftlog.Status{Term: term, Leader: bob})
		seen.led(raftlog.Status{Term: term, Leader: carol}) // the first one seen counts
	}
	if seen.leaderOf(1) != (common.Address{}) || seen.leaderOf(2*rememberedTerms) != bob || seen.leaders.Len() != rememberedTerms {
		t.Errorf("%d terms, the first led by %s, the last by %s", seen.leaders.Len(), seen.leaderOf(1), seen.leaderOf(2*rememberedTerms))
	}
}

// The policy is asked when there is something new to go by, and not at each turn of the loop.
func TestPolicyIsAskedOnce(t *testing.T) {
	asked := 0
	seen := newTurns(func(_ []common.Address, set *eigenshift.OperatorSet, _ common.Hash) []common.Address {
		asked++
		return []common.Address{set.Operators[0].Address}
	})
	r := atBlock100(func(eigenshift.TaskID) common.Address { return bob })
	r.Chain.Set = testSet(t, alice, bob)
	ask := func(want int, why string) {
		t.Helper()
		list, changes := seen.openings(r)
		for range 2 {
			if order := seen.successors(decide.View{Records: r, Opened: list}, changes); order[0] != r.Chain.Set.Operators[0].Address || asked != want {
				t.Errorf("%s: order %v, asked %d times, want %d", why, order, asked, want)
			}
		}
	}
	ask(1, "at first")
	opened(t, r, 6, bob, 94)
	ask(2, "after an opening")
	r.Chain.Settlements = []eigenshift.Settlement{{Task: 6, Proposer: bob}}
	ask(3, "after a settlement")
	r.Chain.Set = testSet(t, bob, alice)
	ask(4, "with another set")
}
