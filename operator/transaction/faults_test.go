package transaction

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/nodetest"
)

// hook answers single requests in the node's place: pass hands them to the node. An
// empty answer is an HTTP error.
type hook func(method string, params json.RawMessage, pass func() string) string

func result(v any) string { return fmt.Sprintf(`"result":%v`, v) }

func refuse(text string) string { return fmt.Sprintf(`"error":{"code":-32000,"message":%q}`, text) }

// hooked starts an endpoint whose requests go through h, those of a batch one by one.
func (f *fixture) hooked(t *testing.T, h hook) string {
	t.Helper()
	type request struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params json.RawMessage `json:"params"`
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		var batch []request
		single := json.Unmarshal(body, &batch) != nil
		if single {
			batch = make([]request, 1)
			if err := json.Unmarshal(body, &batch[0]); err != nil {
				t.Errorf("request %s: %v", body, err)
			}
		}
		var answers []string
		for _, q := range batch {
			answer := h(q.Method, q.Params, func() string { return f.ask(q.Method, q.Params) })
			if answer == "" {
				http.Error(w, "bad gateway", http.StatusBadGateway)
				return
			}
			answers = append(answers, fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,%s}`, q.ID, answer))
		}
		w.Header().Set("Content-Type", "application/json")
		if text := strings.Join(answers, ","); single {
			_, _ = io.WriteString(w, text)
		} else {
			_, _ = io.WriteString(w, "["+text+"]")
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// ask makes one request to the node and returns the part of the answer that says
// something.
func (f *fixture) ask(method string, params json.RawMessage) string {
	if params == nil {
		params = json.RawMessage("[]")
	}
	resp, err := http.Post(f.Node.URL, "application/json", bytes.NewReader(fmt.Appendf(nil, `{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params)))
	if err != nil {
		return ""
	}
	defer resp.Body.Close()
	var answer struct{ Result, Error json.RawMessage }
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return ""
	}
	if answer.Error != nil {
		return fmt.Sprintf(`"error":%s`, answer.Error)
	}
	return fmt.Sprintf(`"result":%s`, answer.Result)
}

