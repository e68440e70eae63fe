package track

import "slices"

// Step is a step of a task's life, or of the work around it. A task has reached a step
// when the step is done.
type Step string

// The steps of a task, in order. Not every operator sees all of them: only the
// leader collects, only the submitter submits.
const (
	Open    Step = "open"    // the task is in the log
	Sign    Step = "sign"    // this operator has signed its response
	Gather  Step = "gather"  // enough stake has said what it saw, and is in the report
	Collect Step = "collect" // enough stake has answered alike
	Certify Step = "certify" // the certificate is in the log; its proposer may have sent it before
	Submit  Step = "submit"  // this operator's transaction is with its node
	Settle  Step = "settle"  // the chain shows the settlement
	Record  Step = "record"  // the log says that it is settled
	Expire  Step = "expire"  // given up
)

// Steps that belong to no task.
const (
	Observe   Step = "observe"   // look at the chain
	HandOver  Step = "hand_over" // pass leadership on
	Reconcile Step = "reconcile" // bring Raft's members in line with the registry
)

// steps is the order in which tasks go through them.
var steps = []Step{Open, Gather, Sign, Collect, Certify, Submit, Settle, Record, Expire}

// Steps returns all steps: those of a task in order, then the others.
func Steps() []Step { return append(slices.Clone(steps), Observe, HandOver, Reconcile) }

// place is a step's place in a task's life; -1 when it has none.
func (s Step) place() int { return slices.Index(steps, s) }
