package aggregate

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
)

// ErrCertificate is matched by what Check says of a certificate.
var ErrCertificate = errors.New("certificate does not verify")

// Check reports what is wrong with a certificate, which may come from anybody: nil
// when operators of the set that hold the stake threshold have signed digest. It
// asks for what the contract asks for, and that it was made as a Tally makes it:
// operators without stake are non-signers. It takes one pairing check.
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
	signed := make([]*big.Int, len(set.Quorums))
	for q := range signed {
		signed[q] = new(big.Int)
	}
	for _, op := range signers {
		for q, stake := range op.Stakes {
			signed[q].Add(signed[q], stake)
		}
	}
	if !set.Reached(signed) {
		return fmt.Errorf("the signers' stake %v does not reach %d/10000 of %v", signed, set.ThresholdBps, set.Totals)
	}
	signature, err := bn254.ParseSignature(c.Signature)
	if err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	sum, err := sumKeys(signers, keys)
	if err != nil {
		return err
	}
	if sum.Key() != c.SignerKey {
		return errors.New("the key is not the sum of the signers' keys")
	}
	if !bn254.Verify(sum, digest, signature) {
		return errors.New("the signature is not of the signers")
	}
	return nil
}

// signersOf returns the operators that are not among the non-signers, who must be
// operators, in ascending order, each once.
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
		if quorumsOf(op) == 0 {
			return nil, fmt.Errorf("%s has no stake and is not among the non-signers", op.Address)
		}
		signers = append(signers, op)
	}
	for id := range absent {
		return nil, fmt.Errorf("non-signer %s is no operator at block %d", id, set.Block)
	}
	return signers, nil
}

// quorumsOf is in how many quorums an operator has stake.
func quorumsOf(op eigenshift.Operator) (times int) {
	for _, stake := range op.Stakes {
		times += stake.Sign()
	}
	return times
}

func sumKeys(signers []eigenshift.Operator, keys *Keys) (bn254.G2, error) {
	list := make([]bn254.G2, 0, len(signers))
	for _, op := range signers {
		key, err := keys.Parse(op.G2)
		if err != nil {
			return bn254.G2{}, fmt.Errorf("key of %s: %w: %w", op.Address, ErrUnusableKey, err)
		}
		for range quorumsOf(op) {
			list = append(list, key)
		}
	}
	return bn254.SumG2(list), nil
}
