// Package decide has the rules by which an operator acts. What it sees of the log and
// of the chain is a [View]; [Jobs] says which jobs should be running in that situation,
// [Watch] whether it has confidence in its leader, [View.Turns] whose turn it was.
// Values in, values out.
package decide

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/mode"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// Kind is what a job does.
type Kind uint8

// The kinds of jobs.
const (
	Open      Kind = iota // leader: open the task that is due
	Collect               // leader: ask operators, tally, certify
	Verify                // leader, proposer, and all when it takes long: is the certificate in the log good?
	Record                // leader: note in the log that the chain settled a task for good
	Expire                // leader: give a task up after its deadline
	Submit                // proposer, later the leader, then others: bring a certificate on chain
	StandIn               // stand-in that the fallback schedule names: bring an overdue task on chain without the log
	Rotate                // leader: hand leadership to the next proposer
	Reconcile             // leader: bring Raft's configuration in line with the registry
	Correct               // leader: bring the log in line with a chain that has reorganised
)

var kindNames = [...]string{"open", "collect", "verify", "record", "expire", "submit", "stand in", "rotate", "reconcile", "correct"}

func (k Kind) String() string { return kindNames[k] }

// Job names one piece of work; at most one with the same name runs at a time.
type Job struct {
	Kind Kind
	Task eigenshift.TaskID // zero for Rotate and Reconcile
}

// View is all that an operator decides by: the log, the chain, and who it is itself.
type View struct {
	Records
	Self   common.Address
	Status raftlog.Status
	Mode   mode.Mode // what this operator takes part in
	// Opened are the tasks that this operator has seen opened by their proposers.
	Opened []eigenshift.EncodedTask
	// Successors are the operators in the order in which they should propose next, and
	// submit for a proposer that is missing.
	Successors []common.Address
	Blind      bool // no new head was seen for long: the Ethereum node is down or stuck
	// Stale is true on a leader when the Raft configuration differs from what the
	// registry has said of somebody for long enough for all to know.
	Stale bool
	// WrittenIn is the term of the newest command about a task; zero: not known.
	WrittenIn func(eigenshift.TaskID) uint64
}

// Jobs returns the jobs that should be running in this situation.
func Jobs(v View) []Job {
	if v.Blind && v.Status.Leading && len(v.Status.Voters) > 1 {
		return []Job{{Kind: Rotate}} // somebody who sees the chain should lead
	}
	var jobs []Job
	want := func(k Kind, id eigenshift.TaskID) { jobs = append(jobs, Job{Kind: k, Task: id}) }
	for _, e := range v.State.Live() {
		kind, wanted := v.jobFor(e)
		if wanted {
			want(kind, e.Task.ID)
		}
		if wanted && kind == Collect && e.Task.Proposer == v.Self && v.Verdict(e) == Good {
			want(Submit, e.Task.ID) // while the certificate, which proves itself, is being written to the log
		}
	}
	for _, s := range v.Chain.Slots {
		if v.mayStandIn(s.ID) && !v.onItsWay(s.ID) {
			want(StandIn, s.ID)
		}
	}
	if !v.Status.Leading {
		return jobs
	}
	if id, ok := v.unrecorded(); ok {
		want(Record, id)
	}
	for _, id := range slices.Sorted(maps.Keys(v.Chain.Doubted)) {
		if e, ok := v.State.Get(id); ok && v.Refuted(e) && !v.opensOver(id) {
			want(Correct, id)
		}
	}
	if v.Stale {
		want(Reconcile, 0)
	}
	switch due, ok := v.dueTask(); {
	case ok && v.mayPropose():
		want(Open, due)
	case v.shouldPassOn():
		want(Rotate, 0)
	}
	return jobs
}

// Early returns the jobs that should be running for the task that falls due at a head of which
// no more is known than its header: see [watched.Chain.Next].
func Early(v View) []Job {
	return slices.DeleteFunc(Jobs(v), func(j Job) bool {
		return j.Task != v.Chain.DueID || j.Kind != Open && j.Kind != Collect && j.Kind != Verify && j.Kind != Submit
	})
}

// jobFor returns what is to be done about a live task; false when nothing is. A bad
// certificate is as good as none; whoever would act on one verifies it before.
func (v View) jobFor(e lifecycle.Entry) (k Kind, wanted bool) {
	id, claim, head := e.Task.ID, v.Claim(e.Task), v.Chain.Head.Number
	switch settled := v.Chain.Settled[id]; {
	case settled != nil:
		return Record, v.Status.Leading && v.confirmed(settled.Block.Number)
	case v.opensOver(id):
		return 0, false
	case head > e.Task.Deadline || claim.Void():
		if !v.Status.Leading && claim == watched.Elsewhere && e.Phase == lifecycle.PhaseCertified && v.Verdict(e) == Unverified {
			return Verify, true // if it is good, a stake quorum sees that block: this operator is elsewhere
		}
		return Expire, v.Status.Leading
	case claim == watched.Unchecked:
		return 0, false
	case v.LacksCertificate(e):
		return Collect, v.Status.Leading
	case v.Verdict(e) == Unverified:
		late := head > e.Task.Reference.Number+v.Agreed.ReferenceDepth
		return Verify, v.Status.Leading || e.Task.Proposer == v.Self || late
	default:
		return Submit, v.maySubmit(e.Task) || v.mayStandIn(id)
	}
}

