package engine

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// kind is what a job does.
type kind uint8

const (
	open      kind = iota // leader: open the task that is due
	collect               // leader: ask operators, tally, certify
	verify                // leader, proposer, and all when it takes long: is the certificate in the log good?
	record                // leader: note in the log that the chain settled a task for good
	expire                // leader: give a task up after its deadline
	submit                // proposer, later the leader, then others: bring a certificate on chain
	fallBack              // whom the chain names: bring an overdue task on chain without the log
	rotate                // leader: hand leadership to the next proposer
	reconcile             // leader: bring Raft's configuration in line with the registry
	correct               // leader: bring the log in line with a chain that has reorganised
)

var kindNames = [...]string{"open", "collect", "verify", "record", "expire", "submit", "fall back", "rotate", "reconcile", "correct"}

func (k kind) String() string { return kindNames[k] }

// job names one piece of work; at most one with the same name runs at a time.
type job struct {
	kind kind
	task eigenshift.TaskID // zero for rotate and reconcile
}

// view is all that decide sees: the log, the chain, and who we are.
type view struct {
	self   common.Address
	agreed protocol.Parameters
	status raftlog.Status
	state  *lifecycle.State
	chain  observation
	// opened are the tasks that this operator has seen opened by their proposers.
	opened []eigenshift.EncodedTask
	// successors are the operators in the order in which they should propose
	// next, and in which they stand in for a submitter that is missing.
	successors []common.Address
	// blind is true when this operator has not seen a new head for long: its
	// Ethereum node is down or stuck.
	blind bool
	// stale is true on a leader when the Raft configuration differs from what the
	// registry has said of somebody for long enough for all to know.
	stale bool
	// verdict says what this operator knows of the certificate of an entry.
	verdict func(lifecycle.Entry) verdict
	// author is who led when a task was opened last; zero: not known.
	author func(eigenshift.TaskID) common.Address
	// writtenIn is the term of the newest command about a task; zero: not known.
	writtenIn func(eigenshift.TaskID) uint64
}

// decide returns the jobs that should be running in this situation. Pure.
func decide(v view) []job {
	if v.blind && v.status.Leading && len(v.status.Voters) > 1 {
		return []job{{kind: rotate}} // somebody who sees the chain should lead
	}
	var jobs []job
	want := func(k kind, id eigenshift.TaskID) { jobs = append(jobs, job{kind: k, task: id}) }
	for _, e := range v.state.Live() {
		id, judged := e.Task.ID, v.judge(e.Task)
		switch {
		case v.chain.settled[id] != nil:
			if v.status.Leading && v.confirmed(v.chain.settled[id].Block.Number) {
				want(record, id)
			}
		case v.opensOver(id):
		case v.chain.head.Number > e.Task.Deadline || judged.none():
			if v.status.Leading {
				want(expire, id)
			} else if judged == orphaned && e.Phase == lifecycle.PhaseCertified && v.verdict(e) == unverified {
				want(verify, id) // if it is good, a stake quorum sees that block: this operator is elsewhere
			}
		case judged == unchecked:
		case e.Phase == lifecycle.PhaseOpen:
			if v.status.Leading {
				want(collect, id)
			}
		default:
			v.certified(e, want)
		}
	}
	for _, s := range v.chain.slots {
		if v.mayFallBack(s.ID) && !v.onItsWay(s.ID) {
			want(fallBack, s.ID)
		}
	}
	if !v.status.Leading {
		return jobs
	}
	if id, ok := v.unrecorded(); ok {
		want(record, id)
	}
	for _, id := range slices.Sorted(maps.Keys(v.chain.doubted)) {
		if e, ok := v.state.Get(id); ok && v.refuted(e) && !v.opensOver(id) {
			want(correct, id)
		}
	}
	if v.stale {
		want(reconcile, 0)
	}
	switch due, ok := v.dueTask(); {
	case ok && v.mayPropose():
		want(open, due)
	case v.shouldPassOn():
		want(rotate, 0)
	}
	return jobs
}

// certified wants what is to be done about a task with a certificate in the log.
// A bad one is as good as none; whoever would act on one verifies it before.
// Normally the task has settled before followers would look at it at all.
func (v view) certified(e lifecycle.Entry, want func(kind, eigenshift.TaskID)) {
	id := e.Task.ID
	late := v.chain.head.Number > e.Task.Reference.Number+v.agreed.ReferenceDepth
	switch v.verdict(e) {
	case unverified:
		if v.status.Leading || e.Task.Proposer == v.self || late {
			want(verify, id)
		}
	case bad:
		if v.status.Leading {
			want(collect, id)
		}
	case good:
		if v.maySubmit(e.Task) || v.mayFallBack(id) {
			want(submit, id)
		}
	}
}

// dueTask returns the task that is due, that something asks for, and that nobody
// has opened or settled.
func (v view) dueTask() (eigenshift.TaskID, bool) {
	if !v.chain.due || v.chain.unasked || v.chain.settled[v.chain.dueID] != nil || v.taken(v.chain.dueID) {
		return 0, false
	}
	return v.chain.dueID, v.unsettled() < v.agreed.MaxOpenTasks
}

