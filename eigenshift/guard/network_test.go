//lint:file-ignore SA1019 liars use what is deprecated

package guard

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift/lifecycle"
	"github.com/eigenshift/avs/eigenshift/rafttransport"
)

// stream is a stream layer over TCP on which whoever dials says who it is: the
// tests of package peer show that nobody can lie about that.
type stream struct {
	net.Listener
	self common.Address
	book *book
}

type book struct {
	mu      sync.Mutex
	sockets map[raft.ServerAddress]string
}

type named struct {
	net.Conn
	operator common.Address
}

func (n named) Operator() common.Address { return n.operator }

func (s stream) Accept() (net.Conn, error) {
	conn, err := s.Listener.Accept()
	if err != nil {
		return nil, err
	}
	var operator common.Address
	if _, err := io.ReadFull(conn, operator[:]); err != nil {
		return nil, err
	}
	return named{conn, operator}, nil
}

func (s stream) Dial(address raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	s.book.mu.Lock()
	socket := s.book.sockets[address]
	s.book.mu.Unlock()
	conn, err := net.DialTimeout("tcp", socket, timeout)
	if err != nil {
		return nil, err
	}
	_, err = conn.Write(s.self[:])
	return conn, err
}

// site is a guarded cluster on TCP: operators 0 to 2, and 3, who only has a
// stream layer.
type site struct {
	book  *book
	rafts []*raft.Raft
	all   []*Guard
	liar  stream
}

func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{book: &book{sockets: make(map[raft.ServerAddress]string)}}
	listen := func(i int) stream {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		s.book.mu.Lock()
		s.book.sockets[raft.ServerAddress(rafttransport.ServerID(address(i)))] = l.Addr().String()
		s.book.mu.Unlock()
		return stream{l, address(i), s.book}
	}
	s.liar = listen(3)
	t.Cleanup(func() { _ = s.liar.Close() })
	for i := range 3 {
		store, snapshots := raft.NewInmemStore(), raft.NewInmemSnapshotStore()
		network := rafttransport.NewNetwork(rafttransport.NetworkConfig{
			Stream: listen(i), Pool: 3, Timeout: time.Second, Limits: Limits(1 << 20), Logger: hclog.NewNullLogger(),
		})
		g, err := New(Config{
			Self: address(i), Carrier: network, Log: store, Stable: store, Snapshots: snapshots,
			CheckSnapshot: checkCounter, MaxSnapshotBytes: 1 << 20, Election: election, Logger: zerolog.Nop(),
		})
		if err != nil {
			t.Fatal(err)
		}
		g.SetRoster(roster(0, 1, 2, 3))
		if err := raft.BootstrapCluster(raftConfig(rafttransport.ServerID(address(i))), store, store, snapshots, g, configuration(0, 1, 2, 3)); err != nil {
			t.Fatal(err)
		}
		r, err := raft.NewRaft(raftConfig(rafttransport.ServerID(address(i))), new(counter), store, store, snapshots, g)
		if err != nil {
			t.Fatal(err)
		}
		g.Start(r)
		s.rafts, s.all = append(s.rafts, r), append(s.all, g)
		t.Cleanup(func() {
			if err := r.Shutdown().Error(); err != nil {
				t.Error(err)
			}
		})
	}
	return s
}

// until looks again and again, in real time.
func until(t *testing.T, what string, condition func() bool) {
	t.Helper()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	timeout := time.After(20 * time.Second)
	for !condition() {
		select {
		case <-tick.C:
		case <-timeout:
			t.Fatalf("not within 20s: %s", what)
		}
	}
}

func (s *site) leader(t *testing.T) int {
	t.Helper()
	leader := -1
	until(t, "a leader", func() bool {
		leader = slices.IndexFunc(s.rafts, func(r *raft.Raft) bool { return r.State() == raft.Leader })
		return leader >= 0 && !slices.ContainsFunc(s.rafts, func(r *raft.Raft) bool {
			_, id := r.LeaderWithID()
			return id != rafttransport.ServerID(address(leader))
		})
	})
	return leader
}

