package eigenshift

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Observer answers tasks whose answer is no function of the chain, such as the price of an
// exchange: operators observe, one by one, and agree on an outcome of what they saw.
type Observer[T, O, R any] interface {
	// Observe returns what this operator sees, which may differ from what others see. It is
	// asked once for a task, and must return when ctx ends.
	Observe(ctx context.Context, t Task[T]) (O, error)
	// Outcome returns the answer to t that follows from what operators saw. It must be pure:
	// every operator computes it from the same observations, which the leader has chosen. They
	// carry the agreed share of the stake of each quorum, and any of them may be a lie.
	Outcome(t Task[T], seen []Observed[O]) (R, error)
}

// Observed is what one operator saw. Lists of them are in ascending order of the operators'
// addresses, and have each operator at most once.
type Observed[O any] struct {
	Operator common.Address
	Stakes   []*big.Int // at the task's reference block, one for each quorum, in the set's order
	Value    O
}

// Observing is an [Observer] whose type of observations is erased. Make it with [Observes].
type Observing[T, R any] struct {
	// Observe is [Observer.Observe], encoded.
	Observe func(ctx context.Context, t Task[T]) ([]byte, error)
	// Outcome is [Observer.Outcome] of encoded observations, which may be anything. Those that
	// do not decode fail it: operators check before they count.
	Outcome func(t Task[T], seen []Observed[[]byte]) (R, error)
	// Check reports why nobody honest says that: it does not decode.
	Check func(observation []byte) error
}

// Observes returns an observer with the codec of its observations, for [AVS].
func Observes[T, O, R any](o Observer[T, O, R], observations Codec[O]) *Observing[T, R] {
	return &Observing[T, R]{
		Observe: func(ctx context.Context, t Task[T]) ([]byte, error) {
			value, err := o.Observe(ctx, t)
			if err != nil {
				return nil, err
			}
			data, err := observations.Encode(value)
			switch {
			case err != nil:
				return nil, fmt.Errorf("encode observation: %w", err)
			case len(data) > MaxObservationBytes:
				return nil, fmt.Errorf("encode observation: %d bytes, at most %d allowed", len(data), MaxObservationBytes)
			}
			return data, nil
		},
		Outcome: func(t Task[T], seen []Observed[[]byte]) (R, error) {
			decoded := make([]Observed[O], 0, len(seen))
			for _, s := range seen {
				value, err := observations.Decode(s.Value)
				if err != nil {
					var none R
					return none, fmt.Errorf("decode observation of %s: %w", s.Operator, err)
				}
				decoded = append(decoded, Observed[O]{Operator: s.Operator, Stakes: s.Stakes, Value: value})
			}
			return o.Outcome(t, decoded)
		},
		Check: func(observation []byte) error {
			if _, err := observations.Decode(observation); err != nil {
				return fmt.Errorf("decode observation: %w", err)
			}
			return nil
		},
	}
}

// MaxObservationBytes bounds what one operator may say that it saw: a report has that of
// every operator.
const MaxObservationBytes = 1 << 9

// ObservationsPerSum is how many observations of a report share one sum of signatures: sums
// are checked side by side, on all cores.
const ObservationsPerSum = 50

// Question asks an operator for its observation. The commitment binds the asker to its own
// observation before it sees any other; see [Commitment].
type Question struct {
	Task       EncodedTask
	Commitment common.Hash
}

// SignedObservation is an operator's answer to a [Question], with its BLS signature over
// [Domain.Observation]. The signer is known from the connection, never from it.
type SignedObservation struct {
	Task        TaskID
	Observation []byte
	Signature   Signature
}

// Check reports what is malformed in an observation that came from outside: bounds only.
func (o SignedObservation) Check() error { return checkObservation(o.Observation) }

func checkObservation(o []byte) error {
	if len(o) > MaxObservationBytes {
		return fmt.Errorf("observation of %d bytes, at most %d allowed", len(o), MaxObservationBytes)
	}
	return nil
}

// Observation is what an operator said that it saw.
type Observation struct {
	Operator common.Address
	Value    []byte
}

// Report is what the asker makes an outcome of: observations in ascending order of the operators'
// addresses, with sums of their signatures. The salt opens the asker's commitment.
type Report struct {
	Observations []Observation
	Signatures   []Signature // sums, one for each ObservationsPerSum observations in order
	Salt         common.Hash
}

// Check reports what is malformed in a report that came from outside, as far as that needs
// neither chain nor keys: bounds, how many sums it has, and the order.
func (r Report) Check() error {
	if len(r.Observations) > MaxOperators {
		return fmt.Errorf("report of %d observations, at most %d allowed", len(r.Observations), MaxOperators)
	}
	if sums := (len(r.Observations) + ObservationsPerSum - 1) / ObservationsPerSum; len(r.Signatures) != sums {
		return fmt.Errorf("report: %d observations have %d sums of signatures, expected %d", len(r.Observations), len(r.Signatures), sums)
	}
	for i, o := range r.Observations {
		if err := checkObservation(o.Value); err != nil {
			return fmt.Errorf("report: %s: %w", o.Operator, err)
		}
		if i > 0 && r.Observations[i-1].Operator.Cmp(o.Operator) >= 0 {
			return errors.New("report: observations are not in strictly ascending order of their operators")
		}
	}
	return nil
}

// Of returns what the report has of an operator; false when it has nothing.
func (r Report) Of(operator common.Address) ([]byte, bool) {
	for _, o := range r.Observations {
		if o.Operator == operator {
			return o.Value, true
		}
	}
	return nil, false
}

var (
	taskType        = crypto.Keccak256Hash([]byte("Task(uint64 id,uint32 referenceBlock,bytes32 referenceHash,uint32 deadlineBlock,address proposer,bytes spec)"))
	observationType = crypto.Keccak256Hash([]byte("Observation(bytes32 task,address operator,bytes observation)"))
)

// Hash names a task with all its fields: keccak256 of their ABI encoding, of the spec its own
// hash. The task has passed [EncodedTask.Check].
func (t EncodedTask) Hash() common.Hash {
	return crypto.Keccak256Hash(taskType[:],
		word(uint64(t.ID)), word(t.Reference.Number), t.Reference.Hash[:], word(t.Deadline),
		common.LeftPadBytes(t.Proposer[:], 32), crypto.Keccak256(t.Spec))
}

// Observation returns the message that an operator signs for what it saw (EIP-712). It has the
// operator in it, so that nobody can sign what another has said as if it were its own.
func (d Domain) Observation(task common.Hash, operator common.Address, observation []byte) Digest {
	structure := crypto.Keccak256(observationType[:], task[:], common.LeftPadBytes(operator[:], 32), crypto.Keccak256(observation))
	separator := d.separator()
	return Digest(crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structure))
}

// Salt returns what hides an operator's observation in its commitment: nobody knows it who
// does not know its signature. An operator that starts again has the same.
func Salt(signature Signature) common.Hash { return crypto.Keccak256Hash(signature[:]) }

// Commitment returns what an asker says of its own observation before it asks others.
func Commitment(task common.Hash, observation []byte, salt common.Hash) common.Hash {
	return crypto.Keccak256Hash(task[:], crypto.Keccak256(observation), salt[:])
}
