//go:build unix

package enginetest

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/engine"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/rotation"
	"github.com/eigenshift/avs/eigenshift/simulated"
	"github.com/eigenshift/avs/eigenshift/track"
)

// BenchmarkSockets is OPERATORS operators in one process, in real time, each with its own TLS
// listener, identity, guards, and Raft folder on disk: nine found the cluster, all others join. Only
// the chain is the simulation's. A task falls due at each block, of which there is one every
// BLOCK_MS, and leadership moves with it, unless GRACE is 0; its transaction waits in the pool for BACKLOG blocks, so that about as many tasks are
// on their way. It runs once, whatever b.N: make bench-sockets. In a network namespace of its own,
// traffic is that of these operators, TCP and IP included.
func BenchmarkSockets(b *testing.B) {
	founders := setting(b, "VOTERS", 9)
	size := setting(b, "OPERATORS", 50)
	block := time.Duration(setting(b, "BLOCK_MS", 2000)) * time.Millisecond
	tasks := setting(b, "TASKS", 20)
	c := newCrowd(b, size, min(founders, size), block, setting(b, "BACKLOG", 0), eigenshift.Rules{Grace: uint64(setting(b, "GRACE", 15))})
	joined := c.join()
	b.ReportMetric(joined.Seconds(), "s/until-all-are-members")

	quiet := 10 * time.Second // heads and heartbeats, no tasks
	time.Sleep(2 * block)     // after the last change of the configuration
	before := c.usage()
	time.Sleep(quiet)
	idle := c.usage().since(before)
	b.ReportMetric(float64(idle.cpu.Microseconds())/1000/float64(size)/float64(quiet/block), "cpu-ms/head-and-operator")
	b.ReportMetric(float64(idle.cpu)/float64(quiet)*100/float64(size), "%-of-a-core/idle-operator")

	c.due.Store(true)
	c.settle(c.founders + 2) // every voter has led, and dialled all others
	before, settledBefore, from, term := c.usage(), len(c.chain.Settled()), time.Now(), c.term()
	c.settle(tasks)
	took, with := time.Since(from), c.usage().since(before)
	settled := c.chain.Settled()[settledBefore:]
	n := float64(len(settled))
	certified := c.certified(from)
	b.ReportMetric(n/took.Seconds(), "tasks/s")
	b.ReportMetric(percentileOf(certified, 50), "p50-ms/opened-to-certified")
	b.ReportMetric(percentileOf(certified, 99), "p99-ms/opened-to-certified")
	b.ReportMetric(float64(c.term()-term)/n, "hand-overs/task")
	signers, full := size, 0
	for _, e := range settled {
		if signers = min(signers, e.Signers); e.Signers == size {
			full++
		}
	}
	b.ReportMetric(float64(signers), "signers-at-least")
	b.ReportMetric(float64(full)/n*100, "%-of-tasks/signed-by-all")
	b.ReportMetric(percentileOf(slices.Sorted(slices.Values(c.inFlight)), 50), "p50-tasks-in-flight")
	share := float64(took) / float64(quiet)
	b.ReportMetric((float64(with.cpu)-float64(idle.cpu)*share)/n/1e6, "cpu-ms/task")
	b.ReportMetric(float64(with.cpu)/float64(took), "cores")
	b.ReportMetric((float64(with.bytes)-float64(idle.bytes)*share)/n/1000, "kB/task")
	b.ReportMetric((float64(with.raft)-float64(idle.raft)*share)/n, "raft-messages/task")
	b.ReportMetric(float64(with.requests)/n, "requests/task")
	b.ReportMetric(float64(idle.bytes)/1000/quiet.Seconds(), "kB/s-idle")
	b.ReportMetric(float64(c.usage().resident)/1e6/float64(size), "MB/operator")
	b.ReportMetric(0, "ns/op")
}

