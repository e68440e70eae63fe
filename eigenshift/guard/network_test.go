//lint:file-ignore SA1019 liars use what is deprecated

package guard

import (
	"encoding/binary"
	"errors"
	"io"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	"github.com/rs/zerolog"
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
		s.book.sockets[raft.ServerAddress(ServerID(address(i)))] = l.Addr().String()
		s.book.mu.Unlock()
		return stream{l, address(i), s.book}
	}
	s.liar = listen(3)
	t.Cleanup(func() { _ = s.liar.Close() })
	for i := range 3 {
		store, snapshots := raft.NewInmemStore(), raft.NewInmemSnapshotStore()
		network := NewNetwork(NetworkConfig{
			Stream: listen(i), Pool: 3, Timeout: time.Second, MaxSnapshot: 1 << 20, Logger: hclog.NewNullLogger(),
		})
		g, err := New(Config{
			Self: address(i), Carrier: network, Log: store, Stable: store, Snapshots: snapshots,
			CheckSnapshot: checkCounter, MaxSnapshotBytes: 1 << 20, Election: election, Logger: zerolog.Nop(),
		})
		if err != nil {
			t.Fatal(err)
		}
		g.SetRoster(roster(0, 1, 2, 3))
		if err := raft.BootstrapCluster(raftConfig(ServerID(address(i))), store, store, snapshots, g, configuration(0, 1, 2, 3)); err != nil {
			t.Fatal(err)
		}
		r, err := raft.NewRaft(raftConfig(ServerID(address(i))), new(counter), store, store, snapshots, g)
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
			return id != ServerID(address(leader))
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
	liar := NewNetwork(NetworkConfig{Stream: s.liar, Pool: 1, Timeout: time.Second, MaxSnapshot: 1 << 20, Logger: hclog.NewNullLogger()})
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
			if err := lane.AppendEntries(ServerID(address(i)), "", heartbeat, &response); err == nil {
				t.Errorf("operator %d accepts a heartbeat of term %d", i, term)
			}
		}
		heartbeat := &raft.AppendEntriesRequest{RPCHeader: headerOf(leader), Term: term, Leader: headerOf(leader).Addr}
		if err := lane.AppendEntries(ServerID(address(i)), "", heartbeat, new(raft.AppendEntriesResponse)); err == nil {
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
	conn, err := s.liar.Dial(raft.ServerAddress(ServerID(address(leader))), time.Second)
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

// Connections from nobody in particular are closed.
func TestAnonymousConnectionsAreClosed(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	n := NewNetwork(NetworkConfig{Stream: anonymous{l}, Timeout: time.Second, MaxSnapshot: 1 << 20, Logger: hclog.NewNullLogger()})
	n.Start(func(common.Address, Lane) { t.Error("a lane was opened") }, nil)
	defer func() { _ = n.Close() }()
	conn, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.Read(make([]byte, 1)); !errors.Is(err, io.EOF) {
		t.Errorf("read: %v", err)
	}
}

type anonymous struct{ net.Listener }

func (anonymous) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) {
	return nil, errors.New("nowhere to go")
}

// Lanes of operators that are no longer registered are given up when a new one
// comes, so there are never many more than operators.
func TestLanesOfTheUnregisteredAreGivenUp(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	known := address(1)
	n := NewNetwork(NetworkConfig{
		Stream: anonymous{l}, Timeout: time.Second, MaxSnapshot: 1 << 20, Logger: hclog.NewNullLogger(),
		Known: func(a common.Address) bool { return a == known },
	})
	defer func() { _ = n.Close() }()
	for i := range 20 {
		if _, err := n.To(address(i)); err != nil {
			t.Fatal(err)
		}
	}
	if len(n.lanes) != 2 {
		t.Errorf("%d lanes, want that of the registered operator and the newest", len(n.lanes))
	}
}
