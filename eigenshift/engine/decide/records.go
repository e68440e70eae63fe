package decide

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine/watched"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
)

// Verdict is this operator's finding about the certificate in a log entry.
type Verdict uint8

// The verdicts.
const (
	Unverified Verdict = iota
	Good
	Bad
)

// Records is the log held against the chain: an entry of the log is a leader's claim.
type Records struct {
	Agreed protocol.Parameters
	State  *lifecycle.State
	Chain  watched.Chain
	// Verdict says what this operator knows of the certificate of an entry.
	Verdict func(lifecycle.Entry) Verdict
	// Author is the leader of the term in which a task was opened last; zero: not known.
	Author func(eigenshift.TaskID) common.Address
}

// Claim compares a task of the log with the chain.
func (r Records) Claim(t eigenshift.EncodedTask) watched.Claim {
	if author := r.Author(t.ID); author != (common.Address{}) && author != t.Proposer {
		return watched.Untrue // nobody opens a task in another's name
	}
	return r.Chain.Claim(t, r.Agreed.ReferenceDepth)
}

// Taken reports whether the log has a task for a slot that keeps it from being opened.
func (r Records) Taken(id eigenshift.TaskID) bool {
	e, known := r.State.Get(id)
	return known && (e.Live() || r.comesBack(e)) && r.Claim(e.Task) == watched.Sound
}

// comesBack reports whether a task's orphaned settlement is to be repeated with its certificate.
func (r Records) comesBack(e lifecycle.Entry) bool {
	return e.Phase == lifecycle.PhaseSubmitted && e.Certified != nil && r.Verdict(e) != Bad &&
		r.Chain.Head.Number < e.Task.Deadline && r.Chain.Doubted[e.Task.ID] && r.Refuted(e)
}

// confirmed reports whether what is in a block counts as final.
func (r Records) confirmed(block uint64) bool {
	return r.Chain.Head.Number+1 >= watched.Plus(block, r.Agreed.Confirmations)
}

// Refuted reports whether the chain shows something else about an ended task than the log, as
// far below the head as counts. A settlement in a block that no node can have yet is none.
func (r Records) Refuted(e lifecycle.Entry) bool {
	now := r.Chain.Settled[e.Task.ID]
	switch {
	case e.Phase == lifecycle.PhaseExpired:
		return now != nil && r.confirmed(now.Block.Number)
	case e.Phase != lifecycle.PhaseSubmitted:
		return false
	case now == nil:
		at := e.Settlement.Block.Number
		return r.confirmed(at) || at > watched.Plus(r.Chain.Head.Number, watched.MaxBehind)
	default:
		return now.Block != e.Settlement.Block && r.confirmed(now.Block.Number)
	}
}

// LacksCertificate reports whether a task is open, or has a certificate that is not valid.
func (r Records) LacksCertificate(e lifecycle.Entry) bool {
	return e.Phase == lifecycle.PhaseOpen || e.Phase == lifecycle.PhaseCertified && r.Verdict(e) == Bad
}

// wellCertified returns a task with a good certificate, before its deadline.
func (r Records) wellCertified(id eigenshift.TaskID) (lifecycle.Entry, bool) {
	e, known := r.State.Get(id)
	return e, known && e.Phase == lifecycle.PhaseCertified && r.Verdict(e) == Good && r.Chain.Head.Number < e.Task.Deadline
}

// served reports whether a task has settled, or a good certificate is in the log. Whatever
// else the log says of it is what a leader claims.
func (r Records) served(id eigenshift.TaskID) bool {
	_, certified := r.wellCertified(id)
	return certified || r.Chain.Settlement(id) != nil
}

// unsettled counts the live tasks that the chain has not settled.
func (r Records) unsettled() (n int) {
	for _, e := range r.State.Live() {
		if r.Chain.Settled[e.Task.ID] == nil && r.Claim(e.Task) == watched.Sound {
			n++
		}
	}
	return n
}
