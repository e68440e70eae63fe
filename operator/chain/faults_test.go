package chain

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/internal/testnode"
)

// numbered is a contract that returns the block number and emits it: NUMBER PUSH0
// MSTORE PUSH1 32 PUSH0 LOG0 MSIZE PUSH0 RETURN, without the log in a static call.
var numbered = common.HexToAddress("0xc0de")

// work is what an operator asks of a node for a task.
func work(ctx context.Context, n *Node, at common.Hash) error {
	head, err := n.Head(ctx)
	if err != nil {
		return err
	}
	if head.Number != 12 && head.Number != 9 { // an older head is what a follower has to see through
		return fmt.Errorf("head %d, expected 12", head.Number)
	}
	if b, err := n.BlockByNumber(ctx, 7); err != nil || b.Number != 7 {
		return fmt.Errorf("block 7 is %v: %w", b, err)
	}
	if data, err := n.CallContract(ctx, AtHash(at), numbered, nil); err != nil || common.BytesToHash(data).Big().Int64() != 7 {
		return fmt.Errorf("call at block 7: %x: %w", data, err)
	}
	calls := make([]*Call, 5)
	for i := range calls {
		calls[i] = &Call{To: numbered}
	}
	if _, err := n.CallContractsAtHead(ctx, calls...); err != nil {
		return err
	}
	for _, c := range calls {
		if c.Err != nil || common.BytesToHash(c.Result).Big().Int64() != 12 {
			return fmt.Errorf("call at the head: %x: %w", c.Result, c.Err)
		}
	}
	if _, err := n.Client().FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big.NewInt(1), ToBlock: big.NewInt(12)}); err != nil {
		return err
	}
	return nil
}

// With a healthy endpoint beside it an endpoint may fail in any way, and in any two
// at once: every request is answered all the same.
func TestEveryFaultAloneAndInPairsWithAHealthySecond(t *testing.T) {
	node := testnode.Start(t, map[common.Address][]byte{numbered: common.FromHex("435f52595ff3")})
	var seventh common.Hash
	for i := 1; i <= 12; i++ {
		if h := node.Commit(); i == 7 {
			seventh = h
		}
	}
	faults := endpointtest.All()
	names := slices.Sorted(maps.Keys(faults))
	var group sync.WaitGroup
	room := make(chan struct{}, 32) // most of the time is spent waiting for slow endpoints
	try := func(name string, spoiled ...endpointtest.Fault) {
		room <- struct{}{}
		group.Go(func() {
			defer func() { <-room }()
			proxy := faulty(t, node)
			n, err := Dial(t.Context(), Config{
				URLs: []string{proxy.URL(), node.URL}, ChainID: testnode.ChainID, CompareInterval: time.Hour, Logger: zerolog.Nop(),
			})
			if err != nil {
				t.Errorf("%s: %v", name, err)
				return
			}
			defer n.Close()
			proxy.Set(spoiled...)
			for range 2 {
				if err := work(t.Context(), n, seventh); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
		})
	}
	for i, first := range names {
		try(first, faults[first])
		for _, second := range names[i+1:] {
			try(first+" and "+second, faults[first], faults[second])
		}
	}
	group.Wait()
}
