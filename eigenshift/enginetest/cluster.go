package enginetest

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Latency is how long a request to another operator takes on the fake network.
const Latency = 2 * time.Millisecond

// Cluster is a number of operators on one chain. Operators are numbered from 0.
// Its methods belong to the test's goroutine; those that wait assert.
type Cluster struct {
	t     testing.TB
	Chain *Chain
	nodes []*node
	hub   *simulated.Network // carries Raft's messages

	mu      sync.Mutex
	cut     map[[2]int]bool             // from, to: nothing gets through
	lies    map[int]eigenshift.Signer   // operators that sign with something else
	delays  map[int]time.Duration       // before an operator answers
	wrong   map[int]func([]byte) []byte // operators that change their response
	idle    map[int]bool                // operators that, as leaders, do nothing and stay
	wedged  bool                        // no message of Raft gets through
	blurry  map[int]bool                // operators that answer, and sign, something else
	dissent []eigenshift.Certified      // what leaders have heard that came to no threshold

	agreed protocol.Parameters // of engines started from now on
	setup  Setup
	trap   *trap                   // where the next operator is caught
	mishap func() simulated.Mishap // of a request; nil: none
	signed signatures
}

// Setup is what a cluster is made of. The zero value of a field means its default.
type Setup struct {
	Operators  int            // that found the cluster; default 5
	Spares     int            // more operators, neither registered nor started at first
	Stakes     []int64        // of each operator; default 100
	Timing     raftlog.Timing // default LAN
	Compaction raftlog.Compaction
	Agreed     protocol.Parameters
	Rotation   rotation.Policy  // default round robin
	Rules      eigenshift.Rules // of the task manager; default DefaultRules
	// Tables keeps operators in operator tables: one is posted in each block in which
	// they change, on each fork. Default: as the middleware keeps them.
	Tables bool
	// Quiet says when nothing asks for a slot's task at a reference block.
	// Default: never.
	Quiet func(id eigenshift.TaskID, reference eigenshift.Block) bool
	// Due returns the newest task that is due at a block, which others than slots may
	// be; 0: none. Default: slots.
	Due func(head uint64) eigenshift.TaskID

	bend func(operator int, honest eigenshift.App[spec, response]) eigenshift.App[spec, response] // an operator's AVS; nil: honest
	log  io.Writer                                                                                // what operators log; nil: the test's log
}

func (s Setup) stake(i int) int64 {
	if i < len(s.Stakes) {
		return s.Stakes[i]
	}
	return 100
}

// node is one operator: what survives a crash, and what runs.
type node struct {
	number int
	op     eigenshift.Operator
	key    *bn254.SecretKey
	eth    *ethNode
	stores *raftlog.Stores
	disk   simulated.Disk
	liar   *Liar             // nil: correct
	agreed protocol.Protocol // zero until it differs from others

	founded   bool                    // it took part in the first configuration
	refused   map[guard.Reason]uint64 // what its guards refused in earlier lives
	fallbacks uint64                  // what it proposed without the log in earlier lives

	carrier rafttransport.Carrier // nil while down
	log     *raftlog.Node
	engine  *engine.Engine
	stop    context.CancelFunc
	stopped chan error
}

// Run runs a scenario on n operators in a bubble of virtual time, and checks
// afterwards what must hold whatever happened.
func Run(t *testing.T, n int, scenario func(*Cluster)) {
	t.Helper()
	RunWith(t, Setup{Operators: n}, scenario)
}

// RunWith runs a scenario on a cluster that is made as told. Clusters have a processor
// to themselves, so the test runs beside others.
func RunWith(t *testing.T, setup Setup, scenario func(*Cluster)) {
	t.Helper()
	if _, told := parallel.LoadOrStore(t, true); !told {
		t.Parallel()
	}
	synctest.Test(t, func(t *testing.T) { newCluster(t, setup).live(scenario) })
}

// parallel is the tests that have said that they run beside others: each says so once.
var parallel sync.Map

// lastRequest is for longer than Raft waits for the answer to an order to take over,
// which its in-memory transport does for 10 s, also when Raft has been shut down.
const lastRequest = 11 * time.Second

// live starts the chain and the operators, runs a scenario, stops everything, and
// checks what must hold.
func (c *Cluster) live(scenario func(*Cluster)) {
	mining, stopMining := context.WithCancel(context.Background())
	mined := make(chan struct{})
	go func() {
		defer close(mined)
		c.Chain.run(mining)
	}()
	defer func() {
		for i := range c.nodes {
			c.Crash(i)
		}
		stopMining()
		<-mined
		time.Sleep(lastRequest) // virtual time ends with this goroutine, and others may wait for it
	}()
	for i := range c.setup.Operators {
		c.Start(i)
	}
	scenario(c)
	c.check()
}

