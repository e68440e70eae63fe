package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/fallback"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// Log is the replicated log of decisions; *raftlog.Node is one. If it is Guarded
// too, it is told what the registry allows and whom not to follow.
type Log interface {
	// Propose appends a command and returns its outcome once it is applied here.
	Propose(ctx context.Context, c lifecycle.Command) (lifecycle.Outcome, error)
	// State returns a view of the applied state that does not change.
	State() *lifecycle.State
	// WrittenIn returns the term in which the newest command about a task was
	// written; zero when that is not known.
	WrittenIn(id eigenshift.TaskID) uint64
	// Status says who leads, and who is in the configuration.
	Status() raftlog.Status
	// Changed receives whenever State or Status may have changed; coalesced.
	Changed() <-chan struct{}
	// Transfer hands leadership to a voter.
	Transfer(ctx context.Context, to common.Address) error
	// Reconcile makes one step from the current configuration to the wanted one.
	Reconcile(ctx context.Context, voters, nonVoters []raftlog.Member, reachable func(context.Context, raftlog.Member) error) (bool, error)
}

// Config is all that an engine works with. Every field but Dissent and Options is
// required.
type Config[T, R any] struct {
	Self common.Address // this operator

	App       eigenshift.App[T, R]
	Specs     eigenshift.Codec[T]
	Responses eigenshift.Codec[R]
	Schedule  eigenshift.Schedule[T]

	Chain    eigenshift.Chain
	Registry eigenshift.Registry
	Settler  eigenshift.Settler
	Signer   eigenshift.Signer

	Log      Log
	Asker    eigenshift.Asker
	Rotation rotation.Policy
	// Reach dials an operator, authenticates it, and asks it whether it would take
	// the lead from one that sees this of the chain.
	Reach func(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error

	// Dissent, when not nil, is told what operators signed without coming to the
	// stake threshold while this operator collected responses: the certificate is
	// good in all but its stake. What differs from the others may be a lie, and
	// then this is the evidence. It must not block.
	Dissent func(eigenshift.Certified)

	Options Options
	Logger  zerolog.Logger
}

// Options tune the engine. The zero value of a field means its default.
type Options struct {
	// ReferenceDepth is how many blocks below the head a new task's reference
	// block lies. At least 1: the contract wants it in the past, nodes simulate
	// transactions at the number of the head, and peers may be a block behind.
	// Default 1.
	ReferenceDepth uint64
	// DeadlineBlocks is how many blocks after its reference block a task
	// expires. It must not exceed the contract's window. Default 20.
	DeadlineBlocks uint64
	// Confirmations is how many blocks, its own included, a settlement needs
	// before the log records it as final; 1 means as soon as it is in the head
	// block. Until then the task stays live: a settlement that is orphaned is
	// repeated. Leadership does not wait for it. At most 32: the log holds 64 live
	// tasks. The same on all operators. Default 8: reorganisations of mainnet are
	// one or two blocks deep.
	Confirmations uint64
	// Linger is how long the leader waits for stragglers once the threshold is
	// reached: each operator that signs saves gas. It does not wait for those
	// that cannot be reached. Default 100 ms.
	Linger time.Duration
	// AskTimeout bounds one request to one operator. Default 2 s.
	AskTimeout time.Duration
	// Retry is the pause after a failed job; it doubles up to 16 times that.
	// Default 100 ms.
	Retry time.Duration
	// Stagger is by how many blocks each further operator waits before it
	// submits somebody else's certified task, or proposes an overdue one. All
	// operators should use the same. Default 2.
	Stagger uint64
	// MaxVoters bounds the committee that Raft votes in, an odd number; all
	// other operators are non-voters that still respond. Default 9.
	MaxVoters int
	// Patience is for how many blocks a leader may leave a due task unopened, or
	// a task uncertified that this operator has signed, before this operator
	// stops following it. It must be well above the time that operators take to
	// respond. Default 5.
	Patience uint64
	// FallbackAfter is how many blocks after a slot fell due it is overdue: then
	// operators also accept proposers that the chain names, the first at once and
	// each further one Stagger blocks later. It must be above Patience, so that
	// another leader is tried before, and all operators should use the same.
	// Default 8.
	FallbackAfter uint64
	// Distrust is for how long it then does not. Default 30 s.
	Distrust time.Duration
	// MaxOpenTasks bounds the tasks that are neither settled, if only in the head
	// block, nor expired; no further task is opened beyond it. Default 16.
	MaxOpenTasks int
	// AnswersAtOnce bounds the responses computed at the same time. Default 8.
	AnswersAtOnce int
}

// DefaultMaxVoters is the default of Options.MaxVoters.
const DefaultMaxVoters = 9

// MaxConfirmations bounds Options.Confirmations: it leaves room in the log for tasks that are not settled yet.
const MaxConfirmations = 32

func (o Options) withDefaults() Options {
	set := func(p *uint64, v uint64) {
		if *p == 0 {
			*p = v
		}
	}
	setDuration := func(p *time.Duration, v time.Duration) {
		if *p == 0 {
			*p = v
		}
	}
	setInt := func(p *int, v int) {
		if *p == 0 {
			*p = v
		}
	}
	set(&o.ReferenceDepth, 1)
	set(&o.DeadlineBlocks, 20)
	set(&o.Confirmations, 8)
	set(&o.Stagger, 2)
	set(&o.Patience, 5)
	set(&o.FallbackAfter, 8)
	setDuration(&o.Linger, 100*time.Millisecond)
	setDuration(&o.AskTimeout, 2*time.Second)
	setDuration(&o.Retry, 100*time.Millisecond)
	setDuration(&o.Distrust, 30*time.Second)
	setInt(&o.MaxVoters, DefaultMaxVoters)
	setInt(&o.MaxOpenTasks, 16)
	setInt(&o.AnswersAtOnce, 8)
	return o
}

// Validate reports options that cannot work, all at once.
func (o Options) Validate() error {
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	check(o.Confirmations <= MaxConfirmations, "confirmations: %d exceeds %d", o.Confirmations, MaxConfirmations)
	check(o.Linger >= 0, "linger: %s is negative", o.Linger)
	check(o.AskTimeout >= 0, "ask timeout: %s is negative", o.AskTimeout)
	check(o.Retry >= 0, "retry: %s is negative", o.Retry)
	check(o.Distrust >= 0, "distrust: %s is negative", o.Distrust)
	check(o.MaxVoters >= 0 && (o.MaxVoters == 0 || o.MaxVoters%2 == 1), "max voters: %d is not a positive odd number", o.MaxVoters)
	check(o.MaxOpenTasks >= 0, "max open tasks: %d is negative", o.MaxOpenTasks)
	check(o.AnswersAtOnce >= 0, "answers at once: %d is negative", o.AnswersAtOnce)
	d := o.withDefaults()
	check(d.DeadlineBlocks > d.ReferenceDepth+1, "deadline blocks: %d leaves no block to settle in after a reference %d blocks below the head", d.DeadlineBlocks, d.ReferenceDepth)
	check(d.FallbackAfter > d.Patience, "fallback after: %d blocks are not above patience (%d blocks)", d.FallbackAfter, d.Patience)
	check(d.FallbackAfter <= maxFallbackAfter, "fallback after: %d blocks, at most %d", d.FallbackAfter, uint64(maxFallbackAfter))
	check(d.Stagger <= maxStagger, "stagger: %d blocks, at most %d", d.Stagger, uint64(maxStagger))
	return errors.Join(errs...)
}

// Bounds of what an operator remembers of the chain's blocks.
const (
	maxFallbackAfter = 256
	maxStagger       = 32
)

func (o Options) pace() fallback.Pace {
	return fallback.Pace{After: o.FallbackAfter, Stagger: o.Stagger}
}

func (c Config[T, R]) validate() error {
	var errs []error
	need := func(missing bool, field string) {
		if missing {
			errs = append(errs, fmt.Errorf("%s: missing", field))
		}
	}
	need(c.Self == (common.Address{}), "Self")
	need(c.App == nil, "App")
	need(c.Specs == nil, "Specs")
	need(c.Responses == nil, "Responses")
	need(c.Schedule == nil, "Schedule")
	need(c.Chain == nil, "Chain")
	need(c.Registry == nil, "Registry")
	need(c.Settler == nil, "Settler")
	need(c.Signer == nil, "Signer")
	need(c.Log == nil, "Log")
	need(c.Asker == nil, "Asker")
	need(c.Reach == nil, "Reach")
	need(c.Rotation == nil, "Rotation")
	errs = append(errs, c.Options.Validate())
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("engine configuration: %w", err)
	}
	return nil
}
