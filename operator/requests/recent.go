package requests

import "sync"

// maxRecent bounds what is remembered.
const maxRecent = 128

// recent remembers what was asked for lately. It is safe for concurrent use; the
// zero value is empty.
type recent[K comparable, V any] struct {
	mu    sync.Mutex
	known map[K]V
	order []K // oldest first
}

func (r *recent[K, V]) get(key K) (V, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	value, known := r.known[key]
	return value, known
}

// put remembers a value, and forgets the oldest beyond the bound.
func (r *recent[K, V]) put(key K, value V) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.known == nil {
		r.known = make(map[K]V)
	}
	if _, known := r.known[key]; !known {
		r.order = append(r.order, key)
	}
	r.known[key] = value
	if len(r.order) > maxRecent {
		delete(r.known, r.order[0])
		r.order = r.order[1:]
	}
}
