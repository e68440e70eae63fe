package raftlog

import (
	"bytes"
	"errors"
	"runtime"
	"syscall"
	"time"

	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
)

// diskPause is the time between two attempts to write to a disk that is full.
const diskPause = 250 * time.Millisecond

// patient is a stable store that waits while the disk is full. The library panics
// when it cannot store its term; everything else it can refuse to do. An operator
// that waits is to others like one that hangs, and goes on by itself.
type patient struct {
	raft.StableStore
	closing <-chan struct{}
	log     zerolog.Logger
}

// SetUint64 implements raft.StableStore.
func (p patient) SetUint64(key []byte, value uint64) error {
	err := p.StableStore.SetUint64(key, value)
	if err == nil || !bytes.Equal(key, keyCurrentTerm) {
		return err
	}
	start := time.Now()
	p.log.Error().Err(err).Msg("The raft folder cannot be written to, waiting until it can: make room on its disk")
	ticker := time.NewTicker(diskPause)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
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

// IsFull reports whether an error says that a disk takes no more, and nothing
// about what is on it.
func IsFull(err error) bool {
	for _, code := range []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG, syscall.EROFS} {
		if errors.Is(err, code) {
			return true
		}
	}
	return false
}
