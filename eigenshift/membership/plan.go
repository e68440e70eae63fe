package membership

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rotation"
)

// Plan is the wanted part of each operator in Raft, as far as its entry in the registry was
// the same for [Settle] blocks. It is never changed.
type Plan struct {
	wishes    []wish // ascending by address
	committee *rotation.Committee
}

// wish is the settled part of one operator. Parts that are not settled stay as they are in
// Raft.
type wish struct {
	member raftlog.Member
	in     bool // it is registered
	out    bool // it is not
	here   bool // it is registered, at the member's socket
	seat   bool // votes is settled
	votes  bool
}

// plan is the plan at the head of the history.
func (h *History) plan(committee *rotation.Committee) *Plan {
	p := &Plan{wishes: make([]wish, 0, len(h.records)), committee: committee}
	for _, r := range h.records {
		spells := r.lately(h.head)
		now := spells[len(spells)-1]
		w := wish{
			member: raftlog.Member{Address: r.address, Socket: now.socket},
			in:     !slices.ContainsFunc(spells, func(s spell) bool { return !s.in }),
			out:    !slices.ContainsFunc(spells, func(s spell) bool { return s.in }),
			votes:  r.votes,
		}
		w.here = w.in && !slices.ContainsFunc(spells, func(s spell) bool { return s.socket != now.socket })
		w.seat = w.in && (r.votesSince == 0 || r.votesSince+Settle <= h.head)
		p.wishes = append(p.wishes, w)
	}
	return p
}

// Target returns the wanted configuration for the present one, ascending by address. An operator
// that changes its entry with every block stays as it is, or out, and holds up no other.
func (p *Plan) Target(voters, nonVoters []raftlog.Member) (v, nv []raftlog.Member) {
	now := make(map[common.Address]part, len(voters)+len(nonVoters))
	var sitting []common.Address
	for _, m := range voters {
		now[m.Address], sitting = part{m, true}, append(sitting, m.Address)
	}
	for _, m := range nonVoters {
		now[m.Address] = part{m, false}
	}
	chosen := p.committee.Elect(sitting)
	free, unseated := p.free(now), map[common.Address]raftlog.Member{}
	for _, w := range p.wishes {
		elected := len(chosen) > 0 && chosen[0] == w.member.Address
		if elected {
			chosen = chosen[1:]
		}
		m, member := now[w.member.Address]
		if w.out || !member && (!w.here || free == 0) {
			continue
		}
		if !member {
			free--
		}
		if w.here {
			m.Member = w.member
		}
		settled := w.seat && w.votes == elected
		switch {
		case m.votes && settled && !elected:
			unseated[m.Address] = m.Member
		case m.votes || settled && elected:
			v = append(v, m.Member)
		default:
			nv = append(nv, m.Member)
		}
	}
	return p.seat(v, nv, unseated)
}

// seat returns seats to which no operator has a settled right to the heaviest of those that
// would lose theirs: challengers that outweigh them by turns must not leave seats empty.
func (p *Plan) seat(v, nv []raftlog.Member, unseated map[common.Address]raftlog.Member) (voters, others []raftlog.Member) {
	for op := range p.committee.Heaviest() {
		m, loses := unseated[op.Address]
		switch {
		case !loses:
		case len(v) < p.committee.Seats():
			v = append(v, m)
		default:
			nv = append(nv, m)
		}
	}
	return sorted(v), sorted(nv)
}

func sorted(members []raftlog.Member) []raftlog.Member {
	slices.SortFunc(members, func(a, b raftlog.Member) int { return a.Address.Cmp(b.Address) })
	return members
}

// part is a member's present part in Raft.
type part struct {
	raftlog.Member
	votes bool
}

// free returns the number of further members for which there is room.
func (p *Plan) free(now map[common.Address]part) int {
	n := eigenshift.MaxOperators
	for _, w := range p.wishes {
		if _, member := now[w.member.Address]; member && !w.out {
			n--
		}
	}
	return max(n, 0)
}
