package peer

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"net"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/socket"
)

// Config configures a [Peer]. Every field but Advertise, AllowPrivate, Limits and Logger is
// required.
type Config struct {
	// Listen is the address to bind, host:port; port 0 takes a free one.
	Listen string
	// Advertise is the socket that the registry has for this operator,
	// host:port. It names this peer in Raft's messages. Empty means the bound
	// address, which is right only where that is reachable by its name.
	Advertise string
	// Identity authenticates this operator. The Peer renews it.
	Identity *Identity
	// Directory returns a registered operator. It is asked at each handshake
	// and at each request, from many goroutines, and answers from memory.
	Directory func(common.Address) (eigenshift.Operator, bool)
	// Operators returns all registered operators. Only their addresses and
	// sockets are used: to find who should answer at a socket.
	Operators func() []eigenshift.Operator
	// AllowPrivate allows dialling sockets in private networks and on this host.
	// Otherwise a registered socket could make operators connect to services that only
	// they can reach.
	AllowPrivate bool
	// Limits bound the resources that others can take. The zero value of a
	// field means its default.
	Limits Limits
	// Logger receives failures. Refused handshakes are at level debug, since anybody on
	// the internet can cause them.
	Logger zerolog.Logger
}

// Limits bound the resources that a peer, or a stranger, can take of this process.
type Limits struct {
	// Connections bounds the authenticated connections that others opened. Default 2048.
	Connections int
	// ConnectionsPerPeer bounds those of one operator. Raft uses about five, requests
	// one. Default 24.
	ConnectionsPerPeer int
	// Pending bounds the connections that are not authenticated yet; one more evicts
	// the connection that has shown least for longest. Default 1024, and at most a quarter
	// of the files that the process may open.
	Pending int
	// HandshakeTimeout bounds one handshake, dialling included. Its first byte and
	// its ClientHello have to come sooner. Default 5 s.
	HandshakeTimeout time.Duration
	// StreamIdle is after how long without a byte an accepted Raft connection
	// is closed. Raft keeps connections for the next time it leads and does not
	// notice when one has gone, so this is long. Default 1 h.
	StreamIdle time.Duration
	// StreamRequest is how many bytes one message of Raft's may have, a snapshot
	// included: bytes read from an accepted connection before something is
	// written to it. Default 4 MiB, which is more than the largest message and
	// snapshot that guards let through.
	StreamRequest int
	// StreamReply is how many bytes the reply to such a message may have.
	// Default 64 KiB.
	StreamReply int
	// StreamWrite bounds one write to an accepted Raft connection. Default 10 s.
	StreamWrite time.Duration
	// RequestIdle is after how long without a request an accepted HTTP/2
	// connection is closed. Default 5 min.
	RequestIdle time.Duration
	// RequestsPerPeer is how many requests of one operator are answered at the
	// same time; more are refused with 429. Default 8.
	RequestsPerPeer int
	// RequestsPerSecond is how many requests of one operator are answered on
	// average, four seconds' worth of them at once; more are refused with 429. An
	// honest leader asks for a task a few times in its first second, and then twice
	// a second. Default 64.
	RequestsPerSecond int
	// AnswerTimeout bounds the answer to one request. Default 30 s.
	AnswerTimeout time.Duration
	// Sweep is how often open connections are checked against the registry.
	// Default 15 s.
	Sweep time.Duration
	// ClockSkew is by how much the clocks of two operators may differ when an
	// attestation's expiry is judged. Default 2 min.
	ClockSkew time.Duration
	// MaxValidity is the longest remaining life that another's attestation may
	// have. Default 48 h.
	MaxValidity time.Duration
}

// fewDescriptors is taken for the number of files that a process may open where
// the system does not tell.
const fewDescriptors = 1024

func (l Limits) withDefaults() Limits {
	files, known := descriptors()
	if !known {
		files = fewDescriptors
	}
	l.Connections = cmp.Or(l.Connections, 2048)
	l.ConnectionsPerPeer = cmp.Or(l.ConnectionsPerPeer, 24)
	l.Pending = min(cmp.Or(l.Pending, 1024), int(min(files, math.MaxInt32)/4))
	l.RequestsPerPeer = cmp.Or(l.RequestsPerPeer, 8)
	l.RequestsPerSecond = cmp.Or(l.RequestsPerSecond, 64)
	l.StreamRequest = cmp.Or(l.StreamRequest, 4<<20)
	l.StreamReply = cmp.Or(l.StreamReply, 64<<10)
	l.HandshakeTimeout = cmp.Or(l.HandshakeTimeout, 5*time.Second)
	l.StreamIdle = cmp.Or(l.StreamIdle, time.Hour)
	l.StreamWrite = cmp.Or(l.StreamWrite, 10*time.Second)
	l.RequestIdle = cmp.Or(l.RequestIdle, 5*time.Minute)
	l.AnswerTimeout = cmp.Or(l.AnswerTimeout, 30*time.Second)
	l.Sweep = cmp.Or(l.Sweep, 15*time.Second)
	l.ClockSkew = cmp.Or(l.ClockSkew, 2*time.Minute)
	l.MaxValidity = cmp.Or(l.MaxValidity, 48*time.Hour)
	return l
}

// Validate reports limits that cannot work, all at once.
func (l Limits) Validate() error {
	var errs []error
	limits := reflect.ValueOf(l)
	for field, value := range limits.Fields() {
		if value.Int() < 0 {
			errs = append(errs, fmt.Errorf("%s: %v is negative; 0 means the default", "Limits."+field.Name, value))
		}
	}
	return errors.Join(errs...)
}

func (c Config) validate() error {
	var errs []error
	need := func(missing bool, field string) {
		if missing {
			errs = append(errs, fmt.Errorf("%s: missing", field))
		}
	}
	check := func(field string, err error) {
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", field, err))
		}
	}
	_, _, err := net.SplitHostPort(c.Listen) // port 0 is any free one
	check("Listen", err)
	if c.Advertise != "" {
		check("Advertise", socket.Check(c.Advertise))
	}
	need(c.Identity == nil, "Identity")
	need(c.Directory == nil, "Directory")
	need(c.Operators == nil, "Operators")
	errs = append(errs, c.Limits.Validate())
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("peer configuration: %w", err)
	}
	return nil
}
