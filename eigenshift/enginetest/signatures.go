package enginetest

import (
	"maps"
	"slices"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
)

// signatures are the digests that correct operators have signed, known from the
// operators themselves: a digest that no quorum of them signed must never settle.
type signatures struct {
	mu sync.Mutex
	by map[eigenshift.Digest]map[int]bool
}

// record records that an operator has signed a digest.
func (s *signatures) record(i int, d eigenshift.Digest) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.by == nil {
		s.by = make(map[eigenshift.Digest]map[int]bool)
	}
	if s.by[d] == nil {
		s.by[d] = make(map[int]bool)
	}
	s.by[d][i] = true
}

// of returns the operators that signed a digest.
func (s *signatures) of(d eigenshift.Digest) []int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Keys(s.by[d]))
}
