package avs

import (
	"errors"
	"math/big"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
)

// quorum is the one that the AVS is deployed with.
const quorum = 0

// quantile returns the lowest price such that operators with so much of the stake, in 1/10000 of
// all that observed, saw it or a lower one.
func quantile(seen []eigenshift.Observed[Observation], bps int64) (*big.Int, error) {
	total := new(big.Int)
	for _, s := range seen {
		total.Add(total, s.Stakes[quorum])
	}
	if total.Sign() == 0 {
		return nil, errors.New("nobody with stake has observed")
	}
	sorted := slices.SortedStableFunc(slices.Values(seen), func(a, b eigenshift.Observed[Observation]) int {
		return a.Value.Price.Cmp(b.Value.Price)
	})
	least := new(big.Int).Mul(total, big.NewInt(bps)) // in 1/10000
	reached, i := new(big.Int), 0
	for ; ; i++ {
		reached.Add(reached, sorted[i].Stakes[quorum])
		if new(big.Int).Mul(reached, big.NewInt(allBps)).Cmp(least) >= 0 && reached.Sign() > 0 {
			return sorted[i].Value.Price, nil
		}
	}
}
