package aggregate

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// ErrCertificate is matched by the errors of [Check].
var ErrCertificate = errors.New("certificate does not verify")

// Check verifies a certificate, which may come from anybody: nil when operators of the set with
// the stake threshold have signed digest. It checks the contract's conditions, and that
// operators without stake are non-signers, with one pairing check for each part.
func Check(set *eigenshift.OperatorSet, keys *Keys, digest eigenshift.Digest, c eigenshift.Certificate) error {
	if err := check(set, keys, digest, c); err != nil {
		return fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	return nil
}

// check is Check: cheap things first.
func check(set *eigenshift.OperatorSet, keys *Keys, digest eigenshift.Digest, c eigenshift.Certificate) error {
	if c.Digest != digest {
		return fmt.Errorf("it is of digest %s, task and response have %s", c.Digest, digest)
	}
	signers, err := signersOf(set, c.NonSigners)
	if err != nil {
		return err
	}
	signed := newStakes(set)
	for _, op := range signers {
		addStakes(signed, op)
	}
	if !set.Reached(signed) {
		return fmt.Errorf("the signers' stake %v does not reach %d/10000 of %v", signed, set.ThresholdBps, set.Totals)
	}
	if len(c.Parts) != set.Parts() {
		return fmt.Errorf("it has %d parts, expected %d", len(c.Parts), set.Parts())
	}
	parsed, err := parseKeys(signers, keys)
	if err != nil {
		return err
	}
	for i, part := range c.Parts {
		if err := checkPart(set, signers, parsed, i, digest, part); err != nil {
			return fmt.Errorf("part %d: %w", i, err)
		}
	}
	return nil
}

// checkPart checks part i of a certificate, whose signers have these keys.
func checkPart(set *eigenshift.OperatorSet, signers []eigenshift.Operator, keys []bn254.G2, i int, digest eigenshift.Digest, part eigenshift.Part) error {
	signature, err := bn254.ParseSignature(part.Signature)
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	var counted []bn254.G2
	for n, op := range signers {
		counted = append(counted, slices.Repeat(keys[n:n+1], set.Counts(op)[i])...)
	}
	sum := bn254.SumG2(counted)
	if sum.Key() != part.SignerKey {
		return errors.New("the key is not the sum of the signers' keys")
	}
	if !bn254.Verify(sum, set.Message(digest), signature) {
		return errors.New("the signature is not of the signers")
	}
	return nil
}

// signersOf returns the operators that are not non-signers. Non-signers must be operators,
// in ascending order, each once.
func signersOf(set *eigenshift.OperatorSet, non []eigenshift.OperatorID) ([]eigenshift.Operator, error) {
	absent := make(map[eigenshift.OperatorID]bool, len(non))
	for i, id := range non {
		if i > 0 && bytes.Compare(non[i-1][:], id[:]) >= 0 {
			return nil, errors.New("non-signers are not strictly ascending")
		}
		absent[id] = true
	}
	signers := make([]eigenshift.Operator, 0, len(set.Operators))
	for _, op := range set.Operators {
		if absent[op.ID] {
			delete(absent, op.ID)
			continue
		}
		if !staked(op) {
			return nil, fmt.Errorf("%s has no stake and is not among the non-signers", op.Address)
		}
		signers = append(signers, op)
	}
	for id := range absent {
		return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, set.Block)
	}
	return signers, nil
}

func parseKeys(signers []eigenshift.Operator, keys *Keys) ([]bn254.G2, error) {
	list := make([]bn254.G2, len(signers))
	for i, op := range signers {
		var err error
		if list[i], err = keys.Parse(op.G2); err != nil {
			return nil, fmt.Errorf("key of %s: %w: %w", op.Address, ErrUnusableKey, err)
		}
	}
	return list, nil
}
