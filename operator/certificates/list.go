package certificates

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/eigenshift"
)

// List is what GET /certificates answers.
type List struct {
	ChainID     uint64         `json:"chain_id"`
	TaskManager common.Address `json:"task_manager"`
	Head        uint64         `json:"head"` // block as of which the tasks have settled or not
	// Certificates are of different tasks, the newest first.
	Certificates []Record `json:"certificates"`
}

// Record is a task that can settle, or has settled lately.
type Record struct {
	Task Task `json:"task"`
	// Response is what operators answered.
	Response hexutil.Bytes `json:"response"`
	// Certificate is in the encoding of the AVS's verifier.
	Certificate hexutil.Bytes `json:"certificate"`
	// Calldata is that of submit(task, response, certificate) of the task manager.
	Calldata hexutil.Bytes `json:"calldata"`
	Settled  bool          `json:"settled"`
}

// Task has the fields of the contract's Task, under its names.
type Task struct {
	ID             eigenshift.TaskID `json:"id"`
	ReferenceBlock uint64            `json:"referenceBlock"`
	DeadlineBlock  uint64            `json:"deadlineBlock"` // the last block in which it settles
	ReferenceHash  common.Hash       `json:"referenceHash"`
	Proposer       common.Address    `json:"proposer"`
	Spec           hexutil.Bytes     `json:"spec"`
}

func taskOf(t eigenshift.EncodedTask) Task {
	return Task{
		ID: t.ID, ReferenceBlock: t.Reference.Number, DeadlineBlock: t.Deadline, ReferenceHash: t.Reference.Hash,
		Proposer: t.Proposer, Spec: t.Spec,
	}
}
