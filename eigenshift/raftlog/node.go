package raftlog

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
)

// ErrClosed is returned by a Node that was closed.
var ErrClosed = errors.New("raft log is closed")

// Member is an operator in Raft's configuration.
type Member struct {
	Address common.Address
	Socket  string // host:port, as the registry has it
}

func (m Member) server(suffrage raft.ServerSuffrage) raft.Server {
	return raft.Server{Suffrage: suffrage, ID: serverID(m.Address), Address: raft.ServerAddress(m.Socket)}
}

// Status is how this operator sees the cluster.
type Status struct {
	Term uint64
	// Leader is who leads in that term; zero when that is not known.
	Leader common.Address
	// Leading is true when this operator leads and has applied everything that
	// was committed before its term.
	Leading bool
	// Voters and NonVoters are the latest configuration, ascending by address.
	// It may not be committed yet.
	Voters, NonVoters []Member
}

// Node is this operator's copy of the log. It is safe for concurrent use.
type Node struct {
	cfg    Config
	log    zerolog.Logger
	self   raft.ServerID
	raft   *raft.Raft
	stores *Stores
	disk   *health
	stable raft.StableStore // of stores, watched
	close  func() error     // gives the folder back
	fsm    *machine
	acks   *acks

	transport *observed
	guard     *guard.Guard // nil with a transport of the caller's own

	changed     chan struct{} // to the user of Changed
	broadcast   *broadcast    // to waiters within this package
	led         chan struct{} // kicks establish
	established atomic.Uint64 // the newest term led whose barrier was applied,
	// and when, in unix nanoseconds
	establishedAt atomic.Int64

	reconciling sync.Mutex     // one change of the configuration at a time
	nextKind    int            // of step: the one that is tried first
	probeFrom   common.Address // the operator that was dialled last

	ctx    context.Context // ends when Close begins
	cancel context.CancelFunc

	mu      sync.Mutex
	closed  bool
	joined  chan struct{} // closed when Close is done
	waiters sync.WaitGroup
	workers sync.WaitGroup
	stopped chan struct{} // closed when Raft's goroutines are gone
}

// Open starts Raft from what the stores hold. A node without state waits: to be
// bootstrapped, or to be added by a leader.
func Open(cfg Config) (*Node, error) {
	cfg = cfg.withDefaults()
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	n := &Node{
		cfg:       cfg,
		log:       cfg.Logger,
		self:      serverID(cfg.Self),
		stores:    cfg.Stores,
		close:     func() error { return nil },
		acks:      newAcks(),
		changed:   make(chan struct{}, 1),
		broadcast: newBroadcast(),
		led:       make(chan struct{}, 1),
		disk:      new(health),
		joined:    make(chan struct{}),
		stopped:   make(chan struct{}),
	}
	n.fsm = newMachine(cfg.Limits, cfg.Logger, n.signal)
	notify := make(chan bool, 8)
	rc := cfg.raftConfig(notify)
	if n.stores == nil {
		var err error
		if n.stores, n.close, err = openStores(cfg, rc.Logger); err != nil {
			return nil, err
		}
	}
	if err := checkStores(n.stores, cfg); err != nil {
		return nil, errors.Join(err, n.close())
	}
	var err error
	if n.transport, n.guard, err = newTransport(cfg, n.stores, n.acks); err != nil {
		return nil, errors.Join(fmt.Errorf("guard raft: %w", err), n.close())
	}
	n.ctx, n.cancel = context.WithCancel(context.Background())
	n.stable = watchedStable{n.stores.Stable, n.disk}
	stable := patient{n.stable, n.ctx.Done(), cfg.Logger}
	err = guarded(func() (err error) {
		n.raft, err = raft.NewRaft(rc, n.fsm, watchedLog{n.stores.Log, n.disk}, stable, n.stores.Snapshots, n.transport)
		return err
	})
	if err != nil {
		n.cancel()
		return nil, errors.Join(fmt.Errorf("start raft: %w", err), n.transport.Close(), n.close())
	}
	if n.guard != nil {
		n.guard.Start(n.raft)
	}
	observations := make(chan raft.Observation, 64)
	observer := raft.NewObserver(observations, false, func(o *raft.Observation) bool {
		switch o.Data.(type) {
		case raft.LeaderObservation, raft.RaftState, raft.PeerObservation:
			return true
		default:
			return false
		}
	})
	n.raft.RegisterObserver(observer)
	n.workers.Go(func() {
		n.watch(notify, observations)
		n.raft.DeregisterObserver(observer)
	})
	n.workers.Go(n.establish)
	n.signal()
	return n, nil
}

