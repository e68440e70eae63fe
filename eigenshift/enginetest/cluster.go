package enginetest

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// Cluster is a number of operators on one chain. Operators are numbered from 0.
// Its methods belong to the test's goroutine; those that wait assert. The network
// between operators and the registry are parts of it with their own methods.
type Cluster struct {
	*network
	*registry
	Chain *simulated.Chain

	t      testing.TB
	nodes  []*node
	setup  Setup
	avs    avsService
	agreed protocol.Parameters // of engines started from now on
	traps  *traps

	witness *witness

	mu       sync.Mutex
	dissent  []eigenshift.Certified // that leaders have heard
	observed []Said
	// signed has the correct operators that have signed a digest, known from the operators
	// themselves: a digest that no quorum of them signed must never settle.
	signed map[eigenshift.Digest]map[int]bool
}

// lastRequest is longer than Raft waits for the answer to an order to take over,
// which its in-memory transport does for 10 s, also when Raft has been shut down.
const lastRequest = 11 * time.Second

func newCluster(t testing.TB, setup Setup, avs avsService) *Cluster {
	setup = setup.withDefaults()
	c := &Cluster{t: t, setup: setup, avs: avs, agreed: setup.Agreed, traps: new(traps), witness: newWitness(), signed: make(map[eigenshift.Digest]map[int]bool)}
	var ops []eigenshift.Operator
	for i := range setup.Operators + setup.Spares {
		key := simulated.Key(i)
		op := eigenshift.Operator{
			Address: operatorAddress(i),
			ID:      key.OperatorID(),
			Socket:  fmt.Sprintf("operator-%d:1", i),
			G1:      key.G1(),
			G2:      key.G2(),
			Stakes:  []*big.Int{setup.stake(i)},
		}
		ops = append(ops, op)
		c.nodes = append(c.nodes, &node{c: c, number: i, op: op, key: key, stores: raftlog.MemoryStores(), said: &notebook{since: new(uint64)}})
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 5000, ops[:setup.Operators])
	if err != nil {
		t.Fatal(err)
	}
	c.Chain = simulated.NewChain(set, setup.Rules, setup.Tables)
	c.Chain.MineEvery(setup.BlockTime)
	if c.setup.Log == nil {
		c.setup.Log = zerolog.NewTestWriter(t)
	}
	c.network = &network{c: c, raft: simulated.NewNetwork(time.Second), cut: make(map[[2]int]bool), delays: make(map[int]time.Duration)}
	c.registry = &registry{c}
	for _, n := range c.nodes {
		n.eth = c.Chain.NewNode(n.op.Address, rand.New(rand.NewPCG(uint64(n.number), 0x5eed)))
		n.liar = newHonest(n)
	}
	return c
}

// live starts the chain and the operators, runs a scenario, stops everything, and
// checks what must hold.
func (c *Cluster) live(scenario func(*Cluster)) {
	mining, stopMining := context.WithCancel(context.Background())
	mined := make(chan struct{})
	go func() {
		defer close(mined)
		c.Chain.Run(mining)
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
	check(c)
}

// Start starts an operator, or starts it again from its stores.
func (c *Cluster) Start(i int) {
	c.t.Helper()
	n := c.nodes[i]
	if n.carrier != nil {
		c.t.Fatalf("operator %d runs already", i)
	}
	if err := n.start(); err != nil {
		c.t.Fatalf("operator %d: %v", i, err)
	}
}

// Crash ends an operator without a word to the others. Harmless when it is down.
func (c *Cluster) Crash(i int) {
	if err := c.nodes[i].crash(); err != nil {
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
	c.nodes[i].stores, c.nodes[i].said = raftlog.MemoryStores(), new(notebook)
	c.Start(i)
}

// Leader returns the operator that leads; false when none does.
func (c *Cluster) Leader() (int, bool) {
	i := slices.IndexFunc(c.nodes, func(n *node) bool { return n.carrier != nil && n.log.Status().Leading })
	return max(i, 0), i >= 0
}

// State returns an operator's log as it has applied it.
func (c *Cluster) State(i int) *lifecycle.State { return c.nodes[i].log.State() }

// Engine returns an operator's engine.
func (c *Cluster) Engine(i int) *engine.Engine { return c.nodes[i].engine }

// Address returns an operator's address.
func (c *Cluster) Address(i int) common.Address { return c.nodes[i].op.Address }

// Node returns an operator's Ethereum node.
func (c *Cluster) Node(i int) *simulated.Node { return c.nodes[i].eth }

// Disk returns an operator's disk.
func (c *Cluster) Disk(i int) *simulated.Disk { return &c.nodes[i].disk }

// Configuration returns the members of Raft as an operator knows them: their
// sockets, and whether they vote.
func (c *Cluster) Configuration(i int) map[common.Address]Membership {
	status := c.nodes[i].log.Status()
	members := make(map[common.Address]Membership)
	for voter, list := range map[bool][]raftlog.Member{true: status.Voters, false: status.NonVoters} {
		for _, m := range list {
			members[m.Address] = Membership{Socket: m.Socket, Voter: voter}
		}
	}
	return members
}

// Membership is how an operator takes part in Raft.
type Membership struct {
	Socket string
	Voter  bool
}

// Refused returns how often the guards have refused anything, on all correct operators.
func (c *Cluster) Refused() (sum uint64) {
	for _, count := range c.Refusals() {
		sum += count
	}
	return sum
}

// Refusals returns how often the guards of correct operators have refused messages of
// others, by reason.
func (c *Cluster) Refusals() map[guard.Reason]uint64 {
	sum := make(map[guard.Reason]uint64)
	for _, n := range c.nodes {
		if n.corrupt {
			continue
		}
		for reason, count := range n.refusals() {
			sum[reason] += count
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

// Dissent returns the answers that leaders have heard and that came to no threshold.
func (c *Cluster) Dissent() []eigenshift.Certified {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.dissent)
}

// Said is an observation, as the operator that made a report of it was told.
type Said struct {
	Task     eigenshift.EncodedTask
	Operator common.Address
	Said     eigenshift.SignedObservation
}

// Observed returns what operators said that they saw, as far as reports were made of it.
func (c *Cluster) Observed() []Said {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.observed)
}

func (c *Cluster) recordObserved(t eigenshift.EncodedTask, operator common.Address, o eigenshift.SignedObservation) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.observed = append(c.observed, Said{t, operator, o})
}

func (c *Cluster) recordDissent(d eigenshift.Certified) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.dissent = append(c.dissent, d)
}
