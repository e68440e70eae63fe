package deploy_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
	"golang.org/x/sync/errgroup"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/core"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/devnet/network"
	"github.com/eigenshift/avs/devnet/priceoracle"
	"github.com/eigenshift/avs/devnet/roster"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	node "github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/registration"
	"github.com/eigenshift/avs/operator/transaction"
)

// world is a chain on which operators register by themselves, with EigenLayer's real
// contracts.
type world struct {
	t   *testing.T
	c   *chain.Chain
	d   *deploy.Deployment
	rpc string // where operators ask
}

// newWorld makes blocks as soon as a transaction waits, and now and then without one.
func newWorld(t *testing.T, backend deploy.Backend, operators int) world {
	t.Helper()
	c, d := testchain.DeployedOn(t, backend, operators)
	if err := c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	var blocks errgroup.Group
	blocks.Go(func() error {
		tick := time.NewTicker(50 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-tick.C:
				if err := c.Mine(ctx); err != nil && ctx.Err() == nil {
					return err
				}
			case <-ctx.Done():
				return nil
			}
		}
	})
	t.Cleanup(func() {
		stop()
		if err := blocks.Wait(); err != nil {
			t.Error(err)
		}
	})
	return world{t: t, c: c, d: d, rpc: c.RPC()}
}

// registrar returns the registrar of the operator with that number, which a test may
// have configured otherwise.
func (w world) registrar(number int, configure func(*registration.Config)) (*registration.Registrar, error) {
	w.t.Helper()
	link, err := node.Dial(w.t.Context(), node.Config{
		URLs: []string{w.rpc}, ChainID: chain.ID, PollInterval: 10 * time.Millisecond, Logger: zerolog.Nop(),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(link.Close)
	sender := transaction.New(transaction.Config{
		Node: link, Key: account.Operator(number).Key, Reverts: transaction.NewDecoder(registration.Errors()...), Logger: zerolog.Nop(),
	})
	w.t.Cleanup(sender.Close)
	cfg := registration.Config{
		Node: link, Sender: sender, BLS: w.key(number),
		ServiceManager:      w.d.Contracts.ServiceManager,
		OperatorTable:       w.d.Contracts.OperatorTable,
		RegistryCoordinator: w.d.Contracts.RegistryCoordinator,
		DelegationManager:   w.d.Contracts.DelegationManager,
		Quorums:             []uint8{0}, Socket: "a.example:9000", Strategy: w.d.Contracts.Strategy, Deposit: deploy.Deposit,
		MetadataURI: deploy.MetadataURI, AllocationBps: 10_000, Logger: zerolog.Nop(),
	}
	if configure != nil {
		configure(&cfg)
	}
	return registration.New(w.t.Context(), cfg)
}

// key is the BLS key that an operator with that number has in the devnet.
func (w world) key(number int) *keystore.BLS {
	w.t.Helper()
	return must[*keystore.BLS](w.t)(keystore.ParseBLS(hexutil.Encode(account.OperatorBLS(number))))
}

// register registers, and returns how many transactions it took.
func (w world) register(number int, configure func(*registration.Config)) (uint64, error) {
	w.t.Helper()
	before := w.sent(number)
	err := must[*registration.Registrar](w.t)(w.registrar(number, configure)).Register(w.t.Context())
	return w.sent(number) - before, err
}

func (w world) sent(number int) uint64 {
	w.t.Helper()
	return must[uint64](w.t)(w.c.Client().NonceAt(w.t.Context(), account.Operator(number).Address, nil))
}

// registered checks how many operators certificates can have now.
func (w world) registered(want int) {
	w.t.Helper()
	r := must[roster.Roster](w.t)(roster.Open(w.c.Client(), must[*network.Deployment](w.t)(priceoracle.Deployment(w.d))))
	if count := must[int](w.t)(r.Registered(w.t.Context())); count != want {
		w.t.Errorf("%d operators are registered, want %d", count, want)
	}
}

// pass lets so many blocks pass.
func (w world) pass(blocks int) {
	w.t.Helper()
	for range blocks {
		if err := w.c.Mine(w.t.Context()); err != nil {
			w.t.Fatal(err)
		}
	}
}

// owner does something as the owner of the operator table.
func (w world) owner(what string, do func(*operatortable.OperatorTable, *bind.TransactOpts) (*types.Transaction, error)) {
	w.t.Helper()
	b := must[*batch.Batch](w.t)(batch.New(w.t.Context(), w.c, account.Deployer()))
	b.Call(do(tableOf(w.t, w.c, w.d), b.Next(what)))
	if err := b.Settle(); err != nil {
		w.t.Fatal(err)
	}
}

func refused(t *testing.T, err error, want string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), want) {
		t.Errorf("error %v, want %q in it", err, want)
	}
}

