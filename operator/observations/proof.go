package observations

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// Proof is two observations of one operator for one task.
type Proof [2]Said

// Task is the task that the operator said two things of.
func (p Proof) Task() eigenshift.EncodedTask { return p[0].Task }

// Operator is who said them.
func (p Proof) Operator() common.Address { return p[0].Operator }

// Pair finds who said two things of one task, in what was gathered from anywhere. Of each
// operator and task the first two that differ make the proof; it is not checked. Proofs are
// in the order of the tasks' ids.
func Pair(said []Said) []Proof {
	first := make(map[about]Said)
	found := make(map[about]Proof)
	for _, s := range said {
		key := about{s.Task.Hash(), s.Operator}
		one, known := first[key]
		if !known {
			first[key] = s
		} else if _, proven := found[key]; !proven && !bytes.Equal(one.Observation, s.Observation) {
			found[key] = Proof{one, s}
		}
	}
	proofs := make([]Proof, 0, len(found))
	for _, p := range found {
		proofs = append(proofs, p)
	}
	slices.SortFunc(proofs, func(a, b Proof) int {
		return cmp.Or(cmp.Compare(a.Task().ID, b.Task().ID), a.Operator().Cmp(b.Operator()))
	})
	return proofs
}

// ErrNoProof is matched by an error that says why something proves nothing.
var ErrNoProof = errors.New("proves nothing")

// Check reports why this proves nothing against the operator whose key, at the task's
// reference block, was this.
func (p Proof) Check(domain eigenshift.Domain, key eigenshift.G2Key) error {
	hash := p[0].Task.Hash()
	switch {
	case p[1].Task.Hash() != hash || p[0].Operator != p[1].Operator:
		return fmt.Errorf("%w: of two tasks, or of two operators", ErrNoProof)
	case bytes.Equal(p[0].Observation, p[1].Observation):
		return fmt.Errorf("%w: the observations are the same", ErrNoProof)
	}
	parsed, err := bn254.ParseG2Key(key)
	if err != nil {
		return fmt.Errorf("key of %s: %w", p.Operator(), err)
	}
	for i, s := range p {
		signature, err := bn254.ParseSignature(s.Signature)
		if err != nil {
			return fmt.Errorf("%w: signature %d: %w", ErrNoProof, i, err)
		}
		if !bn254.Verify(parsed, domain.Observation(hash, s.Operator, s.Observation), signature) {
			return fmt.Errorf("%w: signature %d is not that of %s", ErrNoProof, i, s.Operator)
		}
	}
	return nil
}
