package raftlog

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
)

const (
	// maxLag is how many entries a non-voter may lack to count as caught up. The
	// leader ships the rest with its next message.
	maxLag = 16
	// leavesPerStep is to how many operators one step tries to hand leadership over.
	leavesPerStep = 4
	// probesPerStep is how many operators one step dials, all at once.
	probesPerStep = 16
)

// Reconcile makes at most one change that brings the configuration closer to
// voters and nonVoters, as the leader, and reports whether it made one. Call it
// again until it reports none, and whenever what is wanted has changed.
//
// reachable dials a member and authenticates it; nobody is added, and no address
// changed, without that. An operator that is not wanted as a voter hands leadership to
// one that is, which then takes care of the rest. Otherwise a step is to
//
//   - remove a server that is not wanted;
//   - follow a changed address;
//   - promote a non-voter that has caught up: it has just acknowledged, in this
//     term, an entry not more than a few behind the last one;
//   - demote a voter, while there are more than wanted: whoever takes its seat is
//     promoted first;
//   - add an operator, always as a non-voter.
//
// Kinds of steps take turns, and so do the operators that are dialled for one: however
// much there is to be done for some of them, the others come next.
//
// A change whose outcome would leave no majority of voters that answer now is
// left for later: it could never be committed, nor anything after it. So are
// changes that have to wait for an operator to answer or to catch up; they are
// no errors.
func (n *Node) Reconcile(ctx context.Context, voters, nonVoters []Member, reachable func(context.Context, Member) error) (changed bool, err error) {
	want, err := wantedOf(voters, nonVoters)
	if err != nil {
		return false, fmt.Errorf("reconcile membership: %w", err)
	}
	n.reconciling.Lock()
	defer n.reconciling.Unlock()
	if !n.leading() {
		return false, fmt.Errorf("reconcile membership: %w", eigenshift.ErrNotLeader)
	}
	s := &step{node: n, want: want, seats: len(voters), reachable: reachable, term: n.raft.CurrentTerm()}
	if s.index, err = n.configurationIndex(); err != nil {
		return false, fmt.Errorf("reconcile membership: %w", err)
	}
	s.now = n.configuration()
	if !s.want[n.self].voter {
		if changed, err := s.leave(ctx); changed || err != nil {
			return changed, err
		}
	}
	kinds := []func(context.Context) (bool, error){s.remove, s.move, s.promote, s.demote, s.add}
	for i := range kinds {
		kind := (n.nextKind + i) % len(kinds)
		if changed, err := kinds[kind](ctx); changed || err != nil {
			n.nextKind = kind + 1
			return changed, err
		}
	}
	return false, nil
}

// wanted is a member of the configuration that is aimed at.
type wanted struct {
	Member
	voter bool
}

func wantedOf(voters, nonVoters []Member) (map[raft.ServerID]wanted, error) {
	want := make(map[raft.ServerID]wanted, len(voters)+len(nonVoters))
	if len(voters) == 0 {
		return nil, errors.New("no voters wanted")
	}
	if n := len(voters) + len(nonVoters); n > eigenshift.MaxOperators {
		return nil, fmt.Errorf("%d members wanted, at most %d supported", n, eigenshift.MaxOperators)
	}
	for i, m := range append(slices.Clone(voters), nonVoters...) {
		id := serverID(m.Address)
		if _, twice := want[id]; twice || m.Address == (common.Address{}) {
			return nil, fmt.Errorf("member %s twice or without address", m.Address)
		}
		want[id] = wanted{Member: m, voter: i < len(voters)}
	}
	return want, nil
}

// configurationIndex is where in the log the last committed configuration is.
// The library reports zero, which its compare-and-set takes for "any".
func (n *Node) configurationIndex() (uint64, error) {
	index := n.fsm.configurationIndex()
	snapshots, err := n.stores.Snapshots.List()
	if err != nil {
		return 0, fmt.Errorf("list snapshots: %w", err)
	}
	for _, s := range snapshots {
		index = max(index, s.ConfigurationIndex)
	}
	return index, nil
}

