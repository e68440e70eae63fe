package slots

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/bindings/slottaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
)

// clock divides time into slots, as the task manager says.
type clock struct {
	start    uint64 // unix seconds at which slot 0 starts
	interval uint64 // seconds, positive
}

// readClock returns the slots of a task manager, which are fixed at its deployment.
func readClock(ctx context.Context, node *chain.Node, taskManager common.Address) (clock, error) {
	manager := chain.NewContract(taskManager, slottaskmanager.SlotTaskManagerMetaData)
	slots, err := chain.Read[slottaskmanager.ISlotTaskManagerSlots](ctx, node, chain.Latest, manager, "slots")
	if err != nil {
		return clock{}, fmt.Errorf("contracts.task_manager: fetch its slots: %w", err)
	}
	return clock{start: slots.Start, interval: uint64(slots.Interval)}, nil
}

// Length returns how long a slot of a task manager is; 0: its tasks are no slots.
func Length(ctx context.Context, node *chain.Node, taskManager common.Address) (time.Duration, error) {
	clock, err := readClock(ctx, node, taskManager)
	if chain.IsRevert(err) {
		return 0, nil
	}
	return time.Duration(clock.interval) * time.Second, err
}

// at returns the slot that runs at a time; false before slot 0.
func (c clock) at(unix uint64) (eigenshift.TaskID, bool) {
	if unix < c.start || c.interval == 0 {
		return 0, false
	}
	return eigenshift.TaskID((unix - c.start) / c.interval), true
}
