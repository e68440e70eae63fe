package protocol

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Parameters are the agreed parameters of this version: the one list of them. The zero value
// of a field that has a default means its default.
//
// A field's tag is the class of a difference, and its name in texts: that of the setting, if any.
// docs/decisions/0055-agreed-parameters-are-attested-and-compared-by-name.md gives the reasons.
type Parameters struct {
	// ChainID, TaskManager and Quorums name the deployment. They have no defaults.
	ChainID     uint64         `refuse:"chain_id"`
	TaskManager common.Address `refuse:"contracts.task_manager"`
	Quorums     []uint8        `refuse:"quorums"`
	// BootstrapOperators is how many operators found the first Raft cluster, and
	// BootstrapConfirmations how many blocks lie on top of their registration
	// before they do. All founders must found it with the same members.
	BootstrapOperators     int    `refuse:"bootstrap_operators"`
	BootstrapConfirmations uint64 `refuse:"bootstrap_confirmations"`
	// Network is the time-outs of elections.
	Network Network `refuse:"network"`
	// MaxVoters, an odd number, bounds the committee of Raft; the others still respond.
	MaxVoters int `refuse:"engine.max_voters"`
	// MaxLive and MaxHistory bound the log's state (lifecycle.Limits): they decide
	// which commands are accepted.
	MaxLive    int `refuse:"lifecycle.max_live"`
	MaxHistory int `refuse:"lifecycle.max_history"`
	// Rotation names the policy of who proposes next.
	Rotation string `warn:"rotation"`
	// ReferenceDepth is how far below the head a new task's reference block lies. At least
	// 1: the contract wants it in the past, nodes simulate transactions at the number of the
	// head, and peers may be a block behind.
	ReferenceDepth uint64 `warn:"engine.reference_depth"`
	// DeadlineBlocks after its reference block a task expires: within the contract's window.
	DeadlineBlocks uint64 `warn:"engine.deadline_blocks"`
	// Confirmations is how many blocks, its own included, a settlement needs before the log
	// records it as final. Until then the task stays live: a settlement that is orphaned is
	// repeated. Leadership does not wait for it.
	Confirmations uint64 `warn:"engine.confirmations"`
	// Patience is for how many blocks a leader may leave a task unopened or uncertified before
	// this operator loses confidence in it: well above the time that operators take to respond.
	Patience uint64 `warn:"engine.patience"`
	// Stagger is by how many blocks each further operator waits before it submits another's
	// certified task, or proposes an overdue one.
	Stagger uint64 `warn:"engine.stagger"`
	// FallbackAfter is how many blocks after a slot fell due it is overdue: then
	// operators also sign for the stand-ins that the chain names, the first at once and
	// each further one Stagger blocks later. It must be above Patience, so that
	// another leader is tried before.
	FallbackAfter uint64 `warn:"engine.fallback_after"`
	// ObservationBps is the share of each quorum's stake, in ten-thousandths, whose observations
	// an outcome is made of, where the AVS has an observer. With two thirds, less than a third
	// that lies cannot move a median beyond what honest operators saw.
	ObservationBps int `warn:"engine.observation_bps"`
	// MaxOpenTasks bounds the tasks that are neither settled, if only in the head
	// block, nor expired; no further task is opened beyond it.
	MaxOpenTasks int `warn:"engine.max_open_tasks"`
}

// Network is the part of Raft's time-outs that operators have in common.
type Network struct {
	// Heartbeat is how long a follower waits for its leader, from which it hears at least
	// twice in that time, before it calls an election: after one to two of these. At least 10 ms, and well
	// above the round trip and the worst pause of disk or scheduler.
	Heartbeat time.Duration
	// Election is how long a candidate waits for votes before it tries again; a random share
	// is added. When the target of a hand-over has not won after it, the old leader goes on.
	// At least Heartbeat.
	Election time.Duration
	// Lease is how long a leader goes on without answers of a majority, and so for how long
	// two can believe that they lead. At most Heartbeat; three quarters of it is a good value.
	Lease time.Duration
}

// LAN is for operators within a few milliseconds of each other.
func LAN() Network { return patient(250 * time.Millisecond) }

// WAN is for operators on different continents.
func WAN() Network { return patient(time.Second) }