// HasState reports whether this operator has been part of a cluster before.
func (n *Node) HasState() (bool, error) {
	has, err := raft.HasExistingState(n.stores.Log, n.stores.Stable, n.stores.Snapshots)
	if err != nil {
		return false, fmt.Errorf("look for raft state: %w", err)
	}
	return has, nil
}

// Bootstrap starts a cluster with exactly these voters, self among them. Every
// one of them must be given the same members; the order does not matter. It
// fails when there is state already.
func (n *Node) Bootstrap(voters []Member) error {
	configuration, err := bootstrapConfiguration(voters)
	if err != nil {
		return fmt.Errorf("bootstrap cluster: %w", err)
	}
	if !slices.ContainsFunc(voters, func(m Member) bool { return m.Address == n.cfg.Self }) {
		return fmt.Errorf("bootstrap cluster: %s is not among the voters", n.cfg.Self)
	}
	has, err := n.HasState()
	if err != nil {
		return err
	}
	if has {
		return errors.New("bootstrap cluster: there is state already; restart without bootstrapping, or remove the folder")
	}
	if err := n.await(n.ctx, n.raft.BootstrapCluster(configuration)); err != nil {
		return fmt.Errorf("bootstrap cluster: %w", err)
	}
	n.signal()
	return nil
}

func bootstrapConfiguration(voters []Member) (raft.Configuration, error) {
	var configuration raft.Configuration
	if len(voters) == 0 || len(voters) > eigenshift.MaxOperators {
		return configuration, fmt.Errorf("%d voters, want 1 to %d", len(voters), eigenshift.MaxOperators)
	}
	sockets := make(map[string]common.Address)
	for _, m := range sorted(voters) {
		if m.Address == (common.Address{}) || m.Socket == "" {
			return configuration, fmt.Errorf("voter %s at %q: address and socket are required", m.Address, m.Socket)
		}
		if n := len(configuration.Servers); n > 0 && configuration.Servers[n-1].ID == serverID(m.Address) {
			return configuration, fmt.Errorf("voter %s twice", m.Address)
		}
		if other, taken := sockets[m.Socket]; taken {
			return configuration, fmt.Errorf("voters %s and %s have the same socket %s", other, m.Address, m.Socket)
		}
		sockets[m.Socket] = m.Address
		configuration.Servers = append(configuration.Servers, m.server(raft.Voter))
	}
	return configuration, nil
}

func sorted(members []Member) []Member {
	members = slices.Clone(members)
	slices.SortFunc(members, func(a, b Member) int {
		return cmp.Or(bytes.Compare(a.Address[:], b.Address[:]), cmp.Compare(a.Socket, b.Socket))
	})
	return members
}

// State returns a view of the state as applied here. Nothing changes it any
// more, the caller included: it is shared. Clone it to apply commands to it.
func (n *Node) State() *lifecycle.State { return n.fsm.current() }

// WrittenIn returns the term in which the newest command about a task was written:
// by the leader of that term. Zero when that is not known, as after a snapshot.
func (n *Node) WrittenIn(id eigenshift.TaskID) uint64 { return n.fsm.writtenIn(id) }

// OpenedIn returns the term in which a task was opened last: by the leader of that
// term, whoever the task says has proposed it. Zero when that is not known.
func (n *Node) OpenedIn(id eigenshift.TaskID) uint64 { return n.fsm.openedIn(id) }

// Ignored returns how many entries of the log were no commands.
func (n *Node) Ignored() uint64 { return n.fsm.ignored() }

