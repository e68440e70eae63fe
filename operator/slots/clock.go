package slots

import (
	"context"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/slottaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// Clock divides time into slots, as the task manager says.
type Clock struct {
	Start    uint64 // unix seconds at which slot 0 starts
	Interval uint64 // seconds, positive
}

// ReadClock returns the slots of a task manager, which are fixed at its
// deployment.
func ReadClock(ctx context.Context, node *chain.Node, taskManager common.Address) (Clock, error) {
	manager, err := chain.NewContract(taskManager, slottaskmanager.SlotTaskManagerMetaData)
	if err != nil {
		return Clock{}, err
	}
	slots, err := chain.Read[slottaskmanager.ISlotTaskManagerSlots](ctx, node, chain.Latest, manager, "slots")
	if err != nil {
		return Clock{}, fmt.Errorf("contracts.task_manager: fetch its slots: %w", err)
	}
	return Clock{Start: slots.Start, Interval: uint64(slots.Interval)}, nil
}

// At returns the slot that runs at a time; false before slot 0.
func (c Clock) At(unix uint64) (eigenshift.TaskID, bool) {
	if unix < c.Start || c.Interval == 0 {
		return 0, false
	}
	return eigenshift.TaskID((unix - c.Start) / c.Interval), true
}

// StartOf returns the unix time at which a slot starts; false when that is
// beyond what can be counted.
func (c Clock) StartOf(id eigenshift.TaskID) (uint64, bool) {
	if c.Interval == 0 || uint64(id) > (math.MaxUint64-c.Start)/c.Interval {
		return 0, false
	}
	return c.Start + uint64(id)*c.Interval, true
}
