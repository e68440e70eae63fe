package enginetest

import (
	"testing"
	"testing/synctest"
	"time"
)

// pass lets some blocks be made. A block is due at the very moment at which the
// sleep ends, and is made before pass returns.
func pass(blocks int) {
	time.Sleep(time.Duration(blocks) * BlockTime)
	synctest.Wait()
}

// The fake chain itself: what a reorganisation does to blocks and settlements,
// and what nodes that lag or are on a fork of their own show of it.
func TestChainReorganises(t *testing.T) {
	for _, fate := range []Fate{Lost, Pending, Kept} {
		t.Run(fate.String(), func(t *testing.T) {
			Run(t, 3, func(c *Cluster) {
				c.AwaitSettled(2)
				for i := range c.nodes {
					c.Crash(i) // nobody reacts
				}
				synctest.Wait() // no block is being made
				before, settled := c.Chain.Head(), c.Chain.Settled()
				last := settled[len(settled)-1]
				depth := int(before.Number-last.Block.Number) + 1
				c.Reorg(depth, depth, fate)
				after := c.Chain.Head()
				if after.Number != before.Number || after.Hash == before.Hash {
					t.Errorf("head %s became %s", before.Ref(), after.Ref())
				}
				if gone := c.Chain.Orphaned(); len(gone) != 1 || gone[0].Block != last.Block {
					t.Errorf("orphaned settlements: %v", gone)
				}
				want := len(settled) - 1
				if fate == Kept {
					want++
				}
				if got := len(c.Chain.Settled()); got != want {
					t.Errorf("%d settlements after the reorganisation, want %d", got, want)
				}
				pass(1)
				if fate == Pending {
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
	Run(t, 3, func(c *Cluster) {
		seen := func(i int) uint64 {
			t.Helper()
			b, err := c.Seen(i)
			if err != nil {
				t.Fatal(err)
			}
			return b.Number
		}
		pass(10)
		c.NodeLags(1, 3)
		if a, b := seen(0), seen(1); a != b+3 {
			t.Errorf("heads %d and %d, want a lag of 3", a, b)
		}
		fork := c.Fork(4, 2)
		pass(2)
		ours, err := c.Seen(0)
		if err != nil {
			t.Fatal(err)
		}
		theirs, err := c.Seen(2)
		if err != nil {
			t.Fatal(err)
		}
		if ours.Number != theirs.Number || ours.Hash == theirs.Hash {
			t.Errorf("heads %s and %s, want two forks of the same length", ours.Ref(), theirs.Ref())
		}
		c.Adopt(fork, Lost)
		if head := c.Chain.Head(); head != theirs {
			t.Errorf("head %s, want %s", head.Ref(), theirs.Ref())
		}
		c.NodeDown(0, true)
		if _, err := c.Seen(0); err == nil {
			t.Error("a node that is down shows a head")
		}
	})
}