// step is one look at the configuration as it is and as it should be.
type step struct {
	node      *Node
	want      map[raft.ServerID]wanted
	seats     int // voters that are wanted
	reachable func(context.Context, Member) error
	term      uint64
	index     uint64 // of now
	now       raft.Configuration
}

// leave hands leadership over: a leader that demotes or removes itself leaves the
// cluster without one.
func (s *step) leave(ctx context.Context) (bool, error) {
	var failures []error
	for _, server := range s.now.Servers {
		if !s.want[server.ID].voter || server.Suffrage != raft.Voter || !s.caughtUp(server.ID) {
			continue
		}
		to, ok := operatorOf(server.ID)
		if !ok {
			continue
		}
		err := s.node.Transfer(ctx, to)
		if err == nil {
			s.node.log.Info().Stringer("peer", to).Msg("Handed leadership over, not wanted as a voter any more")
			return true, nil
		}
		if failures = append(failures, err); len(failures) >= leavesPerStep || !s.node.leading() {
			break
		}
	}
	return false, errors.Join(failures...)
}

func (s *step) remove(ctx context.Context) (bool, error) {
	for _, server := range s.now.Servers {
		if _, wanted := s.want[server.ID]; wanted || server.ID == s.node.self || !s.safeWithout(server) {
			continue
		}
		return s.commit(ctx, "Removed a member", server, func() raft.Future {
			return s.node.raft.RemoveServer(server.ID, s.index, s.patience())
		})
	}
	return false, nil
}

func (s *step) move(ctx context.Context) (bool, error) {
	var moved []Member
	for _, server := range s.now.Servers {
		if server.ID == s.node.self {
			continue // cannot dial itself; a later leader will
		}
		if w, wanted := s.want[server.ID]; wanted && string(server.Address) != w.Socket {
			moved = append(moved, w.Member)
		}
	}
	m, ok := s.probe(ctx, moved)
	if !ok {
		return false, nil
	}
	// Adding a server that is there keeps its suffrage if it is the same.
	server, _ := find(s.now, serverID(m.Address))
	change := s.node.raft.AddNonvoter
	if server.Suffrage == raft.Voter {
		change = s.node.raft.AddVoter
	}
	return s.commit(ctx, "Followed a changed address", m.server(server.Suffrage), func() raft.Future {
		return change(server.ID, raft.ServerAddress(m.Socket), s.index, s.patience())
	})
}

func (s *step) promote(ctx context.Context) (bool, error) {
	for _, server := range s.now.Servers {
		if !s.want[server.ID].voter || server.Suffrage == raft.Voter || !s.caughtUp(server.ID) || !s.majority(append(s.voters(), server.ID)) {
			continue
		}
		return s.commit(ctx, "Promoted a member to voter", server, func() raft.Future {
			return s.node.raft.AddVoter(server.ID, server.Address, s.index, s.patience())
		})
	}
	return false, nil
}

func (s *step) demote(ctx context.Context) (bool, error) {
	if len(s.voters()) <= s.seats {
		return false, nil
	}
	for _, server := range s.now.Servers {
		w, wanted := s.want[server.ID]
		if !wanted || w.voter || server.Suffrage != raft.Voter || server.ID == s.node.self || !s.safeWithout(server) {
			continue
		}
		return s.commit(ctx, "Demoted a voter", server, func() raft.Future {
			return s.node.raft.DemoteVoter(server.ID, s.index, s.patience())
		})
	}
	return false, nil
}

func (s *step) add(ctx context.Context) (bool, error) {
	var missing []Member
	for id, w := range s.want {
		if _, member := find(s.now, id); !member {
			missing = append(missing, w.Member)
		}
	}
	m, ok := s.probe(ctx, missing)
	if !ok {
		return false, nil
	}
	return s.commit(ctx, "Added a member", m.server(raft.Nonvoter), func() raft.Future {
		return s.node.raft.AddNonvoter(serverID(m.Address), raft.ServerAddress(m.Socket), s.index, s.patience())
	})
}

