package guard

import (
	"errors"
	"fmt"
	"io"
	"net"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
)

// Authenticated is a connection whose other end is known.
type Authenticated interface {
	net.Conn
	// Operator returns who is at the other end, as a handshake proved it.
	Operator() common.Address
}

// NetworkConfig is what a Network is made of.
type NetworkConfig struct {
	// Stream carries the connections, which must be Authenticated. Dial is given
	// the operator's address in EIP-55 form. Close closes it.
	Stream raft.StreamLayer
	// Known says who is registered. Lanes of others are given up when there is a
	// new one. All are known when it is nil.
	Known func(common.Address) bool
	// Pool is how many idle connections are kept to each peer.
	Pool int
	// Timeout bounds one message and its reply.
	Timeout time.Duration
	// MaxMessage bounds the bytes of what others send, before it is decoded:
	// decoding hostile bytes takes CPU out of proportion.
	MaxMessage int64
	Logger     hclog.Logger
}

// maxReplyBytes bounds what others answer.
const maxReplyBytes = 16 << 10

// Network is the carrier of real connections: one raft.NetworkTransport for each
// peer, over that peer's share of one stream layer.
type Network struct {
	cfg NetworkConfig

	mu        sync.Mutex
	lanes     map[common.Address]*lane
	opened    func(common.Address, Lane)
	oversized func(common.Address, string)
	closed    bool
	closing   chan struct{}
	wg        sync.WaitGroup
}

var _ Carrier = (*Network)(nil)

// NewNetwork takes over the stream layer. Nothing is accepted before Start.
func NewNetwork(cfg NetworkConfig) *Network {
	if cfg.Known == nil {
		cfg.Known = func(common.Address) bool { return true }
	}
	return &Network{cfg: cfg, lanes: make(map[common.Address]*lane), closing: make(chan struct{})}
}

// Start implements Carrier.
func (n *Network) Start(opened func(common.Address, Lane), oversized func(common.Address, string)) {
	n.mu.Lock()
	n.opened, n.oversized = opened, oversized
	before := make([]*lane, 0, len(n.lanes))
	for _, l := range n.lanes {
		before = append(before, l)
	}
	n.mu.Unlock()
	for _, l := range before {
		opened(l.peer, l)
	}
	n.wg.Go(n.accept)
}

// To implements Carrier.
func (n *Network) To(peer common.Address) (Lane, error) {
	l, err := n.lane(peer)
	if err != nil {
		return nil, err
	}
	return l, nil
}

// Close implements Carrier.
func (n *Network) Close() error {
	n.mu.Lock()
	if n.closed {
		n.mu.Unlock()
		return nil
	}
	n.closed = true
	close(n.closing)
	lanes := n.lanes
	n.lanes = nil
	n.mu.Unlock()
	err := n.cfg.Stream.Close()
	for _, l := range lanes {
		err = errors.Join(err, l.Close())
	}
	n.wg.Wait()
	return err
}

// pauses between attempts to accept, when the stream layer fails.
const (
	firstPause = 5 * time.Millisecond
	mostPause  = time.Second
)

func (n *Network) accept() {
	pause := firstPause
	for {
		conn, err := n.cfg.Stream.Accept()
		if err != nil {
			timer := time.NewTimer(pause)
			select {
			case <-n.closing:
				timer.Stop()
				return
			case <-timer.C:
				n.cfg.Logger.Error("failed to accept connection", "error", err)
				pause = min(2*pause, mostPause)
				continue
			}
		}
		pause = firstPause
		known, ok := conn.(Authenticated)
		if !ok {
			n.cfg.Logger.Error("refused a connection from nobody in particular")
			_ = conn.Close()
			continue
		}
		l, err := n.lane(known.Operator())
		if err != nil {
			_ = conn.Close()
			continue
		}
		l.deliver(conn)
	}
}

func (n *Network) lane(peer common.Address) (*lane, error) {
	n.mu.Lock()
	if n.closed {
		n.mu.Unlock()
		return nil, raft.ErrTransportShutdown
	}
	if l := n.lanes[peer]; l != nil {
		n.mu.Unlock()
		return l, nil
	}
	var gone []*lane
	for other, l := range n.lanes {
		if !n.cfg.Known(other) {
			delete(n.lanes, other)
			gone = append(gone, l)
		}
	}
	l := &lane{network: n, peer: peer, accepted: make(chan net.Conn), closing: make(chan struct{})}
	l.NetworkTransport = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{
		Stream:                share{l},
		ServerAddressProvider: byPeer{peer},
		Logger:                n.cfg.Logger,
		MaxPool:               n.cfg.Pool,
		MaxRPCsInFlight:       1,
		Timeout:               n.cfg.Timeout,
	})
	n.lanes[peer] = l
	opened := n.opened
	n.mu.Unlock()
	for _, l := range gone {
		_ = l.Close()
	}
	if opened != nil {
		opened(peer, l)
	}
	return l, nil
}

// lane is one peer's transport. The transport sees a stream layer of its own,
// on which only this peer appears.
type lane struct {
	*raft.NetworkTransport
	network  *Network
	peer     common.Address
	accepted chan net.Conn
	closing  chan struct{}
	once     sync.Once
}

var _ Lane = (*lane)(nil)

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

func (l *lane) deliver(conn net.Conn) {
	select {
	case l.accepted <- &metered{Conn: conn, lane: l, most: l.network.cfg.MaxMessage}:
	case <-l.closing:
		_ = conn.Close()
	}
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
	return &metered{Conn: conn, lane: s.lane, most: maxReplyBytes}, nil
}

// byPeer makes a transport pool its connections under one name.
type byPeer struct{ peer common.Address }

func (b byPeer) ServerAddr(raft.ServerID) (raft.ServerAddress, error) {
	return raft.ServerAddress(ServerID(b.peer)), nil
}

// metered bounds what is read between two writes: on either side of a Raft
// connection that is one message.
type metered struct {
	net.Conn
	lane *lane
	most int64
	read atomic.Int64
}

func (m *metered) Read(b []byte) (int, error) {
	n, err := m.Conn.Read(b)
	if total := m.read.Add(int64(n)); total > m.most {
		m.lane.network.exceeded(m.lane.peer, m.most)
		_ = m.Conn.Close()
		return 0, fmt.Errorf("message of more than %d bytes", m.most)
	}
	return n, err
}

func (m *metered) Write(b []byte) (int, error) {
	m.read.Store(0)
	return m.Conn.Write(b)
}

func (n *Network) exceeded(peer common.Address, most int64) {
	n.mu.Lock()
	oversized := n.oversized
	n.mu.Unlock()
	if oversized != nil {
		oversized(peer, fmt.Sprintf("message of more than %d bytes", most))
	}
}
