package raftlog

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/guard"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// Status is this operator's view of the cluster.
type Status struct {
	Term uint64
	// Leader is the leader of that term; zero when it is not known.
	Leader common.Address
	// Leading is true when this operator leads and has applied all entries before its
	// term.
	Leading bool
	// Voters and NonVoters are the latest configuration, ascending by address.
	// It may not be committed yet.
	Voters, NonVoters []Member
}

// Node is this operator's copy of the log. It is safe for concurrent use.
type Node struct {
	cfg     Config
	raft    *raft.Raft
	stores  *Stores
	disk    *disk
	machine *machine
	guard   *guard.Guard // nil with a transport of the caller's own
	// closeTransport and closeStores give both back.
	closeTransport, closeStores func() error

	wakeups *wakeups
	futures *futures
	leader  *leader
	notices *notices
	members *reconciler

	lastMembers lastMembers // of the configuration, for Status

	joined  chan struct{} // closed when Close is done
	gone    chan struct{} // closed when Raft's goroutines are gone
	workers sync.WaitGroup
}

// Open starts Raft. A node without state waits until it is bootstrapped, or added by a leader.
func Open(cfg Config) (*Node, error) {
	cfg = cfg.withDefaults()
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	n := &Node{
		cfg:     cfg,
		stores:  cfg.Stores,
		wakeups: newWakeups(),
		futures: newFutures(cfg.Logger),
		joined:  make(chan struct{}),
		gone:    make(chan struct{}),
	}
	n.machine = newMachine(cfg.Limits, cfg.Logger, n.wakeups.send)
	reports := make(chan bool, 8) // of leadership
	if err := n.start(cfg.raftConfig(reports)); err != nil {
		n.futures.cancel()
		return nil, err
	}
	n.members = &reconciler{leader: n.leader, configurationIndex: n.configurationIndex}
	n.observe(reports)
	n.workers.Go(n.leader.establish)
	n.workers.Go(func() { n.notices.run(n.futures.ctx, n.wakeups) })
	n.wakeups.send()
	return n, nil
}

// start opens the stores and the transport, and starts Raft on them.
func (n *Node) start(rc *raft.Config) (err error) {
	n.closeStores = func() error { return nil }
	if n.stores == nil {
		if n.stores, n.closeStores, err = openStores(n.cfg, rc.Logger); err != nil {
			return err
		}
	}
	if err := checkStores(n.stores, n.cfg); err != nil {
		return errors.Join(err, n.closeStores())
	}
	transport, guard, err := newTransport(n.cfg, n.stores, n.futures.ctx.Done())
	if err != nil {
		return errors.Join(fmt.Errorf("guard raft: %w", err), n.closeStores())
	}
	n.guard, n.closeTransport, n.disk = guard, transport.Close, new(disk)
	err = guarded(func() (err error) {
		n.disk.stable = watchedStable{n.stores.Stable, n.disk}
		stable := patient{n.disk.stable, n.futures.ctx.Done(), n.cfg.Logger}
		n.raft, err = raft.NewRaft(rc, n.machine, watchedLog{n.stores.Log, n.disk}, stable, n.stores.Snapshots, transport)
		return err
	})
	if err != nil {
		return errors.Join(fmt.Errorf("start raft: %w", err), transport.Close(), n.closeStores())
	}
	n.leader = &leader{
		self: rc.LocalID, raft: n.raft, futures: n.futures, wakeups: n.wakeups, acks: transport.acks,
		timing: n.cfg.Timing, log: n.cfg.Logger, elected: make(chan struct{}, 1),
	}
	n.notices = &notices{raft: n.raft, effective: n.machine.effective, transport: transport.Transport, acks: transport.acks}
	transport.notices.Store(n.notices)
	if guard != nil {
		guard.Start(n.raft)
	}
	return nil
}

// observe follows Raft's reports.
func (n *Node) observe(leads <-chan bool) {
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
		n.leader.watch(leads, observations, n.gone)
		n.raft.DeregisterObserver(observer)
	})
}

