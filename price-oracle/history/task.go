package history

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/eigenshift/avs/bindings/blssignaturechecker"
	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/registry"
	priceoracle "github.com/eigenshift/avs/price-oracle"
)

// Task is a settled task.
type Task struct {
	Event       Event
	Task        eigenshift.EncodedTask
	Spec        priceoracle.FeedSet
	Response    priceoracle.Response
	Encoded     []byte                  // the response as it was signed
	Certificate []byte                  // as the verifier takes it
	Signers     []common.Address        // ascending
	Set         *eigenshift.OperatorSet // at the reference block

	nonSigners []eigenshift.OperatorID
}

// decode reads the calldata of a submission, which may be anything.
func decode(calldata []byte) (*Task, error) {
	contract, err := oraclebinding.PriceOracleMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI of PriceOracle: %w", err)
	}
	submit := contract.Methods["submit"]
	if len(calldata) < 4 || !bytes.Equal(calldata[:4], submit.ID) {
		return nil, errors.New("it does not call submit")
	}
	arguments, err := submit.Inputs.Unpack(calldata[4:])
	if err != nil {
		return nil, fmt.Errorf("decode calldata: %w", err)
	}
	var call struct {
		Task        oraclebinding.IRotatingTaskManagerTask
		Response    []byte
		Certificate []byte
	}
	if err := submit.Inputs.Copy(&call, arguments); err != nil {
		return nil, fmt.Errorf("decode calldata: %w", err)
	}
	t := &Task{
		Task: eigenshift.EncodedTask{
			ID: eigenshift.TaskID(call.Task.Id), Spec: call.Task.Spec, Deadline: uint64(call.Task.DeadlineBlock), Proposer: call.Task.Proposer,
			Reference: eigenshift.BlockRef{Number: uint64(call.Task.ReferenceBlock), Hash: call.Task.ReferenceHash},
		},
		Encoded: call.Response, Certificate: call.Certificate,
	}
	if t.Spec, err = (priceoracle.SpecCodec{}).Decode(t.Task.Spec); err != nil {
		return nil, fmt.Errorf("decode spec: %w", err)
	}
	if t.Response, err = (priceoracle.ResponseCodec{}).Decode(t.Encoded); err != nil {
		return nil, fmt.Errorf("decode response: %w", err)
	}
	if t.nonSigners, err = nonSigners(t.Certificate); err != nil {
		return nil, fmt.Errorf("decode certificate: %w", err)
	}
	return t, nil
}

// nonSigners returns the operators that a certificate says did not sign.
func nonSigners(certificate []byte) ([]eigenshift.OperatorID, error) {
	checker, err := blssignaturechecker.BLSSignatureCheckerMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse ABI of the signature checker: %w", err)
	}
	const position = 3 // of the certificate among checkSignatures' parameters
	unpacked, err := checker.Methods["checkSignatures"].Inputs[position : position+1].Unpack(certificate)
	if err != nil {
		return nil, err
	}
	proof := *abi.ConvertType(unpacked[0], new(blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature)).(*blssignaturechecker.IBLSSignatureCheckerNonSignerStakesAndSignature)
	ids := make([]eigenshift.OperatorID, len(proof.NonSignerPubkeys))
	for i, key := range proof.NonSignerPubkeys {
		ids[i] = eigenshift.OperatorID(crypto.Keccak256Hash(common.BigToHash(key.X).Bytes(), common.BigToHash(key.Y).Bytes()))
	}
	return ids, nil
}

// signers returns the operators of a state that are none of the non-signers.
func signers(state *registry.State, nonSigners []eigenshift.OperatorID) ([]common.Address, error) {
	absent := make(map[eigenshift.OperatorID]bool, len(nonSigners))
	for _, id := range nonSigners {
		absent[id] = true
	}
	var all []common.Address
	for _, op := range state.Set.Operators {
		if absent[op.ID] {
			delete(absent, op.ID)
			continue
		}
		all = append(all, op.Address)
	}
	for id := range absent {
		return nil, fmt.Errorf("non-signer %s was no operator at block %d", id, state.Set.Block)
	}
	slices.SortFunc(all, func(a, b common.Address) int { return a.Cmp(b) })
	return all, nil
}
