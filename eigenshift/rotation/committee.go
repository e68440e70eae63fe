package rotation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Committee ranks the operators of a set for the seats of voters in Raft. It is never
// changed.
//
// When there are no more operators than seats all vote: only a voter can lead. Otherwise seats
// go by weight, the share of the stake ([eigenshift.OperatorSet.Shares]), then by address, and
// sitting voters keep theirs unless clearly outweighed.
type Committee struct {
	operators []eigenshift.Operator // ascending by address
	seats     int
	weights   []uint64 // of each operator while it is not sitting; nil when all vote
	order     []int    // positions in operators, the heaviest first; nil when all vote
}

// advantage is by how much, in percent of its own weight, a challenger must
// outweigh a sitting voter to take its seat. Without it, two operators of about
// the same stake would swap seats with every deposit.
const advantage = 10

// NewCommittee ranks the operators of a set for this many seats.
func NewCommittee(set *eigenshift.OperatorSet, seats int) *Committee {
	c := &Committee{operators: set.Operators, seats: seats}
	if c.allVote() {
		return c
	}
	c.weights, c.order = set.Shares(), make([]int, len(set.Operators))
	for i := range c.order {
		c.weights[i] *= 100 // so that the advantage is a whole number
		c.order[i] = i
	}
	slices.SortStableFunc(c.order, func(a, b int) int { return cmp.Compare(c.weights[b], c.weights[a]) })
	return c
}

// seated is the weight of an operator that is sitting.
func seated(weight uint64) uint64 { return weight / 100 * (100 + advantage) }

func (c *Committee) allVote() bool { return len(c.operators) <= c.seats }

// Seats returns the number of seats.
func (c *Committee) Seats() int { return c.seats }

// Elect returns the voters beside those that are sitting, at most one for each seat,
// ascending by address.
func (c *Committee) Elect(sitting []common.Address) []common.Address {
	elected := make([]common.Address, 0, max(0, min(c.seats, len(c.operators))))
	if c.allVote() {
		for _, op := range c.operators {
			elected = append(elected, op.Address)
		}
		return elected
	}
	weights, order := slices.Clone(c.weights), slices.Clone(c.order)
	for _, a := range sitting {
		if i, ok := slices.BinarySearchFunc(c.operators, a, func(op eigenshift.Operator, a common.Address) int { return op.Address.Cmp(a) }); ok {
			weights[i] = seated(c.weights[i])
		}
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(weights[b], weights[a]), a-b) })
	for _, i := range order[:max(c.seats, 0)] {
		elected = append(elected, c.operators[i].Address)
	}
	slices.SortFunc(elected, common.Address.Cmp)
	return elected
}

// Heaviest returns the operators by weight, the heaviest first; when all vote, by address.
func (c *Committee) Heaviest() iter.Seq[eigenshift.Operator] {
	return func(yield func(eigenshift.Operator) bool) {
		for rank, op := range c.operators {
			if !c.allVote() {
				op = c.operators[c.order[rank]]
			}
			if !yield(op) {
				return
			}
		}
	}
}

// Seat is whether an operator is chosen, depending on the sitting ones.
type Seat struct {
	May  bool // when it alone is sitting, which is the best case for it
	Sure bool // when all others are sitting, which is the worst case for it
}

// Standings returns the seat of each operator of the set, in the set's order.
func (c *Committee) Standings() []Seat {
	if c.allVote() {
		return slices.Repeat([]Seat{{true, true}}, len(c.operators))
	}
	standings := make([]Seat, len(c.operators))
	if c.seats <= 0 {
		return standings
	}
	// Sitting does not change the order among the others, so the one that would be the
	// last of them to be chosen decides.
	last, next := c.order[c.seats-1], c.order[c.seats]
	for rank, i := range c.order {
		if rank < c.seats {
			standings[i] = Seat{May: true, Sure: ahead(c.weights[i], i, seated(c.weights[next]), next)}
		} else {
			standings[i].May = ahead(seated(c.weights[i]), i, c.weights[last], last)
		}
	}
	return standings
}

// ahead reports whether an operator comes before another one, each with a weight and
// a position by address.
func ahead(a uint64, i int, b uint64, j int) bool { return a > b || a == b && i < j }
