package watcher

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// testChain is a chain on which a slot lasts three blocks, the first from block 2
// on.
type testChain struct {
	eigenshift.Chain // of which the recent blocks ask for blocks only
	blocks           []eigenshift.Block
	asked            atomic.Int64 // blocks that were fetched
	broken           error
}

func (c *testChain) grow(n int, salt byte) {
	for range n {
		b := eigenshift.Block{Number: uint64(len(c.blocks)), Time: 2 * uint64(len(c.blocks))}
		if b.Number > 0 {
			b.Parent = c.blocks[b.Number-1].Hash
		}
		b.Hash = crypto.Keccak256Hash(b.Parent[:], binary.BigEndian.AppendUint64([]byte{salt}, b.Number))
		c.blocks = append(c.blocks, b)
	}
}

// fork replaces what comes after a block.
func (c *testChain) fork(after uint64, salt byte) {
	n := len(c.blocks) - int(after) - 1
	c.blocks = slices.Clone(c.blocks[:after+1])
	c.grow(n, salt)
}

func (c *testChain) head() eigenshift.Block { return c.blocks[len(c.blocks)-1] }

func (c *testChain) BlockByNumber(_ context.Context, number uint64) (eigenshift.Block, error) {
	c.asked.Add(1)
	switch {
	case c.broken != nil:
		return eigenshift.Block{}, c.broken
	case number >= uint64(len(c.blocks)):
		return eigenshift.Block{}, ethereum.NotFound
	}
	return c.blocks[number], nil
}

func (c *testChain) due(_ context.Context, at eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return eigenshift.TaskID((at.Number - 2) / 3), at.Number >= 2, nil
}

func newRecent(c *testChain) *recentBlocks {
	return &recentBlocks{pace: rotation.FallbackPace{After: 4, Stagger: 1}, span: 13, chain: c, due: c.due} // 12 blocks until a slot is given up
}

// show lists the slots as "id@block", with an asterisk if they settled.
func (t *recentBlocks) show() string {
	var text string
	for _, s := range t.slots {
		text += fmt.Sprintf(" %d@%d", s.ID, s.Due.Number)
		if s.Settlement != nil {
			text += "*"
		}
	}
	return text
}

func (t *recentBlocks) settle(id eigenshift.TaskID, in eigenshift.Block) {
	for i := range t.slots {
		if t.slots[i].ID == id {
			t.slots[i].Settlement = &eigenshift.Settlement{Task: id, Block: in.Ref()}
		}
	}
}

func follow(t *testing.T, r *recentBlocks, head eigenshift.Block) {
	t.Helper()
	if err := r.extendTo(t.Context(), head); err != nil {
		t.Fatal(err)
	}
	for i, b := range r.blocks {
		if i > 0 && b.Parent != r.blocks[i-1].Hash {
			t.Fatalf("block %d is not on the chain of block %d", r.blocks[i-1].Number, b.Number)
		}
	}
}

func expect(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: slots%s, want%s", what, got, want)
	}
}

func TestRecentBlocksFromTheFirstBlock(t *testing.T) {
	c := new(testChain)
	c.grow(1, 0)
	r := newRecent(c)
	follow(t, r, c.head())
	expect(t, "nothing is due yet", r.show(), "")
	c.grow(6, 0)
	follow(t, r, c.head())
	expect(t, "two slots", r.show(), " 0@2 1@5")
}

