package engine

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/committee"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// Guarded is a [Log] that can be told what the registry allows and whom not to
// follow; *raftlog.Node is one.
type Guarded interface {
	Allow(r guard.Roster)
	Distrust(operator common.Address, why string, span time.Duration)
}

// allow tells the log what the registry allows.
func (e *Engine) allow(r guard.Roster) {
	if log, ok := e.log.(Guarded); ok {
		log.Allow(r)
	}
}

// distrust stops following a leader for a while.
func (e *Engine) distrust(leader common.Address, why string) {
	times, level := e.loud("no confidence" + leader.Hex())
	e.logger.WithLevel(level).Stringer("peer", leader).Str("reason", why).Int("times", times).Msg("no confidence in the leader")
	if log, ok := e.log.(Guarded); ok {
		log.Distrust(leader, why, e.options.Distrust)
	}
}

// watch is since when things have been as they are, in blocks.
type watch struct {
	leader common.Address
	term   uint64
	led    uint64 // head when this operator saw that leader first
	due    eigenshift.TaskID
	missed uint64 // head from which on what was due was never on its way; 0: it is
}

// see brings a watch up to date.
func (w watch) see(v view) watch {
	head := v.chain.head.Number
	if v.status.Leader != w.leader || v.status.Term != w.term {
		w.leader, w.term, w.led = v.status.Leader, v.status.Term, head
	}
	switch due := v.chain.dueID; {
	case !v.chain.due || v.chain.unasked || v.served(due) || v.unsettled() >= v.options.MaxOpenTasks:
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
	return v.chain.settlement(id) != nil || v.onItsWay(id)
}

// doubt says why this operator should not follow its leader any more; empty
// when there is no reason. A leader has Options.Patience blocks to bring a good
// certificate of what is due into the log, whatever keeps it from that: opening
// what nobody signs, asking nobody and claiming what is not true are lies, too. A
// certificate that is not valid is one at once. Pure.
func (v view) doubt(w watch) string {
	head, patience := v.chain.head.Number, v.options.Patience
	switch {
	case w.leader == (common.Address{}) || w.leader == v.self || v.blind || !v.registered():
		return ""
	}
	if id, found := v.forgery(); found {
		return fmt.Sprintf("has certified task %d with a certificate that is not valid", id)
	}
	switch {
	case head < w.led+patience:
		return ""
	case w.missed != 0 && head >= w.missed+patience:
		verb := "certified"
		if openable(v.state, w.due) {
			verb = "opened"
		}
		return fmt.Sprintf("has not %s task %d, due for %d blocks", verb, w.due, head-w.missed)
	}
	for _, e := range v.state.Live() {
		opened := max(e.Task.Reference.Number+v.options.ReferenceDepth, w.led)
		if v.lacksCertificate(e) && v.chain.settled[e.Task.ID] == nil && !v.chain.void[e.Task.ID] &&
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

// Bounds of what is remembered of the registry.
const (
	// rosterBlocks is for how many blocks what the registry said stays allowed.
	rosterBlocks = 32
	rosterSets   = 16
	// settleBlocks is for how many blocks the registry must have been as it is
	// before a leader changes the configuration: by then the others see it too.
	settleBlocks = 2
	// rosterStep is how far apart the blocks are at which an operator looks that has
	// just started: it misses nothing that a leader may have acted on.
	rosterStep = settleBlocks
)

// registers is what the registry has said lately, oldest first. Only the loop
// touches it.
type registers struct {
	seen []register
}

type register struct {
	set         *eigenshift.OperatorSet
	first, last uint64 // heads at which it was so
}

// learn adds what an observation saw of the registry, and reports whether what it
// allows may be different now.
func (r *registers) learn(o observation) (changed bool) {
	for _, at := range o.earlier {
		changed = r.add(at.set, at.last) || changed
	}
	return r.add(o.set, o.head.Number) || changed
}

// add notes what the registry says at a head, and reports whether what it allows
// may be different now.
func (r *registers) add(set *eigenshift.OperatorSet, head uint64) (changed bool) {
	if n := len(r.seen); n > 0 && sameSet(r.seen[n-1].set, set) {
		r.seen[n-1].last = max(r.seen[n-1].last, head)
	} else {
		r.seen = append(r.seen, register{set, head, head})
		changed = true
	}
	for len(r.seen) > rosterSets || len(r.seen) > 1 && r.seen[0].last+rosterBlocks < head {
		r.seen = r.seen[1:]
		changed = true
	}
	return changed
}

// settled reports whether the newest has been so for long enough to act on it.
func (r *registers) settled(head uint64) bool {
	n := len(r.seen)
	return n == 1 || n > 1 && head >= r.seen[n-1].first+settleBlocks
}

func sameSet(a, b *eigenshift.OperatorSet) bool {
	return a == b || slices.EqualFunc(a.Operators, b.Operators, func(x, y eigenshift.Operator) bool {
		return x.Address == y.Address && x.Socket == y.Socket && slices.EqualFunc(x.Stakes, y.Stakes, sameStake)
	})
}

func sameStake[N interface{ Cmp(N) int }](a, b N) bool { return a.Cmp(b) == 0 }

// roster is what they allow: members that any of them has, at their sockets, and
// the seats that they may or must have whoever else is sitting. Pure.
func (r *registers) roster(maxVoters int) guard.Roster {
	roster := make(guard.Roster)
	for i, at := range r.seen {
		for _, op := range at.set.Operators {
			may, sure := seat(at.set, op, maxVoters)
			before, known := roster[op.Address]
			standing := guard.Standing{
				Sockets: before.Sockets,
				Stays:   i == 0 || before.Stays,
				MayVote: may || before.MayVote,
				Votes:   sure && (i == 0 || before.Votes),
			}
			if !known && i > 0 {
				standing.Stays, standing.Votes = false, false // it has just come, and may be unreachable
			}
			if !slices.Contains(standing.Sockets, op.Socket) {
				standing.Sockets = append(slices.Clone(standing.Sockets), op.Socket)
			}
			roster[op.Address] = standing
		}
		for address, standing := range roster {
			if at.set.Index(address) < 0 {
				standing.Stays, standing.Votes = false, false
				roster[address] = standing
			}
		}
	}
	return roster
}

// seat says whether an operator is chosen as a voter when it is sitting, which
// is the best case, and when all others are, which is the worst.
func seat(set *eigenshift.OperatorSet, op eigenshift.Operator, maxVoters int) (may, sure bool) {
	if len(set.Operators) <= maxVoters {
		return true, true
	}
	chosen := func(sitting []common.Address) bool {
		voters, _ := committee.Choose(set, maxVoters, sitting)
		return slices.ContainsFunc(voters, func(v eigenshift.Operator) bool { return v.Address == op.Address })
	}
	var others []common.Address
	for _, other := range set.Operators {
		if other.Address != op.Address {
			others = append(others, other.Address)
		}
	}
	return chosen([]common.Address{op.Address}), chosen(others)
}