func setting(b *testing.B, name string, otherwise int) int {
	b.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n == 0 && name != "BACKLOG" && name != "GRACE" || name == "OPERATORS" && n > eigenshift.MaxOperators {
		b.Fatalf("%s=%q", name, text)
	}
	return n
}

func percentileOf(sorted []float64, p int) float64 {
	if len(sorted) == 0 {
		return -1
	}
	return sorted[max(0, (len(sorted)*p+99)/100-1)]
}

// crowd is operators over sockets.
type crowd struct {
	b         *testing.B
	chain     *simulated.Chain
	operators []*socketed
	founders  int
	backlog   int          // for how many blocks transactions wait in the pool
	due       atomic.Bool  // whether tasks fall due
	inFlight  []float64    // how many tasks were, each time it was looked
	raft      atomic.Int64 // messages, without replies
	requests  atomic.Int64
}

// socketed is one operator of a crowd.
type socketed struct {
	op     eigenshift.Operator
	key    *bn254.SecretKey
	peer   *peer.Peer
	node   *raftlog.Node
	engine *engine.Engine
}

func newCrowd(b *testing.B, size, founders int, block time.Duration, backlog int, rules eigenshift.Rules) *crowd {
	b.Helper()
	c := &crowd{b: b, founders: founders, backlog: backlog}
	var ops []eigenshift.Operator
	for i := range size {
		key, stake := simulated.Key(i), int64(100)
		if i < founders {
			stake = 200 // voters are those that have most
		}
		o := &socketed{key: key, op: eigenshift.Operator{
			Address: operatorAddress(i), ID: key.OperatorID(), G1: key.G1(), G2: key.G2(), Stakes: []*big.Int{big.NewInt(stake)},
		}}
		c.operators = append(c.operators, o)
		c.listen(o)
		ops = append(ops, o.op)
	}
	set, err := eigenshift.NewOperatorSet(1, []uint8{0}, 6600, ops)
	if err != nil {
		b.Fatal(err)
	}
	rules.Exclusive, rules.Window = 2+uint64(backlog), 256
	c.chain = simulated.NewChain(set, rules, false)
	c.chain.MineEvery(block)
	c.chain.Congest(backlog)
	ctx, stop := context.WithCancel(context.Background())
	var running sync.WaitGroup
	b.Cleanup(func() {
		stop()
		running.Wait()
		for _, o := range c.operators {
			_ = o.node.Close()
			_ = o.peer.Close()
		}
	})
	running.Go(func() { c.chain.Run(ctx) })
	dir := b.TempDir()
	var starting sync.WaitGroup
	for i, o := range c.operators {
		starting.Go(func() { c.start(i, o, filepath.Join(dir, strconv.Itoa(i))) })
	}
	if starting.Wait(); b.Failed() {
		b.FailNow()
	}
	for _, o := range c.operators {
		running.Go(func() {
			if err := o.engine.Run(ctx); err != nil && ctx.Err() == nil {
				b.Errorf("%s: %v", o.op.Address, err)
			}
		})
	}
	return c
}

// listen gives an operator its listener and its socket.
func (c *crowd) listen(o *socketed) {
	c.b.Helper()
	identity, err := peer.NewIdentity(context.Background(), peer.IdentityConfig{
		Operator: o.op.Address, Signer: o.key.Signer(), ChainID: simulated.Domain.ChainID, ServiceManager: simulated.Domain.TaskManager,
	})
	if err != nil {
		c.b.Fatal(err)
	}
	o.peer, err = peer.Listen(peer.Config{
		Listen: "127.0.0.1:0", AllowPrivate: true, Identity: identity, Logger: zerolog.Nop(),
		Directory: func(a common.Address) (eigenshift.Operator, bool) { return c.chain.Operators().ByAddress(a) },
		Operators: func() []eigenshift.Operator { return c.chain.Operators().Operators },
	})
	if err != nil {
		c.b.Fatal(err)
	}
	o.op.Socket = o.peer.Addr().String()
}

