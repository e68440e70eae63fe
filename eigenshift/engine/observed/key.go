package observed

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// Key is a task as a key of a map: keys are equal exactly when the tasks are, see
// [eigenshift.SameTask].
type Key struct {
	ID        eigenshift.TaskID
	spec      string
	Reference eigenshift.BlockRef
	Deadline  uint64
	Proposer  common.Address
}

// KeyOf returns the key of a task.
func KeyOf(t eigenshift.EncodedTask) Key {
	return Key{ID: t.ID, spec: string(t.Spec), Reference: t.Reference, Deadline: t.Deadline, Proposer: t.Proposer}
}