func (f *fixture) dial(t *testing.T, urls ...string) *chain.Node {
	t.Helper()
	node, err := chain.Dial(t.Context(), chain.Config{URLs: urls, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

// through starts a sender whose requests go through h.
func (f *fixture) through(t *testing.T, cfg Config, h hook) *Sender {
	t.Helper()
	if cfg.Node == nil {
		cfg.Node = f.dial(t, f.hooked(t, h))
	}
	cfg.Key, cfg.Reverts, cfg.Logger = f.Key, testDecoder(), zerolog.Nop()
	if cfg.StuckAfter == 0 {
		cfg.StuckAfter = 1
	}
	s := New(cfg)
	t.Cleanup(s.Close)
	return s
}

func (f *fixture) usedNonce(t *testing.T, s *Sender) uint64 {
	t.Helper()
	n, err := f.Client().NonceAt(t.Context(), s.From(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// raw is the transaction in the parameters of eth_sendRawTransaction.
func raw(params json.RawMessage) *types.Transaction {
	var args []hexutil.Bytes
	tx := new(types.Transaction)
	if json.Unmarshal(params, &args) != nil || len(args) != 1 || tx.UnmarshalBinary(args[0]) != nil {
		return nil
	}
	return tx
}

// The node takes the transaction, its answer is lost, and what it says to the second
// hand-over is what other clients say of a transaction that they have.
func TestKnownTransactionOfOtherClients(t *testing.T) {
	for _, text := range []string{"AlreadyKnown", "Known transaction", "ALREADY_EXISTS: already known", "Transaction with the same hash was already imported."} {
		t.Run(text, func(t *testing.T) {
			f := start(t)
			var sent atomic.Int64
			s := f.through(t, Config{}, func(method string, _ json.RawMessage, pass func() string) string {
				switch {
				case method == "eth_getTransactionByHash": // the endpoint has no index of its pool
					return result("null")
				case method != "eth_sendRawTransaction":
					return pass()
				case sent.Add(1) == 1:
					pass()
					return ""
				}
				return refuse(text)
			})
			accepted, done := send(t.Context(), s, Candidate{To: echo})
			<-accepted
			o := f.mine(t, done)
			if n := f.usedNonce(t, s); o.err != nil || n != 1 {
				t.Errorf("%v, nonce %d, expected one transaction", o.err, n)
			}
		})
	}
}

// What clients say of a nonce that is used, or of another transaction with it, makes the
// sender look for the right one.
func TestNonceTooLowOfOtherClients(t *testing.T) {
	for _, text := range []string{"Nonce too low", "OldNonce, Current nonce: 1, nonce of rejected tx: 0", "NONCE_EXPIRED", "ReplacementNotAllowed"} {
		t.Run(text, func(t *testing.T) {
			f := start(t)
			var sent atomic.Int64
			s := f.through(t, Config{}, func(method string, _ json.RawMessage, pass func() string) string {
				if method == "eth_sendRawTransaction" && sent.Add(1) == 1 {
					return refuse(text)
				}
				return pass()
			})
			_, done := send(t.Context(), s, Candidate{To: echo})
			if o := f.mine(t, done); o.err != nil {
				t.Error(o.err)
			}
		})
	}
}

// Refusals that nobody has heard of, with and without the transaction having been taken.
func TestUnknownRefusalIsNoOutcome(t *testing.T) {
	for name, takes := range map[string]bool{"taken nevertheless": true, "not taken": false} {
		t.Run(name, func(t *testing.T) {
			f := start(t)
			var sent atomic.Int64
			s := f.through(t, Config{}, func(method string, _ json.RawMessage, pass func() string) string {
				if method == "eth_sendRawTransaction" && sent.Add(1) <= 2 {
					if takes {
						pass()
					}
					return refuse("the moon is in the wrong house")
				}
				return pass()
			})
			_, done := send(t.Context(), s, Candidate{To: echo})
			o := f.mine(t, done)
			if n := f.usedNonce(t, s); o.err != nil || n != 1 {
				t.Errorf("%v, nonce %d, expected one transaction", o.err, n)
			}
		})
	}
}

// A caller that gives up learns what the node said.
func TestUnknownRefusalIsTold(t *testing.T) {
	f := start(t)
	var sent atomic.Int64
	ctx, cancel := context.WithCancel(t.Context())
	s := f.through(t, Config{}, func(method string, _ json.RawMessage, pass func() string) string {
		if method != "eth_sendRawTransaction" {
			return pass()
		}
		if sent.Add(1) == 2 {
			cancel()
		}
		return refuse("the moon is in the wrong house")
	})
	_, done := send(ctx, s, Candidate{To: echo})
	if o := <-done; !errors.Is(o.err, context.Canceled) || !strings.Contains(o.err.Error(), "the moon") {
		t.Errorf("error %v, expected what the node said", o.err)
	}
}

// swallowing answers raw transactions and drops the first of them.
func swallowing(count int64) (hook, *atomic.Int64) {
	sent := new(atomic.Int64)
	return func(method string, params json.RawMessage, pass func() string) string {
		if method == "eth_sendRawTransaction" && sent.Add(1) <= count {
			return result(fmt.Sprintf("%q", raw(params).Hash()))
		}
		return pass()
	}, sent
}

// A transaction that the pool has dropped is sent again, the same bytes, with and
// without room for a higher fee.
func TestDroppedTransactionIsSentAgain(t *testing.T) {
	for name, atLimit := range map[string]bool{"with room for a higher fee": false, "at the fee limit": true} {
		t.Run(name, func(t *testing.T) {
			f := start(t)
			h, sent := swallowing(3)
			cfg := Config{}
			if atLimit {
				head, err := f.Client().HeaderByNumber(t.Context(), nil)
				if err != nil {
					t.Fatal(err)
				}
				cfg.MaxFeePerGas = new(big.Int).Div(new(big.Int).Mul(head.BaseFee, big.NewInt(11)), big.NewInt(10))
			}
			s := f.through(t, cfg, h)
			accepted, done := send(t.Context(), s, Candidate{To: echo})
			first := <-accepted
			_, behind := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(1)})
			o := f.mine(t, done)
			if o.err != nil || o.receipt.TxHash != first {
				t.Errorf("receipt %+v, %v, expected that of %s", o.receipt, o.err, first)
			}
			if o := f.mine(t, behind); o.err != nil {
				t.Errorf("the transaction behind it: %v", o.err)
			}
			if n := sent.Load(); n < 4 {
				t.Errorf("%d transactions handed over, expected more than were dropped", n)
			}
		})
	}
}

// One endpoint drops all transactions: the other is offered them.
func TestDroppedTransactionIsOfferedToEveryEndpoint(t *testing.T) {
	f := start(t)
	h, _ := swallowing(1 << 60)
	s := f.through(t, Config{Node: f.dial(t, f.hooked(t, h), f.Node.URL)}, nil)
	_, done := send(t.Context(), s, Candidate{To: echo})
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
}

// keeping takes transactions of a kind and has them in its pool, but no block does.
func keeping(kept func(*types.Transaction) bool) hook {
	var mu sync.Mutex
	pool := make(map[common.Hash]bool)
	return func(method string, params json.RawMessage, pass func() string) string {
		mu.Lock()
		defer mu.Unlock()
		switch method {
		case "eth_sendRawTransaction":
			if tx := raw(params); kept(tx) {
				pool[tx.Hash()] = true
				return result(fmt.Sprintf("%q", tx.Hash()))
			}
		case "eth_getTransactionByHash":
			var hashes []common.Hash
			if json.Unmarshal(params, &hashes) == nil && len(hashes) == 1 && pool[hashes[0]] {
				return result(fmt.Sprintf(`{"hash":%q}`, hashes[0]))
			}
		}
		return pass()
	}
}

func TestStuckTransactionIsReplacedAtAHigherFee(t *testing.T) {
	f := start(t)
	var first atomic.Pointer[types.Transaction]
	s := f.through(t, Config{}, keeping(func(tx *types.Transaction) bool {
		first.CompareAndSwap(nil, tx)
		return tx.Hash() == first.Load().Hash()
	}))
	_, done := send(t.Context(), s, Candidate{To: echo})
	o := f.mine(t, done)
	if o.err != nil || o.receipt.TxHash == first.Load().Hash() {
		t.Fatalf("receipt %+v, %v, expected one of a replacement", o.receipt, o.err)
	}
	tx, _, err := f.node.Client().TransactionByHash(t.Context(), o.receipt.TxHash)
	if err != nil || tx.Nonce() != 0 || tx.GasTipCap().Cmp(first.Load().GasTipCap()) <= 0 {
		t.Fatalf("replacement %+v, %v, expected nonce 0 and a higher tip", tx, err)
	}
}

// A transaction is stuck, and its caller has given up: the next one takes its nonce.
func TestDeadTransactionGivesItsNonce(t *testing.T) {
	f := start(t)
	s := f.through(t, Config{StuckAfter: 1000}, keeping(func(tx *types.Transaction) bool { return tx.Value().Int64() == 1 }))
	ctx, cancel := context.WithCancel(t.Context())
	accepted, done := send(ctx, s, Candidate{To: echo, Value: big.NewInt(1)})
	<-accepted
	cancel()
	<-done
	_, done = send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	o := f.mine(t, done)
	if n := f.usedNonce(t, s); o.err != nil || n != 1 {
		t.Fatalf("%v, nonce %d, expected the second in the place of the first", o.err, n)
	}
}

// The old transaction is mined although a newer one was to take its nonce: the newer one
// takes the next, and the old one's caller gets its receipt when it asks again.
func TestDeadTransactionIsMinedAfterAll(t *testing.T) {
	f := start(t)
	tried := make(chan struct{})
	var once sync.Once
	s := f.through(t, Config{StuckAfter: 1000}, func(method string, params json.RawMessage, pass func() string) string {
		if method == "eth_sendRawTransaction" && raw(params).Value().Int64() == 2 && raw(params).Nonce() == 0 {
			once.Do(func() { close(tried) })
			return refuse("replacement transaction underpriced")
		}
		return pass()
	})
	ctx, cancel := context.WithCancel(t.Context())
	accepted, done := send(ctx, s, Candidate{To: echo, Value: big.NewInt(1)})
	old := <-accepted
	cancel()
	<-done
	_, done = send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	<-tried
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
	if n := f.usedNonce(t, s); n != 2 {
		t.Fatalf("nonce %d after both", n)
	}
	_, done = send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(1)})
	if o := f.mine(t, done); o.err != nil || o.receipt.TxHash != old {
		t.Fatalf("%+v, %v: expected the receipt of %s", o.receipt, o.err, old)
	}
}

// A transaction is dropped and its caller gives up while another waits behind it: its
// nonce is used up by one that does nothing.
func TestTransactionBehindADeadOneIsMined(t *testing.T) {
	f := start(t)
	s := f.through(t, Config{}, func(method string, params json.RawMessage, pass func() string) string {
		if method == "eth_sendRawTransaction" && raw(params).Value().Int64() == 1 {
			return result(fmt.Sprintf("%q", raw(params).Hash()))
		}
		return pass()
	})
	ctx, cancel := context.WithCancel(t.Context())
	accepted, dead := send(ctx, s, Candidate{To: echo, Value: big.NewInt(1)})
	<-accepted
	accepted, done := send(t.Context(), s, Candidate{To: echo, Value: big.NewInt(2)})
	<-accepted
	cancel()
	<-dead
	if o := f.mine(t, done); o.err != nil {
		t.Fatal(o.err)
	}
	balance, err := f.Client().BalanceAt(t.Context(), echo, nil)
	if n := f.usedNonce(t, s); err != nil || n != 2 || balance.Int64() != 2 {
		t.Fatalf("nonce %d, %v wei arrived, %v", n, balance, err)
	}
}

// A node counts transactions that do not exist: the nonces that it skips are used up.
func TestWrongCountOfTransactions(t *testing.T) {
	f := start(t)
	var lies atomic.Int64
	s := f.through(t, Config{}, func(method string, params json.RawMessage, pass func() string) string {
		if method == "eth_getTransactionCount" && strings.Contains(string(params), "pending") && lies.Add(1) == 1 {
			return result(`"0x3"`)
		}
		return pass()
	})
	_, done := send(t.Context(), s, Candidate{To: echo})
	o := f.mine(t, done)
	if n := f.usedNonce(t, s); o.err != nil || n != 4 {
		t.Fatalf("%v, nonce %d", o.err, n)
	}
}

// A node that suggests a tip of 5,000 gwei is not believed.
func TestAbsurdTipIsNotPaid(t *testing.T) {
	f := start(t)
	s := f.through(t, Config{}, func(method string, _ json.RawMessage, pass func() string) string {
		if method == "eth_maxPriorityFeePerGas" {
			return result(fmt.Sprintf("%q", hexutil.EncodeUint64(5000*params.GWei)))
		}
		return pass()
	})
	_, done := send(t.Context(), s, Candidate{To: echo})
	o := f.mine(t, done)
	if o.err != nil {
		t.Fatal(o.err)
	}
	block, err := f.Client().HeaderByNumber(t.Context(), o.receipt.BlockNumber)
	if err != nil {
		t.Fatal(err)
	}
	if tip := new(big.Int).Sub(o.receipt.EffectiveGasPrice, block.BaseFee); tip.Int64() != DefaultMaxPriorityFeePerGas {
		t.Errorf("a tip of %s wei per gas was paid, expected %d", tip, DefaultMaxPriorityFeePerGas)
	}
}

// Whatever a node does with transactions and answers, each candidate that is waited for
// is executed once, and one that was given up at most once.
func TestTransactionsUnderRandomFaults(t *testing.T) {
	nodetest.NoLeaks(t, "chain", "transaction")
	for seed := range uint64(6) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			f := launch(t)
			var mu sync.Mutex
			random := rand.New(rand.NewPCG(seed, 8))
			s := f.through(t, Config{}, func(method string, params json.RawMessage, pass func() string) string {
				if method != "eth_sendRawTransaction" {
					return pass()
				}
				mu.Lock()
				fault := random.IntN(18)
				mu.Unlock()
				switch fault {
				case 0, 1: // dropped
					return result(fmt.Sprintf("%q", raw(params).Hash()))
				case 2: // taken, answer lost
					pass()
					return ""
				case 3: // not reached
					return ""
				case 4: // taken, and a word that nobody knows
					pass()
					return refuse("come back tomorrow")
				case 5:
					return refuse("come back tomorrow")
				case 6:
					return refuse("OldNonce")
				case 7:
					return refuse("FeeTooLow")
				case 9: // taken, and said to come too late
					pass()
					return refuse("OldNonce")
				case 8: // said to be there, and is not
					return refuse("AlreadyKnown")
				}
				return pass()
			})
			f.MineEvery(t, 20*time.Millisecond)
			executedOnce(t, f, s, random, &mu)
		})
	}
}

