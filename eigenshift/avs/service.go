// Package avs runs the code that the author of an AVS has written, for package
// engine, which works on encoded tasks and responses:
//
//   - service.go erases the types, bounds what is encoded, and remembers specs
//   - contain.go lets a panic be an error, and abandons a call that hangs
//   - fault.go says which function of the AVS did that, and where
//
// Whatever the AVS does, its calls return, soon after their time is over at the latest.
package avs

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
)

// Service is an AVS whose types are erased and whose code is contained. It is safe
// for concurrent use.
type Service struct {
	code    code
	domain  eigenshift.Domain
	timeout time.Duration                // of any call, whatever its context says
	outcome func(call string, err error) // is told how each call ended

	mu        sync.Mutex
	abandoned map[string]int               // the calls that have not returned, by name
	specs     *recent.Map[specKey, []byte] // never changed
}

// specKey names what was asked for a spec.
type specKey struct {
	id        eigenshift.TaskID
	reference common.Hash
}

// rememberedSpecs bounds the specs that are remembered. An operator needs that of a task several
// times: to see whether the slot asks anything, to open the task, and to sign it.
const rememberedSpecs = 32

// New returns the service of an AVS whose tasks settle in a domain. No call takes much longer
// than timeout. outcome is told each call's error: a [*Fault] when the AVS panicked or hung.
func New[T, R any](a eigenshift.AVS[T, R], domain eigenshift.Domain, timeout time.Duration, outcome func(call string, err error)) *Service {
	return &Service{
		code: typed[T, R]{a}, domain: domain, timeout: timeout, outcome: outcome,
		abandoned: make(map[string]int), specs: recent.New[specKey, []byte](rememberedSpecs),
	}
}

// Due returns the newest task that is due at head; false when none is.
func (s *Service) Due(ctx context.Context, head eigenshift.Block) (id eigenshift.TaskID, due bool, err error) {
	type answer struct {
		id  eigenshift.TaskID
		due bool
	}
	a, err := contain(ctx, s, CallDue, func(ctx context.Context) (a answer, err error) {
		a.id, a.due, err = s.code.due(ctx, head)
		return a, err
	})
	return a.id, a.due, err
}

// DueAt returns the newest task due at a block with that time, in unix seconds; false when none is,
// or when the AVS's schedule goes by more than the time.
func (s *Service) DueAt(unix uint64) (eigenshift.TaskID, bool) {
	id, err := contain(context.Background(), s, CallDueAt, func(context.Context) (eigenshift.TaskID, error) {
		id, due := s.code.dueAt(unix)
		if !due {
			return 0, eigenshift.ErrNothingDue
		}
		return id, nil
	})
	return id, err == nil
}

// Knows reports whether it is remembered what a task asks at a reference block.
func (s *Service) Knows(id eigenshift.TaskID, reference eigenshift.BlockRef) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, known := s.specs.Get(specKey{id, reference.Hash})
	return known
}

// Spec returns what a task asks at its reference block; it must not be changed. A spec is
// remembered, a failure not: it may be the node's.
func (s *Service) Spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	key := specKey{id, reference.Hash}
	s.mu.Lock()
	spec, known := s.specs.Get(key)
	s.mu.Unlock()
	if known {
		return spec, nil
	}
	spec, err := contain(ctx, s, CallSpec, func(ctx context.Context) ([]byte, error) { return s.code.spec(ctx, id, reference) })
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.specs.Put(key, spec)
	return spec, nil
}

// Respond computes this operator's response to a task.
func (s *Service) Respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	return contain(ctx, s, CallRespond, func(ctx context.Context) ([]byte, error) { return s.code.respond(ctx, t) })
}

// Observes reports whether the answers of the AVS are outcomes of what operators observe.
func (s *Service) Observes() bool { return s.code.observes() }

// Observe returns what this operator sees of a task.
func (s *Service) Observe(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	return contain(ctx, s, CallObserve, func(ctx context.Context) ([]byte, error) { return s.code.observe(ctx, t) })
}

// CheckObservation reports why no honest operator says that.
func (s *Service) CheckObservation(observation []byte) error {
	_, err := contain(context.Background(), s, CallCheckObservation, func(context.Context) (struct{}, error) {
		return struct{}{}, s.code.checkObservation(observation)
	})
	return err
}

