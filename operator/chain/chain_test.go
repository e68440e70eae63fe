package chain

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/nodetest"
)

func dial(t *testing.T, cfg Config) *Node {
	t.Helper()
	nodetest.NoLeaks(t, "chain")
	cfg.ChainID = nodetest.ChainID
	n, err := Dial(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.Close)
	return n
}

// await returns the first head that satisfies the condition.
func await(t *testing.T, heads <-chan eigenshift.Block, ok func(eigenshift.Block) bool) eigenshift.Block {
	t.Helper()
	timeout := time.After(20 * time.Second)
	for {
		select {
		case b, open := <-heads:
			if !open {
				t.Fatal("heads ended")
			}
			if ok(b) {
				return b
			}
		case <-timeout:
			t.Fatal("no such head")
		}
	}
}

func TestBlocksAreThoseOfTheNode(t *testing.T) {
	node := nodetest.Start(t, nil)
	first, second := node.Commit(), node.Commit()
	n := dial(t, Config{URLs: []string{node.URL}})

	head, err := n.Head(t.Context())
	if err != nil || head.Number != 2 || head.Hash != second || head.Parent != first || head.Time == 0 {
		t.Fatalf("head %+v, %v", head, err)
	}
	block, err := n.BlockByNumber(t.Context(), 1)
	if err != nil || block.Hash != first {
		t.Fatalf("block 1: %+v, %v", block, err)
	}
	if _, err := n.BlockByNumber(t.Context(), 3); !errors.Is(err, ethereum.NotFound) {
		t.Fatalf("block 3: %v, expected NotFound", err)
	}
}

func TestHeadsArriveInBothWays(t *testing.T) {
	for _, way := range []string{"polled", "pushed"} {
		t.Run(way, func(t *testing.T) {
			node := nodetest.Start(t, nil)
			cfg := Config{URLs: []string{node.URL}}
			if way == "pushed" {
				// Polling is too slow to satisfy this test.
				cfg.WS, cfg.PollInterval = node.WS, time.Hour
			}
			n := dial(t, cfg)
			ctx, cancel := context.WithCancel(t.Context())
			heads := n.Heads(ctx)
			await(t, heads, func(b eigenshift.Block) bool { return b.Number == 0 })
			for range 3 {
				want := node.Commit()
				await(t, heads, func(b eigenshift.Block) bool { return b.Hash == want })
			}
			cancel()
			for range heads {
			}
		})
	}
}

func TestHeadsFollowAReorganisation(t *testing.T) {
	node := nodetest.Start(t, nil)
	n := dial(t, Config{URLs: []string{node.URL}, PollInterval: 5 * time.Millisecond})
	base := node.Commit()
	orphan := node.Commit()
	heads := n.Heads(t.Context())
	await(t, heads, func(b eigenshift.Block) bool { return b.Hash == orphan })

	if err := node.Fork(base); err != nil {
		t.Fatal(err)
	}
	node.Commit()
	head := node.Commit()
	b := await(t, heads, func(b eigenshift.Block) bool { return b.Hash == head })
	if b.Number != 3 {
		t.Fatalf("head %d after the reorganisation, expected 3", b.Number)
	}
	if b, err := n.BlockByNumber(t.Context(), 2); err != nil || b.Hash == orphan {
		t.Fatalf("block 2 is %v, %v after the reorganisation", b, err)
	}
}

func TestRecentBlocksAreRemembered(t *testing.T) {
	var b broadcast
	block := func(number uint64, hash, parent byte) head {
		return head{Block: eigenshift.Block{Number: number, Hash: common.Hash{hash}, Parent: common.Hash{parent}}}
	}
	check := func(number uint64, hash byte) {
		t.Helper()
		if got, ok := b.remembered(number); ok != (hash != 0) || got.Hash[0] != hash {
			t.Errorf("block %d: %v, %v, expected hash %x", number, got, ok, hash)
		}
	}
	check(0, 0)
	b.publish(block(10, 1, 0))
	b.publish(block(11, 2, 1))
	b.publish(block(12, 3, 2))
	check(9, 0)
	check(10, 1)
	check(12, 3)
	check(13, 0)
	b.publish(block(13, 5, 4)) // another fork
	check(12, 0)
	check(13, 5)
	b.publish(block(20, 6, 5)) // heads were missed
	check(13, 0)
	check(20, 6)
	b.publish(block(19, 7, 5)) // a shorter fork
	check(20, 0)
	check(19, 7)
	for i := byte(8); i < 255; i++ {
		b.publish(block(uint64(i)+12, i, i-1))
	}
	for i := uint64(267); i < 600; i++ {
		b.publish(head{Block: eigenshift.Block{Number: i, Hash: common.BigToHash(new(big.Int).SetUint64(i)), Parent: b.newest.Hash}})
	}
	if _, ok := b.remembered(599 - maxRecent + 1); !ok || len(b.recent) != maxRecent {
		t.Errorf("%d blocks remembered, expected %d", len(b.recent), maxRecent)
	}
	check(599-maxRecent, 0)
}