// start starts an operator's log and makes its engine.
func (c *crowd) start(i int, o *socketed, dir string) {
	var err error
	o.node, err = raftlog.Open(raftlog.Config{
		Self: o.op.Address, Dir: dir, Stream: o.peer.StreamLayer(), Timing: raftlog.WAN(), Logger: zerolog.Nop(),
		Bent: func(carrier rafttransport.Carrier) rafttransport.Carrier { return countedCarrier{carrier, &c.raft} },
	})
	if err != nil {
		c.b.Errorf("operator %d: %v", i, err)
		return
	}
	node := c.chain.NewNode(o.op.Address, rand.New(rand.NewPCG(uint64(i), 1)))
	o.engine, err = engine.New(engine.Config[spec, response]{
		Self: o.op.Address, Domain: simulated.Domain, Chain: node, Registry: node, Settler: node, Signer: o.key.Signer(),
		AVS: testAVS{due: func(head uint64) eigenshift.TaskID {
			if !c.due.Load() {
				return 0
			}
			return eigenshift.TaskID(head)
		}}.of(i),
		Log: o.node, Peers: countedPeers{o.peer, c}, Rotation: rotation.RoundRobin(), Logger: zerolog.Nop(),
		Agreed:  c.agreed(),
		Options: engine.Options{Linger: 300 * time.Millisecond}, // the answers of all are computed on one machine
	})
	if err == nil {
		err = o.peer.Serve(o.engine)
	}
	if err != nil {
		c.b.Errorf("operator %d: %v", i, err)
	}
}

// agreed are the parameters for those voters, and a chain that takes as many blocks longer.
func (c *crowd) agreed() protocol.Parameters {
	p := protocol.Defaults()
	p.MaxVoters = c.founders
	p.DeadlineBlocks += uint64(c.backlog)
	p.FallbackAfter += uint64(c.backlog)
	p.MaxOpenTasks += c.backlog
	return p
}

// join founds the cluster, and returns how long it takes until all are members.
func (c *crowd) join() time.Duration {
	c.b.Helper()
	var members []raftlog.Member
	for _, o := range c.operators[:c.founders] {
		members = append(members, raftlog.Member{Address: o.op.Address, Socket: o.op.Socket})
	}
	begin := time.Now()
	for _, o := range c.operators[:c.founders] {
		if err := o.node.Bootstrap(members); err != nil {
			c.b.Fatal(err)
		}
	}
	c.await("all are members", func() bool {
		return !slices.ContainsFunc(c.operators, func(o *socketed) bool {
			s := o.node.Status()
			return len(s.Voters)+len(s.NonVoters) < len(c.operators)
		})
	})
	return time.Since(begin)
}

// settle waits until so many more tasks have settled.
func (c *crowd) settle(n int) {
	c.b.Helper()
	want := len(c.chain.Settled()) + n
	c.inFlight = nil
	c.await(fmt.Sprintf("%d settled tasks", want), func() bool {
		settled := c.chain.Settled()
		for _, o := range c.operators {
			if o.node.Status().Leading {
				opened := slices.DeleteFunc(o.node.State().Live(), func(e lifecycle.Entry) bool {
					return slices.ContainsFunc(settled, func(s simulated.Event) bool { return s.Task == e.Task.ID })
				})
				c.inFlight = append(c.inFlight, float64(len(opened)))
			}
		}
		return len(settled) >= want
	})
}

// term is the newest that an operator knows.
func (c *crowd) term() (newest uint64) {
	for _, o := range c.operators {
		newest = max(newest, o.node.Status().Term)
	}
	return newest
}

func (c *crowd) await(what string, condition func() bool) {
	c.b.Helper()
	tick, timeout := time.NewTicker(50*time.Millisecond), time.After(5*time.Minute)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-timeout:
			c.b.Fatalf("waited 5 minutes in vain: %s", what)
		}
	}
}

