package aggregate

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Observations collects what operators saw of one task, and makes the report of it. It is not
// safe for concurrent use.
type Observations struct {
	set    *eigenshift.OperatorSet
	keys   *Keys
	domain eigenshift.Domain
	task   eigenshift.TaskID
	hash   common.Hash // of the task
	check  func(observation []byte) error

	said    []said // as set.Operators
	evicted []common.Address
}

// said is what one operator said.
type said struct {
	record
	signedMessage
	answer *eigenshift.SignedObservation // the first one; nil before
	good   bool                          // its signature has been checked
}

// signedMessage is a signature with all that it takes to check it.
type signedMessage struct {
	message   eigenshift.Digest
	signature bn254.G1
	key       bn254.G2
}

// counts reports whether the operator's stake counts.
func (s *said) counts() bool { return s.answer != nil && !s.out }

// NewObservations returns an empty collection for a task that has passed [eigenshift.EncodedTask.Check].
// keys is shared between tasks. check reports why nobody honest says that; its input is hostile.
func NewObservations(set *eigenshift.OperatorSet, keys *Keys, domain eigenshift.Domain, task eigenshift.EncodedTask,
	check func(observation []byte) error,
) *Observations {
	o := &Observations{
		set: set, keys: keys, domain: domain, task: task.ID, hash: task.Hash(), check: check,
		said: make([]said, len(set.Operators)),
	}
	for i := range o.said {
		o.said[i].err = ErrNoAnswer
	}
	return o
}

// Add adds an operator's observation. from is authenticated; the observation may be anything. A
// nil error means that the operator's stake counts until its signature is checked. Errors are
// those of [Tally.Add]; an operator's first observation stays.
func (o *Observations) Add(from common.Address, answer eigenshift.SignedObservation) error {
	i := o.set.Index(from)
	if i < 0 {
		return ErrUnknownOperator
	}
	return o.said[i].note(o.add(i, answer))
}

// add is Add for a known operator: cheap checks first.
func (o *Observations) add(i int, answer eigenshift.SignedObservation) error {
	s, op := &o.said[i], &o.set.Operators[i]
	switch {
	case s.out:
		return ErrBadSignature
	case s.answer != nil && answer.Task == o.task && bytes.Equal(answer.Observation, s.answer.Observation):
		return ErrDuplicate
	case s.answer != nil:
		return ErrEquivocation
	case !staked(*op):
		return ErrNoStake
	case answer.Task != o.task:
		return fmt.Errorf("%w: it is of task %d, task %d was asked", ErrMalformed, answer.Task, o.task)
	}
	if err := answer.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	signature, err := bn254.ParseSignature(answer.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := o.check(bytes.Clone(answer.Observation)); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	key, err := o.keys.Parse(op.G2)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrUnusableKey, err)
	}
	answer.Observation = bytes.Clone(answer.Observation)
	s.answer = &answer
	s.signedMessage = signedMessage{o.domain.Observation(o.hash, op.Address, answer.Observation), signature, key}
	return nil
}

// Reached reports whether the stake of all observations meets a threshold, in 1/10000, in every
// quorum if the signatures that are not checked yet are good.
func (o *Observations) Reached(thresholdBps int) bool {
	stakes := newStakes(o.set)
	for i, s := range o.said {
		if s.counts() {
			addStakes(stakes, o.set.Operators[i])
		}
	}
	return o.set.ReachedAt(stakes, thresholdBps)
}

// Report returns the report of all observations that count, without salt; false when their stake
// does not meet the threshold. It checks the signatures since its last call, each by itself, on
// all cores, with one pairing check for each [eigenshift.ObservationsPerSum] if all are good. Bad
// signers are evicted, so Reached may be false after it.
func (o *Observations) Report(thresholdBps int) (eigenshift.Report, bool) {
	if !o.Reached(thresholdBps) {
		return eigenshift.Report{}, false
	}
	o.verify()
	if !o.Reached(thresholdBps) {
		return eigenshift.Report{}, false
	}
	var r eigenshift.Report
	var signatures []bn254.G1
	for operator, answer := range o.Verified() {
		r.Observations = append(r.Observations, eigenshift.Observation{Operator: operator, Value: answer.Observation})
		signatures = append(signatures, o.said[o.set.Index(operator)].signature)
	}
	for run := range slices.Chunk(signatures, eigenshift.ObservationsPerSum) {
		r.Signatures = append(r.Signatures, bn254.SumG1(run).Signature())
	}
	return r, true
}

// verify checks the signatures that are not checked yet.
func (o *Observations) verify() {
	var pending []int // in set.Operators
	for i, s := range o.said {
		if s.counts() && !s.good {
			pending = append(pending, i)
		}
	}
	runs := slices.Collect(slices.Chunk(pending, eigenshift.ObservationsPerSum))
	sideBySide(len(runs), func(i int) { o.verifyRun(runs[i]) })
	for _, i := range pending {
		if s := &o.said[i]; !s.good {
			s.out, s.err = true, ErrBadSignature
			o.evicted = append(o.evicted, o.set.Operators[i].Address)
		}
	}
}

// verifyRun marks those of some operators whose signatures are good, each by itself: what counts
// may become evidence. Where one is bad, all are checked one by one. That takes the time of three
// batches however many are bad, which bisecting takes for two.
func (o *Observations) verifyRun(operators []int) {
	if o.verifyBatch(operators) {
		for _, i := range operators {
			o.said[i].good = true
		}
		return
	}
	for _, i := range operators {
		s := &o.said[i]
		s.good = bn254.Verify(s.key, s.message, s.signature)
	}
}

func (o *Observations) verifyBatch(operators []int) bool {
	keys := make([]bn254.G2, len(operators))
	messages := make([]eigenshift.Digest, len(operators))
	signatures := make([]bn254.G1, len(operators))
	for n, i := range operators {
		s := &o.said[i]
		keys[n], messages[n], signatures[n] = s.key, s.message, s.signature
	}
	return bn254.VerifyBatch(keys, messages, signatures)
}

// Verified returns the observations whose signatures have been checked and are good, in
// ascending order of the operators.
func (o *Observations) Verified() iter.Seq2[common.Address, eigenshift.SignedObservation] {
	return func(yield func(common.Address, eigenshift.SignedObservation) bool) {
		for i, s := range o.said {
			if s.good && !yield(o.set.Operators[i].Address, *s.answer) {
				return
			}
		}
	}
}

// Evicted returns the operators with bad signatures, in the order of their eviction.
func (o *Observations) Evicted() []common.Address { return slices.Clone(o.evicted) }

// Verdicts returns the verdict of each operator, in the set's order.
func (o *Observations) Verdicts() []Verdict {
	list := make([]Verdict, len(o.said))
	for i, s := range o.said {
		list[i] = Verdict{Operator: o.set.Operators[i].Address, Counted: s.counts(), Err: s.err}
	}
	return list
}

// sideBySide calls f for 0 to n-1, on all cores, and returns when all calls have.
func sideBySide(n int, f func(i int)) {
	var calls sync.WaitGroup
	for i := range n {
		calls.Go(func() { f(i) })
	}
	calls.Wait()
}