// Paced is for operators that settle a task in each slot of so long: as patient as lets them
// replace a dead leader within half a slot, since an idle cluster costs the less the more
// patient it is. Slots of up to 1.5 s have the time-outs of LAN, those from 15 s on the same.
func Paced(slot time.Duration) Network {
	const slotsPerHeartbeat, most = 6, 2500 * time.Millisecond // replaced after 2.6 heartbeats at p99
	return patient(min(max((slot/slotsPerHeartbeat).Round(time.Millisecond), LAN().Heartbeat), most))
}

func patient(heartbeat time.Duration) Network {
	return Network{Heartbeat: heartbeat, Election: heartbeat, Lease: heartbeat * 3 / 4}
}

// String returns the time-outs in the order of the fields.
func (n Network) String() string {
	return n.Heartbeat.String() + "/" + n.Election.String() + "/" + n.Lease.String()
}

// Defaults returns the defaults of all parameters that have one.
func Defaults() Parameters {
	return Parameters{
		Quorums:            []uint8{0},
		BootstrapOperators: 3,
		Network:            LAN(),
		MaxVoters:          9,
		MaxLive:            64,
		MaxHistory:         64,
		Rotation:           "round-robin",
		ReferenceDepth:     1,
		DeadlineBlocks:     20,
		Confirmations:      8, // reorganisations of mainnet are one or two blocks deep
		Patience:           5,
		Stagger:            2,
		FallbackAfter:      8,
		ObservationBps:     6667,
		MaxOpenTasks:       16,
	}
}

// WithDefaults returns the parameters with every zero field that has a default filled in.
func (p Parameters) WithDefaults() Parameters {
	if len(p.Quorums) == 0 {
		p.Quorums = nil
	}
	values, defaults := reflect.ValueOf(&p).Elem(), reflect.ValueOf(Defaults())
	for i := range values.NumField() {
		if values.Field(i).IsZero() {
			values.Field(i).Set(defaults.Field(i))
		}
	}
	return p
}

// Bounds of parameters. Confirmations leave room in the log for tasks that are not settled
// yet; the others bound the blocks that an operator remembers for the fallback schedule.
const (
	maxConfirmations = 32
	maxFallbackAfter = 256
	maxStagger       = 32
)

// Problems returns what cannot work, each problem with the name of its field. Zero values
// mean defaults.
func (p Parameters) Problems() (problems []error) {
	check := func(ok bool, format string, args ...any) {
		if !ok {
			problems = append(problems, fmt.Errorf(format, args...))
		}
	}
	p = p.WithDefaults()
	check(p.Confirmations <= maxConfirmations, "engine.confirmations: %d exceeds %d", p.Confirmations, maxConfirmations)
	check(p.MaxVoters > 0 && p.MaxVoters%2 == 1, "engine.max_voters: %d is not a positive odd number", p.MaxVoters)
	check(p.MaxOpenTasks > 0, "engine.max_open_tasks: %d is negative", p.MaxOpenTasks)
	check(p.ObservationBps > 0 && p.ObservationBps <= 10_000, "engine.observation_bps: %d is not between 1 and 10000", p.ObservationBps)
	check(p.DeadlineBlocks > p.ReferenceDepth+1, "engine.deadline_blocks: %d leaves no block to settle in after a reference %d blocks below the head", p.DeadlineBlocks, p.ReferenceDepth)
	check(p.FallbackAfter > p.Patience, "engine.fallback_after: %d blocks are not above engine.patience (%d blocks)", p.FallbackAfter, p.Patience)
	check(p.FallbackAfter <= maxFallbackAfter, "engine.fallback_after: %d blocks, at most %d", p.FallbackAfter, maxFallbackAfter)
	check(p.Stagger <= maxStagger, "engine.stagger: %d blocks, at most %d", p.Stagger, maxStagger)
	return problems
}

// fields returns the parameters as fields.
func (p Parameters) fields() []Field {
	var fields []Field
	for f, value := range reflect.ValueOf(p.WithDefaults()).Fields() {
		field := Field{Name: f.Tag.Get(Warn.String()), Value: fmt.Sprint(value), Class: Warn}
		if name, refuses := f.Tag.Lookup(Refuse.String()); refuses {
			field.Name, field.Class = name, Refuse
		}
		if value.Kind() == reflect.Slice { // numbers, separated by commas
			field.Value = strings.Join(strings.Fields(strings.Trim(field.Value, "[]")), ",")
		}
		fields = append(fields, field)
	}
	return fields
}
