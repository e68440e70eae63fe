package enginetest

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/simulated"
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

// book is an operator's notebook. What a correct operator notes is recorded.
type book struct {
	*notebook
	of *node
}

// Note implements eigenshift.Notebook.
func (b book) Note(task common.Hash, o eigenshift.SignedObservation) error {
	if !b.of.corrupt {
		b.of.c.witness.saw(task, b.of.op.Address, o)
	}
	return b.notebook.Note(task, o)
}

// observing is an AVS whose observer, if it has one, says what an operator's liar makes of
// what it sees.
func observing[T, R any](n *node, avs eigenshift.AVS[T, R]) eigenshift.AVS[T, R] {
	if avs.Observer != nil {
		observer, honest := *avs.Observer, avs.Observer.Observe
		observer.Observe = func(ctx context.Context, t eigenshift.Task[T]) ([]byte, error) {
			return n.liar.Sees(honest(ctx, t))
		}
		avs.Observer = &observer
	}
	return avs
}

// Doubt is one operator's loss of confidence in another.
type Doubt struct {
	By, Of common.Address
	Why    string
	Until  time.Time
}

// witness records what operators said and did, for checks after a run.
type witness struct {
	mu             sync.Mutex
	seen           map[common.Hash]map[common.Address][]byte // by correct operators, by the task's hash
	contradictions []string                                  // of correct operators
	submitted      map[eigenshift.TaskID][]eigenshift.Certified
	doubts         []Doubt
}

func newWitness() *witness {
	return &witness{
		seen: make(map[common.Hash]map[common.Address][]byte), submitted: make(map[eigenshift.TaskID][]eigenshift.Certified),
	}
}

// saw records that a correct operator says what it saw.
func (w *witness) saw(task common.Hash, operator common.Address, o eigenshift.SignedObservation) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.seen[task] == nil {
		w.seen[task] = make(map[common.Address][]byte)
	}
	if before, known := w.seen[task][operator]; known && string(before) != string(o.Observation) {
		w.contradictions = append(w.contradictions, fmt.Sprintf("%s said %x and %x of task %d", operator, before, o.Observation, o.Task))
	}
	w.seen[task][operator] = o.Observation
}

// submits records a certificate that is sent to the chain.
func (w *witness) submits(x eigenshift.Certified) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.submitted[x.Task.ID] = append(w.submitted[x.Task.ID], x)
}

func (w *witness) doubted(d Doubt) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.doubts = append(w.doubts, d)
}

// Contradictions are observations of correct operators that differ from what they said
// before of the same task.
func (c *Cluster) Contradictions() []string {
	c.witness.mu.Lock()
	defer c.witness.mu.Unlock()
	return slices.Clone(c.witness.contradictions)
}

// Doubts are the losses of confidence of correct operators.
func (c *Cluster) Doubts() []Doubt {
	c.witness.mu.Lock()
	defer c.witness.mu.Unlock()
	return slices.Clone(c.witness.doubts)
}

// Outcome is what settled for a task, with what correct operators said that they saw.
type Outcome struct {
	Task     eigenshift.EncodedTask
	Response []byte
	Seen     map[common.Address][]byte
}

// Outcomes returns what has settled.
func (c *Cluster) Outcomes() (all []Outcome) {
	c.witness.mu.Lock()
	defer c.witness.mu.Unlock()
	for _, e := range c.Chain.Settled() {
		for _, x := range c.witness.submitted[e.Task] {
			// A liar also sends certificates of another task or response than it says.
			digest, err := simulated.Domain.Digest(x.Task, x.Response)
			if err == nil && e.Set.Message(digest) == e.Message {
				all = append(all, Outcome{x.Task, x.Response, maps.Clone(c.witness.seen[x.Task.Hash()])})
				break
			}
		}
	}
	return all
}
