package requests

import (
	"sync"

	"github.com/eigenshift/avs/eigenshift/recent"
)

// memory remembers what was asked for lately. It is safe for concurrent use.
type memory[K comparable, V any] struct {
	mu    sync.Mutex
	known *recent.Map[K, V]
}

// maxRecent bounds what is remembered of each kind.
const maxRecent = 128

func newMemory[K comparable, V any]() *memory[K, V] {
	return &memory[K, V]{known: recent.New[K, V](maxRecent)}
}

func (m *memory[K, V]) get(key K) (V, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.known.Get(key)
}

func (m *memory[K, V]) put(key K, value V) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.known.Put(key, value)
}
