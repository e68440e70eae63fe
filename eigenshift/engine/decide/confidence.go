package decide

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// Watch remembers since which blocks the leader has neglected a duty.
type Watch struct {
	Leader common.Address
	term   uint64
	led    uint64     // the head at which this operator saw that leader first
	missed []missed   // tasks that fell due one after the other, none of which has been served
	own    submission // what the leader has to submit itself
}

// missed is a due task, and the head at which this operator saw that first.
type missed struct {
	task eigenshift.TaskID
	head uint64
}

// rememberedMissed bounds the due tasks that a leader may yet serve: a follower verifies a
// certificate a block later, when the next task may be due already.
const rememberedMissed = 16

// Next returns the watch after this view.
func (w Watch) Next(v View) Watch {
	head := v.Chain.Head.Number
	if v.Status.Leader != w.Leader || v.Status.Term != w.term {
		w.Leader, w.term, w.led, w.own = v.Status.Leader, v.Status.Term, head, submission{}
	}
	w.own = w.own.next(v)
	if !v.Chain.Due || v.Chain.Unasked || v.unsettled() >= v.Agreed.MaxOpenTasks {
		w.missed = nil
	} else {
		w.missed = stillMissed(w.missed, v)
	}
	return w
}

// stillMissed returns the tasks that have fallen due since the newest one that has been served.
func stillMissed(before []missed, v View) []missed {
	now := slices.Clone(before)
	if last := len(now) - 1; last < 0 || now[last].task != v.Chain.DueID {
		now = append(now, missed{v.Chain.DueID, v.Chain.Head.Number})
	}
	for i, m := range slices.Backward(now) {
		if v.served(m.task) {
			return now[i+1:]
		}
	}
	if len(now) > rememberedMissed {
		now = slices.Delete(now, 1, 2) // the first says since when
	}
	return now
}

// Restart returns the watch over a leader that has just lost this operator's confidence: it is
// given the whole of the patience again.
func (w Watch) Restart(v View) Watch {
	w.led, w.own.since = v.Chain.Head.Number, 0
	return w
}

// Doubt says why this operator should lose confidence in its leader; empty when there is no
// reason. A leader has the agreed patience to bring a good certificate of the due task into
// the log: to open a task that nobody signs, to ask nobody and to claim an untruth are
// lies, too. A certificate that is not valid is a reason at once.
func (w Watch) Doubt(v View) string {
	head, patience := v.Chain.Head.Number, v.Agreed.Patience
	switch {
	case w.Leader == (common.Address{}) || w.Leader == v.Self || v.Blind || !v.registered():
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
	case len(w.missed) > 0 && head >= w.missed[0].head+patience:
		verb, newest := "certified", w.missed[len(w.missed)-1].task
		if !v.Taken(newest) {
			verb = "opened"
		}
		return fmt.Sprintf("has not %s task %d, nor any that was due in the last %d blocks", verb, newest, head-w.missed[0].head)
	}
	for _, e := range v.State.Live() {
		if v.Claim(e.Task) != watched.Sound {
			continue
		}
		opened := max(e.Task.Reference.Number+v.Agreed.ReferenceDepth, w.led)
		if v.LacksCertificate(e) && v.Chain.Settled[e.Task.ID] == nil &&
			head <= e.Task.Deadline && head >= opened+patience {
			return fmt.Sprintf("has not certified task %d, open for %d blocks", e.Task.ID, head-opened)
		}
	}
	return ""
}

// forgery returns a task for which the present leader wrote a bad certificate.
func (v View) forgery() (eigenshift.TaskID, bool) {
	for _, e := range v.State.Live() {
		if e.Phase == lifecycle.PhaseCertified && v.Verdict(e) == Bad && v.WrittenIn(e.Task.ID) == v.Status.Term {
			return e.Task.ID, true
		}
	}
	return 0, false
}

// submission is what the leader has to bring on chain: its own task that is
// certified in the log, and the head at which this operator saw that first.
type submission struct {
	task  eigenshift.TaskID
	since uint64 // zero: there is none
}

// next returns the submission after this view, while the leader stays the same.
func (s submission) next(v View) submission {
	for _, e := range v.State.Live() {
		if e.Phase == lifecycle.PhaseCertified && e.Task.Proposer == v.Status.Leader && e.Task.ID != s.task &&
			v.Chain.Settled[e.Task.ID] == nil && v.Claim(e.Task) == watched.Sound {
			return submission{e.Task.ID, v.Chain.Head.Number}
		}
	}
	return s
}

// leastExclusive is how many blocks a proposer has to submit, also where the contract
// gives it none for itself.
const leastExclusive = 2

// leftToOthers reports whether somebody else has submitted the task after the leader's blocks
// to submit. Nobody is to blame as long as no transaction gets through.
func (s submission) leftToOthers(v View) (why string, left bool) {
	settled := v.Chain.Settled[s.task]
	if s.since == 0 || settled == nil || settled.Proposer != v.Status.Leader || settled.Submitter == (common.Address{}) ||
		settled.Submitter == settled.Proposer || settled.Block.Number <= watched.Plus(s.since, max(v.Chain.Rules.Exclusive, leastExclusive)) {
		return "", false
	}
	return fmt.Sprintf("has not submitted task %d, certified for %d blocks when %s did", s.task, settled.Block.Number-s.since, settled.Submitter), true
}
