package chain_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"net"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/devnet/chain"
)

var (
	key   = mustKey()
	payer = crypto.PubkeyToAddress(key.PublicKey)
)

func mustKey() *ecdsa.PrivateKey {
	key, err := crypto.GenerateKey()
	if err != nil {
		panic(err)
	}
	return key
}

func start(t *testing.T, extra types.GenesisAlloc) *chain.Chain {
	t.Helper()
	alloc := types.GenesisAlloc{payer: {Balance: big.NewInt(params.Ether)}}
	for address, account := range extra {
		alloc[address] = account
	}
	c, err := chain.Start(chain.Config{Alloc: alloc, Logger: zerolog.New(zerolog.NewTestWriter(t))})
	if err != nil {
		t.Fatalf("start chain: %v", err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	return c
}

// send signs a transaction to an address, or a creation when to is nil.
func send(t *testing.T, c *chain.Chain, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	return sendFrom(t, c, key, nonce, to, data)
}

func sendFrom(t *testing.T, c *chain.Chain, key *ecdsa.PrivateKey, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	t.Helper()
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chain.ID), Nonce: nonce, To: to, Data: data, Gas: 1_000_000,
		GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := c.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Errorf("send transaction: %v", err)
	}
	return tx
}

func receipt(t *testing.T, c *chain.Chain, tx *types.Transaction) *types.Receipt {
	t.Helper()
	receipt, err := c.Client().TransactionReceipt(t.Context(), tx.Hash())
	if err != nil {
		t.Fatalf("receipt of %s: %v", tx.Hash(), err)
	}
	return receipt
}

func head(t *testing.T, c *chain.Chain) *types.Header {
	t.Helper()
	header, err := c.Client().HeaderByNumber(t.Context(), nil)
	if err != nil {
		t.Fatalf("read head: %v", err)
	}
	return header
}

func TestMine_MakesOneBlockOfWhatWaits(t *testing.T) {
	c := start(t, nil)
	to := common.HexToAddress("0x01")
	first, second := send(t, c, 0, &to, nil), send(t, c, 1, &to, nil)
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, tx := range []*types.Transaction{first, second} {
		if got := receipt(t, c, tx).BlockNumber.Uint64(); got != 1 {
			t.Errorf("transaction in block %d, want 1", got)
		}
	}
	if nonce, err := c.Client().PendingNonceAt(t.Context(), payer); err != nil || nonce != 2 {
		t.Errorf("pending nonce %d (%v), want 2", nonce, err)
	}
}

