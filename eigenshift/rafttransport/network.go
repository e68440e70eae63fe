package rafttransport

import (
	"errors"
	"maps"
	"net"
	"slices"
	"sync"
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
	// Limits bound the messages of others.
	Limits raftwire.Limits
	Logger hclog.Logger
}

// Network is the carrier of real connections: one raft.NetworkTransport for each
// peer, over that peer's share of one stream layer.
type Network struct {
	cfg     NetworkConfig
	largest int64 // the bytes that the largest message takes, without a snapshot's content
	budget  *budget

	mu      sync.Mutex
	lanes   map[common.Address]*lane
	opened  func(common.Address, Lane)
	refused func(common.Address, error)
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
	largest := cfg.Limits.MaxCost()
	each := largest + cfg.Limits.Snapshot
	return &Network{
		cfg:     cfg,
		largest: largest,
		budget:  &budget{each: each, all: 2 * each, by: make(map[common.Address]int64), freed: make(chan struct{})},
		lanes:   make(map[common.Address]*lane),
		closing: make(chan struct{}),
	}
}

// Start implements Carrier.
func (n *Network) Start(opened func(common.Address, Lane), refused func(common.Address, error)) {
	n.mu.Lock()
	n.opened, n.refused = opened, refused
	before := slices.Collect(maps.Values(n.lanes))
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
			select {
			case <-n.closing:
				return
			case <-time.After(pause):
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
	l := newLane(n, peer)
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

// refuse reports bytes that a peer has sent and that are not decoded.
func (n *Network) refuse(peer common.Address, why error) {
	n.mu.Lock()
	refused := n.refused
	n.mu.Unlock()
	if refused != nil {
		refused(peer, why)
	}
}
