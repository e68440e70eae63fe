package collector

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Pauses between two requests to an operator that has not answered. The first is
// short: most often the other has just not seen the newest head yet.
const (
	firstAskPause = 5 * time.Millisecond
	maxAskPause   = 500 * time.Millisecond
)

// arrived is one operator's answer, or its first failure to give one.
type arrived[V any] struct {
	from  common.Address
	value V
	err   error
}

// untilAnswered asks one operator until it answers or ctx ends. It delivers one answer,
// and before it failures, whenever the reason changes.
func untilAnswered[V any](ctx context.Context, op eigenshift.Operator, answers chan<- arrived[V], ask func(context.Context) (V, error)) {
	deliver := func(a arrived[V]) {
		select {
		case answers <- a:
		case <-ctx.Done():
		}
	}
	var told track.Reason
	for pause := firstAskPause; ; pause = min(2*pause, maxAskPause) {
		value, err := ask(ctx)
		if err == nil {
			deliver(arrived[V]{from: op.Address, value: value})
			return
		}
		if why := track.Of(err); why != told {
			deliver(arrived[V]{from: op.Address, err: err})
			told = why
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

// within bounds the time of a request.
func within[V any](ctx context.Context, most time.Duration, ask func(context.Context) (V, error)) (V, error) {
	ctx, cancel := context.WithTimeout(ctx, most)
	defer cancel()
	return ask(ctx)
}

// asking is a question that all operators of a set are being asked, each in a goroutine of its
// own. Those wait until their answers are taken. End it.
type asking[V any] struct {
	answers <-chan arrived[V]
	stop    context.CancelFunc
	asked   sync.WaitGroup
}

// askEach asks every one of these operators until it answers, for at most that time at once.
func askEach[V any](ctx context.Context, operators []eigenshift.Operator, most time.Duration, ask func(context.Context, eigenshift.Operator) (V, error)) *asking[V] {
	answers := make(chan arrived[V])
	ctx, stop := context.WithCancel(ctx)
	a := &asking[V]{answers: answers, stop: stop}
	for _, op := range operators {
		a.asked.Go(func() {
			untilAnswered(ctx, op, answers, func(ctx context.Context) (V, error) {
				return within(ctx, most, func(ctx context.Context) (V, error) { return ask(ctx, op) })
			})
		})
	}
	return a
}

// end stops asking, and waits until nobody is being asked.
func (a *asking[V]) end() {
	a.stop()
	a.asked.Wait()
}

// askAll asks a question whose answer is a signed response.
func (c *Collector) askAll(ctx context.Context, set *eigenshift.OperatorSet, ask func(context.Context, eigenshift.Operator) (eigenshift.SignedResponse, error)) *asking[eigenshift.SignedResponse] {
	return askEach(ctx, set.Operators, c.AskTimeout, ask)
}

// askForResponses asks for the responses to a task.
func (c *Collector) askForResponses(ctx context.Context, set *eigenshift.OperatorSet, task eigenshift.EncodedTask) *asking[eigenshift.SignedResponse] {
	return c.askAll(ctx, set, func(ctx context.Context, op eigenshift.Operator) (eigenshift.SignedResponse, error) {
		return c.ask(ctx, op, task)
	})
}

// ahead is the task for which operators are being asked before it is to be certified.
type ahead struct {
	mu    sync.Mutex
	task  watched.Key
	asked *asking[eigenshift.SignedResponse] // nil: none
	end   *time.Timer
}

// Ahead begins to ask for the responses to a task that is still being written to the log: an
// operator answers the proposer without looking there. Certify goes on with the answers; after
// AskTimeout without Certify they are given up.
func (c *Collector) Ahead(ctx context.Context, task eigenshift.EncodedTask) {
	if c.Observes {
		return
	}
	set, err := c.Registry.OperatorSet(ctx, task.Reference.Number)
	if err != nil {
		return // Certify says why
	}
	c.DropAhead()
	a := &c.ahead
	a.mu.Lock()
	defer a.mu.Unlock()
	a.task, a.asked = watched.KeyOf(task), c.askForResponses(context.WithoutCancel(ctx), set, task)
	a.end = time.AfterFunc(c.AskTimeout, c.DropAhead)
}

// takeAhead returns what Ahead has begun for a task; nil when that is nothing.
func (c *Collector) takeAhead(task eigenshift.EncodedTask) *asking[eigenshift.SignedResponse] {
	a := &c.ahead
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.asked == nil || a.task != watched.KeyOf(task) {
		return nil
	}
	return a.take()
}

// take returns what is being asked, and forgets it. The lock is held.
func (a *ahead) take() *asking[eigenshift.SignedResponse] {
	asked := a.asked
	if asked != nil {
		a.end.Stop()
	}
	a.asked, a.end = nil, nil
	return asked
}

// DropAhead gives up what Ahead has begun and Certify has not taken.
func (c *Collector) DropAhead() {
	c.ahead.mu.Lock()
	asked := c.ahead.take()
	c.ahead.mu.Unlock()
	if asked != nil {
		asked.end()
	}
}
