package enginetest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// A stranger settles each task before the leader's own transaction: tasks settle as
// early as without it, the same leaders propose them, and nobody loses confidence in
// a leader for it.
func TestStrangersThatSettleFirst(t *testing.T) {
	stranger := common.HexToAddress("0x57a6")
	runN(t, 5, func(c *Cluster) {
		c.Chain.FrontRun(stranger)
		events := c.AwaitSettled(15)
		requireEverySlot(t, c, events)
		for _, e := range events {
			if e.Submitter != stranger || e.Set.Index(e.Proposer) < 0 {
				t.Errorf("task %d: proposed by %s, submitted by %s", e.Task, e.Proposer, e.Submitter)
			}
		}
		requireLog(t, c)
		if refused := c.Refusals(); len(refused) > 0 {
			t.Errorf("guards refused %v", refused)
		}
	})
}
