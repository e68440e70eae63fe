package guard

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/rafttransport"
	"github.com/eigenshift/avs/eigenshift/simulated"
)

// What a cluster of the tests is made of: honest operators 0 to 3, each a Raft
// node, and operator 4, a voter like them, who lies. All in virtual time.
const (
	honest   = 4
	election = 250 * time.Millisecond
)

func address(n int) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte{byte(n)}))
}

func socket(n int) raft.ServerAddress { return raft.ServerAddress(fmt.Sprintf("operator-%d:1", n)) }

func server(n int, suffrage raft.ServerSuffrage) raft.Server {
	return raft.Server{Suffrage: suffrage, ID: rafttransport.ServerID(address(n)), Address: socket(n)}
}

// configuration has these operators as voters.
func configuration(numbers ...int) raft.Configuration {
	var c raft.Configuration
	for _, n := range numbers {
		c.Servers = append(c.Servers, server(n, raft.Voter))
	}
	return c
}

// roster is a registry of operators that all may vote, and stay.
func roster(numbers ...int) Roster {
	r := make(Roster)
	for _, n := range numbers {
		r[address(n)] = Standing{Sockets: []string{string(socket(n))}, Stays: true, MayVote: true, Votes: true}
	}
	return r
}

type cluster struct {
	t       testing.TB
	hub     *simulated.Network
	guarded bool
	nodes   []*correctNode
	liar    *liar
}

// correctNode is an honest operator: its stores survive a restart.
type correctNode struct {
	number    int
	store     *raft.InmemStore
	snapshots *raft.InmemSnapshotStore

	raft  *raft.Raft
	guard *Guard // nil: unguarded
	bare  *bare  // nil: guarded
	fsm   *counter
}

// inBubble runs a test on a cluster with a leader.
func inBubble(t *testing.T, guarded bool, test func(c *cluster)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		c := &cluster{t: t, hub: simulated.NewNetwork(time.Second), guarded: guarded}
		for i := range honest {
			store := raft.NewInmemStore()
			c.nodes = append(c.nodes, &correctNode{number: i, store: store, snapshots: raft.NewInmemSnapshotStore()})
		}
		c.liar = newLiar(c)
		defer c.liar.close()
		for i := range c.nodes {
			c.start(i)
		}
		defer func() {
			for i := range c.nodes {
				c.stop(i)
			}
		}()
		for _, n := range c.nodes {
			if err := n.raft.BootstrapCluster(configuration(0, 1, 2, 3, 4)).Error(); err != nil {
				t.Fatal(err)
			}
		}
		c.leader()
		test(c)
	})
}

func raftConfig(id raft.ServerID) *raft.Config {
	config := raft.DefaultConfig()
	config.LocalID = id
	config.HeartbeatTimeout, config.ElectionTimeout = election, election
	config.LeaderLeaseTimeout = election / 2
	config.CommitTimeout = 10 * time.Millisecond
	config.MaxAppendEntries = MaxEntries
	config.ShutdownOnRemove = false
	config.NoLegacyTelemetry = true
	config.Logger = hclog.NewNullLogger()
	return config
}

func (c *cluster) start(i int) {
	c.t.Helper()
	n := c.nodes[i]
	n.fsm = &counter{}
	carrier := c.hub.Join(address(i))
	var transport raft.Transport
	var begin func()
	if c.guarded {
		g, err := New(Config{
			Self: address(i), Carrier: carrier, Log: n.store, Stable: n.store, Snapshots: n.snapshots,
			CheckSnapshot: checkCounter, MaxSnapshotBytes: 1 << 20, Election: election, Logger: zerolog.New(zerolog.NewTestWriter(c.t)).With().Int("operator", i).Logger().Level(zerolog.InfoLevel),
		})
		if err != nil {
			c.t.Fatal(err)
		}
		g.SetRoster(roster(0, 1, 2, 3, 4))
		n.guard, transport = g, g
		begin = func() { g.Start(n.raft) }
	} else {
		b := newBare(address(i), carrier)
		n.bare, transport, begin = b, b, b.start
	}
	var err error
	if n.raft, err = raft.NewRaft(raftConfig(rafttransport.ServerID(address(i))), n.fsm, n.store, n.store, n.snapshots, transport); err != nil {
		c.t.Fatalf("operator %d: %v", i, err)
	}
	begin()
}