func onEither(t *testing.T, operators int, test func(*testing.T, world)) {
	t.Helper()
	for _, backend := range []deploy.Backend{deploy.Table, deploy.Middleware} {
		t.Run(string(backend), func(t *testing.T) { test(t, newWorld(t, backend, operators)) })
	}
}

// Operators that join in the same block do not have to wait for anybody to be in
// certificates: each returns when it is.
func TestJoining_AtTheSameTime(t *testing.T) {
	const operators = 5
	onEither(t, operators, func(t *testing.T, w world) {
		var all errgroup.Group
		for number := 1; number <= operators; number++ {
			r := must[*registration.Registrar](t)(w.registrar(number, nil))
			all.Go(func() error { return r.Register(t.Context()) })
		}
		if err := all.Wait(); err != nil {
			t.Fatal(err)
		}
		w.registered(operators)
	})
}

func TestJoining_Again(t *testing.T) {
	onEither(t, 1, func(t *testing.T, w world) {
		if _, err := w.register(1, nil); err != nil {
			t.Fatal(err)
		}
		if sent, err := w.register(1, nil); err != nil || sent != 0 {
			t.Errorf("%d transactions (%v) of an operator that is registered", sent, err)
		}
		moved := func(c *registration.Config) { c.Socket = "b.example:9000" }
		for _, want := range []uint64{1, 0} { // then it is registered
			if sent, err := w.register(1, moved); err != nil || sent != want {
				t.Errorf("%d transactions (%v) of an operator that moved, want %d", sent, err, want)
			}
		}
	})
}

func TestLeaving_AndComingBack(t *testing.T) {
	onEither(t, 2, func(t *testing.T, w world) {
		for number := 1; number <= 2; number++ {
			if _, err := w.register(number, nil); err != nil {
				t.Fatal(err)
			}
		}
		leave := func() error {
			_, err := must[*registration.Registrar](t)(w.registrar(1, nil)).Deregister(t.Context())
			return err
		}
		if err := leave(); err != nil {
			t.Fatal(err)
		}
		w.registered(1)
		if err := leave(); err != nil {
			t.Errorf("left twice: %v", err)
		}
		_, err := w.register(1, nil)
		refused(t, err, "left the AVS less than 30 blocks ago")
		w.pass(int(core.Short().Exit) + 1)
		if sent, err := w.register(1, nil); err != nil || sent != 1 {
			t.Errorf("%d transactions (%v) to come back with stake and key that are there, want 1", sent, err)
		}
		w.registered(2)
	})
}

func TestJoining_WithAnothersKey(t *testing.T) {
	onEither(t, 2, func(t *testing.T, w world) {
		if _, err := w.register(1, nil); err != nil {
			t.Fatal(err)
		}
		sent, err := w.register(2, func(c *registration.Config) { c.BLS = w.key(1) })
		refused(t, err, "belongs to "+account.Operator(1).Address.Hex())
		if sent != 0 {
			t.Errorf("%d transactions with another operator's key", sent)
		}
	})
}

// EigenLayer has an operator keep its key until its stake cannot be slashed any more, and
// takes no key twice.
func TestTable_ChangedKey(t *testing.T) {
	w := newWorld(t, deploy.Table, 1)
	if _, err := w.register(1, nil); err != nil {
		t.Fatal(err)
	}
	other := func(c *registration.Config) { c.BLS = w.key(77) }
	_, err := w.register(1, other)
	refused(t, err, "leave the AVS, wait the 30 blocks")
	if _, err := must[*registration.Registrar](t)(w.registrar(1, other)).Deregister(t.Context()); err != nil {
		t.Fatalf("leave without the registered key: %v", err)
	}
	_, err = w.register(1, other)
	refused(t, err, "leave the AVS, wait the 30 blocks")
	w.pass(int(core.Short().Exit) + 1)
	if _, err := w.register(1, other); err != nil {
		t.Fatal(err)
	}
	members := must[[]operatortable.IOperatorTableOperator](t)(tableOf(t, w.c, w.d).GetOperators(&bind.CallOpts{Context: t.Context()}, 0))
	var has eigenshift.G1Key
	members[0].Key.X.FillBytes(has[:32])
	members[0].Key.Y.FillBytes(has[32:])
	if want := must[*bn254.SecretKey](t)(bn254.NewSecretKey(account.OperatorBLS(77))).G1(); has != want {
		t.Errorf("the operator's key is %x, want %x", has, want)
	}
	_, err = w.register(1, nil)
	refused(t, err, "EigenLayer takes a key once")
}