func executedOnce(t *testing.T, f *fixture, s *Sender, random *rand.Rand, mu *sync.Mutex) {
	const count = 12
	var group sync.WaitGroup
	givenUp := make([]bool, count)
	for i := range count {
		ctx, cancel := context.WithCancel(t.Context())
		to := common.BigToAddress(big.NewInt(int64(5000 + i)))
		mu.Lock()
		givenUp[i] = random.IntN(4) == 0
		mu.Unlock()
		group.Go(func() {
			defer cancel()
			c := Candidate{To: to, Value: big.NewInt(1)}
			if givenUp[i] {
				c.Sent = func(common.Hash) { cancel() }
			}
			for ctx.Err() == nil {
				_, err := s.Send(ctx, c)
				if err == nil || givenUp[i] {
					return
				}
				if !errors.Is(err, ErrBusy) && ctx.Err() == nil {
					t.Errorf("candidate %d: %v", i, err)
					return
				}
				sleep(ctx, 10*time.Millisecond)
			}
		})
	}
	group.Wait()
	for i := range count {
		balance, err := f.Client().BalanceAt(context.Background(), common.BigToAddress(big.NewInt(int64(5000+i))), nil)
		if err != nil || balance.Int64() > 1 || !givenUp[i] && balance.Int64() != 1 {
			t.Errorf("candidate %d, given up %v, was executed %v times, %v", i, givenUp[i], balance, err)
		}
	}
}

func sleep(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