func (s *site) refused(reason Reason) (sum uint64) {
	for _, g := range s.all {
		sum += g.Refused()[address(3)][reason]
	}
	return sum
}

// Heartbeats take a path of their own in the network transport, past the channel
// and past Raft's own look at the header.
func TestHeartbeatsAreJudged(t *testing.T) {
	s := newSite(t)
	leader := s.leader(t)
	term := s.rafts[leader].CurrentTerm()
	liar := rafttransport.NewNetwork(rafttransport.NetworkConfig{Stream: s.liar, Pool: 1, Timeout: time.Second, Limits: Limits(1 << 20), Logger: hclog.NewNullLogger()})
	defer func() {
		if err := liar.Close(); err != nil && !errors.Is(err, net.ErrClosed) {
			t.Error(err)
		}
	}()
	for i := range 3 {
		lane, err := liar.To(address(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, term := range []uint64{term, term + 1, 1 << 62} {
			var response raft.AppendEntriesResponse
			heartbeat := &raft.AppendEntriesRequest{RPCHeader: headerOf(3), Term: term, Leader: headerOf(3).Addr}
			if err := lane.AppendEntries(rafttransport.ServerID(address(i)), "", heartbeat, &response); err == nil {
				t.Errorf("operator %d accepts a heartbeat of term %d", i, term)
			}
		}
		heartbeat := &raft.AppendEntriesRequest{RPCHeader: headerOf(leader), Term: term, Leader: headerOf(leader).Addr}
		if err := lane.AppendEntries(rafttransport.ServerID(address(i)), "", heartbeat, new(raft.AppendEntriesResponse)); err == nil {
			t.Errorf("operator %d accepts a heartbeat in the leader's name", i)
		}
	}
	if now := s.rafts[s.leader(t)].CurrentTerm(); now > term+100 { // a busy machine may elect a few leaders
		t.Errorf("term %d has become term %d", term, now)
	}
	if s.refused(Election) == 0 || s.refused(Sender) == 0 || s.refused(Malformed) == 0 {
		t.Errorf("refused %v", s.all[0].Refused())
	}
}

// field writes a RequestVote of one field, "ID", a byte string of so many megabytes,
// and returns how many of them went through.
func field(conn net.Conn, megabytes int) (sent int, err error) {
	message := []byte{1, 0x81, 0xa2, 'I', 'D', 0xc6}
	message = binary.BigEndian.AppendUint32(message, uint32(megabytes)<<20)
	_, err = conn.Write(message)
	chunk := make([]byte, 1<<20)
	for ; err == nil && sent < megabytes; sent++ {
		_, err = conn.Write(chunk)
	}
	return sent, err
}

// A field of 128 MB does not get as far as the library: the connection is closed.
func TestOversizedMessagesAreCutOff(t *testing.T) {
	s := newSite(t)
	leader := s.leader(t)
	conn, err := s.liar.Dial(raft.ServerAddress(rafttransport.ServerID(address(leader))), time.Second)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := field(conn, 128); err == nil {
		t.Error("all of it was read")
	}
	until(t, "it is counted", func() bool { return s.refused(Oversized) > 0 })
	until(t, "the cluster goes on", func() bool {
		return s.rafts[s.leader(t)].Apply([]byte{1}, time.Second).Error() == nil
	})
}

// The library's own transport takes in whatever length is announced, and hands it to
// Raft. 16 MB show that; time and memory grow with the length, which has no bound.
func TestOversizedMessagesAreTakenInWithoutGuards(t *testing.T) {
	transport, err := raft.NewTCPTransportWithLogger("127.0.0.1:0", nil, 1, time.Second, hclog.NewNullLogger())
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := transport.Close(); err != nil {
			t.Error(err)
		}
	}()
	conn, err := net.Dial("tcp", string(transport.LocalAddr()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	began := time.Now()
	if sent, err := field(conn, 16); err != nil {
		t.Fatalf("cut off after %d MB: %v", sent, err)
	}
	select {
	case rpc := <-transport.Consumer():
		if vote, ok := rpc.Command.(*raft.RequestVoteRequest); !ok || len(vote.ID) != 16<<20 {
			t.Errorf("a %T arrived", rpc.Command)
		}
		rpc.Respond(&raft.RequestVoteResponse{}, nil)
	case <-time.After(time.Minute):
		t.Fatal("nothing arrived")
	}
	t.Logf("16 MB from the network to Raft in %s", time.Since(began))
}

// emptyEntries is a message of a byte for each entry: what the library makes of
// it is a hundred times as large.
func emptyEntries(size int) []byte {
	message := append([]byte{0, 0x81, 0xa7}, "Entries"...)
	message = binary.BigEndian.AppendUint32(append(message, 0xdd), uint32(size))
	return append(message, bytes.Repeat([]byte{0x80}, size)...)
}

// allocated is how many bytes a function allocates, and whatever else runs.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// A message of 1 MiB that is a million empty entries takes 128 MiB to decode in
// the library's own transport.
func TestEmptyEntriesAreTakenInWithoutGuards(t *testing.T) {
	transport, err := raft.NewTCPTransportWithLogger("127.0.0.1:0", nil, 1, time.Second, hclog.NewNullLogger())
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := transport.Close(); err != nil {
			t.Error(err)
		}
	}()
	conn, err := net.Dial("tcp", string(transport.LocalAddr()))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	size := allocated(func() {
		if _, err := conn.Write(emptyEntries(1 << 20)); err != nil {
			t.Fatal(err)
		}
		rpc := <-transport.Consumer()
		if a, ok := rpc.Command.(*raft.AppendEntriesRequest); !ok || len(a.Entries) != 1<<20 {
			t.Errorf("a %T arrived", rpc.Command)
		}
		rpc.Respond(&raft.AppendEntriesResponse{}, nil)
	})
	t.Logf("1 MiB takes %d MiB", size>>20)
	if size < 100<<20 {
		t.Errorf("%d bytes allocated: the attack does nothing", size)
	}
}

// Guards end the connection at the sixth byte of such a message.
func TestEmptyEntriesAreNotDecoded(t *testing.T) {
	s := newSite(t)
	leader := s.leader(t)
	size := allocated(func() {
		conn, err := s.liar.Dial(raft.ServerAddress(rafttransport.ServerID(address(leader))), time.Second)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = conn.Close() }()
		_, _ = conn.Write(emptyEntries(1 << 20))
		until(t, "it is counted", func() bool { return s.refused(Oversized) > 0 })
	})
	t.Logf("1 MiB takes %d KiB, with what its sender and the cluster allocate meanwhile", size>>10)
	if size > 16<<20 {
		t.Errorf("%d bytes allocated", size)
	}
	until(t, "the cluster goes on", func() bool {
		return s.rafts[s.leader(t)].Apply([]byte{1}, time.Second).Error() == nil
	})
}

// A follower that has missed more than one message takes gets it in several, of
// which none is refused.
func TestEntriesAreSentInParts(t *testing.T) {
	inBubble(t, true, func(c *cluster) {
		leader := c.leader()
		behind := c.followers()[0]
		c.stop(behind)
		for range 2 * MaxEntries {
			if err := c.nodes[leader].raft.Apply(make([]byte, lifecycle.MaxCommandBytes), time.Second).Error(); err != nil {
				t.Fatal(err)
			}
		}
		c.start(behind)
		c.await("the follower catches up", func() bool { return c.nodes[behind].raft.AppliedIndex() >= c.nodes[leader].raft.LastIndex() })
		for _, n := range c.nodes {
			if sum := n.guard.Refused().Total(); sum != 0 {
				t.Errorf("operator %d refused %v", n.number, n.guard.Refused())
			}
		}
	})
}
