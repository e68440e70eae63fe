package engine

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Bounds of calls into the AVS's code.
const (
	// maxAbandoned bounds the calls of one kind that did not return when their time
	// was over. Beyond it further calls fail at once.
	maxAbandoned = 16
	// leaving is how long a call may take to return after its context has ended.
	leaving = 250 * time.Millisecond
	// maxCall is the time that any call may take, in Options.AskTimeout: whoever asks
	// for a response has given up long before.
	maxCall = 10
)

// contained is an AVS whose code cannot do more harm than fail: a panic is an
// error, and a call that ignores the end of its context is abandoned. What it cannot
// contain is what Go cannot: a stack overflow, memory that runs out, a data race in
// a map, a panic in a goroutine that the AVS has started itself.
type contained struct {
	avs
	patience time.Duration // of any call, whatever its context says
	noticed  func(call string, err error)

	calls [4]atomic.Int32 // that were abandoned and still run, by kind
}

// The kinds of calls, and what the AVS's author calls them.
const (
	callDue = iota
	callSpec
	callRespond
	callDigest
)

var callNames = [...]string{"Schedule.Due", "Schedule.Spec", "App.Respond", "App.Digest"}

func (c *contained) due(ctx context.Context, head eigenshift.Block) (eigenshift.TaskID, bool, error) {
	type answer struct {
		id  eigenshift.TaskID
		yes bool
	}
	a, err := contain(ctx, c, callDue, func(ctx context.Context) (a answer, err error) {
		a.id, a.yes, err = c.avs.due(ctx, head)
		return a, err
	})
	return a.id, a.yes, err
}

func (c *contained) spec(ctx context.Context, id eigenshift.TaskID, reference eigenshift.Block) ([]byte, error) {
	return contain(ctx, c, callSpec, func(ctx context.Context) ([]byte, error) { return c.avs.spec(ctx, id, reference) })
}

func (c *contained) respond(ctx context.Context, t eigenshift.EncodedTask) ([]byte, error) {
	return contain(ctx, c, callRespond, func(ctx context.Context) ([]byte, error) { return c.avs.respond(ctx, t) })
}

func (c *contained) digest(t eigenshift.EncodedTask, response []byte) (eigenshift.Digest, error) {
	return contain(context.Background(), c, callDigest, func(context.Context) (eigenshift.Digest, error) { return c.avs.digest(t, response) })
}

// contain makes one call. It returns soon after ctx has ended at the latest.
func contain[V any](ctx context.Context, c *contained, kind int, f func(context.Context) (V, error)) (V, error) {
	var none V
	name := callNames[kind]
	if n := c.calls[kind].Load(); n >= maxAbandoned {
		err := &avsError{reason: track.AVSHangs, text: fmt.Sprintf("%s: %d earlier calls have not returned", name, n)}
		c.noticed(name, err)
		return none, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.patience)
	defer cancel()
	type result struct {
		value V
		err   error
	}
	done := make(chan result, 1)
	go func() {
		r := result{err: &avsError{reason: track.AVSPanicked, text: name + " ended its goroutine"}}
		defer func() {
			if p := recover(); p != nil {
				r.err = panicked(name, p)
			}
			done <- r
		}()
		r.value, r.err = f(ctx)
	}()
	select {
	case r := <-done:
		c.noticed(name, r.err)
		return r.value, r.err
	case <-ctx.Done():
	}
	late := time.NewTimer(leaving)
	defer late.Stop()
	select {
	case r := <-done:
		c.noticed(name, r.err)
		return r.value, r.err
	case <-late.C:
	}
	c.calls[kind].Add(1)
	go func() {
		<-done
		c.calls[kind].Add(-1)
	}()
	err := &avsError{reason: track.AVSHangs, text: name + " did not return when its time was over", cause: ctx.Err()}
	c.noticed(name, err)
	return none, err
}

// avsError is what the AVS's code did instead of returning.
type avsError struct {
	reason track.Reason
	text   string
	place  string // where it panicked
	stack  []byte
	cause  error
}

func (e *avsError) Error() string             { return e.text }
func (e *avsError) Unwrap() error             { return e.cause }
func (e *avsError) TrackReason() track.Reason { return e.reason }

// becauseOfAVS gives a reason to a failure of the AVS's code, unless that panicked or
// hung, which says more.
func becauseOfAVS(r track.Reason, err error) error {
	if own := (*avsError)(nil); errors.As(err, &own) {
		r = own.reason
	}
	return track.Because(r, err)
}

// panicked describes a panic. It is called while the panic is being recovered from.
func panicked(call string, p any) *avsError {
	const most = 256
	text := fmt.Sprint(p)
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	e := &avsError{reason: track.AVSPanicked, place: placeOfPanic(), stack: debug.Stack()}
	e.text = fmt.Sprintf("%s panicked at %s: %s", call, e.place, text)
	return e
}

// placeOfPanic finds the function and line that panicked.
func placeOfPanic() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(1, callers)])
	for inside := false; ; {
		frame, more := frames.Next()
		internal := strings.HasPrefix(frame.Function, "runtime.")
		if inside && !internal {
			file := frame.File[strings.LastIndexByte(frame.File, '/')+1:]
			return fmt.Sprintf("%s (%s:%d)", frame.Function, file, frame.Line)
		}
		inside = inside || internal && strings.Contains(frame.Function, "panic")
		if !more {
			return "an unknown place"
		}
	}
}

// containPolicy is a rotation policy that falls back to round robin where the AVS's
// own panics. All operators run the same policy, and so fall back alike.
func containPolicy(policy rotation.Policy, noticed func(call string, err error)) rotation.Policy {
	instead := rotation.RoundRobin()
	return func(history []common.Address, set *eigenshift.OperatorSet, seed common.Hash) (order []common.Address) {
		const call = "rotation.Policy"
		defer func() {
			if p := recover(); p != nil {
				noticed(call, panicked(call, p))
				order = instead(history, set, seed)
			}
		}()
		order = policy(history, set, seed)
		noticed(call, nil)
		return order
	}
}
