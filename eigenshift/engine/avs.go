package engine

import (
	"context"
	"fmt"

	"github.com/eigenshift/avs/eigenshift"
)

// avs is an AVS with its types erased: everything below the engine works on
// encoded specs and responses.
type avs interface {
	due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error)
	spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error)
	respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error)
	digest(t eigenshift.EncodedTask, response []byte) (eigenshift.Digest, error)
}

type typed[T, R any] struct {
	app       eigenshift.App[T, R]
	specs     eigenshift.Codec[T]
	responses eigenshift.Codec[R]
	schedule  eigenshift.Schedule[T]
}

func (a typed[T, R]) due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return a.schedule.Due(ctx, head)
}

func (a typed[T, R]) spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	spec, err := a.schedule.Spec(ctx, id, reference)
	if err != nil {
		return nil, err
	}
	data, err := a.specs.Encode(spec)
	if err != nil {
		return nil, fmt.Errorf("encode spec: %w", err)
	}
	if len(data) > eigenshift.MaxSpecBytes {
		return nil, fmt.Errorf("encode spec: %d bytes, at most %d allowed", len(data), eigenshift.MaxSpecBytes)
	}
	return data, nil
}

func (a typed[T, R]) respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	task, err := a.decode(t)
	if err != nil {
		return nil, err
	}
	r, err := a.app.Respond(ctx, task)
	if err != nil {
		return nil, err
	}
	data, err := a.responses.Encode(r)
	if err != nil {
		return nil, fmt.Errorf("encode response: %w", err)
	}
	if len(data) > eigenshift.MaxResponseBytes {
		return nil, fmt.Errorf("encode response: %d bytes, at most %d allowed", len(data), eigenshift.MaxResponseBytes)
	}
	return data, nil
}

func (a typed[T, R]) digest(t eigenshift.EncodedTask, response []byte) (eigenshift.Digest, error) {
	task, err := a.decode(t)
	if err != nil {
		return eigenshift.Digest{}, err
	}
	r, err := a.responses.Decode(response)
	if err != nil {
		return eigenshift.Digest{}, fmt.Errorf("decode response: %w", err)
	}
	return a.app.Digest(task, r)
}

func (a typed[T, R]) decode(t eigenshift.EncodedTask) (eigenshift.Task[T], error) {
	spec, err := a.specs.Decode(t.Spec)
	if err != nil {
		return eigenshift.Task[T]{}, fmt.Errorf("decode spec: %w", err)
	}
	return eigenshift.Task[T]{ID: t.ID, Spec: spec, Reference: t.Reference, Deadline: t.Deadline, Proposer: t.Proposer}, nil
}
