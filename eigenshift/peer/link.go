package peer

import (
	"fmt"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
)

// The protocols that ALPN tells apart on the listener.
const (
	raftProtocol = "eigenshift-raft/1"
	httpProtocol = "h2"
)

// keepAlive is how often the kernel probes a silent connection; after three
// lost probes it is dead.
var keepAlive = net.KeepAliveConfig{Enable: true, Idle: 15 * time.Second, Interval: 5 * time.Second, Count: 3}

// maxHandshakeBytes bounds the bytes after a ClientHello until a connection is
// authenticated: a certificate of maxCertificateBytes, and its proof.
const maxHandshakeBytes = 8 << 10

// link is one TCP connection beneath TLS. Closing it gives its place back.
type link struct {
	net.Conn
	set     *links
	inbound bool

	// Until the other side is authenticated: the bytes that were read before TLS took
	// over, the number of bytes that it may still send, and a function to call before
	// waiting for more. Only the goroutine of the handshake uses them.
	head   []byte
	left   int
	before func()

	// Guarded by set.mu; zero until the other side is authenticated.
	operator eigenshift.Operator
	protocol string
	admitted uint64 // its number, in the order of admission
}

// requestLinks bounds the connections for requests that one operator has opened: it needs
// one, and another one to find out whether this operator can be reached. Answers that the
// operator does not read take up to a few megabytes a connection.
const requestLinks = 4

// Read reads the rest of head first. Before the other side is authenticated it reads at
// most left bytes.
func (l *link) Read(b []byte) (int, error) {
	if len(l.head) > 0 {
		n := copy(b, l.head)
		l.head = l.head[n:]
		return n, nil
	}
	if l.before == nil {
		return l.Conn.Read(b)
	}
	l.before()
	if l.left <= 0 {
		return 0, fmt.Errorf("%w: more than %d bytes before it is authenticated", ErrMalformed, maxHandshakeBytes)
	}
	n, err := l.Conn.Read(b[:min(len(b), l.left)])
	l.left -= n
	return n, err
}

// Close closes the connection, once.
func (l *link) Close() error {
	if !l.set.remove(l) {
		return nil
	}
	return l.Conn.Close()
}

// links are all open connections of a Peer, counted by operator.
type links struct {
	max        int
	maxPerPeer int

	mu        sync.Mutex
	closed    bool
	open      map[*link]struct{}
	inbound   int // authenticated ones
	admitted  uint64
	perPeer   map[common.Address]int
	protocols map[string]bool // closed to further connections
}

func newLinks(max, maxPerPeer int) *links {
	return &links{
		max:        max,
		maxPerPeer: maxPerPeer,
		open:       make(map[*link]struct{}),
		perPeer:    make(map[common.Address]int),
		protocols:  make(map[string]bool),
	}
}

// add takes over a connection that is not authenticated yet.
func (s *links) add(conn net.Conn, inbound bool) (*link, error) {
	l := &link{Conn: conn, set: s, inbound: inbound}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil, ErrClosed
	}
	s.open[l] = struct{}{}
	return l, nil
}

// admit counts a connection as an operator's, or returns why there is no room for it. A
// connection for requests replaces the operator's oldest when it has as many as it may:
// an operator that was cut off does not know of its former ones.
func (s *links) admit(l *link, op eigenshift.Operator, protocol string) error {
	oldest, err := s.place(l, op, protocol)
	if oldest != nil {
		_ = oldest.Close()
	}
	return err
}

func (s *links) place(l *link, op eigenshift.Operator, protocol string) (oldest *link, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, open := s.open[l]; !open || s.closed || s.protocols[protocol] {
		return nil, ErrClosed
	}
	if l.inbound {
		if n := s.perPeer[op.Address]; n >= s.maxPerPeer {
			return nil, fmt.Errorf("%w: %s has %d", errFull, op.Address, n)
		}
		if s.inbound >= s.max {
			return nil, fmt.Errorf("%w: %d are open", errFull, s.inbound)
		}
		if protocol == httpProtocol {
			oldest = s.surplus(op.Address)
		}
		s.inbound++
		s.perPeer[op.Address]++
	}
	s.admitted++
	l.operator, l.protocol, l.admitted = op, protocol, s.admitted
	return oldest, nil
}

// surplus is the oldest connection for requests that an operator has opened, if it has as
// many as it may; else nil.
func (s *links) surplus(op common.Address) (oldest *link) {
	n := 0
	for l := range s.open {
		if !l.inbound || l.protocol != httpProtocol || l.operator.Address != op {
			continue
		}
		if n++; oldest == nil || l.admitted < oldest.admitted {
			oldest = l
		}
	}
	if n < requestLinks {
		return nil
	}
	return oldest
}

func (s *links) remove(l *link) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, open := s.open[l]; !open {
		return false
	}
	delete(s.open, l)
	if l.inbound && l.protocol != "" {
		s.inbound--
		if s.perPeer[l.operator.Address]--; s.perPeer[l.operator.Address] == 0 {
			delete(s.perPeer, l.operator.Address)
		}
	}
	return true
}

// dialled reports whether a connection to op at its socket is open.
func (s *links) dialled(op eigenshift.Operator, protocol string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for l := range s.open {
		if !l.inbound && l.protocol == protocol && l.operator.Address == op.Address && l.operator.Socket == op.Socket {
			return true
		}
	}
	return false
}

// closeIf closes the connections for which condition holds, which is called with the lock.
func (s *links) closeIf(condition func(*link) bool) (closed int) {
	s.mu.Lock()
	var matching []*link
	for l := range s.open {
		if condition(l) {
			matching = append(matching, l)
		}
	}
	s.mu.Unlock()
	for _, l := range matching {
		_ = l.Close()
	}
	return len(matching)
}

// closeProtocol closes all connections of one protocol and admits no further.
func (s *links) closeProtocol(protocol string) {
	s.mu.Lock()
	s.protocols[protocol] = true
	s.mu.Unlock()
	s.closeIf(func(l *link) bool { return l.protocol == protocol })
}

// closeAll closes all connections; later ones are not accepted.
func (s *links) closeAll() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.closeIf(func(*link) bool { return true })
}

func (s *links) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.open)
}
