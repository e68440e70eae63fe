package table

import (
	"errors"
	"math/big"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	keyregistrar "github.com/Layr-Labs/eigenlayer-contracts/pkg/bindings/KeyRegistrar"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/bn254certificateverifier"
	"github.com/eigenshift/avs/bindings/operatortable"
	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/bindings/tablequorumverifier"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/nodetest"
)

// The behaviour on EigenLayer's real contracts is tested in devnet/deploy. Here contracts
// say what a test wants, on a real node.
var (
	serviceManager = common.HexToAddress("0xa5")
	taskManager    = common.HexToAddress("0x7a51")
	quorumVerifier = common.HexToAddress("0xfe51")
	tableAt        = common.HexToAddress("0x7ab1e")
	viewsAt        = common.HexToAddress("0x7ab1f")
	certificates   = common.HexToAddress("0xce57")
	registrarAt    = common.HexToAddress("0x6e69")
)

const tableBlock = 2 // in which the table was posted, as the contract says

// world is a table of two operators, and what is said of it.
type world struct {
	*nodetest.Node
	proxy   *endpointtest.Proxy
	link    *chain.Node
	answers map[common.Address][]nodetest.Answer
	members []*big.Int  // as its event has them
	root    common.Hash // as its event has it
	stored  common.Hash // as the verifier has it
	keys    [2]byte     // numbers of the operators' registered secrets
}

func newWorld(t *testing.T) *world {
	w := &world{answers: make(map[common.Address][]nodetest.Answer), keys: [2]byte{1, 2}}
	var leaves []common.Hash
	for i := byte(1); i <= 2; i++ {
		w.members = append(w.members, new(big.Int).Or(new(big.Int).Lsh(account(i).Big(), weightBits), big.NewInt(10)))
		leaves = append(leaves, leafOf(secret(t, i).G1(), big.NewInt(10)))
	}
	w.root = newTree(leaves).root()
	w.stored = w.root
	return w
}

// says makes a contract answer a call.
func (w *world) says(t *testing.T, at common.Address, binding *bind.MetaData, method string, args []any, values ...any) {
	t.Helper()
	parsed, err := binding.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	call, err := parsed.Pack(method, args...)
	if err != nil {
		t.Fatal(err)
	}
	returns, err := parsed.Methods[method].Outputs.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	w.answers[at] = append(w.answers[at], nodetest.Answer{Calldata: call, Returns: returns})
}

// open starts a node with the contracts, and opens a registry on them.
func (w *world) open(t *testing.T) *Registry {
	t.Helper()
	nodetest.NoLeaks(t, "chain", "table")
	contract, verifier := operatortable.OperatorTableMetaData, bn254certificateverifier.BN254CertificateVerifierMetaData
	w.says(t, quorumVerifier, tablequorumverifier.TableQuorumVerifierMetaData, "table", nil, tableAt)
	w.says(t, quorumVerifier, tablequorumverifier.TableQuorumVerifierMetaData, "quorumNumbers", nil, []byte{0})
	w.says(t, taskManager, rotatingtaskmanager.RotatingTaskManagerMetaData, "thresholdBps", nil, uint16(5000))
	set := operatorSet{Avs: serviceManager}
	w.says(t, viewsAt, contract, "avs", nil, serviceManager)
	w.says(t, viewsAt, contract, "certificateVerifier", nil, certificates)
	w.says(t, viewsAt, contract, "keyRegistrar", nil, registrarAt)
	w.says(t, viewsAt, contract, "keySet", nil, set)
	w.says(t, viewsAt, contract, "getQuorums", nil, []uint32{0})
	w.says(t, viewsAt, contract, "getTables", []any{common.Big0, common.Big1}, []uint32{tableBlock})
	for block := range uint32(20) {
		table := uint32(tableBlock)
		if block < tableBlock {
			table = 0
		}
		w.says(t, viewsAt, contract, "tableAt", []any{block}, table)
	}
	for i := byte(1); i <= 2; i++ {
		w.says(t, viewsAt, contract, "socketOf", []any{account(i)}, "10.0.0.1:9000")
		key := secret(t, w.keys[i-1])
		g2 := key.G2()
		w.says(t, registrarAt, keyregistrar.KeyRegistrarMetaData, "getBN254Key", []any{set, account(i)}, pointOf(key.G1()),
			g2Point{X: [2]*big.Int{word(g2[:32]), word(g2[32:64])}, Y: [2]*big.Int{word(g2[64:96]), word(g2[96:])}})
	}
	w.says(t, certificates, verifier, "getOperatorSetInfo", []any{set, uint32(tableBlock)}, bn254certificateverifier.IBN254CertificateVerifierBN254OperatorSetInfo{
		OperatorInfoTreeRoot: w.stored, NumOperators: common.Big2, AggregatePubkey: pointOf(eigenshift.G1Key{}), TotalWeights: []*big.Int{big.NewInt(20)},
	})
	code := make(map[common.Address][]byte)
	for at, answers := range w.answers {
		code[at] = nodetest.Answering(answers...)
	}
	topics, data := w.event(t)
	code[tableAt] = nodetest.Emitting(topics, data, viewsAt)
	w.Node = nodetest.Start(t, code)
	w.proxy = nodetest.NewProxy(t, w.Node)
	var err error
	if w.link, err = chain.Dial(t.Context(), chain.Config{URLs: []string{w.proxy.URL()}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.link.Close)
	r, err := Open(t.Context(), backend.Config{Node: w.link, TaskManager: taskManager, ServiceManager: serviceManager, Quorums: []uint8{0}, Logger: zerolog.Nop()}, quorumVerifier)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// event is that of the table.
func (w *world) event(t *testing.T) ([]common.Hash, []byte) {
	t.Helper()
	parsed, err := operatortable.OperatorTableMetaData.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	posted := parsed.Events["TablePosted"]
	data, err := posted.Inputs.NonIndexed().Pack(w.root, w.members)
	if err != nil {
		t.Fatal(err)
	}
	return []common.Hash{posted.ID, common.BigToHash(big.NewInt(tableBlock)), {}}, data
}

// post has the contract emit the event, in a block of its own.
func (w *world) post(t *testing.T) (block, tx common.Hash) {
	t.Helper()
	signed := types.MustSignNewTx(w.Key, types.LatestSignerForChainID(big.NewInt(nodetest.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(nodetest.ChainID), To: &tableAt, Gas: 200_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9),
	})
	if err := w.Client().SendTransaction(t.Context(), signed); err != nil {
		t.Fatal(err)
	}
	return w.Commit(), signed.Hash()
}

// orphan replaces the blocks after base by one, and drops a transaction of theirs once
// it is back in the pool.
func (w *world) orphan(t *testing.T, base, tx common.Hash) {
	t.Helper()
	if err := w.Fork(base); err != nil {
		t.Fatal(err)
	}
	for t.Context().Err() == nil {
		if _, pending, err := w.Client().TransactionByHash(t.Context(), tx); err == nil && pending {
			break
		}
		runtime.Gosched()
	}
	w.Rollback()
	w.Commit()
}

func TestOneRequestForABlockWhoseTableIsKnown(t *testing.T) {
	w := newWorld(t)
	r := w.open(t)
	w.Commit()
	if _, err := r.OperatorSet(t.Context(), 1); !errors.Is(err, eigenshift.ErrNoOperatorSet) {
		t.Errorf("before the first table: %v", err)
	}
	w.post(t)
	w.Commit()
	first, err := r.OperatorSet(t.Context(), tableBlock)
	if err != nil || first.Table != tableBlock || len(first.Operators) != 2 || first.Operators[0].Socket != "10.0.0.1:9000" {
		t.Fatalf("set %+v, %v", first, err)
	}
	before := w.proxy.Requests()
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if set, err := r.OperatorSet(t.Context(), tableBlock+1); err != nil || set.Block != tableBlock+1 || set.Table != tableBlock || len(set.Operators) != 2 {
				t.Errorf("set %+v, %v", set, err)
			}
		})
	}
	wg.Wait()
	if n := w.proxy.Requests() - before; n != 1 {
		t.Errorf("%d requests for the set of a new block, expected 1", n)
	}
}