// HasState reports whether this operator has been part of a cluster before.
func (n *Node) HasState() (bool, error) {
	has, err := raft.HasExistingState(n.stores.Log, n.stores.Stable, n.stores.Snapshots)
	if err != nil {
		return false, fmt.Errorf("look for raft state: %w", err)
	}
	return has, nil
}

// Bootstrap starts a cluster with exactly these voters, this operator among them. All must be
// given the same. It fails when there is state already.
func (n *Node) Bootstrap(voters []Member) error {
	configuration, err := bootstrapConfiguration(n.cfg.Self, voters)
	if err != nil {
		return fmt.Errorf("bootstrap cluster: %w", err)
	}
	has, err := n.HasState()
	if err != nil {
		return err
	}
	if has {
		return errors.New("bootstrap cluster: there is state already; restart without bootstrapping, or remove the folder")
	}
	if err := n.futures.await(n.futures.ctx, n.raft.BootstrapCluster(configuration)); err != nil {
		return fmt.Errorf("bootstrap cluster: %w", err)
	}
	n.wakeups.send()
	return nil
}

// State returns a view of the state as applied here. It is shared and must not be changed:
// clone it to apply commands to it.
func (n *Node) State() *lifecycle.State { return n.machine.current() }

// Entries is the log as it is stored. It is for reading only.
func (n *Node) Entries() raft.LogStore { return n.stores.Log }

// WrittenIn returns the term in which the newest command about a task was written, by the
// leader of that term. Zero when it is not known, as after a snapshot.
func (n *Node) WrittenIn(id eigenshift.TaskID) uint64 { return n.machine.writtenIn(id).newest }

// OpenedIn returns the term in which a task was opened last, by the leader of that term,
// whatever proposer the task names. Zero when it is not known.
func (n *Node) OpenedIn(id eigenshift.TaskID) uint64 { return n.machine.writtenIn(id).opened }

// Changed receives, coalesced and for one receiver, when an entry was applied, or leadership or
// configuration changed.
func (n *Node) Changed() <-chan struct{} { return n.wakeups.changed }

// Status returns this operator's present view of the cluster. Its leader is that of its
// term; zero while it is not known.
func (n *Node) Status() Status {
	var s Status
	for {
		s.Term = n.raft.CurrentTerm()
		_, id := n.raft.LeaderWithID()
		s.Leading = n.leader.leading()
		s.Leader = n.leaderIn(s.Term, id, s.Leading)
		if n.raft.CurrentTerm() == s.Term {
			break
		}
	}
	s.Voters, s.NonVoters = n.lastMembers.of(configurationOf(n.raft))
	return s
}

// leaderIn returns the leader of a term, in which Raft names one. Raft takes heartbeats beside
// everything else: one from the leader of the last term that is still being taken when another
// begins makes it name that leader in the new term, too, until it hears from the new one. A
// leader hears from nobody.
func (n *Node) leaderIn(term uint64, named raft.ServerID, leading bool) common.Address {
	who, _ := rafttransport.OperatorOf(named)
	switch {
	case leading:
		return n.cfg.Self
	case n.guard != nil && who != n.cfg.Self && !n.guard.MayLead(who, term):
		return common.Address{}
	default:
		return who
	}
}

// Propose appends a command, waits until it is applied here, and returns its effect: a
// command that does not fit the state is appended and ignored.
//
// Errors that match eigenshift.ErrNotLeader: not appended, for lack of leadership or
// because of a hand-over. Errors that match eigenshift.ErrOutcomeUnknown, as when ctx ends:
// it may have been appended, or may yet be. Other errors: not appended.
func (n *Node) Propose(ctx context.Context, command lifecycle.Command) (lifecycle.Effect, error) {
	data, err := lifecycle.Encode(command)
	if err != nil {
		return lifecycle.Effect{}, err
	}
	effect, err := n.leader.propose(ctx, data)
	if err != nil {
		return lifecycle.Effect{}, fmt.Errorf("propose %T: %w", command, err)
	}
	return effect, nil
}

