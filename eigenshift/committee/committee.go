// Package committee chooses which operators vote in Raft. Pure.
package committee

import (
	"iter"
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// advantage is by how much, in percent of its own weight, a challenger must
// outweigh a sitting voter to take its seat: without it, two operators of about
// the same stake would swap seats with every deposit.
const advantage = 10

// Choose returns the voters, at most max of them, and the other operators, both
// ascending by address. When there are no more operators than seats all vote:
// only a voter can lead, so everybody gets a turn. Otherwise seats go by stake,
// the sum of an operator's shares of the quorums, and sitting voters keep
// theirs unless clearly outweighed.
func Choose(set *eigenshift.OperatorSet, max int, sitting []common.Address) (voters, others []eigenshift.Operator) {
	return Rank(set, max).Choose(sitting)
}

// Ranking is the operators of a set by weight. It is never changed.
type Ranking struct {
	operators []eigenshift.Operator // ascending by address
	seats     int
	weights   []*big.Int // of each operator
	order     []int      // positions in operators, the heaviest first; equal ones by address
}

// Rank weighs the operators of a set for this many seats.
func Rank(set *eigenshift.OperatorSet, seats int) *Ranking {
	r := &Ranking{operators: set.Operators, seats: seats}
	if r.allVote() {
		return r
	}
	for i, op := range set.Operators {
		r.weights = append(r.weights, weight(set, op))
		r.order = append(r.order, i)
	}
	slices.SortStableFunc(r.order, func(a, b int) int { return r.weights[b].Cmp(r.weights[a]) })
	return r
}

func (r *Ranking) allVote() bool { return len(r.operators) <= r.seats }

// Choose is the function [Choose] for the set and the seats of the ranking.
func (r *Ranking) Choose(sitting []common.Address) (voters, others []eigenshift.Operator) {
	elected := r.Elect(sitting)
	for _, op := range r.operators {
		if len(elected) > 0 && elected[0] == op.Address {
			voters, elected = append(voters, op), elected[1:]
		} else {
			others = append(others, op)
		}
	}
	return voters, others
}

// Elect returns the addresses of the voters, ascending.
func (r *Ranking) Elect(sitting []common.Address) []common.Address {
	elected := make([]common.Address, 0, max(0, min(r.seats, len(r.operators))))
	if r.allVote() {
		for _, op := range r.operators {
			elected = append(elected, op.Address)
		}
		return elected
	}
	weights, order := slices.Clone(r.weights), slices.Clone(r.order)
	for _, a := range sitting {
		if i, ok := r.index(a); ok {
			weights[i] = seated(r.weights[i])
		}
	}
	slices.SortFunc(order, func(a, b int) int {
		if c := weights[b].Cmp(weights[a]); c != 0 {
			return c
		}
		return a - b
	})
	for _, i := range order[:max(r.seats, 0)] {
		elected = append(elected, r.operators[i].Address)
	}
	slices.SortFunc(elected, common.Address.Cmp)
	return elected
}

// Seat is whether an operator is chosen.
type Seat struct {
	May  bool // when nobody but itself is sitting, which is the best case for it
	Sure bool // when all others are sitting, which is the worst
}

// Heaviest returns the operators by weight, the heaviest first; when all vote, by address.
func (r *Ranking) Heaviest() iter.Seq[eigenshift.Operator] {
	return func(yield func(eigenshift.Operator) bool) {
		for rank, op := range r.operators {
			if !r.allVote() {
				op = r.operators[r.order[rank]]
			}
			if !yield(op) {
				return
			}
		}
	}
}

// Seats returns for how many voters the operators are ranked.
func (r *Ranking) Seats() int { return r.seats }

// Standings returns the seat of each operator of the set, in its order.
func (r *Ranking) Standings() []Seat {
	seats := make([]Seat, len(r.operators))
	if r.allVote() {
		for i := range seats {
			seats[i] = Seat{true, true}
		}
		return seats
	}
	if r.seats <= 0 {
		return seats
	}
	// Sitting does not change the order among the others, so the one that would be the
	// last of them to be chosen decides.
	last, next := r.order[r.seats-1], r.order[r.seats]
	lastWeight, nextSeated := r.weights[last], seated(r.weights[next])
	for rank, i := range r.order {
		if rank < r.seats {
			seats[i] = Seat{May: true, Sure: ahead(r.weights[i], i, nextSeated, next)}
		} else {
			seats[i].May = ahead(seated(r.weights[i]), i, lastWeight, last)
		}
	}
	return seats
}

// ahead reports whether an operator comes before another one, each with a weight and
// a position by address.
func ahead(a *big.Int, i int, b *big.Int, j int) bool {
	c := a.Cmp(b)
	return c > 0 || c == 0 && i < j
}

func (r *Ranking) index(a common.Address) (int, bool) {
	i := sort.Search(len(r.operators), func(i int) bool { return r.operators[i].Address.Cmp(a) >= 0 })
	return i, i < len(r.operators) && r.operators[i].Address == a
}

// seated is the weight of an operator that is sitting. Two that differ still do.
func seated(weight *big.Int) *big.Int {
	w := new(big.Int).Mul(weight, big.NewInt(100+advantage))
	return w.Div(w, big.NewInt(100))
}

var unit = big.NewInt(1e18)

// weight is the sum of the operator's shares of the quorums, in units of 1e-18.
func weight(set *eigenshift.OperatorSet, op eigenshift.Operator) *big.Int {
	sum, share := new(big.Int), new(big.Int)
	for q, stake := range op.Stakes {
		if set.Totals[q].Sign() > 0 {
			share.Mul(stake, unit)
			sum.Add(sum, share.Quo(share, set.Totals[q]))
		}
	}
	return sum
}
