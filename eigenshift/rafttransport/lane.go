package rafttransport

import (
	"errors"
	"io"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// lane is one peer's transport. The transport sees a stream layer of its own,
// on which only this peer appears.
type lane struct {
	*raft.NetworkTransport
	network  *Network
	peer     common.Address
	accepted chan net.Conn
	closing  chan struct{}
	once     sync.Once

	mu   sync.Mutex
	open map[*connection]struct{} // those that the peer has opened
}

// maxAccepted is how many connections one peer may have for its messages. Raft
// uses about five. With one more, the one that has been idle for longest is closed:
// a peer that was cut off knows nothing of those that it had.
const maxAccepted = 8

var _ Lane = (*lane)(nil)

func newLane(n *Network, peer common.Address) *lane {
	l := &lane{network: n, peer: peer, accepted: make(chan net.Conn), open: make(map[*connection]struct{}), closing: make(chan struct{})}
	l.NetworkTransport = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{
		Stream:                share{l},
		ServerAddressProvider: share{l}, // which pools its connections under one name
		Logger:                n.cfg.Logger,
		MaxPool:               n.cfg.Pool,
		MaxRPCsInFlight:       1,
		Timeout:               n.cfg.Timeout,
	})
	return l
}

// Close implements raft.WithClose.
func (l *lane) Close() error {
	err := l.NetworkTransport.Close() // which closes the share
	l.NetworkTransport.CloseStreams()
	return err
}

// RequestVote implements raft.Transport; guards ask their questions this way.
func (l *lane) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	return l.retry(func() error { return l.NetworkTransport.RequestVote(id, target, args, resp) })
}

// RequestPreVote implements raft.WithPreVote.
func (l *lane) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	return l.retry(func() error { return l.NetworkTransport.RequestPreVote(id, target, args, resp) })
}

// AppendEntries implements raft.Transport.
func (l *lane) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	return l.retry(func() error { return l.NetworkTransport.AppendEntries(id, target, args, resp) })
}

// TimeoutNow implements raft.Transport.
func (l *lane) TimeoutNow(id raft.ServerID, target raft.ServerAddress, args *raft.TimeoutNowRequest, resp *raft.TimeoutNowResponse) error {
	return l.retry(func() error { return l.NetworkTransport.TimeoutNow(id, target, args, resp) })
}

// retry sends a message again when the connection was dead already: the network
// transport pools connections and learns only by using one that its peer has
// restarted. Raft's messages may arrive twice.
func (l *lane) retry(send func() error) error {
	var err error
	for range l.network.cfg.Pool + 1 {
		if err = send(); !isDead(err) {
			return err
		}
	}
	return err
}

func isDead(err error) bool {
	return errors.Is(err, io.EOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// deliver hands a connection that the peer has opened to the transport.
func (l *lane) deliver(conn net.Conn) {
	c := &connection{Conn: conn, lane: l, scanner: raftwire.NewScanner(l.network.cfg.Limits), used: time.Now()}
	if idle := l.admit(c); idle != nil {
		l.network.wg.Go(func() { _ = idle.Close() })
	}
	select {
	case l.accepted <- c:
	case <-l.closing:
		_ = c.Close()
	}
}

// admit counts a connection in. It returns the one that has to go for it, if any.
func (l *lane) admit(c *connection) (idle *connection) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.open) >= maxAccepted {
		for other := range l.open {
			if idle == nil || other.lastUsed().Before(idle.lastUsed()) {
				idle = other
			}
		}
		delete(l.open, idle)
	}
	l.open[c] = struct{}{}
	return idle
}

func (l *lane) forget(c *connection) {
	l.mu.Lock()
	defer l.mu.Unlock()
	delete(l.open, c)
}

// share is a lane as the stream layer of its transport.
type share struct{ *lane }

func (s share) Accept() (net.Conn, error) {
	select {
	case conn := <-s.accepted:
		return conn, nil
	case <-s.closing:
		return nil, net.ErrClosed
	}
}

func (s share) Close() error {
	s.once.Do(func() { close(s.closing) })
	return nil
}

func (s share) Addr() net.Addr { return s.network.cfg.Stream.Addr() }

func (s share) Dial(_ raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	conn, err := s.network.cfg.Stream.Dial(raft.ServerAddress(ServerID(s.peer)), timeout)
	if err != nil {
		return nil, err
	}
	return &connection{Conn: conn, lane: s.lane, scanner: raftwire.NewReplyScanner(raftwire.Limits{Message: maxReplyBytes})}, nil
}

func (s share) ServerAddr(raft.ServerID) (raft.ServerAddress, error) {
	return raft.ServerAddress(ServerID(s.peer)), nil
}
