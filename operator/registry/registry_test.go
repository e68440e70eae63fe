package registry

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	indexregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IndexRegistry"
	stateretriever "github.com/Layr-Labs/eigensdk-go/contracts/bindings/OperatorStateRetriever"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/bindings/rotatingtaskmanager"
	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/operator/backend"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/directory"
	"github.com/eigenshift/avs/operator/endpoint/endpointtest"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/nodetest"
)

var (
	serviceManager = common.HexToAddress("0xa5")
	taskManager    = common.HexToAddress("0x7a51")
	coordinatorAt  = common.HexToAddress("0xc001")
	retrieverAt    = common.HexToAddress("0x6e71")
	apkAt          = common.HexToAddress("0xa941")
	indexAt        = common.HexToAddress("0x1d81")
	socketsAt      = common.HexToAddress("0x50c1")
)

// world is what the registries of a test say.
type world struct {
	keys    []*keystore.BLS
	g2      []eigenshift.G2Key // as registered
	sockets []string
	quorums [][]int // members, by position in keys
	movesAt uint32  // block from which on all sockets are movesTo; 0: never
	movesTo string
	emits   []common.Hash // topics of the event that the key registry has instead of the first operator's key in G2
	data    []byte        // of it
	stake   int64
	answers map[common.Address][]nodetest.Answer
}

func newWorld(t *testing.T, operators int) *world {
	t.Helper()
	w := &world{stake: 10, answers: make(map[common.Address][]nodetest.Answer)}
	var all []int
	for i := range operators {
		key, err := keystore.GenerateBLS()
		if err != nil {
			t.Fatal(err)
		}
		w.keys = append(w.keys, key)
		w.g2 = append(w.g2, key.G2())
		w.sockets = append(w.sockets, "10.0.0.1:9000")
		all = append(all, i)
	}
	w.quorums = [][]int{all}
	return w
}

func addressOf(i int) common.Address { return common.BigToAddress(big.NewInt(int64(i) + 100)) }

