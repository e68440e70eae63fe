package enginetest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/track"
)

// bentApp is an AVS whose functions do what a test says.
type bentApp struct {
	eigenshift.App[spec, response]
	respond func(context.Context, eigenshift.Task[spec]) (response, error)
	check   func(eigenshift.Task[spec], response) error // nil: none
}

func (a bentApp) Respond(ctx context.Context, t eigenshift.Task[spec]) (response, error) {
	if a.respond == nil {
		return a.App.Respond(ctx, t)
	}
	return a.respond(ctx, t)
}

// lines is what operators log, a line each.
type lines struct {
	mu   sync.Mutex
	kept []map[string]any
}

func (l *lines) Write(p []byte) (int, error) {
	var line map[string]any
	if err := json.NewDecoder(bytes.NewReader(p)).Decode(&line); err != nil {
		return 0, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.kept = append(l.kept, line)
	return len(p), nil
}

// of returns the lines of an operator that have a field of that value.
func (l *lines) of(operator common.Address, field, value string) (list []map[string]any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, line := range l.kept {
		if line["operator"] == operator.Hex() && (field == "" || line[field] == value) {
			list = append(list, line)
		}
	}
	return list
}

// requireCondition waits until an operator says that something is wrong with it, and
// that it is the first thing that it says.
func (c *Cluster) requireCondition(i int, want track.Reason, says string) track.Condition {
	c.t.Helper()
	var first track.Condition
	c.Await(fmt.Sprintf("operator %d says %s", i, want.Code), func() bool {
		list := c.Engine(i).Status().Conditions
		if len(list) > 0 {
			first = list[0]
		}
		return first.Code == want.Code
	})
	if !strings.Contains(first.Detail, says) {
		c.t.Errorf("operator %d: %s does not say %q: %s", i, want.Code, says, first.Detail)
	}
	return first
}

func (c *Cluster) requireWell(i int) {
	c.t.Helper()
	c.Await(fmt.Sprintf("operator %d is well", i), func() bool { return len(c.Engine(i).Status().Conditions) == 0 })
}

// A panic in the AVS's code is that task's failure: the process lives, says what and
// where, and answers the next task. The others do not notice but for a signature.
func TestPanicInRespondIsThatTasksFailure(t *testing.T) {
	var bad atomic.Bool
	log := new(lines)
	bad.Store(true)
	avs := testAVS{bend: func(i int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		if i != 2 {
			return honest
		}
		return bentApp{App: honest, respond: func(ctx context.Context, t eigenshift.Task[spec]) (response, error) {
			if bad.Load() {
				var none struct{ prices map[string]int }
				none.prices["ETH/USD"] = 1
			}
			return honest.Respond(ctx, t)
		}}
	}}
	runAVS(t, avs, Setup{Log: log}, func(c *Cluster) {
		c.AwaitSettled(8)
		got := c.requireCondition(2, track.AVSPanicked, "App.Respond panicked at github.com/eigenshift/avs/eigenshift/enginetest.TestPanicInRespond")
		if !strings.Contains(got.Detail, "badavs_test.go:") || !strings.Contains(got.Detail, "nil map") || !got.Unready {
			t.Errorf("condition %+v", got)
		}
		stacks := 0
		told := log.of(c.Address(2), "reason", track.AVSPanicked.Code)
		for _, line := range told {
			if stack, ok := line["stack"].(string); ok && strings.Contains(stack, "badavs_test.go") {
				stacks++
			}
		}
		if stacks != 1 || len(told) > 8 {
			t.Errorf("%d stacks in %d lines", stacks, len(told))
		}
		for _, i := range []int{0, 1, 3, 4} {
			c.requireWell(i)
		}
		bad.Store(false)
		c.requireWell(2)
	})
}

// Whichever of its functions panics, on whatever it is handed.
func TestPanicsOfEveryFunctionAreContained(t *testing.T) {
	for name, bend := range map[string]func(bentApp) bentApp{
		"App.Respond": func(a bentApp) bentApp {
			a.respond = func(context.Context, eigenshift.Task[spec]) (response, error) { panic(errors.New("no such feed")) }
			return a
		},
		"AVS.Check": func(a bentApp) bentApp {
			a.check = func(eigenshift.Task[spec], response) error { panic("no check") }
			return a
		},
	} {
		t.Run(name, func(t *testing.T) {
			log := new(lines)
			avs := testAVS{bend: func(_ int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
				return bend(bentApp{App: honest})
			}}
			runAVS(t, avs, Setup{Log: log}, func(c *Cluster) {
				time.Sleep(badFor)
				for i := range 5 {
					c.requireCondition(i, track.AVSPanicked, name)
					c.requireQuiet(log, i)
				}
			})
		})
	}
}

// badFor is for how long an AVS fails all the time.
const badFor = 4 * time.Minute

// requireQuiet checks that an operator has logged few lines in that time.
func (c *Cluster) requireQuiet(log *lines, i int) {
	c.t.Helper()
	kinds := make(map[string]int)
	list := log.of(c.Address(i), "", "")
	for _, line := range list {
		kinds[fmt.Sprint(line["message"])]++
	}
	if most := 40; len(list) > most {
		c.t.Errorf("operator %d logged %d lines in %s, at most %d expected: %v", i, len(list), badFor, most, kinds)
	}
}

// An AVS that fails all the time is said to fail, by everybody, first, and in a few
// lines: no leader is at fault.
func TestErrorInRespondIsSaidFirstAndInFewLines(t *testing.T) {
	log := new(lines)
	avs := testAVS{bend: func(_ int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		return bentApp{App: honest, respond: func(context.Context, eigenshift.Task[spec]) (response, error) {
			return response{}, errors.New("source is closed")
		}}
	}}
	runAVS(t, avs, Setup{Log: log}, func(c *Cluster) {
		time.Sleep(badFor)
		for i := range 5 {
			c.requireCondition(i, track.RespondFailed, "source is closed")
			c.requireQuiet(log, i)
		}
	})
}

// Code that ignores the end of its time is left alone; others are not held up, and
// the operator stops.
func TestHangInRespondHoldsUpNobody(t *testing.T) {
	release := make(chan struct{})
	var hung atomic.Int32
	avs := testAVS{bend: func(i int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		if i != 1 {
			return honest
		}
		return bentApp{App: honest, respond: func(context.Context, eigenshift.Task[spec]) (response, error) {
			hung.Add(1)
			<-release
			return response{}, errors.New("released")
		}}
	}}
	runAVS(t, avs, Setup{}, func(c *Cluster) {
		release = make(chan struct{}) // of this bubble
		c.AwaitSettled(40)
		c.requireCondition(1, track.AVSHangs, "")
		if n := hung.Load(); n == 0 || n > 16+1 { // the one foreseen may be under way beside the sixteenth
			t.Errorf("%d calls are abandoned", n)
		}
		c.Stop(1)
		c.Start(1)
		c.AwaitMoreSettled(2)
		close(release)
	})
}

// differing is an AVS whose answers are not a function of the task.
func differing(answer func(operator int, t eigenshift.Task[spec]) uint64) func(int, eigenshift.App[spec, response]) eigenshift.App[spec, response] {
	return func(i int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		return bentApp{App: honest, respond: func(_ context.Context, t eigenshift.Task[spec]) (response, error) {
			return response{common.BigToHash(new(big.Int).SetUint64(answer(i, t)))}, nil
		}}
	}
}

// Five operators that give five answers are told so, all of them, with who and what:
// that, and not that no operator leads.
func TestAnswersThatDifferAreNamedToEverybody(t *testing.T) {
	log := new(lines)
	avs := testAVS{bend: differing(func(i int, t eigenshift.Task[spec]) uint64 { return uint64(i)<<60 | uint64(t.ID) })}
	runAVS(t, avs, Setup{Log: log}, func(c *Cluster) {
		time.Sleep(badFor)
		all := false
		for i := range 5 {
			c.requireCondition(i, track.AnswersDiffer, " operators gave ")
			c.requireQuiet(log, i)
			for _, task := range c.Engine(i).Status().Tasks {
				if task.Waits != nil && task.Waits.Code == track.NoLeader.Code {
					t.Errorf("operator %d says of task %d that no operator leads", i, task.ID)
				}
			}
			told := log.of(c.Address(i), "reason", track.AnswersDiffer.Code)
			if len(told) == 0 {
				continue
			}
			all = all || slices.ContainsFunc(told, func(line map[string]any) bool {
				return strings.HasPrefix(fmt.Sprint(line["message"]), "5 operators gave 5 answers to task ")
			})
			if answers, ok := told[0]["answers"].([]any); !ok || len(answers) < 3 || !strings.Contains(fmt.Sprint(answers), c.Address(i).Hex()[:10]) {
				t.Errorf("operator %d does not say who gave which answer: %v", i, told[0])
			}
		}
		if !all {
			t.Error("nobody has seen all five answers")
		}
	})
}

// Code that gives another answer each time is found out by the operator itself.
func TestAnOperatorSeesThatItContradictsItself(t *testing.T) {
	var calls atomic.Uint64
	avs := testAVS{bend: differing(func(int, eigenshift.Task[spec]) uint64 { return calls.Add(1) })}
	runAVS(t, avs, Setup{Log: io.Discard}, func(c *Cluster) {
		for i := range 5 {
			c.requireCondition(i, track.NotDeterministic, "this operator gave 2 answers to task ")
		}
	})
}

// One that answers otherwise than all others is told that it is the odd one out, and
// nobody else is told anything. It is well again when it answers like them.
func TestTheOddOneOutIsTold(t *testing.T) {
	var odd atomic.Bool
	avs := testAVS{bend: func(i int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] {
		return bentApp{App: honest, respond: func(ctx context.Context, t eigenshift.Task[spec]) (response, error) {
			if i == 3 && odd.Load() {
				return response{Hash: common.Hash{1}}, nil
			}
			return honest.Respond(ctx, t)
		}}
	}}
	runAVS(t, avs, Setup{Log: io.Discard}, func(c *Cluster) {
		c.AwaitSettled(3)
		for i := range 5 {
			c.requireWell(i)
		}
		odd.Store(true)
		c.requireCondition(3, track.OddAnswer, "4 of 5 operators agree on another answer to task ")
		c.AwaitMoreSettled(8) // it leads among them
		for i := range 5 {
			if list := c.Engine(i).Status().Conditions; i != 3 && len(list) > 0 {
				t.Errorf("operator %d: %+v", i, list)
			}
		}
		odd.Store(false)
		c.requireWell(3)
	})
}
