package protocol

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Parameters are the agreed parameters of this version. The zero value of a field
// that has a default means its default.
type Parameters struct {
	// ChainID, TaskManager and Quorums name the deployment. They have no defaults.
	ChainID     uint64
	TaskManager common.Address
	Quorums     []uint8
	// BootstrapOperators is how many operators found the first Raft cluster, and
	// BootstrapConfirmations how many blocks lie on top of their registration
	// before they do. All founders must found it with the same members.
	BootstrapOperators     int
	BootstrapConfirmations uint64
	// Network is what elections are timed by.
	Network Network
	// MaxVoters bounds the committee that Raft votes in, an odd number; all other
	// operators are non-voters that still respond.
	MaxVoters int
	// MaxLive and MaxHistory bound the log's state (lifecycle.Limits): they decide
	// which commands are accepted.
	MaxLive    int
	MaxHistory int
	// Rotation names the policy of who proposes next.
	Rotation string
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
	// repeated. Leadership does not wait for it.
	Confirmations uint64
	// Patience is for how many blocks a leader may leave a due task unopened, or
	// a task uncertified that this operator has signed, before this operator loses
	// confidence in it. It must be well above the time that operators take to respond.
	Patience uint64
	// Stagger is by how many blocks each further operator waits before it
	// submits somebody else's certified task, or proposes an overdue one.
	Stagger uint64
	// FallbackAfter is how many blocks after a slot fell due it is overdue: then
	// operators also accept proposers that the chain names, the first at once and
	// each further one Stagger blocks later. It must be above Patience, so that
	// another leader is tried before.
	FallbackAfter uint64
	// MaxOpenTasks bounds the tasks that are neither settled, if only in the head
	// block, nor expired; no further task is opened beyond it.
	MaxOpenTasks int
}

// Network is the part of Raft's time-outs that operators have in common.
type Network struct {
	Heartbeat time.Duration // how long a follower waits for its leader
	Election  time.Duration // how long a candidate waits for votes
	Lease     time.Duration // how long a leader that hears from no majority goes on
}

// LAN is for operators within a few milliseconds of each other.
func LAN() Network {
	return Network{Heartbeat: 250 * time.Millisecond, Election: 250 * time.Millisecond, Lease: 125 * time.Millisecond}
}

// WAN is for operators on different continents.
func WAN() Network {
	return Network{Heartbeat: time.Second, Election: time.Second, Lease: 500 * time.Millisecond}
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
		MaxOpenTasks:       16,
	}
}

// WithDefaults returns the parameters with every zero field that has a default
// filled in.
func (p Parameters) WithDefaults() Parameters {
	d := Defaults()
	if len(p.Quorums) == 0 {
		p.Quorums = d.Quorums
	}
	fill(&p.BootstrapOperators, d.BootstrapOperators)
	fill(&p.Network, d.Network)
	fill(&p.MaxVoters, d.MaxVoters)
	fill(&p.MaxLive, d.MaxLive)
	fill(&p.MaxHistory, d.MaxHistory)
	fill(&p.Rotation, d.Rotation)
	fill(&p.ReferenceDepth, d.ReferenceDepth)
	fill(&p.DeadlineBlocks, d.DeadlineBlocks)
	fill(&p.Confirmations, d.Confirmations)
	fill(&p.Patience, d.Patience)
	fill(&p.Stagger, d.Stagger)
	fill(&p.FallbackAfter, d.FallbackAfter)
	fill(&p.MaxOpenTasks, d.MaxOpenTasks)
	return p
}

func fill[T comparable](field *T, value T) {
	if *field == *new(T) {
		*field = value
	}
}

// table is every field of this version. A field is named as the operator's setting
// that it comes from, where there is one. Why each refuses or warns is in
// docs/decisions/0055-agreed-parameters-are-attested-and-compared.md.
var table = []struct {
	name  string
	class Class
	value func(Parameters) string
}{
	{"chain_id", Refuse, func(p Parameters) string { return fmt.Sprint(p.ChainID) }},
	{"contracts.task_manager", Refuse, func(p Parameters) string { return p.TaskManager.Hex() }},
	{"quorums", Refuse, func(p Parameters) string { return list(p.Quorums) }},
	{"bootstrap_operators", Refuse, func(p Parameters) string { return fmt.Sprint(p.BootstrapOperators) }},
	{"bootstrap_confirmations", Refuse, func(p Parameters) string { return fmt.Sprint(p.BootstrapConfirmations) }},
	{"network", Refuse, func(p Parameters) string { return p.Network.String() }},
	{"engine.max_voters", Refuse, func(p Parameters) string { return fmt.Sprint(p.MaxVoters) }},
	{"lifecycle.max_live", Refuse, func(p Parameters) string { return fmt.Sprint(p.MaxLive) }},
	{"lifecycle.max_history", Refuse, func(p Parameters) string { return fmt.Sprint(p.MaxHistory) }},
	{"rotation", Warn, func(p Parameters) string { return p.Rotation }},
	{"engine.reference_depth", Warn, func(p Parameters) string { return fmt.Sprint(p.ReferenceDepth) }},
	{"engine.deadline_blocks", Warn, func(p Parameters) string { return fmt.Sprint(p.DeadlineBlocks) }},
	{"engine.confirmations", Warn, func(p Parameters) string { return fmt.Sprint(p.Confirmations) }},
	{"engine.patience", Warn, func(p Parameters) string { return fmt.Sprint(p.Patience) }},
	{"engine.stagger", Warn, func(p Parameters) string { return fmt.Sprint(p.Stagger) }},
	{"engine.fallback_after", Warn, func(p Parameters) string { return fmt.Sprint(p.FallbackAfter) }},
	{"engine.max_open_tasks", Warn, func(p Parameters) string { return fmt.Sprint(p.MaxOpenTasks) }},
}

// fields returns the table's fields with these parameters as their values.
func (p Parameters) fields() []Field {
	p = p.WithDefaults()
	fields := make([]Field, len(table))
	for i, row := range table {
		fields[i] = Field{Name: row.name, Value: row.value(p), Class: row.class}
	}
	return fields
}

func list(numbers []uint8) string {
	texts := make([]string, len(numbers))
	for i, n := range numbers {
		texts[i] = strconv.Itoa(int(n))
	}
	return strings.Join(texts, ",")
}
