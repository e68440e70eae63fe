package settlement

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
)

// The engine asks about each settlement twice, for the task and for all of the newest blocks.
// One search of one block answers both, and what was found before is not searched again.
func TestASettlementIsSearchedOnce(t *testing.T) {
	f := start(t)
	leader := f.settler(t, true)
	proxy := nodetest.NewProxy(t, f.Node)
	node, err := chain.Dial(t.Context(), chain.Config{URLs: []string{proxy.URL()}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	s, err := Open(t.Context(), Config{Node: node, Backend: anything{}, Sender: leader.cfg.Sender, TaskManager: f.manager})
	if err != nil {
		t.Fatal(err)
	}
	heads := node.Heads(t.Context())
	var want []eigenshift.Settlement
	for id := eigenshift.TaskID(5); id < 10; id++ {
		settled := f.settle(t, leader, f.certified(t, id))
		want = append(want, *settled)
		for range 3 { // the grace period
			f.Commit()
		}
		newest, err := f.Client().BlockNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for head := range heads {
			if head.Number >= newest {
				break
			}
		}
		before := proxy.Count("eth_getLogs")
		var (
			group sync.WaitGroup
			one   *eigenshift.Settlement
			all   []eigenshift.Settlement
			errs  [2]error
		)
		group.Go(func() { one, errs[0] = s.Settlement(t.Context(), id) })
		group.Go(func() { all, errs[1] = s.Settlements(t.Context(), 0, newest) })
		group.Wait()
		if errs != [2]error{} || one == nil || *one != *settled || !slices.Equal(all, want) {
			t.Fatalf("task %d: %+v and %+v, %v; expected %+v", id, one, all, errs, want)
		}
		if searches := proxy.Count("eth_getLogs") - before; searches > 1 && id > 6 { // by then filters were seen to be right
			t.Errorf("task %d: %d searches", id, searches)
		}
	}
}
