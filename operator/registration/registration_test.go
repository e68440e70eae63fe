package registration

import (
	"crypto/ecdsa"
	"math"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	allocationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/AllocationManager"
	apkregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/BLSApkRegistry"
	delegationmanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/DelegationManager"
	erc20 "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IERC20"
	strategy "github.com/Layr-Labs/eigensdk-go/contracts/bindings/IStrategy"
	coordinator "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SlashingRegistryCoordinator"
	socketregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/SocketRegistry"
	stakeregistry "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StakeRegistry"
	strategymanager "github.com/Layr-Labs/eigensdk-go/contracts/bindings/StrategyManager"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/operator/chain"
	"github.com/eigenshift/avs/operator/keystore"
	"github.com/eigenshift/avs/operator/nodetest"
	"github.com/eigenshift/avs/operator/transaction"
)

var (
	serviceManager = common.HexToAddress("0xa5")
	allocationAt   = common.HexToAddress("0xa110")
	apkAt          = common.HexToAddress("0xa941")
	coordinatorAt  = common.HexToAddress("0xc001")
	delegationAt   = common.HexToAddress("0xde1e")
	socketsAt      = common.HexToAddress("0x50c1")
	stakesAt       = common.HexToAddress("0x57a1")
	strategiesAt   = common.HexToAddress("0x57f1")
	strategyAt     = common.HexToAddress("0x57f2")
	tokenAt        = common.HexToAddress("0x70c1")
	other          = common.HexToAddress("0x0123")

	deposit = big.NewInt(1000)
)

const socket = "node.example:9000"

// world is EigenLayer as one operator finds it.
type world struct {
	t       *testing.T
	key     *ecdsa.PrivateKey
	account common.Address
	bls     *keystore.BLS
	answers map[common.Address][]nodetest.Answer
	accepts map[common.Address]bool // every call, without an answer
}

// newWorld is a chain on which the operator, whose account is the node's, has
// done nothing yet.
func newWorld(t *testing.T) *world {
	t.Helper()
	bls, err := keystore.ParseBLS("777")
	if err != nil {
		t.Fatal(err)
	}
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	return &world{
		t: t, key: key, account: crypto.PubkeyToAddress(key.PublicKey), bls: bls,
		answers: make(map[common.Address][]nodetest.Answer), accepts: make(map[common.Address]bool),
	}
}

// says makes a contract answer a call; the first answer to a call counts.
func (w *world) says(at common.Address, binding *bind.MetaData, method string, args []any, values ...any) {
	w.t.Helper()
	parsed, err := binding.GetAbi()
	if err != nil {
		w.t.Fatal(err)
	}
	call, err := parsed.Pack(method, args...)
	if err != nil {
		w.t.Fatal(err)
	}
	returns, err := parsed.Methods[method].Outputs.Pack(values...)
	if err != nil {
		w.t.Fatal(err)
	}
	w.answers[at] = append(w.answers[at], nodetest.Answer{Calldata: call, Returns: returns})
}

// registered makes the operator one of quorum 0, under a socket.
func (w *world) registered(under string) {
	w.t.Helper()
	id := [32]byte(w.bls.OperatorID())
	w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorId", []any{w.account}, id)
	w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorFromPubkeyHash", []any{id}, w.account)
	w.says(coordinatorAt, coordinator.ContractSlashingRegistryCoordinatorMetaData, "getCurrentQuorumBitmap", []any{id}, big.NewInt(1))
	w.says(socketsAt, socketregistry.ContractSocketRegistryMetaData, "getOperatorSocket", []any{id}, under)
}

// mayDeposit lets the StrategyManager take the deposit without an approval.
func (w *world) mayDeposit() {
	w.t.Helper()
	w.owns(deposit)
	w.says(strategiesAt, strategymanager.ContractStrategyManagerMetaData, "depositIntoStrategy", []any{strategyAt, tokenAt, deposit}, deposit)
}

// owns gives the operator tokens.
func (w *world) owns(amount *big.Int) {
	w.t.Helper()
	w.says(tokenAt, erc20.ContractIERC20MetaData, "balanceOf", []any{w.account}, amount)
	w.says(tokenAt, erc20.ContractIERC20MetaData, "allowance", []any{w.account, strategiesAt}, new(big.Int))
}

