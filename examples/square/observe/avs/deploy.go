package avs

import (
	"time"

	"github.com/eigenshift/avs/examples/square/slots/bindings"
	"github.com/eigenshift/avs/operator/deployment"
)

// Interval is the length of a slot, in whole seconds and at least two blocks. Slot 0 began with 1970.
const Interval = 30 * time.Second

// Deploy adds the task manager to a plan that has everything else: the devnet's, a testnet's, mainnet's.
func Deploy(p *deployment.Plan) error {
	clock := bindings.ISlotTaskManagerSlots{Interval: uint32(Interval.Seconds())}
	p.TaskManager("Squares", bindings.SquaresMetaData, p.Verifier, p.Settings.Parameters, clock, p.Settings.ThresholdBps, p.Owner)
	p.Observes() // two observations of one operator for one task are slashed
	return nil
}