// Outcome returns the response to a task that follows from what operators saw.
func (s *Service) Outcome(ctx context.Context, t eigenshift.EncodedTask, seen []eigenshift.Observed[[]byte]) ([]byte, error) {
	return contain(ctx, s, CallOutcome, func(context.Context) ([]byte, error) { return s.code.outcome(t, seen) })
}

// Digest returns what operators sign for a response to a task, whoever gave it. It fails
// when one of them is not canonically encoded, or the AVS refuses the response.
func (s *Service) Digest(t eigenshift.EncodedTask, response []byte) (eigenshift.Digest, error) {
	_, err := contain(context.Background(), s, CallCheck, func(context.Context) (struct{}, error) {
		return struct{}{}, s.code.check(t, response)
	})
	if err != nil {
		return eigenshift.Digest{}, err
	}
	return s.domain.Digest(t, response)
}

// code is the code of an AVS with its types erased.
type code interface {
	due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	dueAt(unix uint64) (eigenshift.TaskID, bool)
	spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error)
	check(t eigenshift.EncodedTask, response []byte) error
	observes() bool
	observe(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error)
	checkObservation(observation []byte) error
	outcome(t eigenshift.EncodedTask, seen []eigenshift.Observed[[]byte]) ([]byte, error)
}

type typed[T, R any] struct{ eigenshift.AVS[T, R] }

func (a typed[T, R]) due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return a.Schedule.Due(ctx, head)
}

func (a typed[T, R]) dueAt(unix uint64) (eigenshift.TaskID, bool) {
	if s, timed := a.Schedule.(eigenshift.Timed); timed {
		return s.DueAt(unix)
	}
	return 0, false
}

func (a typed[T, R]) spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	spec, err := a.Schedule.Spec(ctx, id, reference)
	if err != nil {
		return nil, err
	}
	return encode(a.Specs, spec, "spec", eigenshift.MaxSpecBytes)
}

func (a typed[T, R]) respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	task, err := a.decode(t)
	if err != nil {
		return nil, err
	}
	r, err := a.App.Respond(ctx, task)
	if err != nil {
		return nil, err
	}
	return encode(a.Responses, r, "response", eigenshift.MaxResponseBytes)
}

func (a typed[T, R]) observes() bool { return a.Observer != nil }

func (a typed[T, R]) observe(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	task, err := a.decode(t)
	if err != nil {
		return nil, err
	}
	return a.Observer.Observe(ctx, task)
}

func (a typed[T, R]) checkObservation(observation []byte) error { return a.Observer.Check(observation) }

func (a typed[T, R]) outcome(t eigenshift.EncodedTask, seen []eigenshift.Observed[[]byte]) ([]byte, error) {
	task, err := a.decode(t)
	if err != nil {
		return nil, err
	}
	r, err := a.Observer.Outcome(task, seen)
	if err != nil {
		return nil, err
	}
	return encode(a.Responses, r, "outcome", eigenshift.MaxResponseBytes)
}

func (a typed[T, R]) check(t eigenshift.EncodedTask, response []byte) error {
	task, err := a.decode(t)
	if err != nil {
		return err
	}
	r, err := a.Responses.Decode(response)
	if err != nil {
		return fmt.Errorf("decode response: %w", err)
	}
	if a.Check == nil {
		return nil
	}
	return a.Check(task, r)
}

func (a typed[T, R]) decode(t eigenshift.EncodedTask) (eigenshift.Task[T], error) {
	spec, err := a.Specs.Decode(t.Spec)
	if err != nil {
		return eigenshift.Task[T]{}, fmt.Errorf("decode spec: %w", err)
	}
	return eigenshift.Task[T]{ID: t.ID, Spec: spec, Reference: t.Reference, Deadline: t.Deadline, Proposer: t.Proposer}, nil
}

// encode encodes a value that peers will accept up to most bytes of.
func encode[V any](codec eigenshift.Codec[V], v V, noun string, most int) ([]byte, error) {
	data, err := codec.Encode(v)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", noun, err)
	}
	if len(data) > most {
		return nil, fmt.Errorf("encode %s: %d bytes, at most %d allowed", noun, len(data), most)
	}
	return data, nil
}
