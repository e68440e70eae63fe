package raftlog

import (
	"errors"
	"fmt"
	"os"
	"sync/atomic"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

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

func (d *fullDisk) Set(key, value []byte) error {
	if d.full.Load() {
		return syscall.ENOSPC
	}
	return d.StableStore.Set(key, value)
}

// A node says that its disk is full as soon as anything was not written, and that it
// is not any more although Raft has nothing to write.
func TestNodeSaysThatItsDiskIsFull(t *testing.T) {
	inBubble(t, func(t *testing.T, c *cluster) {
		c.bootstrap(3)
		disk := &fullDisk{StableStore: c.nodes[0].stores.Stable}
		c.crash(0)
		c.nodes[0].stores.Stable = disk
		c.open(0)
		c.propose(c.leader(), 1)
		if _, err := c.nodes[0].Disk(); err != nil {
			t.Fatalf("a disk with room: %v", err)
		}
		disk.full.Store(true)
		if err := c.nodes[0].disk.stable.Set([]byte("LastVoteCand"), nil); err == nil {
			t.Fatal("written to a full disk")
		}
		if since, err := c.nodes[0].Disk(); !IsFull(err) || time.Since(since) > time.Second {
			t.Errorf("a full disk: %v since %s", err, since)
		}
		disk.full.Store(false)
		time.Sleep(diskPause)
		if _, err := c.nodes[0].Disk(); err != nil {
			t.Errorf("a disk with room again: %v", err)
		}
	})
}

// Entries that are not stored count as well.
func TestEntriesThatAreNotStoredAreNoticed(t *testing.T) {
	h := new(disk)
	log := watchedLog{failing{raft.NewInmemStore()}, h}
	if err := log.StoreLogs([]*raft.Log{{Index: 1}}); !errors.Is(err, syscall.EFBIG) || !IsFull(h.err) {
		t.Errorf("%v, noted %v", err, h.err)
	}
	if err := log.DeleteRange(1, 1); err != nil || h.err != nil {
		t.Errorf("%v, noted %v", err, h.err)
	}
}

type failing struct{ raft.LogStore }

func (failing) StoreLogs([]*raft.Log) error { return syscall.EFBIG }

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
		if !IsFull(fmt.Errorf("open: %w", &os.PathError{Op: "write", Path: "raft.db", Err: full})) {
			t.Errorf("%v counts as damage", full)
		}
	}
	if IsFull(errors.New("invalid database")) || IsFull(nil) {
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