// A node that names what is to be signed for a key could have an operator sign a
// response to a task.
func TestTable_NodeCannotHaveAnythingSigned(t *testing.T) {
	w := newWorld(t, deploy.Table, 1)
	keys := must[*keyregistrar.KeyRegistrar](t)(keyregistrar.NewKeyRegistrar(w.d.Contracts.KeyRegistrar, w.c.Client()))
	g1, g2 := w.key(1).G1(), w.key(1).G2()
	honest := must[[32]byte](t)(keys.GetBN254KeyRegistrationMessageHash(nil, account.Operator(1).Address,
		keyregistrar.OperatorSet{Avs: w.d.Contracts.ServiceManager}, slices.Concat(g1[:], g2[:])))
	target := must[*url.URL](t)(url.Parse(w.rpc))
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(target)
		r.Out.Header.Del("Accept-Encoding") // what it says is to be read
	}}
	proxy.ModifyResponse = func(r *http.Response) error {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return err
		}
		body = bytes.ReplaceAll(body, []byte(hexutil.Encode(honest[:])), []byte(common.HexToHash("0xbad").Hex()))
		r.Body = io.NopCloser(bytes.NewReader(body))
		return nil
	}
	server := httptest.NewServer(proxy)
	defer server.Close()
	w.rpc = server.URL
	_, err := w.register(1, nil)
	refused(t, err, "bad signed")
	if is := must[bool](t)(keys.IsRegistered(nil, keyregistrar.OperatorSet{Avs: w.d.Contracts.ServiceManager}, account.Operator(1).Address)); is {
		t.Error("a key was registered")
	}
	w.rpc = w.c.RPC()
	if _, err := w.register(1, nil); err != nil {
		t.Error(err)
	}
}

func TestTable_RefusalsNameTheRemedy(t *testing.T) {
	w := newWorld(t, deploy.Table, 2)
	_, err := w.register(1, func(c *registration.Config) { c.AllocationBps = 0 })
	refused(t, err, "too little stake: raise registration.deposit or registration.allocation_bps")
	_, err = w.register(1, func(c *registration.Config) { c.Socket = strings.Repeat("a", 129) })
	refused(t, err, "socket must have 1 to 128 bytes")
	table, opts := tableOf(t, w.c, w.d), &bind.CallOpts{Context: t.Context()}
	rules := must[operatortable.IOperatorTableRules](t)(table.GetRules(opts, 0))
	rules.MaxOperators = 1
	w.owner("let no more operators in", func(table *operatortable.OperatorTable, opts *bind.TransactOpts) (*types.Transaction, error) {
		return table.SetRules(opts, 0, rules)
	})
	if _, err := w.register(1, nil); err != nil {
		t.Fatal(err)
	}
	_, err = w.register(2, nil)
	refused(t, err, "the quorum has as many operators as it may have")
}

// An operator that was ejected has to wait like one that left.
func TestTable_Ejected(t *testing.T) {
	w := newWorld(t, deploy.Table, 4) // one of four may go without notice
	for number := 1; number <= 4; number++ {
		if _, err := w.register(number, nil); err != nil {
			t.Fatal(err)
		}
	}
	w.owner("eject", func(table *operatortable.OperatorTable, opts *bind.TransactOpts) (*types.Transaction, error) {
		return table.Eject(opts, account.Operator(1).Address, []uint32{0})
	})
	_, err := w.register(1, nil)
	refused(t, err, "left the AVS less than 30 blocks ago")
}

func TestTable_ContractsThatDoNotBelongTogether(t *testing.T) {
	w := newWorld(t, deploy.Table, 1)
	_, err := w.registrar(1, func(c *registration.Config) { c.ServiceManager = common.Address{1} })
	refused(t, err, "contracts.service_manager")
	_, err = w.registrar(1, func(c *registration.Config) { c.OperatorTable = w.d.Contracts.ServiceManager })
	refused(t, err, "find the AVS's contracts")
}
