package faults

import (
	"bytes"
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// submitTimeout bounds the submission of a certificate that may never settle.
const submitTimeout = 10 * time.Second

// world implements [adversary.World]: what an operator sees. Where it sees nothing at the
// moment, it goes by what it saw last.
type world struct {
	*raftlog.Node // Entries
	Parts         // the honest ones
	ctx           context.Context

	mu        sync.Mutex // guards what follows
	head      eigenshift.Block
	operators []eigenshift.Operator
	observed  []byte // what it saw last
}

func (w *world) Head() eigenshift.Block {
	head, err := w.Chain.Head(w.ctx)
	w.mu.Lock()
	defer w.mu.Unlock()
	if err == nil {
		w.head = head
	}
	return w.head
}

func (w *world) Operators() []eigenshift.Operator {
	set, err := w.Registry.OperatorSet(w.ctx, w.Head().Number)
	w.mu.Lock()
	defer w.mu.Unlock()
	if err == nil && len(set.Operators) > 0 {
		w.operators = set.Operators
	}
	return w.operators
}

func (w *world) Running() (others []eigenshift.Operator) {
	for _, op := range w.Operators() {
		if op.Address != w.Self {
			others = append(others, op)
		}
	}
	return others
}

func (w *world) Term() uint64 { return w.Status().Term }

func (w *world) Live() []lifecycle.Entry { return w.State().Live() }

// Slot is 0 where nothing is due.
func (w *world) Slot(at eigenshift.Block) eigenshift.TaskID {
	id, _, err := w.Due(w.ctx, at)
	if err != nil {
		return 0
	}
	return id
}

// Spec is empty where the schedule asks nothing.
func (w *world) Spec(id eigenshift.TaskID) []byte {
	spec, err := w.Parts.Spec(w.ctx, id, w.Head())
	if err != nil {
		return nil
	}
	return spec
}

// Digest is zero where there is none, which nobody signs.
func (w *world) Digest(t eigenshift.EncodedTask, response []byte) eigenshift.Digest {
	digest, err := w.Domain.Digest(t, response)
	if err != nil {
		return eigenshift.Digest{}
	}
	return digest
}

func (w *world) Message(t eigenshift.EncodedTask, d eigenshift.Digest) eigenshift.Digest {
	set, err := w.Registry.OperatorSet(w.ctx, t.Reference.Number)
	if err != nil {
		return d
	}
	return set.Message(d)
}

func (w *world) Observed(t eigenshift.EncodedTask, operator common.Address, observation []byte) eigenshift.Digest {
	return w.Domain.Observation(t.Hash(), operator, observation)
}

// saw notes what the operator observed.
func (w *world) saw(observation []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.observed = slices.Clone(observation)
}

// extremeTries is how often an extreme is drawn until one decodes.
const extremeTries = 256

// Extreme is what the operator saw last with some of the bytes that say something at one end of what
// they can be: what decodes is known to the AVS alone. It is what the operator saw where nothing else
// is found.
func (w *world) Extreme(random *rand.Rand) []byte {
	w.mu.Lock()
	observed := w.observed
	w.mu.Unlock()
	var telling []int // the bytes that are not zero, as those are that fill a word up
	for at, b := range observed {
		if b != 0 {
			telling = append(telling, at)
		}
	}
	if len(telling) == 0 || w.Plausible == nil {
		return observed
	}
	for range extremeTries {
		extreme := slices.Clone(observed)
		first := random.IntN(len(telling))
		for _, at := range telling[first:min(len(telling), first+1+random.IntN(4))] {
			extreme[at] = []byte{0x00, 0x7f, 0xff, byte(random.UintN(256))}[random.IntN(4)]
		}
		if !bytes.Equal(extreme, observed) && w.Plausible(extreme) == nil {
			return extreme
		}
	}
	return observed
}

func (w *world) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return w.Peers.Ask(ctx, op, t)
}

func (w *world) Submit(x eigenshift.Certified, _ common.Hash) {
	ctx, cancel := context.WithTimeout(w.ctx, submitTimeout)
	defer cancel()
	_, _ = w.Settler.Submit(ctx, x, nil) // a lie that is refused
}