// dueTask returns the task that is due and asked for, and that nobody has opened or settled.
func (v View) dueTask() (eigenshift.TaskID, bool) {
	if !v.Chain.Due || v.Chain.Unasked || v.Chain.Settled[v.Chain.DueID] != nil || v.Taken(v.Chain.DueID) {
		return 0, false
	}
	return v.Chain.DueID, v.unsettled() < v.Agreed.MaxOpenTasks
}

// opensOver reports whether it is this operator's turn to open a slot over a task of the log
// that counts for nothing.
func (v View) opensOver(id eigenshift.TaskID) bool {
	due, ok := v.dueTask()
	return ok && due == id && v.Status.Leading && v.mayPropose()
}

// mayPropose says whether it is this operator's turn: it did not propose the
// last task, opened or settled, or that was so long ago that nobody else came.
func (v View) mayPropose() bool {
	if !v.registered() || v.Mode != mode.Active {
		return false
	}
	since, mine := v.lastProposal()
	return !mine || v.Chain.Head.Number+1 > since+v.Chain.Rules.Grace
}

// shouldPassOn says whether leadership should move on: what this operator proposed last is
// settled, if only in the head block, or given up, or the next task is due already, or it is
// drained, paused, or no operator any more.
func (v View) shouldPassOn() bool {
	if len(v.Status.Voters) < 2 {
		return false
	}
	if !v.registered() || v.Mode != mode.Active {
		return true
	}
	again := len(v.Successors) > 0 && v.Successors[0] == v.Self && v.mayPropose() // the policy puts the newest proposer first
	if _, mine := v.lastProposal(); !mine || again {
		return false
	}
	last, opened := v.lastOpening()
	if !opened || last.Proposer != v.Self || v.Chain.Settled[last.ID] != nil {
		return true
	}
	if e, known := v.State.Get(last.ID); !known || !e.Live() {
		return true
	}
	_, due := v.dueTask()
	return due
}

// lastProposal returns the block from which the grace period counts, and
// whether this operator made the last proposal that it knows of.
func (v View) lastProposal() (since uint64, mine bool) {
	if last, ok := v.lastOpening(); ok && last.Proposer == v.Self {
		since, mine = last.Reference.Number, true
	}
	if last := v.Chain.Last; last != nil && last.Proposer == v.Self {
		since, mine = max(since, last.Block.Number), true
	}
	return since, mine
}

func (v View) registered() bool { return v.Chain.Set.Index(v.Self) >= 0 }

// maySubmit says whether this operator should submit a certified task now: the proposer at
// once; after its exclusive window the leader, then the others by turns in rotation order.
func (v View) maySubmit(t eigenshift.EncodedTask) bool {
	if t.Proposer == v.Self {
		return true
	}
	if !v.registered() || v.Mode != mode.Active {
		return false // as anybody could, but one that is not registered would not be paid
	}
	next := v.Chain.Head.Number + 1
	first := t.Reference.Number + v.Chain.Rules.Exclusive + 1
	if seen, ok := v.Chain.Orphaned[t.ID]; ok { // its transaction most likely waits in the mempool again
		first = max(first, seen+v.Chain.Rules.Exclusive+1)
	}
	if v.Status.Leading {
		return next >= first
	}
	turn := uint64(0)
	for _, a := range v.Successors {
		if a == v.Status.Leader || a == t.Proposer {
			continue
		}
		turn++
		if a == v.Self {
			return next >= first+turn*v.Agreed.Stagger
		}
	}
	return false
}

// mayStandIn says whether the fallback schedule names this operator for a slot that is overdue:
// then it does not matter which operator is the leader. A lone operator is its own Raft: the slot waits for its grace period.
func (v View) mayStandIn(id eigenshift.TaskID) bool {
	s, overdue := v.Chain.Overdue(id)
	head := v.Chain.Head.Number
	if !overdue || v.Blind || v.Mode != mode.Active || !v.registered() || len(v.Chain.Set.Operators) < 2 || !s.Eligible(v.Self, head, watched.Pace(v.Agreed)) {
		return false
	}
	last := v.Chain.Last
	return last == nil || last.Proposer != v.Self || head+1 > last.Block.Number+v.Chain.Rules.Grace
}

// onItsWay says whether the log has a good certificate for a task that may still settle: the
// stand-in submits that one. One that is not verified is what a leader claims.
func (v View) onItsWay(id eigenshift.TaskID) bool {
	e, certified := v.wellCertified(id)
	return certified && v.Claim(e.Task) == watched.Sound
}

// unrecorded returns the oldest slot that settled for good while Raft was wedged,
// so that the log knows nothing of it.
func (v View) unrecorded() (eigenshift.TaskID, bool) {
	for _, s := range v.Chain.Slots {
		if s.Settlement == nil || !v.confirmed(s.Settlement.Block.Number) {
			continue
		}
		if _, known := v.State.Get(s.ID); !known {
			return s.ID, true
		}
	}
	return 0, false
}
