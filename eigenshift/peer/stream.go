package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/raft"

	"github.com/eigenshift/avs/eigenshift"
)

// Conn is an authenticated Raft connection. Raft's messages on a connection
// alternate with their replies, so the bytes between two writes are one
// message, and is bounded.
type Conn struct {
	net.Conn
	operator common.Address
	message  int64         // bytes that one message may have
	idle     time.Duration // 0: the user sets deadlines
	write    time.Duration

	read atomic.Int64 // since the last write
}

// errLong is the error of a Raft connection whose message exceeds its bound.
var errLong = errors.New("message is too long")

// Operator returns the operator at the other end, as the handshake has proved it.
func (c *Conn) Operator() common.Address { return c.operator }

// Read reads, within the bounds of a message and the idle time-out of accepted
// connections.
func (c *Conn) Read(b []byte) (int, error) {
	left := c.message - c.read.Load()
	if left <= 0 {
		return 0, fmt.Errorf("read from %s: %w: more than %d bytes", c.operator, errLong, c.message)
	}
	if c.idle > 0 {
		if err := c.SetReadDeadline(time.Now().Add(c.idle)); err != nil {
			return 0, err
		}
	}
	n, err := c.Conn.Read(b[:min(int64(len(b)), left)])
	c.read.Add(int64(n))
	return n, err
}

// Write writes, within the write time-out of accepted connections.
func (c *Conn) Write(b []byte) (int, error) {
	if c.write > 0 {
		if err := c.SetWriteDeadline(time.Now().Add(c.write)); err != nil {
			return 0, err
		}
	}
	c.read.Store(0)
	return c.Conn.Write(b)
}

// StreamLayer is Raft's share of a Peer's listener. Its connections are of type
// *Conn, so that a transport knows the sender of each message.
type StreamLayer struct {
	client   *client
	address  net.Addr
	accepted chan *Conn
	ctx      context.Context // ends with Close
	cancel   context.CancelFunc
}

var _ raft.StreamLayer = (*StreamLayer)(nil)

func newStreamLayer(c *client, address net.Addr) *StreamLayer {
	s := &StreamLayer{client: c, address: address, accepted: make(chan *Conn)}
	s.ctx, s.cancel = context.WithCancel(c.life.ctx)
	return s
}

// Accept returns the next Raft connection that an operator has opened.
func (s *StreamLayer) Accept() (net.Conn, error) {
	select {
	case conn := <-s.accepted:
		return conn, nil
	case <-s.ctx.Done():
		return nil, fmt.Errorf("accept Raft connection: %w", ErrClosed)
	}
}

// Dial opens a connection to the operator that address means: either an
// operator's address in hexadecimal, or the socket that exactly one operator
// has registered. It fails when another operator answers, and when this operator runs no
// Raft with that one.
func (s *StreamLayer) Dial(address raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	if s.ctx.Err() != nil {
		return nil, fmt.Errorf("dial %s: %w", address, ErrClosed)
	}
	ctx, cancel := context.WithTimeout(s.ctx, timeout)
	defer cancel()
	op, err := s.client.directory.resolve(string(address))
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", address, err)
	}
	if err := s.client.agreements.refusedLately(op.Address, time.Now()); err != nil {
		return nil, fmt.Errorf("dial %s: %w", op.Address, err)
	}
	conn, err := s.client.dialer.dial(ctx, op, raftProtocol)
	if err != nil {
		return nil, err
	}
	if err := s.client.agree(ctx, s.client.transport, op.Address); err != nil {
		_ = conn.Close()
		return nil, fmt.Errorf("dial %s: %w", op.Address, err)
	}
	return &Conn{Conn: conn, operator: op.Address, message: int64(s.client.limits.StreamReply)}, nil
}

// Close closes all Raft connections and ends Accept. The listener stays open
// for the other protocol: it is the Peer's.
func (s *StreamLayer) Close() error {
	s.cancel()
	s.client.links.closeProtocol(raftProtocol)
	return nil
}

// Addr returns the advertised address.
func (s *StreamLayer) Addr() net.Addr { return s.address }

// deliver hands an accepted connection to Accept, within the time that ctx has.
func (s *StreamLayer) deliver(ctx context.Context, conn *tls.Conn, op eigenshift.Operator) error {
	c := &Conn{
		Conn: conn, operator: op.Address, message: int64(s.client.limits.StreamRequest),
		idle: s.client.limits.StreamIdle, write: s.client.limits.StreamWrite,
	}
	select {
	case s.accepted <- c:
		return nil
	case <-s.ctx.Done():
		return ErrClosed
	case <-ctx.Done():
		return fmt.Errorf("nobody accepts Raft connections: %w", ctx.Err())
	}
}

// advertised is the address under which the registry knows this peer.
type advertised string

func (advertised) Network() string  { return "tcp" }
func (a advertised) String() string { return string(a) }
