package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"testing/quick"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/eigenshift/avs/operator/nodetest"
)

// Contracts of these tests, by what they do when they are called.
var (
	echoes   = common.HexToAddress("0xec40") // returns its calldata
	reverts  = common.HexToAddress("0x4e4e") // reverts with its calldata
	burns    = common.HexToAddress("0xb014") // takes all gas there is
	floods   = common.HexToAddress("0xf100") // returns 30,000 bytes
	writes   = common.HexToAddress("0x3417") // changes its state, and returns a word
	asks     = common.HexToAddress("0xa545") // returns who calls it
	nothing  = common.HexToAddress("0x2e20") // is none
	lensCast = map[common.Address][]byte{
		echoes: common.FromHex("365f5f37365ff3"), reverts: common.FromHex("365f5f37365ffd"), burns: common.FromHex("fe"),
		floods: common.FromHex("6175305ff3"), writes: common.FromHex("60015f5560205ff3"), asks: common.FromHex("335f5260205ff3"),
		numbered: common.FromHex("435f52595ff3"),
	}
)

// each makes a call on its own.
func each(t *testing.T, n *Node, c Call) Call {
	t.Helper()
	if _, err := n.callEach(t.Context(), Latest, false, []*Call{&c}); err != nil {
		t.Fatal(err)
	}
	return c
}

// Whatever contracts do, calls that are made together have the answers that they have one
// by one, but for who calls.
func TestCallsTogetherHaveTheAnswersOfCallsOneByOne(t *testing.T) {
	node := nodetest.Start(t, lensCast)
	node.Commit()
	n := dial(t, Config{URLs: []string{node.URL}})
	cast := []common.Address{echoes, reverts, burns, floods, writes, nothing, numbered}
	alone := make(map[string]Call)
	check := func(script []byte, length uint16) bool {
		script = append(script[:min(len(script), 6)], 0)
		calls := make([]*Call, len(script))
		for i, b := range script {
			calls[i] = &Call{To: cast[int(b)%len(cast)], Data: bytes.Repeat([]byte{b}, int(length)%1000)}
		}
		if err := n.CallContracts(t.Context(), Latest, calls...); err != nil {
			t.Error(err)
			return false
		}
		for _, c := range calls {
			key := fmt.Sprint(c.To, c.Data)
			if _, known := alone[key]; !known {
				alone[key] = each(t, n, Call{To: c.To, Data: c.Data})
			}
			want := alone[key]
			if !bytes.Equal(c.Result, want.Result) || fmt.Sprint(c.Err) != fmt.Sprint(want.Err) || IsRevert(c.Err) != IsRevert(want.Err) {
				t.Errorf("%s with %d bytes: %x, %v; alone %x, %v", c.To, len(c.Data), c.Result, c.Err, want.Result, want.Err)
				return false
			}
		}
		n.lens.noneUntil.Store(0) // where the first call took all gas they went one by one
		return true
	}
	if err := quick.Check(check, &quick.Config{MaxCount: 20}); err != nil {
		t.Fatal(err)
	}
}

// A request has the calls of all who ask at about the same time, each once; the errors of
// one are those of nobody else.
func TestCallsOfOneMomentAreOneRequest(t *testing.T) {
	node := nodetest.Start(t, lensCast)
	node.Commit()
	proxy := nodetest.NewProxy(t, node)
	n := dial(t, Config{URLs: []string{proxy.URL()}})
	ask := func() {
		var group sync.WaitGroup
		for i := range 20 {
			group.Go(func() {
				word := common.BigToHash(big.NewInt(int64(i % 5)))
				calls := []*Call{{To: echoes, Data: word[:]}, {To: numbered}}
				head, err := n.CallContractsAtHead(t.Context(), calls...)
				if err != nil || head != 1 || !bytes.Equal(calls[0].Result, word[:]) || new(big.Int).SetBytes(calls[1].Result).Uint64() != 1 {
					t.Errorf("head %d, %x and %x, %v", head, calls[0].Result, calls[1].Result, err)
				}
			})
		}
		group.Wait()
	}
	ask() // the first one also shows that contracts see the right number
	calls, numbers := proxy.Count("eth_call"), proxy.Count("eth_blockNumber")
	ask()
	if calls, numbers = proxy.Count("eth_call")-calls, proxy.Count("eth_blockNumber")-numbers; calls > 20 || numbers > 0 {
		t.Errorf("40 questions of 20 at once took %d calls, and %d look-ups of the head", calls, numbers)
	}
}

