package avs

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// wild is an AVS all of whose functions do the same.
type wild struct{ do func() error }

func (w wild) due(context.Context, eigenshift.Block) (eigenshift.TaskID, bool, error) {
	return 0, false, w.do()
}
func (w wild) dueAt(uint64) (eigenshift.TaskID, bool) { return 1, w.do() == nil }
func (w wild) spec(context.Context, eigenshift.TaskID, eigenshift.Block) ([]byte, error) {
	return nil, w.do()
}
func (w wild) respond(context.Context, eigenshift.EncodedTask) ([]byte, error) { return nil, w.do() }
func (w wild) check(eigenshift.EncodedTask, []byte) error                      { return w.do() }
func (w wild) observes() bool                                                  { return true }
func (w wild) observe(context.Context, eigenshift.EncodedTask) ([]byte, error) { return nil, w.do() }
func (w wild) checkObservation([]byte) error                                   { return w.do() }
func (w wild) outcome(eigenshift.EncodedTask, []eigenshift.Observed[[]byte]) ([]byte, error) {
	return nil, w.do()
}

// serviceOf returns the service of an AVS whose types are erased already.
func serviceOf(c code, timeout time.Duration, outcome func(string, error)) *Service {
	s := New(eigenshift.AVS[int, int]{}, eigenshift.Domain{}, timeout, outcome)
	s.code = c
	return s
}

// everyCall calls each function once.
func everyCall(ctx context.Context, s *Service) map[string]error {
	errs := make(map[string]error)
	_, _, errs[CallDue] = s.Due(ctx, eigenshift.Block{})
	_, errs[CallSpec] = s.Spec(ctx, 1, eigenshift.Block{})
	_, errs[CallRespond] = s.Respond(ctx, eigenshift.EncodedTask{})
	_, errs[CallObserve] = s.Observe(ctx, eigenshift.EncodedTask{})
	errs[CallCheckObservation] = s.CheckObservation(nil)
	_, errs[CallOutcome] = s.Outcome(ctx, eigenshift.EncodedTask{}, nil)
	_, errs[CallCheck] = s.Digest(eigenshift.EncodedTask{}, nil)
	return errs
}

// outcomes is how the last call of each function ended.
type outcomes struct {
	mu   sync.Mutex
	errs map[string]error
}

func (n *outcomes) keep(call string, err error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.errs == nil {
		n.errs = make(map[string]error)
	}
	n.errs[call] = err
}

func TestEveryFunctionOfTheAVSIsContained(t *testing.T) {
	plain := errors.New("no such feed")
	for name, c := range map[string]struct {
		do   func() error
		want track.Reason
		says string
	}{
		"error":              {func() error { return plain }, track.Other, "no such feed"},
		"panic with text":    {func() error { panic("boom") }, track.AVSPanicked, "boom"},
		"panic with nil":     {func() error { panic(nil) }, track.AVSPanicked, "nil"}, //nolint:govet // what the AVS may do
		"index":              {func() error { var s []int; _ = s[len(s)+3]; return nil }, track.AVSPanicked, "index out of range"},
		"nil pointer":        {func() error { var p *outcomes; _ = p.errs["x"]; return nil }, track.AVSPanicked, "nil pointer"},
		"division":           {func() error { zero := 0; _ = 1 / zero; return nil }, track.AVSPanicked, "divide by zero"},
		"ends its goroutine": {func() error { runtime.Goexit(); return nil }, track.AVSPanicked, "ended its goroutine"},
		"long text":          {func() error { panic(strings.Repeat("x", 1<<20)) }, track.AVSPanicked, "xxx"},
		"text that panics":   {func() error { panic(new(evil)) }, track.AVSPanicked, "panicked at"},
	} {
		t.Run(name, func(t *testing.T) {
			var n outcomes
			s := serviceOf(wild{c.do}, time.Minute, n.keep)
			for call, err := range everyCall(t.Context(), s) {
				if err == nil || track.Of(err) != c.want || !strings.Contains(err.Error(), c.says) || len(err.Error()) > 1000 {
					t.Errorf("%s: %.300v", call, err)
				}
				if c.want == track.AVSPanicked && name != "ends its goroutine" && !strings.Contains(err.Error(), "contain_test.go:") {
					t.Errorf("%s does not say where: %.300v", call, err)
				}
				if n.errs[call] != err {
					t.Errorf("%s: outcome %v", call, n.errs[call])
				}
			}
		})
	}
}

type evil struct{}

func (*evil) Error() string { panic("again") }

// A call that does not come back is given up soon after its time, further ones once
// too many are out, and all is well again when they come back.
func TestHangsAreBounded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		release := make(chan struct{})
		var n outcomes
		s := serviceOf(wild{func() error { <-release; return nil }}, 20*time.Second, n.keep)
		for i := range maxAbandoned + 4 {
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			start := time.Now()
			for call, err := range everyCall(ctx, s) {
				if track.Of(err) != track.AVSHangs {
					t.Errorf("call %d of %s: %v", i, call, err)
				}
			}
			// The contexts of the two checks have no deadline.
			if took, most := time.Since(start), 5*(2*time.Second+grace)+2*(20*time.Second+grace); took > most {
				t.Errorf("calls %d took %s", i, took)
			}
			cancel()
		}
		for _, call := range []string{CallDue, CallSpec, CallRespond, CallObserve, CallCheckObservation, CallOutcome, CallCheck} {
			if out := s.countAbandoned(call, 0); out != maxAbandoned {
				t.Errorf("%s: %d calls are out", call, out)
			}
		}
		close(release)
		synctest.Wait()
		for call, err := range everyCall(t.Context(), s) {
			if err != nil || n.errs[call] != nil {
				t.Errorf("%s after that: %v", call, err)
			}
		}
	})
}

// Code that ends with its context has ended when the call returns: nothing is out.
func TestCallsThatFollowTheirContextAreAwaited(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		ended := false
		s := serviceOf(wild{func() error {
			<-ctx.Done()
			time.Sleep(grace / 2)
			ended = true
			return ctx.Err()
		}}, time.Minute, func(string, error) {})
		if _, err := s.Respond(ctx, eigenshift.EncodedTask{}); !errors.Is(err, context.DeadlineExceeded) || !ended || track.Of(err) != track.Timeout {
			t.Errorf("ended %t: %v", ended, err)
		}
	})
}

func TestRotationThatPanicsFallsBackToRoundRobin(t *testing.T) {
	var n outcomes
	policy := ContainPolicy(func([]common.Address, *eigenshift.OperatorSet, common.Hash) []common.Address { panic("no order") }, n.keep)
	set := &eigenshift.OperatorSet{Operators: []eigenshift.Operator{{Address: common.Address{1}}, {Address: common.Address{2}}, {Address: common.Address{3}}}}
	order := policy([]common.Address{{1}}, set, common.Hash{})
	if len(order) != 3 || order[2] != (common.Address{1}) || track.Of(n.errs[CallPolicy]) != track.AVSPanicked {
		t.Errorf("order %v, outcome %v", order, n.errs)
	}
	if got := fmt.Sprint(n.errs[CallPolicy]); !strings.Contains(got, "no order") {
		t.Errorf("outcome %s", got)
	}
}
