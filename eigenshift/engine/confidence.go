package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// distrust stops following a leader for a while.
func (e *Engine) distrust(leader common.Address, why string) {
	times, level := e.loud("no confidence" + leader.Hex())
	e.logger.WithLevel(level).Stringer("peer", leader).Str("reason", why).Int("times", times).Msg("no confidence in the leader")
	e.log.Distrust(leader, why, e.options.Distrust)
}

// watch is since when things have been as they are, in blocks.
type watch struct {
	leader common.Address
	term   uint64
	led    uint64 // head when this operator saw that leader first
	due    eigenshift.TaskID
	missed uint64 // head from which on what was due was never on its way; 0: it is
	own    submission
}

// see brings a watch up to date.
func (w watch) see(v view) watch {
	head := v.chain.head.Number
	if v.status.Leader != w.leader || v.status.Term != w.term {
		w.leader, w.term, w.led, w.own = v.status.Leader, v.status.Term, head, submission{}
	}
	w.own = w.own.see(v)
	switch due := v.chain.dueID; {
	case !v.chain.due || v.chain.unasked || v.served(due) || v.unsettled() >= v.agreed.MaxOpenTasks:
		w.missed = 0
	case w.missed == 0 || due != w.due && v.served(w.due):
		w.due, w.missed = due, head
	default:
		w.due = due
	}
	return w
}

// served reports whether a task has settled, or a good certificate is in the log.
// Whatever else the log says of it is what a leader claims: that it is open, or
// given up, or settled.
func (v view) served(id eigenshift.TaskID) bool {
	_, certified := v.wellCertified(id)
	return certified || v.chain.settlement(id) != nil
}

// doubt says why this operator should not follow its leader any more; empty
// when there is no reason. A leader has Options.Patience blocks to bring a good
// certificate of what is due into the log, whatever keeps it from that: opening
// what nobody signs, asking nobody and claiming what is not true are lies, too. A
// certificate that is not valid is one at once. Pure.
func (v view) doubt(w watch) string {
	head, patience := v.chain.head.Number, v.agreed.Patience
	switch {
	case w.leader == (common.Address{}) || w.leader == v.self || v.blind || !v.registered():
		return ""
	}
	if id, found := v.forgery(); found {
		return fmt.Sprintf("has certified task %d with a certificate that is not valid", id)
	}
	if why, left := w.own.leftToOthers(v); left {
		return why
	}
	switch {
	case head < w.led+patience:
		return ""
	case w.missed != 0 && head >= w.missed+patience:
		verb := "certified"
		if !v.taken(w.due) {
			verb = "opened"
		}
		return fmt.Sprintf("has not %s task %d, due for %d blocks", verb, w.due, head-w.missed)
	}
	for _, e := range v.state.Live() {
		if v.judge(e.Task) != sound {
			continue
		}
		opened := max(e.Task.Reference.Number+v.agreed.ReferenceDepth, w.led)
		if v.lacksCertificate(e) && v.chain.settled[e.Task.ID] == nil &&
			head <= e.Task.Deadline && head >= opened+patience {
			return fmt.Sprintf("has not certified task %d, open for %d blocks", e.Task.ID, head-opened)
		}
	}
	return ""
}

// forgery returns a task for which the present leader wrote a bad certificate.
func (v view) forgery() (eigenshift.TaskID, bool) {
	for _, e := range v.state.Live() {
		if e.Phase == lifecycle.PhaseCertified && v.verdict(e) == bad && v.writtenIn(e.Task.ID) == v.status.Term {
			return e.Task.ID, true
		}
	}
	return 0, false
}

// lacksCertificate reports whether a task is open, or certified by what is none.
func (v view) lacksCertificate(e lifecycle.Entry) bool {
	return e.Phase == lifecycle.PhaseOpen || e.Phase == lifecycle.PhaseCertified && v.verdict(e) == bad
}