// Patient calls go with others, or alone after a while.
func TestPatientCalls(t *testing.T) {
	node := nodetest.Start(t, lensCast)
	proxy := nodetest.NewProxy(t, node)
	n := dial(t, Config{URLs: []string{proxy.URL()}})
	ask := func(ctx context.Context, data byte) {
		c := &Call{To: echoes, Data: []byte{data}}
		if err := n.CallContracts(ctx, Latest, c); err != nil || !bytes.Equal(c.Result, c.Data) {
			t.Errorf("%x, %v", c.Result, err)
		}
	}
	var group sync.WaitGroup
	group.Go(func() { ask(Patient(t.Context()), 1) })
	until(t, "it waits", func() bool { n.gathered.mu.Lock(); defer n.gathered.mu.Unlock(); return n.gathered.open != nil })
	ask(t.Context(), 2)
	group.Wait()
	if count := proxy.Count("eth_call"); count != 1 {
		t.Errorf("%d calls", count)
	}
	ask(Patient(t.Context()), 3)
	ask(t.Context(), 4)
	if count := proxy.Count("eth_call"); count != 3 {
		t.Errorf("%d calls", count)
	}
}

// A call with a sender is made by nobody else, and no call by whom it could be taken for.
func TestWhoCalls(t *testing.T) {
	node := nodetest.Start(t, lensCast)
	n := dial(t, Config{URLs: []string{node.URL}})
	me := common.HexToAddress("0x3e")
	with, without := &Call{To: asks, From: me}, &Call{To: asks}
	if err := n.CallContracts(t.Context(), Latest, with, without); err != nil || common.BytesToAddress(with.Result) != me {
		t.Errorf("%x instead of %s, %v", with.Result, me, err)
	}
	first, second := &Call{To: asks}, &Call{To: echoes, Data: []byte{1}}
	if err := n.CallContracts(t.Context(), Latest, first, second); err != nil || common.BytesToAddress(first.Result) == me {
		t.Errorf("called by %x, %v", first.Result, err)
	}
}

// Requests are as long as nodes allow, whatever is asked.
func TestManyAndLongCallsTogether(t *testing.T) {
	node := nodetest.Start(t, lensCast)
	proxy := nodetest.NewProxy(t, node)
	n := dial(t, Config{URLs: []string{proxy.URL()}})
	for _, size := range []struct{ calls, bytes, most int }{
		{100, 100, 1}, {100, 368, 50}, {12, 3000, 12}, {101, 32, 2}, {300, 32, 3}, {3, 30_000, 3}, {1, 60_000, 1},
	} {
		calls := make([]*Call, size.calls)
		for i := range calls {
			calls[i] = &Call{To: echoes, Data: bytes.Repeat([]byte{byte(i) + 1}, size.bytes)}
		}
		before := proxy.Count("eth_call")
		if _, err := n.CallContractsAtHead(t.Context(), calls...); err != nil {
			t.Fatalf("%+v: %v", size, err)
		}
		if made := proxy.Count("eth_call") - before; made > size.most {
			t.Errorf("%+v: %d calls", size, made)
		}
		for i, c := range calls {
			if c.Err != nil || !bytes.Equal(c.Result, c.Data) {
				t.Fatalf("%+v: call %d: %d bytes, %v", size, i, len(c.Result), c.Err)
			}
		}
		if !n.lens.possible() {
			t.Fatalf("%+v: refused", size)
		}
	}
}

func FuzzLensAnswer(f *testing.F) {
	word := func(n byte) []byte { return append(make([]byte, 31), n) }
	f.Add(slices.Concat(word(9), word(2), []byte{7, 7}, word(0)), 2)
	f.Add(hexutil.MustDecode("0x"), 1)
	f.Add(slices.Concat(word(9), bytes.Repeat([]byte{0xff}, 32)), 1)
	f.Fuzz(func(t *testing.T, data []byte, calls int) {
		calls = min(max(calls, 0), maxLensCalls)
		number, results, err := lensAnswer(data, calls)
		if err != nil {
			return
		}
		again := common.BigToHash(new(big.Int).SetUint64(number)).Bytes() // what it says is all that it says
		for _, r := range results {
			again = append(append(again, common.BigToHash(big.NewInt(int64(len(r)))).Bytes()...), r...)
		}
		if !bytes.Equal(again, data) || len(results) != calls {
			t.Errorf("%x was read as block %d and %x", data, number, results)
		}
	})
}
