package engine

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Status is what an operator says of itself, in the form of its status page.
type Status struct {
	Operator  common.Address   `json:"operator"`
	Leader    common.Address   `json:"leader"`  // zero: unknown
	Leading   bool             `json:"leading"` // this operator leads and may open tasks
	Term      uint64           `json:"term"`
	Voter     bool             `json:"voter"`
	Voters    []common.Address `json:"voters"`
	NonVoters []common.Address `json:"non_voters"`
	Head      uint64           `json:"head"`      // block last observed; zero before the first
	Operators int              `json:"operators"` // registered at that block
	Tasks     []TaskStatus     `json:"tasks"`     // neither settled nor expired
	// LastSettled is the task that the contract settled last.
	LastSettled *eigenshift.TaskID `json:"last_settled"`
	Times       []TaskTimes        `json:"times"`        // of recent tasks, oldest first
	HandoversMS []float64          `json:"handovers_ms"` // how long recent hand-overs by this operator took
}

// TaskStatus is a live task as the log has it.
type TaskStatus struct {
	ID       eigenshift.TaskID `json:"id"`
	Phase    string            `json:"phase"`
	Proposer common.Address    `json:"proposer"`
	Deadline uint64            `json:"deadline"` // block
}

// Status returns a snapshot. Safe for concurrent use.
func (e *Engine) Status() Status {
	raft := e.log.Status()
	s := Status{
		Operator:  e.self,
		Leader:    raft.Leader,
		Leading:   raft.Leading,
		Term:      raft.Term,
		Voter:     isMember(raft.Voters, e.self),
		Voters:    addresses(raft.Voters),
		NonVoters: addresses(raft.NonVoters),
		Tasks:     []TaskStatus{},
	}
	if o := e.observed.Load(); o != nil {
		s.Head = o.head.Number
		s.Operators = len(o.set.Operators)
		if o.last != nil {
			s.LastSettled = &o.last.Task
		}
	}
	for _, entry := range e.log.State().Live() {
		s.Tasks = append(s.Tasks, TaskStatus{
			ID:       entry.Task.ID,
			Phase:    entry.Phase.String(),
			Proposer: entry.Task.Proposer,
			Deadline: entry.Task.Deadline,
		})
	}
	times, handovers := e.times.copy()
	s.Times = times
	for _, d := range handovers {
		s.HandoversMS = append(s.HandoversMS, float64(d.Microseconds())/1000)
	}
	return s
}

func addresses(members []raftlog.Member) []common.Address {
	list := make([]common.Address, 0, len(members))
	for _, m := range members {
		list = append(list, m.Address)
	}
	return list
}