// What logs and registrar say counts only if it gives the root that the verifier has.
func TestTablesThatAreNotBelieved(t *testing.T) {
	for name, tt := range map[string]struct {
		spoil func(w *world)
		want  string
	}{
		"other root in the log":      {func(w *world) { w.root[0]++ }, "have root"},
		"other root in the verifier": {func(w *world) { w.stored[0]++ }, "have root"},
		"member added":               {func(w *world) { w.members = append(w.members, big.NewInt(7)) }, "public keys of"},
		"weight changed":             {func(w *world) { w.members[0].Add(w.members[0], common.Big1) }, "do not give the root"},
		"members exchanged":          {func(w *world) { w.members[0], w.members[1] = w.members[1], w.members[0] }, "do not give the root"},
		"member twice":               {func(w *world) { w.members[1] = w.members[0] }, "listed twice"},
		"key of another":             {func(w *world) { w.keys[1] = 3 }, "do not give the root"},
		"too many members": {func(w *world) {
			for i := range int64(maxMembers) {
				w.members = append(w.members, new(big.Int).Lsh(big.NewInt(i+1000), weightBits))
			}
		}, "at most 256"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			tt.spoil(w)
			r := w.open(t)
			w.Commit()
			w.post(t)
			if set, err := r.OperatorSet(t.Context(), tableBlock); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("set %+v, %v, want %q in the error", set, err, tt.want)
			}
		})
	}
}

// A table that was reorganised away is forgotten with its head, and one whose logs are
// missing is none.
func TestOrphanedTablesAreForgotten(t *testing.T) {
	w := newWorld(t)
	r := w.open(t)
	heads := w.link.Heads(t.Context())
	await := func(hash common.Hash) {
		t.Helper()
		for head := range heads {
			if head.Hash == hash {
				return
			}
		}
		t.Fatal("the head did not come")
	}
	base := w.Commit()
	await(base)
	block, tx := w.post(t)
	await(block)
	if _, err := r.OperatorSet(t.Context(), tableBlock); err != nil {
		t.Fatal(err)
	}
	w.orphan(t, base, tx)
	await(w.Commit())
	if set, err := r.OperatorSet(t.Context(), tableBlock); err == nil || !strings.Contains(err.Error(), "have root") {
		t.Errorf("set %+v, %v after the table was orphaned", set, err)
	}
}

// Keys that a node gives wrongly are looked for again.
func TestUnusableKeysAreLookedForAgain(t *testing.T) {
	w := newWorld(t)
	r := w.open(t)
	w.Commit()
	w.post(t)
	if _, err := r.OperatorSet(t.Context(), tableBlock); err != nil {
		t.Fatal(err)
	}
	known, err := r.table(t.Context(), tableBlock)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		again time.Time
		same  bool
	}{{time.Now().Add(time.Hour), true}, {time.Now().Add(-time.Second), false}} {
		known.again = tt.again
		if next, err := r.table(t.Context(), tableBlock); err != nil || (next == known) != tt.same {
			t.Errorf("looked for again at %s: the same %v, %v", tt.again, next == known, err)
		}
	}
}
