package outcome

import (
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
)

// TrimmedMean returns the mean of what operators saw, weighted by their stake in a quorum, without
// the smallest and the largest values: trimBps/10000 of the observed stake at each end, to
// which an operator can belong in part. It is rounded down. trimBps is less than 5000, at which
// nothing would be left. Other arguments and errors are those of [Median].
func TrimmedMean[O any](seen []eigenshift.Observed[O], quorum, trimBps int, number func(O) *big.Int) (*big.Int, error) {
	if trimBps < 0 || 2*trimBps >= allBps {
		return nil, fmt.Errorf("trimmed mean: %d/10000 at each end, expected 0 to %d", trimBps, allBps/2-1)
	}
	list, total, err := weigh(seen, quorum, number)
	if err != nil {
		return nil, err
	}
	// Stakes are multiplied by 10000, so that the ends are whole numbers.
	from := new(big.Int).Mul(total, big.NewInt(int64(trimBps)))
	to := new(big.Int).Mul(total, big.NewInt(int64(allBps-trimBps)))
	sum, start := new(big.Int), new(big.Int)
	for _, w := range list {
		end := new(big.Int).Mul(w.stake, big.NewInt(allBps))
		end.Add(end, start)
		if kept := new(big.Int).Sub(smaller(end, to), larger(start, from)); kept.Sign() > 0 {
			sum.Add(sum, kept.Mul(kept, w.value))
		}
		start = end
	}
	return sum.Div(sum, to.Sub(to, from)), nil // rounds down, as the divisor is positive
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
