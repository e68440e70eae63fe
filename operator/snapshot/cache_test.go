package snapshot

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/eigenshift/avs/operator/chain"
)

// reader returns the block that it is asked for, and counts.
type reader struct{ reads int }

func (r *reader) at(t *testing.T, c *Cache[uint64], block uint64) uint64 {
	t.Helper()
	read, err := c.At(t.Context(), block, func(context.Context) (uint64, error) {
		r.reads++
		return block, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return read
}

func TestBlocksAreReadOnce(t *testing.T) {
	c, r := New[uint64](new(chain.Node)), new(reader)
	if _, ok := c.Newest(); ok {
		t.Error("something was read already")
	}
	for range 3 {
		if got := r.at(t, c, 7); got != 7 {
			t.Errorf("read %d", got)
		}
	}
	if newest, ok := c.Newest(); r.reads != 1 || !ok || newest != 7 {
		t.Errorf("%d reads, newest %d, %t", r.reads, newest, ok)
	}
	c.Forget()
	r.at(t, c, 7)
	if r.reads != 2 {
		t.Errorf("%d reads after all was forgotten", r.reads)
	}
}

func TestTheOldestBlockIsForgotten(t *testing.T) {
	c, r := New[uint64](new(chain.Node)), new(reader)
	for block := uint64(1); block <= maxBlocks+1; block++ {
		r.at(t, c, block)
	}
	r.reads = 0
	r.at(t, c, maxBlocks+1)
	r.at(t, c, 2)
	if r.reads != 0 {
		t.Errorf("%d of the newest were read again", r.reads)
	}
	r.at(t, c, 1)
	if r.reads != 1 {
		t.Error("the oldest is remembered")
	}
}

func TestFailuresAreNotRemembered(t *testing.T) {
	c, r := New[uint64](new(chain.Node)), new(reader)
	down := errors.New("down")
	if _, err := c.At(t.Context(), 7, func(context.Context) (uint64, error) { return 0, down }); !errors.Is(err, down) {
		t.Errorf("%v", err)
	}
	if r.at(t, c, 7); r.reads != 1 {
		t.Errorf("%d reads after a failure", r.reads)
	}
}

// Callers that ask for the same block share one read, which none of them can end; what is
// forgotten meanwhile is not remembered when it arrives.
func TestCallersShareOneRead(t *testing.T) {
	c, started, arrive := New[uint64](new(chain.Node)), make(chan struct{}), make(chan struct{})
	read := func(context.Context) (uint64, error) {
		close(started) // twice would panic
		<-arrive
		return 7, nil
	}
	var first sync.WaitGroup
	first.Go(func() {
		if got, err := c.At(t.Context(), 7, read); err != nil || got != 7 {
			t.Errorf("read %d (%v)", got, err)
		}
	})
	<-started
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for range 3 {
		if _, err := c.At(gone, 7, read); !errors.Is(err, context.Canceled) {
			t.Errorf("a caller that went away: %v", err)
		}
	}
	c.Forget()
	close(arrive)
	first.Wait()
	if r := new(reader); r.at(t, c, 7) != 7 || r.reads != 1 {
		t.Error("what was forgotten is remembered")
	}
}
