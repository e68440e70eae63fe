package outcome

import (
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
)

const allBps = 10_000 // so many 1/10000 are the whole

// Median returns the lower median of what operators saw, weighted by their stake in a quorum,
// which is given by its index in the set's order: the smallest value that, with all smaller ones,
// has half of the stake or more. number returns an observation as a number. Nothing is rounded:
// the median is always what somebody saw. An error matches [ErrNoStake], or is about the arguments.
func Median[O any](seen []eigenshift.Observed[O], quorum int, number func(O) *big.Int) (*big.Int, error) {
	return Quantile(seen, quorum, allBps/2, number)
}

// Quantile is [Median] for another share of the stake than half of it, in 1/10000. It takes fewer
// liars to move it: see the package's documentation.
func Quantile[O any](seen []eigenshift.Observed[O], quorum, bps int, number func(O) *big.Int) (*big.Int, error) {
	if bps < 1 || bps > allBps {
		return nil, fmt.Errorf("quantile at %d/10000, expected 1 to %d", bps, allBps)
	}
	list, total, err := weigh(seen, quorum, number)
	if err != nil {
		return nil, err
	}
	need := total.Mul(total, big.NewInt(int64(bps)))
	for i, stake := 0, new(big.Int); ; i++ {
		stake.Add(stake, new(big.Int).Mul(list[i].stake, big.NewInt(allBps)))
		if stake.Cmp(need) >= 0 {
			return new(big.Int).Set(list[i].value), nil
		}
	}
}