// allocated is what the operator has given to operator set 0.
func (w *world) allocated(a allocationmanager.IAllocationManagerTypesAllocation) {
	w.t.Helper()
	w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "getAllocation",
		[]any{w.account, allocationmanager.OperatorSet{Avs: serviceManager}, strategyAt}, a)
}

// rest fills in what every chain says.
func (w *world) rest() {
	w.t.Helper()
	c, d := coordinator.ContractSlashingRegistryCoordinatorMetaData, delegationmanager.ContractDelegationManagerMetaData
	for method, address := range map[string]common.Address{"allocationManager": allocationAt, "blsApkRegistry": apkAt, "socketRegistry": socketsAt, "stakeRegistry": stakesAt} {
		w.says(coordinatorAt, c, method, nil, address)
	}
	w.says(coordinatorAt, c, "pubkeyRegistrationMessageHash", []any{w.account}, coordinator.BN254G1Point{X: big.NewInt(1), Y: big.NewInt(2)})
	w.says(delegationAt, d, "strategyManager", nil, strategiesAt)
	w.says(delegationAt, d, "allocationManager", nil, allocationAt)
	w.says(delegationAt, d, "isOperator", []any{w.account}, false)
	w.says(delegationAt, d, "registerAsOperator", []any{common.Address{}, uint32(0), "https://example.com"})
	id := [32]byte(w.bls.OperatorID())
	w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorId", []any{w.account}, [32]byte{})
	w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorFromPubkeyHash", []any{id}, common.Address{})
	w.says(strategyAt, strategy.ContractIStrategyMetaData, "underlyingToken", nil, tokenAt)
	s := strategymanager.ContractStrategyManagerMetaData
	w.says(strategiesAt, s, "stakerDepositShares", []any{w.account, strategyAt}, new(big.Int))
	w.says(stakesAt, stakeregistry.ContractStakeRegistryMetaData, "stakeTypePerQuorum", []any{uint8(0)}, uint8(0))
}

