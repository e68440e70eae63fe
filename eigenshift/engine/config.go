package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
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
	// OpenedIn returns the term in which a task was opened last; zero when that is
	// not known.
	OpenedIn(id eigenshift.TaskID) uint64
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

// Options tune the engine. The zero value of a field means its default, which
// [Defaults] has. Those that package protocol has too must be the same on all
// operators.
type Options struct {
	// ReferenceDepth is how many blocks below the head a new task's reference
	// block lies. At least 1: the contract wants it in the past, nodes simulate
	// transactions at the number of the head, and peers may be a block behind.
	ReferenceDepth uint64
	// DeadlineBlocks is how many blocks after its reference block a task
	// expires. It must not exceed the contract's window.
	DeadlineBlocks uint64
	// Confirmations is how many blocks, its own included, a settlement needs
	// before the log records it as final; 1 means as soon as it is in the head
	// block. Until then the task stays live: a settlement that is orphaned is
	// repeated. Leadership does not wait for it. At most 32: the log holds 64 live
	// tasks.
	Confirmations uint64
	// Linger is how long the leader waits for stragglers once the threshold is
	// reached: each operator that signs saves gas. It does not wait for those
	// that cannot be reached.
	Linger time.Duration
	// AskTimeout bounds one request to one operator.
	AskTimeout time.Duration
	// Retry is the pause after a failed job; it doubles up to 16 times that.
	Retry time.Duration
	// Stagger is by how many blocks each further operator waits before it
	// submits somebody else's certified task, or proposes an overdue one.
	Stagger uint64
	// MaxVoters bounds the committee that Raft votes in, an odd number; all
	// other operators are non-voters that still respond.
	MaxVoters int
	// Patience is for how many blocks a leader may leave a due task unopened, or
	// a task uncertified that this operator has signed, before this operator
	// stops following it. It must be well above the time that operators take to
	// respond.
	Patience uint64
	// FallbackAfter is how many blocks after a slot fell due it is overdue: then
	// operators also accept proposers that the chain names, the first at once and
	// each further one Stagger blocks later. It must be above Patience, so that
	// another leader is tried before.
	FallbackAfter uint64
	// Distrust is for how long it then does not.
	Distrust time.Duration
	// MaxOpenTasks bounds the tasks that are neither settled, if only in the head
	// block, nor expired; no further task is opened beyond it.
	MaxOpenTasks int
	// AnswersAtOnce bounds the responses computed at the same time.
	AnswersAtOnce int
}

// MaxConfirmations bounds Options.Confirmations: it leaves room in the log for tasks that are not settled yet.
const MaxConfirmations = 32

// Defaults returns the options with every field at its default. Those that all
// operators have in common are package protocol's.
func Defaults() Options {
	agreed := protocol.Defaults()
	return Options{
		ReferenceDepth: agreed.ReferenceDepth,
		DeadlineBlocks: agreed.DeadlineBlocks,
		Confirmations:  agreed.Confirmations,
		Stagger:        agreed.Stagger,
		Patience:       agreed.Patience,
		FallbackAfter:  agreed.FallbackAfter,
		MaxVoters:      agreed.MaxVoters,
		MaxOpenTasks:   agreed.MaxOpenTasks,
		Linger:         100 * time.Millisecond,
		AskTimeout:     2 * time.Second,
		Retry:          100 * time.Millisecond,
		Distrust:       30 * time.Second,
		AnswersAtOnce:  8,
	}
}

func (o Options) withDefaults() Options {
	d := Defaults()
	fill(&o.ReferenceDepth, d.ReferenceDepth)
	fill(&o.DeadlineBlocks, d.DeadlineBlocks)
	fill(&o.Confirmations, d.Confirmations)
	fill(&o.Stagger, d.Stagger)
	fill(&o.Patience, d.Patience)
	fill(&o.FallbackAfter, d.FallbackAfter)
	fill(&o.Linger, d.Linger)
	fill(&o.AskTimeout, d.AskTimeout)
	fill(&o.Retry, d.Retry)
	fill(&o.Distrust, d.Distrust)
	fill(&o.MaxVoters, d.MaxVoters)
	fill(&o.MaxOpenTasks, d.MaxOpenTasks)
	fill(&o.AnswersAtOnce, d.AnswersAtOnce)
	return o
}

func fill[T comparable](field *T, value T) {
	if *field == *new(T) {
		*field = value
	}
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
	maxTrailSpan     = 512
)

// trailSpan is how many blocks below the head an operator remembers: as long as a
// slot can be overdue, and a task that was opened may settle.
func (o Options) trailSpan() uint64 {
	return max(o.pace().Span()+1, min(plus(o.DeadlineBlocks, o.ReferenceDepth), maxTrailSpan))
}

func (o Options) pace() rotation.FallbackPace {
	return rotation.FallbackPace{After: o.FallbackAfter, Stagger: o.Stagger}
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
