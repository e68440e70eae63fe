package testchain

import (
	"errors"
	"fmt"

	"github.com/eigenshift/avs/eigenshift"
)

// Answer does with the code of an AVS what operators do with the newest task: looks whether it is
// due, asks the schedule for its spec, and responds; where answers differ, every operator observes,
// and the response is the outcome. It returns the task, which operator 1 proposes at the head, and the
// response. Then it makes a block: a task settles after its reference block.
func Answer[T, R any](c *Chain, avs eigenshift.AVS[T, R]) (eigenshift.EncodedTask, []byte) {
	c.t.Helper()
	c.check("describe the AVS", avs.Validate())
	head := c.Head()
	task, response, err := answer(c, avs, head)
	c.check(fmt.Sprintf("answer the newest task at block %s", head.Ref()), err)
	c.Mine(1)
	return task, response
}

func answer[T, R any](c *Chain, avs eigenshift.AVS[T, R], head eigenshift.Block) (task eigenshift.EncodedTask, response []byte, err error) {
	ctx := c.t.Context()
	id, due, err := avs.Schedule.Due(ctx, head)
	if err == nil && !due {
		err = errors.New("none is due")
	}
	if err != nil {
		return task, nil, err
	}
	spec, err := avs.Schedule.Spec(ctx, id, head)
	if err != nil {
		return task, nil, fmt.Errorf("spec of task %d: %w", id, err)
	}
	task = eigenshift.EncodedTask{
		ID: id, Reference: head.Ref(), Deadline: head.Number + c.Deployment.Config().Agreed().DeadlineBlocks, Proposer: c.Operator(1).From,
	}
	if task.Spec, err = avs.Specs.Encode(spec); err != nil {
		return task, nil, fmt.Errorf("encode the spec of task %d: %w", id, err)
	}
	asked := eigenshift.Task[T]{ID: id, Spec: spec, Reference: task.Reference, Deadline: task.Deadline, Proposer: task.Proposer}
	r, err := respond(c, avs, asked)
	if err == nil && avs.Check != nil {
		err = avs.Check(asked, r)
	}
	if err != nil {
		return task, nil, fmt.Errorf("respond to task %d: %w", id, err)
	}
	if response, err = avs.Responses.Encode(r); err != nil {
		return task, nil, fmt.Errorf("encode the response to task %d: %w", id, err)
	}
	return task, response, nil
}

// respond returns the response to a task: the app's, or the outcome of what all operators observe.
func respond[T, R any](c *Chain, avs eigenshift.AVS[T, R], t eigenshift.Task[T]) (none R, err error) {
	ctx := c.t.Context()
	if avs.App != nil {
		return avs.App.Respond(ctx, t)
	}
	set, err := c.operator.OperatorSet(ctx, t.Reference.Number)
	if err != nil {
		return none, err
	}
	var seen []eigenshift.Observed[[]byte]
	for _, operator := range set.Operators {
		observation, err := avs.Observer.Observe(ctx, t)
		if err == nil {
			err = avs.Observer.Check(observation)
		}
		if err != nil {
			return none, fmt.Errorf("observe as %s: %w", operator.Address, err)
		}
		seen = append(seen, eigenshift.Observed[[]byte]{Operator: operator.Address, Stakes: operator.Stakes, Value: observation})
	}
	return avs.Observer.Outcome(t, seen)
}
