package enginetest

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/eigenshift/avs/eigenshift/simulated"
)

// pass lets some blocks be made. A block is due at the very moment at which the
// sleep ends, and is made before pass returns.
func pass(blocks int) {
	time.Sleep(time.Duration(blocks) * simulated.BlockTime)
	synctest.Wait()
}

// The fake chain itself: what a reorganisation does to blocks and settlements,
// and what nodes that lag or are on a fork of their own show of it.
func TestChainReorganises(t *testing.T) {
	for _, fate := range []simulated.Fate{simulated.Lost, simulated.Pending, simulated.Kept} {
		t.Run(fate.String(), func(t *testing.T) {
			runN(t, 3, func(c *Cluster) {
				c.AwaitSettled(2)
				for i := range c.nodes {
					c.Crash(i) // nobody reacts
				}
				synctest.Wait() // no block is being made
				before, settled := c.Chain.Head(), c.Chain.Settled()
				last := settled[len(settled)-1]
				depth := int(before.Number-last.Block.Number) + 1
				c.Chain.Reorg(depth, depth, fate)
				after := c.Chain.Head()
				if after.Number != before.Number || after.Hash == before.Hash {
					t.Errorf("head %s became %s", before.Ref(), after.Ref())
				}
				if gone := c.Chain.Orphaned(); len(gone) != 1 || gone[0].Block != last.Block {
					t.Errorf("orphaned settlements: %v", gone)
				}
				want := len(settled) - 1
				if fate == simulated.Kept {
					want++
				}
				if got := len(c.Chain.Settled()); got != want {
					t.Errorf("%d settlements after the reorganisation, want %d", got, want)
				}
				pass(1)
				if fate == simulated.Pending {
					want++
				}
				if got := len(c.Chain.Settled()); got != want {
					t.Errorf("%d settlements a block later, want %d", got, want)
				}
			})
		})
	}
}

func TestNodesSeeDifferentChains(t *testing.T) {
	runN(t, 3, func(c *Cluster) {
		seen := func(i int) uint64 {
			t.Helper()
			b, err := c.Node(i).Head(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return b.Number
		}
		pass(10)
		c.Node(1).Lag(3)
		if a, b := seen(0), seen(1); a != b+3 {
			t.Errorf("heads %d and %d, want a lag of 3", a, b)
		}
		fork := c.Chain.Fork(4, c.Node(2))
		pass(2)
		ours, err := c.Node(0).Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		theirs, err := c.Node(2).Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if ours.Number != theirs.Number || ours.Hash == theirs.Hash {
			t.Errorf("heads %s and %s, want two forks of the same length", ours.Ref(), theirs.Ref())
		}
		c.Chain.Adopt(fork, simulated.Lost)
		if head := c.Chain.Head(); head != theirs {
			t.Errorf("head %s, want %s", head.Ref(), theirs.Ref())
		}
		c.Node(0).Down(true)
		if _, err := c.Node(0).Head(t.Context()); err == nil {
			t.Error("a node that is down shows a head")
		}
	})
}
