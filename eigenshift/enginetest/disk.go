package enginetest

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// disk makes an operator's stores take time, as a disk does that others use too.
type disk struct {
	mu   sync.Mutex
	slow func() time.Duration // how long the next write takes; nil: no time
}

// SlowDisk makes each write of an operator to its disk take as long as the
// function says; nil makes the disk fast again.
func (c *Cluster) SlowDisk(i int, each func() time.Duration) {
	d := c.nodes[i].disk
	d.mu.Lock()
	defer d.mu.Unlock()
	d.slow = each
}

func (d *disk) write() {
	var takes time.Duration
	d.mu.Lock()
	if d.slow != nil {
		takes = d.slow()
	}
	d.mu.Unlock()
	time.Sleep(takes)
}

// through returns stores that write through this disk.
func (d *disk) through(s *raftlog.Stores) *raftlog.Stores {
	return &raftlog.Stores{Log: slowLog{s.Log, d}, Stable: slowStable{s.Stable, d}, Snapshots: s.Snapshots}
}

type slowLog struct {
	raft.LogStore
	disk *disk
}

func (s slowLog) StoreLog(entry *raft.Log) error {
	s.disk.write()
	return s.LogStore.StoreLog(entry)
}

func (s slowLog) StoreLogs(entries []*raft.Log) error {
	s.disk.write()
	return s.LogStore.StoreLogs(entries)
}

func (s slowLog) DeleteRange(first, last uint64) error {
	s.disk.write()
	return s.LogStore.DeleteRange(first, last)
}

type slowStable struct {
	raft.StableStore
	disk *disk
}

func (s slowStable) Set(key, value []byte) error {
	s.disk.write()
	return s.StableStore.Set(key, value)
}

func (s slowStable) SetUint64(key []byte, value uint64) error {
	s.disk.write()
	return s.StableStore.SetUint64(key, value)
}
