package rafttransport

import (
	"errors"
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/eigenshift/avs/eigenshift/raftwire"
)

// connection is a connection of a peer whose messages are scanned as they are
// read: bytes that Raft would not write end it before the transport decodes them,
// and a message that takes much memory waits for a share of the budget.
type connection struct {
	net.Conn
	lane    *lane
	scanner *raftwire.Scanner // of the one goroutine that reads

	mu     sync.Mutex
	used   time.Time   // when something was read last
	held   int64       // bytes of the budget, until the message is answered
	late   *time.Timer // until a large message is here
	closed bool
}

const (
	// smallMessage is how many bytes any message may take without a share of the
	// budget: all but those with large entries or many, and snapshots, take less.
	smallMessage = 16 << 10
	// slowest is how many time-outs of a message a large one may take to arrive.
	slowest = 10
	// maxReplyBytes bounds the replies of others.
	maxReplyBytes = 16 << 10
)

// errClosing is returned to readers while the network is being closed.
var errClosing = errors.New("the network is being closed")

// Read implements net.Conn.
func (c *connection) Read(b []byte) (int, error) {
	if c.scanner.Complete() {
		c.release()
		c.scanner.Next()
	}
	n, err := c.Conn.Read(b)
	if n == 0 {
		return n, err
	}
	if err := c.scan(b[:n]); err != nil {
		_ = c.Close()
		return 0, err
	}
	return n, err
}

// scan follows the bytes that have been read, and waits for a share of the budget.
func (c *connection) scan(b []byte) error {
	err := c.scanner.Scan(b)
	if err == nil {
		err = c.reserve()
	}
	if err != nil && !errors.Is(err, errClosing) && !errors.Is(err, net.ErrClosed) {
		c.lane.network.refuse(c.lane.peer, err)
	}
	return err
}

// reserve takes a share of the budget for the message as far as it has been read.
// A large one takes at once what the largest takes: two that have a part of theirs
// cannot then wait for each other.
func (c *connection) reserve() error {
	n := c.lane.network
	if cost := c.scanner.Cost(); cost > smallMessage {
		if err := c.hold(max(cost, n.largest)); err != nil {
			return err
		}
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.used = time.Now()
	if c.late != nil && c.scanner.Complete() {
		c.late.Stop()
	}
	return nil
}

// hold makes the share of the budget that this connection has so many bytes.
func (c *connection) hold(share int64) error {
	n := c.lane.network
	c.mu.Lock()
	more := share - c.held
	c.mu.Unlock()
	if more <= 0 {
		return nil
	}
	if err := n.budget.take(c.lane.peer, more, n.cfg.Timeout, n.closing); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		n.budget.give(c.lane.peer, more)
		return net.ErrClosed
	}
	c.held += more
	if c.late == nil {
		c.late = time.AfterFunc(slowest*n.cfg.Timeout, c.tooLate)
	}
	return nil
}

// tooLate ends a connection whose message holds a share of the budget and does
// not arrive.
func (c *connection) tooLate() {
	n := c.lane.network
	n.refuse(c.lane.peer, fmt.Errorf("%w: large message that is not here after %s", ErrBudget, slowest*n.cfg.Timeout))
	_ = c.Close()
}

// Write implements net.Conn. The bytes are the answer to the message that was read,
// whose memory is free from then on.
func (c *connection) Write(b []byte) (int, error) {
	c.release()
	return c.Conn.Write(b)
}

// release gives the share of the budget back.
func (c *connection) release() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.late != nil {
		c.late.Stop()
		c.late = nil
	}
	if c.held > 0 {
		c.lane.network.budget.give(c.lane.peer, c.held)
		c.held = 0
	}
}

// Close implements net.Conn.
func (c *connection) Close() error {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.release()
	c.lane.forget(c)
	return c.Conn.Close()
}

// lastUsed is when something was read last, or the connection was accepted.
func (c *connection) lastUsed() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.used
}
