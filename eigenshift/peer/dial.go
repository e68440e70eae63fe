package peer

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/eigenshift/avs/eigenshift"
	"github.com/eigenshift/avs/eigenshift/recent"
	"github.com/eigenshift/avs/eigenshift/socket"
	"github.com/eigenshift/avs/eigenshift/track"
)

// dialer opens connections to operators. Each ends at the operator that it is meant for,
// or is an error.
type dialer struct {
	*shared
	control func(network, address string, c syscall.RawConn) error // refuses addresses; nil: none

	mu      sync.Mutex
	private *recent.Map[target, struct{}] // sockets that the log says are not dialled
}

// dial opens an authenticated connection to op at its socket.
func (d *dialer) dial(ctx context.Context, op eigenshift.Operator, protocol string) (*tls.Conn, error) {
	to := targetOf(op)
	err := d.backoff.enter(to, time.Now())
	var conn *tls.Conn
	if err == nil {
		if conn, err = d.connect(ctx, op, protocol); isDropped(err) {
			conn, err = d.connect(ctx, op, protocol) // it had to make room, perhaps
		}
		d.backoff.leave(to, err, time.Now())
	}
	if err == nil {
		if _, err = d.agreements.meet(conn, op.Address); err != nil {
			_ = conn.NetConn().Close()
		}
	}
	if err != nil {
		return nil, fmt.Errorf("dial %s at %s: %w", op.Address, track.Printable(op.Socket), err)
	}
	return conn, nil
}

// dialRegistered is the dial function of an HTTP client. It dials the operator whose
// address stands in place of a host, at the socket that the registry has for it.
func (d *dialer) dialRegistered(ctx context.Context, _, addr string) (net.Conn, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", addr, err)
	}
	op, err := d.directory.resolve(host)
	if err != nil {
		return nil, fmt.Errorf("dial %s: %w", host, err)
	}
	return d.dial(ctx, op, httpProtocol)
}

func (d *dialer) connect(ctx context.Context, want eigenshift.Operator, protocol string) (*tls.Conn, error) {
	if err := socket.Check(want.Socket); err != nil {
		return nil, fmt.Errorf("registered socket: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, d.limits.HandshakeTimeout)
	defer cancel()
	defer context.AfterFunc(d.life.ctx, cancel)()

	var op eigenshift.Operator
	// The stamp takes a moment, so it is made before the other side waits.
	config := d.config(want.Address, protocol, func(cs tls.ConnectionState) (err error) {
		if op, err = d.verifier.verify(cs, time.Now(), nil); err != nil {
			return err
		}
		if op.Address != want.Address {
			return fmt.Errorf("%w: %s", ErrUnexpected, op.Address)
		}
		return nil
	})
	tcp := net.Dialer{KeepAliveConfig: keepAlive, Control: d.control}
	raw, err := tcp.DialContext(ctx, "tcp", want.Socket)
	if err != nil {
		if errors.Is(err, ErrPrivate) {
			d.warnPrivate(want)
		}
		return nil, err
	}
	l, err := d.links.add(raw, false)
	if err != nil {
		_ = raw.Close()
		return nil, err
	}
	l.left, l.before = maxHandshakeBytes, func() {}
	conn := tls.Client(l, config)
	if err := conn.HandshakeContext(ctx); err != nil {
		_ = l.Close()
		return nil, err
	}
	l.before = nil
	d.hosts.remember(op.Address, sourceOfConn(raw))
	d.pairings.authenticated(op.Address)
	op.Socket = want.Socket
	if err := d.links.admit(l, op, protocol); err != nil {
		_ = l.Close()
		return nil, err
	}
	return conn, nil
}

// config is of a TLS client that dials an operator.
func (d *dialer) config(to common.Address, protocol string, verify func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		MinVersion:         tls.VersionTLS13,
		NextProtos:         []string{protocol},
		ServerName:         newStamp(to, time.Now()),
		InsecureSkipVerify: true, // no names, no authorities: VerifyConnection checks the operator's attestation
		VerifyConnection:   verify,
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
			return &d.identity.current.Load().certificate, nil
		},
	}
}

// warnPrivate logs, once for each target, that an operator is not dialled because
// its socket is private.
func (d *dialer) warnPrivate(op eigenshift.Operator) {
	d.mu.Lock()
	_, before := d.private.Get(targetOf(op))
	d.private.Put(targetOf(op), struct{}{})
	d.mu.Unlock()
	if !before {
		d.log.Warn().Stringer("peer", op.Address).Str("socket", track.Printable(op.Socket)).
			Msg("An operator's registered socket is not a public address, so it is not dialled: see peer.allow_private")
	}
}
