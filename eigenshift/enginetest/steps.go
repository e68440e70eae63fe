package enginetest

import (
	"context"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Step is a moment in a task's life at which an operator can be made to crash.
type Step string

// The steps, in their order.
const (
	BeforeOpened    Step = "before a task is opened"
	AfterOpened     Step = "after a task was opened"
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

// Steps are all of them.
var Steps = []Step{
	BeforeOpened, AfterOpened, SomeAnswered, BeforeCertified, AfterCertified, BeforeSent, AfterSent, InBlock,
	BeforeRecorded, AfterRecorded, BeforeHandOver, AfterHandOver,
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
	c.mu.Lock()
	c.trap = t
	c.mu.Unlock()
	timer := time.NewTimer(within)
	defer timer.Stop()
	select {
	case i = <-t.caught:
		c.Crash(i)
		return i, true
	case <-timer.C:
	}
	c.mu.Lock()
	c.trap = nil
	c.mu.Unlock()
	return 0, false
}

// at is called by an operator at a step. If a trap waits there, the operator
// stands still until it has crashed.
func (c *Cluster) at(ctx context.Context, i int, step Step) error {
	c.mu.Lock()
	t := c.trap
	if t == nil || t.step != step || slices.Contains(t.spare, i) {
		c.mu.Unlock()
		return nil
	}
	c.trap = nil
	c.mu.Unlock()
	select {
	case t.caught <- i:
		<-ctx.Done()
	case <-ctx.Done():
	}
	return ctx.Err()
}

// stepping is an operator's log, with a step before and after what changes it.
type stepping struct {
	*raftlog.Node
	c *Cluster
	i int
}

func (s stepping) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Outcome, error) {
	before, after := stepsOf(command)
	if err := s.c.at(ctx, s.i, before); err != nil {
		return lifecycle.Outcome{}, err
	}
	outcome, err := s.Node.Propose(ctx, command)
	if err == nil {
		err = s.c.at(ctx, s.i, after)
	}
	return outcome, err
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

func (s stepping) Transfer(ctx context.Context, to common.Address) error {
	if err := s.c.at(ctx, s.i, BeforeHandOver); err != nil {
		return err
	}
	if err := s.Node.Transfer(ctx, to); err != nil {
		return err
	}
	return s.c.at(ctx, s.i, AfterHandOver)
}

// sending is an operator's settler, with the steps of a transaction.
type sending struct {
	*ethNode
	c *Cluster
	i int
}

func (s sending) Submit(ctx context.Context, x eigenshift.Certified, sent func(common.Hash)) (*eigenshift.Settlement, error) {
	if s.c.nodes[s.i].liar.gives(KeepsBack) {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	if err := s.c.at(ctx, s.i, BeforeSent); err != nil {
		return nil, err
	}
	settlement, err := s.ethNode.Submit(ctx, x, func(tx common.Hash) {
		sent(tx)
		_ = s.c.at(ctx, s.i, AfterSent) // it has ended with ctx
	})
	if err == nil {
		err = s.c.at(ctx, s.i, InBlock)
	}
	return settlement, err
}
