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
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// reconciler moves Raft's configuration towards the registry's.
type reconciler struct {
	leader             *leader
	configurationIndex func() (uint64, error) // of the last committed configuration

	mu        sync.Mutex     // one change of the configuration at a time
	nextKind  int            // of step: the one that is tried first
	probeFrom common.Address // the operator that was dialled last
}

const (
	// leavesPerStep is how many operators one step tries to hand leadership over to.
	leavesPerStep = 4
	// probesPerStep is how many operators one step dials, all at once.
	probesPerStep = 16
)

// reconcile is [Node.Reconcile], whose errors begin with the action.
func (r *reconciler) reconcile(ctx context.Context, voters, nonVoters []Member, reachable func(context.Context, Member) error) (changed bool, err error) {
	want, err := wantedOf(voters, nonVoters)
	if err != nil {
		return false, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.leader.leading() {
		return false, eigenshift.ErrNotLeader
	}
	s := &step{round: r, leader: r.leader, want: want, seats: len(voters), reachable: reachable, term: r.leader.raft.CurrentTerm()}
	if s.index, err = r.configurationIndex(); err != nil {
		return false, err
	}
	s.now = configurationOf(r.leader.raft)
	if !s.want[r.leader.self].voter {
		if changed, err := s.leave(ctx); changed || err != nil {
			return changed, err
		}
	}
	kinds := []func(context.Context) (bool, error){s.remove, s.move, s.promote, s.demote, s.add}
	for i := range kinds {
		kind := (r.nextKind + i) % len(kinds)
		if changed, err := kinds[kind](ctx); changed || err != nil {
			r.nextKind = kind + 1
			return changed, err
		}
	}
	return false, nil
}

// wanted is a member of the wanted configuration.
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
		id := rafttransport.ServerID(m.Address)
		if _, twice := want[id]; twice || m.Address == (common.Address{}) {
			return nil, fmt.Errorf("member %s twice or without address", m.Address)
		}
		want[id] = wanted{Member: m, voter: i < len(voters)}
	}
	return want, nil
}

// step compares the present configuration with the wanted one, once.
type step struct {
	round     *reconciler
	leader    *leader
	want      map[raft.ServerID]wanted
	seats     int // voters that are wanted
	reachable func(context.Context, Member) error
	term      uint64
	index     uint64 // of now
	now       raft.Configuration
}

// leave hands leadership over: one that removes itself leaves the cluster without a leader.
func (s *step) leave(ctx context.Context) (bool, error) {
	var failures []error
	for _, server := range s.now.Servers {
		if !s.want[server.ID].voter || server.Suffrage != raft.Voter || !s.leader.caughtUp(server.ID, s.term) {
			continue
		}
		to, ok := rafttransport.OperatorOf(server.ID)
		if !ok {
			continue
		}
		err := s.leader.transfer(ctx, to)
		if err == nil {
			s.leader.log.Info().Stringer("peer", to).Msg("Handed leadership over: this operator should no longer vote")
			return true, nil
		}
		if failures = append(failures, err); len(failures) >= leavesPerStep || !s.leader.leading() {
			break
		}
	}
	return false, errors.Join(failures...)
}

func (s *step) remove(ctx context.Context) (bool, error) {
	for _, server := range s.now.Servers {
		if _, wanted := s.want[server.ID]; wanted || server.ID == s.leader.self || !s.safeWithout(server) {
			continue
		}
		return s.commit(ctx, "Removed a member", server, func() raft.Future {
			return s.leader.raft.RemoveServer(server.ID, s.index, s.patience())
		})
	}
	return false, nil
}

func (s *step) move(ctx context.Context) (bool, error) {
	var moved []Member
	for _, server := range s.now.Servers {
		if server.ID == s.leader.self {
			continue // this operator cannot dial itself; a later leader will
		}
		if w, wanted := s.want[server.ID]; wanted && string(server.Address) != w.Socket {
			moved = append(moved, w.Member)
		}
	}
	reached := s.probe(ctx, moved)
	if len(reached) == 0 {
		return false, nil
	}
	m := reached[0]
	s.round.probeFrom = m.Address // the others are next
	// Adding a server that is there keeps its suffrage if it is the same.
	server, _ := rafttransport.Find(s.now, rafttransport.ServerID(m.Address))
	change := s.leader.raft.AddNonvoter
	if server.Suffrage == raft.Voter {
		change = s.leader.raft.AddVoter
	}
	return s.commit(ctx, "Followed a changed address", m.server(server.Suffrage), func() raft.Future {
		return change(server.ID, raft.ServerAddress(m.Socket), s.index, s.patience())
	})
}