// Transfer hands leadership to a voter. It returns nil once another leader is known, usually
// the one asked for, or when this operator has stopped leading and none is known in time.
// While it runs, Propose fails with eigenshift.ErrNotLeader.
//
// A target that has not answered lately, or lacks entries, is refused without trying, which
// would block the cluster for up to Timing.RPC. Raft's own choices alternate between two.
func (n *Node) Transfer(ctx context.Context, to common.Address) error {
	return n.leader.transfer(ctx, to)
}

// Allow sets the configurations that the registry allows. Others are refused, and their
// senders distrusted.
func (n *Node) Allow(r guard.Roster) {
	if n.guard != nil {
		n.guard.SetRoster(r)
	}
}

// Distrust refuses the entries and votes of another operator as leader or candidate for a
// while. When a majority does so, another leader is elected.
func (n *Node) Distrust(operator common.Address, why string, span time.Duration) {
	if n.guard != nil {
		n.guard.Distrust(operator, why, span)
	}
}

// Refused returns the refusals of the guards, by peer and reason.
func (n *Node) Refused() guard.Counts {
	if n.guard == nil {
		return nil
	}
	return n.guard.Refused()
}

// configurationIndex is that of the last committed configuration. The library reports zero, which
// its compare-and-set takes for "any".
func (n *Node) configurationIndex() (uint64, error) {
	index := n.machine.configuration.Load()
	snapshots, err := n.stores.Snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	for _, s := range snapshots {
		index = max(index, s.ConfigurationIndex)
	}
	return index, nil
}

// Reconcile makes at most one change that brings the configuration closer to voters and
// nonVoters, as the leader, and reports whether it made one. Call it until it reports none.
//
// reachable dials a member and authenticates it: no operator is added, and no address
// changed, without that. A leader that is not wanted as a voter hands leadership to a
// wanted one, which makes the other changes. Otherwise a step is to
//
//   - remove a server that is not wanted;
//   - follow a changed address;
//   - promote a non-voter that has just acknowledged, in this term, almost the last entry;
//   - demote a voter, while there are more than wanted: its successor is promoted first;
//   - add an operator, always as a non-voter.
//
// Kinds of steps take turns, and so do the operators that are dialled. A change that would
// leave no majority of voters that answer now is left for later: it could never be committed,
// nor anything after it. So are changes for which an operator must first answer or catch up.
func (n *Node) Reconcile(ctx context.Context, voters, nonVoters []Member, reachable func(context.Context, Member) error) (changed bool, err error) {
	if changed, err = n.members.reconcile(ctx, voters, nonVoters, reachable); err != nil {
		return changed, fmt.Errorf("reconcile membership: %w", err)
	}
	return changed, nil
}

// Disk returns the error of the last write to the stores, nil after a success, and since when
// writes have failed. Meanwhile it tries one now and then: Raft may have nothing to write.
func (n *Node) Disk() (since time.Time, err error) { return n.disk.failure() }

// Close stops this node without handing leadership over, and returns when no goroutine is
// left and the stores are closed. Calling it again is harmless.
func (n *Node) Close() error {
	if !n.futures.close() {
		<-n.joined
		return nil
	}
	defer close(n.joined)
	// When it shuts down, Raft forgets futures that are on their way to the state
	// machine. So all of them end before: applied, or leadership lost.
	n.futures.drain(n.cfg.Timing.Propose)
	stopping := n.raft.Shutdown()
	err := n.closeTransport() // ends the messages that Raft's goroutines wait for
	err = errors.Join(err, stopping.Error())
	close(n.gone)
	n.workers.Wait()
	n.notices.sending.Wait()
	if err := errors.Join(err, n.closeStores()); err != nil {
		return fmt.Errorf("close raft log: %w", err)
	}
	return nil
}
