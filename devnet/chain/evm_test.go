package chain_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/eigenshift/avs/devnet/chain"
)

// ask calls a method over HTTP with arguments in JSON, and returns its answer as it is.
func ask(t *testing.T, c *chain.Chain, method, arguments string) (string, error) {
	t.Helper()
	client, err := rpc.DialContext(t.Context(), c.RPC())
	if err != nil {
		return "", err
	}
	defer client.Close()
	var list []json.RawMessage
	if err := json.Unmarshal([]byte("["+arguments+"]"), &list); err != nil {
		return "", err
	}
	given := make([]any, len(list))
	for i := range list {
		given[i] = list[i]
	}
	var answer json.RawMessage
	err = client.CallContext(t.Context(), &answer, method, given...)
	return string(answer), err
}

// must is ask where an error is a failure.
func must(t *testing.T, c *chain.Chain, method, arguments string) string {
	t.Helper()
	answer, err := ask(t, c, method, arguments)
	if err != nil {
		t.Fatalf("%s(%s): %v", method, arguments, err)
	}
	return answer
}

func unix() uint64 { return uint64(time.Now().Unix()) }

// between checks a time that depends on the wall clock, which went on meanwhile.
func between(t *testing.T, what string, got, low, high uint64) {
	t.Helper()
	if got < low || got > high {
		t.Errorf("%s is %d, want %d to %d", what, got, low, high)
	}
}

func TestIncreaseTime_AddsUpAndHoldsForEveryWayOfMining(t *testing.T) {
	c := start(t, nil)
	before := unix()
	for _, step := range [][2]string{{"100", "100"}, {`"0x10"`, "116"}, {`"16"`, "132"}, {"0", "132"}} {
		if got := must(t, c, "evm_increaseTime", step[0]); got != step[1] {
			t.Errorf("evm_increaseTime(%s) answers %s, want %s as anvil does", step[0], got, step[1])
		}
	}
	between(t, "the chain's clock", uint64(c.Now().Unix()), before+132, unix()+132)
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	between(t, "a block that was told", head(t, c).Time, before+132, unix()+132)

	heads := make(chan *types.Header, 16)
	subscription, err := c.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	must(t, c, "evm_increaseTime", "1000")
	if err := c.MineEvery(time.Second); err != nil {
		t.Fatal(err)
	}
	between(t, "a block of the period", (<-heads).Time, before+1132, unix()+1133)
	c.MineOnlyWhenTold()
	must(t, c, "evm_increaseTime", "1000")
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	to := common.HexToAddress("0x01")
	tx := send(t, c, 0, &to, nil)
	for {
		header := <-heads
		if count, err := c.Client().TransactionCount(t.Context(), header.Hash()); err != nil {
			t.Fatal(err)
		} else if count > 0 {
			between(t, "a block on demand", header.Time, before+2132, unix()+2134)
			break
		}
	}
	receipt(t, c, tx)
}

func TestSetNextBlockTimestamp_IsExactAndTimeGoesOnFromThere(t *testing.T) {
	c := start(t, nil)
	at := unix() + 5000
	if got := must(t, c, "evm_setNextBlockTimestamp", `"`+hexutil.EncodeUint64(at)+`"`); got != "null" {
		t.Errorf("answer %s, want null as anvil's", got)
	}
	if got := uint64(c.Now().Unix()); got != at {
		t.Errorf("the clock says %d before the block that was ordered for %d", got, at)
	}
	if err := c.MineEvery(time.Second); err != nil {
		t.Fatal(err)
	}
	heads := make(chan *types.Header, 16)
	subscription, err := c.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	last := head(t, c).Time
	for range 2 {
		header := <-heads
		between(t, "the next block", header.Time, max(at, last), unix()+5001)
		last = header.Time
	}
	first, err := c.Client().HeaderByNumber(t.Context(), big.NewInt(1))
	if err != nil || first.Time != at {
		t.Errorf("first block at %d (%v), want exactly %d", first.Time, err, at)
	}
}

// A clock that was put forward may be put back a little by a timestamp, but not behind the
// wall clock.
func TestSetNextBlockTimestamp_NeverFallsBehindTheWallClock(t *testing.T) {
	c := start(t, nil) // its genesis is an hour ago
	at := head(t, c).Time + 10
	must(t, c, "evm_setNextBlockTimestamp", big.NewInt(int64(at)).String())
	if got := must(t, c, "evm_mine", ""); got != `"0x0"` {
		t.Errorf("evm_mine answers %s", got)
	}
	if got := head(t, c).Time; got != at {
		t.Fatalf("block at %d, want %d", got, at)
	}
	before := unix()
	must(t, c, "evm_mine", "")
	between(t, "the block after", head(t, c).Time, before, unix())
}

