// Package committee chooses which operators vote in Raft. Pure.
package committee

import (
	"math/big"
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
	if len(set.Operators) <= max {
		return append([]eigenshift.Operator(nil), set.Operators...), nil
	}
	seated := make(map[common.Address]bool, len(sitting))
	for _, a := range sitting {
		seated[a] = true
	}
	ranked := make([]candidate, 0, len(set.Operators))
	for _, op := range set.Operators {
		c := candidate{op, weight(set, op)}
		if seated[op.Address] {
			c.weight.Div(c.weight.Mul(c.weight, big.NewInt(100+advantage)), big.NewInt(100))
		}
		ranked = append(ranked, c)
	}
	sort.SliceStable(ranked, func(i, j int) bool { return ranked[i].weight.Cmp(ranked[j].weight) > 0 })
	for i, c := range ranked {
		if i < max {
			voters = append(voters, c.operator)
		} else {
			others = append(others, c.operator)
		}
	}
	byAddress(voters)
	byAddress(others)
	return voters, others
}

type candidate struct {
	operator eigenshift.Operator
	weight   *big.Int
}

// weight is the sum of the operator's shares of the quorums, in units of 1e-18.
func weight(set *eigenshift.OperatorSet, op eigenshift.Operator) *big.Int {
	unit := big.NewInt(1e18)
	sum := new(big.Int)
	for q, stake := range op.Stakes {
		if set.Totals[q].Sign() > 0 {
			share := new(big.Int).Mul(stake, unit)
			sum.Add(sum, share.Div(share, set.Totals[q]))
		}
	}
	return sum
}

func byAddress(ops []eigenshift.Operator) {
	sort.Slice(ops, func(i, j int) bool { return ops[i].Address.Cmp(ops[j].Address) < 0 })
}
