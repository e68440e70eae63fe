package avs

import (
	"github.com/eigenshift/avs/examples/square/bindings"
	"github.com/eigenshift/avs/operator/deployment"
)

// queue is when requests fall due, in blocks: two after they are made, one in each third block.
// Until they lapse they can settle for an hour of Ethereum's.
var queue = bindings.IRequestTaskManagerQueue{DelayBlocks: 2, SpacingBlocks: 3, OpenBlocks: 300, MaxWaitBlocks: 600}

// Deploy adds the task manager to a plan that has everything else: the devnet's, a testnet's, mainnet's.
func Deploy(p *deployment.Plan) error {
	p.TaskManager("Squares", bindings.SquaresMetaData,
		p.Verifier, p.Settings.Parameters, queue, p.Settings.ThresholdBps, p.Owner)
	return nil
}