func TestEVMMine_TakesATimestampOrAnObject(t *testing.T) {
	c := start(t, nil)
	at := unix() + 100_000
	for _, step := range []struct {
		arguments string
		blocks    uint64
		time      uint64 // of the newest block
	}{
		{big.NewInt(int64(at)).String(), 1, at},
		{`{"blocks":3,"timestamp":"` + hexutil.EncodeUint64(at+1000) + `"}`, 3, at + 1002},
		{`{"timestamp":` + big.NewInt(int64(at+2000)).String() + `}`, 1, at + 2000},
		{`{"blocks":"0x2"}`, 2, at + 2002},
		{`{"blocks":0}`, 0, at + 2002},
		{`null`, 1, at + 2003},
		{`{}`, 1, at + 2004},
	} {
		before := head(t, c).Number.Uint64()
		if got := must(t, c, "evm_mine", step.arguments); got != `"0x0"` {
			t.Errorf("evm_mine(%s) answers %s", step.arguments, got)
		}
		after := head(t, c)
		if got := after.Number.Uint64() - before; got != step.blocks {
			t.Errorf("evm_mine(%s) made %d blocks, want %d", step.arguments, got, step.blocks)
		}
		between(t, "after evm_mine("+step.arguments+")", after.Time, step.time, step.time+5)
	}
	between(t, "the clock", uint64(c.Now().Unix()), head(t, c).Time, head(t, c).Time+5)
}

func TestEVM_SaysWhatIsWrongAndWhatToDo(t *testing.T) {
	c := start(t, nil)
	for _, wrong := range []struct{ method, arguments, want string }{
		{"evm_increaseTime", "-5", `-5 must be a whole number that is not negative`},
		{"evm_increaseTime", "1.5", `1.5 must be a whole number`},
		{"evm_increaseTime", `"soon"`, `"soon" must be a whole number`},
		{"evm_increaseTime", "", "missing value for required argument 0"},
		{"evm_increaseTime", "400000000", "seconds: 400000000 is too far ahead of the wall clock: at most 315360000 more"},
		{"evm_increaseTime", "18446744073709551615", "seconds: 18446744073709551615 is too far"},
		{"evm_setNextBlockTimestamp", "5", "timestamp: 5 is not after the newest block's: time does not go back: give at least "},
		{"evm_setNextBlockTimestamp", "9000000000", "timestamp: 9000000000 is too far ahead of the wall clock: give at most "},
		{"evm_mine", "5", "timestamp: 5 is not after"},
		{"evm_mine", `{"blocks":1001}`, "blocks: 1001 are too many: at most 1000 in one call"},
		{"evm_mine", `{"blocks":-1}`, "blocks: -1 must be a whole number"},
		{"evm_mine", `{"block":1}`, "block: there is no such option: give timestamp, blocks or both"},
		{"evm_revert", `"x"`, `"x" must be a whole number`},
	} {
		if _, err := ask(t, c, wrong.method, wrong.arguments); err == nil || !strings.Contains(err.Error(), wrong.want) {
			t.Errorf("%s(%s): %v, want %q in it", wrong.method, wrong.arguments, err, wrong.want)
		}
	}
	if got := head(t, c).Number.Uint64(); got != 0 {
		t.Errorf("%d blocks were made", got)
	}
	between(t, "the clock", uint64(c.Now().Unix()), unix()-1, unix())
}