// Whoever comes later, or misses heads, finds the same slots at the same blocks.
func TestRecentBlocksIsTheSameForAll(t *testing.T) {
	c := new(testChain)
	c.grow(1, 0)
	always, sometimes := newRecent(c), newRecent(c)
	for n := range 60 {
		c.grow(1, 0)
		follow(t, always, c.head())
		if n%7 == 0 {
			follow(t, sometimes, c.head())
			late := newRecent(c)
			follow(t, late, c.head())
			if always.show() != late.show() || always.show() != sometimes.show() {
				t.Fatalf("at block %d: slots%s, after a gap%s, just started%s", c.head().Number, always.show(), sometimes.show(), late.show())
			}
			for i, s := range late.slots {
				if s.Due != c.blocks[s.Due.Number].Ref() || s.Due != always.slots[i].Due {
					t.Fatalf("slot %d fell due at another block", s.ID)
				}
			}
		}
	}
	asked := c.asked.Load()
	c.grow(1, 0)
	follow(t, always, c.head())
	if c.asked.Load() != asked {
		t.Errorf("%d blocks fetched to follow the next head", c.asked.Load()-asked)
	}
}

func TestRecentBlocksOnAnotherFork(t *testing.T) {
	c := new(testChain)
	c.grow(21, 0)
	r := newRecent(c)
	follow(t, r, c.head()) // 20
	expect(t, "before", r.show(), " 2@8 3@11 4@14 5@17 6@20")
	r.settle(2, c.blocks[10])
	r.settle(4, c.blocks[16])
	r.settle(5, eigenshift.Block{Number: 21, Hash: common.Hash{1}}) // by a node that is ahead
	c.fork(15, 1)
	c.grow(1, 1)
	follow(t, r, c.head()) // 21
	expect(t, "what settled before the fork stays, what settled after it does not", r.show(), " 2@8* 3@11 4@14 5@17 6@20")
	if r.slots[3].Due != c.blocks[17].Ref() {
		t.Error("a slot that fell due after the fork has the block before it")
	}
	c.fork(2, 2) // deeper than the recent blocks
	follow(t, r, c.head())
	expect(t, "all is new", r.show(), " 3@11 4@14 5@17 6@20")
}

// Settled slots are remembered beyond the recent blocks, others are given up; both bounded.
func TestRecentBlocksForgets(t *testing.T) {
	c := new(testChain)
	c.grow(1, 0)
	r := newRecent(c)
	for range 600 {
		c.grow(1, 0)
		follow(t, r, c.head())
		for _, s := range r.slots {
			if s.ID%2 == 0 && s.Overdue(c.head().Number, r.pace) {
				r.settle(s.ID, c.blocks[s.Due.Number+2])
			}
		}
		if len(r.slots) > keptSlots || len(r.blocks) > int(r.pace.Span())+2 {
			t.Fatalf("%d slots and %d blocks are remembered", len(r.slots), len(r.blocks))
		}
	}
	for _, s := range r.slots {
		if s.Due.Number < r.blocks[0].Number && s.Settlement == nil {
			t.Errorf("slot %d did not settle, and is remembered", s.ID)
		}
	}
	if len(r.slots) < keptSlots-2 {
		t.Errorf("%d slots are remembered, there is room for %d", len(r.slots), keptSlots)
	}
}

// A node that wavers shows an older head now and then.
func TestRecentBlocksWavers(t *testing.T) {
	c := new(testChain)
	c.grow(30, 0)
	r := newRecent(c)
	follow(t, r, c.head())
	want, asked := r.show(), c.asked.Load()
	follow(t, r, c.blocks[27])
	expect(t, "an older head", r.show(), want)
	if c.asked.Load() != asked {
		t.Errorf("%d blocks fetched", c.asked.Load()-asked)
	}
}

// A failure changes nothing; the next attempt makes up for it.
func TestRecentBlocksSurvivesANodeThatFails(t *testing.T) {
	c := new(testChain)
	c.grow(20, 0)
	r := newRecent(c)
	follow(t, r, c.head())
	want := r.show()
	c.grow(3, 0)
	c.broken = errors.New("down")
	if err := r.extendTo(t.Context(), c.head()); !errors.Is(err, c.broken) {
		t.Errorf("error %v", err)
	}
	expect(t, "after a failure", r.show(), want)
	c.broken = nil
	follow(t, r, c.head())
	expect(t, "afterwards", r.show(), " 3@11 4@14 5@17 6@20")
}
