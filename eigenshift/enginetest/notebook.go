package enginetest

import (
	"maps"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// notebook is what an operator said that it saw: it survives a crash, as its stores do.
type notebook struct {
	mu    sync.Mutex
	notes map[common.Hash]eigenshift.SignedObservation
	since *uint64
}

// Said implements eigenshift.Notebook.
func (n *notebook) Said(task common.Hash) (eigenshift.SignedObservation, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	o, ok := n.notes[task]
	return o, ok
}

// Note implements eigenshift.Notebook.
func (n *notebook) Note(task common.Hash, o eigenshift.SignedObservation) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.notes == nil {
		n.notes = make(map[common.Hash]eigenshift.SignedObservation)
	}
	n.notes[task] = o
	return nil
}

// Since implements eigenshift.Notebook.
func (n *notebook) Since(head uint64) (uint64, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.since == nil {
		n.since = &head
	}
	return *n.since, nil
}

// all returns what was noted.
func (n *notebook) all() map[common.Hash]eigenshift.SignedObservation {
	n.mu.Lock()
	defer n.mu.Unlock()
	return maps.Clone(n.notes)
}
