package deploy_test

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	allocationmanager "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/AllocationManager"
	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/devnet/account"
	"github.com/eigenshift/avs/devnet/batch"
	"github.com/eigenshift/avs/devnet/chain"
	"github.com/eigenshift/avs/devnet/core"
	"github.com/eigenshift/avs/devnet/deploy"
	"github.com/eigenshift/avs/devnet/internal/testchain"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/backend"
	node "github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/eigenlayer"
	"github.com/eigenshift/avs/operator/table"
	"github.com/eigenshift/avs/operator/transaction"
)

// tableWorld is an operator table on EigenLayer's real core, as an operator sees it.
type tableWorld struct {
	*testing.T
	c *chain.Chain
	d *deploy.Deployment
}

func newTableWorld(t *testing.T, operators int) tableWorld {
	t.Helper()
	c, d := registered(t, operators)
	return tableWorld{t, c, d}
}

func (w tableWorld) dial() *node.Node {
	w.Helper()
	link, err := node.Dial(w.Context(), node.Config{URLs: []string{w.c.RPC()}, ChainID: chain.ID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		w.Fatal(err)
	}
	w.Cleanup(link.Close)
	return link
}

func (w tableWorld) config() backend.Config {
	return backend.Config{
		Node: w.dial(), TaskManager: w.d.Contracts.PriceOracle, ServiceManager: w.d.Contracts.ServiceManager,
		Quorums: []uint8{0}, Logger: zerolog.Nop(),
	}
}

func (w tableWorld) open() *table.Registry {
	w.Helper()
	return must[*table.Registry](w.T)(table.Open(w.Context(), w.config(), w.d.Contracts.TableVerifier))
}

func (w tableWorld) head() uint64 {
	w.Helper()
	return must[uint64](w.T)(w.c.Client().BlockNumber(w.Context()))
}

func (w tableWorld) mine(blocks int) {
	w.Helper()
	for range blocks {
		if err := w.c.Mine(w.Context()); err != nil {
			w.Fatal(err)
		}
	}
}

// do sends transactions of an account, and mines them.
func (w tableWorld) do(from account.Account, send func(b *batch.Batch)) {
	w.Helper()
	b := must[*batch.Batch](w.T)(batch.New(w.Context(), w.c, from))
	send(b)
	if err := b.Settle(); err != nil {
		w.Fatal(err)
	}
}

func (w tableWorld) set(r *table.Registry, block uint64) *eigenshift.OperatorSet {
	w.Helper()
	return must[*eigenshift.OperatorSet](w.T)(r.OperatorSet(w.Context(), block))
}

func (w tableWorld) allocation() *allocationmanager.AllocationManager {
	w.Helper()
	return must[*allocationmanager.AllocationManager](w.T)(allocationmanager.NewAllocationManager(w.d.Contracts.AllocationManager, w.c.Client()))
}

// leave takes an operator out of quorum 0.
func (w tableWorld) leave(number int) {
	w.Helper()
	operator := account.Operator(number)
	w.do(operator, func(b *batch.Batch) {
		b.Call(w.allocation().DeregisterFromOperatorSets(b.Next("leave"), allocationmanager.IAllocationManagerTypesDeregisterParams{
			Operator: operator.Address, Avs: w.d.Contracts.ServiceManager, OperatorSetIds: []uint32{0},
		}))
	})
}

// join registers a key for an operator that is known to EigenLayer, and lets it join.
func (w tableWorld) join(number int, key *bn254.SecretKey) {
	w.Helper()
	operator, set := account.Operator(number), keyregistrar.OperatorSet{Avs: w.d.Contracts.ServiceManager}
	keys := must[*keyregistrar.KeyRegistrar](w.T)(keyregistrar.NewKeyRegistrar(w.d.Contracts.KeyRegistrar, w.c.Client()))
	g1, g2 := key.G1(), key.G2()
	encoded := slices.Concat(g1[:], g2[:])
	message := must[[32]byte](w.T)(keys.GetBN254KeyRegistrationMessageHash(&bind.CallOpts{Context: w.Context()}, operator.Address, set, encoded))
	signature := key.Sign(message)
	socket := must[*abi.ABI](w.T)(operatortable.OperatorTableMetaData.GetAbi()).Methods["updateSocket"].Inputs
	data := must[[]byte](w.T)(socket.Pack("127.0.0.1:9777"))
	w.do(operator, func(b *batch.Batch) {
		b.Call(keys.DeregisterKey(b.Next("deregister key"), operator.Address, set))
		b.Call(keys.RegisterKey(b.Next("register key"), operator.Address, set, encoded, signature[:]))
		b.Call(w.allocation().RegisterForOperatorSets(b.Next("join"), operator.Address, allocationmanager.IAllocationManagerTypesRegisterParams{
			Avs: w.d.Contracts.ServiceManager, OperatorSetIds: []uint32{0}, Data: data,
		}))
	})
}

func operatorKey(t *testing.T, number int) *bn254.SecretKey {
	t.Helper()
	return must[*bn254.SecretKey](t)(bn254.NewSecretKey(account.OperatorBLS(number)))
}

// certify makes a certificate of operators with these keys, under a set.
func certify(t *testing.T, set *eigenshift.OperatorSet, digest eigenshift.Digest, signers ...*bn254.SecretKey) eigenshift.Certified {
	t.Helper()
	c := eigenshift.Certified{Task: eigenshift.EncodedTask{Reference: eigenshift.BlockRef{Number: set.Block}}}
	c.Certificate.Digest = digest
	var signatures []bn254.G1
	var keys []bn254.G2
	signed := make(map[eigenshift.OperatorID]bool)
	for _, key := range signers {
		signatures = append(signatures, must[bn254.G1](t)(bn254.ParseSignature(key.Sign(set.Message(digest)))))
		keys = append(keys, must[bn254.G2](t)(bn254.ParseG2Key(key.G2())))
		signed[key.OperatorID()] = true
	}
	c.Certificate.Parts = []eigenshift.Part{{Signature: bn254.SumG1(signatures).Signature(), SignerKey: bn254.SumG2(keys).Key()}}
	for _, op := range set.Operators {
		if !signed[op.ID] {
			c.Certificate.NonSigners = append(c.Certificate.NonSigners, op.ID)
		}
	}
	return c
}

// proved returns a certificate as the contracts take it.
func (w tableWorld) proved(r *table.Registry, c eigenshift.Certified) []byte {
	w.Helper()
	return must[[]byte](w.T)(must[backend.Proof](w.T)(r.Prove(w.Context(), c)).Encode())
}

// verify asks the quorum verifier for the stake that signed.
func (w tableWorld) verify(block uint64, digest eigenshift.Digest, certificate []byte) (signed, total *big.Int, err error) {
	w.Helper()
	var results []any
	if err := w.verifier().Call(&bind.CallOpts{Context: w.Context()}, &results, "verify", digest, uint32(block), certificate); err != nil {
		return nil, nil, err
	}
	stakes := *abi.ConvertType(results[0], new([]tablequorumverifier.IQuorumVerifierQuorumStake)).(*[]tablequorumverifier.IQuorumVerifierQuorumStake)
	return stakes[0].Signed, stakes[0].Total, nil
}

func (w tableWorld) verifier() *tablequorumverifier.TableQuorumVerifierRaw {
	w.Helper()
	contract := must[*tablequorumverifier.TableQuorumVerifier](w.T)(tablequorumverifier.NewTableQuorumVerifier(w.d.Contracts.TableVerifier, w.c.Client()))
	return &tablequorumverifier.TableQuorumVerifierRaw{Contract: contract}
}

func times(stake *big.Int, n int64) *big.Int { return new(big.Int).Mul(stake, big.NewInt(n)) }

// What operators read from the table is what its contracts go by, at each block.
func TestTable_TellsItsOperators(t *testing.T) {
	const operators = 3
	w := newTableWorld(t, operators)
	r := w.open()
	set := w.set(r, w.head())
	if len(set.Operators) != operators || set.Totals[0].Cmp(times(deploy.Deposit, operators)) != 0 {
		t.Fatalf("set %+v", set)
	}
	for number := 1; number <= operators; number++ {
		key := operatorKey(t, number)
		op, ok := set.ByAddress(account.Operator(number).Address)
		if !ok || op.ID != key.OperatorID() || op.G1 != key.G1() || op.G2 != key.G2() || op.Socket != "127.0.0.1:9123" || op.Stakes[0].Cmp(deploy.Deposit) != 0 {
			t.Errorf("operator %d: %+v", number, op)
		}
	}
	posted := must[[]uint32](t)(tableOf(t, w.c, w.d).GetTables(&bind.CallOpts{Context: t.Context()}, common.Big0, big.NewInt(100)))
	if len(posted) != operators || uint64(posted[2]) != set.Table {
		t.Fatalf("tables %v, the newest is %d", posted, set.Table)
	}
	for i, number := range posted {
		if set := w.set(r, uint64(number)); len(set.Operators) != i+1 || set.Table != uint64(number) || set.Block != uint64(number) {
			t.Errorf("set at block %d: %+v", number, set)
		}
	}
	if _, err := r.OperatorSet(t.Context(), uint64(posted[0])-1); err == nil || !strings.Contains(err.Error(), "no operator table") {
		t.Errorf("before the first table: %v", err)
	}
	if _, err := r.OperatorSet(t.Context(), w.head()+5); err == nil {
		t.Error("a set of a block to come")
	}
}

// A certificate that is made from what operators read passes the real verifier, with
// each number of non-signers.
func TestTable_ProvesCertificates(t *testing.T) {
	const operators = 5
	w := newTableWorld(t, operators)
	r := w.open()
	set := w.set(r, w.head()-1)
	digest := eigenshift.Digest{1, 2, 3}
	for signers := operators; signers > 0; signers-- {
		var keys []*bn254.SecretKey
		var want []common.Address
		for number := 1; number <= signers; number++ {
			keys = append(keys, operatorKey(t, number))
			want = append(want, account.Operator(number).Address)
		}
		slices.SortFunc(want, common.Address.Cmp)
		certificate := w.proved(r, certify(t, set, digest, keys...))
		signed, total, err := w.verify(set.Block, digest, certificate)
		if err != nil || signed.Cmp(times(deploy.Deposit, int64(signers))) != 0 || total.Cmp(times(deploy.Deposit, operators)) != 0 {
			t.Fatalf("%d signers: %s of %s signed, %v", signers, signed, total, err)
		}
		if got, err := r.Signers(t.Context(), set.Block, certificate); err != nil || !slices.Equal(got, want) {
			t.Errorf("%d signers: %v, %v", signers, got, err)
		}
		w.checkEvidence(r, set, digest, certificate, signers)
	}
	if _, err := r.Membership(t.Context(), set.Block, w.d.Contracts.PriceOracle); err == nil {
		t.Error("a contract has a place in the table")
	}
}

// checkEvidence has the verifier say of each operator whether it signed.
func (w tableWorld) checkEvidence(r *table.Registry, set *eigenshift.OperatorSet, digest eigenshift.Digest, certificate []byte, signers int) {
	w.Helper()
	for number := 1; number <= len(set.Operators); number++ {
		operator := account.Operator(number).Address
		place := must[[]byte](w.T)(r.Membership(w.Context(), set.Block, operator))
		var results []any
		err := w.verifier().Call(&bind.CallOpts{Context: w.Context()}, &results, "quorumsSignedBy", digest, uint32(set.Block), certificate, operator, place)
		if (err == nil) != (number <= signers) {
			w.Errorf("operator %d of %d signers: %v, %v", number, signers, results, err)
		}
	}
}

// An operator leaves, and comes again with another key: certificates of both tables
// can be made, also by who has never seen the first key.
func TestTable_KeysChange(t *testing.T) {
	w := newTableWorld(t, 3)
	before := w.set(w.open(), w.head())
	first := operatorKey(t, 2)
	w.leave(2)
	if set := w.set(w.open(), w.head()); len(set.Operators) != 2 {
		t.Fatalf("set after an operator has left: %+v", set)
	}
	w.mine(int(core.Short().Exit) + 1)
	second := operatorKey(t, 77)
	r := w.open()
	_ = w.set(r, w.head())
	w.join(2, second)
	after := w.set(r, w.head())
	if op, _ := after.ByAddress(account.Operator(2).Address); op.G1 != second.G1() || op.G2 != second.G2() || op.Socket != "127.0.0.1:9777" {
		t.Errorf("operator that has come again: %+v", op)
	}
	digest := eigenshift.Digest{7}
	for name, r := range map[string]*table.Registry{"who has seen both": r, "who starts now": w.open()} {
		old := w.set(r, before.Block)
		if op, _ := old.ByAddress(account.Operator(2).Address); op.G1 != first.G1() || op.G2 != first.G2() {
			t.Errorf("%s: operator in the old table: %+v", name, op)
		}
		for set, key := range map[*eigenshift.OperatorSet]*bn254.SecretKey{old: first, after: second} {
			certificate := w.proved(r, certify(t, set, digest, operatorKey(t, 1), key))
			if signed, _, err := w.verify(set.Block, digest, certificate); err != nil || signed.Cmp(times(deploy.Deposit, 2)) != 0 {
				t.Errorf("%s: table %d: %s signed, %v", name, set.Table, signed, err)
			}
		}
	}
}

// An operator whose weight has fallen below the minimum is in the table without
// weight, and never signs.
func TestTable_MembersWithoutWeight(t *testing.T) {
	w := newTableWorld(t, 3)
	r := w.open()
	operator := account.Operator(1)
	w.allocate(1, 0)
	w.do(account.Operator(2), func(b *batch.Batch) { b.Call(tableOf(t, w.c, w.d).Sync(b.Next("sync"))) })
	w.mine(1)
	set := w.set(r, w.head()-1)
	if op, ok := set.ByAddress(operator.Address); !ok || op.Stakes[0].Sign() != 0 || set.Totals[0].Cmp(times(deploy.Deposit, 2)) != 0 {
		t.Fatalf("set %+v", set)
	}
	digest := eigenshift.Digest{9}
	c := certify(t, set, digest, operatorKey(t, 2), operatorKey(t, 3))
	for _, non := range [][]eigenshift.OperatorID{c.Certificate.NonSigners, nil} { // it may be left out
		c.Certificate.NonSigners = non
		if signed, total, err := w.verify(set.Block, digest, w.proved(r, c)); err != nil || signed.Cmp(total) != 0 {
			t.Errorf("%s of %s signed, %v", signed, total, err)
		}
	}
}

// syncer is the syncer of an operator, whose transactions are mined as they come.
func (w tableWorld) syncer(number int) *table.Syncer {
	w.Helper()
	cfg := w.config()
	sender := transaction.New(transaction.Config{Node: cfg.Node, Key: account.Operator(number).Key, Reverts: transaction.NewDecoder(operatortable.OperatorTableMetaData), Logger: zerolog.Nop()})
	w.Cleanup(sender.Close)
	return table.NewSyncer(must[*table.Registry](w.T)(table.Open(w.Context(), cfg, w.d.Contracts.TableVerifier)), sender, 2, zerolog.Nop())
}

// allocate changes how much of its stake an operator has allocated to quorum 0, and waits
// until less counts.
func (w tableWorld) allocate(number int, magnitude uint64) {
	w.Helper()
	operator := account.Operator(number)
	w.do(operator, func(b *batch.Batch) {
		b.Call(w.allocation().ModifyAllocations(b.Next("allocate"), operator.Address, []allocationmanager.IAllocationManagerTypesAllocateParams{{
			OperatorSet: allocationmanager.OperatorSet{Avs: w.d.Contracts.ServiceManager}, Strategies: []common.Address{w.d.Contracts.Strategy}, NewMagnitudes: []uint64{magnitude},
		}}))
	})
	w.mine(int(core.Short().Exit) + 5)
}

// A change of stakes is posted once, by the operator whose turn it is. While others do
// not, each of them does in the end.
func TestTable_IsSyncedByItsOperators(t *testing.T) {
	const operators, within = 3, 4 + 2*(3-1) // blocks: a look, and two for each one before
	w := newTableWorld(t, operators)
	w.mine(1)
	tables := func() int {
		return len(must[[]uint32](t)(tableOf(t, w.c, w.d).GetTables(&bind.CallOpts{Context: t.Context()}, common.Big0, big.NewInt(100))))
	}
	if err := w.c.MineOnDemand(); err != nil {
		t.Fatal(err)
	}
	// look has operators look at the heads of some blocks.
	look := func(syncers ...*table.Syncer) {
		t.Helper()
		for range within + 1 {
			for _, s := range syncers {
				if err := s.Look(t.Context(), w.head()); err != nil {
					t.Fatal(err)
				}
			}
			w.mine(1)
		}
	}
	syncers := []*table.Syncer{w.syncer(1), w.syncer(2), w.syncer(3)}
	look(syncers...)
	if n := tables(); n != operators {
		t.Fatalf("%d tables, although nothing has changed since %d operators joined", n, operators)
	}
	for i, present := range [][]*table.Syncer{syncers, syncers[:1], syncers[1:2], syncers[2:]} {
		w.allocate(1, 900_000_000_000_000_000>>i)
		before := w.head()
		look(present...)
		if n := tables(); n != operators+1+i {
			t.Fatalf("%d tables after %d changes, the last with %d operators present", n-operators, i+1, len(present))
		}
		if mined := w.head() - before; mined != within+2 { // one block has the transaction
			t.Errorf("%d blocks, a transaction too many or too few", mined)
		}
	}
	set := w.set(w.open(), w.head())
	if op, _ := set.ByAddress(account.Operator(1).Address); op.Stakes[0].Cmp(new(big.Int).Div(times(deploy.Deposit, 9), big.NewInt(80))) != 0 {
		t.Errorf("stake %s in the newest table", op.Stakes[0])
	}
}

func TestTable_FoundersAreTheSameAtAnyTime(t *testing.T) {
	w := newTableWorld(t, 3)
	check := func(when string) {
		t.Helper()
		for _, confirmations := range []uint64{0, 1} {
			founders, err := w.open().Founders(t.Context(), 2, confirmations)
			if err != nil || len(founders) != 2 {
				t.Fatalf("%s: founders %+v, %v", when, founders, err)
			}
			for i, f := range founders {
				if number := i + 1; f.Address != account.Operator(number).Address || f.ID != operatorKey(t, number).OperatorID() || f.Socket != "127.0.0.1:9123" {
					t.Errorf("%s: founder %d is %+v", when, number, f)
				}
			}
		}
	}
	check("at first")
	for n, confirmations := range map[int]uint64{3: 1_000, 4: 0} {
		if founders, err := w.open().Founders(t.Context(), n, confirmations); err != nil || founders != nil {
			t.Errorf("%d founders with %d confirmations: %+v, %v", n, confirmations, founders, err)
		}
	}
	w.leave(1)
	w.mine(1)
	check("after one has left")
}

func TestTable_StandingOfAnOperator(t *testing.T) {
	w := newTableWorld(t, 5) // when one has left, another one may go without notice
	r := w.open()
	first, second, third := operatorKey(t, 1), operatorKey(t, 2), operatorKey(t, 3)
	stranger := account.Operator(9).Address
	w.leave(2)
	w.do(account.Deployer(), func(b *batch.Batch) {
		b.Call(tableOf(t, w.c, w.d).Eject(b.Next("eject"), account.Operator(3).Address, []uint32{0}))
	})
	head := must[*types.Header](t)(w.c.Client().HeaderByNumber(t.Context(), nil))
	ejected := backend.Standing{
		Status: backend.Deregistered, ID: third.OperatorID(), Owner: account.Operator(3).Address, Socket: "127.0.0.1:9123",
		Ejected: time.Unix(int64(head.Time), 0).UTC(),
	}
	for name, tt := range map[string]struct {
		operator common.Address
		key      *bn254.SecretKey
		want     backend.Standing
	}{
		"member":      {account.Operator(1).Address, first, backend.Standing{Status: backend.Registered, ID: first.OperatorID(), Owner: account.Operator(1).Address, Socket: "127.0.0.1:9123"}},
		"foreign key": {account.Operator(1).Address, second, backend.Standing{Status: backend.Registered, ID: first.OperatorID(), Owner: account.Operator(2).Address, Socket: "127.0.0.1:9123"}},
		"left":        {account.Operator(2).Address, second, backend.Standing{Status: backend.Deregistered, ID: second.OperatorID(), Owner: account.Operator(2).Address, Socket: "127.0.0.1:9123"}},
		"ejected":     {account.Operator(3).Address, third, ejected},
		"never in":    {stranger, operatorKey(t, 9), backend.Standing{}},
	} {
		if got, err := r.Standing(t.Context(), tt.operator, tt.key.G1()); err != nil || got != tt.want {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

// The directory follows members and sockets.
func TestTable_DirectoryFollowsTheHead(t *testing.T) {
	w := newTableWorld(t, 2)
	r := w.open()
	var last eigenshift.Block
	follow := func() []eigenshift.Operator {
		t.Helper()
		head := must[eigenshift.Block](t)(w.dial().Head(t.Context()))
		if err := r.Follow(t.Context(), last, head); err != nil {
			t.Fatal(err)
		}
		last = head
		return r.Operators()
	}
	if operators := follow(); len(operators) != 2 {
		t.Errorf("operators %+v", operators)
	}
	w.do(account.Operator(1), func(b *batch.Batch) {
		b.Call(tableOf(t, w.c, w.d).UpdateSocket(b.Next("move"), "10.1.2.3:4567"))
	})
	follow()
	if op, ok := r.Operator(account.Operator(1).Address); !ok || op.Socket != "10.1.2.3:4567" {
		t.Errorf("operator that has moved: %+v", op)
	}
	w.leave(2)
	if operators := follow(); len(operators) != 1 {
		t.Errorf("operators after one has left: %+v", operators)
	}
}

// The task manager's verifier says which back end an AVS has.
func TestBackEnds_AreFoundByTheVerifier(t *testing.T) {
	for kind, field := range map[deploy.Backend]string{deploy.Table: "", deploy.Middleware: "contracts.registry_coordinator"} {
		c, d := testchain.DeployedOn(t, kind, 0)
		w := tableWorld{t, c, d}
		cfg := eigenlayer.Config{
			Node: w.dial(), TaskManager: d.Contracts.PriceOracle, ServiceManager: d.Contracts.ServiceManager, RegistryCoordinator: d.Contracts.RegistryCoordinator,
			StateRetriever: d.Contracts.OperatorStateRetriever, Quorums: []uint8{0}, Logger: zerolog.Nop(),
		}
		found, err := eigenlayer.Open(t.Context(), cfg)
		if err != nil || found.OperatorTable() != d.Contracts.OperatorTable {
			t.Fatalf("%s: %v, %v", kind, found, err)
		}
		strategies, err := found.Strategies(t.Context(), 0)
		if err != nil || len(strategies) != 1 || strategies[0].Address != d.Contracts.Strategy || strategies[0].Multiplier.Sign() != 1 {
			t.Errorf("%s: strategies %+v, %v", kind, strategies, err)
		}
		cfg.RegistryCoordinator = common.Address{}
		if _, err := eigenlayer.Open(t.Context(), cfg); errors.Is(err, backend.ErrMissing) != (field != "") || err != nil && !strings.Contains(err.Error(), field) {
			t.Errorf("%s: without a coordinator: %v", kind, err)
		}
	}
}

func TestTable_OfAnotherAVSIsRefused(t *testing.T) {
	w := newTableWorld(t, 0)
	for want, change := range map[string]func(*backend.Config){
		"correct quorums":                    func(c *backend.Config) { c.Quorums = []uint8{0, 1} },
		"correct contracts.task_manager or ": func(c *backend.Config) { c.ServiceManager = common.Address{1} },
	} {
		cfg := w.config()
		change(&cfg)
		if _, err := table.Open(t.Context(), cfg, w.d.Contracts.TableVerifier); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q in it", err, want)
		}
	}
}
