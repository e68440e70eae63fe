// Package membership follows the registry operator by operator: which changes of Raft's
// configuration it has allowed lately ([History.Roster]), and which are due ([Plan]).
// What one operator does in the registry changes nothing for the others. Pure.
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
	// Window is for how many blocks what the registry said stays allowed: operators
	// see a block sooner or later than others.
	Window = 32
	// Settle is for how many blocks the registry must have said the same of an operator
	// before a leader acts on it: by then the others see it, too.
	Settle = 2
	// maxSpells bounds what is remembered of one operator, when heads go back and forth.
	maxSpells = 2 * Window
)

// History is what the registry has said lately. A head
// costs a walk along the operators, and in memory no more than what has changed.
type History struct {
	seats   int
	head    uint64                  // the newest
	set     *eigenshift.OperatorSet // at head; nil when nothing is known
	ranking *rotation.Committee     // of set
	records []*record               // ascending by address
}

// NewHistory returns the empty history of a cluster with at most this many voters.
func NewHistory(maxVoters int) *History { return &History{seats: maxVoters} }

// record is what is known of one operator.
type record struct {
	address common.Address
	spells  []spell // oldest first, the present one last; never empty
	// The heads from which on the guard need not remember any more that the operator
	// may have had a seat, and that it may not have had one.
	mayUntil, unsureUntil uint64
	votes                 bool   // it has a seat at the newest head
	votesSince            uint64 // head from which on votes is what it is
}

// spell is a time in which the registry said the same of an operator.
type spell struct {
	from   uint64 // the first head; zero when it was so before anything was known
	in     bool   // registered; the rest is zero otherwise
	socket string
	stakes []*big.Int
}

func (s spell) same(other spell) bool {
	return s.in == other.in && s.socket == other.socket &&
		slices.EqualFunc(s.stakes, other.stakes, func(a, b *big.Int) bool { return a == b || a.Cmp(b) == 0 })
}

// Learn adds what the registry says at a head, at which these operators vote in Raft,
// and returns what follows from it.
func (h *History) Learn(set *eigenshift.OperatorSet, head uint64, sitting []common.Address) *Plan {
	since := head
	if h.set == nil {
		since = 0
	}
	if h.note(set, since) {
		h.ranking = rotation.NewCommittee(set, h.seats)
	}
	h.forget(head)
	h.set, h.head = set, head
	h.noteSeats(set, h.ranking)
	ranking := h.ranking
	if steady := h.steady(); steady != set {
		ranking = rotation.NewCommittee(steady, h.seats)
		h.noteSeats(steady, ranking)
	}
	h.noteVoters(ranking, sitting, since)
	return h.plan(ranking)
}

// note compares the set with the one before, and reports whether it differs; what does is
// so from this head on.
func (h *History) note(set *eigenshift.OperatorSet, head uint64) (changed bool) {
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

// begin adds a spell unless the present one goes on, and reports whether it did.
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

// forget drops what was so too long ago.
func (h *History) forget(head uint64) {
	for _, r := range h.records {
		for len(r.spells) > 1 && r.spells[1].from+Window <= head {
			r.spells = r.spells[1:]
		}
	}
	h.records = slices.DeleteFunc(h.records, func(r *record) bool { return len(r.spells) == 1 && !r.spells[0].in })
}

// until is the head at which what is so at this one is forgotten.
func until(head uint64) uint64 { return head + Window + 1 }

// lately returns the spells of the last blocks, at least the present one.
func (r *record) lately(head uint64) []spell {
	i := len(r.spells) - 1
	for i > 0 && r.spells[i].from+Settle > head {
		i--
	}
	return r.spells[i:]
}

// steady is the set of operators that have been registered in all of the last blocks,
// each with the least stake that it had in them. Seats go by it: whoever comes and goes,
// or changes its stake with every block, counts as what it never falls below, and does not
// unseat others in turn.
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

// least returns the least stake in each quorum. A quorum that was not there is zero.
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

// noteSeats notes who may have a seat in a set, and who may have none.
func (h *History) noteSeats(set *eigenshift.OperatorSet, ranking *rotation.Committee) {
	seats := ranking.Standings()
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

// noteVoters notes who is chosen beside those that are sitting; what differs is so from
// this head on.
func (h *History) noteVoters(ranking *rotation.Committee, sitting []common.Address, head uint64) {
	voters := ranking.Elect(sitting)
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

// Roster returns what the registry has allowed in the last [Window] blocks.
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
