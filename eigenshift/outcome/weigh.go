package outcome

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
)

// ErrNoStake is matched when no operator with stake in the quorum has observed anything.
var ErrNoStake = errors.New("no stake observed")

// weighed is a value with the stake of the operator that saw it.
type weighed struct {
	value, stake *big.Int
}

// weigh returns what operators with stake in a quorum saw, in ascending order, and their stake.
func weigh[O any](seen []eigenshift.Observed[O], quorum int, number func(O) *big.Int) (list []weighed, total *big.Int, err error) {
	total = new(big.Int)
	for _, s := range seen {
		stake, err := stakeIn(s, quorum)
		switch {
		case err != nil:
			return nil, nil, err
		case stake.Sign() == 0:
			continue
		}
		value := number(s.Value)
		if value == nil {
			return nil, nil, fmt.Errorf("observation of %s has no number", s.Operator)
		}
		list = append(list, weighed{value, stake})
		total.Add(total, stake)
	}
	if len(list) == 0 {
		return nil, nil, fmt.Errorf("quorum at index %d: %w", quorum, ErrNoStake)
	}
	slices.SortFunc(list, func(a, b weighed) int { return a.value.Cmp(b.value) })
	return list, total, nil
}

func stakeIn[O any](s eigenshift.Observed[O], quorum int) (*big.Int, error) {
	switch {
	case quorum < 0 || quorum >= len(s.Stakes):
		return nil, fmt.Errorf("quorum at index %d: %s has %d stakes; an index counts the quorums from zero", quorum, s.Operator, len(s.Stakes))
	case s.Stakes[quorum] == nil || s.Stakes[quorum].Sign() < 0:
		return nil, fmt.Errorf("quorum at index %d: %s has no valid stake", quorum, s.Operator)
	}
	return s.Stakes[quorum], nil
}
