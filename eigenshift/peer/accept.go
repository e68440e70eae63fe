package peer

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/eigenshift/avs/eigenshift"
)

// acceptor accepts the connections that others open, authenticates each, and hands it to
// Raft's stream layer or to the server of requests.
type acceptor struct {
	*shared
	listener  net.Listener
	stamps    *stamps
	turns     *turns
	admission *admission
	dialer    *dialer
	stream    *StreamLayer
	server    *server
	refused   refusals
}

const (
	recordHeaderBytes   = 5
	handshakeRecordType = 22
	// maxHelloBytes bounds a ClientHello, which has about 1,700 bytes.
	maxHelloBytes = 4 << 10
)

// run accepts connections until the listener is closed. It never waits for one of them.
func (a *acceptor) run() {
	pause := time.Duration(0)
	for {
		raw, err := a.listener.Accept()
		if err != nil {
			if a.life.ctx.Err() != nil || errors.Is(err, net.ErrClosed) {
				return
			}
			// Out of file descriptors, most likely: let some be closed.
			a.admission.shed(time.Now())
			pause = min(max(2*pause, 5*time.Millisecond), time.Second)
			a.log.Warn().Err(err).Dur("pause", pause).Msg("Cannot accept a connection")
			if !a.life.pause(pause) {
				return
			}
			continue
		}
		pause = 0
		l, err := a.links.add(raw, true)
		if err != nil {
			_ = raw.Close()
			continue
		}
		ctx, cancel := context.WithTimeout(a.life.ctx, a.limits.HandshakeTimeout)
		source := sourceOfConn(raw)
		entry := a.admission.enter(source, a.hosts.expect(source), time.Now(), func() {
			cancel()
			_ = l.Close()
		})
		a.life.run(func() {
			defer cancel()
			a.welcome(ctx, l, entry)
		})
	}
}

// welcome authenticates one connection and hands it on by its protocol.
func (a *acceptor) welcome(ctx context.Context, l *link, entry *pending) {
	conn, op, err := a.authenticate(ctx, l, entry)
	if stays := a.admission.leave(entry, err != nil, time.Now()); !stays {
		return // the connection was evicted, and is closed
	}
	if err != nil {
		a.refuse(l, "", err)
		return
	}
	a.hosts.remember(op.Address, entry.source)
	a.backoff.resume(targetOf(op), time.Now())
	protocol := conn.ConnectionState().NegotiatedProtocol
	if err := a.links.admit(l, op, protocol); err != nil {
		a.refuse(l, op.Address.Hex(), err)
		return
	}
	d, err := a.agreements.meet(conn, op.Address)
	switch {
	case protocol != raftProtocol && (err == nil || d.plain()):
		err = a.server.deliver(ctx, conn)
	case err == nil:
		// Raft reads no byte before the dialler has sent its text, on another connection.
		if err = a.agreements.await(ctx, op.Address); err == nil {
			err = a.stream.deliver(ctx, conn, op)
		}
	}
	if err != nil {
		a.refuse(l, op.Address.Hex(), err)
	}
}

// authenticate carries out the handshake. Meanwhile entry records the stage that the other
// side has reached, by which connections are evicted when room is scarce.
func (a *acceptor) authenticate(ctx context.Context, l *link, entry *pending) (*tls.Conn, eigenshift.Operator, error) {
	none := eigenshift.Operator{}
	hello, err := a.readHello(ctx, l, entry)
	if err != nil {
		return nil, none, err
	}
	deadline, _ := ctx.Deadline()
	if err := l.SetDeadline(deadline); err != nil {
		return nil, none, err
	}
	// A turn at the processor is held from when the ClientHello has been parsed
	// until its answer has been sent, which is when TLS wants to read on.
	working := false
	l.head, l.left = hello, maxHandshakeBytes
	l.before = func() {
		if working {
			working = false
			a.turns.done()
		}
	}
	defer func() {
		l.before()
		l.before = nil
	}()
	var op eigenshift.Operator
	claimed := &claim{pairings: a.pairings, hosts: a.hosts, learn: a.learn, ctx: ctx, source: entry.source}
	config := a.config(func(cs tls.ConnectionState) (err error) {
		op, err = a.verifier.verify(cs, time.Now(), func(op eigenshift.Operator, known func() bool) error {
			if err := a.admission.advance(entry, certified, time.Now()); err != nil {
				return err
			}
			return claimed.admit(op, known)
		})
		return err
	})
	config.GetConfigForClient = func(info *tls.ClientHelloInfo) (*tls.Config, error) {
		if err := a.takeTurn(ctx, info.ServerName, entry); err != nil {
			return nil, err
		}
		working = true
		return nil, nil // the same configuration
	}
	conn := tls.Server(l, config)
	if err := conn.Handshake(); err != nil {
		return nil, none, err
	}
	claimed.succeeded()
	// The users of the connection set their own deadlines.
	return conn, op, l.SetDeadline(time.Time{})
}

