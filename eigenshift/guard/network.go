package guard

import (
	"errors"
	"io"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift/raftwire"
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
	// MaxSnapshot bounds the bytes of a snapshot that others send.
	MaxSnapshot int64
	Logger      hclog.Logger
}

// maxAccepted is how many connections one peer may have for its messages. Raft
// uses about five. With one more, the one that has been idle for longest is closed:
// a peer that was cut off knows nothing of those that it had.
const maxAccepted = 8

// Network is the carrier of real connections: one raft.NetworkTransport for each
// peer, over that peer's share of one stream layer.
type Network struct {
	cfg     NetworkConfig
	limits  raftwire.Limits
	largest int64 // what the largest message takes, without a snapshot's content
	budget  *budget

	mu      sync.Mutex
	lanes   map[common.Address]*lane
	opened  func(common.Address, Lane)
	refused func(common.Address, *Refusal)
	closed  bool
	closing chan struct{}
	wg      sync.WaitGroup
}

var _ Carrier = (*Network)(nil)

// NewNetwork takes over the stream layer. Nothing is accepted before Start.
func NewNetwork(cfg NetworkConfig) *Network {
	if cfg.Known == nil {
		cfg.Known = func(common.Address) bool { return true }
	}
	limits := messageLimits(cfg.MaxSnapshot)
	largest := limits.MaxCost()
	return &Network{
		cfg:     cfg,
		limits:  limits,
		largest: largest,
		budget:  newBudget(largest+cfg.MaxSnapshot, 2*(largest+cfg.MaxSnapshot)),
		lanes:   make(map[common.Address]*lane),
		closing: make(chan struct{}),
	}
}

// Start implements Carrier.
func (n *Network) Start(opened func(common.Address, Lane), refused func(common.Address, *Refusal)) {
	n.mu.Lock()
	n.opened, n.refused = opened, refused
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
	l := &lane{network: n, peer: peer, accepted: make(chan net.Conn), open: make(map[*connection]struct{}), closing: make(chan struct{})}
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

	mu   sync.Mutex
	open map[*connection]struct{} // those that the peer has opened
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

// deliver hands a connection that the peer has opened to the transport.
func (l *lane) deliver(conn net.Conn) {
	c := &connection{Conn: conn, lane: l, scanner: raftwire.NewScanner(l.network.limits), used: time.Now()}
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

// byPeer makes a transport pool its connections under one name.
type byPeer struct{ peer common.Address }

func (b byPeer) ServerAddr(raft.ServerID) (raft.ServerAddress, error) {
	return raft.ServerAddress(ServerID(b.peer)), nil
}

func (n *Network) refuse(peer common.Address, why *Refusal) {
	n.mu.Lock()
	refused := n.refused
	n.mu.Unlock()
	if refused != nil {
		refused(peer, why)
	}
}
