package challenge

import (
	"context"
	"fmt"
	"math/big"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/pricechallenger"
	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/operator/chain"
)

// Errors are the contracts whose errors a challenge may meet, for a decoder.
func Errors() []*bind.MetaData {
	return []*bind.MetaData{
		pricechallenger.PriceChallengerMetaData, oraclebinding.PriceOracleMetaData,
		blssignaturechecker.BLSSignatureCheckerMetaData, bn254certificateverifier.BN254CertificateVerifierMetaData,
		allocationmanager.ContractAllocationManagerMetaData,
	}
}

// Address returns the contract that challenges go to.
func (x *Examiner) Address() common.Address { return x.contract.Address }

// Calldata returns the challenge of one signer for a fault. membership proves that it
// was an operator at the task's reference block: see [backend.Backend].
func (x *Examiner) Calldata(ctx context.Context, s Signed, f Fault, operator common.Address, membership []byte) ([]byte, error) {
	proof := evidence(s, f.Index, membership)
	var data []byte
	var err error
	switch f.Kind {
	case Differing:
		data, err = x.contract.ABI.Pack("challengeDiffering", proof, operator)
	case Skipped, Miscomputed:
		var header []byte
		if header, err = x.header(ctx, s); err != nil {
			return nil, err
		}
		if f.Kind == Skipped {
			data, err = x.contract.ABI.Pack("challengeSkipped", proof, operator, f.History.ID.Big(), header)
		} else {
			data, err = x.contract.ABI.Pack("challengeMiscomputed", proof, operator, header)
		}
	default:
		return nil, fmt.Errorf("unknown fault %q", f.Kind)
	}
	if err != nil {
		return nil, fmt.Errorf("encode challenge: %w", err)
	}
	return data, nil
}

// evidence is what was signed, as the contract takes it: about one of its
// observations or answers.
func evidence(s Signed, index int, membership []byte) pricechallenger.IPriceChallengerEvidence {
	return pricechallenger.IPriceChallengerEvidence{
		Task: pricechallenger.IRotatingTaskManagerTask{
			Id: uint64(s.Task.ID), ReferenceBlock: uint32(s.Task.Reference.Number), DeadlineBlock: uint32(s.Task.Deadline),
			ReferenceHash: s.Task.Reference.Hash, Proposer: s.Task.Proposer, Spec: s.Task.Spec,
		},
		Response: s.Encoded, Certificate: s.Certificate, Membership: membership, Index: big.NewInt(int64(index)),
	}
}

// header returns the reference block's header, which gives its time.
func (x *Examiner) header(ctx context.Context, s Signed) ([]byte, error) {
	reference := s.Task.Reference
	header, err := x.node.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(reference.Number))
	if err != nil {
		return nil, fmt.Errorf("fetch reference block %d: %w", reference.Number, err)
	}
	encoded, err := rlp.EncodeToBytes(header)
	if err != nil {
		return nil, fmt.Errorf("encode header of block %d: %w", reference.Number, err)
	}
	if hash := crypto.Keccak256Hash(encoded); hash != reference.Hash {
		return nil, fmt.Errorf("header of block %d has hash %s instead of %s: this program does not know all of its fields", reference.Number, hash, reference.Hash)
	}
	return encoded, nil
}

// Try asks the contract whether a challenge would succeed if it came now. The
// error is the contract's reason when not.
func (x *Examiner) Try(ctx context.Context, calldata []byte, from common.Address) error {
	call := &chain.Call{To: x.contract.Address, Data: calldata, From: from}
	if err := x.node.CallContracts(ctx, chain.Latest, call); err != nil {
		return fmt.Errorf("try challenge: %w", err)
	}
	return x.reverts.Explain(call.Err)
}

// IsSlashed reports whether an operator has been slashed for a task.
func (x *Examiner) IsSlashed(ctx context.Context, s Signed, operator common.Address) (bool, error) {
	is, err := x.challenger.IsSlashed(&bind.CallOpts{Context: ctx}, uint64(s.Task.ID), operator)
	if err != nil {
		return false, fmt.Errorf("ask whether %s was slashed: %w", operator, x.reverts.Explain(err))
	}
	return is, nil
}

// SlashableFrom returns the block from which on an operator can be slashed again,
// since it was slashed as often as it can be within a period; zero when it was not.
func (x *Examiner) SlashableFrom(ctx context.Context, operator common.Address) (uint64, error) {
	from, err := x.challenger.SlashableFrom(&bind.CallOpts{Context: ctx}, operator)
	if err != nil {
		return 0, fmt.Errorf("ask when %s can be slashed: %w", operator, x.reverts.Explain(err))
	}
	return from.Uint64(), nil
}