// answer makes a contract answer a call.
func (w *world) answer(t *testing.T, at common.Address, binding *bind.MetaData, method string, args []any, values ...any) {
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

// open builds the contracts and opens a registry on them.
func (w *world) open(t *testing.T) (*Registry, *nodetest.Node, *endpointtest.Proxy) {
	t.Helper()
	nodetest.NoLeaks(t, "chain", "registry")
	c := coordinator.ContractSlashingRegistryCoordinatorMetaData
	for method, address := range map[string]common.Address{"avs": serviceManager, "blsApkRegistry": apkAt, "indexRegistry": indexAt, "socketRegistry": socketsAt} {
		w.answer(t, coordinatorAt, c, method, nil, address)
	}
	w.answer(t, taskManager, rotatingtaskmanager.RotatingTaskManagerMetaData, "thresholdBps", nil, uint16(5000))
	var numbers []byte
	var state [][]stateretriever.OperatorStateRetrieverOperator
	for q, members := range w.quorums {
		numbers = append(numbers, byte(q))
		list := []stateretriever.OperatorStateRetrieverOperator{}
		for _, i := range members {
			list = append(list, stateretriever.OperatorStateRetrieverOperator{Operator: addressOf(i), OperatorId: w.keys[i].OperatorID(), Stake: big.NewInt(w.stake)})
		}
		state = append(state, list)
	}
	for block := uint32(0); block < 25; block++ {
		w.answer(t, retrieverAt, stateretriever.ContractOperatorStateRetrieverMetaData, "getOperatorState", []any{coordinatorAt, numbers, block}, state)
	}
	for i, key := range w.keys {
		g1, id := key.G1(), [32]byte(key.OperatorID())
		word := func(b []byte) *big.Int { return new(big.Int).SetBytes(b) }
		w.answer(t, apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getRegisteredPubkey", []any{addressOf(i)},
			apkregistry.BN254G1Point{X: word(g1[:32]), Y: word(g1[32:])}, id)
		g2 := w.g2[i]
		w.answer(t, apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorPubkeyG2", []any{addressOf(i)},
			apkregistry.BN254G2Point{X: [2]*big.Int{word(g2[:32]), word(g2[32:64])}, Y: [2]*big.Int{word(g2[64:96]), word(g2[96:])}})
		w.answer(t, socketsAt, socketregistry.ContractSocketRegistryMetaData, "getOperatorSocket", []any{id}, w.sockets[i])
		w.answer(t, coordinatorAt, c, "getOperatorFromId", []any{id}, addressOf(i))
		w.answer(t, coordinatorAt, c, "getOperatorStatus", []any{addressOf(i)}, uint8(1))
		w.answer(t, apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorId", []any{addressOf(i)}, id)
		w.answer(t, apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorFromPubkeyHash", []any{id}, addressOf(i))
	}
	left, none := addressOf(len(w.keys)), [32]byte{}
	w.answer(t, coordinatorAt, c, "getOperatorStatus", []any{left}, uint8(2))
	w.answer(t, coordinatorAt, c, "lastEjectionTimestamp", []any{left}, big.NewInt(1_700_000_000))
	w.answer(t, apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorId", []any{left}, none)

	code := make(map[common.Address][]byte)
	for at, answers := range w.answers {
		code[at] = nodetest.Answering(answers...)
	}
	if w.emits != nil {
		views := common.HexToAddress("0xa942")
		code[views], code[apkAt] = code[apkAt], nodetest.Emitting(w.emits, w.data, views)
	}
	if w.movesAt > 0 {
		var moved []nodetest.Answer
		binding := &world{answers: make(map[common.Address][]nodetest.Answer)}
		for _, key := range w.keys {
			binding.answer(t, socketsAt, socketregistry.ContractSocketRegistryMetaData, "getOperatorSocket", []any{[32]byte(key.OperatorID())}, w.movesTo)
		}
		moved = binding.answers[socketsAt]
		before, after := common.HexToAddress("0xbe"), common.HexToAddress("0xaf")
		code[before], code[after] = code[socketsAt], nodetest.Answering(moved...)
		code[socketsAt] = nodetest.ChangingAt(w.movesAt, before, after)
	}
	node := nodetest.Start(t, code)
	proxy := nodetest.NewProxy(t, node)
	link, err := chain.Dial(t.Context(), chain.Config{URLs: []string{proxy.URL()}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(link.Close)
	r, err := Open(t.Context(), backend.Config{
		Node: link, TaskManager: taskManager, ServiceManager: serviceManager, RegistryCoordinator: coordinatorAt,
		StateRetriever: retrieverAt, Quorums: numbers, Logger: zerolog.Nop(),
	})
	if err != nil {
		t.Fatal(err)
	}
	return r, node, proxy
}

func TestOperatorSetHoldsWhatTheRegistriesSay(t *testing.T) {
	w := newWorld(t, 3)
	w.quorums = [][]int{{2, 0, 1}, {1, 2}}
	w.sockets = []string{"one.example:9000", "not a socket", "[::1]:9002"}
	r, _, _ := w.open(t)

	state, err := r.State(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	set := state.Set
	if len(set.Operators) != 3 || set.ThresholdBps != 5000 || set.Totals[0].Int64() != 30 || set.Totals[1].Int64() != 20 {
		t.Fatalf("set %+v", set)
	}
	for i, socket := range []string{"one.example:9000", "", "[::1]:9002"} {
		op, ok := set.ByAddress(addressOf(i))
		if !ok || op.ID != w.keys[i].OperatorID() || op.G1 != w.keys[i].G1() || op.G2 != w.keys[i].G2() || op.Socket != socket {
			t.Errorf("operator %d: %+v", i, op)
		}
	}
	if first, _ := set.ByAddress(addressOf(0)); first.Stakes[0].Int64() != 10 || first.Stakes[1].Sign() != 0 {
		t.Errorf("stakes %v, expected 10 in quorum 0 and none in quorum 1", first.Stakes)
	}
	for q, members := range w.quorums {
		var points []bn254.G1
		for position, i := range members {
			if state.Members[q][position] != w.keys[i].OperatorID() {
				t.Errorf("quorum %d: member %d is %s", q, position, state.Members[q][position])
			}
			p, err := bn254.ParseG1Key(w.keys[i].G1())
			if err != nil {
				t.Fatal(err)
			}
			points = append(points, p)
		}
		if state.Keys[q] != bn254.SumG1(points).Key() {
			t.Errorf("quorum %d: sum of keys %x", q, state.Keys[q])
		}
	}
}

func TestKeysThatDoNotBelongTogetherDoNotCount(t *testing.T) {
	w := newWorld(t, 3)
	w.g2[1] = w.keys[0].G2()
	w.g2[2] = eigenshift.G2Key{1, 2, 3}
	r, _, _ := w.open(t)
	set, err := r.OperatorSet(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, usable := range []bool{true, false, false} {
		op, ok := set.ByAddress(addressOf(i))
		if !ok || (op.G2 != eigenshift.G2Key{}) != usable || op.Stakes[0].Int64() != 10 {
			t.Errorf("operator %d: %+v, expected usable %v", i, op, usable)
		}
	}
}

func TestCallersShareOneRequestForABlock(t *testing.T) {
	w := newWorld(t, 2)
	r, node, proxy := w.open(t)
	node.Commit()
	if _, err := r.OperatorSet(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	before := proxy.Requests()
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			if set, err := r.OperatorSet(t.Context(), 1); err != nil || set.Block != 1 || len(set.Operators) != 2 {
				t.Errorf("set %+v, %v", set, err)
			}
		})
	}
	wg.Wait()
	if n := proxy.Requests() - before; n != 1 {
		t.Errorf("%d requests for the set of a new block, expected 1", n)
	}
}

func TestBlockAfterTheHeadIsRefused(t *testing.T) {
	r, _, _ := newWorld(t, 1).open(t)
	if _, err := r.OperatorSet(t.Context(), 4); err == nil || !strings.Contains(err.Error(), "head is block 0") {
		t.Fatalf("error %v, expected one about the head", err)
	}
	if _, err := r.OperatorSet(t.Context(), 1<<32); err == nil {
		t.Fatal("a block number beyond 32 bits was accepted")
	}
}

func TestNobodyRegistered(t *testing.T) {
	w := newWorld(t, 0)
	w.quorums = [][]int{{}}
	r, _, _ := w.open(t)
	if _, err := r.OperatorSet(t.Context(), 0); !errors.Is(err, eigenshift.ErrNoOperatorSet) {
		t.Fatalf("error %v, expected ErrNoOperatorSet", err)
	}
	if err := r.Refresh(t.Context(), eigenshift.Block{}); err != nil || len(r.Operators()) != 0 {
		t.Fatalf("directory of nobody: %v, %v", r.Operators(), err)
	}
}

func TestDirectoryFollowsTheHead(t *testing.T) {
	w := newWorld(t, 2)
	r, node, _ := w.open(t)
	if _, ok := r.Operator(addressOf(0)); ok {
		t.Fatal("an operator before anything was read")
	}
	ctx, cancel := context.WithCancel(t.Context())
	var wg sync.WaitGroup
	wg.Go(func() { r.Run(ctx) })
	defer wg.Wait()
	defer cancel()
	heads := r.node.Heads(ctx)
	node.Commit()
	for len(r.Operators()) != 2 {
		select {
		case <-heads:
		case <-time.After(10 * time.Millisecond):
		}
		if t.Context().Err() != nil {
			t.Fatal("directory not filled")
		}
	}
	if op, ok := r.Operator(addressOf(1)); !ok || op.Socket != "10.0.0.1:9000" {
		t.Fatalf("operator %+v, %v", op, ok)
	}
}

// A key in G2 that only an event has is found there, at first in the block of the
// registration. That it was not found once is not remembered for long.
func TestKeyIsFoundInItsEvent(t *testing.T) {
	w := newWorld(t, 2)
	event := apkregistry.ContractBLSApkRegistryMetaData
	parsed, err := event.GetAbi()
	if err != nil {
		t.Fatal(err)
	}
	word := func(b []byte) *big.Int { return new(big.Int).SetBytes(b) }
	g1, g2 := w.keys[0].G1(), w.keys[0].G2()
	registration := parsed.Events["NewPubkeyRegistration"]
	w.data, err = registration.Inputs.NonIndexed().Pack(
		apkregistry.BN254G1Point{X: word(g1[:32]), Y: word(g1[32:])},
		apkregistry.BN254G2Point{X: [2]*big.Int{word(g2[:32]), word(g2[32:64])}, Y: [2]*big.Int{word(g2[64:96]), word(g2[96:])}})
	if err != nil {
		t.Fatal(err)
	}
	w.emits = []common.Hash{registration.ID, common.BytesToHash(addressOf(0).Bytes())}
	w.g2[0] = eigenshift.G2Key{} // the registry stores none
	w.answer(t, coordinatorAt, coordinator.ContractSlashingRegistryCoordinatorMetaData, "getQuorumBitmapUpdateByIndex",
		[]any{[32]byte(w.keys[0].OperatorID()), new(big.Int)}, coordinator.ISlashingRegistryCoordinatorTypesQuorumBitmapUpdate{UpdateBlockNumber: 1, QuorumBitmap: big.NewInt(1)})
	w.answer(t, indexAt, indexregistry.ContractIndexRegistryMetaData, "getQuorumUpdateAtIndex", []any{uint8(0), uint32(0)}, indexregistry.IIndexRegistryTypesQuorumUpdate{})
	r, node, proxy := w.open(t)
	node.Commit()
	usable := func(block uint64) bool {
		t.Helper()
		set, err := r.OperatorSet(t.Context(), block)
		if err != nil {
			t.Fatal(err)
		}
		op, ok := set.ByAddress(addressOf(0))
		return ok && op.G2 == w.keys[0].G2()
	}
	if usable(1) {
		t.Fatal("a key that is nowhere was found")
	}
	tx := types.MustSignNewTx(node.Key, types.LatestSignerForChainID(big.NewInt(nodetest.ChainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(nodetest.ChainID), To: &apkAt, Gas: 100_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9),
	})
	if err := node.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	node.Commit()
	if usable(2) {
		t.Fatal("looked for again at once")
	}
	before := proxy.Count("eth_getLogs")
	r.mu.Lock()
	for id, k := range r.keys {
		if !k.again.IsZero() {
			k.again = time.Unix(1, 0) // as if time had passed
			r.keys[id] = k
		}
	}
	r.mu.Unlock()
	node.Commit()
	if !usable(3) {
		t.Error("the key was not found")
	}
	if n := proxy.Count("eth_getLogs") - before; n != 2 {
		t.Errorf("%d searches, expected one in the block of the first registration and one in all", n)
	}
}

// An operator that has moved is found at its new socket soon, although its node finds
// no event of that, or does not look for events at all.
func TestMovedSocketIsFoundWithoutItsEvent(t *testing.T) {
	for _, lacks := range []string{"", "eth_getLogs"} {
		t.Run("lacks "+lacks, func(t *testing.T) {
			w := newWorld(t, 5)
			w.movesAt, w.movesTo = 3, "10.9.9.9:9000"
			r, node, proxy := w.open(t)
			if lacks != "" {
				proxy.Set(endpointtest.Lacks(lacks))
			}
			var last eigenshift.Block
			follow := func() {
				t.Helper()
				node.Commit()
				head, err := r.node.Head(t.Context())
				if err == nil {
					err = r.Follow(t.Context(), last, head)
				}
				if err != nil {
					t.Fatal(err)
				}
				last = head
			}
			at := func(socket string) bool {
				return len(r.Operators()) == 5 && !slices.ContainsFunc(r.Operators(), func(op eigenshift.Operator) bool { return op.Socket != socket })
			}
			follow()
			if !at("10.0.0.1:9000") {
				t.Fatalf("sockets at first: %+v", r.Operators())
			}
			for last.Number < uint64(w.movesAt)+directory.RereadShare {
				follow()
			}
			if !at(w.movesTo) {
				t.Errorf("sockets at block %d: %+v", last.Number, r.Operators())
			}
		})
	}
}

// What is remembered by block number is asked for again after a reorganisation, as
// soon as its head has come.
func TestStatesOfOrphanedBlocksAreForgotten(t *testing.T) {
	w := newWorld(t, 2)
	r, node, _ := w.open(t)
	heads := r.node.Heads(t.Context())
	await := func(hash common.Hash) {
		t.Helper()
		for head := range heads {
			if head.Hash == hash {
				return
			}
		}
		t.Fatal("the head did not come")
	}
	base := node.Commit()
	await(base)
	await(node.Commit())
	state := func() *State {
		t.Helper()
		s, err := r.State(t.Context(), 2)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	before := state()
	if state() != before {
		t.Error("asked for again although nothing has changed")
	}
	if err := node.Fork(base); err != nil {
		t.Fatal(err)
	}
	await(node.Commit())
	if state() == before {
		t.Error("the state at the orphaned block was remembered")
	}
}

func TestFoundersAreTheFirstOfTheQuorum(t *testing.T) {
	w := newWorld(t, 4)
	for i, u := range []indexregistry.IIndexRegistryTypesQuorumUpdate{
		{FromBlockNumber: 0, NumOperators: 0}, {FromBlockNumber: 1, NumOperators: 2}, {FromBlockNumber: 2, NumOperators: 1},
		{FromBlockNumber: 3, NumOperators: 3}, {FromBlockNumber: 4, NumOperators: 4},
	} {
		w.answer(t, indexAt, indexregistry.ContractIndexRegistryMetaData, "getQuorumUpdateAtIndex", []any{uint8(0), uint32(i)}, u)
	}
	w.answer(t, indexAt, indexregistry.ContractIndexRegistryMetaData, "getOperatorListAtBlockNumber", []any{uint8(0), uint32(3)},
		[][32]byte{w.keys[2].OperatorID(), w.keys[0].OperatorID(), w.keys[3].OperatorID()})
	r, node, _ := w.open(t)
	for range 3 {
		node.Commit()
	}
	founders, err := r.Founders(t.Context(), 3, 0)
	if err != nil || len(founders) != 3 {
		t.Fatalf("founders %+v, %v", founders, err)
	}
	for position, i := range []int{2, 0, 3} {
		if f := founders[position]; f.Address != addressOf(i) || f.ID != w.keys[i].OperatorID() || f.Socket != "10.0.0.1:9000" {
			t.Errorf("founder %d: %+v", position, f)
		}
	}
	if founders, err := r.Founders(t.Context(), 3, 1); founders != nil || err != nil {
		t.Errorf("founders %+v, %v without the confirmations asked for", founders, err)
	}
	if founders, err := r.Founders(t.Context(), 5, 0); founders != nil || err != nil {
		t.Errorf("founders %+v, %v although fewer are registered", founders, err)
	}
}

// The coordinator of this test knows no time of ejection of the first operator, as
// those of other versions; the second was ejected, and has the first one's key.
func TestStandingIsLookedUp(t *testing.T) {
	w := newWorld(t, 1)
	r, _, _ := w.open(t)
	id := w.keys[0].OperatorID()
	for i, want := range []backend.Standing{
		{Status: backend.Registered, ID: id, Owner: addressOf(0), Socket: w.sockets[0]},
		{Status: backend.Deregistered, Owner: addressOf(0), Socket: w.sockets[0], Ejected: time.Unix(1_700_000_000, 0).UTC()},
	} {
		if got, err := r.Standing(t.Context(), addressOf(i), w.keys[0].G1()); err != nil || got != want {
			t.Errorf("operator %d: %+v, %v", i, got, err)
		}
	}
	if _, err := r.Standing(t.Context(), addressOf(7), w.keys[0].G1()); err == nil || !strings.Contains(err.Error(), addressOf(7).Hex()) {
		t.Errorf("an operator about which the registry does not answer: %v", err)
	}
}

func TestCoordinatorOfAnotherAVSIsRefused(t *testing.T) {
	r, _, _ := newWorld(t, 1).open(t)
	cfg := r.cfg
	cfg.ServiceManager = common.HexToAddress("0x99")
	if _, err := Open(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "contracts.service_manager") {
		t.Errorf("error %v, expected one that names contracts.service_manager", err)
	}
	cfg.RegistryCoordinator = common.HexToAddress("0x98") // no contract
	if _, err := Open(t.Context(), cfg); err == nil || !strings.Contains(err.Error(), "is this the right address") {
		t.Errorf("error %v, expected a doubt about the address", err)
	}
}

func TestMergeRefusesContradictions(t *testing.T) {
	op := func(address, id byte) stateretriever.OperatorStateRetrieverOperator {
		return stateretriever.OperatorStateRetrieverOperator{Operator: common.Address{address}, OperatorId: [32]byte{id}, Stake: big.NewInt(1)}
	}
	type lists = [][]stateretriever.OperatorStateRetrieverOperator
	for name, quorums := range map[string]lists{
		"quorum missing":      {},
		"twice in a quorum":   {{op(1, 1), op(1, 1)}, {}},
		"id of two addresses": {{op(1, 1)}, {op(2, 1)}},
		"too many":            {make([]stateretriever.OperatorStateRetrieverOperator, eigenshift.MaxOperators+1), {}},
	} {
		if _, _, err := merge(quorums, 2); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}
