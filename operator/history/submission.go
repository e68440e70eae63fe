package history

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Submission is what was handed to a task manager's submit.
type Submission struct {
	Task        eigenshift.EncodedTask
	Response    []byte // as it was signed
	Certificate []byte // as the verifier takes it
}

// ErrNotSubmit is returned for calldata that does not call submit.
var ErrNotSubmit = errors.New("it does not call submit")

// DecodeSubmission reads the calldata of a call of a task manager, which may be
// anything.
func DecodeSubmission(calldata []byte) (Submission, error) {
	submit := chain.Interface(rotatingtaskmanager.RotatingTaskManagerMetaData).Methods["submit"]
	if !bytes.HasPrefix(calldata, submit.ID) {
		return Submission{}, ErrNotSubmit
	}
	arguments, err := submit.Inputs.Unpack(calldata[len(submit.ID):])
	if err != nil {
		return Submission{}, fmt.Errorf("decode calldata: %w", err)
	}
	var call struct {
		Task        rotatingtaskmanager.IRotatingTaskManagerTask
		Response    []byte
		Certificate []byte
	}
	if err := submit.Inputs.Copy(&call, arguments); err != nil {
		return Submission{}, fmt.Errorf("decode calldata: %w", err)
	}
	return Submission{
		Task: eigenshift.EncodedTask{
			ID: eigenshift.TaskID(call.Task.Id), Spec: call.Task.Spec, Deadline: uint64(call.Task.DeadlineBlock), Proposer: call.Task.Proposer,
			Reference: eigenshift.BlockRef{Number: uint64(call.Task.ReferenceBlock), Hash: call.Task.ReferenceHash},
		},
		Response: call.Response, Certificate: call.Certificate,
	}, nil
}