// open starts the chain and returns a registrar.
func (w *world) open() *Registrar {
	w.t.Helper()
	nodetest.NoLeaks(w.t, "chain", "transaction", "registration")
	w.rest()
	code := make(map[common.Address][]byte)
	for at, answers := range w.answers {
		code[at] = nodetest.Answering(answers...)
	}
	for at := range w.accepts {
		code[at] = nodetest.Constant(nil)
	}
	node := nodetest.StartFor(w.t, w.key, code)
	node.MineEvery(w.t, 20*time.Millisecond)
	link, err := chain.Dial(w.t.Context(), chain.Config{URLs: []string{node.URL}, ChainID: nodetest.ChainID, PollInterval: 5 * time.Millisecond, Logger: zerolog.Nop()})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(link.Close)
	sender := transaction.New(transaction.Config{Node: link, Key: w.key, Logger: zerolog.Nop()})
	w.t.Cleanup(sender.Close)
	r, err := New(w.t.Context(), Config{
		Node: link, Sender: sender, BLS: w.bls, ServiceManager: serviceManager, RegistryCoordinator: coordinatorAt, DelegationManager: delegationAt,
		Quorums: []uint8{0}, Socket: socket, Strategy: strategyAt, Deposit: deposit, MetadataURI: "https://example.com", AllocationBps: 5000, Logger: zerolog.Nop(),
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return r
}

// sent returns how many transactions of the operator the chain has.
func sent(t *testing.T, r *Registrar) uint64 {
	t.Helper()
	n, err := r.cfg.Node.Client().NonceAt(t.Context(), r.self, nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// sends checks how many transactions it took.
func sends(t *testing.T, r *Registrar, want uint64) {
	t.Helper()
	if n := sent(t, r); n != want {
		t.Errorf("%d transactions, expected %d", n, want)
	}
}

func TestNewOperatorTakesEveryStep(t *testing.T) {
	w := newWorld(t)
	w.mayDeposit()
	w.accepts[allocationAt] = true
	r := w.open()
	if err := r.Register(t.Context()); err != nil {
		t.Fatal(err)
	}
	sends(t, r, 3) // operator, deposit, operator set
}

func TestEigenLayerOperatorWithStakeOnlyJoins(t *testing.T) {
	w := newWorld(t)
	w.says(delegationAt, delegationmanager.ContractDelegationManagerMetaData, "isOperator", []any{w.account}, true)
	w.says(strategiesAt, strategymanager.ContractStrategyManagerMetaData, "stakerDepositShares", []any{w.account, strategyAt}, big.NewInt(5))
	w.accepts[allocationAt] = true
	r := w.open()
	if err := r.Register(t.Context()); err != nil {
		t.Fatal(err)
	}
	sends(t, r, 1)
}

func TestRegisteredOperatorDoesNothing(t *testing.T) {
	w := newWorld(t)
	w.registered(socket)
	r := w.open()
	if err := r.Register(t.Context()); err != nil {
		t.Fatal(err)
	}
	sends(t, r, 0)
}

func TestChangedSocketIsRegistered(t *testing.T) {
	w := newWorld(t)
	w.registered("old.example:9000")
	w.says(coordinatorAt, coordinator.ContractSlashingRegistryCoordinatorMetaData, "updateSocket", []any{socket})
	r := w.open()
	if err := r.Register(t.Context()); err != nil {
		t.Fatal(err)
	}
	sends(t, r, 1)
}

func TestTokenIsApprovedWhereItMustBe(t *testing.T) {
	w := newWorld(t)
	w.owns(deposit)
	w.says(tokenAt, erc20.ContractIERC20MetaData, "approve", []any{strategiesAt, deposit}, true)
	r := w.open()
	// The StrategyManager refuses in this world, whatever is approved.
	if err := r.Register(t.Context()); err == nil || !strings.Contains(err.Error(), "deposit 1000 of token") {
		t.Fatalf("error %v, expected the refusal of the deposit", err)
	}
	if n := sent(t, r); n < 1 || n > 2 { // the approval; becoming an operator runs beside it
		t.Errorf("%d transactions, expected 1 or 2", n)
	}
}

// An allocation that takes effect soon is waited for.
func TestAllocationUnderWayIsAwaited(t *testing.T) {
	w := newWorld(t)
	w.mayDeposit()
	w.says(stakesAt, stakeregistry.ContractStakeRegistryMetaData, "stakeTypePerQuorum", []any{uint8(0)}, uint8(1))
	const effect = 20
	w.allocated(allocationmanager.IAllocationManagerTypesAllocation{PendingDiff: big.NewInt(7), EffectBlock: effect})
	// Joining is what the contract refuses, and it is tried only once the wait is over.
	r := w.open()
	if err := r.Register(t.Context()); err == nil || !strings.Contains(err.Error(), "join operator sets") {
		t.Fatalf("error %v, expected the refusal to join", err)
	}
	head, err := r.cfg.Node.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if head.Number < effect {
		t.Errorf("it tried to join at block %d, before the allocation took effect", head.Number)
	}
}

func TestRefusalsNameTheRemedy(t *testing.T) {
	foreign := [32]byte{1}
	for name, c := range map[string]struct {
		prepare func(*world)
		want    string
	}{
		"address with another key": {func(w *world) {
			w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorId", []any{w.account}, foreign)
		}, "is registered with another BLS key"},
		"key of another address": {func(w *world) {
			w.says(apkAt, apkregistry.ContractBLSApkRegistryMetaData, "getOperatorFromPubkeyHash", []any{[32]byte(w.bls.OperatorID())}, other)
		}, "belongs to " + other.Hex()},
		"too few tokens": {func(w *world) { w.owns(big.NewInt(999)) }, "registration.deposit: "},
		"allocation delay": {func(w *world) {
			w.mayDeposit()
			w.says(stakesAt, stakeregistry.ContractStakeRegistryMetaData, "stakeTypePerQuorum", []any{uint8(0)}, uint8(1))
			w.allocated(allocationmanager.IAllocationManagerTypesAllocation{PendingDiff: new(big.Int)})
			w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "getAllocationDelay", []any{w.account}, false, uint32(0))
			w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "ALLOCATION_CONFIGURATION_DELAY", nil, uint32(1200))
		}, "1200 blocks after registering with EigenLayer"},
		"allocation pending": {func(w *world) {
			w.mayDeposit()
			w.says(stakesAt, stakeregistry.ContractStakeRegistryMetaData, "stakeTypePerQuorum", []any{uint8(0)}, uint8(1))
			w.allocated(allocationmanager.IAllocationManagerTypesAllocation{PendingDiff: big.NewInt(7), EffectBlock: 4321})
		}, "takes effect in block 4321"},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			c.prepare(w)
			r := w.open()
			if err := r.Register(t.Context()); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("error %v, expected %q in it", err, c.want)
			}
		})
	}
}

