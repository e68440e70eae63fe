package raftlog

import (
	"sync"
	"time"

	"github.com/hashicorp/raft"
)

// health is whether what Raft stores can be written. Raft itself goes on without a
// word when an entry cannot be stored: it refuses it.
type health struct {
	mu    sync.Mutex
	err   error // of the last write; nil: it went well
	since time.Time
	tried time.Time // by probing
}

func (h *health) note(err error) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err != nil && h.err == nil {
		h.since = time.Now()
	}
	h.err = err
	return err
}

// due reports whether the stores should be tried: the last write failed, and nobody
// has tried lately.
func (h *health) due(now time.Time) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.err == nil || now.Sub(h.tried) < diskPause {
		return false
	}
	h.tried = now
	return true
}

// watchedLog notes how writes of entries go.
type watchedLog struct {
	raft.LogStore
	health *health
}

// StoreLog implements raft.LogStore.
func (w watchedLog) StoreLog(entry *raft.Log) error { return w.health.note(w.LogStore.StoreLog(entry)) }

// StoreLogs implements raft.LogStore.
func (w watchedLog) StoreLogs(entries []*raft.Log) error {
	return w.health.note(w.LogStore.StoreLogs(entries))
}

// DeleteRange implements raft.LogStore.
func (w watchedLog) DeleteRange(first, last uint64) error {
	return w.health.note(w.LogStore.DeleteRange(first, last))
}

// IsMonotonic implements raft.MonotonicLogStore as the store below does.
func (w watchedLog) IsMonotonic() bool {
	store, ok := w.LogStore.(raft.MonotonicLogStore)
	return ok && store.IsMonotonic()
}

// watchedStable notes how writes of terms and votes go.
type watchedStable struct {
	raft.StableStore
	health *health
}

// Set implements raft.StableStore.
func (w watchedStable) Set(key, value []byte) error {
	return w.health.note(w.StableStore.Set(key, value))
}

// SetUint64 implements raft.StableStore.
func (w watchedStable) SetUint64(key []byte, value uint64) error {
	return w.health.note(w.StableStore.SetUint64(key, value))
}

// keyProbe is written to find out whether a store that failed can be written again.
var keyProbe = []byte("EigenShiftProbe")

// Disk says how the last write to the stores failed, and since when writes have
// failed; nil when it went well. While they fail it tries one itself now and then:
// Raft may have nothing to write.
func (n *Node) Disk() (since time.Time, err error) {
	if n.disk.due(time.Now()) {
		_ = n.stable.Set(keyProbe, nil) // noted
	}
	n.disk.mu.Lock()
	defer n.disk.mu.Unlock()
	return n.disk.since, n.disk.err
}
