package responder

import (
	"context"
	"sync"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
)

// foreseen is the response to a task that nobody has asked for yet; only the newest is kept. The
// zero value has none. Safe for concurrent use.
type foreseen struct {
	mu       sync.Mutex
	task     watched.Key
	response *eigenshift.SignedResponse // nil: none
}

func (f *foreseen) put(t eigenshift.EncodedTask, response eigenshift.SignedResponse) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.task, f.response = watched.KeyOf(t), &response
}

// take returns the response to a task, and forgets it; nil when it was not foreseen.
func (f *foreseen) take(t eigenshift.EncodedTask) *eigenshift.SignedResponse {
	f.mu.Lock()
	defer f.mu.Unlock()
	response := f.response
	if response == nil || f.task != watched.KeyOf(t) {
		return nil
	}
	f.response = nil
	return response
}

// Foresee computes and signs the response to a task that is expected to be opened. It stays here:
// an asker gets it after the same checks as any other.
func (r *Responder) Foresee(ctx context.Context, t eigenshift.EncodedTask) {
	if r.AVS.Observes() || r.checkMode() != nil {
		return
	}
	response, err := limited(ctx, r, func() (eigenshift.SignedResponse, error) { return r.respond(ctx, t) })
	if err == nil {
		r.foreseen.put(t, response)
	}
}