func (s Setup) withDefaults() Setup {
	if s.Operators == 0 {
		s.Operators = 5
	}
	if s.Timing == (raftlog.Timing{}) {
		s.Timing = raftlog.LAN()
	}
	if s.Rotation == nil {
		s.Rotation = rotation.RoundRobin()
	}
	if s.Rules == (eigenshift.Rules{}) {
		s.Rules = DefaultRules
	}
	return s
}

func newCluster(t testing.TB, setup Setup) *Cluster {
	setup = setup.withDefaults()
	c := &Cluster{
		t:      t,
		setup:  setup,
		agreed: setup.Agreed,
		hub:    simulated.NewNetwork(time.Second),
		cut:    make(map[[2]int]bool),
		lies:   make(map[int]eigenshift.Signer),
		delays: make(map[int]time.Duration),
		wrong:  make(map[int]func([]byte) []byte),
		idle:   make(map[int]bool),
		blurry: make(map[int]bool),
	}
	var ops []eigenshift.Operator
	for i := range setup.Operators + setup.Spares {
		key := secretKey(i)
		op := eigenshift.Operator{
			Address: common.BytesToAddress(crypto.Keccak256([]byte{byte(i)})),
			ID:      key.OperatorID(),
			Socket:  fmt.Sprintf("operator-%d:1", i),
			G1:      key.G1(),
			G2:      key.G2(),
			Stakes:  []*big.Int{big.NewInt(setup.stake(i))},
		}
		ops = append(ops, op)
		c.nodes = append(c.nodes, &node{number: i, op: op, key: key, stores: raftlog.MemoryStores()})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops[:setup.Operators])
	if err != nil {
		t.Fatal(err)
	}
	c.Chain = newChain(set, setup.Rules, setup.Tables)
	for _, n := range c.nodes {
		n.eth = &ethNode{chain: c.Chain, self: n.op.Address, random: rand.New(rand.NewPCG(uint64(n.number), 0x5eed))}
	}
	return c
}

// Start starts an operator, or starts it again from its stores.
func (c *Cluster) Start(i int) {
	c.t.Helper()
	n := c.nodes[i]
	if n.carrier != nil {
		c.t.Fatalf("operator %d runs already", i)
	}
	var carrier rafttransport.Carrier = c.hub.Join(n.op.Address)
	if n.liar != nil {
		carrier = n.liar.tamper(carrier)
	}
	out := c.setup.log
	if out == nil {
		out = zerolog.NewTestWriter(c.t)
	}
	logger := zerolog.New(out).Level(zerolog.WarnLevel)
	log, err := raftlog.Open(raftlog.Config{
		Self: n.op.Address, Stores: n.onDisk(), Carrier: carrier, Timing: c.setup.Timing,
		Compaction: c.setup.Compaction, Logger: logger,
	})
	if err != nil {
		c.t.Fatalf("operator %d: %v", i, err)
	}
	n.log = log
	if known, err := log.HasState(); err != nil {
		c.t.Fatalf("operator %d: %v", i, err)
	} else if !known && i < c.setup.Operators && !n.founded {
		n.founded = true
		if err := log.Bootstrap(c.members()); err != nil {
			c.t.Fatalf("operator %d: %v", i, err)
		}
	}
	avs := eigenshift.AVS[spec, response]{
		App:       app{misread: func() bool { return c.misreads(i) }},
		Specs:     eigenshift.JSONCodec[spec]{},
		Responses: eigenshift.JSONCodec[response]{},
		Schedule:  schedule{quiet: c.setup.Quiet, due: c.setup.Due},
	}
	if c.setup.bend != nil {
		avs.App = c.setup.bend(i, avs.App)
	}
	works, err := engine.New(engine.Config[spec, response]{
		Self:     n.op.Address,
		AVS:      avs,
		Domain:   domain,
		Chain:    n.eth,
		Registry: n.eth,
		Settler:  sending{n.eth, c, i},
		Signer:   signer{c, n},
		Log:      c.logOf(i),
		Agreed:   c.agreed,
		Peers:    c.peersOf(i),
		Rotation: c.setup.Rotation,
		Dissent:  c.heardDissent,
		Logger:   logger,
	})
	if err != nil {
		c.t.Fatalf("operator %d: %v", i, err)
	}
	c.mu.Lock() // others may be about to ask it
	n.carrier, n.engine = carrier, works
	c.mu.Unlock()
	ctx, stop := context.WithCancel(context.Background())
	n.stop, n.stopped = stop, make(chan error, 1)
	go func() { n.stopped <- works.Run(ctx) }()
	if n.liar != nil {
		n.liar.begin()
	}
}

