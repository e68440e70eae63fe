package chain

import (
	"bytes"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// gatherTest is a node whose newest head is followed, behind a proxy.
type gatherTest struct {
	*testing.T
	chain *nodetest.Node
	proxy *endpointtest.Proxy
	node  *Node
}

// newGatherTest follows a chain of three blocks, whose numbers contracts are known to see.
func newGatherTest(t *testing.T) gatherTest {
	chain := nodetest.Start(t, lensCast)
	chain.Commit()
	chain.Commit()
	newest := chain.Commit()
	g := gatherTest{t, chain, nodetest.NewProxy(t, chain), nil}
	g.node = dial(t, Config{URLs: []string{g.proxy.URL()}})
	g.node.Heads(t.Context())
	until(t, "the newest head is followed", func() bool { return g.node.isNewest(AtHash(newest)) })
	if _, err := g.node.CallContractsAtHead(t.Context(), &Call{To: numbered}); err != nil {
		t.Fatal(err)
	}
	return g
}

// ask makes patient calls of the newest state, and then others of a block, which ends the wait. It
// returns the number of the newest block, as the former say it, and the error of the latter.
func (g gatherTest) ask(at At) (head uint64, err error) {
	g.Helper()
	var group sync.WaitGroup
	group.Go(func() {
		calls := []*Call{{To: numbered}, {To: echoes, Data: []byte{1}}, {To: reverts, Data: []byte{2}}}
		var err error
		if head, err = g.node.CallContractsAtHead(Patient(g.Context()), calls...); err != nil {
			g.Errorf("at the newest state: %v", err)
			return
		}
		if number := common.BytesToHash(calls[0].Result).Big().Uint64(); number != head || !bytes.Equal(calls[1].Result, []byte{1}) || !IsRevert(calls[2].Err) {
			g.Errorf("at block %d: %d, %x, %v", head, number, calls[1].Result, calls[2].Err)
		}
	})
	until(g.T, "it waits", func() bool {
		g.node.gathered.mu.Lock()
		defer g.node.gathered.mu.Unlock()
		return g.node.gathered.open != nil
	})
	calls := []*Call{{To: numbered}, {To: echoes, Data: []byte{3}}, {To: nothing}}
	if err = g.node.CallContracts(g.Context(), at, calls...); err == nil {
		if err = calls[0].Err; err == nil && (common.BytesToHash(calls[0].Result).Big().Uint64() != 3 || !bytes.Equal(calls[1].Result, []byte{3}) || len(calls[2].Result) > 0) {
			g.Errorf("by its hash: %x, %x, %x", calls[0].Result, calls[1].Result, calls[2].Result)
		}
	}
	group.Wait()
	return head, err
}

// Calls of the newest head go with those of the newest state, in one request, whose answers are those
// that each would have had alone.
func TestCallsOfTheNewestHeadGoWithThoseOfTheNewestState(t *testing.T) {
	g := newGatherTest(t)
	newest, _ := g.node.Newest()
	requests := g.proxy.Requests()
	if head, err := g.ask(AtHash(newest.Hash)); head != 3 || err != nil {
		t.Errorf("head %d, %v", head, err)
	}
	// What reverts and what is no contract is asked again, each in its way.
	if requests = g.proxy.Requests() - requests; requests != 3 {
		t.Errorf("%d requests", requests)
	}
}

// A node that cannot answer them together answers them apart.
func TestCallsOfTheNewestHeadWhereNodesRefuse(t *testing.T) {
	for name, fault := range map[string]endpointtest.Fault{
		"hashes": endpointtest.NoHash(), "calls together": endpointtest.NoCreate(), "batches": endpointtest.BatchLimit(1, 413),
	} {
		t.Run(name, func(t *testing.T) {
			g := newGatherTest(t)
			newest, _ := g.node.Newest()
			g.proxy.Set(fault)
			for range 2 {
				if head, err := g.ask(AtHash(newest.Hash)); head != 3 || err != nil {
					t.Errorf("head %d, %v", head, err)
				}
			}
		})
	}
	t.Run("a block that the back end lacks", func(t *testing.T) {
		g := newGatherTest(t)
		newest, _ := g.node.Newest()
		g.proxy.Next("eth_call", endpointtest.Error("eth_call", -32000, "header not found"))
		if head, err := g.ask(AtHash(newest.Hash)); head != 3 || err != nil {
			t.Errorf("head %d, %v", head, err)
		}
	})
}

// The newest head that is known may not be on the chain any more: then calls of it fail, and those of the
// newest state are answered at the new one.
func TestCallsOfTheNewestHeadAfterAReorganisation(t *testing.T) {
	g := newGatherTest(t)
	orphan, _ := g.node.Newest()
	if err := g.chain.Fork(orphan.Parent); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		g.chain.Commit()
	}
	if head, err := g.ask(AtHash(orphan.Hash)); head != 5 || err == nil {
		t.Errorf("head %d, %v", head, err)
	}
}
