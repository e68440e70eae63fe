package engine

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// rememberedSpecs bounds how many specs are kept.
const rememberedSpecs = 32

// specs remembers what slots asked at which blocks. An operator needs that several
// times while a task lives: to see whether it asks anything, to open it, to see
// whether anybody will sign it, and to sign it.
type specs struct {
	avs

	mu    sync.Mutex
	known map[specKey][]byte // never changed
	order []specKey          // oldest first
}

type specKey struct {
	id        eigenshift.TaskID
	reference common.Hash
}

// spec is a function of its arguments. A failure may be the node's: it is not
// remembered.
func (s *specs) spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	key := specKey{id, reference.Hash}
	s.mu.Lock()
	spec, ok := s.known[key]
	s.mu.Unlock()
	if ok {
		return spec, nil
	}
	spec, err := s.avs.spec(ctx, id, reference)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil {
		s.known = make(map[specKey][]byte)
	}
	if _, ok := s.known[key]; !ok {
		s.order = append(s.order, key)
	}
	s.known[key] = spec
	if len(s.order) > rememberedSpecs {
		delete(s.known, s.order[0])
		s.order = s.order[1:]
	}
	return spec, nil
}