// onDisk returns the operator's stores on its disk.
func (n *node) onDisk() *raftlog.Stores {
	return &raftlog.Stores{Log: n.disk.Log(n.stores.Log), Stable: n.disk.Stable(n.stores.Stable), Snapshots: n.stores.Snapshots}
}

// SlowDisk makes each write of an operator to its disk take as long as the
// function says; nil makes the disk fast again.
func (c *Cluster) SlowDisk(i int, each func() time.Duration) { c.nodes[i].disk.Slow(each) }

// Crash ends an operator without a word to the others. Harmless when it is down.
func (c *Cluster) Crash(i int) {
	n := c.nodes[i]
	if n.carrier == nil {
		return
	}
	if n.liar != nil {
		n.liar.end()
	}
	carrier := n.carrier
	n.refused = n.refusals()
	c.mu.Lock()
	n.carrier = nil
	c.mu.Unlock()
	if err := carrier.Close(); err != nil {
		c.t.Errorf("operator %d: %v", i, err)
	}
	n.fallbacks += n.engine.Status().Fallbacks
	if err := n.log.Close(); err != nil {
		c.t.Errorf("operator %d: close log: %v", i, err)
	}
	n.stop()
	if err := <-n.stopped; err != nil {
		c.t.Errorf("operator %d: %v", i, err)
	}
}

// Stop ends an operator in an orderly way: a leader hands over first.
func (c *Cluster) Stop(i int) {
	n := c.nodes[i]
	n.stop()
	if err := <-n.stopped; err != nil {
		c.t.Errorf("operator %d: %v", i, err)
	}
	n.stopped <- nil
	c.Crash(i)
}

// Restart crashes an operator and starts it from its stores.
func (c *Cluster) Restart(i int) {
	c.Crash(i)
	c.Start(i)
}

// LoseFolder crashes an operator and starts it without what it had stored.
func (c *Cluster) LoseFolder(i int) {
	c.Crash(i)
	c.nodes[i].stores = raftlog.MemoryStores()
	c.Start(i)
}

// members is the first configuration: all founders.
func (c *Cluster) members() []raftlog.Member {
	var members []raftlog.Member
	for _, n := range c.nodes[:c.setup.Operators] {
		members = append(members, raftlog.Member{Address: n.op.Address, Socket: n.op.Socket})
	}
	return members
}

// Leader returns the operator that leads; false when none does.
func (c *Cluster) Leader() (int, bool) {
	for i, n := range c.nodes {
		if n.carrier != nil && n.log.Status().Leading {
			return i, true
		}
	}
	return 0, false
}

// State returns an operator's log as it has applied it.
func (c *Cluster) State(i int) *lifecycle.State { return c.nodes[i].log.State() }

// Refused returns how often the guards have refused anything, on all operators.
func (c *Cluster) Refused() (sum uint64) {
	for _, count := range c.Refusals() {
		sum += count
	}
	return sum
}

// Refusals returns how often the guards of correct operators have refused what others
// have sent, and for which reason.
func (c *Cluster) Refusals() map[guard.Reason]uint64 {
	sum := make(map[guard.Reason]uint64)
	for _, n := range c.nodes {
		if n.liar != nil {
			continue
		}
		for reason, count := range n.refusals() {
			sum[reason] += count
		}
	}
	return sum
}

// refusals adds up what the guards of this life and of earlier ones have refused.
func (n *node) refusals() map[guard.Reason]uint64 {
	sum := maps.Clone(n.refused)
	if sum == nil {
		sum = make(map[guard.Reason]uint64)
	}
	if n.carrier != nil {
		for _, by := range n.log.Refused() {
			for reason, count := range by {
				sum[reason] += count
			}
		}
	}
	return sum
}

// Fallbacks returns how many overdue tasks were proposed without the log, by all
// operators.
func (c *Cluster) Fallbacks() uint64 {
	var sum uint64
	for _, n := range c.nodes {
		sum += n.fallbacks
		if n.carrier != nil {
			sum += n.engine.Status().Fallbacks
		}
	}
	return sum
}

// Engine returns an operator's engine.
func (c *Cluster) Engine(i int) *engine.Engine { return c.nodes[i].engine }

// Address returns an operator's address.
func (c *Cluster) Address(i int) common.Address { return c.nodes[i].op.Address }
