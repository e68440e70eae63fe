package aggregate

import (
	"math/big"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
)

// newStakes returns zero for each quorum.
func newStakes(set *eigenshift.OperatorSet) []*big.Int {
	stakes := make([]*big.Int, len(set.Quorums))
	for q := range stakes {
		stakes[q] = new(big.Int)
	}
	return stakes
}

// addStakes adds an operator's stake of each quorum.
func addStakes(stakes []*big.Int, op eigenshift.Operator) {
	for q, stake := range op.Stakes {
		stakes[q].Add(stakes[q], stake)
	}
}

// staked reports whether an operator has stake in any quorum.
func staked(op eigenshift.Operator) bool {
	return slices.ContainsFunc(op.Stakes, func(stake *big.Int) bool { return stake.Sign() > 0 })
}
