package engine

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// Log is the replicated log of decisions; [raftlog.Node] is one, and describes the methods.
type Log interface {
	Propose(ctx context.Context, c lifecycle.Command) (lifecycle.Outcome, error)
	State() *lifecycle.State
	WrittenIn(id eigenshift.TaskID) uint64
	OpenedIn(id eigenshift.TaskID) uint64
	Status() raftlog.Status
	Changed() <-chan struct{}
	Transfer(ctx context.Context, to common.Address) error
	Reconcile(ctx context.Context, voters, nonVoters []raftlog.Member, reachable func(context.Context, raftlog.Member) error) (bool, error)
	Allow(r guard.Roster)
	Distrust(operator common.Address, why string, span time.Duration)
}

// Config is all that an engine works with. Every field but Dissent, Agreed and Options is
// required.
type Config[T, R any] struct {
	Self common.Address // this operator

	AVS    eigenshift.AVS[T, R]
	Domain eigenshift.Domain // of the task manager that the tasks settle in

	Chain    eigenshift.Chain
	Registry eigenshift.Registry
	Settler  eigenshift.Settler
	Signer   eigenshift.Signer

	Log      Log
	Peers    eigenshift.Peers
	Rotation rotation.Policy

	// Dissent, when not nil, is told what operators signed without coming to the stake
	// threshold, the certificate good in all but its stake: what differs from the others
	// may be a lie, and then this is the evidence. It must not block.
	Dissent func(eigenshift.Certified)

	// Agreed has the paces and bounds; the zero value means the defaults.
	Agreed  protocol.Parameters
	Options Options
	Logger  zerolog.Logger
}

// Options tune one operator's engine: what need not be the same on all. The zero value
// of a field means its default, which [Defaults] has.
type Options struct {
	// Linger is how long the leader waits for stragglers that can be reached once the
	// threshold is: each operator that signs saves gas.
	Linger time.Duration
	// AskTimeout bounds one request to one operator.
	AskTimeout time.Duration
	// Retry is the pause after a failed job; it doubles up to 16 times that.
	Retry time.Duration
	// Distrust is how long this operator refuses the leader's entries and votes after
	// losing confidence in it.
	Distrust time.Duration
	// AnswersAtOnce bounds the responses computed at the same time.
	AnswersAtOnce int
}

// Defaults returns the options with every field at its default.
func Defaults() Options {
	return Options{
		Linger:        100 * time.Millisecond,
		AskTimeout:    2 * time.Second,
		Retry:         100 * time.Millisecond,
		Distrust:      30 * time.Second,
		AnswersAtOnce: 8,
	}
}

func (o Options) withDefaults() Options {
	d := Defaults()
	o.Linger, o.AskTimeout = cmp.Or(o.Linger, d.Linger), cmp.Or(o.AskTimeout, d.AskTimeout)
	o.Retry, o.Distrust = cmp.Or(o.Retry, d.Retry), cmp.Or(o.Distrust, d.Distrust)
	o.AnswersAtOnce = cmp.Or(o.AnswersAtOnce, d.AnswersAtOnce)
	return o
}

// MaxConfirmations bounds the agreed confirmations: it leaves room in the log for
// tasks that are not settled yet.
const MaxConfirmations = 32

// validate reports parameters and options that cannot work, all at once.
func validate(p protocol.Parameters, o Options) error {
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	check(o.Linger >= 0, "linger: %s is negative", o.Linger)
	check(o.AskTimeout >= 0, "ask timeout: %s is negative", o.AskTimeout)
	check(o.Retry >= 0, "retry: %s is negative", o.Retry)
	check(o.Distrust >= 0, "distrust: %s is negative", o.Distrust)
	check(o.AnswersAtOnce >= 0, "answers at once: %d is negative", o.AnswersAtOnce)
	p = p.WithDefaults()
	check(p.Confirmations <= MaxConfirmations, "confirmations: %d exceeds %d", p.Confirmations, MaxConfirmations)
	check(p.MaxVoters > 0 && p.MaxVoters%2 == 1, "max voters: %d is not a positive odd number", p.MaxVoters)
	check(p.MaxOpenTasks > 0, "max open tasks: %d is negative", p.MaxOpenTasks)
	check(p.DeadlineBlocks > p.ReferenceDepth+1, "deadline blocks: %d leaves no block to settle in after a reference %d blocks below the head", p.DeadlineBlocks, p.ReferenceDepth)
	check(p.FallbackAfter > p.Patience, "fallback after: %d blocks are not above patience (%d blocks)", p.FallbackAfter, p.Patience)
	check(p.FallbackAfter <= maxFallbackAfter, "fallback after: %d blocks, at most %d", p.FallbackAfter, uint64(maxFallbackAfter))
	check(p.Stagger <= maxStagger, "stagger: %d blocks, at most %d", p.Stagger, uint64(maxStagger))
	return errors.Join(errs...)
}

// Bounds of the fallback schedule: they bound the blocks that an operator remembers.
const (
	maxFallbackAfter = 256
	maxStagger       = 32
)

func (c Config[T, R]) validate() error {
	var errs []error
	need := func(missing bool, field string) {
		if missing {
			errs = append(errs, fmt.Errorf("%s: missing", field))
		}
	}
	need(c.Self == (common.Address{}), "Self")
	errs = append(errs, c.AVS.Validate())
	need(c.Domain == (eigenshift.Domain{}), "Domain")
	need(c.Chain == nil, "Chain")
	need(c.Registry == nil, "Registry")
	need(c.Settler == nil, "Settler")
	need(c.Signer == nil, "Signer")
	need(c.Log == nil, "Log")
	need(c.Peers == nil, "Peers")
	need(c.Rotation == nil, "Rotation")
	errs = append(errs, validate(c.Agreed, c.Options))
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("engine configuration: %w", err)
	}
	return nil
}
