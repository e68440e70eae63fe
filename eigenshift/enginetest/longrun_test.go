package enginetest

import (
	"fmt"
	"io"
	"runtime"
	"testing"
	"time"

	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// TestLongRun is a calm cluster of five at mainnet's pace, a slot of 15 s and a block of 12 s, for
// SLOTS slots of virtual time: a fortnight has 80,640 (make sim-long). Every slot settles
// with all signatures, and what each operator keeps stops growing. Raft beats once a second, which
// changes nothing but how long the run takes.
func TestLongRun(t *testing.T) {
	slots := int(number(t, "SLOTS", 480))
	setup := Setup{
		BlockTime: 12 * time.Second, Log: io.Discard,
		Timing: raftlog.Timing{
			Network: protocol.Network{Heartbeat: 10 * time.Second, Election: 10 * time.Second, Lease: 5 * time.Second},
			Commit:  time.Second, RPC: time.Second, Propose: 5 * time.Second, Transfer: 10 * time.Second,
		},
		Compaction: raftlog.Compaction{Interval: time.Minute, Threshold: 64, Trailing: 32},
	}
	run(t, setup, testAVS{blockTime: setup.BlockTime}.service(), func(c *Cluster) {
		c.AwaitSettled(1)
		var quarters [4]kept
		for q := range quarters {
			time.Sleep(time.Duration(slots/len(quarters)) * simulated.Interval)
			quarters[q] = c.kept()
			fmt.Printf("long run: %d slots, %s: %+v\n", (q+1)*slots/len(quarters), time.Duration((q+1)*slots/len(quarters))*simulated.Interval, quarters[q])
		}
		events := c.Chain.Settled()
		if len(events) < slots-1 {
			t.Errorf("%d of %d slots have settled", len(events), slots)
		}
		for _, e := range events {
			if e.Signers != setup.withDefaults().Operators {
				t.Errorf("task %d settled with %d signers", e.Task, e.Signers)
			}
		}
		if n := c.Fallbacks(); n > 0 {
			t.Errorf("%d tasks were proposed without the log", n)
		}
		if refused := c.Refusals(); len(refused) > 0 {
			t.Errorf("refused without faults: %v", refused)
		}
		// Snapshots are taken now and then: what is between two of them may be more by as much.
		most, limit := quarters[3], setup.Compaction.Threshold+setup.Compaction.Trailing+64
		if most.Entries > limit {
			t.Errorf("a log has %d entries, at most %d expected", most.Entries, limit)
		}
		agreed := protocol.Defaults()
		if most.Tasks > agreed.MaxLive+agreed.MaxHistory || slots >= 4*agreed.MaxHistory && most.Tasks > quarters[1].Tasks+agreed.MaxLive {
			t.Errorf("the state grows: %d tasks after half of the slots, %d in the end", quarters[1].Tasks, most.Tasks)
		}
		if most.Goroutines > quarters[1].Goroutines+50 {
			t.Errorf("%d goroutines after half of the slots, %d in the end", quarters[1].Goroutines, most.Goroutines)
		}
	})
}

// kept is what operators keep: the most that one has.
type kept struct {
	Tasks      int    // in the state
	State      int    // its bytes
	Entries    uint64 // in the log
	Goroutines int    // of all
}

func (c *Cluster) kept() (most kept) {
	most.Goroutines = runtime.NumGoroutine()
	for i, n := range c.nodes {
		state := c.State(i)
		most.Tasks = max(most.Tasks, len(state.Live())+len(state.History()))
		most.State = max(most.State, len(state.Snapshot()))
		first, err := n.stores.Log.FirstIndex()
		if err != nil {
			c.t.Fatal(err)
		}
		last, err := n.stores.Log.LastIndex()
		if err != nil {
			c.t.Fatal(err)
		}
		most.Entries = max(most.Entries, last-first+1)
	}
	return most
}
