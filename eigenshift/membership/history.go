// Package membership derives from the registry, operator by operator, the changes of Raft's
// configuration that are allowed ([History.Roster]) and those that are due ([Plan]). An
// operator's changes in the registry concern no other operator. Pure.
package membership

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

const (
	// Window is for how many blocks a former state of the registry stays allowed, since
	// operators see a block sooner or later than others.
	Window = 32
	// Settle is for how many blocks the registry's entry of an operator must have been the
	// same before a leader acts on it: by then the others see it, too.
	Settle = 2
	// maxSpells bounds the spells of one operator, when heads go back and forth.
	maxSpells = 2 * Window
)

// History is the registry at the last heads. A head costs a walk along the operators, and
// memory for its changes only.
type History struct {
	seats     int
	head      uint64                  // the newest
	set       *eigenshift.OperatorSet // at head; nil before the first
	committee *rotation.Committee     // of set
	records   []*record               // ascending by address
}

// NewHistory returns the empty history of a cluster with at most this many voters.
func NewHistory(maxVoters int) *History { return &History{seats: maxVoters} }

// record is the history of one operator.
type record struct {
	address common.Address
	spells  []spell // oldest first; never empty
	// The heads until which the guard must remember that the operator may have had a
	// seat, and that it may have had none.
	mayUntil, unsureUntil uint64
	votes                 bool   // it has a seat at the newest head
	votesSince            uint64 // the head at which votes changed last
}

// spell is a range of heads with the same entry of an operator in the registry.
type spell struct {
	from   uint64 // the first head; zero when that was before the history
	in     bool   // registered; the rest is zero otherwise
	socket string
	stakes []*big.Int
}

func (s spell) same(other spell) bool {
	return s.in == other.in && s.socket == other.socket &&
		slices.EqualFunc(s.stakes, other.stakes, func(a, b *big.Int) bool { return a == b || a.Cmp(b) == 0 })
}

// Learn adds the registry at a head, at which these operators vote in Raft, and returns the
// plan that follows.
func (h *History) Learn(set *eigenshift.OperatorSet, head uint64, sitting []common.Address) *Plan {
	since := head
	if h.set == nil {
		since = 0
	}
	if h.recordSet(set, since) {
		h.committee = rotation.NewCommittee(set, h.seats)
	}
	h.forget(head)
	h.set, h.head = set, head
	h.recordSeats(set, h.committee)
	committee := h.committee
	if steady := h.steady(); steady != set {
		committee = rotation.NewCommittee(steady, h.seats)
		h.recordSeats(steady, committee)
	}
	h.recordVoters(committee, sitting, since)
	return h.plan(committee)
}

// recordSet adds a spell, from this head on, for each operator whose entry has changed, and
// reports whether any has.
func (h *History) recordSet(set *eigenshift.OperatorSet, head uint64) (changed bool) {
	old, ops := h.records, set.Operators
	records := make([]*record, 0, max(len(old), len(ops)))
	for len(old) > 0 || len(ops) > 0 {
		began := true
		switch {
		case len(ops) == 0 || len(old) > 0 && old[0].address.Cmp(ops[0].Address) < 0:
			began = old[0].begin(spell{from: head})
			records, old = append(records, old[0]), old[1:]
		case len(old) == 0 || old[0].address != ops[0].Address:
			records, ops = append(records, h.newcomer(ops[0], head)), ops[1:]
		default:
			began = old[0].begin(spellOf(ops[0], head))
			records, old, ops = append(records, old[0]), old[1:], ops[1:]
		}
		changed = changed || began
	}
	h.records = records
	return changed
}

func spellOf(op eigenshift.Operator, head uint64) spell {
	return spell{from: head, in: true, socket: op.Socket, stakes: op.Stakes}
}

// newcomer returns the record of an operator that was not known before.
func (h *History) newcomer(op eigenshift.Operator, head uint64) *record {
	if h.set == nil {
		return &record{address: op.Address, spells: []spell{spellOf(op, head)}}
	}
	return &record{address: op.Address, spells: []spell{{}, spellOf(op, head)}, unsureUntil: until(head)}
}

// begin adds a spell if the entry has changed, and reports whether it has.
func (r *record) begin(s spell) bool {
	now := r.spells[len(r.spells)-1]
	if now.same(s) {
		return false
	}
	s.from = max(s.from, now.from) // a reorganisation may have gone back
	r.spells = append(r.spells, s)
	if len(r.spells) > maxSpells {
		r.spells = r.spells[1:]
	}
	return true
}

