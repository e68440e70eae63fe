package simulated

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// Disk makes an operator's stores take time, as a disk does that others use too. The
// zero value takes none.
type Disk struct {
	mu   sync.Mutex
	slow func() time.Duration // how long the next write takes; nil: no time
}

// Slow makes each write take as long as the function says; nil makes the disk fast
// again. The function is called by one goroutine at a time.
func (d *Disk) Slow(each func() time.Duration) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.slow = each
}

func (d *Disk) write() {
	var takes time.Duration
	d.mu.Lock()
	if d.slow != nil {
		takes = d.slow()
	}
	d.mu.Unlock()
	time.Sleep(takes)
}

// Log returns a log store on this disk.
func (d *Disk) Log(store raft.LogStore) raft.LogStore { return logStore{store, d} }

// Stable returns a stable store on this disk.
func (d *Disk) Stable(store raft.StableStore) raft.StableStore { return stableStore{store, d} }

type logStore struct {
	raft.LogStore
	disk *Disk
}

func (s logStore) StoreLog(entry *raft.Log) error {
	s.disk.write()
	return s.LogStore.StoreLog(entry)
}

func (s logStore) StoreLogs(entries []*raft.Log) error {
	s.disk.write()
	return s.LogStore.StoreLogs(entries)
}

func (s logStore) DeleteRange(first, last uint64) error {
	s.disk.write()
	return s.LogStore.DeleteRange(first, last)
}

type stableStore struct {
	raft.StableStore
	disk *Disk
}

func (s stableStore) Set(key, value []byte) error {
	s.disk.write()
	return s.StableStore.Set(key, value)
}

func (s stableStore) SetUint64(key []byte, value uint64) error {
	s.disk.write()
	return s.StableStore.SetUint64(key, value)
}
