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

	"github.com/eigenshift/avs/operator/endpoint"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
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
		calls[i] = &Call{To: numbered, Data: []byte{byte(i)}}
	}
	if _, err := n.CallContractsAtHead(ctx, calls...); err != nil {
		return err
	}
	for _, c := range calls {
		if c.Err != nil || common.BytesToHash(c.Result).Big().Int64() != 12 {
			return fmt.Errorf("call at the head: %x: %w", c.Result, c.Err)
		}
	}
	if _, err := n.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big.NewInt(1), ToBlock: big.NewInt(12)}); err != nil {
		return err
	}
	return nil
}

// With a healthy endpoint beside it an endpoint may fail in any way, and in any two
// at once: every request is answered all the same.
func TestEveryFaultAloneAndInPairsWithAHealthySecond(t *testing.T) {
	node := nodetest.Start(t, map[common.Address][]byte{numbered: common.FromHex("435f52595ff3")})
	var seventh common.Hash
	for i := 1; i <= 12; i++ {
		if h := node.Commit(); i == 7 {
			seventh = h
		}
	}
	faults := endpointtest.All()
	names := slices.Sorted(maps.Keys(faults))
	var group sync.WaitGroup
	room := make(chan struct{}, 16) // most of the time is spent waiting for slow endpoints
	try := func(name string, spoiled ...endpointtest.Fault) {
		room <- struct{}{}
		group.Go(func() {
			defer func() { <-room }()
			proxy := nodetest.NewProxy(t, node)
			defer proxy.Close() // also at the end of the test, where errors count
			n, err := Dial(t.Context(), Config{
				URLs: []string{proxy.URL(), node.URL}, ChainID: nodetest.ChainID, CompareInterval: time.Hour, Logger: zerolog.Nop(),
			})
			if err != nil {
				t.Errorf("%s: %v", name, err)
				return
			}
			defer n.Close()
			proxy.Set(spoiled...)
			if err := work(t.Context(), n, seventh); err != nil {
				t.Errorf("%s: %v", name, err)
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

// With no other endpoint an operator either works all the same, or it is known that
// no node answers; and it works again when the fault is over.
func TestEveryFaultWithNoSecondEndpoint(t *testing.T) {
	node := nodetest.Start(t, map[common.Address][]byte{numbered: common.FromHex("435f52595ff3")})
	var seventh common.Hash
	for i := 1; i <= 12; i++ {
		if h := node.Commit(); i == 7 {
			seventh = h
		}
	}
	works := []string{ // with the fault
		"batches of three", "batches of one, 400", "logs of ten blocks", "no logs", "getOperatorPubkeyG2 fails", "no EIP-1898", "no calls without to", "no base fee", "no blooms",
		"flapping heads", "null receipts", "sent all the same", "swallows transactions", "silent WebSocket",
	}
	var group sync.WaitGroup
	room := make(chan struct{}, 6) // all at once would be as good as a slow node each
	for name, fault := range endpointtest.All() {
		room <- struct{}{}
		group.Go(func() {
			defer func() { <-room }()
			proxy, log := nodetest.NewProxy(t, node), new(lines)
			n, err := Dial(t.Context(), Config{
				URLs: []string{proxy.URL()}, WS: proxy.WS(), ChainID: nodetest.ChainID, CompareInterval: time.Second,
				PollInterval: 500 * time.Millisecond, Timeout: 20 * time.Second, Logger: zerolog.New(log),
			})
			if err != nil {
				t.Errorf("%s: %v", name, err)
				return
			}
			defer n.Close()
			n.Heads(t.Context())
			proxy.Set(fault)
			if slices.Contains(works, name) {
				if err := work(t.Context(), n, seventh); err != nil {
					t.Errorf("%s: %v", name, err)
				}
				return
			}
			attempt := func(bound time.Duration) error { // as an operator makes them again and again
				ctx, cancel := context.WithTimeout(t.Context(), bound)
				defer cancel()
				return work(ctx, n, seventh)
			}
			const pause = 500 * time.Millisecond
			if !untilEvery(pause, func() bool {
				_ = attempt(time.Second) // fails
				return n.Health().Trouble != nil && log.has("no Ethereum node answers")
			}) {
				t.Errorf("%s: it is not said", name)
				return
			}
			proxy.Set()
			if !untilEvery(pause, func() bool {
				err, health := attempt(time.Minute), n.Health()
				onlySlow := health.Trouble == nil || health.Trouble.Kind == endpoint.Slow // as this machine may be
				return err == nil && onlySlow
			}) {
				t.Errorf("%s: it does not recover: %+v", name, n.Health())
			}
		})
	}
	group.Wait()
}
