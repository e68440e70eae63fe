package aggregate

import (
	"bytes"
	"errors"
	"fmt"

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
	signed, err := signersOf(set, c.NonSigners)
	if err != nil {
		return err
	}
	stakes := newStakes(set)
	for i, op := range set.Operators {
		if signed[i] {
			addStakes(stakes, op)
		}
	}
	if !set.Reached(stakes) {
		return fmt.Errorf("the signers' stake %v does not reach %d/10000 of %v", stakes, set.ThresholdBps, set.Totals)
	}
	if len(c.Parts) != set.Parts() {
		return fmt.Errorf("it has %d parts, expected %d", len(c.Parts), set.Parts())
	}
	roll := keys.roll(set)
	for i, key := range roll.keys {
		if signed[i] && key.err != nil {
			return fmt.Errorf("key of %s: %w: %w", set.Operators[i].Address, ErrUnusableKey, key.err)
		}
	}
	for i, part := range c.Parts {
		if err := checkPart(roll.sum(i, signed), set.Message(digest), part); err != nil {
			return fmt.Errorf("part %d: %w", i, err)
		}
	}
	return nil
}

// checkPart checks a part of a certificate, whose signers' keys have this sum.
func checkPart(key bn254.G2, message eigenshift.Digest, part eigenshift.Part) error {
	signature, err := bn254.ParseSignature(part.Signature)
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	if key.Key() != part.SignerKey {
		return errors.New("the key is not the sum of the signers' keys")
	}
	if !bn254.Verify(key, message, signature) {
		return errors.New("the signature is not of the signers")
	}
	return nil
}

// signersOf says of each operator whether it has signed: is no non-signer. Non-signers must be
// operators, in ascending order, each once.
func signersOf(set *eigenshift.OperatorSet, non []eigenshift.OperatorID) ([]bool, error) {
	absent := make(map[eigenshift.OperatorID]bool, len(non))
	for i, id := range non {
		if i > 0 && bytes.Compare(non[i-1][:], id[:]) >= 0 {
			return nil, errors.New("non-signers are not strictly ascending")
		}
		absent[id] = true
	}
	signed := make([]bool, len(set.Operators))
	for i, op := range set.Operators {
		if absent[op.ID] {
			delete(absent, op.ID)
			continue
		}
		if !staked(op) {
			return nil, fmt.Errorf("%s has no stake and is not among the non-signers", op.Address)
		}
		signed[i] = true
	}
	for id := range absent {
		return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, set.Block)
	}
	return signed, nil
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