// opensOver reports whether it is this operator's turn to open a slot that the log has
// a task for which is none.
func (v view) opensOver(id eigenshift.TaskID) bool {
	due, ok := v.dueTask()
	return ok && due == id && v.status.Leading && v.mayPropose()
}

// unsettled counts the live tasks that the chain has not settled.
func (v view) unsettled() (n int) {
	for _, e := range v.state.Live() {
		if v.chain.settled[e.Task.ID] == nil && v.judge(e.Task) == sound {
			n++
		}
	}
	return n
}

// mayPropose says whether it is this operator's turn: it did not propose the
// last task, opened or settled, or that was so long ago that nobody else came.
func (v view) mayPropose() bool {
	if !v.registered() {
		return false
	}
	since, mine := v.lastProposal()
	return !mine || v.chain.head.Number+1 > since+v.chain.rules.Grace
}

// shouldPassOn says whether leadership should move on: what this operator
// proposed last is settled, if only in the head block, or given up, or the next
// task is due already, or it is no operator any more.
func (v view) shouldPassOn() bool {
	if len(v.status.Voters) < 2 {
		return false
	}
	if !v.registered() {
		return true
	}
	if _, mine := v.lastProposal(); !mine || v.isNext() {
		return false
	}
	last, opened := v.lastOpening()
	if !opened || last.Proposer != v.self || v.chain.settled[last.ID] != nil {
		return true
	}
	if e, known := v.state.Get(last.ID); !known || !e.Live() {
		return true
	}
	_, due := v.dueTask()
	return due
}

// isNext reports whether this operator should propose once more, and may: the
// policy puts the newest proposer first.
func (v view) isNext() bool {
	return len(v.successors) > 0 && v.successors[0] == v.self && v.mayPropose()
}

// lastProposal returns the block from which the grace period counts, and
// whether this operator made the last proposal that it knows of.
func (v view) lastProposal() (since uint64, mine bool) {
	if last, ok := v.lastOpening(); ok && last.Proposer == v.self {
		since, mine = last.Reference.Number, true
	}
	if last := v.chain.last; last != nil && last.Proposer == v.self {
		since, mine = max(since, last.Block.Number), true
	}
	return since, mine
}

func (v view) registered() bool { return v.chain.set.Index(v.self) >= 0 }

// maySubmit says whether this operator should submit a certified task now: the
// proposer at once; after its exclusive window the leader, then the others in
// rotation order, each a little later than the one before.
func (v view) maySubmit(t eigenshift.EncodedTask) bool {
	if t.Proposer == v.self {
		return true
	}
	if !v.registered() {
		return false // as anybody could, but it would not be paid
	}
	next := v.chain.head.Number + 1
	first := t.Reference.Number + v.chain.rules.Exclusive + 1
	if seen, ok := v.chain.gone[t.ID]; ok { // its transaction most likely waits in the mempool again
		first = max(first, seen+v.chain.rules.Exclusive+1)
	}
	if v.status.Leading {
		return next >= first
	}
	turn := uint64(0)
	for _, a := range v.successors {
		if a == v.status.Leader || a == t.Proposer {
			continue
		}
		turn++
		if a == v.self {
			return next >= first+turn*v.agreed.Stagger
		}
	}
	return false
}

// mayFallBack says whether the chain names this operator for a slot that is
// overdue, now. It knows nothing of the log: whoever leads, or nobody. A lone
// operator is its own Raft: what is overdue there waits for the grace period.
func (v view) mayFallBack(id eigenshift.TaskID) bool {
	s, overdue := v.chain.overdue(id)
	head := v.chain.head.Number
	if !overdue || v.blind || !v.registered() || len(v.chain.set.Operators) < 2 || !s.Eligible(v.self, head, paceOf(v.agreed)) {
		return false
	}
	last := v.chain.last
	return last == nil || last.Proposer != v.self || head+1 > last.Block.Number+v.chain.rules.Grace
}

// onItsWay says whether the log has a good certificate for a task that may still
// settle: whoever the chain names submits that one. One that this operator has not
// verified is what a leader claims.
func (v view) onItsWay(id eigenshift.TaskID) bool {
	e, certified := v.wellCertified(id)
	return certified && v.judge(e.Task) == sound
}

// wellCertified returns a task with a good certificate, before its deadline.
func (v view) wellCertified(id eigenshift.TaskID) (lifecycle.Entry, bool) {
	e, known := v.state.Get(id)
	return e, known && e.Phase == lifecycle.PhaseCertified && v.verdict(e) == good && v.chain.head.Number < e.Task.Deadline
}

// unrecorded returns the oldest slot that settled for good while Raft was wedged,
// so that the log knows nothing of it.
func (v view) unrecorded() (eigenshift.TaskID, bool) {
	for _, s := range v.chain.slots {
		if s.settlement == nil || !v.confirmed(s.settlement.Block.Number) {
			continue
		}
		if _, known := v.state.Get(s.ID); !known {
			return s.ID, true
		}
	}
	return 0, false
}
