package decide

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/track"
)

// PendingReason says why this operator does nothing about a live task now; the zero
// reason when it works on it. It mirrors Jobs.
func (v View) PendingReason(e lifecycle.Entry) track.Reason {
	s := v.Chain.Settled[e.Task.ID]
	over := s != nil || v.Claim(e.Task).Void() || v.Chain.Head.Number > e.Task.Deadline
	switch {
	case v.Blind:
		return track.Blind
	case v.opensOver(e.Task.ID):
		return track.Reason{}
	case s != nil && !v.confirmed(s.Block.Number):
		return track.Confirming
	case over:
		return v.waitsForLeader()
	case v.Claim(e.Task) == watched.Unchecked:
		return track.NotDue
	case v.LacksCertificate(e) && v.Status.Leading:
		return track.ThresholdMissing
	case v.LacksCertificate(e):
		return v.waitsForLeader()
	case v.maySubmit(e.Task) || v.mayStandIn(e.Task.ID):
		return track.Reason{}
	case v.Chain.Head.Number+1 < e.Task.Reference.Number+v.Chain.Rules.Exclusive+1:
		return track.WaitingForProposer
	default:
		return track.WaitingForTurn
	}
}

func (v View) waitsForLeader() track.Reason {
	switch {
	case v.Status.Leading:
		return track.Reason{}
	case v.Status.Leader == common.Address{}:
		return track.NoLeader
	default:
		return track.WaitingForLeader
	}
}

// Unopened returns the task that is due and not open, and why this operator does
// not open it; false when there is none.
func (v View) Unopened() (eigenshift.TaskID, track.Reason, bool) {
	id := v.Chain.DueID
	if !v.Chain.Due || v.Chain.Unasked || v.Taken(id) || v.Chain.Settled[id] != nil {
		return 0, track.Reason{}, false
	}
	switch {
	case v.Blind:
		return id, track.Blind, true
	case !v.registered():
		return id, track.NotRegistered, true
	case !v.Status.Leading:
		return id, v.waitsForLeader(), true
	case v.Mode != mode.Active:
		return id, v.Mode.Reason(), true
	case v.unsettled() >= v.Agreed.MaxOpenTasks:
		return id, track.TooManyOpen, true
	case !v.mayPropose():
		return id, track.ProposerTurn, true
	default:
		return id, track.Reason{}, true
	}
}

// Unfinished returns the tasks of this operator's own that can still settle and have not: it is
// the one to submit them.
func (v View) Unfinished() (list []eigenshift.TaskID) {
	for _, e := range v.State.Live() {
		id := e.Task.ID
		claim := v.Claim(e.Task) // of one opened from the header of a block that has not been looked at: not checked
		if e.Task.Proposer == v.Self && v.Chain.Settled[id] == nil && (claim == watched.Sound || claim == watched.Unchecked) && v.Chain.Head.Number <= e.Task.Deadline {
			list = append(list, id)
		}
	}
	return list
}
