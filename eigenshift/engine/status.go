package engine

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/decide"
	"github.com/eigenshift/avs/eigenshift/engine/health"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/track"
)

// Status is what an operator says of itself, in the form of its status page.
type Status struct {
	Operator  common.Address   `json:"operator"`
	Leader    common.Address   `json:"leader"`  // zero: unknown
	Leading   bool             `json:"leading"` // this operator leads and may open tasks
	Next      common.Address   `json:"next"`    // whose turn is next in the rotation; zero: unknown
	Term      uint64           `json:"term"`
	Voter     bool             `json:"voter"`
	Voters    []common.Address `json:"voters"`
	NonVoters []common.Address `json:"non_voters"`
	Head      uint64           `json:"head"`      // block last seen; zero before the first
	Operators int              `json:"operators"` // registered at that block
	Tasks     []TaskStatus     `json:"tasks"`     // neither settled nor expired, and one that is due
	// Unfinished are the tasks of its own that can still settle and have not: its to submit.
	Unfinished []eigenshift.TaskID `json:"unfinished"`
	// LastSettled is the task that the contract settled last.
	LastSettled *eigenshift.TaskID `json:"last_settled"`
	// Fallbacks counts the overdue tasks that this operator has proposed without the
	// log since it started: none as long as Raft works.
	Fallbacks uint64 `json:"fallbacks"`
	// Conditions are this operator's own faults, as far as they are known here; causes
	// first.
	Conditions []track.Condition `json:"conditions"`
	// Track is how far recent tasks got here, and why not further.
	Track track.Snapshot `json:"track"`
}

// TaskStatus is a live task as the log has it, or the task that is due and not
// open, whose phase is "due".
type TaskStatus struct {
	ID       eigenshift.TaskID `json:"id"`
	Phase    string            `json:"phase"`
	Proposer common.Address    `json:"proposer"` // zero while due
	Deadline uint64            `json:"deadline"` // block; zero while due
	// Waits is why this operator does nothing about it now; nil when it works on it.
	Waits *track.Reason `json:"waits,omitempty"`
}

const phaseDue = "due"

// Idle is the status of an operator whose engine does not run yet.
func Idle(operator common.Address) Status {
	return Status{
		Operator: operator, Voters: []common.Address{}, NonVoters: []common.Address{}, Tasks: []TaskStatus{}, Unfinished: []eigenshift.TaskID{}, Conditions: []track.Condition{},
		Track: new(track.Tracker).Snapshot(),
	}
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
		Fallbacks: e.standIn.Proposed(),
		Tasks:     append([]TaskStatus{}, e.taskStatus()...),
	}
	s.Unfinished = []eigenshift.TaskID{}
	if c := e.watcher.Current(); c != nil {
		s.Head = c.Head.Number
		s.Operators = len(c.Set.Operators)
		v := e.views.view(*c)
		s.Unfinished = append(s.Unfinished, v.Unfinished()...)
		if len(v.Successors) > 0 {
			s.Next = v.Successors[0]
		}
		if c.Last != nil {
			s.LastSettled = &c.Last.Task
		}
	}
	s.Conditions = e.Conditions()
	s.Track = e.journal.Track.Snapshot()
	return s
}

// LastSettlement returns the newest settlement that the contract names; nil before the first, and
// before the chain was observed. Safe for concurrent use.
func (e *Engine) LastSettlement() *eigenshift.Settlement {
	if c := e.watcher.Current(); c != nil {
		return c.Last
	}
	return nil
}

// Tasks returns how far recent tasks got here. Safe for concurrent use.
func (e *Engine) Tasks() []track.Task { return e.journal.Track.Snapshot().Tasks }

// taskStatus lists the live tasks, and the one that is due and not open.
func (e *Engine) taskStatus() (list []TaskStatus) {
	c := e.watcher.Current()
	if c == nil { // it does not know what to do about any of them
		for _, entry := range e.log.State().Live() {
			list = append(list, statusOf(entry, track.Starting))
		}
		return list
	}
	v := e.views.view(*c)
	for _, entry := range v.State.Live() {
		why := v.PendingReason(entry)
		if v.LacksCertificate(entry) && !v.Blind && e.journal.Conditions.Holds(track.AnswersDiffer) {
			why = track.AnswersDiffer // whichever operator is the leader; there may be none for that reason
		}
		list = append(list, statusOf(entry, e.cause(why)))
	}
	if id, why, ok := v.Unopened(); ok {
		list = append(list, TaskStatus{ID: id, Phase: phaseDue, Waits: optional(e.cause(why))})
	}
	return list
}

// cause returns the condition that a missing leader comes from, where that is known here:
// operators lose confidence in a leader for faults that are not its own, too.
func (e *Engine) cause(why track.Reason) track.Reason {
	if why != track.NoLeader {
		return why
	}
	for _, c := range e.Conditions() {
		if c.Unready {
			return c.Reason
		}
	}
	return why
}

func statusOf(e lifecycle.Entry, why track.Reason) TaskStatus {
	return TaskStatus{ID: e.Task.ID, Phase: e.Phase.String(), Proposer: e.Task.Proposer, Deadline: e.Task.Deadline, Waits: optional(why)}
}

func optional(r track.Reason) *track.Reason {
	if r == (track.Reason{}) {
		return nil
	}
	return &r
}

func addresses(members []raftlog.Member) []common.Address {
	list := make([]common.Address, 0, len(members))
	for _, m := range members {
		list = append(list, m.Address)
	}
	return list
}

// noteProgress notes how far log and chain show the tasks to have come, whoever did it.
func noteProgress(j *health.Journal, v decide.View) {
	for _, entry := range v.State.Live() {
		if v.Claim(entry.Task) != watched.Sound {
			continue
		}
		j.Track.Reached(entry.Task.ID, track.Open)
		if entry.Phase == lifecycle.PhaseCertified {
			j.Track.Reached(entry.Task.ID, track.Certify)
		}
		if v.Chain.Settled[entry.Task.ID] != nil {
			j.Track.Reached(entry.Task.ID, track.Settle)
		}
	}
	for _, id := range j.Track.Pending() {
		entry, known := v.State.Get(id)
		switch {
		case known && entry.Phase == lifecycle.PhaseSubmitted && v.Chain.Settled[id] != nil:
			j.Track.Reached(id, track.Settle)
			j.Track.Reached(id, track.Record)
		case known && entry.Phase == lifecycle.PhaseExpired:
			j.Track.Reached(id, track.Expire)
			j.GivenUp(id, entry.Reason)
		}
	}
}