// Contracts can know the hashes of blocks far back (EIP-2935): a challenge may
// come long after what it refutes.
func TestHistory_KnowsHashesBeyond256Blocks(t *testing.T) {
	c := start(t, nil)
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	want := head(t, c).Hash()
	for range 300 {
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	got, err := c.Client().CallContract(t.Context(), ethereum.CallMsg{
		To: &params.HistoryStorageAddress, Data: common.BigToHash(big.NewInt(1)).Bytes(),
	}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if common.BytesToHash(got) != want {
		t.Errorf("hash of block 1 is %#x, want %s", got, want)
	}
}

func TestEndpoints_ServeTheSameChain(t *testing.T) {
	c := start(t, nil)
	for _, url := range []string{c.RPC(), c.WS()} {
		client, err := ethclient.DialContext(t.Context(), url)
		if err != nil {
			t.Fatalf("dial %s: %v", url, err)
		}
		defer client.Close()
		if id, err := client.ChainID(t.Context()); err != nil || id.Int64() != chain.ID {
			t.Errorf("%s: chain id %v (%v), want %d", url, id, err, chain.ID)
		}
	}
}

// A page that this machine serves may use the chain from a browser, one of elsewhere not.
func TestEndpoint_ServesLocalPages(t *testing.T) {
	c := start(t, nil)
	for origin, may := range map[string]bool{
		"http://localhost:5173": true, "http://127.0.0.1:8080": true, "http://localhost": true,
		"https://example.org": false, "http://localhost.example.org": false,
	} {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodOptions, c.RPC(), nil)
		if err != nil {
			t.Fatal(err)
		}
		request.Header.Set("Origin", origin)
		request.Header.Set("Access-Control-Request-Method", http.MethodPost)
		request.Header.Set("Access-Control-Request-Headers", "content-type")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if got := response.Header.Get("Access-Control-Allow-Origin") == origin; got != may {
			t.Errorf("a page of %s may use the chain: %t, want %t", origin, got, may)
		}
	}
}

func TestWebSocket_AnnouncesHeads(t *testing.T) {
	c := start(t, nil)
	client, err := ethclient.DialContext(t.Context(), c.WS())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	heads := make(chan *types.Header, 4)
	subscription, err := client.SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	for range 3 {
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	for want := uint64(1); want <= 3; want++ {
		select {
		case header := <-heads:
			if got := header.Number.Uint64(); got != want {
				t.Errorf("head %d announced, want %d", got, want)
			}
		case err := <-subscription.Err():
			t.Fatalf("subscription ended: %v", err)
		case <-t.Context().Done():
			t.Fatal("no head announced")
		}
	}
}

func TestMineOnDemand_MinesWhatArrivesAndWhatWaited(t *testing.T) {
	c := start(t, nil)
	to := common.HexToAddress("0x01")
	waited := send(t, c, 0, &to, nil)
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := bind.WaitMined(ctx, c.Client(), waited.Hash()); err != nil {
		t.Fatalf("transaction that waited: %v", err)
	}
	if _, err := bind.WaitMined(ctx, c.Client(), send(t, c, 1, &to, nil).Hash()); err != nil {
		t.Fatalf("transaction that arrived: %v", err)
	}
}

// However many send at once: a block that is being made does not wait for who waits for it.
func TestMineOnDemand_MinesWhatACrowdSends(t *testing.T) {
	const senders, each = 200, 3
	keys, alloc := make([]*ecdsa.PrivateKey, senders), types.GenesisAlloc{}
	for i := range keys {
		keys[i] = mustKey()
		alloc[crypto.PubkeyToAddress(keys[i].PublicKey)] = types.Account{Balance: big.NewInt(params.Ether)}
	}
	c := start(t, alloc)
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var group sync.WaitGroup
	for _, key := range keys {
		group.Go(func() {
			for nonce := range uint64(each) {
				if _, err := bind.WaitMined(ctx, c.Client(), sendFrom(t, c, key, nonce, &payer, nil).Hash()); err != nil {
					t.Errorf("transaction %d of a sender: %v", nonce, err)
					return
				}
			}
		})
	}
	group.Wait()
}

func TestTimestamps_CatchUpWithTheWallClock(t *testing.T) {
	c := start(t, nil)
	genesis := head(t, c).Time
	for i := uint64(1); i <= 20; i++ {
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := head(t, c).Time; got != genesis+i {
			t.Fatalf("block %d at %d, want one second a block from %d on", i, got, genesis)
		}
	}
	heads := make(chan *types.Header, 4)
	subscription, err := c.Client().SubscribeNewHead(t.Context(), heads)
	if err != nil {
		t.Fatal(err)
	}
	defer subscription.Unsubscribe()
	if err := c.MineEvery(time.Second); err != nil {
		t.Fatal(err)
	}
	var last uint64
	for range 3 {
		header := <-heads
		if age := time.Since(time.Unix(int64(header.Time), 0)); age < 0 || age > 2*time.Second {
			t.Errorf("block %d is %s away from the wall clock", header.Number, age)
		}
		if last != 0 && header.Time <= last {
			t.Errorf("timestamps do not grow: %d after %d", header.Time, last)
		}
		last = header.Time
	}
}

func TestMineEvery_RefusesPartsOfASecond(t *testing.T) {
	c := start(t, nil)
	for _, period := range []time.Duration{0, 500 * time.Millisecond, 1500 * time.Millisecond, -time.Second} {
		if err := c.MineEvery(period); err == nil {
			t.Errorf("block time of %s accepted", period)
		}
	}
}

// Storing into a fresh slot is what unreleased forks charge differently for.
func TestFork_ChargesWhatMainnetCharges(t *testing.T) {
	store := common.HexToAddress("0x5707e")
	c := start(t, types.GenesisAlloc{store: {
		Code:    common.FromHex("0x600160005500"), // PUSH1 1 PUSH1 0 SSTORE STOP
		Balance: new(big.Int),
	}})
	tx := send(t, c, 0, &store, nil)
	if err := c.Mine(t.Context()); err != nil {
		t.Fatal(err)
	}
	const want = 21_000 + 2*3 + 2_100 + 20_000 // transaction, two pushes, cold slot, set
	if got := receipt(t, c, tx).GasUsed; got != want {
		t.Errorf("gas of storing into a fresh slot: %d, want %d", got, want)
	}
}

func TestFork_IsOsaka(t *testing.T) {
	// PUSH1 1 CLZ PUSH1 0 MSTORE PUSH1 32 PUSH1 0 RETURN: CLZ is new in osaka.
	counter := common.HexToAddress("0xc12")
	c := start(t, types.GenesisAlloc{counter: {Code: common.FromHex("0x60011e60005260206000f3"), Balance: new(big.Int)}})
	var got string
	err := c.Client().Client().CallContext(t.Context(), &got, "eth_call", map[string]any{"to": counter}, "latest")
	if err != nil {
		t.Fatalf("call: %v", err)
	}
	if want := common.LeftPadBytes([]byte{255}, 32); !bytes.Equal(common.FromHex(got), want) {
		t.Errorf("leading zeros of 1: %s, want 255", got)
	}
}

func TestStart_SaysThatThePortIsTaken(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	c, err := chain.Start(chain.Config{Port: listener.Addr().(*net.TCPAddr).Port})
	if err == nil {
		c.Close()
	}
	if !errors.Is(err, chain.ErrPortTaken) {
		t.Errorf("error %v, want %v", err, chain.ErrPortTaken)
	}
}

func TestClose_EndsMining(t *testing.T) {
	c := start(t, nil)
	if err := c.MineEvery(time.Second); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.MineOnDemand(); !errors.Is(err, chain.ErrClosed) {
		t.Errorf("mining on a closed chain: %v, want %v", err, chain.ErrClosed)
	}
}

func TestMine_TakesEverythingThatWasSent(t *testing.T) {
	c := start(t, nil)
	to := common.HexToAddress("0x01")
	const each = 30
	for block := range uint64(20) {
		for i := range uint64(each) {
			send(t, c, block*each+i, &to, nil)
		}
		if err := c.Mine(t.Context()); err != nil {
			t.Fatal(err)
		}
		count, err := c.Client().TransactionCount(t.Context(), head(t, c).Hash())
		if err != nil || count != each {
			t.Fatalf("block %d has %d transactions (%v), want %d", block+1, count, err, each)
		}
	}
}
