package responder

import (
	"context"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/observed"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// answers remembers what this operator signed: a task is computed once however often asked for.
type answers struct {
	mu    sync.Mutex
	given *recent.Map[observed.Key, *answer]
}

// rememberedAnswers bounds how many answers are kept for askers that ask again.
const rememberedAnswers = 64

// maxVariants bounds the tasks of one proposer for one slot that are answered. An honest one has
// one, and another when the first can no longer settle; a lying one would have no end.
const maxVariants = 4

type answer struct {
	done chan struct{} // closed when r and err are set
	r    eigenshift.SignedResponse
	err  error
}

func newAnswers() *answers {
	return &answers{given: recent.New[observed.Key, *answer](rememberedAnswers)}
}

// get returns the remembered answer, joins a computation, or computes; it forgets failures.
func (a *answers) get(ctx context.Context, t eigenshift.EncodedTask, compute func(context.Context) (eigenshift.SignedResponse, error)) (eigenshift.SignedResponse, error) {
	key := observed.KeyOf(t)
	a.mu.Lock()
	if found, ok := a.given.Get(key); ok {
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
		return eigenshift.SignedResponse{}, refuse(track.TooManyVariants, "%d tasks of this proposer for this slot were answered already", maxVariants)
	}
	mine := &answer{done: make(chan struct{})}
	a.given.Put(key, mine)
	a.mu.Unlock()

	mine.r, mine.err = compute(ctx)
	close(mine.done)
	if mine.err != nil {
		a.forget(key, mine)
	}
	return mine.r, mine.err
}

// find is [Responder.Given].
func (a *answers) find(t eigenshift.EncodedTask) *eigenshift.SignedResponse {
	a.mu.Lock()
	found, ok := a.given.Get(observed.KeyOf(t))
	a.mu.Unlock()
	if !ok {
		return nil
	}
	select {
	case <-found.done:
		if found.err == nil {
			return &found.r
		}
	default:
	}
	return nil
}

// variants counts the tasks of the same slot and proposer. The lock is held.
func (a *answers) variants(like observed.Key) (n int) {
	for key := range a.given.All() {
		if key.ID == like.ID && key.Proposer == like.Proposer {
			n++
		}
	}
	return n
}

// forget drops a failed answer, unless another has taken its place.
func (a *answers) forget(key observed.Key, failed *answer) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now, _ := a.given.Get(key); now == failed {
		a.given.Delete(key)
	}
}
