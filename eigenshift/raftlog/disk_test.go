package raftlog

import (
	"errors"
	"fmt"
	"os"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// fullDisk is a store that cannot be written to while it is full.
type fullDisk struct {
	raft.StableStore
	full atomic.Bool
}

func (d *fullDisk) SetUint64(key []byte, value uint64) error {
	if d.full.Load() {
		return &os.PathError{Op: "write", Path: "raft.db", Err: syscall.ENOSPC}
	}
	return d.StableStore.SetUint64(key, value)
}

// A term is stored as soon as there is room; a vote that cannot be stored is not
// waited for: it is not given.
func TestTermWaitsForRoomOnTheDisk(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		disk := &fullDisk{StableStore: raft.NewInmemStore()}
		store := patient{disk, make(chan struct{}), zerolog.Nop()}
		disk.full.Store(true)
		if err := store.SetUint64([]byte("LastVoteTerm"), 7); !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("vote: %v, want %v", err, syscall.ENOSPC)
		}
		stored := make(chan error)
		go func() { stored <- store.SetUint64(keyCurrentTerm, 7) }()
		synctest.Wait()
		select {
		case err := <-stored:
			t.Fatalf("stored on a full disk: %v", err)
		default:
		}
		disk.full.Store(false)
		if err := <-stored; err != nil {
			t.Fatal(err)
		}
		if term, err := store.GetUint64(keyCurrentTerm); term != 7 || err != nil {
			t.Errorf("term %d, %v, want 7", term, err)
		}
	})
}

// Who waits for room when the node is closed ends without an answer: there is
// none that Raft would not take wrongly.
func TestWaitForRoomEndsWithTheNode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		disk := &fullDisk{StableStore: raft.NewInmemStore()}
		disk.full.Store(true)
		closing := make(chan struct{})
		store := patient{disk, closing, zerolog.Nop()}
		ended, returned := make(chan struct{}), false
		go func() {
			defer close(ended)
			_ = store.SetUint64(keyCurrentTerm, 7)
			returned = true
		}()
		synctest.Wait()
		close(closing)
		<-ended
		if returned {
			t.Error("returned to Raft")
		}
	})
}

func TestFullDiskIsNoCorruption(t *testing.T) {
	for _, full := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG, syscall.EROFS} {
		if !isFull(fmt.Errorf("open: %w", &os.PathError{Op: "write", Path: "raft.db", Err: full})) {
			t.Errorf("%v counts as damage", full)
		}
	}
	if isFull(errors.New("invalid database")) || isFull(nil) {
		t.Error("damage counts as a full disk")
	}
}

// A node whose disk is full neither dies nor holds up the others; when there is
// room it catches up, and it can be closed while there is none.
func TestNodeSurvivesAFullDisk(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		c.leader()
		disk := &fullDisk{StableStore: c.nodes[0].stores.Stable}
		c.crash(0)
		c.nodes[0].stores.Stable = disk
		c.open(0)
		handOver := func(id int) {
			t.Helper()
			leader := c.leader()
			c.propose(leader, id)
			if err := c.nodes[leader].Transfer(t.Context(), address(3-leader)); err != nil {
				t.Fatal(err)
			}
		}
		if c.leader() == 0 {
			if err := c.nodes[0].Transfer(t.Context(), address(1)); err != nil {
				t.Fatal(err)
			}
		}
		disk.full.Store(true)
		for id := range 5 {
			handOver(id)
		}
		disk.full.Store(false)
		c.propose(c.leader(), 5)
		c.agree(5)

		for c.leader() == 0 {
			if err := c.nodes[0].Transfer(t.Context(), address(1)); err != nil {
				t.Fatal(err)
			}
		}
		disk.full.Store(true)
		handOver(6)
		c.propose(c.leader(), 7)
	})
}