// certified returns how many ms it took from opened to certified, ascending, on the operators that
// opened tasks since a moment.
func (c *crowd) certified(from time.Time) (took []float64) {
	for _, o := range c.operators {
		for _, t := range o.engine.Status().Track.Tasks {
			opened, known := t.Times[track.Open]
			at, done := t.Times[track.Certify]
			if known && done && opened.After(from) {
				took = append(took, float64(at.Sub(opened).Microseconds())/1000)
			}
		}
	}
	slices.Sort(took)
	return took
}

// usage is what all operators have used so far.
type usage struct {
	cpu            time.Duration
	bytes          int64 // on the loopback device
	raft, requests int64
	resident       int64
}

func (u usage) since(before usage) usage {
	return usage{cpu: u.cpu - before.cpu, bytes: u.bytes - before.bytes, raft: u.raft - before.raft, requests: u.requests - before.requests}
}

func (c *crowd) usage() (u usage) {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		c.b.Fatal(err)
	}
	u.cpu = time.Duration(r.Utime.Nano() + r.Stime.Nano())
	u.raft, u.requests = c.raft.Load(), c.requests.Load()
	devices, _ := os.ReadFile("/proc/self/net/dev") // Linux; zero elsewhere
	for line := range strings.Lines(string(devices)) {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "lo:" {
			u.bytes, _ = strconv.ParseInt(fields[1], 10, 64)
		}
	}
	pages, _ := os.ReadFile("/proc/self/statm")
	if fields := strings.Fields(string(pages)); len(fields) > 1 {
		u.resident, _ = strconv.ParseInt(fields[1], 10, 64)
		u.resident *= int64(os.Getpagesize())
	}
	return u
}

// countedPeers counts requests.
type countedPeers struct {
	eigenshift.Peers
	c *crowd
}

func (p countedPeers) Ask(ctx context.Context, op eigenshift.Operator, t eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	p.c.requests.Add(1)
	return p.Peers.Ask(ctx, op, t)
}

func (p countedPeers) Reach(ctx context.Context, op eigenshift.Operator, leader eigenshift.ChainView) error {
	p.c.requests.Add(1)
	return p.Peers.Reach(ctx, op, leader)
}

// countedCarrier counts Raft's messages.
type countedCarrier struct {
	rafttransport.Carrier
	sent *atomic.Int64
}

func (c countedCarrier) Start(opened func(common.Address, rafttransport.Lane), refused func(common.Address, error)) {
	c.Carrier.Start(func(from common.Address, lane rafttransport.Lane) { opened(from, countedLane{lane, c.sent}) }, refused)
}

func (c countedCarrier) To(operator common.Address) (rafttransport.Lane, error) {
	lane, err := c.Carrier.To(operator)
	if err != nil {
		return nil, err
	}
	return countedLane{lane, c.sent}, nil
}

type countedLane struct {
	rafttransport.Lane
	sent *atomic.Int64
}

func (l countedLane) AppendEntries(id raft.ServerID, to raft.ServerAddress, q *raft.AppendEntriesRequest, r *raft.AppendEntriesResponse) error {
	l.sent.Add(1)
	return l.Lane.AppendEntries(id, to, q, r)
}

func (l countedLane) RequestVote(id raft.ServerID, to raft.ServerAddress, q *raft.RequestVoteRequest, r *raft.RequestVoteResponse) error {
	l.sent.Add(1)
	return l.Lane.RequestVote(id, to, q, r)
}

func (l countedLane) RequestPreVote(id raft.ServerID, to raft.ServerAddress, q *raft.RequestPreVoteRequest, r *raft.RequestPreVoteResponse) error {
	l.sent.Add(1)
	return l.Lane.RequestPreVote(id, to, q, r)
}

func (l countedLane) TimeoutNow(id raft.ServerID, to raft.ServerAddress, q *raft.TimeoutNowRequest, r *raft.TimeoutNowResponse) error {
	l.sent.Add(1)
	return l.Lane.TimeoutNow(id, to, q, r)
}
