package eigenshift

import (
	"context"
	"errors"
	"fmt"
)

// AVS is a service, as its author describes it: what a task asks (T), when there is a
// task, and what operators answer (R). App or Observer is required, and all others but Check.
type AVS[T, R any] struct {
	App       App[T, R]        // answers that are functions of the chain
	Observer  *Observing[T, R] // answers that operators agree on, from what each of them saw
	Specs     Codec[T]         // of what tasks ask: the spec of a task on chain
	Responses Codec[R]         // of what operators answer: the response on chain
	Schedule  Schedule[T]
	// Check reports why no honest operator gives the answer r to t; nil: any may be given.
	// It is asked before this operator signs a response, and before a peer's counts. It must
	// be pure: operators that disagree about an answer do not come to a quorum.
	Check func(t Task[T], r R) error
}

// Validate reports what is missing.
func (a AVS[T, R]) Validate() error {
	var errs []error
	for _, field := range []struct {
		name    string
		missing bool
	}{{"App or Observer", a.App == nil && a.Observer == nil}, {"Specs", a.Specs == nil}, {"Responses", a.Responses == nil}, {"Schedule", a.Schedule == nil}} {
		if field.missing {
			errs = append(errs, fmt.Errorf("%s: missing", field.name))
		}
	}
	if a.App != nil && a.Observer != nil {
		errs = append(errs, errors.New("App, Observer: one of them, not both"))
	}
	return errors.Join(errs...)
}

// App answers tasks.
type App[T, R any] interface {
	// Respond returns the answer to t. It may do I/O, but its result must be a
	// function of t and of chain state at t.Reference (by hash): signatures
	// aggregate only over one identical message. It must return when ctx ends. Where the
	// schedule is [Timed] it is also called for tasks that nobody opens in the end.
	Respond(ctx context.Context, t Task[T]) (R, error)
}

// Schedule says where tasks come from.
type Schedule[T any] interface {
	// Due returns the id of the newest task due at head, whether it has settled or not; false
	// when none is. Ids ascend in the order in which tasks fall due. Operators sign no task
	// that is not due at their own head. Due must be a function of head: the engine also asks
	// about blocks below, to find the one in which a task fell due.
	Due(ctx context.Context, head Block) (TaskID, bool, error)
	// Spec returns what task id asks: a function of id and of chain state at reference, so
	// that every operator can check a proposed task by computing its spec again. The
	// reference block lies a little below the head at which the task fell due, so it may be
	// older than the task. After an error operators refuse a proposal of the task at that
	// block. One that matches ErrNothingDue says that the task asks nothing there: nobody
	// opens it, as long as that is so, and a leader that leaves it is not at fault.
	Spec(ctx context.Context, id TaskID, reference Block) (T, error)
}

// Timed is what a [Schedule] also implements whose tasks fall due by the time of a block alone.
// Operators foresee such tasks: they compute what the next one asks, and answer it, before the
// block at which it falls due, and open it when they know no more of that block than its header.
type Timed interface {
	// DueAt returns what Due returns at a head with that time, in unix seconds. It does no I/O.
	DueAt(unix uint64) (TaskID, bool)
}

// Codec turns a value into the bytes that travel in the log, between peers and
// to the contract. The encoding is canonical: values that Decode accepts encode
// to the bytes they were decoded from. Decode is handed hostile input.
type Codec[V any] interface {
	Encode(V) ([]byte, error)
	Decode([]byte) (V, error)
}
