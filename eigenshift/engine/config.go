package engine

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
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
	Propose(ctx context.Context, c lifecycle.Command) (lifecycle.Effect, error)
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

// Config is all that an engine works with. Every field but Notebook, Dissent, Observed, Agreed and Options is
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
	Notebook eigenshift.Notebook // may be nil where the AVS has no observer

	// Dissent, when not nil, is told what operators signed without coming to the stake
	// threshold, the certificate good in all but its stake: what differs from the others
	// may be a lie, and then this is the evidence. It must not block.
	Dissent func(eigenshift.Certified)

	// Observed, when not nil, is told what operators said that they saw, as far as this one
	// makes reports of it: another observation of the same task is evidence of a lie. It must
	// not block.
	Observed func(t eigenshift.EncodedTask, operator common.Address, o eigenshift.SignedObservation)

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

// problems returns options that cannot work.
func (o Options) problems() (problems []error) {
	for field, value := range reflect.ValueOf(o).Fields() {
		if value.Int() < 0 {
			problems = append(problems, fmt.Errorf("%s: %v is negative; 0 means the default", "Options."+field.Name, value))
		}
	}
	return problems
}

func (c Config[T, R]) validate() error {
	errs := slices.Concat([]error{c.AVS.Validate()}, c.Agreed.Problems(), c.Options.problems())
	optional := []string{"Notebook", "Dissent", "Observed", "Agreed", "Options", "Logger"}
	for field, value := range reflect.ValueOf(c).Fields() {
		if value.IsZero() && !slices.Contains(optional, field.Name) {
			errs = append(errs, fmt.Errorf("%s: missing", field.Name))
		}
	}
	if c.AVS.Observer != nil && c.Notebook == nil {
		errs = append(errs, fmt.Errorf("%s: missing: the AVS has an observer", "Notebook"))
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("engine configuration: %w", err)
	}
	return nil
}