func TestLeaving(t *testing.T) {
	w := newWorld(t)
	w.registered(socket)
	w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "deregisterFromOperatorSets", []any{
		allocationmanager.IAllocationManagerTypesDeregisterParams{Operator: w.account, Avs: serviceManager, OperatorSetIds: []uint32{0}},
	})
	w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "DEALLOCATION_DELAY", nil, uint32(1000))
	r := w.open()
	if err := r.awaitHead(t.Context(), func(head eigenshift.Block) (bool, error) { return head.Number >= 5, nil }); err != nil {
		t.Fatal(err)
	}
	leaving, err := r.Leaving(t.Context())
	if err != nil || !slices.Equal(leaving.OperatorSets, []uint32{0}) || leaving.SlashableFor != 1000 {
		t.Fatalf("%+v, %v", leaving, err)
	}
	free, err := r.Deregister(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	head, err := r.cfg.Node.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if free.Block <= 1001 || free.Block > head.Number+1001 || free.Time.Before(time.Now()) {
		t.Errorf("the stake is free from block %d on, about %s: the head is block %d", free.Block, free.Time, head.Number)
	}
	sends(t, r, 1)
}

// Whatever times a node gives to blocks, the time until the stake is free is one.
func TestTimeUntilTheStakeIsFree(t *testing.T) {
	for _, c := range []struct {
		slashable       uint32
		seconds, blocks uint64
		want            time.Duration
	}{
		{100_800, 1200, 100, 100_800 * 12 * time.Second},
		{100_800, 0, 100, 0},
		{0, 1200, 100, 0},
		{1000, 1_800_000_000, 12, longest},
		{math.MaxUint32, math.MaxUint64, 1, longest},
		{math.MaxUint32, math.MaxUint64, 0, longest},
	} {
		if got := (Leaving{SlashableFor: c.slashable, blockTime: blockTime(c.seconds, c.blocks)}).For(); got != c.want {
			t.Errorf("%d blocks, %d of which took %d s: %s, want %s", c.slashable, c.blocks, c.seconds, got, c.want)
		}
	}
}

func TestLeavingWithoutHavingJoined(t *testing.T) {
	w := newWorld(t)
	w.says(allocationAt, allocationmanager.ContractAllocationManagerMetaData, "DEALLOCATION_DELAY", nil, uint32(1000))
	if leaving, err := w.open().Leaving(t.Context()); err != nil || len(leaving.OperatorSets) > 0 {
		t.Fatalf("%+v, %v", leaving, err)
	}
}

// A rehearsal takes the steps of a registration, in one order, and sends nothing.
func TestRehearsalSendsNothing(t *testing.T) {
	w := newWorld(t)
	w.mayDeposit()
	w.accepts[allocationAt] = true
	r := w.open()
	rehearsal := r.cfg.Sender.(*transaction.Sender).Rehearse()
	cfg := r.cfg
	cfg.Sender = rehearsal
	again, err := New(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Register(t.Context()); err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, step := range rehearsal.Steps() {
		text, typical := Describe(step.Data)
		if step.Gas == 0 || step.Err != nil || typical == 0 {
			t.Errorf("%s: %d gas, %v", text, step.Gas, step.Err)
		}
		words = append(words, text)
	}
	if got := strings.Join(words, ", "); got != "become an operator in EigenLayer, deposit stake, join the AVS" {
		t.Error(got)
	}
	sends(t, r, 0)
}

func TestSocketIsUpdatedOnlyOfARegisteredOperator(t *testing.T) {
	w := newWorld(t)
	r := w.open()
	if err := r.UpdateSocket(t.Context()); err == nil || !strings.Contains(err.Error(), "register") {
		t.Errorf("error %v", err)
	}
	sends(t, r, 0)
}