// readHello reads the first record, which is all of a ClientHello. Connections that send
// nothing cost no memory.
func (a *acceptor) readHello(ctx context.Context, l *link, entry *pending) ([]byte, error) {
	firstByte, whole := a.admission.limits(entry)
	end, _ := ctx.Deadline()
	sooner := func(limit time.Duration) time.Time {
		if t := time.Now().Add(limit); t.Before(end) {
			return t
		}
		return end
	}
	if err := l.SetReadDeadline(sooner(firstByte)); err != nil {
		return nil, err
	}
	var header [recordHeaderBytes]byte
	n, err := l.Conn.Read(header[:])
	if err != nil {
		return nil, err
	}
	if err := a.admission.advance(entry, partial, time.Now()); err != nil {
		return nil, err
	}
	if err := l.SetReadDeadline(sooner(whole)); err != nil {
		return nil, err
	}
	if _, err := io.ReadFull(l.Conn, header[n:]); err != nil {
		return nil, err
	}
	length := int(binary.BigEndian.Uint16(header[3:]))
	if header[0] != handshakeRecordType || length > maxHelloBytes {
		return nil, fmt.Errorf("%w: it begins with %x, which is no ClientHello of at most %d bytes", ErrMalformed, header, maxHelloBytes)
	}
	hello := make([]byte, recordHeaderBytes+length)
	copy(hello, header[:])
	_, err = io.ReadFull(l.Conn, hello[recordHeaderBytes:])
	return hello, err
}

// takeTurn waits until the ClientHello may be answered.
func (a *acceptor) takeTurn(ctx context.Context, serverName string, entry *pending) error {
	shown, now := greeted, time.Now()
	if a.stamps.take(serverName, now) {
		shown = stamped
	}
	if err := a.admission.advance(entry, shown, now); err != nil {
		return err
	}
	return a.turns.take(ctx, entry.named, shown == stamped)
}

func (a *acceptor) refuse(l *link, operator string, err error) {
	defer func() { _ = l.Close() }()
	if a.life.ctx.Err() != nil {
		return
	}
	a.refused.count(err)
	a.log.Debug().Err(err).Str("remote", l.RemoteAddr().String()).Str("peer", operator).Msg("Refused a connection")
}

func (a *acceptor) config(verify func(tls.ConnectionState) error) *tls.Config {
	return &tls.Config{
		MinVersion:             tls.VersionTLS13,
		NextProtos:             []string{raftProtocol, httpProtocol},
		ClientAuth:             tls.RequireAnyClientCert, // self-signed; VerifyConnection judges it
		SessionTicketsDisabled: true,                     // every connection shows its identity
		VerifyConnection:       verify,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			return &a.identity.current.Load().certificate, nil
		},
	}
}

// learn dials an operator in the background, to see its attestation.
func (a *acceptor) learn(op eigenshift.Operator) {
	if !a.pairings.mayLearn(op.Address, time.Now()) {
		return
	}
	a.life.run(func() {
		defer a.pairings.learnt()
		// The back-off counts an error, and keeps it.
		if conn, err := a.dialer.dial(a.life.ctx, op, httpProtocol); err == nil {
			_ = conn.Close()
		}
	})
}