func TestSlowReceiverGetsTheNewestHead(t *testing.T) {
	var b broadcast
	ch := b.subscribe()
	for i := uint64(1); i <= 100; i++ {
		b.publish(head{Block: eigenshift.Block{Number: i}})
	}
	if got := <-ch; got.Number != 100 {
		t.Fatalf("got head %d, expected 100", got.Number)
	}
	late := b.subscribe()
	if got := <-late; got.Number != 100 {
		t.Fatalf("a late subscriber got head %d, expected 100", got.Number)
	}
	b.unsubscribe(ch)
	b.unsubscribe(ch)
	if _, open := <-ch; open {
		t.Fatal("channel open after the end of its subscription")
	}
	b.close()
	if _, open := <-late; open {
		t.Fatal("channel open after close")
	}
	if _, open := <-b.subscribe(); open {
		t.Fatal("subscription to a closed broadcast")
	}
}

func TestCallsReadTheStateTheyName(t *testing.T) {
	// NUMBER PUSH0 MSTORE MSIZE PUSH0 RETURN: returns the block number.
	at := common.HexToAddress("0xc0de")
	node := nodetest.Start(t, map[common.Address][]byte{at: common.FromHex("435f52595ff3")})
	first := node.Commit()
	node.Commit()
	n := dial(t, Config{URLs: []string{node.URL}})

	read := func(state At) (int64, error) {
		data, err := n.CallContract(t.Context(), state, at, nil)
		return common.BytesToHash(data).Big().Int64(), err
	}
	for name, c := range map[string]struct {
		at   At
		want int64
	}{"latest": {Latest, 2}, "number": {AtNumber(1), 1}, "hash": {AtHash(first), 1}} {
		if got, err := read(c.at); err != nil || got != c.want {
			t.Errorf("at %s: block %d, %v, expected %d", name, got, err, c.want)
		}
	}
	if _, err := read(AtHash(common.HexToHash("0x01"))); err == nil {
		t.Error("call at an unknown block succeeded")
	}

	calls := make([]*Call, 250)
	for i := range calls {
		calls[i] = &Call{To: at}
	}
	if err := n.CallContracts(t.Context(), AtNumber(1), calls...); err != nil {
		t.Fatal(err)
	}
	for i, c := range calls {
		if c.Err != nil || common.BytesToHash(c.Result).Big().Int64() != 1 {
			t.Fatalf("call %d: %x, %v", i, c.Result, c.Err)
		}
	}
}

func TestSecondEndpointStandsIn(t *testing.T) {
	node := nodetest.Start(t, nil)
	head := node.Commit()
	var healthy atomic.Bool
	var asked atomic.Int32
	healthy.Store(true)
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if !healthy.Load() {
			http.Error(w, "overloaded", http.StatusServiceUnavailable)
			return
		}
		resp, err := http.Post(node.URL, "application/json", r.Body)
		if err != nil {
			t.Error(err)
			return
		}
		defer resp.Body.Close()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.Copy(w, resp.Body)
	}))
	defer proxy.Close()
	n := dial(t, Config{URLs: []string{proxy.URL + "/token", node.URL}})

	healthy.Store(false)
	before := asked.Load()
	for range 5 {
		if b, err := n.Head(t.Context()); err != nil || b.Hash != head {
			t.Fatalf("head %v, %v", b, err)
		}
	}
	if tried := asked.Load() - before; tried != 1 {
		t.Errorf("failing endpoint was tried %d times in a row, expected 1", tried)
	}
}

func TestNoEndpointAnswers(t *testing.T) {
	down := httptest.NewServer(http.NotFoundHandler())
	down.Close()
	_, err := Dial(t.Context(), Config{URLs: []string{down.URL + "/secret-token"}, ChainID: 1, Patience: 300 * time.Millisecond, Logger: zerolog.Nop()})
	if err == nil || strings.Contains(err.Error(), "secret-token") {
		t.Fatalf("error %v, expected one without the address's path", err)
	}
}

func TestWrongChainIsRefused(t *testing.T) {
	node := nodetest.Start(t, nil)
	_, err := Dial(t.Context(), Config{URLs: []string{node.URL}, ChainID: 1, Patience: time.Minute, Logger: zerolog.Nop()})
	if err == nil || !strings.Contains(err.Error(), "chain id 31337, expected 1") {
		t.Fatalf("error %v, expected the wrong chain id", err)
	}
}
