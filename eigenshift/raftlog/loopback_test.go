package raftlog_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/bn254"
	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/peer"
	"github.com/eigenshift/avs/eigenshift/protocol"
	"github.com/eigenshift/avs/eigenshift/raftlog"
)

// site is operators with real listeners and real folders.
type site struct {
	t      testing.TB
	dir    string
	agreed func(i int) protocol.Protocol // what each attests

	mu        sync.Mutex
	operators map[common.Address]eigenshift.Operator

	hosts []*host
}

type host struct {
	address common.Address
	key     *bn254.SecretKey
	peer    *peer.Peer
	node    *raftlog.Node
}

// nobody answers no task.
type nobody struct{ eigenshift.Responder }

func (nobody) Answer(context.Context, common.Address, eigenshift.EncodedTask) (eigenshift.SignedResponse, error) {
	return eigenshift.SignedResponse{}, eigenshift.ErrRefused
}

func (nobody) Ready(eigenshift.ChainView) error { return nil }

// newSite starts a cluster of operators that have never run before.
func newSite(t testing.TB, count int) *site {
	t.Helper()
	return newSiteOf(t, count, func(int) protocol.Protocol { return protocol.Protocol{} })
}

// newSiteOf starts one whose operators attest agreed parameters.
func newSiteOf(t testing.TB, count int, agreed func(i int) protocol.Protocol) *site {
	t.Helper()
	s := &site{t: t, dir: t.TempDir(), agreed: agreed, operators: make(map[common.Address]eigenshift.Operator)}
	t.Cleanup(func() {
		for i := range s.hosts {
			s.stop(i)
		}
	})
	for i := range count {
		key, err := bn254.GenerateSecretKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		s.hosts = append(s.hosts, &host{address: common.HexToAddress(fmt.Sprintf("0xb%039x", i)), key: key})
		s.listen(i)
	}
	for i := range count {
		s.open(i)
	}
	for _, h := range s.hosts {
		if err := h.node.Bootstrap(s.members()); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// listen binds an operator's listener and registers its socket.
func (s *site) listen(i int) {
	s.t.Helper()
	h := s.hosts[i]
	identity, err := peer.NewIdentity(context.Background(), peer.IdentityConfig{
		Operator: h.address, Signer: h.key.Signer(), ChainID: 31337, ServiceManager: common.HexToAddress("0x5e"),
		Protocol: s.agreed(i),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	h.peer, err = peer.Listen(peer.Config{
		Listen: "127.0.0.1:0", AllowPrivate: true, Identity: identity, Directory: s.byAddress, Operators: s.all, Logger: zerolog.Nop(),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.operators[h.address] = eigenshift.Operator{
		Address: h.address, ID: h.key.OperatorID(), Socket: h.peer.Addr().String(), G1: h.key.G1(), G2: h.key.G2(),
	}
}

// open starts Raft from an operator's folder, and lets others in.
func (s *site) open(i int) {
	s.t.Helper()
	h := s.hosts[i]
	node, err := raftlog.Open(raftlog.Config{
		Self: h.address, Dir: filepath.Join(s.dir, fmt.Sprint(i)), Stream: h.peer.StreamLayer(), Trusting: true, Timing: raftlog.LAN(), Logger: zerolog.Nop(),
	})
	if err != nil {
		s.t.Fatal(err)
	}
	h.node = node
	if err := h.peer.Serve(nobody{}); err != nil {
		s.t.Fatal(err)
	}
}

func (s *site) stop(i int) {
	h := s.hosts[i]
	if h.node != nil {
		if err := h.node.Close(); err != nil {
			s.t.Error(err)
		}
	}
	if h.peer != nil {
		if err := h.peer.Close(); err != nil {
			s.t.Error(err)
		}
	}
	h.node, h.peer = nil, nil
}

func (s *site) byAddress(a common.Address) (eigenshift.Operator, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	op, ok := s.operators[a]
	return op, ok
}

func (s *site) all() []eigenshift.Operator {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []eigenshift.Operator
	for _, op := range s.operators {
		all = append(all, op)
	}
	return all
}

func (s *site) members() []raftlog.Member {
	var members []raftlog.Member
	for _, op := range s.all() {
		members = append(members, raftlog.Member{Address: op.Address, Socket: op.Socket})
	}
	return members
}

// until waits in real time until a condition holds, looking whenever one of
// these nodes has changed.
func (s *site) until(what string, condition func() bool) {
	s.t.Helper()
	timeout := time.After(20 * time.Second)
	tick := time.NewTicker(200 * time.Microsecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-tick.C:
		case <-timeout:
			s.t.Fatalf("not within 20s: %s", what)
		}
	}
}

// leader waits until an operator leads and all others know.
func (s *site) leader() int {
	s.t.Helper()
	leader := -1
	s.until("one operator leads, and all others know", func() bool {
		leader = slices.IndexFunc(s.hosts, func(h *host) bool { return h.node != nil && h.node.Status().Leading })
		return leader >= 0 && !slices.ContainsFunc(s.hosts, func(h *host) bool {
			return h.node != nil && h.node.Status().Leader != s.hosts[leader].address
		})
	})
	return leader
}

func (s *site) propose(id int) {
	s.t.Helper()
	task := lifecycle.Submitted{Settlement: eigenshift.Settlement{
		Task: eigenshift.TaskID(id), Proposer: s.hosts[0].address, Submitter: s.hosts[0].address,
		Tx: common.Hash{1}, Block: eigenshift.BlockRef{Number: 1, Hash: common.Hash{1}},
	}}
	s.until(fmt.Sprintf("task %d is accepted", id), func() bool {
		leader := s.hosts[s.leader()].node
		effect, err := leader.Propose(context.Background(), task)
		// A leader that is deposed in between does not know that its entry stayed.
		_, has := leader.State().Get(eigenshift.TaskID(id))
		return err == nil && effect.Accepted || has
	})
}

func (s *site) agree(id int) {
	s.t.Helper()
	s.until(fmt.Sprintf("all have task %d", id), func() bool {
		return !slices.ContainsFunc(s.hosts, func(h *host) bool {
			if h.node == nil {
				return false
			}
			_, has := h.node.State().Get(eigenshift.TaskID(id))
			return !has
		})
	})
}

// Operators restart from their folders: one, which has got another port
// meanwhile, and then all at once.
func TestRestartOverLoopback(t *testing.T) {
	s := newSite(t, 3)
	s.propose(1)
	s.agree(1)
	for round := range 2 {
		restarting := (s.leader() + round) % 3 // a leader, then a follower
		s.stop(restarting)
		s.propose(10 + round)
		s.listen(restarting)
		s.open(restarting)
		s.agree(10 + round)
	}
	for i := range s.hosts {
		s.stop(i)
	}
	for i := range s.hosts {
		s.listen(i)
	}
	for i := range s.hosts {
		s.open(i)
	}
	s.propose(20)
	s.agree(20)
	for i, h := range s.hosts {
		for _, id := range []eigenshift.TaskID{1, 10, 11, 20} {
			if _, has := h.node.State().Get(id); !has {
				t.Errorf("operator %d has lost task %d", i, id)
			}
		}
	}
}

// The registry's new sockets are followed by Raft's configuration, and an
// operator joins over the network.
func TestMembershipOverLoopback(t *testing.T) {
	s := newSite(t, 3)
	s.propose(1)
	key, err := bn254.GenerateSecretKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s.hosts = append(s.hosts, &host{address: common.HexToAddress("0xbbbb"), key: key})
	s.listen(3)
	s.open(3)
	s.stop(0)
	s.listen(0)
	s.open(0)
	s.until("the configuration is the registry's", func() bool {
		leader := slices.IndexFunc(s.hosts, func(h *host) bool { return h.node.Status().Leading })
		if leader == 0 { // it cannot dial itself at its new socket: that is for the next leader
			_ = s.hosts[0].node.Transfer(context.Background(), s.hosts[1].address)
			return false
		}
		return leader >= 0 && s.reconciled(s.hosts[leader])
	})
	s.propose(2)
	s.agree(2)
}

func (s *site) reconciled(leader *host) bool {
	changed, err := leader.node.Reconcile(context.Background(), s.members(), nil, func(ctx context.Context, m raftlog.Member) error {
		op, _ := s.byAddress(m.Address)
		return leader.peer.Reach(ctx, op, eigenshift.ChainView{})
	})
	status := leader.node.Status()
	return err == nil && !changed && len(status.Voters) == len(s.hosts) && !slices.ContainsFunc(status.Voters, func(m raftlog.Member) bool {
		op, _ := s.byAddress(m.Address)
		return op.Socket != m.Socket
	})
}

// Leadership goes from one to the next, with a decision in each term.
func TestHandOverOverLoopback(t *testing.T) {
	s := newSite(t, 3)
	leader := s.leader()
	for round := range 9 {
		to := (leader + 1) % 3
		s.until("it is handed over", func() bool { // a busy machine may need a second attempt
			leader = s.leader()
			return leader == to || s.hosts[leader].node.Transfer(t.Context(), s.hosts[to].address) == nil
		})
		if leader = s.leader(); leader != to {
			t.Fatalf("round %d: %d leads, want %d", round, leader, to)
		}
		s.propose(round)
	}
	s.agree(8)
}

// Hand-overs among five operators, with TLS on loopback and fsynced logs on one
// disk: from the call to a leader having applied all that was committed, the old one
// where it failed.
func BenchmarkHandOver(b *testing.B) {
	for _, c := range []struct {
		name     string
		transfer func(s *site, from, to int) error
	}{
		{"targeted", func(s *site, from, to int) error {
			return s.hosts[from].node.Transfer(context.Background(), s.hosts[to].address)
		}},
		{"untargeted", func(s *site, from, _ int) error { return s.hosts[from].node.TransferToAnyone() }},
	} {
		b.Run(c.name, func(b *testing.B) {
			s := newSite(b, 5)
			leader := s.leader()
			var took []time.Duration
			shares, failed := make([]int, len(s.hosts)), 0
			b.ResetTimer()
			for round := 0; b.Loop(); round++ {
				b.StopTimer()
				s.propose(round)
				s.agree(round)
				b.StartTimer()
				start := time.Now()
				// A disk that takes longer than an election time-out for a write makes it fail.
				if err := c.transfer(s, leader, (leader+1)%len(s.hosts)); err != nil {
					b.Log(err)
					failed++
				}
				s.until("another leads", func() bool {
					leader = slices.IndexFunc(s.hosts, func(h *host) bool { return h.node.Status().Leading })
					return leader >= 0
				})
				took = append(took, time.Since(start))
				shares[leader]++
			}
			slices.Sort(took)
			at := func(q float64) float64 { return float64(took[int(q*float64(len(took)-1))].Microseconds()) / 1000 }
			b.ReportMetric(at(0.5), "p50-ms")
			b.ReportMetric(at(0.99), "p99-ms")
			b.ReportMetric(float64(slices.Max(shares)-slices.Min(shares)), "share-spread")
			b.ReportMetric(float64(failed), "failed")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// BenchmarkPropose is one decision, committed and applied by the leader.
func BenchmarkPropose(b *testing.B) {
	s := newSite(b, 5)
	leader := s.leader()
	var took []time.Duration
	for round := 0; b.Loop(); round++ {
		start := time.Now()
		if _, err := s.hosts[leader].node.Propose(context.Background(), lifecycle.Expired{ID: eigenshift.TaskID(round), Reason: "benchmark"}); err != nil {
			b.Logf("lost the leader: %v", err) // on a machine that is busy with other things
			leader = s.leader()
			continue
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}