// forget drops spells that ended more than [Window] blocks ago.
func (h *History) forget(head uint64) {
	for _, r := range h.records {
		for len(r.spells) > 1 && r.spells[1].from+Window <= head {
			r.spells = r.spells[1:]
		}
	}
	h.records = slices.DeleteFunc(h.records, func(r *record) bool { return len(r.spells) == 1 && !r.spells[0].in })
}

// until is the head at which the state at this one is forgotten.
func until(head uint64) uint64 { return head + Window + 1 }

// lately returns the spells of the last [Settle] blocks, at least the present one.
func (r *record) lately(head uint64) []spell {
	i := len(r.spells) - 1
	for i > 0 && r.spells[i].from+Settle > head {
		i--
	}
	return r.spells[i:]
}

// steady is the operators that were registered in all of the last [Settle] blocks, with their
// least stakes. Seats go by it, so that an operator which comes and goes, or changes its stake
// with every block, does not unseat others by turns.
func (h *History) steady() *eigenshift.OperatorSet {
	var operators []eigenshift.Operator
	changed := false
	records := h.records
	for _, op := range h.set.Operators {
		for records[0].address != op.Address {
			records = records[1:]
		}
		spells := records[0].lately(h.head)
		if slices.ContainsFunc(spells, func(s spell) bool { return !s.in }) {
			changed = true
			continue
		}
		if len(spells) > 1 {
			op.Stakes, changed = least(spells, len(h.set.Quorums)), true
		}
		operators = append(operators, op)
	}
	if !changed {
		return h.set
	}
	steady := *h.set
	steady.Operators, steady.Totals = operators, make([]*big.Int, len(steady.Quorums))
	for q := range steady.Totals {
		steady.Totals[q] = new(big.Int)
		for _, op := range operators {
			steady.Totals[q].Add(steady.Totals[q], op.Stakes[q])
		}
	}
	return &steady
}

// least returns the least stake in each quorum; zero where a spell lacks the quorum.
func least(spells []spell, quorums int) []*big.Int {
	stakes := make([]*big.Int, quorums)
	for q := range stakes {
		for _, s := range spells {
			if q >= len(s.stakes) {
				stakes[q] = new(big.Int)
			} else if stakes[q] == nil || s.stakes[q].Cmp(stakes[q]) < 0 {
				stakes[q] = s.stakes[q]
			}
		}
	}
	return stakes
}

// recordSeats records the operators that may have a seat in a set, and that may have none.
func (h *History) recordSeats(set *eigenshift.OperatorSet, committee *rotation.Committee) {
	seats := committee.Standings()
	operators := set.Operators
	for _, r := range h.records {
		var seat rotation.Seat
		if len(operators) > 0 && operators[0].Address == r.address {
			seat, seats, operators = seats[0], seats[1:], operators[1:]
		}
		if seat.May {
			r.mayUntil = until(h.head)
		}
		if !seat.Sure {
			r.unsureUntil = until(h.head)
		}
	}
}

// recordVoters records who is elected beside the sitting ones, and the head from which on.
func (h *History) recordVoters(committee *rotation.Committee, sitting []common.Address, head uint64) {
	voters := committee.Elect(sitting)
	for _, r := range h.records {
		votes := len(voters) > 0 && voters[0] == r.address
		if votes {
			voters = voters[1:]
		}
		if votes != r.votes {
			r.votes, r.votesSince = votes, max(head, r.votesSince)
		}
	}
}

// Roster returns the members that the registry has allowed in the last [Window] blocks.
func (h *History) Roster() guard.Roster {
	roster := make(guard.Roster, len(h.records))
	for _, r := range h.records {
		standing := guard.Standing{
			Sockets: make([]string, 0, len(r.spells)), Stays: true, MayVote: r.mayUntil > h.head, Votes: r.unsureUntil <= h.head,
		}
		for i, s := range r.spells {
			switch {
			case !s.in:
				standing.Stays, standing.Votes = false, false
			case i > 0 && r.spells[i-1].socket == s.socket: // most often another stake
			case !slices.Contains(standing.Sockets, s.socket):
				standing.Sockets = append(standing.Sockets, s.socket)
			}
		}
		roster[r.address] = standing
	}
	return roster
}