// probe returns the first member that is reachable and whose address nobody else in
// the configuration has. It goes round: whoever was taken, and those that are down, come
// last the next time. All are dialled at once, so that one that is silent costs the others
// no more than it costs alone.
func (s *step) probe(ctx context.Context, members []Member) (Member, bool) {
	candidates := s.candidates(members)
	ctx, cancel := context.WithCancel(ctx)
	var dials sync.WaitGroup
	defer dials.Wait()
	defer cancel()
	answers := make([]chan error, len(candidates))
	for i, m := range candidates {
		answers[i] = make(chan error, 1)
		dials.Go(func() { answers[i] <- s.reach(ctx, m) })
	}
	for i, m := range candidates {
		err := <-answers[i]
		s.node.probeFrom = m.Address
		if err == nil {
			return m, true
		}
		s.node.log.Debug().Err(err).Stringer("peer", m.Address).Msg("An operator that should be a member cannot be reached")
	}
	return Member{}, false
}

// candidates are the members that are dialled in this step, in their order.
func (s *step) candidates(members []Member) []Member {
	members = sorted(members)
	from := slices.IndexFunc(members, func(m Member) bool { return bytes.Compare(m.Address[:], s.node.probeFrom[:]) > 0 })
	if from > 0 {
		members = append(members[from:len(members):len(members)], members[:from]...)
	}
	var candidates []Member
	for _, m := range members {
		if len(candidates) == probesPerStep {
			break
		}
		if s.taken(m) {
			s.node.log.Warn().Stringer("peer", m.Address).Str("socket", m.Socket).Msg("Cannot take an operator in: another member has its socket")
			continue
		}
		candidates = append(candidates, m)
	}
	return candidates
}

func (s *step) reach(ctx context.Context, m Member) error {
	if m.Socket == "" {
		return errors.New("no socket registered")
	}
	ctx, cancel := context.WithTimeout(ctx, s.node.cfg.Timing.RPC)
	defer cancel()
	return s.reachable(ctx, m)
}

func (s *step) taken(m Member) bool {
	return slices.ContainsFunc(s.now.Servers, func(server raft.Server) bool {
		return string(server.Address) == m.Socket && server.ID != serverID(m.Address)
	})
}

// commit makes a change and waits until it is committed.
func (s *step) commit(ctx context.Context, what string, server raft.Server, change func() raft.Future) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, s.node.cfg.Timing.Propose)
	defer cancel()
	if err := s.node.await(ctx, change()); err != nil {
		return false, fmt.Errorf("reconcile membership: %s at %s: %w", server.ID, server.Address, appendError(err))
	}
	s.node.log.Info().Str("peer", string(server.ID)).Str("socket", string(server.Address)).Uint64("term", s.term).Msg(what)
	s.node.signal()
	return true, nil
}

// patience is how long a change may wait for the one before it.
func (s *step) patience() time.Duration { return s.node.cfg.Timing.Election }

func (s *step) voters() []raft.ServerID {
	var ids []raft.ServerID
	for _, server := range s.now.Servers {
		if server.Suffrage == raft.Voter {
			ids = append(ids, server.ID)
		}
	}
	return ids
}

// safeWithout reports whether the voters without this server can still decide.
func (s *step) safeWithout(server raft.Server) bool {
	if server.Suffrage != raft.Voter {
		return true
	}
	return s.majority(slices.DeleteFunc(s.voters(), func(id raft.ServerID) bool { return id == server.ID }))
}

// majority reports whether most of these voters answer right now.
func (s *step) majority(voters []raft.ServerID) bool {
	answering := 0
	for _, id := range voters {
		if id == s.node.self || s.node.answers(id, s.term) {
			answering++
		}
	}
	return 2*answering > len(voters)
}

// caughtUp reports whether a server has just acknowledged almost all there is.
func (s *step) caughtUp(id raft.ServerID) bool {
	a := s.node.acks.of(id, s.term)
	return time.Since(a.matchedAt) <= s.node.lately() && a.match+maxLag >= s.node.raft.LastIndex()
}
