package engine

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// waits says why this operator does nothing about a live task now; the zero
// reason when it works on it. It mirrors decide. Pure.
func (v view) waits(e lifecycle.Entry) track.Reason {
	s := v.chain.settled[e.Task.ID]
	over := s != nil || v.judge(e.Task).none() || v.chain.head.Number > e.Task.Deadline
	switch {
	case v.blind:
		return track.Blind
	case v.opensOver(e.Task.ID):
		return track.Reason{}
	case s != nil && !v.confirmed(s.Block.Number):
		return track.Confirming
	case over:
		return v.waitsForLeader()
	case v.judge(e.Task) == unchecked:
		return track.NotDue
	case v.lacksCertificate(e) && v.status.Leading:
		return track.ThresholdMissing
	case v.lacksCertificate(e):
		return v.waitsForLeader()
	case v.maySubmit(e.Task) || v.mayFallBack(e.Task.ID):
		return track.Reason{}
	case v.chain.head.Number+1 < e.Task.Reference.Number+v.chain.rules.Exclusive+1:
		return track.WaitingForProposer
	default:
		return track.WaitingForTurn
	}
}

func (v view) waitsForLeader() track.Reason {
	switch {
	case v.status.Leading:
		return track.Reason{}
	case v.status.Leader == common.Address{}:
		return track.NoLeader
	default:
		return track.WaitingForLeader
	}
}

// unopened returns the task that is due and not open, and why this operator does
// not open it; false when there is none. Pure.
func (v view) unopened() (eigenshift.TaskID, track.Reason, bool) {
	id := v.chain.dueID
	if !v.chain.due || v.chain.unasked || v.taken(id) || v.chain.settled[id] != nil {
		return 0, track.Reason{}, false
	}
	switch {
	case v.blind:
		return id, track.Blind, true
	case !v.registered():
		return id, track.NotRegistered, true
	case !v.status.Leading:
		return id, v.waitsForLeader(), true
	case v.unsettled() >= v.agreed.MaxOpenTasks:
		return id, track.TooManyOpen, true
	case !v.mayPropose():
		return id, track.ProposerTurn, true
	default:
		return id, track.Reason{}, true
	}
}

// follow notes what log and chain say of the tasks, whoever did it.
func (e *Engine) follow(v view) {
	for _, entry := range v.state.Live() {
		if v.judge(entry.Task) != sound {
			continue
		}
		e.track.Reached(entry.Task.ID, track.Open)
		if entry.Phase == lifecycle.PhaseCertified {
			e.track.Reached(entry.Task.ID, track.Certify)
		}
		if v.chain.settled[entry.Task.ID] != nil {
			e.track.Reached(entry.Task.ID, track.Settle)
		}
	}
	for _, id := range e.track.Pending() {
		entry, known := v.state.Get(id)
		switch {
		case known && entry.Phase == lifecycle.PhaseSubmitted && v.chain.settled[id] != nil:
			e.track.Reached(id, track.Settle)
			e.track.Reached(id, track.Record)
		case known && entry.Phase == lifecycle.PhaseExpired:
			e.track.Reached(id, track.Expire)
			e.hearOfDivision(id, entry.Reason)
		}
	}
}
