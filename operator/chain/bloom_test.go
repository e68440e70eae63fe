package chain

import (
	"context"
	"math/big"
	"testing"
	"testing/quick"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// What a filter is made of it holds, and a query that asks for any of it is not passed over.
func TestNoQueryPassesOverABlockThatHasItsLogs(t *testing.T) {
	check := func(addresses []common.Address, topics [][2]common.Hash, other common.Address, word common.Hash) bool {
		var logs []*types.Log
		for i, a := range addresses {
			log := &types.Log{Address: a}
			if len(topics) > 0 {
				log.Topics = topics[i%len(topics)][:]
			}
			logs = append(logs, log)
		}
		filter := types.CreateBloom(&types.Receipt{Logs: logs})
		for _, log := range logs {
			q := ethereum.FilterQuery{Addresses: []common.Address{other, log.Address}, Topics: make([][]common.Hash, len(log.Topics))}
			for i, topic := range log.Topics {
				q.Topics[i] = []common.Hash{word, topic}
			}
			if !seek(q).mayHold(&filter) || !seek(ethereum.FilterQuery{}).mayHold(&filter) {
				return false
			}
		}
		return len(logs) > 0 || !seek(ethereum.FilterQuery{Addresses: []common.Address{other}}).mayHold(&filter)
	}
	if err := quick.Check(check, nil); err != nil {
		t.Fatal(err)
	}
}

// searches are what an operator asks for logs of a contract.
type searches struct {
	t     *testing.T
	node  *nodetest.Node
	proxy *endpointtest.Proxy
	*Node
	log *lines
}

// follow returns a node that follows heads through a proxy.
func follow(t *testing.T) searches {
	t.Helper()
	s := searches{t: t, node: nodetest.Start(t, map[common.Address][]byte{emitting: common.FromHex("5f5fa0")}), log: new(lines)}
	s.proxy = nodetest.NewProxy(t, s.node)
	s.Node = dial(t, Config{URLs: []string{s.proxy.URL()}, PollInterval: 5 * time.Millisecond, Logger: zerolog.New(s.log)})
	s.Heads(t.Context())
	return s
}

// mine makes blocks, with a log of the contract in each where they have one, and waits until they are known.
func (s searches) mine(blocks int, emitting bool) {
	s.t.Helper()
	for range blocks {
		if emitting {
			emit(s.t, s.node)
		}
		hash := s.node.Commit()
		until(s.t, "the head", func() bool { b, _ := s.Newest(); return b.Hash == hash })
	}
}

// find searches, and returns how many logs there are and how many requests that took.
func (s searches) find(ctx context.Context, from, to int64) (logs, requests int) {
	s.t.Helper()
	before := s.proxy.Count("eth_getLogs")
	found, err := s.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: big.NewInt(from), ToBlock: big.NewInt(to), Addresses: []common.Address{emitting}})
	if err != nil {
		s.t.Fatal(err)
	}
	return len(found), s.proxy.Count("eth_getLogs") - before
}

func (s searches) expect(ctx context.Context, from, to int64, logs, requests int) {
	s.t.Helper()
	if l, r := s.find(ctx, from, to); l != logs || r != requests {
		s.t.Errorf("blocks %d to %d: %d logs in %d requests, expected %d in %d", from, to, l, r, logs, requests)
	}
}

func TestBlocksWithoutLogsAreNotSearched(t *testing.T) {
	s := follow(t)
	s.mine(3, false)
	s.expect(t.Context(), 1, 3, 0, 1) // that filters tell of logs has not shown yet
	s.mine(1, true)
	s.expect(t.Context(), 1, 4, 1, 1)
	s.mine(3, false)
	s.expect(t.Context(), 5, 7, 0, 0)
	s.expect(t.Context(), 5, 5, 0, 0)
	s.expect(t.Context(), 1, 7, 1, 1)
	s.expect(Expecting(t.Context()), 5, 7, 0, 1) // somebody knows better
	if blocks, known := s.Holding(emitting, common.Hash{}, 5, 7); !known || len(blocks) > 0 {
		t.Errorf("%v, %t", blocks, known)
	}
	if _, known := s.Holding(emitting, common.Hash{}, 5, 8); known {
		t.Error("a block that has not come is known")
	}
}

// Filters without what was found are not trusted: not those that are empty from the start ...
func TestFiltersThatHaveNothingAreNotTrusted(t *testing.T) {
	s := follow(t)
	s.proxy.Set(endpointtest.NoBlooms())
	s.mine(1, true)
	s.expect(t.Context(), 1, 1, 1, 1)
	s.mine(2, false)
	s.expect(t.Context(), 2, 3, 0, 1)
	if s.log.has("filters lack logs") {
		t.Error("filters that were never trusted are complained about")
	}
}

// ... nor those that come to be so.
func TestFiltersThatLackLogsAreNotTrusted(t *testing.T) {
	s := follow(t)
	s.mine(1, true)
	s.expect(t.Context(), 1, 1, 1, 1)
	s.proxy.Set(endpointtest.NoBlooms())
	s.mine(1, true)
	s.expect(t.Context(), 2, 2, 0, 0) // that is the price, until somebody knows better
	s.expect(Expecting(t.Context()), 2, 2, 1, 1)
	s.expect(t.Context(), 2, 2, 1, 1)
	s.proxy.Set()
	s.mine(2, true)
	s.expect(t.Context(), 3, 4, 2, 1) // they are right again, and not trusted all the same
	s.mine(1, false)
	s.expect(t.Context(), 5, 5, 0, 1)
	if s.log.count("filters lack logs") != 1 {
		t.Error("it is not said once")
	}
}

// Nodes that send no filter, or something else in its place, are asked.
func TestHeadersWithoutFilters(t *testing.T) {
	for _, text := range []string{`null`, `""`, `"0x"`, `"0x00"`, `7`, `{}`} {
		h := &header{Number: new(hexutil.Uint64), Hash: &common.Hash{1}, Bloom: []byte(text), BaseFee: []byte(text)}
		if got, err := h.head(); err != nil || got.bloom != nil {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
}
