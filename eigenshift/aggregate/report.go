package aggregate

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Why a report is refused. Errors of [CheckReport] match one of them.
var (
	// ErrReportMalformed is matched by bounds, the order, and operators that are in it twice.
	ErrReportMalformed = errors.New("malformed report")
	// ErrReportOperator is matched when nobody of that name may observe.
	ErrReportOperator = errors.New("report of somebody who is no observer")
	// ErrReportStake is matched when the observers have too little stake.
	ErrReportStake = errors.New("report of too little stake")
	// ErrReportSignature is matched when not all observers have signed what the report says.
	ErrReportSignature = errors.New("report that its observers did not sign")
)

// CheckReport verifies a report of a task, which may come from anybody, and returns what it says:
// its observers are operators of the set with stake, each once; they have the threshold of stake, in
// 1/10000, in every quorum; and they signed these observations. The task has passed
// [eigenshift.EncodedTask.Check]. Whether observations decode and the salt opens the asker's
// commitment is not checked. It takes one pairing check for each sum, on all cores.
func CheckReport(set *eigenshift.OperatorSet, keys *Keys, domain eigenshift.Domain, task eigenshift.EncodedTask,
	r eigenshift.Report, thresholdBps int,
) ([]eigenshift.Observed[[]byte], error) {
	if err := r.Check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReportMalformed, err)
	}
	observers, err := observersOf(set, r)
	if err != nil {
		return nil, err
	}
	stakes := newStakes(set)
	for _, op := range observers {
		addStakes(stakes, op)
	}
	if !set.ReachedAt(stakes, thresholdBps) {
		return nil, fmt.Errorf("%w: the observers' stake %v does not reach %d/10000 of %v", ErrReportStake, stakes, thresholdBps, set.Totals)
	}
	parsed, err := parseKeys(observers, keys)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReportOperator, err)
	}
	messages := make([]eigenshift.Digest, len(observers))
	hash := task.Hash()
	for i, observation := range r.Observations {
		messages[i] = domain.Observation(hash, observation.Operator, observation.Value)
	}
	if err := checkSums(r.Signatures, parsed, messages); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReportSignature, err)
	}
	return observed(observers, r), nil
}

// observersOf returns the operators whose observations are in a report.
func observersOf(set *eigenshift.OperatorSet, r eigenshift.Report) ([]eigenshift.Operator, error) {
	if len(r.Observations) > len(set.Operators) {
		return nil, fmt.Errorf("%w: %d observations, there are %d operators at block %d", ErrReportMalformed, len(r.Observations), len(set.Operators), set.Block)
	}
	observers := make([]eigenshift.Operator, len(r.Observations))
	for i, observation := range r.Observations {
		op, known := set.ByAddress(observation.Operator)
		switch {
		case !known:
			return nil, fmt.Errorf("%w: %s is no operator at block %d", ErrReportOperator, observation.Operator, set.Block)
		case !staked(op):
			return nil, fmt.Errorf("%w: %s has no stake at block %d", ErrReportOperator, op.Address, set.Block)
		}
		observers[i] = op
	}
	return observers, nil
}

// checkSums checks each sum of signatures with the keys and messages of its run.
func checkSums(signatures []eigenshift.Signature, keys []bn254.G2, messages []eigenshift.Digest) error {
	sums := make([]bn254.G1, len(signatures))
	for i, signature := range signatures {
		var err error
		if sums[i], err = bn254.ParseSignature(signature); err != nil {
			return fmt.Errorf("sum %d: %w", i, err)
		}
	}
	good := make([]bool, len(sums))
	sideBySide(len(sums), func(i int) {
		from := i * eigenshift.ObservationsPerSum
		to := min(from+eigenshift.ObservationsPerSum, len(keys))
		good[i] = bn254.VerifyEach(keys[from:to], messages[from:to], sums[i])
	})
	for i := range good {
		if !good[i] {
			return fmt.Errorf("sum %d is not of the observers' signatures", i)
		}
	}
	return nil
}

// observed returns what a report says, with copies of values and stakes: code of the AVS gets them.
func observed(observers []eigenshift.Operator, r eigenshift.Report) []eigenshift.Observed[[]byte] {
	list := make([]eigenshift.Observed[[]byte], len(observers))
	for i, op := range observers {
		stakes := make([]*big.Int, len(op.Stakes))
		for q, stake := range op.Stakes {
			stakes[q] = new(big.Int).Set(stake)
		}
		list[i] = eigenshift.Observed[[]byte]{Operator: op.Address, Stakes: stakes, Value: bytes.Clone(r.Observations[i].Value)}
	}
	return list
}