// Changed receives whenever an entry was applied, or leadership or
// configuration changed, since the last receive. It is for one receiver.
func (n *Node) Changed() <-chan struct{} { return n.changed }

// Status returns how this operator sees the cluster now. Its leader is the one of
// its term.
func (n *Node) Status() Status {
	term := n.raft.CurrentTerm()
	_, id := n.raft.LeaderWithID()
	for next := n.raft.CurrentTerm(); next != term; next = n.raft.CurrentTerm() {
		term = next
		_, id = n.raft.LeaderWithID()
	}
	s := Status{Term: term, Leading: n.leading()}
	if leader, ok := operatorOf(id); ok {
		s.Leader = leader
	}
	s.Voters, s.NonVoters = membersOf(n.configuration())
	return s
}

// membersOf returns who is in a configuration, ascending by address.
func membersOf(configuration raft.Configuration) (voters, others []Member) {
	for _, server := range configuration.Servers {
		operator, _ := operatorOf(server.ID)
		m := Member{Address: operator, Socket: string(server.Address)}
		if server.Suffrage == raft.Voter {
			voters = append(voters, m)
		} else {
			others = append(others, m)
		}
	}
	return sorted(voters), sorted(others)
}

// Allow says which configurations the registry allows, from now on. Others are
// refused, and their senders distrusted.
func (n *Node) Allow(r guard.Roster) {
	if n.guard != nil {
		n.guard.SetRoster(r)
	}
}

// Distrust makes this operator refuse what another one says as leader or
// candidate for a while. When a majority does so, another leader is elected.
func (n *Node) Distrust(operator common.Address, why string, span time.Duration) {
	if n.guard != nil {
		n.guard.Distrust(operator, why, span)
	}
}

// Refused returns how often the guards refused what, by peer.
func (n *Node) Refused() guard.Counts {
	if n.guard == nil {
		return nil
	}
	return n.guard.Refused()
}

func (n *Node) leading() bool {
	return n.raft.State() == raft.Leader && n.established.Load() == n.raft.CurrentTerm()
}

// configuration is the latest configuration, committed or not.
func (n *Node) configuration() raft.Configuration {
	return n.raft.GetConfiguration().Configuration()
}

// Close stops taking part, without handing leadership over, and returns when no
// goroutine is left and the stores are closed. Calling it again is harmless.
func (n *Node) Close() error {
	n.mu.Lock()
	if n.closed {
		n.mu.Unlock()
		<-n.joined
		return nil
	}
	n.closed = true
	n.mu.Unlock()
	defer close(n.joined)

	n.cancel()
	// Raft forgets futures when it shuts down while they are on their way to the
	// state machine. Before that all of them end: applied, or leadership lost.
	n.settle(n.cfg.Timing.Propose)
	stopping := n.raft.Shutdown()
	err := n.transport.Close() // ends the messages that Raft's goroutines wait for
	err = errors.Join(err, stopping.Error())
	close(n.stopped)
	n.workers.Wait()
	if err := errors.Join(err, n.close()); err != nil {
		return fmt.Errorf("close raft log: %w", err)
	}
	return nil
}

// settle waits for the futures that are waited for, but not forever: a disk
// that hangs must not keep an operator from stopping.
func (n *Node) settle(most time.Duration) {
	done := make(chan struct{})
	go func() {
		n.waiters.Wait()
		close(done)
	}()
	timer := time.NewTimer(most)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
		n.log.Warn().Dur("waited", most).Msg("Closing the raft log while it is stuck")
	}
}

// await waits for one of Raft's futures. When ctx or the node ends first, the
// future goes on; what it leads to is unknown then.
func (n *Node) await(ctx context.Context, future raft.Future) error {
	n.mu.Lock()
	if n.closed {
		n.mu.Unlock()
		return ErrClosed
	}
	done := make(chan error, 1)
	n.waiters.Go(func() { done <- future.Error() })
	n.mu.Unlock()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
		return ctx.Err()
	case <-n.ctx.Done():
		return ErrClosed
	}
}