func (s *step) promote(ctx context.Context) (bool, error) {
	for _, server := range s.now.Servers {
		if !s.want[server.ID].voter || server.Suffrage == raft.Voter || !s.leader.caughtUp(server.ID, s.term) || !s.majority(append(s.voters(), server.ID)) {
			continue
		}
		return s.commit(ctx, "Promoted a member to voter", server, func() raft.Future {
			return s.leader.raft.AddVoter(server.ID, server.Address, s.index, s.patience())
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
		if !wanted || w.voter || server.Suffrage != raft.Voter || server.ID == s.leader.self || !s.safeWithout(server) {
			continue
		}
		return s.commit(ctx, "Demoted a voter", server, func() raft.Future {
			return s.leader.raft.DemoteVoter(server.ID, s.index, s.patience())
		})
	}
	return false, nil
}

// add adds all that can be reached: they do not vote yet, so majorities stay as they are.
func (s *step) add(ctx context.Context) (changed bool, err error) {
	var missing []Member
	for id, w := range s.want {
		if _, member := rafttransport.Find(s.now, id); !member {
			missing = append(missing, w.Member)
		}
	}
	for _, m := range s.probe(ctx, missing) {
		if s.taken(m) { // by one that was added just now
			continue
		}
		added, err := s.commit(ctx, "Added a member", m.server(raft.Nonvoter), func() raft.Future {
			return s.leader.raft.AddNonvoter(rafttransport.ServerID(m.Address), raft.ServerAddress(m.Socket), s.index, s.patience())
		})
		if changed = changed || added; err != nil {
			return changed, err
		}
		if s.index, err = s.round.configurationIndex(); err != nil {
			return changed, err
		}
		s.now = configurationOf(s.leader.raft)
	}
	return changed, nil
}

// probe returns the reachable members whose address no other member has, of the next ones to try.
// All are dialled at once: silent ones delay the others no more than one would alone. Connections
// stay for what follows.
func (s *step) probe(ctx context.Context, members []Member) (reached []Member) {
	candidates := s.candidates(members)
	failures := make([]error, len(candidates))
	var dials sync.WaitGroup
	for i, m := range candidates {
		dials.Go(func() { failures[i] = s.reach(ctx, m) })
	}
	dials.Wait()
	for i, m := range candidates {
		s.round.probeFrom = m.Address
		if failures[i] == nil {
			reached = append(reached, m)
			continue
		}
		s.leader.log.Debug().Err(failures[i]).Stringer("peer", m.Address).Msg("An operator that should be a member cannot be reached")
	}
	return reached
}

// candidates are the members to dial in this step, in their order.
func (s *step) candidates(members []Member) []Member {
	members = sorted(members)
	from := slices.IndexFunc(members, func(m Member) bool { return bytes.Compare(m.Address[:], s.round.probeFrom[:]) > 0 })
	if from > 0 {
		members = append(members[from:len(members):len(members)], members[:from]...)
	}
	var candidates []Member
	for _, m := range members {
		if len(candidates) == probesPerStep {
			break
		}
		if s.taken(m) {
			s.leader.log.Warn().Stringer("peer", m.Address).Str("socket", m.Socket).Msg("Cannot add an operator: another member has its socket")
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
	ctx, cancel := context.WithTimeout(ctx, s.leader.timing.RPC)
	defer cancel()
	return s.reachable(ctx, m)
}

func (s *step) taken(m Member) bool {
	return slices.ContainsFunc(s.now.Servers, func(server raft.Server) bool {
		return string(server.Address) == m.Socket && server.ID != rafttransport.ServerID(m.Address)
	})
}

// commit makes a change, waits until it is committed, and logs it as the action.
func (s *step) commit(ctx context.Context, action string, server raft.Server, change func() raft.Future) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, s.leader.timing.Propose)
	defer cancel()
	if err := s.leader.futures.await(ctx, change()); err != nil {
		return false, fmt.Errorf("%s at %s: %w", server.ID, server.Address, appendError(err))
	}
	s.leader.log.Info().Str("peer", string(server.ID)).Str("socket", string(server.Address)).Uint64("term", s.term).Msg(action)
	s.leader.wakeups.send()
	return true, nil
}

// patience bounds the time that a change waits for the one before it.
func (s *step) patience() time.Duration { return s.leader.timing.Election }

func (s *step) voters() []raft.ServerID {
	var ids []raft.ServerID
	for _, server := range s.now.Servers {
		if server.Suffrage == raft.Voter {
			ids = append(ids, server.ID)
		}
	}
	return ids
}

// safeWithout reports whether most of the voters other than this server answer right now.
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
		if id == s.leader.self || s.leader.answers(id, s.term) {
			answering++
		}
	}
	return 2*answering > len(voters)
}