func (c *cluster) stop(i int) {
	if n := c.nodes[i]; n.raft != nil {
		if err := n.raft.Shutdown().Error(); err != nil {
			c.t.Error(err)
		}
		n.raft = nil
	}
}

func (c *cluster) restartAll() {
	c.t.Helper()
	for i := range c.nodes {
		c.stop(i)
	}
	for i := range c.nodes {
		c.start(i)
	}
}

func (c *cluster) await(what string, condition func() bool) {
	c.t.Helper()
	for range 60_000 {
		if condition() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	c.t.Fatalf("waited a minute in vain: %s", what)
}

// leading returns the honest operator that leads in the latest term, or -1.
func (c *cluster) leading() int {
	leader, term := -1, uint64(0)
	for i, n := range c.nodes {
		if n.raft != nil && n.raft.State() == raft.Leader && n.raft.CurrentTerm() > term {
			leader, term = i, n.raft.CurrentTerm()
		}
	}
	return leader
}

// leader waits until an honest operator leads all the others.
func (c *cluster) leader() int {
	c.t.Helper()
	leader := -1
	c.await("a leader whom all honest operators follow", func() bool {
		leader = c.leading()
		return leader >= 0 && !slices.ContainsFunc(c.nodes, func(n *correctNode) bool {
			_, id := n.raft.LeaderWithID()
			return id != rafttransport.ServerID(address(leader)) || n.raft.CurrentTerm() != c.nodes[leader].raft.CurrentTerm()
		})
	})
	return leader
}

// followers returns the honest operators that do not lead.
func (c *cluster) followers() (out []int) {
	leader := c.leading()
	for i := range c.nodes {
		if i != leader {
			out = append(out, i)
		}
	}
	return out
}

// applies tries to apply 60 commands in 30 s and returns how many were.
func (c *cluster) applies() (done int) {
	for range 60 {
		next := time.Now().Add(500 * time.Millisecond)
		for time.Now().Before(next.Add(-50 * time.Millisecond)) {
			if i := c.leading(); i >= 0 {
				result := make(chan error, 1)
				go func() { result <- c.nodes[i].raft.Apply([]byte("x"), 100*time.Millisecond).Error() }()
				select {
				case err := <-result:
					if err == nil {
						done++
						time.Sleep(time.Until(next))
						continue
					}
				case <-time.After(time.Until(next)):
					continue
				}
			}
			time.Sleep(10 * time.Millisecond)
		}
		time.Sleep(time.Until(next))
	}
	return done
}

func (c *cluster) maxTerm() (term uint64) {
	for _, n := range c.nodes {
		term = max(term, n.raft.CurrentTerm())
	}
	return term
}

// refused sums the refusals of the liar's messages by reason.
func (c *cluster) refused() map[Reason]uint64 {
	sum := make(map[Reason]uint64)
	for _, n := range c.nodes {
		if n.guard != nil {
			for reason, count := range n.guard.Refused()[address(honest)] {
				sum[reason] += count
			}
		}
	}
	return sum
}

// counter is a state machine that counts commands.
type counter struct {
	mu sync.Mutex
	n  uint64
}

func (c *counter) Apply(*raft.Log) any {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	return nil
}

func (c *counter) Snapshot() (raft.FSMSnapshot, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return persisted(fmt.Sprintf("count %d", c.n)), nil
}

func (c *counter) Restore(source io.ReadCloser) error {
	data, err := io.ReadAll(source)
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	_, err = fmt.Sscanf(string(data), "count %d", &c.n)
	return err
}

func checkCounter(data []byte) error {
	var n uint64
	if _, err := fmt.Sscanf(string(data), "count %d", &n); err != nil {
		return errors.New("not a counter")
	}
	return nil
}

type persisted string

func (p persisted) Persist(sink raft.SnapshotSink) error {
	if _, err := sink.Write([]byte(p)); err != nil {
		return err
	}
	return sink.Close()
}

func (persisted) Release() {}

// bare is the transport that a Guard is without its rules: what an unguarded
// cluster has.
type bare struct {
	carrier  rafttransport.Carrier
	name     string
	consumer chan raft.RPC
	closing  chan struct{}
	once     sync.Once
	wg       sync.WaitGroup
	rejects  atomic.Bool // answers entries without success, instead of passing them on
}

func newBare(self common.Address, carrier rafttransport.Carrier) *bare {
	return &bare{carrier: carrier, name: self.Hex(), consumer: make(chan raft.RPC), closing: make(chan struct{})}
}

func (b *bare) start() {
	b.carrier.Start(func(_ common.Address, l rafttransport.Lane) {
		b.wg.Go(func() {
			for {
				select {
				case rpc := <-l.Consumer():
					if a, ok := rpc.Command.(*raft.AppendEntriesRequest); ok && b.rejects.Load() {
						rpc.Respond(&raft.AppendEntriesResponse{Term: a.Term}, nil)
						continue
					}
					select {
					case b.consumer <- rpc:
					case <-b.closing:
						return
					}
				case <-b.closing:
					return
				}
			}
		})
	}, nil)
}

func (b *bare) lane(id raft.ServerID) rafttransport.Lane {
	operator, _ := rafttransport.OperatorOf(id)
	l, err := b.carrier.To(operator)
	if err != nil {
		return unreachable{}
	}
	return l
}

// unreachable is the lane to an operator that is not there.
type unreachable struct{ rafttransport.Lane }

func (unreachable) AppendEntries(raft.ServerID, raft.ServerAddress, *raft.AppendEntriesRequest, *raft.AppendEntriesResponse) error {
	return errors.New("unreachable")
}

func (unreachable) RequestVote(raft.ServerID, raft.ServerAddress, *raft.RequestVoteRequest, *raft.RequestVoteResponse) error {
	return errors.New("unreachable")
}

func (unreachable) RequestPreVote(raft.ServerID, raft.ServerAddress, *raft.RequestPreVoteRequest, *raft.RequestPreVoteResponse) error {
	return errors.New("unreachable")
}

func (b *bare) Consumer() <-chan raft.RPC                                { return b.consumer }
func (b *bare) LocalAddr() raft.ServerAddress                            { return raft.ServerAddress(b.name) }
func (b *bare) EncodePeer(id raft.ServerID, _ raft.ServerAddress) []byte { return []byte(id) }
func (b *bare) DecodePeer(name []byte) raft.ServerAddress                { return raft.ServerAddress(name) }
func (b *bare) SetHeartbeatHandler(func(raft.RPC))                       {}

func (b *bare) AppendEntriesPipeline(raft.ServerID, raft.ServerAddress) (raft.AppendPipeline, error) {
	return nil, raft.ErrPipelineReplicationNotSupported
}

func (b *bare) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	return b.lane(id).AppendEntries(id, target, args, resp)
}

func (b *bare) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	return b.lane(id).RequestVote(id, target, args, resp)
}

func (b *bare) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	return b.lane(id).RequestPreVote(id, target, args, resp)
}

func (b *bare) InstallSnapshot(id raft.ServerID, target raft.ServerAddress, args *raft.InstallSnapshotRequest, resp *raft.InstallSnapshotResponse, data io.Reader) error {
	return b.lane(id).InstallSnapshot(id, target, args, resp, data)
}

func (b *bare) TimeoutNow(id raft.ServerID, target raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	return b.lane(id).TimeoutNow(id, target, args, resp)
}

func (b *bare) Close() error {
	b.once.Do(func() { close(b.closing) })
	err := b.carrier.Close()
	b.wg.Wait()
	return err
}
