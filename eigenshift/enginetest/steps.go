package enginetest

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// Step is a moment in a task's life at which an operator can be made to crash.
type Step string

// The steps, in their order.
const (
	BeforeOpened    Step = "before a task is opened"
	AfterOpened     Step = "after a task was opened"
	SomeObserved    Step = "after some have said what they see" // of tasks with an observer
	SomeAnswered    Step = "after some have answered"
	BeforeCertified Step = "before a certificate is in the log"
	AfterCertified  Step = "after a certificate is in the log"
	BeforeSent      Step = "before a transaction is sent"
	AfterSent       Step = "after a transaction was sent"
	InBlock         Step = "after a transaction is in a block"
	BeforeRecorded  Step = "before a settlement is in the log"
	AfterRecorded   Step = "after a settlement is in the log"
	BeforeHandOver  Step = "before it hands over"
	AfterHandOver   Step = "after it has handed over"
)

// Steps are those of any task.
var Steps = []Step{
	BeforeOpened, AfterOpened, SomeAnswered, BeforeCertified, AfterCertified, BeforeSent, AfterSent, InBlock,
	BeforeRecorded, AfterRecorded, BeforeHandOver, AfterHandOver,
}

// traps is where operators can be caught at a step.
type traps struct {
	mu  sync.Mutex
	set *trap // the one that waits; nil: none
}

// trap waits for an operator at a step.
type trap struct {
	step   Step
	spare  []int // operators that are not caught
	caught chan int
}

// CrashAt crashes the operator that comes to a step first, if one does in time.
func (c *Cluster) CrashAt(step Step, within time.Duration, spare ...int) (i int, crashed bool) {
	t := &trap{step: step, spare: spare, caught: make(chan int)}
	c.traps.put(t)
	select {
	case i = <-t.caught:
		c.Crash(i)
		return i, true
	case <-time.After(within):
		c.traps.put(nil)
		return 0, false
	}
}

func (s *traps) put(t *trap) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.set = t
}

// at is called by an operator at a step. If a trap waits there, the operator
// stands still until it has crashed.
func (s *traps) at(ctx context.Context, i int, step Step) error {
	s.mu.Lock()
	t := s.set
	if t == nil || t.step != step || slices.Contains(t.spare, i) {
		s.mu.Unlock()
		return nil
	}
	s.set = nil
	s.mu.Unlock()
	select {
	case t.caught <- i:
		<-ctx.Done()
	case <-ctx.Done():
	}
	return ctx.Err()
}

func stepsOf(command lifecycle.Command) (before, after Step) {
	switch command.(type) {
	case lifecycle.Opened:
		return BeforeOpened, AfterOpened
	case lifecycle.Certified:
		return BeforeCertified, AfterCertified
	default:
		return BeforeRecorded, AfterRecorded
	}
}
