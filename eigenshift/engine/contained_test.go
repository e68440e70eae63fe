package engine

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
func (w wild) spec(context.Context, eigenshift.TaskID, eigenshift.Block) ([]byte, error) {
	return nil, w.do()
}
func (w wild) respond(context.Context, eigenshift.EncodedTask) ([]byte, error) { return nil, w.do() }
func (w wild) digest(eigenshift.EncodedTask, []byte) (eigenshift.Digest, error) {
	return eigenshift.Digest{}, w.do()
}

// everyCall calls each function once.
func everyCall(ctx context.Context, a avs) map[string]error {
	errs := make(map[string]error)
	_, _, errs[callNames[callDue]] = a.due(ctx, eigenshift.Block{})
	_, errs[callNames[callSpec]] = a.spec(ctx, 1, eigenshift.Block{})
	_, errs[callNames[callRespond]] = a.respond(ctx, eigenshift.EncodedTask{})
	_, errs[callNames[callDigest]] = a.digest(eigenshift.EncodedTask{}, nil)
	return errs
}

type noticed struct {
	mu   sync.Mutex
	errs map[string]error
}

func (n *noticed) note(call string, err error) {
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
		"nil pointer":        {func() error { var p *noticed; _ = p.errs["x"]; return nil }, track.AVSPanicked, "nil pointer"},
		"division":           {func() error { zero := 0; _ = 1 / zero; return nil }, track.AVSPanicked, "divide by zero"},
		"ends its goroutine": {func() error { runtime.Goexit(); return nil }, track.AVSPanicked, "ended its goroutine"},
		"long text":          {func() error { panic(strings.Repeat("x", 1<<20)) }, track.AVSPanicked, "xxx"},
		"text that panics":   {func() error { panic(new(evil)) }, track.AVSPanicked, "panicked at"},
	} {
		t.Run(name, func(t *testing.T) {
			var n noticed
			a := &contained{avs: wild{c.do}, patience: time.Minute, noticed: n.note}
			for call, err := range everyCall(t.Context(), a) {
				if err == nil || track.Of(err) != c.want || !strings.Contains(err.Error(), c.says) || len(err.Error()) > 1000 {
					t.Errorf("%s: %.300v", call, err)
				}
				if c.want == track.AVSPanicked && name != "ends its goroutine" && !strings.Contains(err.Error(), "contained_test.go:") {
					t.Errorf("%s does not say where: %.300v", call, err)
				}
				if n.errs[call] != err {
					t.Errorf("%s: noticed %v", call, n.errs[call])
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
		var n noticed
		a := &contained{avs: wild{func() error { <-release; return nil }}, patience: 20 * time.Second, noticed: n.note}
		for i := range maxAbandoned + 4 {
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			start := time.Now()
			for call, err := range everyCall(ctx, a) {
				if track.Of(err) != track.AVSHangs {
					t.Errorf("call %d of %s: %v", i, call, err)
				}
			}
			// Digest has no time of its own.
			if took, most := time.Since(start), 3*(2*time.Second+leaving)+20*time.Second+leaving; took > most {
				t.Errorf("calls %d took %s", i, took)
			}
			cancel()
		}
		for kind := range a.calls {
			if out := a.calls[kind].Load(); out != maxAbandoned {
				t.Errorf("%s: %d calls are out", callNames[kind], out)
			}
		}
		close(release)
		synctest.Wait()
		for call, err := range everyCall(t.Context(), a) {
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
		a := &contained{patience: time.Minute, noticed: func(string, error) {}, avs: wild{func() error {
			<-ctx.Done()
			time.Sleep(leaving / 2)
			ended = true
			return ctx.Err()
		}}}
		if _, err := a.respond(ctx, eigenshift.EncodedTask{}); !errors.Is(err, context.DeadlineExceeded) || !ended || track.Of(err) != track.Timeout {
			t.Errorf("ended %t: %v", ended, err)
		}
	})
}

func TestRotationThatPanicsFallsBackToRoundRobin(t *testing.T) {
	var n noticed
	policy := containPolicy(func([]common.Address, *eigenshift.OperatorSet, common.Hash) []common.Address { panic("no order") }, n.note)
	set := &eigenshift.OperatorSet{Operators: []eigenshift.Operator{{Address: alice}, {Address: bob}, {Address: carol}}}
	order := policy([]common.Address{alice}, set, common.Hash{})
	if len(order) != 3 || order[2] != alice || track.Of(n.errs["rotation.Policy"]) != track.AVSPanicked {
		t.Errorf("order %v, noticed %v", order, n.errs)
	}
	if got := fmt.Sprint(n.errs["rotation.Policy"]); !strings.Contains(got, "no order") {
		t.Errorf("noticed %s", got)
	}
}
