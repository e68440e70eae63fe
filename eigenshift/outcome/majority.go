package outcome

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
)

// ErrNoMajority is matched when nothing was seen by more than half of the stake.
var ErrNoMajority = errors.New("no majority of equal observations")

// Majority returns what more than half of the observed stake in a quorum saw alike. key returns
// that by which observations are alike; of those that are, the first operator's is returned.
// Errors match [ErrNoMajority] or [ErrNoStake], or are about the arguments.
func Majority[O any, K comparable](seen []eigenshift.Observed[O], quorum int, key func(O) K) (O, error) {
	var none O
	total, votes, places := new(big.Int), []vote[O](nil), make(map[K]int)
	for _, s := range seen {
		stake, err := stakeIn(s, quorum)
		switch {
		case err != nil:
			return none, err
		case stake.Sign() == 0:
			continue
		}
		total.Add(total, stake)
		k := key(s.Value)
		i, known := places[k]
		if !known {
			i = len(votes)
			places[k] = i
			votes = append(votes, vote[O]{s.Value, new(big.Int)})
		}
		votes[i].stake.Add(votes[i].stake, stake)
	}
	if len(votes) == 0 {
		return none, fmt.Errorf("quorum at index %d: %w", quorum, ErrNoStake)
	}
	for _, v := range votes {
		if twice := new(big.Int).Lsh(v.stake, 1); twice.Cmp(total) > 0 {
			return v.value, nil
		}
	}
	return none, fmt.Errorf("quorum at index %d: %w: there are %d different ones", quorum, ErrNoMajority, len(votes))
}

// vote is what operators saw alike, with their stake.
type vote[O any] struct {
	value O
	stake *big.Int
}
