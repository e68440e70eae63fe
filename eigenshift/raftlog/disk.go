package raftlog

import (
	"bytes"
	"errors"
	"runtime"
	"slices"
	"sync"
	"syscall"
	"time"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// patient is a stable store that waits while the disk is full, and then goes on. The library
// panics when it cannot store its term; other writes may fail.
type patient struct {
	raft.StableStore
	closing <-chan struct{}
	log     zerolog.Logger
}

// diskPause is the time between two attempts to write to a disk that is full.
const diskPause = 250 * time.Millisecond

// keyCurrentTerm is the key under which Raft stores its term.
var keyCurrentTerm = []byte("CurrentTerm")

func (p patient) SetUint64(key []byte, value uint64) error {
	err := p.StableStore.SetUint64(key, value)
	if err == nil || !bytes.Equal(key, keyCurrentTerm) {
		return err
	}
	start := time.Now()
	p.log.Error().Err(err).Msg("The raft folder cannot be written to, waiting until it can: make room on its disk")
	for {
		select {
		case <-time.After(diskPause):
		case <-p.closing:
			// There is nothing right to return: the term is not stored, and an
			// error is a panic. This goroutine of Raft's is to end now anyhow.
			runtime.Goexit()
		}
		if p.StableStore.SetUint64(key, value) == nil {
			p.log.Info().Dur("waited", time.Since(start)).Msg("The raft folder can be written to again")
			return nil
		}
	}
}

// IsFull reports whether an error says that a disk takes no further data.
func IsFull(err error) bool {
	full := []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG, syscall.EROFS}
	return slices.ContainsFunc(full, func(code error) bool { return errors.Is(err, code) })
}

// disk knows whether Raft's stores can be written. Raft refuses entries without a word.
type disk struct {
	stable raft.StableStore // watched

	mu    sync.Mutex
	err   error     // of the last write; nil: it went well
	since time.Time // from when on writes have failed
	tried time.Time // when failed writes were last tried again
}

func (d *disk) note(err error) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err != nil && d.err == nil {
		d.since = time.Now()
	}
	d.err = err
	return err
}

// due reports whether a write should be tried: the last failed, and none was tried lately.
func (d *disk) due(now time.Time) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.err == nil || now.Sub(d.tried) < diskPause {
		return false
	}
	d.tried = now
	return true
}

// watchedLog records the results of writing entries.
type watchedLog struct {
	raft.LogStore
	disk *disk
}

func (w watchedLog) StoreLog(entry *raft.Log) error { return w.disk.note(w.LogStore.StoreLog(entry)) }

func (w watchedLog) StoreLogs(entries []*raft.Log) error {
	return w.disk.note(w.LogStore.StoreLogs(entries))
}

func (w watchedLog) DeleteRange(first, last uint64) error {
	return w.disk.note(w.LogStore.DeleteRange(first, last))
}

// IsMonotonic implements raft.MonotonicLogStore as the store below does.
func (w watchedLog) IsMonotonic() bool {
	store, ok := w.LogStore.(raft.MonotonicLogStore)
	return ok && store.IsMonotonic()
}

// watchedStable records the results of writing terms and votes.
type watchedStable struct {
	raft.StableStore
	disk *disk
}

func (w watchedStable) Set(key, value []byte) error {
	return w.disk.note(w.StableStore.Set(key, value))
}

func (w watchedStable) SetUint64(key []byte, value uint64) error {
	return w.disk.note(w.StableStore.SetUint64(key, value))
}

// keyProbe is written to find out whether a store that failed works again.
var keyProbe = []byte("EigenShiftProbe")

// failure is [Node.Disk].
func (d *disk) failure() (since time.Time, err error) {
	if d.due(time.Now()) {
		_ = d.stable.Set(keyProbe, nil) // noted
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.since, d.err
}
