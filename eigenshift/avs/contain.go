package avs

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// The functions of an AVS, as its author calls them. CallCheck decodes, too.
const (
	CallDue              = "Schedule.Due"
	CallDueAt            = "Schedule.DueAt"
	CallSpec             = "Schedule.Spec"
	CallRespond          = "App.Respond"
	CallObserve          = "Observer.Observe"
	CallCheckObservation = "Codec.Decode of an observation"
	CallOutcome          = "Observer.Outcome"
	CallCheck            = "AVS.Check"
	CallPolicy           = "rotation.Policy"
)

// Bounds of calls into the AVS's code.
const (
	// maxAbandoned bounds the calls of one function that have not returned although
	// their time is over. Beyond it further calls fail at once; those that are under way
	// then may still come on top.
	maxAbandoned = 16
	// grace is how long a call may take to return after its context has ended.
	grace = 250 * time.Millisecond
)

// contain makes one call: a panic is an error, and a call that ignores the end of its context is
// abandoned. It cannot contain what Go cannot: a stack overflow, memory that runs out, a data
// race in a map, a panic in a goroutine that the AVS has started itself.
func contain[V any](ctx context.Context, s *Service, call string, f func(context.Context) (V, error)) (value V, err error) {
	defer func() { s.outcome(call, err) }()
	if n := s.countAbandoned(call, 0); n >= maxAbandoned {
		return value, &Fault{Reason: track.AVSHangs, text: fmt.Sprintf("%s: %d earlier calls have not returned", call, n)}
	}
	ctx, cancel := context.WithTimeout(ctx, s.timeout)
	defer cancel()
	type result struct {
		value V
		err   error
	}
	done := make(chan result, 1)
	go func() {
		r := result{err: &Fault{Reason: track.AVSPanicked, text: call + " ended its goroutine"}}
		defer func() {
			if p := recover(); p != nil {
				r.err = panicked(call, p)
			}
			done <- r
		}()
		r.value, r.err = f(ctx)
	}()
	select {
	case r := <-done:
		return r.value, r.err
	case <-ctx.Done():
	}
	select {
	case r := <-done:
		return r.value, r.err
	case <-time.After(grace):
	}
	s.countAbandoned(call, 1)
	go func() {
		<-done
		s.countAbandoned(call, -1)
	}()
	return value, &Fault{Reason: track.AVSHangs, text: call + " did not return when its time was over", cause: ctx.Err()}
}

// countAbandoned changes how many calls of a function are abandoned, and returns it.
func (s *Service) countAbandoned(call string, change int) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.abandoned[call] += change
	return s.abandoned[call]
}

// ContainPolicy returns a rotation policy that is round robin where the AVS's own
// panics. All operators run the same policy, and so do the same then.
func ContainPolicy(policy rotation.Policy, outcome func(call string, err error)) rotation.Policy {
	instead := rotation.RoundRobin()
	return func(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) (order []common.Address) {
		defer func() {
			if p := recover(); p != nil {
				outcome(CallPolicy, panicked(CallPolicy, p))
				order = instead(history, set, seed)
			}
		}()
		order = policy(history, set, seed)
		outcome(CallPolicy, nil)
		return order
	}
}
