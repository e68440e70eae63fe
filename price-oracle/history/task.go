package history

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	oraclebinding "github.com/eigenshift/avs/bindings/priceoracle"
	"github.com/eigenshift/avs/eigenshift"
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
	return t, nil
}
