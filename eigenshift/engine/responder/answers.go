package responder

import (
	"context"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/track"
)

// request names what an operator answers once: a task and, where the answer depends on what
// the asker says, the asker.
type request struct {
	task  watched.Key
	asker common.Address
}

// answers remembers answers to requests: each is computed once, however often asked for.
type answers[V any] struct {
	mu    sync.Mutex
	given *recent.Map[request, *answer[V]]
}

// rememberedAnswers bounds how many answers are kept for askers that ask again.
const rememberedAnswers = 64

// maxVariants bounds the answers to tasks of one proposer for one slot. An honest one has
// one, and another when the first can no longer settle; a lying one would have no end.
const maxVariants = 4

type answer[V any] struct {
	done  chan struct{} // closed when value and err are set
	value V
	err   error
}

func newAnswers[V any]() *answers[V] {
	return &answers[V]{given: recent.New[request, *answer[V]](rememberedAnswers)}
}

// get returns the remembered answer, joins a computation, or computes; it forgets failures.
func (a *answers[V]) get(ctx context.Context, r request, compute func(context.Context) (V, error)) (value V, err error) {
	a.mu.Lock()
	if found, ok := a.given.Get(r); ok {
		a.mu.Unlock()
		select {
		case <-found.done:
			return found.value, found.err
		case <-ctx.Done():
			return value, ctx.Err()
		}
	}
	if a.variants(r.task) >= maxVariants {
		a.mu.Unlock()
		return value, refuse(track.TooManyVariants, "%d tasks of this proposer for this slot were answered already", maxVariants)
	}
	if err := makeRoom(a.given, r); err != nil {
		a.mu.Unlock()
		return value, err
	}
	mine := &answer[V]{done: make(chan struct{})}
	a.given.Put(r, mine)
	a.mu.Unlock()

	mine.value, mine.err = compute(ctx)
	close(mine.done)
	if mine.err != nil {
		a.forget(r, mine)
	}
	return mine.value, mine.err
}

// find returns the answer to a request; nil when none is remembered.
func (a *answers[V]) find(r request) *V {
	a.mu.Lock()
	found, ok := a.given.Get(r)
	a.mu.Unlock()
	if !ok {
		return nil
	}
	select {
	case <-found.done:
		if found.err == nil {
			return &found.value
		}
	default:
	}
	return nil
}

// variants counts the answers for the same slot and proposer. The lock is held.
func (a *answers[V]) variants(like watched.Key) (n int) {
	for r := range a.given.All() {
		if r.task.ID == like.ID && r.task.Proposer == like.Proposer {
			n++
		}
	}
	return n
}

// forget drops a failed answer, unless another has taken its place.
func (a *answers[V]) forget(r request, failed *answer[V]) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if now, _ := a.given.Get(r); now == failed {
		a.given.Delete(r)
	}
}

// makeRoom makes room for a request in what is remembered: tasks with the lowest ids go first,
// since nobody can ask for tasks that are newer than those that are due. So no number of old
// tasks has the newest forgotten.
func makeRoom[V any](remembered *recent.Map[request, V], r request) error {
	if remembered.Len() < rememberedAnswers {
		return nil
	}
	lowest := r
	for other := range remembered.All() {
		if other.task.ID < lowest.task.ID {
			lowest = other
		}
	}
	if lowest == r {
		return refuse(track.TooManyVariants, "%d newer tasks were answered already", rememberedAnswers)
	}
	remembered.Delete(lowest)
	return nil
}

// requestOf returns the request for a task itself, whoever asks.
func requestOf(t eigenshift.EncodedTask) request { return request{task: watched.KeyOf(t)} }
