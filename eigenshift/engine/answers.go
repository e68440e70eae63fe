package engine

import (
	"context"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// rememberedAnswers bounds how many answers are kept for askers that ask again.
const rememberedAnswers = 64

// answers remembers what this operator signed, so that a task is computed once
// however often, and by however many askers, it is asked for.
type answers struct {
	mu    sync.Mutex
	byKey map[taskKey]*answer
	order []taskKey // oldest first
}

// maxVariants bounds how many different tasks of one proposer for one slot are
// answered. An honest one has one, and another when the first can no longer
// settle; a lying one would have this operator compute and sign without end.
const maxVariants = 4

// errTooMany refuses a further variant.
var errTooMany = fmt.Errorf("%d tasks of this proposer for this slot were answered already", maxVariants)

// taskKey is a task as a map key: equal exactly when SameTask.
type taskKey struct {
	id        eigenshift.TaskID
	spec      string
	reference eigenshift.BlockRef
	deadline  uint64
	proposer  common.Address
}

type answer struct {
	done chan struct{} // closed when response and err are set
	r    eigenshift.SignedResponse
	err  error
}

func keyOf(t eigenshift.EncodedTask) taskKey {
	return taskKey{id: t.ID, spec: string(t.Spec), reference: t.Reference, deadline: t.Deadline, proposer: t.Proposer}
}

// get returns the remembered answer, joins a computation under way, or computes.
// A failure is not remembered.
func (a *answers) get(ctx context.Context, t eigenshift.EncodedTask, compute func(context.Context) (eigenshift.SignedResponse, error)) (eigenshift.SignedResponse, error) {
	key := keyOf(t)
	a.mu.Lock()
	if found, ok := a.byKey[key]; ok {
		a.mu.Unlock()
		select {
		case <-found.done:
			return found.r, found.err
		case <-ctx.Done():
			return eigenshift.SignedResponse{}, ctx.Err()
		}
	}
	if a.variants(key) >= maxVariants {
		a.mu.Unlock()
		return eigenshift.SignedResponse{}, track.Because(track.TooManyVariants, fmt.Errorf("%w: %w", eigenshift.ErrRefused, errTooMany))
	}
	mine := &answer{done: make(chan struct{})}
	if a.byKey == nil {
		a.byKey = make(map[taskKey]*answer)
	}
	a.byKey[key] = mine
	a.order = append(a.order, key)
	if len(a.order) > rememberedAnswers {
		delete(a.byKey, a.order[0])
		a.order = a.order[1:]
	}
	a.mu.Unlock()

	mine.r, mine.err = compute(ctx)
	close(mine.done)
	if mine.err != nil {
		a.forget(key, mine)
	}
	return mine.r, mine.err
}

// given returns what this operator has answered to a task, if it is remembered.
func (a *answers) given(t eigenshift.EncodedTask) (eigenshift.SignedResponse, bool) {
	a.mu.Lock()
	found := a.byKey[keyOf(t)]
	a.mu.Unlock()
	if found == nil {
		return eigenshift.SignedResponse{}, false
	}
	select {
	case <-found.done:
		return found.r, found.err == nil
	default:
		return eigenshift.SignedResponse{}, false
	}
}

// variants counts the tasks like this one: same slot, same proposer. The caller
// holds the lock.
func (a *answers) variants(like taskKey) (n int) {
	for key := range a.byKey {
		if key.id == like.id && key.proposer == like.proposer {
			n++
		}
	}
	return n
}

func (a *answers) forget(key taskKey, which *answer) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.byKey[key] != which {
		return
	}
	delete(a.byKey, key)
	for i, k := range a.order {
		if k == key {
			a.order = append(a.order[:i:i], a.order[i+1:]...)
			return
		}
	}
}
