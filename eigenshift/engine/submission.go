package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// submission is what the leader has to bring on chain: its own task that is
// certified in the log, and the head at which this operator saw that first.
type submission struct {
	task  eigenshift.TaskID
	since uint64 // zero: there is none
}

// see brings it up to date, while the leader stays the same.
func (s submission) see(v view) submission {
	for _, e := range v.state.Live() {
		if e.Phase == lifecycle.PhaseCertified && e.Task.Proposer == v.status.Leader && e.Task.ID != s.task &&
			v.chain.settled[e.Task.ID] == nil && v.judge(e.Task) == sound {
			return submission{e.Task.ID, v.chain.head.Number}
		}
	}
	return s
}

// leastExclusive is how many blocks a proposer has to submit, also where the contract
// gives it none for itself.
const leastExclusive = 2

// leftToOthers reports whether the leader had its blocks to submit, and somebody else
// has submitted the task after them. Nobody is to blame as long as no transaction
// gets through.
func (s submission) leftToOthers(v view) (why string, left bool) {
	settled := v.chain.settled[s.task]
	if s.since == 0 || settled == nil || settled.Proposer != v.status.Leader || settled.Submitter == (common.Address{}) ||
		settled.Submitter == settled.Proposer || settled.Block.Number <= plus(s.since, max(v.chain.rules.Exclusive, leastExclusive)) {
		return "", false
	}
	return fmt.Sprintf("has not submitted task %d, certified for %d blocks when %s did", s.task, settled.Block.Number-s.since, settled.Submitter), true
}
