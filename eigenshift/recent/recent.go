// Package recent is the bounded memory of whatever should be remembered only for as
// long as it is new: answers given, certificates checked, terms and their leaders.
package recent

import (
	"iter"
	"slices"
)

// Map is a map that keeps the newest of its entries, up to a limit. It is meant for
// limits of some hundreds at most: Delete, and Put at the limit, cost time in
// proportion to the limit. It is not safe for concurrent use.
type Map[K comparable, V any] struct {
	limit  int
	values map[K]V
	order  []K // the keys, oldest first
}

// New returns an empty map that keeps at most limit entries; limit is at least one.
func New[K comparable, V any](limit int) *Map[K, V] {
	if limit < 1 {
		panic("recent: a map that would keep nothing")
	}
	return &Map[K, V]{limit: limit, values: make(map[K]V)}
}

// Get returns the value of a key, and whether the map has it. It leaves the age of
// the entry as it is.
func (m *Map[K, V]) Get(key K) (V, bool) {
	value, has := m.values[key]
	return value, has
}

// Put sets the value of a key. A key that the map has keeps its age; a new one is the
// newest, and takes the place of the oldest when the map is full. Put returns the value
// of the entry that went, and whether one did.
func (m *Map[K, V]) Put(key K, value V) (evicted V, full bool) {
	if _, has := m.values[key]; !has {
		if full = len(m.order) == m.limit; full {
			evicted = m.values[m.order[0]]
			m.Delete(m.order[0])
		}
		m.order = append(m.order, key)
	}
	m.values[key] = value
	return evicted, full
}

// Delete forgets a key, if the map has it.
func (m *Map[K, V]) Delete(key K) {
	if i := slices.Index(m.order, key); i >= 0 {
		m.order = slices.Delete(m.order, i, i+1)
		delete(m.values, key)
	}
}

// Len returns how many entries the map has.
func (m *Map[K, V]) Len() int { return len(m.order) }

// All returns the entries, oldest first. The map must not be changed meanwhile.
func (m *Map[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, key := range m.order {
			if !yield(key, m.values[key]) {
				return
			}
		}
	}
}
