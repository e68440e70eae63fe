package transaction

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/track"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

const testErrors = `[
	{"type":"error","name":"Taken","inputs":[]},
	{"type":"error","name":"QuorumNotReached","inputs":[
		{"name":"quorum","type":"uint256"},{"name":"signed","type":"uint96"},{"name":"total","type":"uint96"}]}]`

var (
	// echo stops without calldata and reverts with its calldata otherwise.
	echo     = common.HexToAddress("0xec40")
	echoCode = common.FromHex("3615600f57366000600037366000fd5b00")
	// once reverts with Taken() in every call but the first.
	once     = common.HexToAddress("0x0ce0")
	onceCode = slices.Concat(common.FromHex("5f54600a5760015f55005b63"), crypto.Keccak256([]byte("Taken()"))[:4], common.FromHex("60e01b5f5260045ffd"))
)

func testDecoder() *Decoder { return NewDecoder(&bind.MetaData{ABI: testErrors}) }

type fixture struct {
	*nodetest.Node
	proxy *endpointtest.Proxy
	node  *chain.Node
}

func start(t *testing.T) *fixture {
	t.Helper()
	nodetest.NoLeaks(t, "chain", "transaction")
	return launch(t)
}

// launch starts a node. Tests that run beside others look for leaks in their parent.
func launch(t *testing.T) *fixture {
	t.Helper()
	f := &fixture{Node: nodetest.Start(t, map[common.Address][]byte{echo: echoCode, once: onceCode})}
	f.proxy = nodetest.NewProxy(t, f.Node)
	node, err := chain.Dial(t.Context(), chain.Config{
		URLs: []string{f.proxy.URL()}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	f.node = node
	return f
}

func (f *fixture) sender(t *testing.T) *Sender {
	t.Helper()
	s := New(Config{Node: f.node, Key: f.Key, Reverts: testDecoder(), StuckAfter: 1, Logger: zerolog.Nop()})
	t.Cleanup(s.Close)
	return s
}

type outcome struct {
	receipt *types.Receipt
	err     error
}

// send sends in the background; sent receives the hash once the node has it.
func send(ctx context.Context, s *Sender, c Candidate) (sent chan common.Hash, done chan outcome) {
	sent, done = make(chan common.Hash, 8), make(chan outcome, 1)
	c.Sent = func(tx common.Hash) { sent <- tx }
	go func() {
		r, err := s.Send(ctx, c)
		done <- outcome{r, err}
	}()
	return sent, done
}

// mine makes blocks until the outcome is there.
func (f *fixture) mine(t *testing.T, done chan outcome) outcome {
	t.Helper()
	timeout := time.After(30 * time.Second)
	again := time.NewTicker(20 * time.Millisecond)
	defer again.Stop()
	for {
		select {
		case o := <-done:
			return o
		case <-again.C:
			f.Commit()
		case <-timeout:
			t.Fatal("transaction not done")
		}
	}
}

func TestManyTransactionsShareABlock(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	var outcomes []chan outcome
	for i := range 5 {
		sent, done := send(t.Context(), s, Candidate{To: common.BigToAddress(big.NewInt(int64(1000 + i))), Value: big.NewInt(7)})
		<-sent
		outcomes = append(outcomes, done)
	}
	f.Commit()
	for i, done := range outcomes {
		o := <-done
		if o.err != nil || o.receipt.BlockNumber.Uint64() != 1 {
			t.Fatalf("transaction %d: %+v, %v", i, o.receipt, o.err)
		}
	}
}

func TestRevertIsExplainedBeforeSending(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	data := crypto.Keccak256([]byte("QuorumNotReached(uint256,uint96,uint96)"))[:4]
	for _, v := range []int64{0, 40, 100} {
		data = append(data, common.BigToHash(big.NewInt(v)).Bytes()...)
	}
	_, err := s.Send(t.Context(), Candidate{To: echo, Data: data})
	name, args, ok := Reverted(err)
	if !ok || track.Of(err) != track.Reverted || name != "QuorumNotReached" || len(args) != 3 || args[1].(*big.Int).Int64() != 40 {
		t.Fatalf("error %v: name %q, arguments %v", err, name, args)
	}
	if !strings.Contains(err.Error(), "QuorumNotReached(quorum=0, signed=40, total=100)") {
		t.Fatalf("error %v does not show name and arguments", err)
	}
	if n := f.proxy.Count("eth_sendRawTransaction"); n != 0 {
		t.Fatalf("%d transactions sent, expected none", n)
	}
}

func TestNodeWithoutSimulation(t *testing.T) {
	f := start(t)
	f.proxy.Set(endpointtest.Lacks("eth_simulateV1"))
	s := f.sender(t)
	for i := range byte(2) {
		sent, done := send(t.Context(), s, Candidate{To: once, Data: []byte{i}})
		if i == 0 {
			<-sent
			f.Commit()
		}
		o := <-done
		name, _, _ := Reverted(o.err)
		if i == 0 && o.err != nil || i == 1 && name != "Taken" {
			t.Fatalf("call %d: %v", i, o.err)
		}
	}
	if n := f.proxy.Count("eth_estimateGas"); n != 2 {
		t.Fatalf("%d estimates, expected 2", n)
	}
}

func TestRevertOnChainIsExplained(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	sent1, first := send(t.Context(), s, Candidate{To: once, Data: []byte{1}})
	<-sent1
	sent2, second := send(t.Context(), s, Candidate{To: once, Data: []byte{2}})
	hash := <-sent2
	f.Commit()
	if o := <-first; o.err != nil {
		t.Fatal(o.err)
	}
	o := <-second
	var revert *RevertError
	if !errors.As(o.err, &revert) || revert.Name != "Taken" || revert.Tx != hash {
		t.Fatalf("outcome %+v, %v: expected Taken in transaction %s", o.receipt, o.err, hash)
	}
	if o.receipt == nil || o.receipt.Status != types.ReceiptStatusFailed {
		t.Fatalf("receipt %+v, expected the failed one", o.receipt)
	}
	paid, least := s.Spent()[once], new(big.Int).SetUint64(o.receipt.GasUsed)
	if paid.Succeeded != 1 || paid.Failed != 1 || paid.Gas <= o.receipt.GasUsed || paid.Fees.Cmp(least.Mul(least, o.receipt.EffectiveGasPrice)) <= 0 {
		t.Errorf("spent %+v, more than the failed transaction alone: %+v", paid, o.receipt)
	}
}

func TestSameCandidateAfterCancelIsNotSentTwice(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	c := Candidate{To: echo, Value: big.NewInt(1)}
	ctx, cancel := context.WithCancel(t.Context())
	sent, done := send(ctx, s, c)
	hash := <-sent
	cancel()
	if o := <-done; !errors.Is(o.err, context.Canceled) {
		t.Fatalf("error %v, expected the cancellation", o.err)
	}

	sent, done = send(t.Context(), s, c) // while it is on its way
	if again := <-sent; again != hash {
		t.Fatalf("sent %s, then %s", hash, again)
	}
	f.Commit()
	if o := <-done; o.err != nil || o.receipt.TxHash != hash {
		t.Fatalf("receipt %+v, %v, expected that of %s", o.receipt, o.err, hash)
	}

	sent, done = send(t.Context(), s, c) // after it is done
	if again := <-sent; again == hash {
		t.Fatal("a new request joined a transaction whose receipt was delivered")
	}
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
}

func TestTransactionSurvivesANodeThatIsDown(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	failing := endpointtest.Error("", -32603, "out of order")
	f.proxy.Next("eth_sendRawTransaction", failing, failing)
	sent, done := send(t.Context(), s, Candidate{To: echo})
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
	if len(sent) != 1 {
		t.Fatalf("told %d times that the transaction was sent, expected once", len(sent))
	}
}

func TestNonceTakenByAnotherProcess(t *testing.T) {
	f := start(t)
	s := f.sender(t)
	f.proxy.Set(endpointtest.Swallow())
	sent, done := send(t.Context(), s, Candidate{To: echo})
	<-sent
	other := types.MustSignNewTx(f.Key, s.signer, &types.DynamicFeeTx{
		ChainID: s.signer.ChainID(), To: &echo, Gas: 50_000, GasTipCap: big.NewInt(2 * params.GWei), GasFeeCap: big.NewInt(100 * params.GWei),
	})
	if err := f.Client().SendTransaction(t.Context(), other); err != nil {
		t.Fatal(err)
	}
	if o := f.mine(t, done); !errors.Is(o.err, ErrReplaced) {
		t.Fatalf("error %v, expected ErrReplaced", o.err)
	}
	f.proxy.Set()
	_, done = send(t.Context(), s, Candidate{To: echo})
	if o := f.mine(t, done); o.err != nil {
		t.Fatalf("the next transaction fails: %v", o.err)
	}
}

func TestRestartedSenderContinuesAfterPendingTransactions(t *testing.T) {
	f := start(t)
	before := f.sender(t)
	sent, done := send(t.Context(), before, Candidate{To: echo, Value: big.NewInt(1)})
	first := <-sent
	before.Close()
	if o := <-done; !errors.Is(o.err, ErrClosed) {
		t.Fatalf("error %v, expected ErrClosed", o.err)
	}
	if _, err := before.Send(t.Context(), Candidate{To: echo}); !errors.Is(err, ErrClosed) {
		t.Fatalf("error %v from a closed sender, expected ErrClosed", err)
	}

	sent, done = send(t.Context(), f.sender(t), Candidate{To: echo, Value: big.NewInt(2)})
	<-sent
	f.Commit()
	if o := <-done; o.err != nil {
		t.Fatal(o.err)
	}
	if r, err := f.node.Client().TransactionReceipt(t.Context(), first); err != nil || r.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("receipt of the first transaction %+v, %v", r, err)
	}
}

func TestAccountWithoutEther(t *testing.T) {
	f := start(t)
	poor, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	s := New(Config{Node: f.node, Key: poor, Logger: zerolog.Nop()})
	defer s.Close()
	_, err = s.Send(t.Context(), Candidate{To: echo, GasLimit: 50_000})
	if err == nil || !strings.Contains(err.Error(), s.From().Hex()) || !strings.Contains(err.Error(), "ether") {
		t.Fatalf("error %v, expected account and remedy", err)
	}
}