func TestRevert_MakesTheSnapshotTheHeadAndTellsSubscribers(t *testing.T) {
	// PUSH1 0 PUSH1 0 LOG0: a log without anything in it.
	logger := common.HexToAddress("0x106")
	c := start(t, types.GenesisAlloc{logger: {Code: common.FromHex("0x60006000a0"), Balance: new(big.Int)}})
	heads, logs := make(chan *types.Header, 16), make(chan types.Log, 16)
	for _, subscribe := range []func() (ethereum.Subscription, error){
		func() (ethereum.Subscription, error) { return c.Client().SubscribeNewHead(t.Context(), heads) },
		func() (ethereum.Subscription, error) {
			return c.Client().SubscribeFilterLogs(t.Context(), ethereum.FilterQuery{}, logs)
		},
	} {
		subscription, err := subscribe()
		if err != nil {
			t.Fatal(err)
		}
		defer subscription.Unsubscribe()
	}
	must(t, c, "evm_mine", "")
	first := (<-heads).Hash()
	id := must(t, c, "evm_snapshot", "")
	if id != `"0x0"` {
		t.Errorf("first snapshot is %s, want \"0x0\"", id)
	}
	later := must(t, c, "evm_snapshot", "")
	must(t, c, "evm_increaseTime", "86400")
	tx := send(t, c, 0, &logger, nil)
	must(t, c, "evm_mine", "")
	<-heads
	if log := <-logs; log.Removed || log.TxHash != tx.Hash() {
		t.Fatalf("log %+v", log)
	}
	waiting := send(t, c, 1, &logger, nil)

	if got := must(t, c, "evm_revert", id); got != "true" {
		t.Fatalf("evm_revert answers %s", got)
	}
	if header := <-heads; header.Hash() != first || header.Number.Uint64() != 1 {
		t.Errorf("subscribers hear of head %d %s, want 1 %s", header.Number, header.Hash(), first)
	}
	if log := <-logs; !log.Removed || log.TxHash != tx.Hash() {
		t.Errorf("subscribers hear of log %+v, want the removed one", log)
	}
	if got := head(t, c).Hash(); got != first {
		t.Errorf("head %s, want %s", got, first)
	}
	if _, err := c.Client().TransactionReceipt(t.Context(), tx.Hash()); err == nil {
		t.Error("the removed transaction has a receipt")
	}
	if nonce, err := c.Client().PendingNonceAt(t.Context(), payer); err != nil || nonce != 0 {
		t.Errorf("pending nonce %d (%v), want 0", nonce, err)
	}
	for _, gone := range []string{id, later, `"0x7"`} {
		if got := must(t, c, "evm_revert", gone); got != "false" {
			t.Errorf("evm_revert(%s) answers %s, want false: there is no such snapshot any more", gone, got)
		}
	}
	before := unix()
	again := send(t, c, 0, &logger, []byte{1})
	must(t, c, "evm_mine", "")
	between(t, "the block after", head(t, c).Time, before, unix()+1)
	receipt(t, c, again)
	if count, err := c.Client().TransactionCount(t.Context(), head(t, c).Hash()); err != nil || count != 1 {
		t.Errorf("the block after has %d transactions (%v), want none of %s and %s", count, err, tx.Hash(), waiting.Hash())
	}
	if got := must(t, c, "evm_snapshot", ""); got != `"0x2"` {
		t.Errorf("the next snapshot is %s: numbers are used once", got)
	}
}

// The same block can be made, removed and made again.
func TestRevert_ToGenesisAndFarBack(t *testing.T) {
	c := start(t, nil)
	to := common.HexToAddress("0x01")
	for _, blocks := range []int{0, 1, 5, 300} {
		genesis := head(t, c)
		id := must(t, c, "evm_snapshot", "")
		for i := range blocks {
			send(t, c, uint64(i), &to, nil)
			if err := c.Mine(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		if got := must(t, c, "evm_revert", id); got != "true" {
			t.Fatalf("%d blocks back: evm_revert answers %s", blocks, got)
		}
		if got := head(t, c); got.Hash() != genesis.Hash() {
			t.Fatalf("%d blocks back: head is %d, want genesis", blocks, got.Number)
		}
		if balance, err := c.Client().NonceAt(t.Context(), payer, nil); err != nil || balance != 0 {
			t.Fatalf("%d blocks back: nonce %d (%v)", blocks, balance, err)
		}
	}
}

func TestSnapshots_AreBounded(t *testing.T) {
	c := start(t, nil)
	for range 1024 {
		if _, err := c.Snapshot(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := c.Snapshot(); err == nil || !strings.Contains(err.Error(), "revert to one that is not needed") {
		t.Errorf("snapshot 1025: %v", err)
	}
	if ok, err := c.Revert(1000); !ok || err != nil {
		t.Fatalf("revert: %t, %v", ok, err)
	}
	if number, err := c.Snapshot(); err != nil || number != 1024 {
		t.Errorf("snapshot %d after there is room again (%v)", number, err)
	}
}

// Whatever is asked for while blocks are made: the timestamps of the chain ascend, and
// those that were ordered are there.
func TestEVM_WhileBlocksAreMade(t *testing.T) {
	c := start(t, nil)
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			for range 10 {
				if _, err := ask(t, c, "evm_increaseTime", "3"); err != nil {
					t.Error(err)
				}
				if _, err := ask(t, c, "evm_mine", `{"blocks":2}`); err != nil {
					t.Error(err)
				}
				id, err := c.Snapshot()
				if err != nil {
					t.Error(err)
				}
				if _, err := ask(t, c, "evm_mine", ""); err != nil {
					t.Error(err)
				}
				if _, err := c.Revert(id); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for header := head(t, c); header.Number.Sign() > 0; {
		parent, err := c.Client().HeaderByHash(t.Context(), header.ParentHash)
		if err != nil {
			t.Fatal(err)
		}
		if header.Time <= parent.Time {
			t.Fatalf("block %d is at %d, its parent at %d", header.Number, header.Time, parent.Time)
		}
		header = parent
	}
}
